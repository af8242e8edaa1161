/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-record.h"

#include "majakka-text.h"

/* A time of day within free text: 21:30, 9.05 pm. It is no part of a date such as 12.11. */
#define TIME_OF_DAY "(?<![\\d.])([01]?\\d|2[0-3])[:.]([0-5]\\d)(?![\\d.]*\\d|\\.)\\s*([ap]m)?"

/* After every time of a day */
#define NO_TIME (24 * 60)

G_DEFINE_QUARK (majakka - record - error - quark, majakka_record_error)

/**
 * majakka_record_entry_new:
 *
 * Returns: (transfer full): an entry with nothing in it
 */
MajakkaRecordEntry *
majakka_record_entry_new (void)
{
  MajakkaRecordEntry *self = g_new0 (MajakkaRecordEntry, 1);

  self->day = g_strdup ("");
  for (guint i = 0; i < MAJAKKA_RECORD_N_FIELDS; i++)
    self->words[i] = g_strdup ("");

  return self;
}

/**
 * majakka_record_entry_free:
 * @self: (transfer full): an entry
 */
void
majakka_record_entry_free (MajakkaRecordEntry *self)
{
  g_free (self->day);
  for (guint i = 0; i < MAJAKKA_RECORD_N_FIELDS; i++)
    g_free (self->words[i]);
  g_free (self);
}

static gboolean
is_blank (const char *words)
{
  for (const char *at = words; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isspace (g_utf8_get_char (at)))
      return FALSE;

  return TRUE;
}

/**
 * majakka_record_entry_is_empty:
 * @self: an entry
 *
 * Returns: whether nothing is written in it
 */
gboolean
majakka_record_entry_is_empty (const MajakkaRecordEntry *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  if (*self->day != '\0')
    return FALSE;
  for (guint i = 0; i < MAJAKKA_RECORD_N_FIELDS; i++)
    if (!is_blank (self->words[i]))
      return FALSE;

  return TRUE;
}

/**
 * majakka_record_entry_set_day:
 * @self: an entry
 * @day: ISO 8601, or empty
 *
 * Returns: whether it is another day than before
 */
gboolean
majakka_record_entry_set_day (MajakkaRecordEntry *self, const char *day)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (*day == '\0' || majakka_date_is_valid (day, FALSE), FALSE);

  if (g_str_equal (self->day, day))
    return FALSE;

  g_free (self->day);
  self->day = g_strdup (day);

  return TRUE;
}

/**
 * majakka_record_new:
 * @written: the day, ISO 8601
 * @plan: (nullable): the id of the plan that led to it
 *
 * Returns: (transfer full): notes with one entry, and nothing in it
 */
MajakkaRecord *
majakka_record_new (const char *written, const char *plan)
{
  MajakkaRecord *self;

  g_return_val_if_fail (majakka_date_is_valid (written, FALSE), NULL);

  self = g_new0 (MajakkaRecord, 1);
  self->written = g_strdup (written);
  self->child = g_strdup ("");
  self->reference = g_strdup ("");
  self->plan = g_strdup (plan != NULL ? plan : "");
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_record_entry_free);
  g_ptr_array_add (self->entries, majakka_record_entry_new ());

  return self;
}

/**
 * majakka_record_free:
 * @self: (transfer full): notes
 */
void
majakka_record_free (MajakkaRecord *self)
{
  g_free (self->written);
  g_free (self->child);
  g_free (self->reference);
  g_free (self->plan);
  g_ptr_array_unref (self->entries);
  g_free (self);
}

/**
 * majakka_record_is_empty:
 * @self: notes
 *
 * Returns: whether nothing is written in them that somebody would miss
 */
gboolean
majakka_record_is_empty (const MajakkaRecord *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  for (guint i = 0; i < self->entries->len; i++)
    if (!majakka_record_entry_is_empty (g_ptr_array_index (self->entries, i)))
      return FALSE;

  return is_blank (self->child) && is_blank (self->reference);
}

/**
 * majakka_record_set_text:
 * @text: a text of notes or of an entry
 * @words: what somebody wrote
 *
 * Puts @words in its place, as far as they are text and not too long.
 *
 * Returns: whether it is another text than before
 */
gboolean
majakka_record_set_text (char **text, const char *words)
{
  g_autofree char *clean = NULL;

  g_return_val_if_fail (text != NULL && *text != NULL, FALSE);
  g_return_val_if_fail (words != NULL, FALSE);

  clean = majakka_record_clean_words (words);
  if (g_str_equal (*text, clean))
    return FALSE;

  g_free (*text);
  *text = g_steal_pointer (&clean);

  return TRUE;
}

/* Minutes since midnight, as far as the words tell. */
static int
find_minutes (const char *words)
{
  g_autoptr (GRegex) regex = g_regex_new (TIME_OF_DAY, G_REGEX_CASELESS, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *hour_words = NULL;
  g_autofree char *minute_words = NULL;
  g_autofree char *half = NULL;
  int hour;

  if (!g_regex_match (regex, words, 0, &match))
    return NO_TIME;

  hour_words = g_match_info_fetch (match, 1);
  minute_words = g_match_info_fetch (match, 2);
  half = g_match_info_fetch (match, 3);
  hour = (int) g_ascii_strtoll (hour_words, NULL, 10);
  if (half != NULL && *half != '\0' && hour <= 12)
    hour = hour % 12 + (g_ascii_tolower (*half) == 'p' ? 12 : 0);

  return hour * 60 + (int) g_ascii_strtoll (minute_words, NULL, 10);
}

static int
compare_entries (const MajakkaRecordEntry *a, const MajakkaRecordEntry *b)
{
  int days;

  /* Who knows no day knows where it belongs better than we do: it stays behind the others. */
  if ((*a->day == '\0') != (*b->day == '\0'))
    return *a->day == '\0' ? 1 : -1;
  days = g_strcmp0 (a->day, b->day);
  if (days != 0 || *a->day == '\0')
    return days;

  return find_minutes (a->words[MAJAKKA_RECORD_TIME]) -
         find_minutes (b->words[MAJAKKA_RECORD_TIME]);
}

/**
 * majakka_record_sort:
 * @self: notes
 *
 * Puts the entries in the order of their days, and within a day of the time that is written there. Those
 * without a day come last, in the order that they had.
 */
void
majakka_record_sort (MajakkaRecord *self)
{
  g_return_if_fail (self != NULL);

  /* Few, and in order for the most part; g_ptr_array_sort() would not keep the order of equals. */
  for (guint i = 1; i < self->entries->len; i++)
    for (guint j = i; j > 0; j--)
      {
        gpointer *at = &g_ptr_array_index (self->entries, j);
        gpointer later = at[0];

        if (compare_entries (at[-1], later) <= 0)
          break;
        at[0] = at[-1];
        at[-1] = later;
      }
}

/**
 * majakka_record_is_sorted:
 * @self: notes
 *
 * Returns: whether majakka_record_sort() would leave them as they are
 */
gboolean
majakka_record_is_sorted (const MajakkaRecord *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  for (guint i = 1; i < self->entries->len; i++)
    if (compare_entries (g_ptr_array_index (self->entries, i - 1),
                         g_ptr_array_index (self->entries, i)) > 0)
      return FALSE;

  return TRUE;
}
