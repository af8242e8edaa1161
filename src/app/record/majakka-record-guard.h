/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-record.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** MAJAKKA_RECORD_REFUSE_ACTION: of the page, with a MajakkaRecordRefusal: says why something is not taken. */
#define MAJAKKA_RECORD_REFUSE_ACTION "record.refuse"

MajakkaRecordRefusal majakka_record_guard_check_formats (GdkContentFormats *formats);
void majakka_record_guard_text_view (GtkTextView *view);
void majakka_record_guard_page (GtkWidget *page);
void majakka_record_guard_explain (GtkWindow *window, MajakkaRecordRefusal reason);

G_END_DECLS
