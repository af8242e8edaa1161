/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Holds a text against the rules of how its language is set. */

#include "majakka-locale-typography.h"

#include "majakka-locale-pair-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* How much of the text is shown around a fault, in characters */
#define AROUND 24

/* Marks inside one another; more is a fault of its own. */
#define MAX_OPEN 8

static GPtrArray *
compile_rules (void)
{
  guint n_rules;
  const MajakkaLocaleSignRule *rules = majakka_locale_get_sign_rules (&n_rules);
  GPtrArray *compiled = g_ptr_array_new ();

  for (guint i = 0; i < n_rules; i++)
    g_ptr_array_add (compiled, rules[i].wrong != NULL
                                   ? g_regex_new (rules[i].wrong, G_REGEX_OPTIMIZE, 0, NULL)
                                   : NULL);

  return compiled;
}

static const GRegex *
get_expression (const MajakkaLocaleSignRule *rule)
{
  static GPtrArray *compiled = NULL;
  guint n_rules;

  if (g_once_init_enter (&compiled))
    g_once_init_leave (&compiled, compile_rules ());

  return g_ptr_array_index (compiled, rule - majakka_locale_get_sign_rules (&n_rules));
}

/**
 * majakka_locale_sign_rule_is_for:
 * @self: a rule
 * @language: a language, as gettext names it
 *
 * Returns: whether @self is a rule of @language
 */
gboolean
majakka_locale_sign_rule_is_for (const MajakkaLocaleSignRule *self, const char *language)
{
  gsize length = strcspn (language, "_@.");
  const char *at = self->languages;

  if (g_str_equal (self->languages, "*"))
    return TRUE;

  for (; *at != '\0'; at += strspn (at, " "))
    {
      gsize word = strcspn (at, " ");

      if (word == length && strncmp (at, language, length) == 0)
        return TRUE;
      at += word;
    }

  return FALSE;
}

static const char *
find_expression (const GRegex *regex, const char *seen)
{
  g_autoptr (GMatchInfo) match = NULL;
  int start;

  if (!g_regex_match (regex, seen, 0, &match) || !g_match_info_fetch_pos (match, 0, &start, NULL))
    return NULL;

  return seen + start;
}

/* Returns which pair has @mark, and whether it opens or closes; -1 for none. */
static int
find_pair (const char *pairs, gunichar mark, gboolean *opens, gboolean *closes)
{
  int pair = 0;

  for (const char *p = pairs; *p != '\0'; p = g_utf8_next_char (g_utf8_next_char (p)), pair++)
    {
      *opens = g_utf8_get_char (p) == mark;
      *closes = g_utf8_get_char (g_utf8_next_char (p)) == mark;
      if (*opens || *closes)
        return pair;
    }

  return -1;
}

/* Returns the first mark that is not opened, not closed, or not in its place. Marks stand in each other
 * in the order in which they are given. */
static const char *
find_unpaired (const char *pairs, const char *seen)
{
  int open[MAX_OPEN];
  const char *where[MAX_OPEN] = { NULL };
  int n_open = 0;

  for (const char *p = seen; *p != '\0'; p = g_utf8_next_char (p))
    {
      gboolean opens = FALSE, closes = FALSE;
      int pair = (guchar) *p < 0x80 ? -1 : find_pair (pairs, g_utf8_get_char (p), &opens, &closes);

      if (pair < 0)
        continue;
      if (closes && n_open > 0 && open[n_open - 1] == pair)
        n_open--;
      else if (!opens || pair != n_open || n_open == MAX_OPEN)
        return p;
      else
        {
          open[n_open] = pair;
          where[n_open++] = p;
        }
    }

  return n_open > 0 ? where[0] : NULL;
}

/**
 * majakka_locale_sign_rule_find:
 * @self: a rule
 * @seen: a text as a reader sees it
 *
 * Returns: (transfer none) (nullable): where @seen breaks the rule first
 */
const char *
majakka_locale_sign_rule_find (const MajakkaLocaleSignRule *self, const char *seen)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (seen != NULL, NULL);

  return self->pairs != NULL ? find_unpaired (self->pairs, seen)
                             : find_expression (get_expression (self), seen);
}

/* Returns the words around a place, on one line. */
static char *
dup_around (const char *seen, const char *at)
{
  const char *begin = at;
  const char *end = at;
  char *around;

  for (guint i = 0; i < AROUND && begin > seen; i++)
    begin = g_utf8_prev_char (begin);
  for (guint i = 0; i < AROUND && *end != '\0'; i++)
    end = g_utf8_next_char (end);
  around = g_strndup (begin, (gsize) (end - begin));

  return g_strdelimit (around, "\n\t", ' ');
}

static void
tell (LocalePair *pair, const MajakkaLocaleSignRule *rule, const char *at)
{
  static const LocaleTag tags[] = { LOCALE_TAG_QUOTE, LOCALE_TAG_SIGN, LOCALE_TAG_SPACE };
  g_autofree char *around = dup_around (pair->seen, at);

  if (rule->marks != NULL)
    majakka_locale_tell (pair, tags[rule->kind],
                         /* Translators: %1$s is what a language wants, as in “Dash”, %2$s the sign
                          * for it, %3$s some words that have another */
                         _ ("%1$s: %2$s. Here it says: “%3$s”."), _ (rule->about), rule->marks,
                         around);
  else
    majakka_locale_tell (
        pair, tags[rule->kind],
        /* Translators: %1$s is a rule, as in “One space is enough”, %2$s some words
                          * that break it */
        _ ("%1$s. Here it says: “%2$s”."), _ (rule->about), around);
}

void
majakka_locale_check_typography (LocalePair *pair)
{
  guint n_rules;
  const MajakkaLocaleSignRule *rules = majakka_locale_get_sign_rules (&n_rules);

  for (guint i = 0; i < n_rules; i++)
    {
      const char *at = majakka_locale_sign_rule_is_for (&rules[i], pair->check->language)
                           ? majakka_locale_sign_rule_find (&rules[i], pair->seen)
                           : NULL;

      if (at != NULL)
        tell (pair, &rules[i], at);
    }
}
