/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session-report.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void majakka_report_save_ask (GtkWidget *page,
                              const MajakkaSessionReport *report,
                              const MajakkaTranslator *translator);
void majakka_report_save (GtkWidget *page, const char *csv, GFile *file);

G_END_DECLS
