/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How many age bands there are: an array can have a place for each. */
#define MAJAKKA_N_AGE_BANDS 5

/* The age bands of the lesson format, the youngest first; NULL at the end. */
extern const char *const majakka_age_bands[];

int majakka_age_band_find (const char *band);
const char *majakka_age_band_get_words (const char *band);

G_END_DECLS
