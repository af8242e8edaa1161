/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The tracks of the course, in the order in which they are shown. A lesson names its track by id. */

#include "majakka-track.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *id;
  const char *title;
} tracks[] = {
  { "start-here", N_ ("Start here") },
  { "what-can-happen", N_ ("What can happen") },
  { "talk-and-settle", N_ ("Talk and settle") },
  { "when-it-happens", N_ ("When something has happened") },
  { "wider-picture", N_ ("Understand more") },
  { "schools", N_ ("For school") },
};

/**
 * majakka_track_get_n_tracks:
 *
 * Returns: how many tracks the course has
 */
guint
majakka_track_get_n_tracks (void)
{
  return G_N_ELEMENTS (tracks);
}

/**
 * majakka_track_get_id:
 * @position: from 0
 *
 * Returns: (transfer none): the id of a track
 */
const char *
majakka_track_get_id (guint position)
{
  g_return_val_if_fail (position < G_N_ELEMENTS (tracks), NULL);

  return tracks[position].id;
}

/**
 * majakka_track_get_title:
 * @position: from 0
 *
 * Returns: (transfer none): its title in the reader's language
 */
const char *
majakka_track_get_title (guint position)
{
  g_return_val_if_fail (position < G_N_ELEMENTS (tracks), NULL);

  return _ (tracks[position].title);
}

/**
 * majakka_track_find:
 * @id: (nullable): the id of a track
 *
 * Returns: its position; the number of tracks when there is none of that id
 */
guint
majakka_track_find (const char *id)
{
  guint position = 0;

  while (position < G_N_ELEMENTS (tracks) && g_strcmp0 (tracks[position].id, id) != 0)
    position++;

  return position;
}
