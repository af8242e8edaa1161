/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_RECORD_PAGE (majakka_record_page_get_type ())

/**
 * MajakkaRecordPage:
 *
 * The form for notes for the police. It takes words only. Nothing is on disk until somebody keeps it.
 *
 * Its own action: record.refuse (i): says why something is not taken, by MajakkaRecordRefusal.
 */
G_DECLARE_FINAL_TYPE (MajakkaRecordPage, majakka_record_page, MAJAKKA, RECORD_PAGE, GtkBox)

GtkWidget *majakka_record_page_new (MajakkaContext *context, gint64 writing, const char *plan);
gint64 majakka_record_page_get_writing (MajakkaRecordPage *self);

G_END_DECLS
