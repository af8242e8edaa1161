/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_DISCLOSURE_ROW (majakka_disclosure_row_get_type ())

/**
 * MajakkaDisclosureRow:
 *
 * A row of a boxed list that opens to show more. AdwExpanderRow of libadwaita 1.2 cuts a long title off,
 * and GtkExpander does not ask how high one is that takes several lines; here it takes what it needs.
 */
G_DECLARE_DERIVABLE_TYPE (MajakkaDisclosureRow,
                          majakka_disclosure_row,
                          MAJAKKA,
                          DISCLOSURE_ROW,
                          GtkListBoxRow)

/**
 * MajakkaDisclosureRowClass:
 * @opened: the row is about to be opened; it may now build what it shows
 */
struct _MajakkaDisclosureRowClass
{
  GtkListBoxRowClass parent_class;

  void (*opened) (MajakkaDisclosureRow *self);
};

void majakka_disclosure_row_set_title (MajakkaDisclosureRow *self, const char *title);
void majakka_disclosure_row_set_subtitle (MajakkaDisclosureRow *self, const char *subtitle);
GtkImage *majakka_disclosure_row_get_icon (MajakkaDisclosureRow *self);
GtkBox *majakka_disclosure_row_get_body (MajakkaDisclosureRow *self);
gboolean majakka_disclosure_row_get_open (MajakkaDisclosureRow *self);
void majakka_disclosure_row_set_open (MajakkaDisclosureRow *self, gboolean open);

G_END_DECLS
