/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-record-leave-dialog.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

static const char *
describe (gboolean can_keep, gboolean kept)
{
  if (kept)
    return _ (
        "The last changes could not be saved. You can try again, print the notes or save them as "
        "PDF first, or leave without the last changes.");
  if (can_keep)
    return _ (
        "They are only on the screen. You can keep them on this computer, where anybody who uses "
        "this account can read them. You can print them or save them as PDF first. Or you can "
        "discard them.");

  return _ (
      "They are only on the screen, and nothing can be kept here now. You can print them or save "
      "them as PDF first. Or you can discard them.");
}

/**
 * majakka_record_leave_dialog_new:
 * @parent: the window that asks
 * @can_keep: whether the notes can be kept on this computer
 * @kept: whether they are, but for the last changes
 *
 * Asks what to do with notes that would be lost. Responses: "keep", "print", "discard", "cancel".
 *
 * Returns: (transfer none): the dialog, not yet shown
 */
GtkWidget *
majakka_record_leave_dialog_new (GtkWindow *parent, gboolean can_keep, gboolean kept)
{
  AdwMessageDialog *dialog;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);

  dialog = ADW_MESSAGE_DIALOG (adw_message_dialog_new (
      parent, _ ("What shall become of these notes?"), describe (can_keep, kept)));

  adw_message_dialog_add_responses (dialog, "cancel", _ ("_Go on writing"), "discard",
                                    kept ? _ ("_Leave without them") : _ ("_Discard"), "print",
                                    _ ("_Print…"), NULL);
  if (can_keep)
    adw_message_dialog_add_response (dialog, "keep", kept ? _ ("_Try again") : _ ("_Keep"));
  adw_message_dialog_set_response_appearance (dialog, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_response_appearance (dialog, can_keep ? "keep" : "print",
                                              ADW_RESPONSE_SUGGESTED);
  adw_message_dialog_set_default_response (dialog, "cancel");
  adw_message_dialog_set_close_response (dialog, "cancel");

  return GTK_WIDGET (dialog);
}
