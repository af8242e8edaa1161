/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkCheckButton *majakka_choice_button_new (GtkWidget *words, const char *plain, gboolean radio);
GtkCheckButton *majakka_choice_button_new_with_words (const char *plain, gboolean radio);

G_END_DECLS
