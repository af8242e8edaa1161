/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-preparation.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PREPARE_PAGE (majakka_prepare_page_get_type ())

/**
 * MajakkaPreparePage:
 *
 * Where a session is arranged before it begins: the name of the class, which parts, in which order, and how long that
 * takes. A MajakkaPrintable.
 */
G_DECLARE_FINAL_TYPE (MajakkaPreparePage, majakka_prepare_page, MAJAKKA, PREPARE_PAGE, GtkWidget)

GtkWidget *majakka_prepare_page_new (MajakkaContext *context, MajakkaPreparation *preparation);

G_END_DECLS
