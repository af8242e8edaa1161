/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Lesson packs that are installed and updated while the program is used: what is on screen follows, in the reader's
 * language all the while, and what people did is kept. */

#include "config.h"

#include "app-fixture.h"
#include "pack-fixture.h"

#include "majakka-lesson-page.h"
#include "majakka-section-view.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#define LESSON "walk-home"

typedef struct
{
  Fixture packs;
  MajakkaContext *context;
  GtkWindow *window;
} Desk;

/* What a condition waits for, and what must not be seen meanwhile */
static const char *wanted, *unwanted;
static gboolean seen_unwanted;
static guint n_changes;

static void
set_up (Desk *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  fixture_set_up (&self->packs, NULL);
  self->context = majakka_context_new ();
  g_free (self->packs.packs);
  self->packs.packs = g_strdup (majakka_context_get_pack_directory (self->context));
  majakka_catalogue_load (majakka_context_get_catalogue (self->context));
  self->window = GTK_WINDOW (g_object_ref_sink (adw_window_new ()));
  gtk_window_set_default_size (self->window, 1000, 720);
  majakka_learner_store_delete_all (majakka_context_get_store (self->context), &error);
  g_assert_no_error (error);
  majakka_language_set ("fi");
}

static void
tear_down (Desk *self, gconstpointer data)
{
  gtk_window_destroy (self->window);
  g_assert_finalize_object (self->window);
  g_assert_finalize_object (self->context);
  fixture_delete (self->packs.packs);
  fixture_tear_down (&self->packs, NULL);
  majakka_language_set ("en");
}

static void
set_language (const char *folder, const char *name, const char *language)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *replacement = g_strdup_printf ("xml:lang=\"%s\"", language);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *before = NULL;

  g_assert_true (g_file_get_contents (path, &before, NULL, NULL));
  g_string_append (text, before);
  g_string_replace (text, "xml:lang=\"en\"", replacement, 0);
  g_assert_true (g_file_set_contents (path, text->str, -1, NULL));
}

/* Makes a pack of one lesson and installs it; whoever runs the program has to be told. */
static void
install (Desk *self, const char *version, const char *title, const char *translation)
{
  g_autofree char *lessons = g_build_filename (self->packs.draft, "lessons", NULL);
  g_autofree char *po = g_strdup_printf (
      "msgid \"\"\nmsgstr \"\"\n\"Language: fi\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
      "msgid \"%s\"\nmsgstr \"%s\"\n",
      title, translation);
  g_autoptr (MajakkaPackPlan) plan = NULL;
  g_autoptr (GError) error = NULL;

  fixture_clear_draft (&self->packs);
  fixture_write_manifest (&self->packs, FIXTURE_ID, version);
  fixture_write_lesson (lessons, LESSON, title);
  fixture_write (self->packs.draft, "po/fi.po", po);
  plan = fixture_plan (&self->packs);
  majakka_pack_install (plan, &error);
  g_assert_no_error (error);
}

static gboolean
is_shown (GtkWidget *window)
{
  seen_unwanted = seen_unwanted || (unwanted != NULL && app_fixture_has_words (window, unwanted));

  return app_fixture_has_words (window, wanted);
}

static void
wait_for_words (Desk *self, const char *words, const char *never)
{
  wanted = words;
  unwanted = never;
  seen_unwanted = FALSE;
  app_fixture_wait_until (is_shown, GTK_WIDGET (self->window));
  g_assert_true (app_fixture_has_words (GTK_WIDGET (self->window), words));
  g_assert_false (seen_unwanted);
}

static MajakkaCatalogueEntry *
find (Desk *self)
{
  return majakka_catalogue_find (majakka_context_get_catalogue (self->context), LESSON);
}

static Desk *waiting;

static gboolean
is_there (GtkWidget *widget G_GNUC_UNUSED)
{
  return find (waiting) != NULL;
}

static void
told_cb (gpointer told)
{
  *(gboolean *) told = TRUE;
}

/* Has the program find what is installed, and waits for it. */
static void
follow (Desk *self)
{
  gboolean told = FALSE;
  gulong handler =
      g_signal_connect_swapped (self->context, "words-changed", G_CALLBACK (told_cb), &told);

  majakka_context_reload_packs (self->context);
  while (!told)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (self->context, handler);
  app_fixture_turn ();
}

static void
open_lesson (Desk *self, const char *words)
{
  adw_window_set_content (ADW_WINDOW (self->window),
                          majakka_lesson_page_new (self->context, find (self), NULL));
  gtk_window_present (self->window);
  app_fixture_wait_for (GTK_WIDGET (self->window), MAJAKKA_TYPE_SECTION_VIEW);
  wait_for_words (self, words, NULL);
}

/* Only the translation changed, and the version did not: the lesson is the same, its words are not. */
static void
test_words (Desk *self, gconstpointer data)
{
  install (self, "1", "A walk home", "Kotiin kävellen");
  follow (self);
  open_lesson (self, "Kotiin kävellen");

  install (self, "1", "A walk home", "Kävellään kotiin");
  majakka_context_reload_packs (self->context);
  wait_for_words (self, "Kävellään kotiin", "A walk home");
}

/* An open lesson goes on with the version that was installed. */
static void
test_update (Desk *self, gconstpointer data)
{
  install (self, "1", "A walk home", "Kotiin kävellen");
  follow (self);
  open_lesson (self, "Kotiin kävellen");

  install (self, "2", "The long walk home", "Pitkä matka kotiin");
  majakka_context_reload_packs (self->context);
  wait_for_words (self, "Pitkä matka kotiin", "The long walk home");
  g_assert_false (app_fixture_has_words (GTK_WIDGET (self->window), "Kotiin kävellen"));
}

/* A lesson whose pack is taken away stays readable while it is open, in the reader's language. */
static void
test_remove (Desk *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *title = NULL;
  MajakkaMessage message = { 0 };

  install (self, "1", "A walk home", "Kotiin kävellen");
  follow (self);
  open_lesson (self, "Kotiin kävellen");
  majakka_message_copy (&message, &majakka_catalogue_entry_get_head (find (self))->title);

  majakka_pack_remove (self->packs.packs, FIXTURE_ID, &error);
  g_assert_no_error (error);
  follow (self);
  g_assert_null (find (self));
  g_assert_true (app_fixture_has_words (GTK_WIDGET (self->window), "Kotiin kävellen"));
  title = majakka_translator_plain (majakka_context_get_translator (self->context), &message);
  g_assert_cmpstr (title, ==, "Kotiin kävellen");
  majakka_message_clear (&message);
}

static void
count_change (void)
{
  n_changes++;
}

static gboolean
is_translated (GtkWidget *widget G_GNUC_UNUSED)
{
  g_autofree char *title =
      majakka_translator_plain (majakka_context_get_translator (waiting->context),
                                &majakka_catalogue_entry_get_head (find (waiting))->title);

  return g_str_equal (title, "Kotiin kävellen");
}

/* At the start the lessons are looked for once: packs only bring their words. */
static void
test_start (Desk *self, gconstpointer data)
{
  MajakkaCatalogue *catalogue = majakka_context_get_catalogue (self->context);

  install (self, "1", "A walk home", "Kotiin kävellen");
  majakka_catalogue_load (catalogue);
  n_changes = 0;
  g_signal_connect (catalogue, "items-changed", G_CALLBACK (count_change), NULL);
  g_signal_connect (catalogue, "notify::loading", G_CALLBACK (count_change), NULL);
  waiting = self;
  majakka_context_start_packs (self->context);
  app_fixture_wait_until (is_translated, NULL);
  app_fixture_turn ();
  g_assert_true (is_translated (NULL));
  g_assert_false (majakka_catalogue_get_loading (catalogue));
  g_assert_cmpuint (n_changes, ==, 0);
}

/* A pack whose update was cut off is brought back, and its lessons are there. */
static void
test_start_after_cut (Desk *self, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (self->packs.packs, FIXTURE_ID, NULL);
  g_autofree char *old = g_build_filename (self->packs.packs, ".old-" FIXTURE_ID, NULL);

  install (self, "1", "A walk home", "Kotiin kävellen");
  g_assert_cmpint (g_rename (folder, old), ==, 0);
  g_assert_null (find (self));
  waiting = self;
  majakka_context_start_packs (self->context);
  app_fixture_wait_until (is_there, NULL);
  g_assert_nonnull (find (self));
  g_assert_true (is_translated (NULL));
}

static char *
list_answers (MajakkaLearnerStore *store)
{
  g_autoptr (GPtrArray) answers = majakka_learner_store_list_answers (store, LESSON);
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < answers->len; i++)
    {
      const MajakkaAnswer *answer = g_ptr_array_index (answers, i);

      g_string_append_printf (list, "%s %u %s %d\n", answer->question, answer->round,
                              answer->response, answer->right);
    }

  return g_string_free (list, FALSE);
}

static void
answer (MajakkaLearnerStore *store, const char *choice, gboolean right)
{
  g_autoptr (MajakkaResponse) response = majakka_response_new (MAJAKKA_QUESTION_TRUE_FALSE);
  g_autoptr (MajakkaAnswer) answer = NULL;
  g_autoptr (GError) error = NULL;

  majakka_response_choose_only (response, choice);
  answer = majakka_answer_new ("first", 1, response, right);
  majakka_learner_store_record_answer (store, LESSON, answer, &error);
  g_assert_no_error (error);
}

/* Sections and answers are kept by ids, whatever a new version says, and through taking the pack away. */
static void
test_progress (Desk *self, gconstpointer data)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autoptr (MajakkaLessonProgress) progress = NULL;
  g_auto (GStrv) read = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  install (self, "1", "A walk home", "Kotiin kävellen");
  follow (self);
  open_lesson (self, "Kotiin kävellen");
  majakka_learner_store_mark_read (store, LESSON, "begin", &error);
  g_assert_no_error (error);
  answer (store, "false", FALSE);
  answer (store, "true", TRUE);
  majakka_learner_store_finish_round (store, LESSON, 1, 1, 1, &error);
  g_assert_no_error (error);
  before = list_answers (store);

  install (self, "2", "The long walk home", "Pitkä matka kotiin");
  majakka_context_reload_packs (self->context);
  wait_for_words (self, "Pitkä matka kotiin", NULL);
  majakka_pack_remove (self->packs.packs, FIXTURE_ID, &error);
  g_assert_no_error (error);
  majakka_pack_restore (self->packs.packs, FIXTURE_ID, &error);
  g_assert_no_error (error);
  follow (self);

  progress = majakka_learner_store_get_lesson_progress (
      store, majakka_catalogue_entry_get_head (find (self))->id);
  read = majakka_learner_store_list_read (store, LESSON);
  after = list_answers (store);
  g_assert_cmpstr (after, ==, before);
  g_assert_nonnull (strstr (after, "first"));
  g_assert_cmpuint (g_strv_length (read), ==, 1);
  g_assert_cmpstr (read[0], ==, "begin");
  g_assert_cmpuint (progress->n_read, ==, 1);
  g_assert_true (progress->quiz_done && progress->done);
}

static char *
describe (Desk *self, const char *language)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaLesson) lesson = majakka_catalogue_entry_read (find (self), &error);

  g_assert_no_error (error);
  majakka_language_set (language);

  return majakka_completeness_describe_read (majakka_context_get_completeness (self->context),
                                             lesson);
}

/* A lesson in Finnish is complete for who reads that, and says what it is in to who does not. */
static void
test_finnish (Desk *self, gconstpointer data)
{
  g_autofree char *lessons = g_build_filename (self->packs.draft, "lessons", NULL);
  g_autoptr (MajakkaPackPlan) plan = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *finnish = NULL;
  g_autofree char *english = NULL;
  g_autofree char *russian = NULL;

  fixture_clear_draft (&self->packs);
  fixture_write_manifest (&self->packs, FIXTURE_ID, "1");
  fixture_write_lesson (lessons, LESSON, "Kotiin kävellen");
  set_language (lessons, LESSON ".xml", "fi");
  set_language (self->packs.draft, "manifest.xml", "fi");
  plan = fixture_plan (&self->packs);
  majakka_pack_install (plan, &error);
  g_assert_no_error (error);
  follow (self);

  finnish = describe (self, "fi");
  english = describe (self, "en");
  russian = describe (self, "ru");
  g_assert_null (finnish);
  g_assert_true (english != NULL && russian != NULL);
  g_assert_nonnull (strstr (english, "Suomi"));
  g_assert_nonnull (strstr (russian, "Suomi"));

  majakka_language_set ("fi");
  open_lesson (self, "Kotiin kävellen");
  g_assert_false (app_fixture_has_words (GTK_WIDGET (self->window), _ ("Not translated yet")));
  majakka_language_set ("en");
  majakka_context_renew_words (self->context);
  g_assert_true (app_fixture_has_words (GTK_WIDGET (self->window), "Not translated yet"));
}

#define ADD(path, func) g_test_add (path, Desk, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  if (!app_fixture_init (&argc, &argv))
    return 0;

  ADD ("/lesson-packs/words", test_words);
  ADD ("/lesson-packs/update", test_update);
  ADD ("/lesson-packs/remove", test_remove);
  ADD ("/lesson-packs/start", test_start);
  ADD ("/lesson-packs/start-after-cut", test_start_after_cut);
  ADD ("/lesson-packs/progress", test_progress);
  ADD ("/lesson-packs/finnish", test_finnish);

  return g_test_run ();
}
