/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Each rule of how a language is set finds the text that breaks it and lets pass the one that keeps it. */

#include "majakka-locale-typography.h"

static void
test_rule (gconstpointer data)
{
  const MajakkaLocaleSignRule *rule = data;

  g_assert_nonnull (majakka_locale_sign_rule_find (rule, rule->bad));
  g_assert_null (majakka_locale_sign_rule_find (rule, rule->good));
  g_assert_true ((rule->wrong == NULL) != (rule->pairs == NULL));
}

/* What one rule lets pass no other of the same language refuses. */
static void
test_no_quarrel (void)
{
  guint n_rules;
  const MajakkaLocaleSignRule *rules = majakka_locale_get_sign_rules (&n_rules);

  for (guint i = 0; i < n_rules; i++)
    {
      g_auto (GStrv) languages = g_strsplit (rules[i].languages, " ", -1);

      for (guint j = 0; languages[j] != NULL; j++)
        for (guint k = 0; k < n_rules; k++)
          if (majakka_locale_sign_rule_is_for (&rules[k], languages[j]))
            g_assert_null (majakka_locale_sign_rule_find (&rules[k], rules[i].good));
    }
}

/* A text and what it is for every language that has rules of its own. The languages are those that docs/translating.md
 * names. */
static const struct
{
  const char *text;
  gboolean good;
} everywhere[] = {
  { "One , two", FALSE }, { "One !", FALSE },        { "One (two )", FALSE },
  { "One .", FALSE },     { "One,two", FALSE },      { "One.Two", FALSE },
  { "Sõõ.Õ", FALSE },     { "majakka.org", TRUE },   { "One, two (three)", TRUE },
  { "And then …", TRUE }, { "At 18.40, 1,5", TRUE }, { "116 111", TRUE },
};
static const char *const languages[] = { "de", "en", "et", "fi", "ru", "sv" };

static gboolean
is_refused (const char *text, const char *language)
{
  guint n_rules;
  const MajakkaLocaleSignRule *rules = majakka_locale_get_sign_rules (&n_rules);

  for (guint i = 0; i < n_rules; i++)
    if (rules[i].kind == MAJAKKA_LOCALE_SIGN_SPACE &&
        majakka_locale_sign_rule_is_for (&rules[i], language) &&
        majakka_locale_sign_rule_find (&rules[i], text) != NULL)
      return TRUE;

  return FALSE;
}

static void
test_spaces_everywhere (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    for (guint j = 0; j < G_N_ELEMENTS (everywhere); j++)
      {
        g_test_message ("%s: %s", languages[i], everywhere[j].text);
        g_assert_true (is_refused (everywhere[j].text, languages[i]) != everywhere[j].good);
      }
}

/* English has no space inside a number. */
static void
test_numbers (void)
{
  static const char *const spaced[] = { "de", "et", "fi", "ru", "sv" };

  for (guint i = 0; i < G_N_ELEMENTS (spaced); i++)
    {
      g_test_message ("%s", spaced[i]);
      g_assert_true (is_refused ("About 4 106", spaced[i]));
      g_assert_true (is_refused ("About 5 %", spaced[i]));
      g_assert_false (is_refused ("4\xc2\xa0"
                                  "106, 116 111",
                                  spaced[i]));
    }
}

/* The dash that has a space at both sides or at none. */
static void
test_dashes (void)
{
  static const char *const spaced[] = { "de", "en", "et", "fi", "sv" };

  for (guint i = 0; i < G_N_ELEMENTS (spaced); i++)
    {
      g_test_message ("%s", spaced[i]);
      g_assert_true (is_refused ("One– two", spaced[i]));
      g_assert_true (is_refused ("One –two", spaced[i]));
      g_assert_false (is_refused ("One – two – three: 10–12", spaced[i]));
      g_assert_false (is_refused ("One – two –, three", spaced[i]));
    }
}

/* Other languages have other habits: French sets a space before “!”. */
static void
test_spaces_elsewhere (void)
{
  g_assert_false (is_refused ("Non !", "fr"));
  g_assert_true (is_refused ("Non.  Oui.", "fr"));
}

/* Returns whether a rule about quotation marks refuses a text. */
static gboolean
has_wrong_marks (const char *text, const char *language)
{
  guint n_rules;
  const MajakkaLocaleSignRule *rules = majakka_locale_get_sign_rules (&n_rules);

  for (guint i = 0; i < n_rules; i++)
    if (rules[i].kind == MAJAKKA_LOCALE_SIGN_QUOTE &&
        majakka_locale_sign_rule_is_for (&rules[i], language) &&
        majakka_locale_sign_rule_find (&rules[i], text) != NULL)
      return TRUE;

  return FALSE;
}

static void
test_estonian (void)
{
  static const char *const good[] = { "Ta ütles: „Ei.“", "Ta ütles: „Ei.”", "„Ei“, „ei“", "Ei" };
  static const char *const bad[] = { "Ta ütles: “Ei.”", "Ta ütles: „Ei.", "Ei“",
                                     "„Ei“, ei“",       "„Ei „ei“ ei“",   "Ta ütles: ”Ei.”",
                                     "Ta ütles: «Ei.»", "“Ei” ja „ei“",   "„Ei”, „ei" };

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    g_assert_false (has_wrong_marks (good[i], "et"));
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_test_message ("%s", bad[i]);
      g_assert_true (has_wrong_marks (bad[i], "et"));
    }
  g_assert_true (is_refused ("„ Ei“", "et"));
  g_assert_true (is_refused ("„Ei “", "et"));
}

static void
test_languages (void)
{
  const MajakkaLocaleSignRule some = { .languages = "fi sv" };
  const MajakkaLocaleSignRule all = { .languages = "*" };

  g_assert_true (majakka_locale_sign_rule_is_for (&some, "sv"));
  g_assert_true (majakka_locale_sign_rule_is_for (&some, "sv_FI"));
  g_assert_false (majakka_locale_sign_rule_is_for (&some, "s"));
  g_assert_false (majakka_locale_sign_rule_is_for (&some, "fil"));
  g_assert_true (majakka_locale_sign_rule_is_for (&all, "fil"));
}

int
main (int argc, char **argv)
{
  guint n_rules;
  const MajakkaLocaleSignRule *rules = majakka_locale_get_sign_rules (&n_rules);

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/locale/signs/languages", test_languages);
  g_test_add_func ("/locale/signs/no-quarrel", test_no_quarrel);
  g_test_add_func ("/locale/signs/spaces-everywhere", test_spaces_everywhere);
  g_test_add_func ("/locale/signs/spaces-elsewhere", test_spaces_elsewhere);
  g_test_add_func ("/locale/signs/numbers", test_numbers);
  g_test_add_func ("/locale/signs/dashes", test_dashes);
  g_test_add_func ("/locale/signs/estonian", test_estonian);
  for (guint i = 0; i < n_rules; i++)
    {
      g_autofree char *path = g_strdup_printf ("/locale/signs/%02u", i);

      g_test_add_data_func (path, &rules[i], test_rule);
    }

  return g_test_run ();
}
