/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_HELP_PAGE (majakka_help_page_get_type ())

/**
 * MajakkaHelpPage:
 *
 * The emergency number, then what to do in which order, then whom to contact.
 */
G_DECLARE_FINAL_TYPE (MajakkaHelpPage, majakka_help_page, MAJAKKA, HELP_PAGE, GtkBox)

GtkWidget *majakka_help_page_new (MajakkaContext *context);

G_END_DECLS
