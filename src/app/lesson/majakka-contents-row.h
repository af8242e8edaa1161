/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CONTENTS_ROW (majakka_contents_row_get_type ())

/**
 * MajakkaContentsRow:
 *
 * A section in the contents: its number, its title, and whether it is read or shown now, also in
 * words for a screen reader.
 */
G_DECLARE_FINAL_TYPE (MajakkaContentsRow,
                      majakka_contents_row,
                      MAJAKKA,
                      CONTENTS_ROW,
                      GtkListBoxRow)

GtkWidget *majakka_contents_row_new (MajakkaContext *context,
                                     guint number,
                                     const MajakkaMessage *title,
                                     gboolean is_quiz);
void majakka_contents_row_set_current (MajakkaContentsRow *self, gboolean current);
void majakka_contents_row_set_done (MajakkaContentsRow *self, gboolean done);

G_END_DECLS
