/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-paper.h"

static const MajakkaPaper papers[] = {
  { "a4", 595.276, 841.890 },
  { "letter", 612, 792 },
};

/* Where people buy paper of the other size. */
static const char *const letter_countries[] = {
  "CA", "CL", "CO", "CR", "DO", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE", NULL,
};

/**
 * majakka_paper_find:
 * @name: "a4" or "letter"
 *
 * Returns: (transfer none) (nullable): that size of paper; NULL when we do not know it
 */
const MajakkaPaper *
majakka_paper_find (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    if (g_ascii_strcasecmp (papers[i].name, name) == 0)
      return &papers[i];

  return NULL;
}

/**
 * majakka_paper_find_for_country:
 * @country: (nullable): ISO 3166 code
 *
 * Returns: (transfer none): the paper that is usual there; A4 where we know nothing
 */
const MajakkaPaper *
majakka_paper_find_for_country (const char *country)
{
  return country != NULL && g_strv_contains (letter_countries, country) ? &papers[1] : &papers[0];
}
