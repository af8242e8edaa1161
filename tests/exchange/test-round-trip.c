/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Every question of every shipped lesson and session plan comes back from both formats, in each language. */

#include "exchange-fixture.h"
#include "majakka-lesson-reader.h"
#include "majakka-session-plan.h"

#include <string.h>

static const char *const languages[] = { "en", "fi", "ru", "sv" };

typedef char *(*Write) (const MajakkaExchangeSet *set);

static const Write formats[] = { majakka_exchange_set_to_gift, majakka_exchange_set_to_moodle_xml };

static MajakkaTranslator *translator = NULL;

/* A lesson, or the texts of a session plan */
static MajakkaLesson *
read_lesson (const char *path)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaSessionPlan) plan = NULL;
  MajakkaLesson *lesson;

  if (majakka_session_plan_is_file (path))
    {
      plan = majakka_session_plan_read_file (path, faults);
      g_assert_nonnull (plan);
      lesson = majakka_lesson_ref (plan->lesson);
    }
  else
    {
      lesson = majakka_lesson_read_file (path, faults);
    }
  g_assert_nonnull (lesson);
  g_assert_null (majakka_faults_first_error (faults));

  return lesson;
}

/* What a reader of the lesson sees of a message; citations and terms do not travel. */
static char *
get_words (const MajakkaMessage *message)
{
  return MAJAKKA_MESSAGE_IS_SET (message) ? majakka_translator_plain (translator, message) : NULL;
}

static char *
get_draft_words (const MajakkaMessage *message)
{
  return MAJAKKA_MESSAGE_IS_SET (message) ? majakka_markup_strip (message->source) : NULL;
}

static const MajakkaMessage *
find_partner (const MajakkaQuestion *question, const MajakkaOption *option)
{
  for (guint i = 0; i < question->groups->len; i++)
    {
      const MajakkaGroup *group = g_ptr_array_index (question->groups, i);

      if (g_strcmp0 (group->id, option->group) == 0)
        return &group->text;
    }

  return &option->goes_with;
}

static void
compare_messages (const MajakkaMessage *original, const MajakkaMessage *draft, const char *from)
{
  g_autofree char *words = get_words (original);
  g_autofree char *expected =
      from != NULL ? g_strdup_printf ("%s: %s", from, words) : g_strdup (words);
  g_autofree char *found = get_draft_words (draft);

  g_assert_cmpstr (found, ==, expected);
}

static const MajakkaOption *
get_option (const MajakkaQuestion *question, guint place)
{
  if (question->kind == MAJAKKA_QUESTION_TRUE_FALSE)
    return majakka_question_find_option (question, place == 0 ? "true" : "false");

  return g_ptr_array_index (question->options, place);
}

/* Groups of one option each are pairs, and messages to spot are several answers. */
static MajakkaQuestionKind
get_expected_kind (const MajakkaQuestion *original)
{
  if (original->kind == MAJAKKA_QUESTION_SPOT)
    return MAJAKKA_QUESTION_SEVERAL;
  if (original->kind == MAJAKKA_QUESTION_SORT && original->groups->len == original->options->len)
    return MAJAKKA_QUESTION_MATCH;

  return original->kind;
}

static void
compare_questions (const MajakkaQuestion *original, const MajakkaQuestion *draft)
{
  g_assert_cmpstr (draft->id, ==, original->id);
  g_assert_cmpint ((int) draft->kind, ==, (int) get_expected_kind (original));
  g_assert_cmpuint (draft->options->len, ==, original->options->len);
  compare_messages (&original->prompt, &draft->prompt, NULL);
  for (guint i = 0; i < draft->options->len; i++)
    {
      const MajakkaOption *one = get_option (original, i);
      const MajakkaOption *two = g_ptr_array_index (draft->options, i);
      g_autofree char *from = get_words (&one->from);

      g_assert_cmpint (two->right, ==, one->right);
      compare_messages (&one->text, &two->text, from);
      compare_messages (&one->feedback, &two->feedback, NULL);
      compare_messages (find_partner (original, one), find_partner (draft, two), NULL);
    }
}

/* Returns the number of questions. */
static guint
go_round (const MajakkaLesson *lesson, const char *language, Write write)
{
  g_autoptr (MajakkaExchangeSet) set = majakka_exchange_set_new_for_lesson (lesson, translator);
  g_autofree char *text = write (set);
  g_autoptr (MajakkaFaults) notes = NULL;
  g_autoptr (MajakkaExchangeSet) back = exchange_read (text, &notes);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) read = NULL;
  g_autofree char *draft = NULL;

  g_assert_nonnull (back);
  g_assert_cmpuint (majakka_faults_count (notes), ==, 0);
  exchange_assert_same (set, back);

  draft = majakka_exchange_set_to_draft (back, lesson->id, language, notes);
  g_assert_cmpuint (majakka_faults_count (notes), ==, 0);
  read = majakka_lesson_read_memory (draft, strlen (draft), "draft.xml", faults);
  g_assert_nonnull (read);
  g_assert_cmpstr (read->language, ==, language);
  for (guint i = 0; i < back->questions->len; i++)
    {
      const MajakkaExchangeQuestion *question = g_ptr_array_index (back->questions, i);
      const MajakkaQuestion *original = majakka_lesson_find_question (lesson, question->id);
      const MajakkaQuestion *found = majakka_lesson_find_question (read, question->id);

      g_assert_nonnull (original);
      g_assert_nonnull (found);
      compare_questions (original, found);
    }

  return back->questions->len;
}

/* A class is asked fewer questions than a reader. */
static void
test_lesson (gconstpointer path)
{
  g_autoptr (MajakkaLesson) lesson = read_lesson (path);
  guint least = majakka_session_plan_is_file (path) ? 3 : 8;

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      majakka_language_set (languages[i]);
      for (guint j = 0; j < G_N_ELEMENTS (formats); j++)
        g_assert_cmpuint (go_round (lesson, languages[i], formats[j]), >=, least);
    }
}

/* A translation that is not found would make the three languages one. */
static void
test_languages_differ (gconstpointer path)
{
  g_autoptr (MajakkaLesson) lesson = read_lesson (path);
  g_autoptr (MajakkaExchangeSet) english = NULL;
  g_autoptr (MajakkaExchangeSet) finnish = NULL;

  majakka_language_set ("en");
  english = majakka_exchange_set_new_for_lesson (lesson, translator);
  majakka_language_set ("fi");
  finnish = majakka_exchange_set_new_for_lesson (lesson, translator);
  g_assert_cmpstr (english->title, !=, finnish->title);
}

static GPtrArray *
add_tests (const char *kind, guint least)
{
  g_autofree char *folder = g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", kind, NULL);
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *test = g_strdup_printf ("/exchange/round-trip/%s/%s", kind, name);

      if (!g_str_has_suffix (name, ".xml") || g_str_equal (name, "glossary.xml") ||
          g_str_equal (name, "signs.xml"))
        continue;
      g_ptr_array_add (paths, g_build_filename (folder, name, NULL));
      g_test_add_data_func (test, g_ptr_array_index (paths, paths->len - 1), test_lesson);
    }
  g_assert_cmpuint (paths->len, >=, least);

  return paths;
}

int
main (int argc, char **argv)
{
  g_autofree char *locale = NULL;
  g_autoptr (GPtrArray) paths = NULL;
  g_autoptr (GPtrArray) plans = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  locale = g_test_build_filename (G_TEST_BUILT, "..", "po", "locale", NULL);
  majakka_language_init (locale);
  translator = majakka_translator_new (LESSONS_DOMAIN, locale, "en");
  paths = add_tests ("lessons", 16);
  plans = add_tests ("sessions", 10);
  if (g_file_test (locale, G_FILE_TEST_IS_DIR))
    g_test_add_data_func ("/exchange/languages-differ", g_ptr_array_index (paths, 0),
                          test_languages_differ);
  status = g_test_run ();
  majakka_translator_unref (translator);

  return status;
}
