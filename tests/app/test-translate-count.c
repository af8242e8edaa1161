/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How much of a translation there is, and the way from text to text that is not done */

#include "config.h"

#include "app-fixture.h"
#include "quiz-fixture.h"
#include "translation-fixture.h"

#include "majakka-lesson-finder.h"
#include "majakka-session-plan.h"
#include "majakka-shown-message.h"
#include "majakka-text.h"
#include "majakka-translate-search.h"
#include "majakka-translate-walk.h"
#include "majakka-translation-counter.h"

#include <glib/gstdio.h>
#include <string.h>

static guint n_searching;

/* A card and the beginning of a lesson say how much there is of it. */
static void
test_completeness (void)
{
  MajakkaCompleteness *completeness = majakka_context_get_completeness (quiz_context);
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("online-life-without-panic");
  g_autofree char *complete = NULL;
  g_autofree char *incomplete_words = NULL;
  g_autofree char *none = NULL;
  MajakkaTranslationCount count = { 0 };
  g_autofree char *percent = NULL;

  majakka_language_set ("fi");
  complete = majakka_completeness_describe_read (completeness, lesson);
  g_assert_null (complete);

  translation_fixture_use_incomplete (TRUE);
  majakka_lesson_count_now (lesson, majakka_context_get_translator (quiz_context), &count);
  g_assert_cmpuint (count.n_stale, >, 0);
  g_assert_cmpuint (count.n_missing, >, 0);
  percent =
      g_strdup_printf ("%u", count.n_done * 100 / (count.n_done + count.n_stale + count.n_missing));
  incomplete_words = majakka_completeness_describe_read (completeness, lesson);
  g_assert_nonnull (strstr (incomplete_words, percent));

  translation_fixture_use_incomplete (FALSE);
  none = majakka_completeness_describe_read (completeness, lesson);
  g_assert_null (none);
}

static gboolean
is_known (GtkWidget *window G_GNUC_UNUSED)
{
  g_autofree char *words = majakka_completeness_describe (
      majakka_context_get_completeness (quiz_context), "online-life-without-panic");

  return words != NULL;
}

/* The heads of lessons do not tell: all are read, while nobody waits. */
static void
test_completeness_of_all (void)
{
  MajakkaCompleteness *completeness = majakka_context_get_completeness (quiz_context);
  gint64 begun;

  /* What other tests asked for is forgotten. */
  g_assert_false (is_known (NULL));
  translation_fixture_use_incomplete (TRUE);
  begun = g_get_monotonic_time ();
  g_assert_false (is_known (NULL));
  g_assert_cmpint (g_get_monotonic_time () - begun, <, G_USEC_PER_SEC / 10);
  app_fixture_wait_until (is_known, NULL);
  g_assert_true (is_known (NULL));
  g_test_message ("known after %.0f ms", (double) (g_get_monotonic_time () - begun) / 1000);
  translation_fixture_use_incomplete (FALSE);
  g_assert_false (is_known (NULL));
  majakka_completeness_renew (completeness);
}

/* Who chooses English in the first moment, and goes back, is told of their own language. */
static void
test_completeness_of_nobody (void)
{
  translation_fixture_use_incomplete (TRUE);
  g_assert_false (is_known (NULL));
  translation_fixture_use_incomplete (FALSE);
  app_fixture_wait (3000);
  translation_fixture_use_incomplete (TRUE);
  g_assert_false (is_known (NULL));
  app_fixture_wait_until (is_known, NULL);
  g_assert_true (is_known (NULL));
  translation_fixture_use_incomplete (FALSE);
  g_assert_false (is_known (NULL));
}

/* From text to text through a lesson and on to the next one; each is come to once. */
static void
test_walk (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("online-life-without-panic");
  g_autoptr (MajakkaTranslateFound) found = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint section = 0;

  translation_fixture_use_incomplete (TRUE);
  while (TRUE)
    {
      g_autoptr (MajakkaTranslateFound) next = majakka_translate_walk_in_lesson (
          majakka_context_get_translator (quiz_context), lesson, section,
          found != NULL ? &found->message : NULL, MAJAKKA_TRANSLATE_MISSING);

      if (next == NULL)
        break;
      g_assert_true (g_hash_table_add (
          seen, g_strconcat (next->message.context != NULL ? next->message.context : "", "|",
                             next->message.source, NULL)));
      g_assert_cmpuint (next->position, >=, section);
      section = next->position;
      g_clear_pointer (&found, majakka_translate_found_free);
      found = g_steal_pointer (&next);
    }
  g_assert_cmpuint (g_hash_table_size (seen), >, 10);

  translation_fixture_use_incomplete (FALSE);
}

static void
found_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  MajakkaTranslateFound **found = data;
  g_autoptr (GError) error = NULL;

  *found = majakka_translate_search_run_finish (result, &error);
  g_assert_no_error (error);
  n_searching--;
}

static MajakkaTranslateFound *
search (const char *after, MajakkaTranslateWanted wanted)
{
  MajakkaTranslateFound *found = NULL;

  n_searching++;
  majakka_translate_search_run_async (quiz_context, after, wanted, NULL, found_cb, &found);
  /* Nobody waits for it. */
  g_assert_null (found);
  while (n_searching > 0)
    g_main_context_iteration (NULL, TRUE);

  return found;
}

/* On from a lesson to the next that has one; in a complete translation there is none. */
static void
test_search (void)
{
  g_autoptr (MajakkaTranslateFound) found = NULL;
  g_autoptr (MajakkaTranslateFound) none = NULL;

  translation_fixture_use_incomplete (TRUE);
  found = search ("online-life-without-panic", MAJAKKA_TRANSLATE_STALE);
  g_assert_nonnull (found);
  g_assert_cmpstr (found->lesson, !=, "online-life-without-panic");
  translation_fixture_use_incomplete (FALSE);

  majakka_language_set ("fi");
  none = search (NULL, MAJAKKA_TRANSLATE_MISSING);
  g_assert_null (none);
  majakka_language_set ("en");
}

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GHashTable **) data =
      majakka_translation_counter_run_finish (MAJAKKA_CATALOGUE (source), result, NULL);
  n_searching--;
}

static char *
write_twin (const char *id)
{
  MajakkaCatalogue *catalogue = majakka_context_get_catalogue (quiz_context);
  g_auto (GStrv) folders = majakka_lesson_finder_directories ();
  char *path = g_build_filename (folders[1], "twin.xml", NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *shipped = NULL;

  g_assert_true (g_file_get_contents (
      majakka_catalogue_entry_get_path (majakka_catalogue_find (catalogue, id)), &shipped, NULL,
      NULL));
  g_string_append (text, shipped);
  g_string_replace (text, "<p>", "<p>One more. ", 0);
  g_mkdir_with_parents (folders[1], 0700);
  g_assert_true (g_file_set_contents (path, text->str, -1, NULL));
  majakka_catalogue_load (catalogue);

  return path;
}

/* A lesson of the same id that is left out is neither counted nor come to. */
static void
test_twin (void)
{
  MajakkaCatalogue *catalogue = majakka_context_get_catalogue (quiz_context);
  g_autofree char *path = write_twin ("online-life-without-panic");
  g_autoptr (MajakkaTranslateFound) none = NULL;
  g_autoptr (GHashTable) counts = NULL;
  const MajakkaTranslationCount *count;

  majakka_language_set ("fi");
  none = search (NULL, MAJAKKA_TRANSLATE_MISSING);
  g_assert_null (none);

  n_searching++;
  majakka_translation_counter_run_async (catalogue, majakka_context_get_translator (quiz_context),
                                         NULL, counted_cb, &counts);
  while (n_searching > 0)
    g_main_context_iteration (NULL, TRUE);
  count = g_hash_table_lookup (counts, "online-life-without-panic");
  g_assert_cmpuint (count->n_done, >, 0);
  g_assert_cmpuint (count->n_missing, ==, 0);

  majakka_language_set ("en");
  g_unlink (path);
  majakka_catalogue_load (catalogue);
}

typedef struct
{
  const char *words;
  const MajakkaMessage *message;
} Sought;

static void
find_message_cb (GtkWidget *widget G_GNUC_UNUSED, const MajakkaMessage *message, gpointer data)
{
  Sought *self = data;

  if (g_str_equal (message->source, self->words))
    self->message = message;
}

/* What is marked on a page is also come to: its summaries, and the name of a country. */
static void
test_found (void)
{
  const MajakkaSessionPlan *plan =
      g_ptr_array_index (majakka_context_get_session_plans (quiz_context), 0);
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("online-life-without-panic");
  const struct
  {
    const char *action, *target, *words;
  } pages[] = {
    { "win.place", "class", plan->lesson->summary.source },
    { "win.choose-lesson", NULL, lesson->summary.source },
    { "win.help", NULL, "Finland" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      GtkWidget *window = translation_fixture_open_window ();
      Sought sought = { pages[i].words, NULL };

      gtk_widget_activate_action (window, pages[i].action, pages[i].target != NULL ? "s" : NULL,
                                  pages[i].target);
      app_fixture_wait (500);
      majakka_shown_message_foreach (window, find_message_cb, &sought);
      g_assert_nonnull (sought.message);
      translation_fixture_close_window (window);
    }
}

static void
prepare (void)
{
  translation_fixture_prepare ();
  g_test_set_nonfatal_assertions ();
  g_test_add_func ("/translate-count/lesson", test_completeness);
  g_test_add_func ("/translate-count/of-all", test_completeness_of_all);
  g_test_add_func ("/translate-count/of-nobody", test_completeness_of_nobody);
  g_test_add_func ("/translate-count/walk", test_walk);
  g_test_add_func ("/translate-count/search", test_search);
  g_test_add_func ("/translate-count/twin", test_twin);
  g_test_add_func ("/translate-count/found", test_found);
}

int
main (int argc, char **argv)
{
  int status = quiz_fixture_run (argc, argv, prepare);

  translation_fixture_clear ();

  return status;
}
