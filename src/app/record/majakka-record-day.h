/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_RECORD_DAY (majakka_record_day_get_type ())

/**
 * MajakkaRecordDay:
 *
 * A button that says a day and opens a calendar.
 *
 * Property, with notify: day (ISO 8601; empty when it is not known).
 */
G_DECLARE_FINAL_TYPE (MajakkaRecordDay, majakka_record_day, MAJAKKA, RECORD_DAY, GtkWidget)

const char *majakka_record_day_get_day (MajakkaRecordDay *self);
void majakka_record_day_set_day (MajakkaRecordDay *self, const char *day);

G_END_DECLS
