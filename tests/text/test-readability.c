/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-text.h"

/* How many syllables words have, as a dictionary divides them. */
static const struct
{
  guint n_syllables;
  const char *words;
} syllables[] = {
  { 0, "– …" },
  { 1,
    "a the time times timed called asked use you eye one friend whole don’t can’t aren’t child’s "
    "stopped goes week quote year tried I school phone says" },
  { 2,
    "little people table ages uses wanted ended being going trying saying player royal quiet "
    "online website something sometimes safety safely careful statement hundred maybe didn’t "
    "isn’t handled prism children parents person question special social region before secret "
    "pictures homework someone message people’s calm-ly UK 14 react lighthouse million grooming helpline "
    "hotline pressure create happen again lesson notice" },
  { 3, "idea area video period violence serious previous usual sexual influence easier earlier "
       "easiest medium everyone anyone everything somebody messages completely privately element "
       "racism religious platypus government telephone secrecy together attention remember theory "
       "important 112 understand reptilian behaviour opinion familiar" },
  { 4, "society anxiety everybody anybody Estonian responsible material investigate information "
       "continuous 1918 isolation emergency reliable" },
  { 5, "opportunity university communication investigation vulnerable-child" },
};

static void
test_syllables (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (syllables); i++)
    {
      g_auto (GStrv) words = g_strsplit (syllables[i].words, " ", -1);

      for (guint j = 0; words[j] != NULL; j++)
        {
          guint found = majakka_readability_count_syllables (words[j]);

          if (found != syllables[i].n_syllables)
            {
              g_test_message ("%s: %u, not %u", words[j], found, syllables[i].n_syllables);
              g_test_fail ();
            }
        }
    }
}

static void
assert_grade (const char *text, double grade, double median, guint n_sentences)
{
  g_autoptr (MajakkaReadability) judge = majakka_readability_new ();

  majakka_readability_add (judge, text);
  g_assert_cmpuint (majakka_readability_get_n_sentences (judge), ==, n_sentences);
  g_assert_cmpfloat_with_epsilon (majakka_readability_get_grade (judge), grade, 0.05);
  g_assert_cmpfloat_with_epsilon (majakka_readability_get_median (judge), median, 0.001);
}

/* The first is worked out in the literature: 13 words, 24 syllables, grade 11.3. */
static void
test_grade (void)
{
  assert_grade ("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.",
                11.3, 13, 1);
  assert_grade ("The cat sat on the mat.", -1.45, 6, 1);
  assert_grade ("", 0, 0, 0);
  assert_grade (" – … ", 0, 0, 0);
}

/* What ends a sentence, and what does not. */
static void
test_sentences (void)
{
  assert_grade ("Say this: “Thank you.” And then? Wait … Then go on", -3.01, 2, 5);
  assert_grade ("At 18:40 look at example.org, 4.5 times – or not", 8.90, 9, 1);
}

/* Texts are judged together, and a text that stops without a full stop ends its sentence. */
static void
test_together (void)
{
  g_autoptr (MajakkaReadability) judge = majakka_readability_new ();

  majakka_readability_add (judge, "The cat sat");
  majakka_readability_add (judge, "On the mat it sat. It slept.");
  g_assert_cmpuint (majakka_readability_get_n_sentences (judge), ==, 3);
  g_assert_cmpfloat_with_epsilon (majakka_readability_get_median (judge), 3, 0.001);
  g_assert_cmpfloat_with_epsilon (majakka_readability_get_grade (judge), 0.39 * 10 / 3 - 3.79,
                                  0.01);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/readability/syllables", test_syllables);
  g_test_add_func ("/readability/grade", test_grade);
  g_test_add_func ("/readability/sentences", test_sentences);
  g_test_add_func ("/readability/together", test_together);

  return g_test_run ();
}
