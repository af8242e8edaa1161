/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The manual in the window: where F1 leads, and what is shown of a file that is broken. The keys are tried in
 * tests/tour, what the manual says in tests/i18n. */

#include "config.h"

#include "app-fixture.h"

#include "majakka-lesson-page.h"
#include "majakka-manual-loader.h"
#include "majakka-manual-page.h"
#include "majakka-manual-topics.h"
#include "majakka-message-label.h"
#include "majakka-people-window.h"
#include "majakka-person-window.h"
#include "majakka-preferences-window.h"
#include "majakka-print-dialog.h"
#include "majakka-printable.h"
#include "majakka-window.h"

#include <adwaita.h>
#include <glib/gstdio.h>
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
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  majakka_catalogue_load_finish (MAJAKKA_CATALOGUE (source), result, NULL);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  MajakkaCatalogue *catalogue;

  fixture->context = majakka_context_new ();
  catalogue = majakka_context_get_catalogue (fixture->context);
  g_settings_set_boolean (majakka_context_get_settings (fixture->context), "first-start-done",
                          data == NULL);
  majakka_catalogue_load_async (catalogue, NULL, loaded_cb, NULL);
  while (majakka_catalogue_get_loading (catalogue))
    g_main_context_iteration (NULL, TRUE);
  fixture->window = majakka_window_new (application, fixture->context);
  gtk_window_present (GTK_WINDOW (fixture->window));
  settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  settle ();
  g_settings_reset (majakka_context_get_settings (fixture->context), "first-start-done");
  g_assert_finalize_object (fixture->context);
}

static GtkWidget *
find (GtkWidget *widget, GType type)
{
  GtkWidget *found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);

  return found;
}

static const char *
get_topic (Fixture *fixture)
{
  GtkWidget *page = find (fixture->window, MAJAKKA_TYPE_MANUAL_PAGE);

  return page != NULL ? majakka_manual_page_get_topic (MAJAKKA_MANUAL_PAGE (page)) : NULL;
}

static void
activate (Fixture *fixture, const char *action, const char *parameter)
{
  if (parameter != NULL)
    g_assert_true (gtk_widget_activate_action (fixture->window, action, "s", parameter));
  else
    g_assert_true (gtk_widget_activate_action (fixture->window, action, NULL));
  settle ();
}

static MajakkaManual *
read_shipped (void)
{
  g_autofree char *file = majakka_manual_get_shipped_file ();
  g_autoptr (GError) error = NULL;
  MajakkaManual *manual = majakka_manual_load (file, &error);

  g_assert_no_error (error);

  return manual;
}

/* Whatever page or window asks for a topic, there is one. */
static void
test_topics (void)
{
  g_autoptr (MajakkaManual) manual = read_shipped ();
  const char *const *topics = majakka_manual_topics_list ();

  g_assert_nonnull (topics[0]);
  for (guint i = 0; topics[i] != NULL; i++)
    if (!majakka_manual_find (manual, topics[i], NULL))
      g_error ("The manual has no topic “%s”", topics[i]);
}

/* Every page leads to the topic about it, and the way back leads to the page. */
static void
test_pages (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    const char *action;
    const char *parameter;
    const char *topic;
  } pages[] = {
    { "win.place", "learn", "first-steps" },
    { "win.place", "look-up", "look-up" },
    { "win.open-lesson", LESSON, "lesson" },
    { "win.open-signs", NULL, "look-up" },
    { "win.open-glossary", "", "look-up" },
    { "win.open-sources", NULL, "look-up" },
    { "win.help", NULL, "help" },
    { "win.open-plan", "blackmail", "help" },
    { "win.open-contacts", "apps", "help" },
    { "win.refresh", NULL, "refresh" },
    { "win.abilities", NULL, "refresh" },
    { "win.search-everything", "", "look-up" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      activate (fixture, pages[i].action, pages[i].parameter);
      g_assert_null (get_topic (fixture));
      activate (fixture, "win.open-manual", "");
      g_assert_cmpstr (get_topic (fixture), ==, pages[i].topic);
      /* Once more: it is open already. */
      activate (fixture, "win.open-manual", "");
      g_assert_cmpstr (get_topic (fixture), ==, pages[i].topic);
      activate (fixture, "win.back", NULL);
      g_assert_null (get_topic (fixture));
      activate (fixture, "win.home", NULL);
    }
}

static GtkWindow *
get_dialog (Fixture *fixture)
{
  g_autoptr (GList) windows = gtk_window_list_toplevels ();

  for (GList *l = windows; l != NULL; l = l->next)
    if (gtk_window_get_transient_for (l->data) == GTK_WINDOW (fixture->window))
      return l->data;

  return NULL;
}

static void
expect_window_topic (Fixture *fixture, const char *topic)
{
  settle ();
  g_assert_nonnull (get_dialog (fixture));
  g_assert_cmpstr (majakka_manual_topics_find_for_window (get_dialog (fixture)), ==, topic);
  gtk_window_destroy (get_dialog (fixture));
  settle ();
}

/* What stands over a page has topics, too. */
static void
test_windows (Fixture *fixture, gconstpointer data)
{
  GtkWindow *window = GTK_WINDOW (fixture->window);

  majakka_preferences_window_present (window, fixture->context);
  expect_window_topic (fixture, "data");
  majakka_people_window_present (window, fixture->context);
  expect_window_topic (fixture, "people");
  majakka_person_window_present (window, fixture->context, 0);
  expect_window_topic (fixture, "people");
  gtk_window_present (
      GTK_WINDOW (majakka_print_dialog_new (window, (const char *const[]){ NULL })));
  expect_window_topic (fixture, "printing");
  g_assert_null (majakka_manual_topics_find_for_window (window));
}

static void
test_first_start (Fixture *fixture, gconstpointer data)
{
  activate (fixture, "win.open-manual", "");
  g_assert_cmpstr (get_topic (fixture), ==, "first-steps");
  activate (fixture, "win.back", NULL);
  g_assert_null (get_topic (fixture));
}

/* A page turns to what is asked for; what is not there changes nothing. */
static void
test_turns (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page;

  activate (fixture, "win.open-manual", "printing");
  page = find (fixture->window, MAJAKKA_TYPE_MANUAL_PAGE);
  g_assert_cmpstr (get_topic (fixture), ==, "printing");
  g_assert_true (gtk_widget_activate_action (page, "manual.next", NULL));
  g_assert_cmpstr (get_topic (fixture), ==, "records");
  g_assert_true (gtk_widget_activate_action (page, "manual.previous", NULL));
  g_assert_cmpstr (get_topic (fixture), ==, "printing");
  activate (fixture, "win.open-manual", "no-such-topic");
  g_assert_cmpstr (get_topic (fixture), ==, "printing");
  activate (fixture, "win.open-manual", "data");
  g_assert_cmpstr (get_topic (fixture), ==, "data");
  g_assert_true (find (fixture->window, MAJAKKA_TYPE_MANUAL_PAGE) == page);

  g_assert_true (gtk_widget_activate_action (page, "manual.topic", "u", 0));
  gtk_widget_activate_action (page, "manual.previous", NULL);
  g_assert_cmpstr (get_topic (fixture), ==, "first-steps");

  /* The language changes: the topic stays, and so does the way back. */
  activate (fixture, "win.open-manual", "people");
  majakka_window_rebuild (MAJAKKA_WINDOW (fixture->window));
  settle ();
  g_assert_cmpstr (get_topic (fixture), ==, "people");
  activate (fixture, "win.back", NULL);
  g_assert_null (get_topic (fixture));
}

static GtkWidget *
find_label (GtkWidget *widget, const char *words)
{
  GtkWidget *found = NULL;

  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_label (GTK_LABEL (widget)), words) != NULL)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_label (child, words);

  return found;
}

/* A pointer leads to another topic on the same page. */
static void
test_link (Fixture *fixture, gconstpointer data)
{
  GtkWidget *label;
  gboolean done = FALSE;

  activate (fixture, "win.open-manual", "help");
  label = find_label (fixture->window, "see:records");
  g_assert_nonnull (label);
  g_signal_emit_by_name (label, "activate-link", "see:records", &done);
  g_assert_true (done);
  settle ();
  g_assert_cmpstr (get_topic (fixture), ==, "records");
}

static void
test_paper (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaDocument) document = NULL;

  activate (fixture, "win.open-manual", "");
  document = majakka_printable_create_document (
      MAJAKKA_PRINTABLE (find (fixture->window, MAJAKKA_TYPE_MANUAL_PAGE)), FALSE);
  g_assert_nonnull (document);
}

/* What is broken says so, with its file and line, and has nothing for paper. */
static void
test_broken (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "manual.xml", NULL);
  g_autoptr (GtkWidget) page = NULL;

  g_assert_true (g_file_set_contents (
      path, "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<manual>&a;</manual>", -1, NULL));
  page = g_object_ref_sink (majakka_manual_page_new (fixture->context, path, "help"));
  g_assert_nonnull (find_label (page, "manual.xml"));
  g_assert_null (majakka_manual_page_get_topic (MAJAKKA_MANUAL_PAGE (page)));
  g_assert_null (majakka_printable_create_document (MAJAKKA_PRINTABLE (page), FALSE));
  majakka_manual_page_show_topic (MAJAKKA_MANUAL_PAGE (page), "help");
  g_assert_null (majakka_manual_page_get_topic (MAJAKKA_MANUAL_PAGE (page)));
  g_unlink (path);
}

#define ADD(path, data, func) g_test_add (path, Fixture, data, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;

  if (!app_fixture_init (&argc, &argv))
    return 0;

  application = gtk_application_new ("org.majakka.Test", G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);

  g_test_add_func ("/manual/topics", test_topics);
  ADD ("/manual/pages", NULL, test_pages);
  ADD ("/manual/windows", NULL, test_windows);
  ADD ("/manual/first-start", "first start", test_first_start);
  ADD ("/manual/turns", NULL, test_turns);
  ADD ("/manual/link", NULL, test_link);
  ADD ("/manual/paper", NULL, test_paper);
  ADD ("/manual/broken", NULL, test_broken);

  return g_test_run ();
}
