/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the window keeps from whoever comes by, and from whoever sits down next. The keys are tried in
 * tests/tour. */

#include "config.h"

#include "app-fixture.h"

#include "majakka-ask.h"
#include "majakka-guest-setting.h"
#include "majakka-people-window.h"
#include "majakka-preferences-window.h"
#include "majakka-section-view.h"
#include "majakka-window.h"

#include <adwaita.h>
#include <string.h>

#define LESSON "grooming-patterns"

static GtkApplication *application;

typedef struct
{
  MajakkaContext *context;
  GtkWidget *window;
} Fixture;

static void
settle (void)
{
  for (guint i = 0; i < 200; i++)
    g_main_context_iteration (NULL, FALSE);
}

static void
wait_loaded (MajakkaCatalogue *catalogue)
{
  while (majakka_catalogue_get_loading (catalogue))
    g_main_context_iteration (NULL, TRUE);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  majakka_catalogue_load_finish (MAJAKKA_CATALOGUE (source), result, NULL);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->context = majakka_context_new ();
  g_settings_set_boolean (majakka_context_get_settings (fixture->context), "first-start-done",
                          TRUE);
  majakka_catalogue_load_async (majakka_context_get_catalogue (fixture->context), NULL, loaded_cb,
                                NULL);
  wait_loaded (majakka_context_get_catalogue (fixture->context));
  majakka_guest_setting_follow (fixture->context);
  fixture->window = majakka_window_new (application, fixture->context);
  gtk_window_present (GTK_WINDOW (fixture->window));
  settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  MajakkaLearnerStore *store = majakka_context_get_store (fixture->context);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle ();
  g_assert_true (majakka_learner_store_delete_all (store, NULL));
  g_settings_reset (majakka_context_get_settings (fixture->context), "keep-nothing");
  g_settings_reset (majakka_context_get_settings (fixture->context), "show-hide-button");
  g_assert_finalize_object (fixture->context);
}

static void
activate (Fixture *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (fixture->window, action, NULL));
  settle ();
}

/* All words that can be seen */
static void
collect_words (GtkWidget *widget, GString *words)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (words, "%s|", gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_words (child, words);
}

static char *
get_words (Fixture *fixture)
{
  GString *words = g_string_new (NULL);

  collect_words (fixture->window, words);

  return g_string_free (words, FALSE);
}

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  GtkWidget *found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);

  return found;
}

static void
assert_hidden (Fixture *fixture)
{
  g_autofree char *words = get_words (fixture);

  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Document");
  g_assert_cmpstr (gtk_window_get_icon_name (GTK_WINDOW (fixture->window)), !=, APPLICATION_ID);
  g_assert_cmpstr (words, ==, "Open|Document|");
}

static void
test_page (Fixture *fixture, gconstpointer data)
{
  GtkWidget *entry;

  g_assert_true (gtk_widget_activate_action (fixture->window, "win.open-glossary", "s", ""));
  settle ();
  entry = find (fixture->window, GTK_TYPE_SEARCH_ENTRY);
  g_assert_nonnull (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), "groom");
  gtk_widget_grab_focus (entry);
  settle ();

  activate (fixture, "win.hide");
  assert_hidden (fixture);
  activate (fixture, "win.hide");
  assert_hidden (fixture);
  g_assert_true (GTK_IS_TEXT_VIEW (gtk_window_get_focus (GTK_WINDOW (fixture->window))));

  activate (fixture, "win.unhide");
  g_assert_true (gtk_widget_get_mapped (entry));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "groom");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Majakka");
  g_assert_cmpstr (gtk_window_get_icon_name (GTK_WINDOW (fixture->window)), ==, APPLICATION_ID);
  g_assert_true (
      gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (fixture->window)), entry));
}

static void
open_lesson (Fixture *fixture)
{
  MajakkaLearnerStore *store = majakka_context_get_store (fixture->context);
  g_autofree char *last = NULL;

  g_assert_true (gtk_widget_activate_action (fixture->window, "win.open-lesson", "s", LESSON));
  while (last == NULL)
    {
      g_main_context_iteration (NULL, TRUE);
      last = majakka_learner_store_get_last_lesson (store);
    }
  settle ();
}

/* Where somebody has scrolled to */
static double
get_scroll (Fixture *fixture)
{
  GtkWidget *page = find (fixture->window, MAJAKKA_TYPE_SECTION_VIEW);
  GtkWidget *scrolled = find (page, GTK_TYPE_SCROLLED_WINDOW);

  return gtk_adjustment_get_value (
      gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)));
}

static void
test_lesson (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page;
  GtkWidget *scrolled;

  open_lesson (fixture);
  page = find (fixture->window, MAJAKKA_TYPE_SECTION_VIEW);
  scrolled = find (page, GTK_TYPE_SCROLLED_WINDOW);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled)),
                            40);
  settle ();
  g_assert_cmpfloat_with_epsilon (get_scroll (fixture), 40, 0.5);

  activate (fixture, "win.hide");
  assert_hidden (fixture);
  activate (fixture, "win.unhide");
  g_assert_true (find (fixture->window, MAJAKKA_TYPE_SECTION_VIEW) == page);
  g_assert_true (gtk_widget_get_mapped (page));
  g_assert_cmpfloat_with_epsilon (get_scroll (fixture), 40, 0.5);
}

static GtkWidget *
get_dialog (Fixture *fixture)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (gtk_window_get_transient_for (l->data) == GTK_WINDOW (fixture->window))
      return l->data;

  return NULL;
}

static void
test_dialog (Fixture *fixture, gconstpointer data)
{
  GtkWidget *dialog;

  majakka_preferences_window_present (GTK_WINDOW (fixture->window), fixture->context);
  settle ();
  dialog = get_dialog (fixture);
  g_assert_true (gtk_widget_get_visible (dialog));

  activate (fixture, "win.hide");
  assert_hidden (fixture);
  g_assert_false (gtk_widget_get_visible (dialog));
  activate (fixture, "win.unhide");
  g_assert_true (gtk_widget_get_visible (dialog));
  g_assert_true (gtk_window_get_modal (GTK_WINDOW (dialog)));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

/* What was under way has something to say: not now. */
static void
test_late_dialog (Fixture *fixture, gconstpointer data)
{
  GtkWidget *dialog;

  activate (fixture, "win.hide");
  majakka_tell (GTK_WINDOW (fixture->window), "A title", "A body");
  g_assert_true (
      gtk_widget_activate_action (fixture->window, "win.show-toast", "s", "A short sentence"));
  settle ();
  dialog = get_dialog (fixture);
  g_assert_false (gtk_widget_get_visible (dialog));
  assert_hidden (fixture);

  activate (fixture, "win.unhide");
  g_assert_true (gtk_widget_get_visible (dialog));
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
test_close_while_hidden (Fixture *fixture, gconstpointer data)
{
  activate (fixture, "win.hide");
}

static GtkWidget *
find_hide_button (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget) &&
      g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)), "win.hide") == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_hide_button (child);

  return found;
}

static void
test_button (Fixture *fixture, gconstpointer data)
{
  GSettings *settings = majakka_context_get_settings (fixture->context);
  GtkWidget *button = find_hide_button (fixture->window);

  g_assert_nonnull (button);
  g_assert_false (gtk_widget_get_visible (button));
  g_settings_set_boolean (settings, "show-hide-button", TRUE);
  g_assert_true (gtk_widget_get_visible (button));
  activate (fixture, "win.hide");
  activate (fixture, "win.unhide");
  g_settings_set_boolean (settings, "show-hide-button", FALSE);
  g_assert_false (gtk_widget_get_visible (button));
}

/* Somebody else is chosen while a lesson is open: the lesson is left, and is not theirs. */
static void
test_lesson_of_another (Fixture *fixture, gconstpointer data)
{
  MajakkaLearnerStore *store = majakka_context_get_store (fixture->context);
  GSettings *settings = majakka_context_get_settings (fixture->context);
  gint64 first = majakka_learner_store_get_current (store);
  g_autoptr (MajakkaPlace) place = NULL;
  g_autofree char *last = NULL;
  g_autofree char *name = NULL;

  g_assert_true (majakka_learner_store_set_current (store, MAJAKKA_LEARNER_GUEST, NULL));
  g_assert_true (g_settings_get_boolean (settings, "keep-nothing"));
  g_object_get (fixture->window, "learner-name", &name, NULL);
  g_assert_cmpstr (name, ==, "Shared computer");
  open_lesson (fixture);

  g_assert_true (majakka_learner_store_set_current (store, first, NULL));
  settle ();
  g_assert_false (g_settings_get_boolean (settings, "keep-nothing"));
  place = majakka_learner_store_get_place (store, LESSON);
  last = majakka_learner_store_get_last_lesson (store);
  g_assert_null (place);
  g_assert_null (last);
}

/* Whoever was removed can be brought back in the list of people, and a little longer where one is then. */
static void
test_removed (Fixture *fixture, gconstpointer data)
{
  MajakkaLearnerStore *store = majakka_context_get_store (fixture->context);
  gint64 aino =
      majakka_learner_store_add_learner (store, "Aino", NULL, MAJAKKA_LEARNER_PARENT, NULL);
  g_autofree char *words = NULL;
  g_autoptr (GPtrArray) everybody = NULL;

  majakka_people_window_present (GTK_WINDOW (fixture->window), fixture->context);
  settle ();
  g_assert_true (majakka_learner_store_remove_learner (store, aino, NULL));
  settle ();
  gtk_window_close (GTK_WINDOW (get_dialog (fixture)));
  settle ();
  g_assert_null (get_dialog (fixture));
  g_assert_cmpint (majakka_learner_store_get_removed (store), ==, aino);
  words = get_words (fixture);
  g_assert_nonnull (strstr (words, "“Aino” was removed."));

  activate (fixture, "win.undo-removal");
  g_assert_cmpint (majakka_learner_store_get_removed (store), ==, 0);
  everybody = majakka_learner_store_list_learners (store);
  g_assert_cmpuint (everybody->len, ==, 2);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;

  if (!app_fixture_init (&argc, &argv))
    return 0;

  application = gtk_application_new ("org.majakka.Test", G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);

  ADD ("/hide/page", test_page);
  ADD ("/hide/lesson", test_lesson);
  ADD ("/hide/dialog", test_dialog);
  ADD ("/hide/late-dialog", test_late_dialog);
  ADD ("/hide/close-while-hidden", test_close_while_hidden);
  ADD ("/hide/button", test_button);
  ADD ("/people/removed", test_removed);
  ADD ("/people/lesson-of-another", test_lesson_of_another);

  return g_test_run ();
}
