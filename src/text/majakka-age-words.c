/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-age-words.h"

#include <glib/gi18n-lib.h>

const char *const majakka_age_bands[] = { "0-5", "6-9", "10-12", "13-15", "16-17", NULL };
G_STATIC_ASSERT (G_N_ELEMENTS (majakka_age_bands) == MAJAKKA_N_AGE_BANDS + 1);

static const char *const words[MAJAKKA_N_AGE_BANDS] = {
  N_ ("Up to 5 years"),  N_ ("6 to 9 years"),    N_ ("10 to 12 years"),
  N_ ("13 to 15 years"), N_ ("16 and 17 years"),
};

/**
 * majakka_age_band_find:
 * @band: (nullable): what may be an age band
 *
 * Returns: its place, from 0; -1 when it is none
 */
int
majakka_age_band_find (const char *band)
{
  for (int i = 0; i < MAJAKKA_N_AGE_BANDS; i++)
    if (g_strcmp0 (majakka_age_bands[i], band) == 0)
      return i;

  return -1;
}

/**
 * majakka_age_band_get_words:
 * @band: an age band of the lesson format, as in "6-9"
 *
 * Returns: (transfer none): it in the reader's language, as in "6 to 9 years"; @band itself when it
 *   is none that we know
 */
const char *
majakka_age_band_get_words (const char *band)
{
  int position = majakka_age_band_find (band);

  return position >= 0 ? _ (words[position]) : band;
}
