/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* How somebody begins to translate: "majakka --preview-po FILE.po [FILE.po]", or the main menu. */
char **majakka_translate_command_expand (int *argc, char **argv);
void majakka_translate_command_add_options (GApplication *application);
int majakka_translate_command_run (GApplication *application, GVariantDict *options);

void majakka_translate_command_set_up (GtkApplication *application, MajakkaContext *context);
void majakka_translate_command_shut_down (MajakkaContext *context);

G_END_DECLS
