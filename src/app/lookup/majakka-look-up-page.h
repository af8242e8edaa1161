/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_LOOK_UP_PAGE (majakka_look_up_page_get_type ())

/**
 * MajakkaLookUpPage:
 *
 * The place *Look up*: ways to the warning signs, the glossary and the sources.
 */
G_DECLARE_FINAL_TYPE (MajakkaLookUpPage, majakka_look_up_page, MAJAKKA, LOOK_UP_PAGE, GtkWidget)

GtkWidget *majakka_look_up_page_new (MajakkaContext *context);

G_END_DECLS
