/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "translation-fixture.h"

#include "config.h"

#include "app-fixture.h"
#include "quiz-fixture.h"

#include "majakka-text.h"
#include "majakka-window.h"

#include <string.h>

/* Of 25 texts this many are done and this many stale, as 64 % and 20 %; the rest is missing. */
#define DONE  16
#define STALE 5
#define OF    25

/* For windows; it is never run. */
GtkApplication *translation_application;

static MajakkaPoFile *incomplete;

/* A line of a catalogue */
void
translation_fixture_append (GString *po, const char *keyword, const char *words)
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

static void
append_entry (GString *po, const MajakkaPoEntry *entry, guint position)
{
  guint place = position % OF;

  if (place >= DONE && place < DONE + STALE)
    g_string_append (po, "#, fuzzy\n");
  if (entry->context != NULL)
    translation_fixture_append (po, "msgctxt", entry->context);
  translation_fixture_append (po, "msgid", entry->id);
  translation_fixture_append (po, "msgstr", place < DONE + STALE ? entry->strings[0] : "");
  g_string_append_c (po, '\n');
}

static char *
read_shipped (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "po", "lessons", "fi.po", NULL);
  char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));

  return text;
}

/* The Finnish catalogue with every text of it done, stale or missing in turn */
static char *
write_incomplete (void)
{
  g_autofree char *shipped = read_shipped ();
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaPoFile) po = majakka_po_file_parse ("fi.po", shipped, strlen (shipped), faults);
  g_autoptr (GString) text = g_string_new (NULL);

  g_assert_nonnull (po);
  translation_fixture_append (text, "msgid", "");
  translation_fixture_append (text, "msgstr", majakka_po_file_get_header_entry (po)->strings[0]);
  for (guint i = 0; i < majakka_po_file_get_n_entries (po); i++)
    if (*majakka_po_file_get_entry (po, i)->id != '\0')
      append_entry (text, majakka_po_file_get_entry (po, i), i);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Returns (transfer none): the Finnish catalogue of the lessons as it is with 64 % done, 20 % stale and 16 % missing */
MajakkaPoFile *
translation_fixture_get_incomplete (void)
{
  g_autofree char *text = NULL;
  g_autoptr (MajakkaFaults) faults = NULL;

  if (incomplete != NULL)
    return incomplete;

  text = write_incomplete ();
  faults = majakka_faults_new ();
  incomplete = majakka_po_file_parse ("fi.po", text, strlen (text), faults);
  g_assert_nonnull (incomplete);

  return incomplete;
}

/* Has the program speak Finnish with that catalogue; or English again. */
void
translation_fixture_use_incomplete (gboolean use)
{
  majakka_language_set (use ? "fi" : "en");
  majakka_translator_set_working (majakka_context_get_translator (quiz_context),
                                  use ? translation_fixture_get_incomplete () : NULL, NULL);
}

/* A person past the first start, and what windows need. For quiz_fixture_run. */
void
translation_fixture_prepare (void)
{
  GSettings *settings = majakka_context_get_settings (quiz_context);

  g_settings_set_boolean (settings, "first-start-done", TRUE);
  g_settings_set_string (settings, "country", "FI");
  majakka_catalogue_load (majakka_context_get_catalogue (quiz_context));
  translation_application = gtk_application_new (APPLICATION_ID ".Test", G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (translation_application), NULL, NULL);
  quiz_fixture_new_learner ();
}

void
translation_fixture_clear (void)
{
  g_clear_object (&translation_application);
  g_clear_pointer (&incomplete, majakka_po_file_unref);
}

GtkWidget *
translation_fixture_open_window (void)
{
  GtkWidget *window = majakka_window_new (translation_application, quiz_context);

  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 700);
  gtk_window_present (GTK_WINDOW (window));
  app_fixture_turn ();

  return window;
}

void
translation_fixture_close_window (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  app_fixture_turn ();
}
