/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-text.h"

#include <string.h>

static gboolean
find (const char *words, const char *query)
{
  g_autofree char *folded = majakka_fold (words);
  g_autofree char *folded_query = majakka_fold (query);

  return majakka_fold_matches (folded, folded_query);
}

static void
test_matches (void)
{
  g_assert_true (find ("Grooming", "groom"));
  g_assert_true (find ("Lapsen hyväksikäyttö", "KAYTTO"));
  g_assert_false (find ("Lapsen hyväksikäyttö", "käyttö lapsi"));
  g_assert_true (find ("Lapsen hyväksikäyttö", "käyttö lapsen"));
  g_assert_true (find ("Ещё раз", "еще"));
  g_assert_true (find ("Ещё раз", "ЁЩЁ"));
  g_assert_true (find ("STRASSE", "straße"));
  g_assert_true (find ("cafe\xcc\x81", "café"));
  g_assert_true (find ("long\xc2\xadword", "longword"));
  g_assert_true (find ("anything", "  "));
  g_assert_true (find ("", ""));
  g_assert_false (find ("", "x"));
  g_assert_false (find ("Grooming", "gloom"));
}

static void
assert_word (const char *language, const char *word, const char *expected)
{
  g_autoptr (GString) folded = g_string_new (NULL);

  majakka_fold_word (word, strlen (word), language, folded);
  g_assert_cmpstr (folded->str, ==, expected);
}

/* A letter of the language keeps its mark, any other loses it. */
static void
test_word (void)
{
  assert_word ("fi", "Äänestä", "äänestä");
  assert_word ("fi", "A\xcc\x88iti", "äiti");
  assert_word ("fi", "Café", "cafe");
  assert_word ("ru", "Ещё", "еще");
  assert_word ("ru", "МОЙ", "мой");
  assert_word ("ru", "и\xcc\x86ога", "йога");
  assert_word ("en", "Äiti", "aiti");
  assert_word ("en", "long\xc2\xadword", "longword");
  assert_word ("xx", "", "");
}

/* @sorted: words in the order of @language, ended by NULL */
static void
assert_order (const char *language, const char *const *sorted)
{
  g_autofree char *before = NULL;

  for (guint i = 0; sorted[i] != NULL; i++)
    {
      g_autofree char *key = majakka_collation_key (sorted[i], language);

      if (before != NULL && strcmp (before, key) >= 0)
        g_error ("%s: “%s” does not come after “%s”", language, sorted[i], sorted[i - 1]);
      g_free (before);
      before = g_steal_pointer (&key);
    }
}

static void
test_order (void)
{
  static const char *const english[] = { "a way",      "account",     "Äpfel", "Attention", "B",
                                         "co-operate", "cooperation", "rest",  "résumé",    NULL };
  static const char *const finnish[] = { "aika", "Apu", "zeppelin", "Åbo", "äiti", "Öljy", NULL };
  static const char *const russian[] = { "ежик", "ёлка", "ель",     "игра", "икона",
                                         "йога", "край", "крайний", "кран", NULL };

  assert_order ("en", english);
  assert_order ("fi", finnish);
  assert_order ("ru", russian);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/fold/matches", test_matches);
  g_test_add_func ("/fold/word", test_word);
  g_test_add_func ("/fold/order", test_order);

  return g_test_run ();
}
