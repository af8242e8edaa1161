/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_REPORT_PAGE (majakka_report_page_get_type ())

/**
 * MajakkaReportPage: what came of a session with a class; on paper, and as a file for spreadsheet programs, as well.
 */
G_DECLARE_FINAL_TYPE (MajakkaReportPage, majakka_report_page, MAJAKKA, REPORT_PAGE, GtkWidget)

GtkWidget *majakka_report_page_new (MajakkaContext *context, const char *name);

G_END_DECLS
