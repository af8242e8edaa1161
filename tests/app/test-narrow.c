/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Every page has room in the narrowest window, with text of twice the size, in each language: on a phone, and for
 * somebody who sees badly. */

#include "config.h"

#include "app-fixture.h"
#include "quiz-fixture.h"

#include "majakka-fit-bin.h"
#include "majakka-home-page.h"
#include "majakka-lesson-page.h"
#include "majakka-manual-page.h"
#include "majakka-people-window.h"
#include "majakka-preferences-window.h"
#include "majakka-print-dialog.h"
#include "majakka-question-panel.h"
#include "majakka-section-view.h"
#include "majakka-session-plan.h"
#include "majakka-text.h"
#include "majakka-welcome-page.h"
#include "majakka-window.h"

#include <adwaita.h>

/* In pixels; the smallest width that the window of the program may have */
#define NARROWEST 360

/* In pixels: what a lesson has beside its column */
#define MARGINS 36

/* In 1/1024 of a dot for each inch: text of twice the size */
#define LARGE_DPI (2 * 96 * 1024)

static GtkApplication *application;
static const char *language;

static int
get_least (GtkWidget *widget)
{
  int least = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);

  return least;
}

static GtkWidget *
find_widest_child (GtkWidget *widget)
{
  GtkWidget *widest = NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (gtk_widget_should_layout (child) && gtk_widget_get_child_visible (child) &&
        (widest == NULL || get_least (child) > get_least (widest)))
      widest = child;

  return widest;
}

/* What it is that needs so much room: the widest part, the widest part of that, and so on. */
static void
check_room (GtkWidget *widget, int room, const char *where)
{
  g_autoptr (GString) parts = NULL;

  if (get_least (widget) <= room)
    return;

  parts = g_string_new (NULL);
  for (GtkWidget *part = widget; part != NULL; part = find_widest_child (part))
    {
      g_string_append_printf (parts, " %s %d", G_OBJECT_TYPE_NAME (part), get_least (part));
      if (GTK_IS_LABEL (part))
        g_string_append_printf (parts, " “%s”", gtk_label_get_text (GTK_LABEL (part)));
    }
  g_test_message ("%s, %s, at most %d:%s", language, where, room, parts->str);
  g_test_fail ();
}

static GtkWidget *
open_window (void)
{
  GtkWidget *window = majakka_window_new (application, quiz_context);

  gtk_window_set_default_size (GTK_WINDOW (window), NARROWEST, 700);
  gtk_window_present (GTK_WINDOW (window));
  app_fixture_turn ();

  return window;
}

static gboolean
has_room (GtkWidget *bin)
{
  return get_least (gtk_widget_get_first_child (bin)) <= gtk_widget_get_width (bin);
}

/* The header gives way a frame later. */
static void
check_header (GtkWidget *window, const char *where)
{
  GtkWidget *bin = app_fixture_find (window, MAJAKKA_TYPE_FIT_BIN);

  if (bin == NULL)
    return;

  app_fixture_wait_until (has_room, bin);
  check_room (gtk_widget_get_first_child (bin), gtk_widget_get_width (bin), where);
}

static void
check_window (GtkWidget *window, const char *where)
{
  app_fixture_turn ();
  check_room (adw_application_window_get_content (ADW_APPLICATION_WINDOW (window)), NARROWEST,
              where);
  check_header (window, where);
}

static void
check_action (const char *action, GVariant *target)
{
  GtkWidget *window = open_window ();
  g_autofree char *where = NULL;
  g_autofree char *printed = NULL;

  if (target != NULL)
    printed = g_variant_print (g_variant_ref_sink (target), FALSE);
  where = g_strdup_printf ("%s %s", action, printed != NULL ? printed : "");
  gtk_widget_activate_action_variant (window, action, target);
  check_window (window, where);

  g_clear_pointer (&target, g_variant_unref);
  gtk_window_destroy (GTK_WINDOW (window));
  app_fixture_turn ();
}

static void
check_first_start (void)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), majakka_welcome_page_new (quiz_context));
  check_room (gtk_window_get_child (GTK_WINDOW (window)), NARROWEST, "the first start");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
check_session (const char *id)
{
  static const char *const actions[] = { "win.open-session-plan", "win.prepare-session",
                                         "win.preview-session" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    check_action (actions[i], g_variant_new_string (id));
}

static void
check_pages (void)
{
  static const char *const places[] = { MAJAKKA_PLACE_LEARN, MAJAKKA_PLACE_LOOK_UP,
                                        MAJAKKA_PLACE_AT_HOME, MAJAKKA_PLACE_CLASS };
  static const char *const pages[] = {
    "win.open-signs",     "win.open-sources",    "win.help",       "win.refresh",
    "win.abilities",      "win.open-agreements", "win.open-cards", "win.open-records",
    "win.open-bookmarks", "win.choose-lesson",   "win.hide"
  };
  MajakkaHelpPlans *plans = majakka_context_get_plans (quiz_context);
  GPtrArray *sessions = majakka_context_get_session_plans (quiz_context);

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    check_action ("win.place", g_variant_new_string (places[i]));
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    check_action (pages[i], NULL);
  for (guint i = 0; i < majakka_help_plans_count (plans); i++)
    check_action ("win.open-plan", g_variant_new_string (majakka_help_plans_get (plans, i)->id));
  for (guint i = 0; i < sessions->len; i++)
    check_session (((const MajakkaSessionPlan *) g_ptr_array_index (sessions, i))->lesson->id);
  check_action ("win.prepare-lesson", g_variant_new_string ("grooming-patterns"));
  check_action ("win.open-contacts", g_variant_new_string ("apps"));
  check_action ("win.open-contacts", g_variant_new_string ("international"));
  check_action ("win.open-glossary", g_variant_new_string (""));
  check_action ("win.open-agreement", g_variant_new_string (""));
  check_action ("win.open-record", g_variant_new ("(ss)", "", ""));
  check_action ("win.open-section", g_variant_new ("(ss)", "gone", ""));
  check_action ("win.search-everything", g_variant_new_string ("a"));
  check_first_start ();
}

static void
check_manual (void)
{
  GtkWidget *window = open_window ();
  GtkWidget *page;

  gtk_widget_activate_action (window, "win.open-manual", "s", "");
  page = app_fixture_wait_for (window, MAJAKKA_TYPE_MANUAL_PAGE);
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *where = g_strdup_printf ("topic %u of the manual", i);

      check_window (window, where);
      gtk_widget_activate_action (page, "manual.next", NULL);
    }

  gtk_window_destroy (GTK_WINDOW (window));
  app_fixture_turn ();
}

/* Looks at all windows that stand over the window of the program. */
static void
check_windows_above (GtkWidget *window)
{
  GListModel *all = gtk_window_get_toplevels ();
  guint n_above = 0;

  app_fixture_turn ();
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (GtkWidget) above = g_list_model_get_item (all, i);

      if (!gtk_widget_get_visible (above) || above == window)
        continue;
      /* Without the frame */
      check_room (gtk_widget_get_first_child (above), NARROWEST, G_OBJECT_TYPE_NAME (above));
      n_above++;
    }

  g_assert_cmpuint (n_above, ==, 1);
}

static void
close_all (void)
{
  g_autoptr (GListModel) all = g_object_ref (gtk_window_get_toplevels ());

  while (g_list_model_get_n_items (all) > 0)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (all, 0);

      gtk_window_destroy (window);
      app_fixture_turn ();
    }
}

static void
check_dialogs (void)
{
  GtkWidget *window = open_window ();

  gtk_window_present (GTK_WINDOW (majakka_print_dialog_new (
      GTK_WINDOW (window), (const char *const[]){ "A page for the fridge", "All of it", NULL })));
  check_windows_above (window);
  close_all ();

  window = open_window ();
  majakka_preferences_window_present (GTK_WINDOW (window), quiz_context);
  check_windows_above (window);
  close_all ();

  window = open_window ();
  majakka_people_window_present (GTK_WINDOW (window), quiz_context);
  check_windows_above (window);
  close_all ();
}

static void
check_question (MajakkaLesson *lesson, const MajakkaQuestion *question)
{
  g_autofree char *where = g_strdup_printf ("%s %s", lesson->id, question->id);
  g_autoptr (MajakkaResponse) wrong = quiz_fixture_answer_wrong (question);
  GtkWidget *panel = majakka_question_panel_new (quiz_context, lesson, question, 1, 1);
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), panel);
  check_room (panel, NARROWEST - MARGINS, where);
  majakka_question_panel_set_response (MAJAKKA_QUESTION_PANEL (panel), wrong);
  check_room (panel, NARROWEST - MARGINS, where);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
check_questions (MajakkaLesson *lesson, GPtrArray *blocks)
{
  for (guint i = 0; i < blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (blocks, i);

      if (block->kind == MAJAKKA_BLOCK_QUESTION)
        check_question (lesson, block->question);
    }
}

static void
check_lesson (const char *id)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read (id);
  GtkWidget *window = open_window ();
  GtkWidget *page;

  gtk_widget_activate_action (window, "win.open-lesson", "s", id);
  page = app_fixture_wait_for (window, MAJAKKA_TYPE_LESSON_PAGE);
  app_fixture_wait_for (window, MAJAKKA_TYPE_SECTION_VIEW);
  for (guint i = 0; i < lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (lesson->sections, i);
      g_autofree char *where = g_strdup_printf ("%s %s", id, section->id);

      gtk_widget_activate_action (page, "lesson.section", "u", i);
      check_window (window, where);
      check_questions (lesson, section->blocks);
    }

  gtk_window_destroy (GTK_WINDOW (window));
  app_fixture_turn ();
}

static void
check_lessons (void)
{
  GListModel *catalogue = G_LIST_MODEL (majakka_context_get_catalogue (quiz_context));

  g_assert_cmpuint (g_list_model_get_n_items (catalogue), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (catalogue); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (catalogue, i);

      check_lesson (majakka_catalogue_entry_get_head (entry)->id);
    }
}

static void
test_language (gconstpointer data, void (*check) (void))
{
  language = data;
  majakka_language_set (language);
  check ();
  majakka_language_set ("en");
}

static void
test_pages (gconstpointer data)
{
  test_language (data, check_pages);
}

static void
test_manual (gconstpointer data)
{
  test_language (data, check_manual);
}

static void
test_dialogs (gconstpointer data)
{
  test_language (data, check_dialogs);
}

static void
test_lessons (gconstpointer data)
{
  test_language (data, check_lessons);
}

static void
add_tests (void)
{
  static const char *const languages[] = { "en", "fi", "ru", "sv" };

  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *pages = g_strdup_printf ("/narrow/pages/%s", languages[i]);
      g_autofree char *manual = g_strdup_printf ("/narrow/manual/%s", languages[i]);
      g_autofree char *dialogs = g_strdup_printf ("/narrow/dialogs/%s", languages[i]);
      g_autofree char *lessons = g_strdup_printf ("/narrow/lessons/%s", languages[i]);

      g_test_add_data_func (pages, languages[i], test_pages);
      g_test_add_data_func (manual, languages[i], test_manual);
      g_test_add_data_func (dialogs, languages[i], test_dialogs);
      g_test_add_data_func (lessons, languages[i], test_lessons);
    }
}

static void
prepare (void)
{
  GSettings *settings = majakka_context_get_settings (quiz_context);

  g_test_set_nonfatal_assertions ();
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", LARGE_DPI, NULL);
  g_settings_set_boolean (settings, "first-start-done", TRUE);
  g_settings_set_string (settings, "country", "FI");
  majakka_catalogue_load (majakka_context_get_catalogue (quiz_context));
  application = gtk_application_new (APPLICATION_ID ".Test", G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);
  quiz_fixture_new_learner ();
  add_tests ();
}

int
main (int argc, char **argv)
{
  int status = quiz_fixture_run (argc, argv, prepare);

  g_clear_object (&application);

  return status;
}
