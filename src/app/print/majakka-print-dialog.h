/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PRINT_DIALOG (majakka_print_dialog_get_type ())

/**
 * MajakkaPrintDialog:
 *
 * Asks which paper it is to be, where there are several, and whether to print it or to save it. Responses: "print", "pdf", "cancel".
 */
G_DECLARE_FINAL_TYPE (MajakkaPrintDialog,
                      majakka_print_dialog,
                      MAJAKKA,
                      PRINT_DIALOG,
                      AdwMessageDialog)

GtkWidget *majakka_print_dialog_new (GtkWindow *parent, const char *const *papers);
guint majakka_print_dialog_get_paper (MajakkaPrintDialog *self);

G_END_DECLS
