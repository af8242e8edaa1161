/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A catalogue that somebody works on, and a lesson or a plan that somebody writes: what is shown follows their files. */

#include "config.h"

#include "app-fixture.h"
#include "quiz-fixture.h"

#include "majakka-lesson-page.h"
#include "majakka-section-view.h"
#include "majakka-session-plan-page.h"
#include "majakka-source-list.h"
#include "majakka-translate-bar.h"
#include "majakka-translate-mode.h"
#include "majakka-translation-details.h"
#include "majakka-window-private.h"

#include <glib/gstdio.h>
#include <string.h>

static GtkApplication *application;
static gint64 pause_end;

static void
append_string (GString *po, const char *keyword, const char *words)
{
  /* All bytes beyond ASCII stay as they are. */
  char exceptions[129];
  g_autofree char *escaped = NULL;

  for (int i = 0; i < 128; i++)
    exceptions[i] = (char) (128 + i);
  exceptions[128] = '\0';
  escaped = g_strescape (words, exceptions);
  g_string_append_printf (po, "%s \"%s\"\n", keyword, escaped);
}

static GtkWidget *
open_window (void)
{
  GtkWidget *window = majakka_window_new (application, quiz_context);

  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 700);
  gtk_window_present (GTK_WINDOW (window));
  app_fixture_turn ();

  return window;
}

static void
close_window (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  app_fixture_turn ();
}

typedef struct
{
  char *folder;
  char *path;
  MajakkaTranslateMode *mode;
  GtkWidget *window;
} Desk;

static void
save_of (Desk *self, const char *project, const char *id, const char *translation)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *header = g_strdup_printf ("Project-Id-Version: %s\nLanguage: sv\n"
                                             "Content-Type: text/plain; charset=UTF-8\n",
                                             project);

  append_string (text, "msgid", "");
  append_string (text, "msgstr", header);
  g_string_append (text, "\n# A note.\n");
  append_string (text, "msgid", id);
  append_string (text, "msgstr", translation);
  g_assert_true (g_file_set_contents (self->path, text->str, -1, NULL));
}

static void
save (Desk *self, const char *id, const char *translation)
{
  save_of (self, "majakka-lessons", id, translation);
}

static void
open_desk (Desk *self, const char *id, const char *translation)
{
  self->folder = g_dir_make_tmp ("majakka-desk-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "sv.po", NULL);
  self->mode = majakka_translate_mode_new (application, quiz_context);
  self->window = open_window ();
  save (self, id, translation);
}

static void
close_desk (Desk *self)
{
  close_window (self->window);
  g_unlink (self->path);
  g_rmdir (self->folder);
  g_clear_object (&self->mode);
  g_free (self->path);
  g_free (self->folder);
}

static gboolean
shows_second (GtkWidget *window)
{
  return app_fixture_has_words (window, "Andra versionen");
}

static void
test_mode (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("online-life-without-panic");
  MajakkaLearnerStore *store = majakka_context_get_store (quiz_context);
  gint64 learner = majakka_learner_store_get_current (store);
  const char *paths[] = { NULL, NULL };
  g_autoptr (GError) error = NULL;
  Desk desk;

  open_desk (&desk, lesson->title.source, "Första versionen");
  paths[0] = desk.path;
  g_assert_true (majakka_translate_mode_enter (desk.mode, paths, &error));
  g_assert_no_error (error);
  app_fixture_turn ();
  g_assert_cmpstr (majakka_language_get_current ()->code, ==, "sv");
  g_assert_cmpint (majakka_learner_store_get_current (store), ==, MAJAKKA_LEARNER_GUEST);
  g_assert_false (
      g_settings_get_boolean (majakka_context_get_settings (quiz_context), "keep-nothing"));
  gtk_widget_activate_action (desk.window, "win.open-lesson", "s", "online-life-without-panic");
  app_fixture_wait_for (desk.window, MAJAKKA_TYPE_SECTION_VIEW);
  g_assert_true (app_fixture_has_words (desk.window, "Första versionen"));

  save (&desk, lesson->title.source, "Andra versionen");
  app_fixture_wait_until (shows_second, desk.window);

  majakka_translate_mode_leave (desk.mode);
  app_fixture_turn ();
  g_assert_cmpint (majakka_learner_store_get_current (store), ==, learner);
  g_assert_null (majakka_translator_ref_working (majakka_context_get_translator (quiz_context)));
  close_desk (&desk);
  majakka_language_set ("en");
}

static void
check_refused (Desk *desk, const char *text)
{
  const char *paths[] = { desk->path, NULL };
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (desk->path, text, -1, NULL));
  g_assert_false (majakka_translate_mode_enter (desk->mode, paths, &error));
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_false (majakka_translate_mode_is_active (desk->mode));
}

static void
test_mode_refuses (void)
{
  Desk desk;

  open_desk (&desk, "A", "B");
  check_refused (&desk, "");
  check_refused (&desk, "msgid \"\"\nmsgstr \"");
  check_refused (&desk, "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n"
                        "\"Content-Type: text/plain; charset=UTF-8\\n\"\n");
  g_assert_cmpstr (majakka_language_get_current ()->code, ==, "en");
  close_desk (&desk);
}

/* What somebody writes is shown with its source too, and they know as much about translations. */
static void
test_draft (void)
{
  MajakkaContext *draft = majakka_context_get_draft (quiz_context);

  majakka_context_set_shows_source (quiz_context, TRUE);
  g_assert_true (majakka_context_get_shows_source (draft));
  majakka_context_set_shows_source (quiz_context, FALSE);
  g_assert_false (majakka_context_get_shows_source (draft));
  g_assert_true (majakka_context_get_completeness (draft) ==
                 majakka_context_get_completeness (quiz_context));
}

static GtkWidget *
find_button (GtkWidget *window, const char *action)
{
  g_autoptr (GPtrArray) buttons = app_fixture_find_all (window, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    {
      GtkWidget *button = g_ptr_array_index (buttons, i);

      if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), action) == 0)
        return button;
    }

  return NULL;
}

static gboolean
has_count (GtkWidget *window)
{
  g_autoptr (GPtrArray) labels = app_fixture_find_all (window, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++)
    {
      GtkWidget *label = g_ptr_array_index (labels, i);

      if (gtk_widget_has_css_class (label, "numbers") &&
          gtk_widget_get_ancestor (label, MAJAKKA_TYPE_TRANSLATE_BAR) != NULL &&
          gtk_widget_get_ancestor (label, MAJAKKA_TYPE_TRANSLATION_DETAILS) == NULL)
        return TRUE;
    }

  return FALSE;
}

/* The words of the program have no details: nobody is led to texts that the catalogue does not have. */
static void
test_program (void)
{
  const char *paths[] = { NULL, NULL };
  Desk desk;

  open_desk (&desk, "A", "B");
  paths[0] = desk.path;
  g_assert_true (majakka_translate_mode_enter (desk.mode, paths, NULL));
  app_fixture_turn ();
  g_assert_true (gtk_widget_is_sensitive (find_button (desk.window, "win.next-missing")));
  g_assert_true (has_count (desk.window));

  save_of (&desk, "majakka", "Get help", "Få hjälp");
  g_assert_true (majakka_translate_mode_enter (desk.mode, paths, NULL));
  app_fixture_turn ();
  g_assert_null (majakka_translate_mode_get_lessons (desk.mode));
  g_assert_false (gtk_widget_is_sensitive (find_button (desk.window, "win.next-missing")));
  g_assert_false (gtk_widget_is_sensitive (find_button (desk.window, "win.next-stale")));
  g_assert_true (gtk_widget_is_sensitive (find_button (desk.window, "win.leave-translating")));
  g_assert_false (has_count (desk.window));

  majakka_translate_mode_leave (desk.mode);
  close_desk (&desk);
  majakka_language_set ("en");
}

typedef struct
{
  char *text;
  char *path;
  gulong delay; /* in microseconds */
} Saving;

static gpointer
save_in_thread (gpointer data)
{
  const Saving *self = data;

  g_usleep (self->delay);
  g_assert_true (g_file_set_contents (self->path, self->text, -1, NULL));

  return NULL;
}

static const char *
find_first (MajakkaTranslationFile *file)
{
  return majakka_po_file_find (majakka_translation_file_get_po (file), NULL, "First")->strings[0];
}

static gboolean
has_second (GtkWidget *file)
{
  return g_str_equal (find_first ((MajakkaTranslationFile *) (gpointer) file), "2");
}

/* A save that comes while the file is opened is not missed, whenever it comes. */
static void
test_saved_while_read (void)
{
  g_autofree char *folder = g_dir_make_tmp ("majakka-desk-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "sv.po", NULL);
  g_autoptr (GString) rest = g_string_new (NULL);
  const char *header =
      "msgid \"\"\nmsgstr \"Language: sv\\nContent-Type: text/plain; charset=UTF-8\\n\"\n";

  for (guint i = 0; i < 40000; i++)
    g_string_append_printf (rest, "\nmsgid \"%u\"\nmsgstr \"a\"\n", i);
  for (guint i = 0; i < 6; i++)
    {
      g_autofree char *first =
          g_strdup_printf ("%s\nmsgid \"First\"\nmsgstr \"1\"\n%s", header, rest->str);
      Saving saving = { g_strdup_printf ("%s\nmsgid \"First\"\nmsgstr \"2\"\n", header), path,
                        4000 * i };
      g_autoptr (MajakkaTranslationFile) file = NULL;
      GThread *thread;

      g_assert_true (g_file_set_contents (path, first, -1, NULL));
      thread = g_thread_new ("save", save_in_thread, &saving);
      file = majakka_translation_file_open (path, NULL);
      g_thread_join (thread);
      g_assert_nonnull (file);
      app_fixture_wait_until (has_second, (GtkWidget *) (gpointer) file);
      g_assert_cmpstr (find_first (file), ==, "2");
      g_free (saving.text);
    }
  g_unlink (path);
  g_rmdir (folder);
}

static GtkAdjustment *
find_scrolled (GtkWidget *window)
{
  g_autoptr (GPtrArray) views = app_fixture_find_all (window, GTK_TYPE_SCROLLED_WINDOW);

  for (guint i = 0; i < views->len; i++)
    {
      GtkAdjustment *adjustment =
          gtk_scrolled_window_get_vadjustment (g_ptr_array_index (views, i));

      if (gtk_widget_get_mapped (g_ptr_array_index (views, i)) &&
          gtk_adjustment_get_upper (adjustment) > 2 * gtk_adjustment_get_page_size (adjustment))
        return adjustment;
    }

  return NULL;
}

/* Puts a part of the page away: what is left is still longer than the window is high. */
static gboolean
shorten (GtkWidget *widget)
{
  int height = gtk_widget_get_height (widget);

  for (GtkWidget *child = gtk_widget_get_last_child (widget); child != NULL;
       child = gtk_widget_get_prev_sibling (child))
    if (height > 1000 && gtk_widget_get_mapped (child) && gtk_widget_get_height (child) > 200 &&
        gtk_widget_get_height (child) < height - 1000)
      {
        gtk_widget_set_visible (child, FALSE);
        return TRUE;
      }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shorten (child))
      return TRUE;

  return FALSE;
}

static gboolean
has_passed (GtkWidget *passed G_GNUC_UNUSED)
{
  return g_get_monotonic_time () > pause_end;
}

static void
wait_for (double seconds)
{
  pause_end = g_get_monotonic_time () + (gint64) (seconds * G_USEC_PER_SEC);
  app_fixture_wait_until (has_passed, NULL);
}

/* A page that is shorter after it was built anew cannot be scrolled as far; whoever scrolls it then is left alone. */
static void
test_shorter (void)
{
  GtkWidget *window = open_window ();
  GtkAdjustment *adjustment = find_scrolled (window);
  gpointer kept;

  g_assert_nonnull (adjustment);
  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_upper (adjustment));
  kept = majakka_window_keep_scroll (MAJAKKA_WINDOW (window));
  g_assert_true (shorten (window));
  wait_for (0.3);
  majakka_window_restore_scroll (MAJAKKA_WINDOW (window), kept);
  wait_for (1);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), >, 1);
  gtk_adjustment_set_value (adjustment, 0);
  wait_for (0.4);
  g_assert_cmpfloat (gtk_adjustment_get_value (adjustment), <, 1);
  close_window (window);
}

static GtkWidget *
find_marked (GtkWidget *widget)
{
  if (gtk_widget_has_css_class (widget, "looked-at"))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_marked (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* The details of a text come up from below, and do not cover it. */
static void
test_in_view (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("online-life-without-panic");
  const char *paths[] = { NULL, NULL };
  g_autoptr (GError) error = NULL;
  Desk desk;

  open_desk (&desk, lesson->title.source, "Titeln");
  paths[0] = desk.path;
  gtk_window_set_default_size (GTK_WINDOW (desk.window), 400, 760);
  g_assert_true (majakka_translate_mode_enter (desk.mode, paths, &error));
  g_assert_no_error (error);
  wait_for (0.5);
  for (guint i = 0; i < 4; i++)
    {
      GtkWidget *marked, *view;
      graphene_rect_t place;
      float height;

      gtk_widget_activate_action (desk.window, "win.next-missing", NULL);
      wait_for (1);
      marked = find_marked (desk.window);
      g_assert_nonnull (marked);
      view = gtk_widget_get_ancestor (marked, GTK_TYPE_SCROLLED_WINDOW);
      g_assert_nonnull (view);
      g_assert_true (gtk_widget_compute_bounds (marked, view, &place));
      height = (float) gtk_widget_get_height (view);
      g_test_message ("%u: %.0f + %.0f of %.0f", i, (double) place.origin.y,
                      (double) place.size.height, (double) height);
      g_assert_cmpfloat (place.origin.y, >=, 0);
      g_assert_cmpfloat (place.origin.y + MIN (place.size.height, height / 2), <=, height + 1);
    }
  majakka_translate_mode_leave (desk.mode);
  close_desk (&desk);
}

static gboolean
has_focus (GtkWidget *widget)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  return focus != NULL && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* Who reads a plan that somebody saves is still at the same place. */
static void
test_plan_focus (void)
{
  GPtrArray *plans = majakka_context_get_session_plans (quiz_context);
  MajakkaContext *draft = majakka_context_get_draft (quiz_context);
  GtkWidget *page = majakka_session_plan_page_new_for_draft (draft, g_ptr_array_index (plans, 0));
  GtkWidget *window = quiz_fixture_show (page);
  GtkWidget *sources = app_fixture_wait_for (window, MAJAKKA_TYPE_SOURCE_LIST);

  app_fixture_turn ();
  g_assert_true (gtk_widget_child_focus (sources, GTK_DIR_TAB_FORWARD));
  g_assert_true (has_focus (sources));
  majakka_session_plan_page_set_plan (MAJAKKA_SESSION_PLAN_PAGE (page),
                                      g_ptr_array_index (plans, 0));
  app_fixture_turn ();
  g_assert_true (has_focus (quiz_fixture_find (page, MAJAKKA_TYPE_SOURCE_LIST)));
  quiz_fixture_close (window);
}

static void
prepare (void)
{
  GSettings *settings = majakka_context_get_settings (quiz_context);

  g_settings_set_boolean (settings, "first-start-done", TRUE);
  g_settings_set_string (settings, "country", "FI");
  majakka_catalogue_load (majakka_context_get_catalogue (quiz_context));
  application = gtk_application_new (APPLICATION_ID ".Test", G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);
  quiz_fixture_new_learner ();
  g_test_add_func ("/translate-mode/follows", test_mode);
  g_test_add_func ("/translate-mode/refuses", test_mode_refuses);
  g_test_add_func ("/translate-mode/program", test_program);
  g_test_add_func ("/translate-mode/saved-while-read", test_saved_while_read);
  g_test_add_func ("/translate-mode/draft", test_draft);
  g_test_add_func ("/translate-mode/shorter", test_shorter);
  g_test_add_func ("/translate-mode/in-view", test_in_view);
  g_test_add_func ("/translate-mode/plan-focus", test_plan_focus);
}

int
main (int argc, char **argv)
{
  int status = quiz_fixture_run (argc, argv, prepare);

  g_clear_object (&application);

  return status;
}
