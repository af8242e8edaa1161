/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_REFRESH_PAGE (majakka_refresh_page_get_type ())

/**
 * MajakkaRefreshPage:
 *
 * A refresh: up to five questions from lessons that are done, with their feedback, and what came of
 * it. One that was left goes on with what is still due.
 */
G_DECLARE_FINAL_TYPE (MajakkaRefreshPage, majakka_refresh_page, MAJAKKA, REFRESH_PAGE, GtkWidget)

GtkWidget *majakka_refresh_page_new (MajakkaContext *context);

G_END_DECLS
