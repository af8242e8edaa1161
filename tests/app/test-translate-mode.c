/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A catalogue that somebody works on: what is shown follows its file. */

#include "config.h"

#include "app-fixture.h"
#include "desk-fixture.h"
#include "quiz-fixture.h"
#include "translation-fixture.h"

#include "majakka-lesson-page.h"
#include "majakka-message-label.h"
#include "majakka-section-view.h"
#include "majakka-session-plan-page.h"
#include "majakka-source-list.h"
#include "majakka-translate-bar.h"
#include "majakka-translate-mode.h"
#include "majakka-translation-details.h"
#include "majakka-window-private.h"

#include <string.h>

/* A save is on screen this soon, the best of some times: a shared machine can be slow. */
#define IN_TIME_MS 300

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

  desk_fixture_open (&desk, lesson->title.source, "Första versionen");
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

  desk_fixture_save (&desk, lesson->title.source, "Andra versionen");
  app_fixture_wait_until (shows_second, desk.window);

  majakka_translate_mode_leave (desk.mode);
  app_fixture_turn ();
  g_assert_cmpint (majakka_learner_store_get_current (store), ==, learner);
  g_assert_null (majakka_translator_ref_working (majakka_context_get_translator (quiz_context)));
  desk_fixture_close (&desk);
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

  desk_fixture_open (&desk, "A", "B");
  check_refused (&desk, "");
  check_refused (&desk, "msgid \"\"\nmsgstr \"");
  check_refused (&desk, "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n"
                        "\"Content-Type: text/plain; charset=UTF-8\\n\"\n");
  g_assert_cmpstr (majakka_language_get_current ()->code, ==, "en");
  desk_fixture_close (&desk);
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

  desk_fixture_open (&desk, "A", "B");
  paths[0] = desk.path;
  g_assert_true (majakka_translate_mode_enter (desk.mode, paths, NULL));
  app_fixture_turn ();
  g_assert_true (gtk_widget_is_sensitive (find_button (desk.window, "win.next-missing")));
  g_assert_true (has_count (desk.window));

  desk_fixture_save_of (&desk, "majakka", "Get help", "Få hjälp");
  g_assert_true (majakka_translate_mode_enter (desk.mode, paths, NULL));
  app_fixture_turn ();
  g_assert_null (majakka_translate_mode_get_lessons (desk.mode));
  g_assert_false (gtk_widget_is_sensitive (find_button (desk.window, "win.next-missing")));
  g_assert_false (gtk_widget_is_sensitive (find_button (desk.window, "win.next-stale")));
  g_assert_true (gtk_widget_is_sensitive (find_button (desk.window, "win.leave-translating")));
  g_assert_false (has_count (desk.window));

  majakka_translate_mode_leave (desk.mode);
  desk_fixture_close (&desk);
  majakka_language_set ("en");
}

typedef struct
{
  GtkWidget *window;
  const char *words;
  gint64 drawn; /* when a frame with @words was; 0 as long as there was none */
} Watched;

static void
after_paint_cb (GdkFrameClock *clock G_GNUC_UNUSED, gpointer data)
{
  Watched *self = data;

  if (self->drawn == 0 && app_fixture_has_words (self->window, self->words))
    self->drawn = g_get_monotonic_time ();
}

static gboolean
is_drawn (GtkWidget *data)
{
  return ((Watched *) (gpointer) data)->drawn != 0;
}

/* Returns the milliseconds from a save to the first frame with what was saved. */
static double
measure (Desk *desk, const char *text, const char *words)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (desk->window);
  Watched watched = { desk->window, words, 0 };
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), &watched);
  gint64 begun;

  g_assert_true (g_file_set_contents (desk->path, text, -1, NULL));
  begun = g_get_monotonic_time ();
  app_fixture_wait_until (is_drawn, (GtkWidget *) (gpointer) &watched);
  g_signal_handler_disconnect (clock, handler);

  return (double) (watched.drawn - begun) / 1000;
}

/* The whole catalogue of a language, with another translation of one text */
static char *
dup_whole (const char *domain, const char *id, const char *translation)
{
  g_autofree char *path =
      g_strdup_printf ("%s/po/%s/fi.po", g_getenv ("MAJAKKA_SOURCE_DIR"), domain);
  g_autofree char *begin = g_strdup_printf ("\nmsgid \"%s\"\nmsgstr \"", id);
  g_autofree char *text = NULL;
  char *found, *end;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  found = strstr (text, begin);
  g_assert_nonnull (found);
  found += strlen (begin);
  *found = '\0';
  end = strchr (found + 1, '"');
  g_assert_nonnull (end);

  return g_strconcat (text, translation, end, NULL);
}

static void
check_in_time (const char *domain, const char *id)
{
  const char *paths[] = { NULL, NULL };
  g_autofree char *first = dup_whole (domain, id, "Versio nolla");
  double fastest = G_MAXDOUBLE;
  Desk desk;

  desk_fixture_open (&desk, "A", "B");
  g_assert_true (g_file_set_contents (desk.path, first, -1, NULL));
  paths[0] = desk.path;
  g_assert_true (majakka_translate_mode_enter (desk.mode, paths, NULL));
  app_fixture_wait (500);
  for (guint i = 0; i < 5; i++)
    {
      g_autofree char *translation = g_strdup_printf ("Versio %u", i);
      g_autofree char *text = dup_whole (domain, id, translation);
      double took = measure (&desk, text, translation);

      g_test_message ("%s: on screen after %.0f ms", domain, took);
      fastest = MIN (fastest, took);
      app_fixture_wait (300);
    }
  g_assert_cmpfloat (fastest, <, IN_TIME_MS);
  majakka_translate_mode_leave (desk.mode);
  desk_fixture_close (&desk);
  majakka_language_set ("en");
}

/* A translator saves, and looks: what is saved is on screen while they turn their head. */
static void
test_in_time (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("online-life-without-panic");

  check_in_time ("lessons", lesson->title.source);
  check_in_time ("majakka", "Get help");
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

  desk_fixture_open (&desk, lesson->title.source, "Titeln");
  paths[0] = desk.path;
  gtk_window_set_default_size (GTK_WINDOW (desk.window), 400, 760);
  g_assert_true (majakka_translate_mode_enter (desk.mode, paths, &error));
  g_assert_no_error (error);
  app_fixture_wait (500);
  for (guint i = 0; i < 4; i++)
    {
      GtkWidget *marked, *view;
      graphene_rect_t place;
      float height;

      gtk_widget_activate_action (desk.window, "win.next-missing", NULL);
      app_fixture_wait (1000);
      marked = find_marked (desk.window);
      g_assert_nonnull (marked);
      /* It takes the place that they need. */
      g_assert_false (has_count (desk.window));
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
  desk_fixture_close (&desk);
}

/* A page that has words of the program alone has nothing that is counted. */
static void
test_nothing_to_count (void)
{
  GSettings *settings = majakka_context_get_settings (quiz_context);
  Desk desk;

  desk_fixture_open (&desk, "A", "B");
  desk_fixture_enter (&desk);
  app_fixture_wait (500);
  g_assert_true (has_count (desk.window));
  g_settings_set_boolean (settings, "first-start-done", FALSE);
  app_fixture_wait (500);
  g_assert_false (has_count (desk.window));
  g_settings_set_boolean (settings, "first-start-done", TRUE);
  app_fixture_wait (500);
  g_assert_true (has_count (desk.window));
  desk_fixture_leave (&desk);
}

static void
look_at_next (Desk *desk)
{
  gtk_widget_activate_action (desk->window, "win.next-missing", NULL);
  app_fixture_wait (1000);
  g_assert_nonnull (majakka_translate_mode_get_looked_at (desk->mode));
}

/* A paragraph of a part; titles stand in the contents, whatever part is read. */
static void
look_at_section (Desk *desk)
{
  for (guint i = 0; i < 10; i++)
    {
      look_at_next (desk);
      if (MAJAKKA_IS_MESSAGE_LABEL (find_marked (desk->window)))
        return;
    }
  g_assert_not_reached ();
}

static void
assert_left (Desk *desk)
{
  app_fixture_wait (600);
  g_assert_null (majakka_translate_mode_get_looked_at (desk->mode));
  g_assert_null (app_fixture_find (desk->window, MAJAKKA_TYPE_TRANSLATION_DETAILS));
}

/* The details of a text go when the reader goes on to where it is not; not when the page is built anew. */
static void
test_left (void)
{
  Desk desk;
  GtkWidget *page;

  desk_fixture_open (&desk, "A", "B");
  desk_fixture_enter (&desk);
  gtk_widget_activate_action (desk.window, "win.open-lesson", "s", "online-life-without-panic");
  page = app_fixture_wait_for (desk.window, MAJAKKA_TYPE_LESSON_PAGE);
  app_fixture_wait_for (desk.window, MAJAKKA_TYPE_SECTION_VIEW);
  look_at_section (&desk);
  gtk_widget_activate_action (page, "lesson.section", "u", 3);
  assert_left (&desk);
  look_at_next (&desk);
  majakka_window_rebuild (MAJAKKA_WINDOW (desk.window));
  app_fixture_wait (600);
  g_assert_nonnull (majakka_translate_mode_get_looked_at (desk.mode));
  gtk_widget_activate_action (desk.window, "win.back", NULL);
  assert_left (&desk);

  gtk_widget_activate_action (desk.window, "win.translation-here", NULL);
  g_assert_nonnull (majakka_translate_mode_get_looked_at (desk.mode));
  gtk_widget_activate_action (desk.window, "win.place", "s", "class");
  assert_left (&desk);
  gtk_widget_activate_action (desk.window, "win.place", "s", "learn");
  desk_fixture_leave (&desk);
}

static GtkWidget *
find_selectable (GtkWidget *window)
{
  GtkWidget *details = app_fixture_find (window, MAJAKKA_TYPE_TRANSLATION_DETAILS);
  g_autoptr (GPtrArray) labels = app_fixture_find_all (details, GTK_TYPE_LABEL);

  for (guint i = 0; i < labels->len; i++)
    if (gtk_label_get_selectable (g_ptr_array_index (labels, i)))
      return g_ptr_array_index (labels, i);

  return NULL;
}

/* Details that somebody has the focus in are shown anew. */
static void
test_focus_in_details (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("online-life-without-panic");
  Desk desk;

  desk_fixture_open (&desk, "A", "B");
  desk_fixture_enter (&desk);
  look_at_next (&desk);
  for (guint i = 0; i < 10; i++)
    {
      g_assert_true (gtk_widget_grab_focus (find_selectable (desk.window)));
      majakka_translate_mode_look_at (desk.mode, i % 2 == 0 ? &lesson->title : &lesson->summary);
      app_fixture_wait (50);
      g_assert_nonnull (gtk_widget_get_ancestor (gtk_window_get_focus (GTK_WINDOW (desk.window)),
                                                 MAJAKKA_TYPE_TRANSLATION_DETAILS));
    }
  desk_fixture_leave (&desk);
}

/* What has the focus may be taken away; GTK 4.8 stumbles over it when a label that can be selected is next. */
static void
test_focus_lost (void)
{
  Desk desk;

  desk_fixture_open (&desk, "A", "B");
  desk_fixture_enter (&desk);
  look_at_next (&desk);
  for (guint i = 0; i < 10; i++)
    {
      GtkWidget *next = find_selectable (desk.window);
      GtkWidget *button = gtk_button_new ();

      gtk_widget_insert_before (button, gtk_widget_get_parent (next), next);
      g_assert_true (gtk_widget_grab_focus (button));
      gtk_widget_unparent (button);
      app_fixture_wait (50);
    }
  desk_fixture_leave (&desk);
}

static void
prepare (void)
{
  translation_fixture_prepare ();
  g_test_add_func ("/translate-mode/follows", test_mode);
  g_test_add_func ("/translate-mode/refuses", test_mode_refuses);
  g_test_add_func ("/translate-mode/program", test_program);
  g_test_add_func ("/translate-mode/nothing-to-count", test_nothing_to_count);
  g_test_add_func ("/translate-mode/left", test_left);
  g_test_add_func ("/translate-mode/focus-in-details", test_focus_in_details);
  g_test_add_func ("/translate-mode/focus-lost", test_focus_lost);
  g_test_add_func ("/translate-mode/in-time", test_in_time);
  g_test_add_func ("/translate-mode/in-view", test_in_view);
}

int
main (int argc, char **argv)
{
  int status = quiz_fixture_run (argc, argv, prepare);

  translation_fixture_clear ();

  return status;
}
