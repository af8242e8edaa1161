/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PRINT_DIALOG (majakka_print_dialog_get_type ())

/**
 * MajakkaPrintDialog:
 *
 * Asks what goes on paper, and whether to print it or to save it. Responses: "print", "pdf", "cancel".
 */
G_DECLARE_FINAL_TYPE (MajakkaPrintDialog,
                      majakka_print_dialog,
                      MAJAKKA,
                      PRINT_DIALOG,
                      AdwMessageDialog)

GtkWidget *majakka_print_dialog_new (GtkWindow *parent, gboolean has_summary);
gboolean majakka_print_dialog_get_summary (MajakkaPrintDialog *self);

G_END_DECLS
