/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The pages of the window while they slide, which the other tests do not wait for: nobody who is quick loses a page. */

#include "config.h"

#include "app-fixture.h"

#include "majakka-home-page.h"
#include "majakka-manual-page.h"
#include "majakka-search-page.h"
#include "majakka-window-private.h"

static GtkApplication *application;

typedef struct
{
  MajakkaContext *context;
  MajakkaWindow *window;
} Fixture;

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  majakka_catalogue_load_finish (MAJAKKA_CATALOGUE (source), result, NULL);
}

/* Pages slide as soon as they have a size. */
static gboolean
is_laid_out (GtkWidget *pages)
{
  return gtk_widget_get_mapped (pages) && gtk_widget_get_width (pages) > 0 &&
         adw_leaflet_get_folded (ADW_LEAFLET (pages));
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  MajakkaCatalogue *catalogue;

  fixture->context = majakka_context_new ();
  catalogue = majakka_context_get_catalogue (fixture->context);
  g_settings_set_boolean (majakka_context_get_settings (fixture->context), "first-start-done",
                          TRUE);
  majakka_catalogue_load_async (catalogue, NULL, loaded_cb, NULL);
  while (majakka_catalogue_get_loading (catalogue))
    g_main_context_iteration (NULL, TRUE);
  fixture->window = MAJAKKA_WINDOW (majakka_window_new (application, fixture->context));
  gtk_window_present (GTK_WINDOW (fixture->window));
  app_fixture_wait_until (is_laid_out, GTK_WIDGET (fixture->window->pages));
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  app_fixture_wait (100);
  g_settings_reset (majakka_context_get_settings (fixture->context), "first-start-done");
  g_assert_finalize_object (fixture->context);
}

static void
activate (Fixture *fixture, const char *action, const char *parameter)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);

  g_assert_true (parameter != NULL ? gtk_widget_activate_action (window, action, "s", parameter)
                                   : gtk_widget_activate_action (window, action, NULL));
}

static gboolean
is_still (GtkWidget *window)
{
  return !adw_leaflet_get_child_transition_running (MAJAKKA_WINDOW (window)->pages);
}

/* What is seen in the end, and how many pages are behind it */
static void
assert_shown (Fixture *fixture, GType type, guint n_pages)
{
  GtkWidget *shown;

  app_fixture_wait_until (is_still, GTK_WIDGET (fixture->window));
  g_assert_true (is_still (GTK_WIDGET (fixture->window)));
  shown = adw_leaflet_get_visible_child (fixture->window->pages);
  g_assert_cmpstr (G_OBJECT_TYPE_NAME (shown), ==, g_type_name (type));
  g_assert_true (gtk_widget_get_mapped (shown));
  g_assert_cmpuint (fixture->window->routes->len, ==, n_pages);
  g_assert_cmpuint (fixture->window->shown->len, ==, n_pages);
}

/* F1 is pressed while the search still comes in. */
static void
test_next_while_sliding (Fixture *fixture, gconstpointer data)
{
  activate (fixture, "win.search-everything", "");
  g_assert_false (is_still (GTK_WIDGET (fixture->window)));
  activate (fixture, "win.open-manual", "");
  assert_shown (fixture, MAJAKKA_TYPE_MANUAL_PAGE, 3);
  activate (fixture, "win.back", NULL);
  assert_shown (fixture, MAJAKKA_TYPE_SEARCH_PAGE, 2);
}

/* Somebody goes back and at once elsewhere: the page that slides out is left. */
static void
test_elsewhere_while_leaving (Fixture *fixture, gconstpointer data)
{
  activate (fixture, "win.search-everything", "");
  assert_shown (fixture, MAJAKKA_TYPE_SEARCH_PAGE, 2);
  activate (fixture, "win.back", NULL);
  g_assert_false (is_still (GTK_WIDGET (fixture->window)));
  activate (fixture, "win.open-manual", "");
  assert_shown (fixture, MAJAKKA_TYPE_MANUAL_PAGE, 2);
  activate (fixture, "win.back", NULL);
  assert_shown (fixture, MAJAKKA_TYPE_HOME_PAGE, 1);
}

/* A language is chosen, or a catalogue saved, while a page comes in. */
static void
test_rebuild_while_sliding (Fixture *fixture, gconstpointer data)
{
  activate (fixture, "win.search-everything", "");
  g_assert_false (is_still (GTK_WIDGET (fixture->window)));
  majakka_window_rebuild (fixture->window);
  assert_shown (fixture, MAJAKKA_TYPE_SEARCH_PAGE, 2);
  activate (fixture, "win.back", NULL);
  majakka_window_rebuild (fixture->window);
  assert_shown (fixture, MAJAKKA_TYPE_HOME_PAGE, 1);
}

/* A page takes the place of one that comes in. */
static void
test_replace_while_sliding (Fixture *fixture, gconstpointer data)
{
  activate (fixture, "win.search-everything", "");
  g_assert_false (is_still (GTK_WIDGET (fixture->window)));
  majakka_window_replace_page (fixture->window, MAJAKKA_ROUTE_MANUAL, NULL, NULL);
  assert_shown (fixture, MAJAKKA_TYPE_MANUAL_PAGE, 2);
  activate (fixture, "win.back", NULL);
  assert_shown (fixture, MAJAKKA_TYPE_HOME_PAGE, 1);
}

static void
add (const char *path, void (*test) (Fixture *fixture, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  int status;

  if (!app_fixture_init (&argc, &argv))
    return 0;

  application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  add ("/pages/next-while-sliding", test_next_while_sliding);
  add ("/pages/elsewhere-while-leaving", test_elsewhere_while_leaving);
  add ("/pages/rebuild-while-sliding", test_rebuild_while_sliding);
  add ("/pages/replace-while-sliding", test_replace_while_sliding);
  status = g_test_run ();
  g_object_unref (application);

  return status;
}
