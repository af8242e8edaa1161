/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is found in the words of a lesson, and how they are counted. */

#include "majakka-avoided-words.h"
#include "majakka-lesson-length.h"
#include "majakka-lesson-reader.h"
#include "majakka-lesson-stats.h"
#include "majakka-statistic.h"

#include <string.h>

static const struct
{
  const char *language;
  const char *text;
  gboolean is_option;
  const char *found; /* NULL: nothing */
} avoided[] = {
  { "en", "It is called Child  Pornography there.", FALSE, "child  pornography" },
  { "en", "stranger-danger", FALSE, "stranger-danger" },
  { "en", "Predators", FALSE, "predators" },
  { "en-GB", "Predators", FALSE, "predators" },
  { "fi", "Predators", FALSE, NULL },
  { "en", "Nobody is a “monster”.", FALSE, NULL },
  { "en", "“The monster came back,” she said.", FALSE, "monster" },
  { "en", "The word “child pornography” is wrong.", FALSE, NULL },
  { "en", "The “word child pornography is” wrong.", FALSE, "child pornography" },
  { "en", "A monsterless world, demonstrated.", FALSE, "monsterless" },
  { "en", "Demonstrate it.", FALSE, NULL },
  { "en", "Do all of the above.", FALSE, NULL },
  { "en", "All of the above", TRUE, "all of the above" },
  { "en", "All of the people", TRUE, NULL },
  { "fi", "Lapsipornografiaa", FALSE, "lapsipornografiaa" },
  { "fi", "Joku alaikäisen naisen kuva", FALSE, "alaikäisen naisen" },
  { "fi", "hyväksikäyttäjähirviö", FALSE, "hyväksikäyttäjähirviö" },
  { "fi", "Sana ”lapsiporno” on väärä.", FALSE, NULL },
  { "fi", "Kaikki edellä mainitut", TRUE, "kaikki edellä" },
  { "ru", "ДЕТСКАЯ ПОРНОГРАФИЯ", FALSE, "детская порнография" },
  { "ru", "Всё это — „Растлитель“", FALSE, NULL },
  { "ru", "Всё это —\u00a0Растлитель", FALSE, "растлитель" },
  { "fi", "”Älä ole NAIIVI”", FALSE, "naiivi" },
  { "en", "NAÏVE", FALSE, "naïve" },
  { "ru", "Детская порнография", FALSE, "детская порнография" },
  { "ru", "о несовершеннолетней женщине", FALSE, "несовершеннолетней женщине" },
  { "ru", "Он не «монстр».", FALSE, NULL },
  { "ru", "Всё перечисленное", TRUE, "всё перечисленное" },
  { "ru", "Дети рисуют порой.", FALSE, NULL },
};

static void
test_avoided (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (avoided); i++)
    {
      g_autofree char *found = NULL;
      const MajakkaAvoidedWords *row = majakka_avoided_words_find (
          avoided[i].language, avoided[i].text, avoided[i].is_option, &found);

      g_test_message ("%s", avoided[i].text);
      g_assert_cmpstr (found, ==, avoided[i].found);
      g_assert_cmpint (row != NULL, ==, avoided[i].found != NULL);
    }
}

/* Each row of the table finds itself, and says what to say instead. */
static void
test_table (void)
{
  guint n_rows;
  const MajakkaAvoidedWords *rows = majakka_avoided_words_list (&n_rows);

  for (guint i = 0; i < n_rows; i++)
    {
      g_auto (GStrv) parts = g_strsplit (rows[i].words, "*", -1);
      g_autofree char *text = g_strjoinv ("", parts);
      g_autofree char *found = NULL;

      g_assert_nonnull (majakka_avoided_words_find (rows[i].language, text, TRUE, &found));
      g_assert_cmpstr (rows[i].instead, !=, "");
      g_clear_pointer (&found, g_free);
      if (rows[i].instead != NULL)
        g_assert_null (
            majakka_avoided_words_find (rows[i].language, rows[i].instead, TRUE, &found));
    }
}

static const struct
{
  const char *text;
  const char *figure; /* NULL: none */
  gboolean year;
  gboolean place;
} figures[] = {
  { "In Finland in 2025, 4,106 children answered.", "4,106", TRUE, TRUE },
  { "In 70 to 85 per cent of cases", "85 per cent", FALSE, FALSE },
  { "About 12.5\u00a0% of them, in the UK", "12.5\u00a0%", FALSE, TRUE },
  { "One in five", "One in five", FALSE, FALSE },
  { "3 out of 10 in Europe", "3 out of 10", FALSE, TRUE },
  { "One in every hundred", "One in every hundred", FALSE, FALSE },
  { "36 million reports in 2023", "36 million", TRUE, FALSE },
  { "1,234,567 files", "1,234,567", FALSE, FALSE },
  { "Children aged 11 in 2021", NULL, TRUE, FALSE },
  { "Nine in the evening", NULL, FALSE, FALSE },
  { "Ages 1, 2, 300", NULL, FALSE, FALSE },
  { "Call 112 or 116 111 at 18:40.", NULL, FALSE, FALSE },
  { "From 2,025 pictures", "2,025", FALSE, FALSE },
  { "At 18:2015 or 20155 or A2015", NULL, FALSE, FALSE },
  { "Tell us what you know, and use it.", NULL, FALSE, FALSE },
  { "See<cite ref=\"x-1,234\"/> it", NULL, FALSE, FALSE },
  { "Worldwide", NULL, FALSE, TRUE },
};

static void
test_figures (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (figures); i++)
    {
      g_autofree char *found = majakka_statistic_find (figures[i].text);

      g_test_message ("%s", figures[i].text);
      g_assert_cmpstr (found, ==, figures[i].figure);
      g_assert_cmpint (majakka_statistic_has_year (figures[i].text), ==, figures[i].year);
      g_assert_cmpint (majakka_statistic_has_place (figures[i].text), ==, figures[i].place);
    }
}

#define SECTION(blocks)                                                                        \
  "<lesson xmlns='urn:majakka:lesson:1' id='x' xml:lang='en'><objectives/><sources/><section " \
  "id='s'><title>Title</title>" blocks "</section><quiz id='q'/></lesson>"

static void
assert_words (const char *text, guint written, guint read)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson =
      majakka_lesson_read_memory (text, strlen (text), "x.xml", faults);
  const MajakkaSection *section;
  guint found = 0;

  g_assert_nonnull (lesson);
  section = majakka_lesson_find_section (lesson, "s");
  g_assert_nonnull (section);
  g_assert_cmpuint (majakka_section_count_words (section, &found), ==, written);
  g_assert_cmpuint (found, ==, read);
}

/* A reader goes one way through a scenario, and lives in one country. */
static void
test_section_words (void)
{
  assert_words (SECTION ("<p>two words</p><facilitator><p>not me</p></facilitator>"), 3, 3);
  assert_words (SECTION ("<scenario id='a' start='1'><title>t</title>"
                         "<scene id='1'><p>one two</p><choice goto='2'>go</choice>"
                         "<choice goto='3'>go on</choice></scene>"
                         "<scene id='2'><p>three</p><choice goto='4'>go</choice></scene>"
                         "<scene id='3'><p>a b c d e f</p><choice goto='4'>go</choice></scene>"
                         "<scene id='4' end='yes'><p>end</p></scene></scenario>"),
                1 + 5 + 2 + 7 + 1, 1 + 5 + 7 + 1);
  /* back to the beginning, to itself, and to nowhere */
  assert_words (SECTION ("<scenario id='a' start='1'>"
                         "<scene id='1'><p>one</p><choice goto='1'>a</choice>"
                         "<choice goto='2'>b</choice><choice goto='9'>c</choice></scene>"
                         "<scene id='2'><p>two</p><choice goto='1'>d</choice></scene></scenario>"),
                1 + 4 + 2, 1 + 4 + 2);
  assert_words (SECTION ("<scenario id='a' start='9'><scene id='1'><p>one</p></scene></scenario>"),
                2, 1);
  assert_words (SECTION ("<region countries='FI SE'><p>a b</p></region>"
                         "<region countries='FI'><p>c d e</p></region>"
                         "<region countries='RU'><p>f g h i</p></region>"
                         "<region except='FI RU'><p>j k l</p></region>"),
                1 + 2 + 3 + 4 + 3, 1 + 2 + 3);
}

/* Three thousand scenes in a row: walked without running out of stack. */
static void
test_long_way (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson = NULL;
  g_autofree char *whole = NULL;
  guint read = 0;

  for (guint i = 0; i < 3000; i++)
    g_string_append_printf (text, "<scene id='s%u'><p>x</p><choice goto='s%u'>y</choice></scene>",
                            i, i + 1);
  whole = g_strdup_printf (SECTION ("<scenario id='a' start='s0'>%s</scenario>"), text->str);
  lesson = majakka_lesson_read_memory (whole, strlen (whole), "x.xml", faults);
  g_assert_nonnull (lesson);
  majakka_section_count_words (majakka_lesson_find_section (lesson, "s"), &read);
  g_assert_cmpuint (read, ==, 6001);
}

static void
test_stats (void)
{
  g_autofree char *path =
      g_test_build_filename (G_TEST_DIST, "fuzz", "seeds-lesson", "all.xml", NULL);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson = majakka_lesson_read_file (path, faults);
  g_autoptr (MajakkaLessonStats) stats = majakka_lesson_stats_new ();

  g_assert_cmpfloat_with_epsilon (majakka_lesson_stats_get_answer_ratio (stats), 0, 0.001);
  majakka_lesson_stats_add (stats, lesson);
  majakka_lesson_stats_add (stats, lesson);
  for (guint i = 0; i < MAJAKKA_N_QUESTION_KINDS; i++)
    g_assert_cmpuint (stats->n_questions[i], ==, 2);
  g_assert_cmpuint (stats->n_right, ==, 4);
  g_assert_cmpuint (stats->n_wrong, ==, 6);
  g_assert_cmpfloat_with_epsilon (majakka_lesson_stats_get_answer_ratio (stats), 1, 0.001);
  g_assert_cmpuint (
      stats->n_words, ==,
      2 * majakka_section_count_words (majakka_lesson_find_section (lesson, "one"), NULL));
  g_assert_cmpfloat_with_epsilon (majakka_readability_get_median (stats->readability), 1, 0.001);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lesson-words/avoided", test_avoided);
  g_test_add_func ("/lesson-words/table", test_table);
  g_test_add_func ("/lesson-words/figures", test_figures);
  g_test_add_func ("/lesson-words/section", test_section_words);
  g_test_add_func ("/lesson-words/long-way", test_long_way);
  g_test_add_func ("/lesson-words/stats", test_stats);

  return g_test_run ();
}
