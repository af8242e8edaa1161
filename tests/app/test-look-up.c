/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The place Look up: signs, glossary and sources. The reader's own folder has a table of signs, and two
 * lessons on either side of the day on which a review is old. */

#include "config.h"

#include "app-fixture.h"

#include "majakka-disclosure-row.h"
#include "majakka-glossary-page.h"
#include "majakka-glossary-row.h"
#include "majakka-home-page.h"
#include "majakka-lesson-card.h"
#include "majakka-lesson-links.h"
#include "majakka-look-up-page.h"
#include "majakka-message-label.h"
#include "majakka-publisher-row.h"
#include "majakka-review-note.h"
#include "majakka-search-field.h"
#include "majakka-sign-row.h"
#include "majakka-signs-page.h"
#include "majakka-sources-page.h"

#include <adwaita.h>
#include <string.h>

static MajakkaContext *context;
static char *sample; /* a table of signs */

/* What is shown of a type, in reading order. */
static guint
count (GtkWidget *page, GType type)
{
  g_autoptr (GPtrArray) found = app_fixture_find_all (page, type);

  return found->len;
}

/* All words that are shown. */
static char *
read_page (GtkWidget *page)
{
  g_autoptr (GPtrArray) labels = app_fixture_find_all (page, GTK_TYPE_LABEL);
  GString *words = g_string_new (NULL);

  for (guint i = 0; i < labels->len; i++)
    g_string_append_printf (words, "%s\n", gtk_label_get_text (g_ptr_array_index (labels, i)));

  return g_string_free (words, FALSE);
}

static void
assert_says (GtkWidget *page, const char *part, gboolean wanted)
{
  g_autofree char *words = read_page (page);

  if ((strstr (words, part) != NULL) != wanted)
    g_error ("“%s” is %s there: %s", part, wanted ? "not" : "still", words);
}

/* Waits for what a worker brings. */
static void
wait_for_rows (GtkWidget *page, GType type)
{
  while (count (page, type) == 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
search (GtkWidget *page, const char *words)
{
  g_autoptr (GPtrArray) entries = app_fixture_find_all (page, GTK_TYPE_SEARCH_ENTRY);

  g_assert_cmpuint (entries->len, ==, 1);
  gtk_editable_set_text (g_ptr_array_index (entries, 0), words);
  /* The entry waits until somebody has typed. */
  g_signal_emit_by_name (g_ptr_array_index (entries, 0), "search-changed");
}

static GtkWidget *
get (GtkWidget *page, GType type, guint position)
{
  g_autoptr (GPtrArray) found = app_fixture_find_all (page, type);

  g_assert_cmpuint (position, <, found->len);

  return g_ptr_array_index (found, position);
}

/* What is in the stack of the page is not visible before it is there; the test looks at it all the
 * same, so each page stands in a window. */
static GtkWidget *
show (GtkWidget *page)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), page);

  return window;
}

static void
close_window (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, FALSE))
    continue;
}

static void
test_home (void)
{
  GtkWidget *page = majakka_home_page_new (context, NULL);
  GtkWidget *window = show (page);

  /* Look up is built when it is looked at. */
  g_assert_cmpstr (majakka_home_page_get_place (MAJAKKA_HOME_PAGE (page)), ==, "learn");
  g_assert_cmpuint (count (page, MAJAKKA_TYPE_LOOK_UP_PAGE), ==, 0);
  majakka_home_page_set_place (MAJAKKA_HOME_PAGE (page), MAJAKKA_PLACE_LOOK_UP);
  g_assert_cmpstr (majakka_home_page_get_place (MAJAKKA_HOME_PAGE (page)), ==, "look-up");
  g_assert_cmpuint (count (page, MAJAKKA_TYPE_LOOK_UP_PAGE), ==, 1);
  assert_says (page, "Warning signs", TRUE);
  assert_says (page, "Glossary", TRUE);
  assert_says (page, "Sources", TRUE);
  close_window (window);
}

static void
test_signs (void)
{
  GtkWidget *page = majakka_signs_page_new (context, sample);
  GtkWidget *window = show (page);
  GtkWidget *urgent;
  g_autoptr (GPtrArray) buttons = NULL;

  wait_for_rows (page, MAJAKKA_TYPE_SIGN_ROW);
  g_assert_cmpuint (count (page, MAJAKKA_TYPE_SIGN_ROW), ==, 3);
  assert_says (page, "One sign proves nothing", TRUE);
  assert_says (page, "Last reviewed: November 2026", TRUE);
  assert_says (page, "What else it can be", FALSE);

  /* The urgent one says so before it is opened, and leads to help. */
  urgent = get (page, MAJAKKA_TYPE_SIGN_ROW, 1);
  assert_says (urgent, "Urgent: get help now", TRUE);
  assert_says (get (page, MAJAKKA_TYPE_SIGN_ROW, 0), "Urgent", FALSE);
  buttons = app_fixture_find_all (urgent, GTK_TYPE_BUTTON);
  g_assert_cmpuint (buttons->len, ==, 1);
  gtk_test_accessible_assert_state (g_ptr_array_index (buttons, 0), GTK_ACCESSIBLE_STATE_EXPANDED,
                                    FALSE);
  gtk_test_accessible_assert_property (
      g_ptr_array_index (buttons, 0), GTK_ACCESSIBLE_PROPERTY_LABEL,
      "Says that somebody asks for pictures. Urgent: get help now");
  g_signal_emit_by_name (g_ptr_array_index (buttons, 0), "clicked");
  gtk_test_accessible_assert_state (g_ptr_array_index (buttons, 0), GTK_ACCESSIBLE_STATE_EXPANDED,
                                    TRUE);
  assert_says (urgent, "What it may mean", TRUE);
  assert_says (urgent, "A joke among friends", TRUE);
  assert_says (urgent, "Keep the messages.", TRUE);
  g_assert_cmpuint (count (urgent, GTK_TYPE_BUTTON), ==, 2);
  g_assert_cmpstr (
      gtk_actionable_get_action_name (GTK_ACTIONABLE (get (urgent, GTK_TYPE_BUTTON, 1))), ==,
      "win.help");
  g_signal_emit_by_name (g_ptr_array_index (buttons, 0), "clicked");
  assert_says (urgent, "What it may mean", FALSE);
  close_window (window);
}

/* A sign is found by what it says when it is open, too; a group without any is not shown. */
static void
test_signs_search (void)
{
  GtkWidget *page = majakka_signs_page_new (context, sample);
  GtkWidget *window = show (page);

  wait_for_rows (page, MAJAKKA_TYPE_SIGN_ROW);
  search (page, "HOBBY");
  g_assert_cmpuint (count (page, MAJAKKA_TYPE_SIGN_ROW), ==, 1);
  assert_says (page, "In an adult or an older child", TRUE);
  assert_says (page, "In a child", FALSE);
  assert_says (page, "1 found", TRUE);
  search (page, "xyzzy");
  g_assert_cmpuint (count (page, MAJAKKA_TYPE_SIGN_ROW), ==, 0);
  assert_says (page, "Nothing found.", TRUE);
  search (page, "");
  g_assert_cmpuint (count (page, MAJAKKA_TYPE_SIGN_ROW), ==, 3);
  assert_says (page, "found", FALSE);
  close_window (window);
}

static void
assert_sorted (GtkWidget *page)
{
  g_autoptr (GPtrArray) rows = app_fixture_find_all (page, MAJAKKA_TYPE_GLOSSARY_ROW);

  for (guint i = 1; i < rows->len; i++)
    g_assert_cmpstr (majakka_glossary_row_get_key (g_ptr_array_index (rows, i - 1)), <,
                     majakka_glossary_row_get_key (g_ptr_array_index (rows, i)));
}

static void
test_glossary (void)
{
  MajakkaGlossary *glossary =
      majakka_catalogue_get_glossary (majakka_context_get_catalogue (context));
  GtkWidget *page = majakka_glossary_page_new (context, NULL);
  GtkWidget *window = show (page);

  g_assert_cmpuint (count (page, MAJAKKA_TYPE_GLOSSARY_ROW), ==,
                    majakka_glossary_get_n_entries (glossary));
  assert_sorted (page);
  /* Which lessons use a word is found out by a worker. */
  for (gboolean there = FALSE; !there; g_main_context_iteration (NULL, TRUE))
    {
      g_autofree char *words = read_page (page);

      there = strstr (words, "Used in: ") != NULL;
    }

  search (page, "GROOMÍNG");
  g_assert_cmpuint (count (page, MAJAKKA_TYPE_GLOSSARY_ROW), >=, 1);
  g_assert_cmpuint (count (page, MAJAKKA_TYPE_GLOSSARY_ROW), <,
                    majakka_glossary_get_n_entries (glossary));
  assert_says (page, "Grooming", TRUE);
  close_window (window);
}

/* In the reader's language: its words are found, its letters sorted. */
static void
test_glossary_finnish (void)
{
  GtkWidget *page, *window;

  majakka_language_set ("fi");
  page = majakka_glossary_page_new (context, NULL);
  window = show (page);
  assert_sorted (page);
  search (page, "kuvakaappaus");
  g_assert_cmpuint (count (page, MAJAKKA_TYPE_GLOSSARY_ROW), >=, 1);
  assert_says (page, "Kuvakaappaus", TRUE);
  close_window (window);
  majakka_language_set ("en");
}

/* What is not translated says so, as in lessons. */
static void
test_untranslated (void)
{
  GtkWidget *page, *window;

  majakka_language_set ("fi");
  page = majakka_signs_page_new (context, sample);
  window = show (page);
  wait_for_rows (page, MAJAKKA_TYPE_SIGN_ROW);
  assert_says (get (page, MAJAKKA_TYPE_SIGN_ROW, 0), "Ei vielä suomennettu", TRUE);
  close_window (window);
  majakka_language_set ("en");
}

static void
assert_focus_on (GtkWidget *window, const char *id)
{
  for (guint i = 0; i < 1000; i++)
    {
      GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

      if (MAJAKKA_IS_GLOSSARY_ROW (focus) &&
          g_strcmp0 (majakka_glossary_row_get_id (MAJAKKA_GLOSSARY_ROW (focus)), id) == 0)
        return;
      g_main_context_iteration (NULL, FALSE);
      g_usleep (5000);
    }
  g_error ("the focus is not on %s", id);
}

/* The popover of a word leads there; on the page itself it leads on. */
static void
test_glossary_at_word (void)
{
  GtkWidget *page = majakka_glossary_page_new (context, "grooming");
  GtkWidget *window = show (page);

  gtk_window_present (GTK_WINDOW (window));
  assert_focus_on (window, "grooming");
  gtk_widget_activate_action (get (page, MAJAKKA_TYPE_GLOSSARY_ROW, 0), "win.open-glossary", "s",
                              "child");
  assert_focus_on (window, "child");
  close_window (window);
}

static void
test_sources (void)
{
  GtkWidget *page = majakka_sources_page_new (context);
  GtkWidget *window = show (page);
  guint n_publishers;

  wait_for_rows (page, MAJAKKA_TYPE_PUBLISHER_ROW);
  n_publishers = count (page, MAJAKKA_TYPE_PUBLISHER_ROW);
  g_assert_cmpuint (n_publishers, >, 3);

  /* A few that were found are open at once. */
  search (page, "a report of our own");
  g_assert_cmpuint (count (page, MAJAKKA_TYPE_PUBLISHER_ROW), ==, 1);
  assert_says (page, "Nobody. No date of its own, read on 30 October 2026.", TRUE);
  assert_says (page, "Used in: New review · Old review", TRUE);
  assert_says (page, "Open in the browser", TRUE);

  /* A source is found by the lesson that uses it, and says that its review is old. */
  search (page, "old review our own");
  assert_says (page, "Old review (reviewed more than 12 months ago)", TRUE);
  assert_says (page, "New review (", FALSE);
  search (page, "");
  g_assert_cmpuint (count (page, MAJAKKA_TYPE_PUBLISHER_ROW), ==, n_publishers);
  assert_says (page, "Open in the browser", FALSE);
  close_window (window);
}

static void
test_links (void)
{
  GtkWidget *links = g_object_ref_sink (majakka_lesson_links_new (context, NULL, TRUE));

  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (links)), ==, "Used in: Warning signs");
  g_assert_finalize_object (links);
  g_assert_null (majakka_lesson_links_new (context, NULL, FALSE));
}

static void
assert_note (const char *reviewed, const char *today, gboolean old)
{
  GtkWidget *note = g_object_ref_sink (majakka_review_note_new (reviewed, "Look it up.", today));

  assert_says (note, "Last reviewed: November 2025", TRUE);
  assert_says (note, "Look it up.", old);
  g_assert_finalize_object (note);
}

static void
test_review_note (void)
{
  assert_note ("2025-11-25", "2025-11-25", FALSE);
  assert_note ("2025-11-25", "2026-11-25", FALSE);
  assert_note ("2025-11-25", "2026-11-26", TRUE);
  assert_note ("2025-11-25", "2031-01-01", TRUE);
}

static void
assert_card (const char *id, gboolean old)
{
  MajakkaCatalogueEntry *entry =
      majakka_catalogue_find (majakka_context_get_catalogue (context), id);
  GtkWidget *card;

  g_assert_nonnull (entry);
  card = g_object_ref_sink (majakka_lesson_card_new (context, entry));
  assert_says (card, "Reviewed more than 12 months ago", old);
  g_assert_finalize_object (card);
}

static void
test_card (void)
{
  assert_card ("new-review", FALSE);
  assert_card ("old-review", TRUE);
}

static void
assert_fits (GtkWidget *page, const char *what)
{
  GtkWidget *content = gtk_widget_get_last_child (page);
  GtkWidget *window = show (page);
  int minimum;

  while (g_main_context_iteration (NULL, FALSE))
    continue;
  gtk_widget_measure (content, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_test_message ("%s: %d", what, minimum);
  g_assert_cmpint (minimum, <=, 360);
  close_window (window);
}

/* With text of twice the size nothing makes a page wider than a telephone. */
static void
test_large_text (void)
{
  static const char *const languages[] = { "en", "fi", "ru", "sv" };

  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 2 * 96 * PANGO_SCALE, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      GtkWidget *signs, *sources;

      majakka_language_set (languages[i]);
      assert_fits (majakka_look_up_page_new (context), "look up");
      assert_fits (majakka_glossary_page_new (context, NULL), "glossary");
      signs = g_object_ref_sink (majakka_signs_page_new (context, sample));
      wait_for_rows (signs, MAJAKKA_TYPE_SIGN_ROW);
      for (guint j = 0; j < 3; j++)
        majakka_disclosure_row_set_open (
            MAJAKKA_DISCLOSURE_ROW (get (signs, MAJAKKA_TYPE_SIGN_ROW, j)), TRUE);
      assert_fits (signs, "signs");
      g_object_unref (signs);
      sources = g_object_ref_sink (majakka_sources_page_new (context));
      wait_for_rows (sources, MAJAKKA_TYPE_PUBLISHER_ROW);
      assert_fits (sources, "sources");
      g_object_unref (sources);
    }
  majakka_language_set ("en");
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", 96 * PANGO_SCALE, NULL);
}

/* A page that goes before its worker is done is not missed. */
static void
test_gone (void)
{
  for (guint i = 0; i < 10; i++)
    {
      close_window (show (majakka_signs_page_new (context, sample)));
      close_window (show (majakka_glossary_page_new (context, NULL)));
      close_window (show (majakka_sources_page_new (context)));
    }
  for (guint i = 0; i < 50; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (2000);
    }
}

#define LESSON                                                                                    \
  "<lesson xmlns=\"urn:majakka:lesson:1\" id=\"%s\" xml:lang=\"en\" number=\"%u\" minutes=\"6\" " \
  "track=\"wider-picture\" audience=\"parents\" ages=\"0-5\" reviewed=\"%s\">\n"                  \
  "<title>%s</title><summary>S</summary><picture src=\"none.svg\"><alt>None</alt></picture>\n"    \
  "<objectives><objective id=\"o\">read</objective></objectives>\n"                               \
  "<sources><source id=\"s\" publisher=\"Nobody\" url=\"https://example.org/report\" "            \
  "read=\"2026-10-30\">A report of our own</source></sources>\n"                                  \
  "<section id=\"a\"><title>T</title><p>A<cite ref=\"s\"/></p></section>\n"                       \
  "<quiz id=\"quiz\"><question id=\"q\" kind=\"true-false\" objective=\"o\"><prompt>P</prompt>"   \
  "<option id=\"true\" right=\"yes\"><feedback>F</feedback></option>"                             \
  "<option id=\"false\"><feedback>F</feedback></option></question></quiz></lesson>"

/* A lesson that was reviewed @days after the last day that is not old. */
static void
write_lesson (const char *folder, const char *id, guint number, const char *title, int days)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) last = g_date_time_add_years (now, -1);
  g_autoptr (GDateTime) then = g_date_time_add_days (last, days);
  g_autofree char *day = g_date_time_format (then, "%Y-%m-%d");
  g_autofree char *name = g_strconcat (id, ".xml", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *lesson = g_strdup_printf (LESSON, id, number, day, title);

  g_assert_true (g_file_set_contents (path, lesson, -1, NULL));
}

static void
write_own_lessons (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "majakka", "lessons", NULL);
  g_autofree char *path = g_build_filename (folder, "signs.xml", NULL);
  g_autofree char *text = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_get_contents (sample, &text, NULL, NULL));
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  write_lesson (folder, "new-review", 9998, "New review", 0);
  write_lesson (folder, "old-review", 9999, "Old review", -1);
}

int
main (int argc, char **argv)
{
  int status;

  if (!app_fixture_init (&argc, &argv))
    return 0;

  sample = g_test_build_filename (G_TEST_DIST, "lesson", "signs.xml", NULL);
  write_own_lessons ();
  context = majakka_context_new ();
  majakka_catalogue_load (majakka_context_get_catalogue (context));

  g_test_add_func ("/look-up/home", test_home);
  g_test_add_func ("/look-up/signs", test_signs);
  g_test_add_func ("/look-up/signs-search", test_signs_search);
  g_test_add_func ("/look-up/glossary", test_glossary);
  g_test_add_func ("/look-up/glossary-finnish", test_glossary_finnish);
  g_test_add_func ("/look-up/untranslated", test_untranslated);
  g_test_add_func ("/look-up/glossary-at-word", test_glossary_at_word);
  g_test_add_func ("/look-up/sources", test_sources);
  g_test_add_func ("/look-up/links", test_links);
  g_test_add_func ("/look-up/review-note", test_review_note);
  g_test_add_func ("/look-up/card", test_card);
  g_test_add_func ("/look-up/large-text", test_large_text);
  g_test_add_func ("/look-up/gone", test_gone);

  status = g_test_run ();
  g_object_unref (context);
  g_free (sample);

  return status;
}
