/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-help-entry.h"

#include <string.h>

/* The words of the file, in the order of the enumeration. */
static const char *const kind_names[MAJAKKA_HELP_N_KINDS] = {
  [MAJAKKA_HELP_EMERGENCY] = "emergency",
  [MAJAKKA_HELP_POLICE] = "police_online",
  [MAJAKKA_HELP_HOTLINE] = "hotline_csam",
  [MAJAKKA_HELP_CHILD] = "helpline_child",
  [MAJAKKA_HELP_PARENT] = "helpline_parent",
  [MAJAKKA_HELP_MISSING] = "missing_children",
  [MAJAKKA_HELP_REMOVAL] = "image_removal",
  [MAJAKKA_HELP_REGULATOR] = "regulator",
  [MAJAKKA_HELP_PREVENTION] = "offender_prevention",
  [MAJAKKA_HELP_PLATFORM] = "platform_report",
};

/**
 * majakka_help_kind_to_string:
 * @kind: a kind
 *
 * Returns: (transfer none): its word in the file, as in "helpline_child"
 */
const char *
majakka_help_kind_to_string (MajakkaHelpKind kind)
{
  g_return_val_if_fail (kind >= 0 && kind < MAJAKKA_HELP_N_KINDS, NULL);

  return kind_names[kind];
}

/**
 * majakka_help_kind_from_string:
 * @name: a word
 * @kind: (out): the kind it stands for; untouched when there is none
 *
 * Returns: whether there is such a kind
 */
gboolean
majakka_help_kind_from_string (const char *name, MajakkaHelpKind *kind)
{
  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (kind != NULL, FALSE);

  for (guint i = 0; i < MAJAKKA_HELP_N_KINDS; i++)
    if (strcmp (name, kind_names[i]) == 0)
      {
        *kind = (MajakkaHelpKind) i;
        return TRUE;
      }

  return FALSE;
}

/* The earliest day that a year, month or day can mean: an entry is called older rather than younger. */
static char *
first_day (const char *iso_date)
{
  static const char *const rest[] = { [4] = "-01-01", [7] = "-01", [10] = "" };
  gsize length = strlen (iso_date);

  if (length >= G_N_ELEMENTS (rest) || rest[length] == NULL)
    return NULL;

  return g_strconcat (iso_date, rest[length], NULL);
}

static char *
one_year_before (const char *today)
{
  return g_strdup_printf ("%04" G_GUINT64_FORMAT "%s", g_ascii_strtoull (today, NULL, 10) - 1,
                          today + strlen ("2026"));
}

/**
 * majakka_help_entry_needs_check:
 * @self: an entry
 * @today: today as a day in ISO 8601, as in "2026-11-22"
 *
 * An entry may have changed since somebody read its source. The reader is then asked to look at the
 * official page. A source from the future means that the clock is wrong: nothing is known then.
 *
 * Returns: whether the source is more than 12 months old, has no date, or was read in part only
 */
gboolean
majakka_help_entry_needs_check (const MajakkaHelpEntry *self, const char *today)
{
  g_autofree char *confirmed = NULL;
  g_autofree char *limit = NULL;

  g_return_val_if_fail (self != NULL, TRUE);
  g_return_val_if_fail (today != NULL && majakka_date_is_valid (today, FALSE), TRUE);

  if (self->status != MAJAKKA_HELP_VERIFIED || self->source_date == NULL)
    return TRUE;

  confirmed = first_day (self->source_date);
  limit = one_year_before (today);

  /* ISO dates sort as text. */
  return confirmed == NULL || strcmp (confirmed, limit) < 0 || strcmp (confirmed, today) > 0;
}

/**
 * majakka_help_entry_get_hours:
 * @self: an entry
 * @today: today as a day in ISO 8601
 *
 * Opening hours change more often than anything else, so they are told only when they were read in
 * the last 12 months; else the words are "See the official page". An emergency number is always
 * answered, and nobody should read a page before calling it.
 *
 * Returns: (transfer none) (nullable): the words to show; NULL when the entry has none
 */
const MajakkaMessage *
majakka_help_entry_get_hours (const MajakkaHelpEntry *self, const char *today)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->hours == NULL || self->kind == MAJAKKA_HELP_EMERGENCY)
    return self->hours;

  return majakka_help_entry_needs_check (self, today) ? self->see_page : self->hours;
}
