/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SITUATION_PAGE (majakka_situation_page_get_type ())

/**
 * MajakkaSituationPage:
 *
 * What to do when something has happened: the steps in their order, then the contacts for it.
 */
G_DECLARE_FINAL_TYPE (MajakkaSituationPage, majakka_situation_page, MAJAKKA, SITUATION_PAGE, GtkBox)

GtkWidget *
majakka_situation_page_new (MajakkaContext *context, const MajakkaHelpSituation *situation);

G_END_DECLS
