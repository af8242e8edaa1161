/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-session-report.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MajakkaReportView:
 *
 * The sections of the page of a report. All belong to the page.
 */
typedef struct
{
  GtkBox *notes;
  GtkWidget *again_section;
  GtkBox *again;
  GtkWidget *known_section;
  GtkBox *known;
  GtkWidget *pairs_section;
  GtkBox *pairs;
  GtkWidget *questions_section;
  GtkBox *questions;
  GtkListBox *parts;
} MajakkaReportView;

void majakka_report_view_add_note (MajakkaReportView *self, const char *words);
void majakka_report_view_show (MajakkaReportView *self,
                               MajakkaContext *context,
                               const MajakkaSessionReport *report);

G_END_DECLS
