/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-disclosure-row.h"
#include "majakka-references.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PUBLISHER_ROW (majakka_publisher_row_get_type ())

/**
 * MajakkaPublisherRow:
 *
 * A publisher with its sources; they are built when the row is opened.
 */
G_DECLARE_FINAL_TYPE (MajakkaPublisherRow,
                      majakka_publisher_row,
                      MAJAKKA,
                      PUBLISHER_ROW,
                      MajakkaDisclosureRow)

GtkWidget *majakka_publisher_row_new (MajakkaContext *context, const char *publisher);
void majakka_publisher_row_add (MajakkaPublisherRow *self, const MajakkaReferenceSource *source);
guint majakka_publisher_row_search (MajakkaPublisherRow *self, const char *query);

G_END_DECLS
