/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CARDS_PAGE (majakka_cards_page_get_type ())

/**
 * MajakkaCardsPage:
 *
 * Chooses conversation cards by age and lesson, to print and to cut. A MajakkaPrintable.
 */
G_DECLARE_FINAL_TYPE (MajakkaCardsPage, majakka_cards_page, MAJAKKA, CARDS_PAGE, GtkWidget)

GtkWidget *majakka_cards_page_new (MajakkaContext *context);

G_END_DECLS
