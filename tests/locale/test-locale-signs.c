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
    for (guint j = 0; j < n_rules; j++)
      if (majakka_locale_sign_rule_is_for (&rules[j], rules[i].languages))
        g_assert_null (majakka_locale_sign_rule_find (&rules[j], rules[i].good));
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
  for (guint i = 0; i < n_rules; i++)
    {
      g_autofree char *path = g_strdup_printf ("/locale/signs/%02u", i);

      g_test_add_data_func (path, &rules[i], test_rule);
    }

  return g_test_run ();
}
