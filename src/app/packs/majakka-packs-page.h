/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PACKS_PAGE (majakka_packs_page_get_type ())

/**
 * MajakkaPacksPage:
 *
 * The lesson packs that are installed, and a way to add one.
 */
G_DECLARE_FINAL_TYPE (MajakkaPacksPage, majakka_packs_page, MAJAKKA, PACKS_PAGE, GtkWidget)

GtkWidget *majakka_packs_page_new (MajakkaContext *context);

G_END_DECLS
