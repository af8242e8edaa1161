/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_BESIDE_LAYOUT (majakka_beside_layout_get_type ())

/**
 * MajakkaBesideLayout:
 *
 * Children one below the other, and the last one, with the style class "source-words", beside them where there is room
 * for two columns, else below.
 */
G_DECLARE_FINAL_TYPE (MajakkaBesideLayout,
                      majakka_beside_layout,
                      MAJAKKA,
                      BESIDE_LAYOUT,
                      GtkLayoutManager)

#define MAJAKKA_BESIDE_CLASS "source-words"

GtkLayoutManager *majakka_beside_layout_new (void);

G_END_DECLS
