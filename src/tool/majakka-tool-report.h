/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-xml.h"

G_BEGIN_DECLS

/* What the check has found so far, and how it is written. */
typedef struct _MajakkaToolReport MajakkaToolReport;

MajakkaToolReport *majakka_tool_report_new (gboolean json);
void majakka_tool_report_set_room (MajakkaToolReport *self, guint rows, guint columns);
void majakka_tool_report_add_file (MajakkaToolReport *self);
void majakka_tool_report_add (MajakkaToolReport *self, MajakkaFaults *faults);
guint majakka_tool_report_end (MajakkaToolReport *self);
void majakka_tool_report_free (MajakkaToolReport *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaToolReport, majakka_tool_report_free)

G_END_DECLS
