/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-translation-file.h"

#include "majakka-file-watch.h"
#include "majakka-translation-version.h"

struct _MajakkaTranslationFile
{
  GObject parent_instance;

  /* owned */
  char *path;
  MajakkaFileWatch *watch;
  MajakkaTranslationVersion *version; /* the last that could be read */
  char *trouble;                      /* why the file cannot be read now, NULL when it can */
  GCancellable *cancellable;

  gboolean reading;
  gboolean again; /* it was saved while it was read */
};

enum
{
  CHANGED,
  TROUBLE_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaTranslationFile, majakka_translation_file, G_TYPE_OBJECT)

static void
read_in_thread (GTask *task,
                gpointer source G_GNUC_UNUSED,
                gpointer data,
                GCancellable *cancellable G_GNUC_UNUSED)
{
  GError *error = NULL;
  MajakkaTranslationVersion *version = majakka_translation_version_read (data, &error);

  if (version != NULL)
    g_task_return_pointer (task, version, (GDestroyNotify) majakka_translation_version_free);
  else
    g_task_return_error (task, error);
}

static void read_later (MajakkaTranslationFile *self);

static void
set_trouble (MajakkaTranslationFile *self, const char *trouble)
{
  if (g_strcmp0 (self->trouble, trouble) == 0)
    return;

  g_free (self->trouble);
  self->trouble = g_strdup (trouble);
  g_signal_emit (self, signals[TROUBLE_CHANGED], 0);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data G_GNUC_UNUSED)
{
  MajakkaTranslationFile *self = MAJAKKA_TRANSLATION_FILE (source);
  g_autoptr (GError) error = NULL;
  MajakkaTranslationVersion *version = g_task_propagate_pointer (G_TASK (result), &error);

  self->reading = FALSE;
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  if (version != NULL)
    {
      majakka_translation_version_free (self->version);
      self->version = version;
      g_signal_emit (self, signals[CHANGED], 0);
    }
  set_trouble (self, error != NULL ? error->message : NULL);
  if (self->again)
    read_later (self);
}

/* Reading a large file on a slow disk is no reason for a window to stand still. */
static void
read_later (MajakkaTranslationFile *self)
{
  g_autoptr (GTask) task = NULL;

  self->again = self->reading;
  if (self->reading)
    return;

  self->reading = TRUE;
  task = g_task_new (self, self->cancellable, read_cb, NULL);
  g_task_set_source_tag (task, read_later);
  g_task_set_task_data (task, g_strdup (self->path), g_free);
  g_task_run_in_thread (task, read_in_thread);
}

static void
majakka_translation_file_dispose (GObject *object)
{
  MajakkaTranslationFile *self = MAJAKKA_TRANSLATION_FILE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->watch);

  G_OBJECT_CLASS (majakka_translation_file_parent_class)->dispose (object);
}

static void
majakka_translation_file_finalize (GObject *object)
{
  MajakkaTranslationFile *self = MAJAKKA_TRANSLATION_FILE (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->version, majakka_translation_version_free);
  g_free (self->path);
  g_free (self->trouble);

  G_OBJECT_CLASS (majakka_translation_file_parent_class)->finalize (object);
}

static void
majakka_translation_file_class_init (MajakkaTranslationFileClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_translation_file_dispose;
  G_OBJECT_CLASS (klass)->finalize = majakka_translation_file_finalize;

  signals[CHANGED] =
      g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[TROUBLE_CHANGED] = g_signal_new ("trouble-changed", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                           NULL, NULL, G_TYPE_NONE, 0);
}

static void
majakka_translation_file_init (MajakkaTranslationFile *self)
{
  self->cancellable = g_cancellable_new ();
}

/**
 * majakka_translation_file_open:
 * @path: a catalogue (PO)
 * @error: return location: the message is a sentence for people
 *
 * Returns: (transfer full) (nullable): the catalogue, which follows its file from now on; NULL when there is no version
 *   that can be read to begin with
 */
MajakkaTranslationFile *
majakka_translation_file_open (const char *path, GError **error)
{
  g_autoptr (MajakkaTranslationFile) self = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_TRANSLATION_FILE, NULL);
  self->path = g_strdup (path);
  /* Before it is read: what is saved meanwhile is told of. */
  self->watch = majakka_file_watch_new_file (path);
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (read_later), self,
                           G_CONNECT_SWAPPED);
  self->version = majakka_translation_version_read (path, error);

  return self->version != NULL ? g_steal_pointer (&self) : NULL;
}

/**
 * majakka_translation_file_get_path:
 * @self: a catalogue
 *
 * Returns: (transfer none): where its file is
 */
const char *
majakka_translation_file_get_path (MajakkaTranslationFile *self)
{
  g_return_val_if_fail (MAJAKKA_IS_TRANSLATION_FILE (self), NULL);

  return self->path;
}

/**
 * majakka_translation_file_get_po:
 * @self: a catalogue
 *
 * Returns: (transfer none): its last version that could be read
 */
MajakkaPoFile *
majakka_translation_file_get_po (MajakkaTranslationFile *self)
{
  g_return_val_if_fail (MAJAKKA_IS_TRANSLATION_FILE (self), NULL);

  return self->version->po;
}

/**
 * majakka_translation_file_get_trouble:
 * @self: a catalogue
 *
 * Returns: (transfer none) (nullable): what is wrong with the file as it is now, with its lines; NULL for nothing
 */
const char *
majakka_translation_file_get_trouble (MajakkaTranslationFile *self)
{
  g_return_val_if_fail (MAJAKKA_IS_TRANSLATION_FILE (self), NULL);

  return self->trouble != NULL ? self->trouble : self->version->mistakes;
}

/**
 * majakka_translation_file_is_readable:
 * @self: a catalogue
 *
 * Returns: whether its last version is what is in the file now
 */
gboolean
majakka_translation_file_is_readable (MajakkaTranslationFile *self)
{
  g_return_val_if_fail (MAJAKKA_IS_TRANSLATION_FILE (self), FALSE);

  return self->trouble == NULL;
}

/**
 * majakka_translation_file_get_left_out:
 * @self: a catalogue
 *
 * Returns: (transfer none) (element-type MajakkaPoEntry): messages of its last version that cannot be shown
 */
GHashTable *
majakka_translation_file_get_left_out (MajakkaTranslationFile *self)
{
  g_return_val_if_fail (MAJAKKA_IS_TRANSLATION_FILE (self), NULL);

  return self->version->left_out;
}

/**
 * majakka_translation_file_is_of_program:
 * @self: a catalogue
 *
 * Returns: whether it has the words of the program itself, and not those of lessons
 */
gboolean
majakka_translation_file_is_of_program (MajakkaTranslationFile *self)
{
  g_return_val_if_fail (MAJAKKA_IS_TRANSLATION_FILE (self), FALSE);

  return majakka_translation_version_is_of_program (self->version);
}
