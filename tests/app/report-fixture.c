/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A window, and sessions in the folder where it looks for them. */

#include "config.h"

#include "report-fixture.h"

#include "app-fixture.h"

#include "majakka-guest-setting.h"
#include "majakka-held-session.h"
#include "majakka-session-error.h"
#include "majakka-session-folder.h"
#include "majakka-text.h"
#include "majakka-window.h"

#include <adwaita.h>
#include <string.h>

static GtkApplication *application;

gboolean
report_fixture_init (int *argc, char ***argv)
{
  g_autofree char *folder = g_dir_make_tmp ("majakka-run-XXXXXX", NULL);
  g_autoptr (GError) error = NULL;

  /* Sessions of a guest are there: not in that of who runs the test. */
  g_setenv ("XDG_RUNTIME_DIR", folder, TRUE);
  if (!app_fixture_init (argc, argv))
    return FALSE;

  application = gtk_application_new ("org.majakka.Test", G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);

  return TRUE;
}

void
report_fixture_settle (void)
{
  for (guint i = 0; i < 200; i++)
    g_main_context_iteration (NULL, FALSE);
}

static void
loaded_cb (GObject *source, GAsyncResult *result, gpointer data G_GNUC_UNUSED)
{
  majakka_catalogue_load_finish (MAJAKKA_CATALOGUE (source), result, NULL);
}

/* @data: (nullable): a language */
void
report_fixture_set_up (ReportFixture *self, gconstpointer data)
{
  MajakkaCatalogue *catalogue;

  majakka_language_set (data != NULL ? data : "en");
  self->context = majakka_context_new ();
  g_settings_set_boolean (majakka_context_get_settings (self->context), "first-start-done", TRUE);
  catalogue = majakka_context_get_catalogue (self->context);
  majakka_catalogue_load_async (catalogue, NULL, loaded_cb, NULL);
  while (majakka_catalogue_get_loading (catalogue))
    g_main_context_iteration (NULL, TRUE);
  majakka_guest_setting_follow (self->context);
  majakka_held_session_follow (self->context);
  self->window = majakka_window_new (application, self->context);
  gtk_window_present (GTK_WINDOW (self->window));
  report_fixture_settle ();
}

void
report_fixture_tear_down (ReportFixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autofree char *folder = majakka_held_session_get_folder ();

  gtk_window_destroy (GTK_WINDOW (self->window));
  report_fixture_settle ();
  g_assert_true (majakka_session_folder_delete_all (folder, TRUE, NULL));
  g_assert_true (
      majakka_learner_store_delete_all (majakka_context_get_store (self->context), NULL));
  g_settings_reset (majakka_context_get_settings (self->context), "keep-nothing");
  g_assert_finalize_object (self->context);
  majakka_language_set ("en");
}

static gint64 now; /* milliseconds */

static void
read_clock (gint64 *monotonic, gint64 *real, gpointer data G_GNUC_UNUSED)
{
  *monotonic = now * 1000;
  *real = 1795689600 + now / 1000;
}

static void
try (MajakkaSession *session, MajakkaSessionCommand command)
{
  g_autoptr (GError) error = NULL;

  if (!majakka_session_do (session, &command, &error) &&
      !g_error_matches (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_UNKNOWN))
    g_assert_false (majakka_session_error_is_worth_telling (error));
}

/* Anything at all; much of it is refused. */
static void
do_something (MajakkaSession *session, GRand *chance)
{
  guint n_steps = majakka_deck_get_n_steps (majakka_session_get_deck (session));
  MajakkaSessionCommand command = {
    .kind = (MajakkaSessionCommandKind) g_rand_int_range (chance, 0, MAJAKKA_SESSION_FINISH),
    .position = (guint) g_rand_int_range (chance, 0, (gint32) n_steps),
    .option = (guint) g_rand_int_range (chance, 0, 4),
    .value = g_rand_int_range (chance, 0, 30),
    .seat = (guint) g_rand_int_range (chance, 1, 25),
    .choice = (guint) g_rand_int_range (chance, 0, 8),
  };

  now += g_rand_int_range (chance, 100, 30000);
  try (session, command);
}

/* Returns: (transfer full): the name of its file */
char *
report_fixture_hold (ReportFixture *self, const HeldSession *held)
{
  const MajakkaSessionHeader header = {
    .source = (char *) held->source,
    .is_lesson = held->is_lesson,
  };
  g_autofree char *folder = majakka_held_session_get_folder ();
  g_autoptr (GRand) chance = g_rand_new_with_seed (held->seed);
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaDeck) deck = NULL;
  g_autoptr (MajakkaSession) session = NULL;

  deck = majakka_held_session_create_deck (self->context, &header, &error);
  g_assert_no_error (error);
  session = majakka_session_begin (deck, held->class_name, folder, &error);
  g_assert_no_error (error);
  now = 0;
  majakka_session_set_clock (session, read_clock, NULL);
  for (guint i = 0; i < held->n_commands; i++)
    do_something (session, chance);
  if (held->finish)
    try (session, (MajakkaSessionCommand){ .kind = MAJAKKA_SESSION_FINISH });

  return g_path_get_basename (
      majakka_session_journal_get_path (majakka_session_get_journal (session)));
}

void
report_fixture_activate (ReportFixture *self, const char *action, const char *target)
{
  g_assert_true (
      gtk_widget_activate_action (self->window, action, target != NULL ? "s" : NULL, target));
  report_fixture_settle ();
}

/* The page of a type that is shown, NULL when there is none */
GtkWidget *
report_fixture_get_page (ReportFixture *self, GType type)
{
  return app_fixture_find (self->window, type);
}

static void
collect_words (GtkWidget *widget, GString *words)
{
  if (!gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget))
    return;
  if (GTK_IS_LABEL (widget))
    g_string_append_printf (words, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_words (child, words);
}

/* All words that are shown, a line for each label, in the order of reading */
char *
report_fixture_get_words (GtkWidget *widget)
{
  GString *words = g_string_new (NULL);

  collect_words (widget, words);

  return g_string_free (words, FALSE);
}

/* The first button with these words that is shown, NULL when there is none */
GtkWidget *
report_fixture_find_button (GtkWidget *widget, const char *words)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget))
    return NULL;
  if (GTK_IS_BUTTON (widget))
    {
      g_autofree char *shown = report_fixture_get_words (widget);

      return g_str_equal (g_strstrip (shown), words) ? widget : NULL;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = report_fixture_find_button (child, words);

  return found;
}
