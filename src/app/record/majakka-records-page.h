/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_RECORDS_PAGE (majakka_records_page_get_type ())

/**
 * MajakkaRecordsPage:
 *
 * The notes for the police that were kept, and the way to new ones. Their words are not shown here.
 */
G_DECLARE_FINAL_TYPE (MajakkaRecordsPage, majakka_records_page, MAJAKKA, RECORDS_PAGE, GtkBox)

GtkWidget *majakka_records_page_new (MajakkaContext *context, const char *plan);

G_END_DECLS
