/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PACK_PAGE (majakka_pack_page_get_type ())

/**
 * MajakkaPackPage:
 *
 * What the lesson pack of a file is, who made it and what it would change; and the button that does it. Nothing is
 * written before that.
 */
G_DECLARE_FINAL_TYPE (MajakkaPackPage, majakka_pack_page, MAJAKKA, PACK_PAGE, GtkWidget)

GtkWidget *majakka_pack_page_new (MajakkaContext *context, const char *file);

G_END_DECLS
