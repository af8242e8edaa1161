/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-presenter-leave-dialog.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/**
 * majakka_presenter_leave_dialog_new:
 * @parent: the teacher's window
 *
 * Asks what becomes of a session whose window is closed. Responses: "finish", "later", "cancel".
 *
 * Returns: (transfer none): the dialog, not yet shown
 */
GtkWidget *
majakka_presenter_leave_dialog_new (GtkWindow *parent)
{
  AdwMessageDialog *dialog;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);

  dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (
      parent, _ ("Is the session over?"),
      _ ("Nothing is lost: all counts up to now are kept on this computer. You can finish the "
         "session and see its report, or leave it and go on with it later.")));

  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Stay"), "later", _ ("_Go on later"),
                                    "finish", _ ("_Finish"), NULL);
  adw_message_dialog_set_response_appearance (dialog, "finish", ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "cancel");
  adw_message_dialog_set_close_response (dialog, "cancel");

  return GTK_WIDGET (dialog);
}
