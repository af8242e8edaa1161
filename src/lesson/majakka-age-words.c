/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-age-words.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *band;
  const char *words;
} bands[] = {
  { "0-5", N_ ("Up to 5 years") },     { "6-9", N_ ("6 to 9 years") },
  { "10-12", N_ ("10 to 12 years") },  { "13-15", N_ ("13 to 15 years") },
  { "16-17", N_ ("16 and 17 years") },
};

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
  for (guint i = 0; i < G_N_ELEMENTS (bands); i++)
    if (g_strcmp0 (bands[i].band, band) == 0)
      return _ (bands[i].words);

  return band;
}
