/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What helps a teacher when a pupil tells something: the guidance for staff with the rules of countries, on the screen
 * and on paper, and the button that shows the page of the plan in a window, from whichever window it is pressed. */

#include "config.h"

#include "app-fixture.h"

#include "majakka-contact-card.h"
#include "majakka-guidance-loader.h"
#include "majakka-help-page.h"
#include "majakka-if-told-button.h"
#include "majakka-lesson-page.h"
#include "majakka-pages.h"
#include "majakka-paper.h"
#include "majakka-printable.h"
#include "majakka-session-shelf.h"
#include "majakka-staff-guidance-page.h"
#include "majakka-window.h"

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>

#define PUPILS  "nobody-owes-a-picture"
#define PARENTS "evening-for-parents"

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
choose_country (Fixture *fixture, const char *code)
{
  g_settings_set_string (majakka_context_get_settings (fixture->context), "country", code);
  settle ();
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
  choose_country (fixture, "FI");
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
  g_settings_reset (majakka_context_get_settings (fixture->context), "country");
  g_assert_finalize_object (fixture->context);
}

static gboolean
has_words (GtkWidget *widget, const char *words)
{
  if (!gtk_widget_get_visible (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_words (child, words))
      return TRUE;

  return FALSE;
}

static GtkWidget *
find_button (GtkWidget *widget, const char *words)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), words) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, words);

  return found;
}

static GtkWidget *
open_guidance (Fixture *fixture)
{
  GtkWidget *page;

  g_assert_true (gtk_widget_activate_action (fixture->window, "win.staff-guidance", NULL));
  settle ();
  page = app_fixture_find (fixture->window, MAJAKKA_TYPE_STAFF_GUIDANCE_PAGE);
  g_assert_nonnull (page);

  return page;
}

static void
test_countries (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = open_guidance (fixture);

  g_assert_true (has_words (page, "Promise no secrecy."));
  g_assert_true (has_words (page, "both child welfare and the police"));
  g_assert_false (has_words (page, "In Ireland"));
  g_assert_nonnull (app_fixture_find (page, MAJAKKA_TYPE_CONTACT_CARD));

  choose_country (fixture, "IE");
  g_assert_true (has_words (page, "In Ireland"));
  g_assert_false (has_words (page, "both child welfare and the police"));

  /* A country that nothing was read for says so, and the general rules stay. */
  choose_country (fixture, "KZ");
  g_assert_true (has_words (page, "knows no checked rule"));
  g_assert_false (has_words (page, "In Ireland"));
  g_assert_true (has_words (page, "Promise no secrecy."));
}

static gboolean
has_line (const MajakkaPages *pages, const char *words)
{
  for (guint page = 0; page < majakka_pages_count (pages); page++)
    {
      g_autoptr (GArray) lines = majakka_pages_list_lines (pages, page);

      for (guint i = 0; i < lines->len; i++)
        if (strstr (g_array_index (lines, MajakkaPageLine, i).words, words) != NULL)
          return TRUE;
    }

  return FALSE;
}

static void
assert_printed (MajakkaPrintable *page, const char *there, const char *not_there)
{
  const MajakkaPaper *paper = majakka_paper_find ("a4");
  g_autoptr (MajakkaDocument) document = majakka_printable_create_document (page, FALSE);
  g_autoptr (MajakkaPages) pages = majakka_pages_new (document, paper->width, paper->height);

  g_assert_cmpuint (majakka_pages_count (pages), <=, 4);
  g_assert_true (has_line (pages, there));
  g_assert_false (has_line (pages, not_there));
}

static void
test_printed (Fixture *fixture, gconstpointer data)
{
  MajakkaPrintable *page = MAJAKKA_PRINTABLE (open_guidance (fixture));

  /* The sources of other countries are not printed. */
  assert_printed (page, "In Finland, staff", "Tusla");
  choose_country (fixture, "IE");
  assert_printed (page, "Tusla", "In Finland, staff");
  choose_country (fixture, "KZ");
  assert_printed (page, "Majakka knows no", "In Finland, staff");
}

static void
test_damaged (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "guidance.xml", NULL);
  GtkWidget *page;

  g_mkdir_with_parents (g_get_user_cache_dir (), 0700);
  g_assert_true (g_file_set_contents (path, "<guidance/>", -1, NULL));
  page = g_object_ref_sink (majakka_staff_guidance_page_new (fixture->context, path));
  g_assert_true (has_words (page, "The guidance cannot be shown"));
  g_assert_null (majakka_printable_create_document (MAJAKKA_PRINTABLE (page), FALSE));
  g_assert_finalize_object (page);
  g_remove (path);
}

static MajakkaSessionPlan *
get_plan (Fixture *fixture, const char *id)
{
  GPtrArray *plans = majakka_context_get_session_plans (fixture->context);
  MajakkaSessionPlan *plan = majakka_session_shelf_find (plans, id);

  g_assert_nonnull (plan);

  return plan;
}

/* A window beside the main one, not over it: as the teacher's is beside the projector */
static GtkWidget *
open_second (Fixture *fixture, MajakkaSessionPlan *plan, GtkWidget **button)
{
  GtkWidget *window = adw_window_new ();

  *button = majakka_if_told_button_new (fixture->context, plan);
  adw_window_set_content (ADW_WINDOW (window), *button);
  gtk_window_set_application (GTK_WINDOW (window), application);
  gtk_window_present (GTK_WINDOW (window));
  settle ();

  return window;
}

/* The window that stands over another */
static GtkWidget *
find_over (GtkWidget *below)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (gtk_window_get_transient_for (window) == GTK_WINDOW (below))
        return GTK_WIDGET (window);
    }

  return NULL;
}

/* Presses the button, as F6 does. Returns what then stands over its window. */
static GtkWidget *
ask (GtkWidget *button)
{
  GtkWidget *dialog;

  g_signal_emit_by_name (button, "clicked");
  settle ();
  dialog = find_over (GTK_WIDGET (gtk_widget_get_root (button)));
  g_assert_nonnull (dialog);
  g_assert_true (gtk_window_get_modal (GTK_WINDOW (dialog)));

  return dialog;
}

static void
test_told (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button, *dialog;
  GtkWidget *second = open_second (fixture, get_plan (fixture, PUPILS), &button);

  g_assert_true (has_words (button, "A pupil tells something"));
  dialog = ask (button);
  g_assert_true (has_words (dialog, "If you cannot leave, have the lead fetched."));

  g_signal_emit_by_name (find_button (dialog, "Guidance for staff"), "clicked");
  settle ();
  g_assert_null (find_over (second));
  g_assert_nonnull (app_fixture_find (fixture->window, MAJAKKA_TYPE_STAFF_GUIDANCE_PAGE));

  dialog = ask (button);
  g_signal_emit_by_name (find_button (dialog, "Get help"), "clicked");
  settle ();
  g_assert_null (find_over (second));
  g_assert_nonnull (app_fixture_find (fixture->window, MAJAKKA_TYPE_HELP_PAGE));

  /* The session goes on in its own window. */
  g_assert_true (gtk_widget_get_visible (second));
  gtk_window_destroy (GTK_WINDOW (second));
  settle ();
}

/* The page points to a lesson, which is read in the main window. */
static void
test_pointer (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button, *dialog;
  GtkWidget *second = open_second (fixture, get_plan (fixture, PARENTS), &button);

  g_assert_true (has_words (button, "Somebody tells something"));
  dialog = ask (button);
  g_assert_true (gtk_widget_activate_action (dialog, "win.open-lesson", "s", "when-a-child-tells"));
  settle ();
  g_assert_null (find_over (second));
  g_assert_nonnull (app_fixture_find (fixture->window, MAJAKKA_TYPE_LESSON_PAGE));
  gtk_window_destroy (GTK_WINDOW (second));
  settle ();
}

/* A lesson on the projector has no page of its own about it: the guidance has. */
static void
test_lesson (Fixture *fixture, gconstpointer data)
{
  GtkWidget *button, *dialog;
  GtkWidget *second = open_second (fixture, NULL, &button);

  dialog = ask (button);
  g_assert_true (has_words (dialog, "Promise no secrecy."));
  g_assert_true (gtk_widget_activate_action (dialog, "window.close", NULL));
  settle ();
  g_assert_null (find_over (second));
  gtk_window_destroy (GTK_WINDOW (second));
  settle ();
}

int
main (int argc, char **argv)
{
  int status;

  if (!app_fixture_init (&argc, &argv))
    return 0;

  application = gtk_application_new ("org.majakka.Majakka.Test", G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
#define ADD(name, func) g_test_add ("/app/guidance/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("countries", test_countries);
  ADD ("printed", test_printed);
  ADD ("damaged", test_damaged);
  ADD ("told", test_told);
  ADD ("pointer", test_pointer);
  ADD ("lesson", test_lesson);
#undef ADD
  status = g_test_run ();
  g_object_unref (application);

  return status;
}
