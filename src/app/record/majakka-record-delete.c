/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Deleting kept notes, and saying what that does not reach. */

#include "majakka-record-delete.h"

#include <glib/gi18n-lib.h>

/**
 * majakka_record_delete_ask:
 * @window: the window that asks
 * @callback: called on a yes
 * @user_data: for @callback; must live as long as @window
 *
 * Asks whether notes shall be deleted.
 */
void
majakka_record_delete_ask (GtkWindow *window, MajakkaAskFunc callback, gpointer user_data)
{
  majakka_ask (
      window, _ ("Delete these notes now?"),
      _ ("They are removed from this computer at once, and nobody can bring them back. Printed "
         "sheets, PDF files and backups are not reached."),
      _ ("_Delete"), TRUE, callback, user_data);
}

static void
tell_failed (GtkWindow *window, MajakkaLearnerStore *store, const GError *error, gboolean left)
{
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;
  g_autofree char *all = NULL;

  majakka_store_error_describe (error, majakka_learner_store_get_path (store), &title, &body);
  all = g_strdup_printf ("%s\n\n%s",
                         left ? _ ("The notes could not be deleted. They are still there.")
                              : _ ("The notes are deleted, but traces of them may still be in the "
                                   "file. “Delete everything” in the preferences removes them."),
                         body);
  majakka_tell (window, title, all);
}

/**
 * majakka_record_delete:
 * @window: the window that tells how it went
 * @store: the file of progress
 * @draft: (nullable): the notes; %NULL when they could not be read
 * @writing: the id of notes that could not be read
 *
 * Deletes notes from the disk.
 *
 * Returns: whether they are there no longer; traces may be left, and then the person was told
 */
gboolean
majakka_record_delete (GtkWindow *window,
                       MajakkaLearnerStore *store,
                       MajakkaRecordDraft *draft,
                       gint64 writing)
{
  gint64 id = draft != NULL ? majakka_record_draft_get_writing (draft) : writing;
  g_autoptr (MajakkaWriting) left = NULL;
  g_autoptr (GError) error = NULL;
  gboolean deleted;

  g_return_val_if_fail (GTK_IS_WINDOW (window), FALSE);
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (store), FALSE);

  deleted = draft != NULL ? majakka_record_draft_delete (draft, &error)
                          : majakka_learner_store_delete_writing (store, id, &error);
  left = majakka_learner_store_get_writing (store, id);
  if (!deleted)
    tell_failed (window, store, error, left != NULL);
  else
    majakka_tell (
        window, _ ("The notes are deleted"),
        _ ("Nothing of them is left in Majakka. Printed sheets, PDF files that you saved and "
           "copies in backups are not reached by this: see to them yourself."));

  return left == NULL;
}
