/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_TRACK_SECTION (majakka_track_section_get_type ())

/**
 * MajakkaTrackSection:
 *
 * A track of the course with the cards of its lessons, or a lesson pack with its own. Of a long one it shows the first
 * lessons and a button for the rest.
 */
G_DECLARE_FINAL_TYPE (MajakkaTrackSection, majakka_track_section, MAJAKKA, TRACK_SECTION, GtkWidget)

GtkWidget *majakka_track_section_new (MajakkaContext *context, guint track, GPtrArray *entries);
GtkWidget *majakka_track_section_new_for_pack (MajakkaContext *context, GPtrArray *entries);
void majakka_track_section_set_progress (MajakkaTrackSection *self, GHashTable *progress);

G_END_DECLS
