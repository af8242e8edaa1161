/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-record-unread.h"

#include "majakka-record.h"
#include "majakka-save-dialog.h"
#include "majakka-toast.h"
#include "majakka-wrap-button.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <string.h>

struct _MajakkaRecordUnread
{
  GtkWidget parent_instance;

  /* template widgets */
  AdwStatusPage *status;
  GtkWidget *buttons;

  /* owned */
  MajakkaLearnerStore *store;

  gint64 writing;
};

enum
{
  DELETE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaRecordUnread, majakka_record_unread, GTK_TYPE_WIDGET)

static void
place_chosen_cb (GFile *file, gpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_file_get_basename (file);
  /* Translators: %s is the name of a file */
  g_autofree char *words = g_strdup_printf (_ ("Saved as “%s”."), name);

  if (majakka_record_unread_save (data, file, &error))
    majakka_toast_show (data, words);
  else
    majakka_toast_show (data, error->message);
}

static void
save_cb (MajakkaRecordUnread *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  majakka_save_dialog_present (GTK_WINDOW (root), _ ("Save what is there"), "majakka-notes.json",
                               place_chosen_cb, self);
}

static void
delete_cb (MajakkaRecordUnread *self)
{
  g_signal_emit (self, signals[DELETE], 0);
}

static void
majakka_record_unread_dispose (GObject *object)
{
  MajakkaRecordUnread *self = MAJAKKA_RECORD_UNREAD (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_object (&self->store);

  G_OBJECT_CLASS (majakka_record_unread_parent_class)->dispose (object);
}

static void
majakka_record_unread_class_init (MajakkaRecordUnreadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_record_unread_dispose;

  /**
   * MajakkaRecordUnread::delete:
   *
   * Somebody wants the notes deleted.
   */
  signals[DELETE] = g_signal_new ("delete", MAJAKKA_TYPE_RECORD_UNREAD, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/record/majakka-record-unread.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordUnread, status);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordUnread, buttons);
  gtk_widget_class_bind_template_callback (widget_class, save_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
majakka_record_unread_init (MajakkaRecordUnread *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static const char *
describe (const GError *reason)
{
  if (g_error_matches (reason, MAJAKKA_RECORD_ERROR, MAJAKKA_RECORD_ERROR_NEWER))
    return _ (
        "A newer Majakka wrote them. Nothing was changed. Install the newer Majakka to see them "
        "again, or save what is there to a file.");
  if (g_error_matches (reason, MAJAKKA_RECORD_ERROR, MAJAKKA_RECORD_ERROR_DAMAGED))
    return _ (
        "What is kept is damaged. Nothing was changed, and your other notes are fine. You can save "
        "what is there to a file: most of the words can be read in it with a text editor.");

  return _ ("These notes are no longer on this computer.");
}

/**
 * majakka_record_unread_show:
 * @self: the widget
 * @context: the context
 * @writing: the id of the notes
 * @reason: why they cannot be read
 *
 * Says why the notes are not shown.
 */
void
majakka_record_unread_show (MajakkaRecordUnread *self,
                            MajakkaContext *context,
                            gint64 writing,
                            const GError *reason)
{
  g_return_if_fail (MAJAKKA_IS_RECORD_UNREAD (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (reason != NULL);

  g_set_object (&self->store, majakka_context_get_store (context));
  self->writing = writing;
  adw_status_page_set_description (self->status, describe (reason));
  gtk_widget_set_visible (self->buttons, reason->domain == MAJAKKA_RECORD_ERROR);
}

/**
 * majakka_record_unread_save:
 * @self: the widget, with notes
 * @file: where to
 * @error: return location
 *
 * Saves what is kept as it is.
 *
 * Returns: whether it is there
 */
gboolean
majakka_record_unread_save (MajakkaRecordUnread *self, GFile *file, GError **error)
{
  g_autoptr (MajakkaWriting) writing = NULL;

  g_return_val_if_fail (MAJAKKA_IS_RECORD_UNREAD (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  writing = majakka_learner_store_get_writing (self->store, self->writing);
  if (writing == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           _ ("These notes are no longer on this computer."));
      return FALSE;
    }

  return g_file_replace_contents (file, writing->content, strlen (writing->content), NULL, FALSE,
                                  G_FILE_CREATE_PRIVATE, NULL, NULL, error);
}
