/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A file comes from anywhere: reading it ends, soon, in questions or in a sentence. */

#include "exchange-fixture.h"
#include "majakka-lesson-reader.h"

#include <string.h>

/* Of each sample. It is the same sequence in every run: what goes wrong once goes wrong again. */
#define N_MUTATIONS 3000

static void
assert_refused (const char *data, gsize length, const char *expected)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaExchangeSet) set = majakka_exchange_read_memory (data, length, "file", faults);
  const MajakkaFault *error = majakka_faults_first_error (faults);
  g_autofree char *line = NULL;

  g_assert_null (set);
  g_assert_nonnull (error);
  line = majakka_exchange_note_to_string (error);
  g_assert_cmpstr (line, ==, expected);
}

static void
test_refused (void)
{
  static const struct
  {
    const char *text;
    const char *sentence;
  } cases[] = {
    { "", "file: There is no question in the file that a lesson can have." },
    { "\n\n// nothing\n", "file: There is no question in the file that a lesson can have." },
    { "::a::Yes?{T}\n\xff", "file:2: There is a byte here that is not UTF-8." },
    { "<quiz>", "file:1: The file ends before the element “quiz” of line 1 is closed." },
    { "<quiz>\n<question type=\"truefalse\">\n</quiz>",
      "file:2: The element “question” of line 2 is not closed before the “</quiz>” of line 3." },
    { "<?xml version=\"1.0\"?>\n<!DOCTYPE quiz [<!ENTITY a \"b\">]>\n<quiz>&a;</quiz>",
      "file:2: The file has a DOCTYPE, so it was not read." },
    { "<!DOCTYPE quiz SYSTEM \"file:///etc/passwd\">\n<quiz/>",
      "file:1: The file has a DOCTYPE, so it was not read." },
    { "<?xml version=\"1.0\"?>\n<lesson/>",
      "file:2: This is no Moodle XML: its first element is “lesson”, not “quiz”." },
    { "<quiz><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a><a/>",
      "file:1: Elements are nested too deep." },
    { "<quiz></quiz>", "file: There is no question in the file that a lesson can have." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    assert_refused (cases[i].text, strlen (cases[i].text), cases[i].sentence);
  assert_refused ("::a::b\0{T}", 10, "file:1: There is a byte here that is not UTF-8.");
}

static void
test_too_large (void)
{
  gsize length = MAJAKKA_EXCHANGE_MAX_BYTES + 1;
  g_autofree char *data = g_malloc0 (length);

  assert_refused (data, length, "file: The file is too large.");
}

static void
test_too_many (void)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i <= MAJAKKA_EXCHANGE_MAX_QUESTIONS; i++)
    g_string_append (text, "::a::Yes?{T}\n\n");
  assert_refused (text->str, text->len, "file:20001: There are more than 10,000 questions.");

  g_string_truncate (text, 0);
  for (guint i = 0; i < MAJAKKA_EXCHANGE_MAX_QUESTIONS + 2; i++)
    g_string_append_printf (text, "$CATEGORY: %u\n", i);
  assert_refused (text->str, text->len, "file:10001: There are more than 10,000 categories.");
}

/* Too much of one question costs that question, and no other. */
static void
test_too_much_of_one (void)
{
  g_autofree char *long_text = g_strnfill (MAJAKKA_EXCHANGE_MAX_TEXT + 1, 'x');
  g_autoptr (GString) text = g_string_new ("::Good::Yes?{T}\n\n::Many::Which?{=a");
  static const char *const notes[] = {
    "file:3: “Many” was left out: it has more than 100 answers.",
    "file:5: “Long” was left out: one of its texts is too long.",
    "file:7: “Long2” was left out: one of its texts is too long.",
    "file:9: “Single” was left out: it has fewer than two answers.",
    "file:11: “Empty” was left out: it has no words.",
    NULL,
  };
  g_autoptr (MajakkaFaults) faults = NULL;
  g_autoptr (MajakkaExchangeSet) set = NULL;

  for (guint i = 0; i < MAJAKKA_EXCHANGE_MAX_ANSWERS; i++)
    g_string_append (text, " ~b");
  g_string_append_printf (text, "}\n\n::Long::Yes?{T#%s}\n\n::Long2::Yes?{T####%s}\n\n", long_text,
                          long_text);
  g_string_append (text, "::Single::Yes?{~a}\n\n::Empty::{T}\n");
  set = exchange_read (text->str, &faults);
  g_assert_nonnull (set);
  g_assert_cmpuint (set->questions->len, ==, 1);
  exchange_assert_notes (faults, notes);
}

/* Texts that make a careless reader look through the rest again and again. */
static void
test_slow_texts (void)
{
  static const char *const bits[] = { "<a ", "<a \"", "<!-", "<!--", "<script ", "<script>",
                                      "&",   "&#",    "</",  "<b>",  "::",       "#",
                                      "%",   "[",     "\\",  "->",   "</a" };

  for (guint i = 0; i < G_N_ELEMENTS (bits); i++)
    {
      g_autoptr (GString) text = g_string_new ("::a::Yes?{T}\n\n::b::");
      g_autoptr (MajakkaFaults) faults = NULL;
      g_autoptr (MajakkaExchangeSet) set = NULL;
      gint64 start = g_get_monotonic_time ();
      double seconds;

      while (text->len < 4 * 1024 * 1024)
        g_string_append (text, bits[i]);
      g_string_append (text, "{T}\n");
      set = exchange_read (text->str, &faults);
      seconds = (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC;
      g_assert_nonnull (set);
      g_test_message ("%s: %.2f s", bits[i], seconds);
      g_assert_cmpfloat (seconds, <, 20);
    }
}

/* Names that are alike but for their ends have to be told apart by numbers. */
static void
test_alike_names (void)
{
  g_autofree char *stem = g_strnfill (60, 'x');
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (MajakkaFaults) faults = NULL;
  g_autoptr (MajakkaExchangeSet) set = NULL;
  gint64 start = g_get_monotonic_time ();

  for (guint i = 0; i < MAJAKKA_EXCHANGE_MAX_QUESTIONS; i++)
    g_string_append_printf (text, "::%s%04u::Yes?{T}\n\n", stem, i / 2);
  set = exchange_read (text->str, &faults);
  g_assert_nonnull (set);
  g_assert_cmpuint (set->questions->len, ==, MAJAKKA_EXCHANGE_MAX_QUESTIONS);
  g_assert_cmpfloat ((double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC, <, 5);
}

/* A file may not steer the terminal that its sentences are written to. */
static void
test_terminal (void)
{
  static const char text[] = "::\302\233"
                             "2J\033[2J::\302\233Words{}\n\n$CATEGORY: a\n$CATEGORY: b\302\233\n"
                             "::Good::Yes?{T}\n";
  static const char xml[] =
      "<quiz><question type=\"truefalse\"><questiontext><text>Yes?</text></questiontext>"
      "<answer><text>true</text></answer></question>"
      "<question type=\"x\302\2332J\"><name><text>n\302\2332J</text></name></question></quiz>";
  const char *const files[] = { text, xml };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (MajakkaFaults) faults = NULL;
      g_autoptr (MajakkaExchangeSet) set = exchange_read (files[i], &faults);

      g_assert_nonnull (set);
      g_assert_cmpuint (majakka_faults_count (faults), >, 0);
      for (guint j = 0; j < majakka_faults_count (faults); j++)
        {
          const char *sentence = majakka_faults_get (faults, j)->sentence;

          g_assert_null (strchr (sentence, '\033'));
          g_assert_null (strstr (sentence, "\302\233"));
        }
    }
}

/* Whatever came out of it is a draft that can be read. */
static void
look_at (const char *data, gsize length)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *exact = g_memdup2 (data, MAX (length, 1));
  g_autoptr (MajakkaExchangeSet) set =
      majakka_exchange_read_memory (exact, length, "fi--le-", faults);
  g_autoptr (MajakkaFaults) draft_faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson = NULL;
  g_autofree char *draft = NULL;

  if (set == NULL)
    {
      g_assert_nonnull (majakka_faults_first_error (faults));
      return;
    }

  g_assert_null (majakka_faults_first_error (faults));
  draft = majakka_exchange_set_to_draft (set, "draft", "en", faults);
  lesson = majakka_lesson_read_memory (draft, strlen (draft), "draft.xml", draft_faults);
  g_assert_nonnull (lesson);
  for (guint i = 0; i < set->questions->len; i++)
    {
      const MajakkaExchangeQuestion *question = g_ptr_array_index (set->questions, i);

      g_assert_nonnull (majakka_lesson_find_question (lesson, question->id));
    }
}

static void
mutate (GString *data, GRand *random, const char *sample, gsize length)
{
  static const char *const bits[] = { "{",         "}",     "~",          "=",       "#",
                                      "####",      "\\",    "::",         "->",      "\n\n",
                                      "<",         ">",     "&",          "&#",      "]]>",
                                      "<![CDATA[", "--",    "<!--",       "%",       "\r",
                                      "[html]",    "\1",    "$CATEGORY:", "</text>", "<b>",
                                      "\"",        "~%50%", "T",          "\xc3",    "\xef\xbb\xbf",
                                      "<script>" };
  guint n_changes = (guint) g_rand_int_range (random, 1, 5);

  g_string_truncate (data, 0);
  g_string_append_len (data, sample, (gssize) length);
  for (guint i = 0; i < n_changes && data->len > 1; i++)
    {
      gssize place = g_rand_int_range (random, 0, (gint32) data->len);
      gssize much = g_rand_int_range (random, 1, 40);

      much = MIN (much, (gssize) data->len - place);

      switch (g_rand_int_range (random, 0, 5))
        {
        case 0:
          g_string_truncate (data, (gsize) place);
          break;
        case 1:
          g_string_erase (data, place, much);
          break;
        case 2:
          data->str[place] = (char) g_rand_int_range (random, 1, 256);
          break;
        case 3:
          g_string_insert_len (data, g_rand_int_range (random, 0, (gint32) data->len),
                               sample + MIN ((gsize) place, length - 1),
                               MIN (much, (gssize) length - MIN (place, (gssize) length - 1)));
          break;
        default:
          g_string_insert (data, place, bits[g_rand_int_range (random, 0, G_N_ELEMENTS (bits))]);
          break;
        }
    }
}

static void
test_mutations (gconstpointer name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "exchange", name, NULL);
  g_autoptr (GRand) random = g_rand_new_with_seed (20261126);
  g_autoptr (GString) data = g_string_new (NULL);
  g_autofree char *sample = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &sample, &length, NULL));
  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      mutate (data, random, sample, length);
      look_at (data->str, data->len);
    }
  for (gsize i = 0; i < length; i += 3)
    look_at (sample, i);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/hostile/refused", test_refused);
  g_test_add_func ("/exchange/hostile/too-large", test_too_large);
  g_test_add_func ("/exchange/hostile/too-many", test_too_many);
  g_test_add_func ("/exchange/hostile/too-much-of-one", test_too_much_of_one);
  g_test_add_func ("/exchange/hostile/slow-texts", test_slow_texts);
  g_test_add_func ("/exchange/hostile/alike-names", test_alike_names);
  g_test_add_func ("/exchange/hostile/terminal", test_terminal);
  g_test_add_data_func ("/exchange/hostile/mutations/gift", "moodle.gift", test_mutations);
  g_test_add_data_func ("/exchange/hostile/mutations/moodle-xml", "moodle.xml", test_mutations);

  return g_test_run ();
}
