/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Finds figures in English text, and what belongs to a figure. A figure is a percentage, “three in
 * ten”, millions, or a number with a comma between its thousands. Smaller numbers are mostly ages,
 * hours or steps. */

#include "majakka-statistic.h"

#include <string.h>

static const struct
{
  const char *word;
  gsize length;
  double value;
} numbers[] = {
  { "one", 3, 1 },       { "two", 3, 2 },         { "three", 5, 3 },   { "four", 4, 4 },
  { "five", 4, 5 },      { "six", 3, 6 },         { "seven", 5, 7 },   { "eight", 5, 8 },
  { "nine", 4, 9 },      { "ten", 3, 10 },        { "twelve", 6, 12 }, { "twenty", 6, 20 },
  { "hundred", 7, 100 }, { "thousand", 8, 1000 },
};

/* What follows a number and makes a figure of it. */
static const char *const units[] = { "%", "per cent", "percent", "million", "billion" };

/* Words that say where something was counted. A text can name a place in other words, or name one of
 * these and mean another figure: the check finds what was forgotten, not what is wrong. Where a place
 * is missing here, add it. */
static const char *const places[] = {
  "africa",      "america",  "asia",     "australia", "austria",        "belarus",
  "belgi",       "brazil",   "britain",  "british",   "canada",         "canadian",
  "china",       "countr",   "croatia",  "czech",     "danish",         "denmark",
  "dutch",       "england",  "eston",    "europ",     "finland",        "finnish",
  "france",      "french",   "german",   "global",    "greece",         "hungar",
  "iceland",     "india",    "interpol", "ireland",   "irish",          "ital",
  "japan",       "kazakh",   "korea",    "latvia",    "lithuania",      "netherlands",
  "new zealand", "norw",     "oecd",     "philippin", "poland",         "polish",
  "portug",      "romania",  "russia",   "scotland",  "scottish",       "serbia",
  "slovak",      "slovenia", "spain",    "spanish",   "swed",           "swiss",
  "switzerland", "thai",     "turk",     "ukrain",    "united kingdom", "united states",
  "wales",       "world",
};

/* Whole words, in capitals. */
static const char *const capitals[] = { "EU", "UK", "US", "USA" };

static gboolean
is_word_character (char c)
{
  return g_ascii_isalnum (c) || (guchar) c >= 0x80;
}

static gboolean
begins_word (const char *text, const char *at)
{
  return at == text || !is_word_character (at[-1]);
}

/* For each letter that a number begins with, a bit for each second letter. */
static gpointer
make_beginnings (gpointer data)
{
  guint32 *seconds = g_new0 (guint32, 26);

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    seconds[numbers[i].word[0] - 'a'] |= 1u << (numbers[i].word[1] - 'a');

  return seconds;
}

/* Whether a number begins with the first two letters of a word. Most words end here. */
static gboolean
may_begin_number (const char *at)
{
  static GOnce once = G_ONCE_INIT;
  const guint32 *seconds = g_once (&once, make_beginnings, NULL);

  return g_ascii_isalpha (at[0]) && g_ascii_isalpha (at[1]) &&
         (seconds[g_ascii_tolower (at[0]) - 'a'] >> (g_ascii_tolower (at[1]) - 'a') & 1) != 0;
}

/* Returns the end of a number in figures or in words that begins at @at, or NULL. Sets @value to about
 * what it says. */
static const char *
read_number (const char *at, double *value)
{
  const char *end = at;

  if (g_ascii_isdigit (*at))
    {
      *value = g_ascii_strtod (at, NULL);
      while (g_ascii_isdigit (*end) ||
             (*end != '\0' && strchr (".,", *end) != NULL && g_ascii_isdigit (end[1])))
        end++;
      return end;
    }
  if (!may_begin_number (at))
    return NULL;
  while (g_ascii_isalpha (*end))
    end++;
  for (guint i = 0; i < G_N_ELEMENTS (numbers) && !is_word_character (*end); i++)
    if (numbers[i].length == (gsize) (end - at) &&
        g_ascii_strncasecmp (at, numbers[i].word, numbers[i].length) == 0)
      {
        *value = numbers[i].value;
        return end;
      }

  return NULL;
}

static const char *
skip_space (const char *at)
{
  while (*at != '\0' && g_unichar_isspace (g_utf8_get_char (at)))
    at = g_utf8_next_char (at);

  return at;
}

/* Whether a comma stands between thousands: "4,106", not "1, 2" and not "5,5". */
static gboolean
has_thousands (const char *start, const char *end)
{
  const char *comma = memchr (start, ',', (gsize) (end - start));

  return comma != NULL && comma - start <= 3 && end - comma >= 4 &&
         (end - comma == 4 || comma[4] == ',' || comma[4] == '.');
}

static const char *
find_unit (const char *end)
{
  const char *next = skip_space (end);

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    if (g_str_has_prefix (next, units[i]))
      return next + strlen (units[i]);

  return NULL;
}

/* "one in five", "3 out of 10", but not "11 in 2021" */
static const char *
find_share (const char *end, double part)
{
  const char *next = skip_space (end);
  double whole;

  if (g_str_has_prefix (next, "out of "))
    next += strlen ("out of ");
  else if (g_str_has_prefix (next, "in "))
    next += strlen ("in ");
  else
    return NULL;
  /* "one in every five" */
  if (g_str_has_prefix (next, "every "))
    next += strlen ("every ");
  next = read_number (next, &whole);

  return next != NULL && whole > part && whole <= 1000 ? next : NULL;
}

/**
 * majakka_statistic_find:
 * @markup: an English text, with its markup
 *
 * Returns: (transfer full) (nullable): the first figure in its words; NULL when there is none
 */
char *
majakka_statistic_find (const char *markup)
{
  g_return_val_if_fail (markup != NULL, NULL);

  for (const char *at = markup; *at != '\0'; at++)
    {
      double value;
      const char *end = NULL;
      const char *found;

      if (*at == '<' && strchr (at, '>') != NULL)
        at = strchr (at, '>');
      else if (g_ascii_isalnum (*at) && begins_word (markup, at))
        end = read_number (at, &value);
      if (end == NULL)
        continue;
      found = find_unit (end);
      if (found == NULL)
        found = find_share (end, value);
      if (found == NULL && has_thousands (at, end))
        found = end;
      if (found != NULL)
        return g_strndup (at, (gsize) (found - at));
      at = end - 1;
    }

  return NULL;
}

/**
 * majakka_statistic_has_year:
 * @text: a text, without markup
 *
 * Returns: whether it names a year from 1900 to 2099
 */
gboolean
majakka_statistic_has_year (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  for (const char *at = text; *at != '\0'; at++)
    if (g_ascii_isdigit (*at) && begins_word (text, at) &&
        (g_str_has_prefix (at, "19") || g_str_has_prefix (at, "20")) && g_ascii_isdigit (at[2]) &&
        g_ascii_isdigit (at[3]) && !g_ascii_isalnum (at[4]) &&
        !(at > text + 1 && strchr (".,:", at[-1]) != NULL && g_ascii_isdigit (at[-2])))
      return TRUE;

  return FALSE;
}

/**
 * majakka_statistic_has_place:
 * @text: an English text, without markup
 *
 * Returns: whether it names a country, a part of the world or all of it, as far as the table knows
 */
gboolean
majakka_statistic_has_place (const char *text)
{
  g_return_val_if_fail (text != NULL, FALSE);

  for (const char *at = text; *at != '\0'; at++)
    {
      if (!g_ascii_isalpha (*at) || !begins_word (text, at))
        continue;
      for (guint i = 0; i < G_N_ELEMENTS (capitals); i++)
        if (g_str_has_prefix (at, capitals[i]) && !is_word_character (at[strlen (capitals[i])]))
          return TRUE;
      for (guint i = 0; i < G_N_ELEMENTS (places); i++)
        if (g_ascii_strncasecmp (at, places[i], strlen (places[i])) == 0)
          return TRUE;
    }

  return FALSE;
}
