/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A title is one line, or a row; that its translation is missing or old stands behind it, in parentheses. */
void majakka_title_text_show (GtkWidget *widget,
                              MajakkaContext *context,
                              const MajakkaMessage *message,
                              const char *format);
void majakka_title_text_show_subtitle (GtkWidget *row,
                                       MajakkaContext *context,
                                       const MajakkaMessage *message,
                                       const char *format);
void majakka_title_text_name (GtkWidget *widget,
                              MajakkaContext *context,
                              const MajakkaMessage *message,
                              const char *format);
char *majakka_title_text_dup_plain (MajakkaContext *context, const MajakkaMessage *message);

G_END_DECLS
