/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-translate-mode.h"

#include "majakka-language-choice.h"
#include "majakka-pack-shelf.h"
#include "majakka-program-words.h"
#include "majakka-translate-guest.h"
#include "majakka-translation-files.h"

#include <string.h>

/* On the context */
#define KEY "majakka-translate-mode"

struct _MajakkaTranslateMode
{
  GObject parent_instance;

  /* borrowed */
  GtkApplication *application;
  MajakkaContext *context;
  const MajakkaLanguage *language; /* NULL while nobody translates */

  /* owned */
  MajakkaTranslationFiles files; /* empty while nobody translates */

  MajakkaMessage looked_at; /* set while a text is looked at */
  gint64 learner_before;
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaTranslateMode, majakka_translate_mode, G_TYPE_OBJECT)

static void
tell_changed (MajakkaTranslateMode *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
use_lessons (MajakkaTranslateMode *self)
{
  majakka_translator_set_working (
      majakka_context_get_translator (self->context),
      self->files.lessons != NULL ? majakka_translation_file_get_po (self->files.lessons) : NULL,
      self->files.pack != NULL ? self->files.pack->domain : NULL);
}

static gboolean
use_program (MajakkaTranslateMode *self, GError **error)
{
  g_autoptr (GBytes) mo = NULL;

  if (self->files.program == NULL)
    return TRUE;

  mo = majakka_po_file_to_mo (majakka_translation_file_get_po (self->files.program),
                              majakka_translation_file_get_left_out (self->files.program));

  return majakka_program_words_use (mo, self->language->code, error);
}

static void
show_language (MajakkaTranslateMode *self)
{
  majakka_language_choice_override (self->application, self->context, self->language,
                                    self->language != NULL &&
                                        majakka_translation_files_is_right_to_left (&self->files));
}

static void
lessons_changed_cb (MajakkaTranslateMode *self)
{
  use_lessons (self);
  majakka_context_renew_words (self->context);
  majakka_context_forget_words (self->context);
  tell_changed (self);
}

/* Buttons and menus are built with their words, as when another language is chosen. */
static void
program_changed_cb (MajakkaTranslateMode *self)
{
  g_autoptr (GError) error = NULL;

  if (!use_program (self, &error))
    g_debug ("The words of the program were not changed: %s", error->message);
  show_language (self);
  tell_changed (self);
}

static void
follow (MajakkaTranslateMode *self, MajakkaTranslationFile *file, GCallback changed)
{
  if (file == NULL)
    return;

  g_signal_connect_object (file, "changed", changed, self, G_CONNECT_SWAPPED);
  g_signal_connect_object (file, "trouble-changed", G_CALLBACK (tell_changed), self,
                           G_CONNECT_SWAPPED);
}

static void
majakka_translate_mode_finalize (GObject *object)
{
  MajakkaTranslateMode *self = MAJAKKA_TRANSLATE_MODE (object);

  majakka_translation_files_clear (&self->files);
  majakka_message_clear (&self->looked_at);

  G_OBJECT_CLASS (majakka_translate_mode_parent_class)->finalize (object);
}

static void
majakka_translate_mode_class_init (MajakkaTranslateModeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = majakka_translate_mode_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
majakka_translate_mode_init (MajakkaTranslateMode *self G_GNUC_UNUSED)
{
}

/**
 * majakka_translate_mode_new:
 * @application: the application, whose windows are renewed
 * @context: the context, whose translator is given the catalogue; it knows the mode from now on
 *
 * Returns: (transfer full): the mode, while nobody translates
 */
MajakkaTranslateMode *
majakka_translate_mode_new (GtkApplication *application, MajakkaContext *context)
{
  MajakkaTranslateMode *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_TRANSLATE_MODE, NULL);
  self->application = application;
  self->context = context;
  g_object_set_data_full (G_OBJECT (context), KEY, g_object_ref (self), g_object_unref);

  return self;
}

/**
 * majakka_translate_mode_get:
 * @context: the context
 *
 * Returns: (transfer none) (nullable): its mode; NULL when it has none, as in most tests
 */
MajakkaTranslateMode *
majakka_translate_mode_get (MajakkaContext *context)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  return g_object_get_data (G_OBJECT (context), KEY);
}

/**
 * majakka_translate_mode_enter:
 * @self: the mode
 * @paths: (array zero-terminated=1): one catalogue (PO), or two: of the lessons and of the program
 * @error: return location: the message is a sentence for people
 *
 * Shows these catalogues from now on, instead of those that were shown before.
 *
 * Returns: whether it does; if not, all is as before
 */
gboolean
majakka_translate_mode_enter (MajakkaTranslateMode *self, const char *const *paths, GError **error)
{
  MajakkaTranslationFiles files = { NULL };
  g_autoptr (GPtrArray) packs = NULL;
  gboolean was_active;

  g_return_val_if_fail (MAJAKKA_IS_TRANSLATE_MODE (self), FALSE);
  g_return_val_if_fail (paths != NULL && paths[0] != NULL, FALSE);

  was_active = majakka_translate_mode_is_active (self);
  packs = majakka_pack_shelf_list (majakka_context_get_pack_directory (self->context));
  if (!majakka_translation_files_open (&files, paths, packs, error))
    return FALSE;

  majakka_translation_files_clear (&self->files);
  self->files = files;
  self->language = majakka_translation_files_find_language (&self->files);
  if (!was_active)
    self->learner_before = majakka_translate_guest_let_in (self->context);
  use_lessons (self);
  majakka_program_words_restore ();
  if (!use_program (self, error))
    {
      majakka_translate_mode_leave (self);
      return FALSE;
    }
  follow (self, self->files.lessons, G_CALLBACK (lessons_changed_cb));
  follow (self, self->files.program, G_CALLBACK (program_changed_cb));
  majakka_context_forget_words (self->context);
  show_language (self);
  tell_changed (self);

  return TRUE;
}

/**
 * majakka_translate_mode_leave:
 * @self: the mode
 *
 * Shows the installed translations again, in the language of the preferences, to whoever was learning before.
 */
void
majakka_translate_mode_leave (MajakkaTranslateMode *self)
{
  g_return_if_fail (MAJAKKA_IS_TRANSLATE_MODE (self));

  if (!majakka_translate_mode_is_active (self))
    return;

  self->language = NULL;
  majakka_translation_files_clear (&self->files);
  use_lessons (self);
  majakka_program_words_restore ();
  majakka_context_set_shows_source (self->context, FALSE);
  majakka_translate_mode_look_at (self, NULL);
  majakka_translate_guest_let_out (self->context, self->learner_before);
  majakka_context_forget_words (self->context);
  show_language (self);
  tell_changed (self);
}

/**
 * majakka_translate_mode_shut_down:
 * @self: the mode
 *
 * Takes away what was written for a while. To be called at the end of the program.
 */
void
majakka_translate_mode_shut_down (MajakkaTranslateMode *self)
{
  g_return_if_fail (MAJAKKA_IS_TRANSLATE_MODE (self));

  majakka_translation_files_clear (&self->files);
  majakka_program_words_restore ();
}

/**
 * majakka_translate_mode_is_active:
 * @self: the mode
 *
 * Returns: whether somebody translates
 */
gboolean
majakka_translate_mode_is_active (MajakkaTranslateMode *self)
{
  g_return_val_if_fail (MAJAKKA_IS_TRANSLATE_MODE (self), FALSE);

  return self->language != NULL;
}

/**
 * majakka_translate_mode_get_language:
 * @self: the mode
 *
 * Returns: (transfer none) (nullable): the language that is translated into; NULL while nobody translates
 */
const MajakkaLanguage *
majakka_translate_mode_get_language (MajakkaTranslateMode *self)
{
  g_return_val_if_fail (MAJAKKA_IS_TRANSLATE_MODE (self), NULL);

  return self->language;
}

/**
 * majakka_translate_mode_get_lessons:
 * @self: the mode
 *
 * Returns: (transfer none) (nullable): the catalogue of the lessons; NULL when none is shown
 */
MajakkaTranslationFile *
majakka_translate_mode_get_lessons (MajakkaTranslateMode *self)
{
  g_return_val_if_fail (MAJAKKA_IS_TRANSLATE_MODE (self), NULL);

  return self->files.lessons;
}

/**
 * majakka_translate_mode_is_worked_on:
 * @self: the mode
 * @message: a message that is set
 *
 * Returns: whether @message is of the catalogue that is shown
 */
gboolean
majakka_translate_mode_is_worked_on (MajakkaTranslateMode *self, const MajakkaMessage *message)
{
  g_return_val_if_fail (MAJAKKA_IS_TRANSLATE_MODE (self), FALSE);

  return majakka_translator_is_worked_on (majakka_context_get_translator (self->context), message);
}

/**
 * majakka_translate_mode_count_left_out:
 * @self: the mode
 *
 * Returns: how many translations cannot be shown; 0 while a file cannot be read at all
 */
guint
majakka_translate_mode_count_left_out (MajakkaTranslateMode *self)
{
  g_return_val_if_fail (MAJAKKA_IS_TRANSLATE_MODE (self), 0);

  return majakka_translation_files_count_left_out (&self->files);
}

/**
 * majakka_translate_mode_dup_trouble:
 * @self: the mode
 *
 * Returns: (transfer full) (nullable): what is wrong with the files as they are now, a line each; NULL for nothing
 */
char *
majakka_translate_mode_dup_trouble (MajakkaTranslateMode *self)
{
  g_return_val_if_fail (MAJAKKA_IS_TRANSLATE_MODE (self), NULL);

  return majakka_translation_files_dup_trouble (&self->files);
}

/**
 * majakka_translate_mode_look_at:
 * @self: the mode
 * @message: (nullable): a text, copied; NULL for none any more
 *
 * Has details of the text shown: its source, its translation, where that stands.
 */
void
majakka_translate_mode_look_at (MajakkaTranslateMode *self, const MajakkaMessage *message)
{
  MajakkaMessage before;

  g_return_if_fail (MAJAKKA_IS_TRANSLATE_MODE (self));

  before = self->looked_at;
  memset (&self->looked_at, 0, sizeof self->looked_at);
  if (message != NULL && MAJAKKA_MESSAGE_IS_SET (message))
    majakka_message_copy (&self->looked_at, message);
  majakka_message_clear (&before);
  tell_changed (self);
}

/**
 * majakka_translate_mode_get_looked_at:
 * @self: the mode
 *
 * Returns: (transfer none) (nullable): the text that is looked at; NULL for none
 */
const MajakkaMessage *
majakka_translate_mode_get_looked_at (MajakkaTranslateMode *self)
{
  g_return_val_if_fail (MAJAKKA_IS_TRANSLATE_MODE (self), NULL);

  return MAJAKKA_MESSAGE_IS_SET (&self->looked_at) ? &self->looked_at : NULL;
}

/**
 * majakka_translate_mode_get_shows_sources:
 * @self: the mode
 *
 * Returns: whether texts stand side by side with their sources
 */
gboolean
majakka_translate_mode_get_shows_sources (MajakkaTranslateMode *self)
{
  g_return_val_if_fail (MAJAKKA_IS_TRANSLATE_MODE (self), FALSE);

  return majakka_context_get_shows_source (self->context);
}

/**
 * majakka_translate_mode_show_sources:
 * @self: the mode
 * @show: whether texts stand side by side with their sources
 */
void
majakka_translate_mode_show_sources (MajakkaTranslateMode *self, gboolean show)
{
  g_return_if_fail (MAJAKKA_IS_TRANSLATE_MODE (self));

  if (majakka_context_get_shows_source (self->context) == show)
    return;

  majakka_context_set_shows_source (self->context, show);
  majakka_context_renew_words (self->context);
  tell_changed (self);
}
