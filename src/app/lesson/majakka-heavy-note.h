/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_HEAVY_NOTE (majakka_heavy_note_get_type ())

/**
 * MajakkaHeavyNote:
 *
 * Stands in for a section with heavy matter until the reader decides to read it.
 *
 * Signal read (): the reader wants to.
 */
G_DECLARE_FINAL_TYPE (MajakkaHeavyNote, majakka_heavy_note, MAJAKKA, HEAVY_NOTE, GtkBox)

GtkWidget *majakka_heavy_note_new (void);

G_END_DECLS
