/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_LEARN_PAGE (majakka_learn_page_get_type ())

/**
 * MajakkaLearnPage:
 *
 * The place *Learn*: what to do next, and all lessons by track.
 */
G_DECLARE_FINAL_TYPE (MajakkaLearnPage, majakka_learn_page, MAJAKKA, LEARN_PAGE, GtkWidget)

GtkWidget *majakka_learn_page_new (MajakkaContext *context);

G_END_DECLS
