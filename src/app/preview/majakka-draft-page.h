/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_DRAFT_PAGE (majakka_draft_page_get_type ())

/**
 * MajakkaDraftPage:
 *
 * A lesson or a session plan that somebody is writing: it follows the file, and keeps the place. What the check finds
 * stands beside it, or over it in a narrow window, and at the blocks. While the file has an error the last good version
 * is shown. Nothing that is done here is kept.
 */
G_DECLARE_FINAL_TYPE (MajakkaDraftPage, majakka_draft_page, MAJAKKA, DRAFT_PAGE, GtkWidget)

GtkWidget *majakka_draft_page_new (MajakkaContext *context, const char *path);

G_END_DECLS
