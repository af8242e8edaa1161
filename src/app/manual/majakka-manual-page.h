/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_MANUAL_PAGE (majakka_manual_page_get_type ())

/**
 * MajakkaManualPage:
 *
 * The manual of the program, a topic at a time, with all topics at the side; where the window is narrow they
 * slide in. Escape goes back to where the reader came from.
 *
 * Actions: manual.topic (u, from 0), manual.previous, manual.next.
 */
G_DECLARE_FINAL_TYPE (MajakkaManualPage, majakka_manual_page, MAJAKKA, MANUAL_PAGE, GtkWidget)

GtkWidget *majakka_manual_page_new (MajakkaContext *context, const char *file, const char *topic);
void majakka_manual_page_show_topic (MajakkaManualPage *self, const char *topic);
const char *majakka_manual_page_get_topic (MajakkaManualPage *self);

G_END_DECLS
