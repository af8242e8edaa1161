/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

guint majakka_track_get_n_tracks (void);
const char *majakka_track_get_id (guint position);
const char *majakka_track_get_title (guint position);
guint majakka_track_find (const char *id);

G_END_DECLS
