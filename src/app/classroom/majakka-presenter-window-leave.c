/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How a session ends: finished, and then its report is next; or left, to go on with it later. A preview just goes. */

#include "majakka-presenter-window-private.h"

#include "majakka-ask.h"
#include "majakka-presenter-leave-dialog.h"

#include <glib/gi18n-lib.h>

static gboolean
is_preview (MajakkaPresenterWindow *self)
{
  return majakka_session_get_journal (self->session) == NULL;
}

/* Both windows go before the next page comes. */
static void
close_for_good (gpointer data)
{
  g_autoptr (MajakkaPresenterWindow) self = data;
  GtkWindow *parent = self->parent;
  g_autofree char *report = NULL;

  if (self->session == NULL)
    return;
  if (!is_preview (self) && majakka_session_get_state (self->session)->finished)
    report = g_path_get_basename (
        majakka_session_journal_get_path (majakka_session_get_journal (self->session)));

  gtk_window_destroy (GTK_WINDOW (self));
  if (parent == NULL)
    return;

  gtk_window_present (parent);
  if (report != NULL)
    gtk_widget_activate_action (GTK_WIDGET (parent), "win.open-report", "s", report);
}

/* A dialog that stands over the window is still busy with the answer. */
static void
close_later (MajakkaPresenterWindow *self)
{
  g_idle_add_once (close_for_good, g_object_ref (self));
}

static void
finish (gpointer data)
{
  if (majakka_presenter_window_do (data, MAJAKKA_SESSION_FINISH, 0))
    close_later (data);
}

/* Asks once, and finishes the session then. */
void
majakka_presenter_window_ask_to_finish (MajakkaPresenterWindow *self)
{
  if (is_preview (self))
    close_later (self);
  else
    majakka_ask (GTK_WINDOW (self), _ ("Finish the session?"),
                 _ ("After that nothing is counted any more. The report says what the class knew "
                    "and what it misunderstood."),
                 _ ("_Finish"), /* destructive= */ FALSE, finish, self);
}

/* Returns whether the window may close at once; otherwise the teacher is asked what becomes of the session. */
gboolean
majakka_presenter_window_may_close (MajakkaPresenterWindow *self)
{
  GtkWidget *dialog;

  if (self->session == NULL || is_preview (self) ||
      majakka_session_get_state (self->session)->finished)
    return TRUE;

  dialog = majakka_presenter_leave_dialog_new (GTK_WINDOW (self));
  g_signal_connect_object (dialog, "response::finish", G_CALLBACK (finish), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "response::later", G_CALLBACK (close_later), self,
                           G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (dialog));

  return FALSE;
}
