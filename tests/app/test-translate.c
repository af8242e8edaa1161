/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A translation that is not complete: whatever a reader sees of it is marked where it is missing or old. */

#include "config.h"

#include "app-fixture.h"
#include "quiz-fixture.h"

#include "majakka-bookmark-entry.h"
#include "majakka-bookmark-place.h"
#include "majakka-bookmarked-row.h"
#include "majakka-lesson-finder.h"
#include "majakka-lesson-page.h"
#include "majakka-message-label.h"
#include "majakka-section-view.h"
#include "majakka-session-plan.h"
#include "majakka-session-row.h"
#include "majakka-shown-message.h"
#include "majakka-text.h"
#include "majakka-translate-search.h"
#include "majakka-translate-walk.h"
#include "majakka-translation-counter.h"
#include "majakka-translation-words.h"
#include "majakka-unfinished-card.h"
#include "majakka-verdict-words.h"
#include "majakka-window.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

/* Of 25 texts this many are done and this many stale, as 64 % and 20 %; the rest is missing. */
#define DONE  16
#define STALE 5
#define OF    25

/* Bytes. Shorter texts are also words of the program: names of persons, “Free”. */
#define LEAST_LENGTH 12

static GtkApplication *application;
static MajakkaPoFile *incomplete; /* Finnish, 64 % done */
static GHashTable *to_be_marked;  /* what is shown of texts that are not done, without markup */
static guint n_marked, n_checked;
static guint n_searching;
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

static void
append_entry (GString *po, const MajakkaPoEntry *entry, guint position)
{
  guint place = position % OF;

  if (place >= DONE && place < DONE + STALE)
    g_string_append (po, "#, fuzzy\n");
  if (entry->context != NULL)
    append_string (po, "msgctxt", entry->context);
  append_string (po, "msgid", entry->id);
  append_string (po, "msgstr", place < DONE + STALE ? entry->strings[0] : "");
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
  append_string (text, "msgid", "");
  append_string (text, "msgstr", majakka_po_file_get_header_entry (po)->strings[0]);
  for (guint i = 0; i < majakka_po_file_get_n_entries (po); i++)
    if (*majakka_po_file_get_entry (po, i)->id != '\0')
      append_entry (text, majakka_po_file_get_entry (po, i), i);

  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
generate (void)
{
  g_autofree char *text = write_incomplete ();
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  /* A title of the program that is a title in a lesson too */
  const char *program_words;

  majakka_language_set ("fi");
  program_words = g_dgettext (GETTEXT_PACKAGE, "Family agreement");
  incomplete = majakka_po_file_parse ("fi.po", text, strlen (text), faults);
  g_assert_nonnull (incomplete);
  to_be_marked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < majakka_po_file_get_n_entries (incomplete); i++)
    {
      const MajakkaPoEntry *entry = majakka_po_file_get_entry (incomplete, i);
      gboolean missing = *entry->strings[0] == '\0';

      g_autofree char *words = majakka_markup_strip (missing ? entry->id : entry->strings[0]);

      if ((missing || entry->fuzzy) && strlen (words) >= LEAST_LENGTH &&
          !g_str_equal (words, program_words))
        g_hash_table_add (to_be_marked, g_steal_pointer (&words));
    }
  /* Two texts may have one translation. */
  for (guint i = 0; i < majakka_po_file_get_n_entries (incomplete); i++)
    {
      const MajakkaPoEntry *entry = majakka_po_file_get_entry (incomplete, i);
      g_autofree char *words = majakka_markup_strip (entry->strings[0]);

      if (!entry->fuzzy)
        g_hash_table_remove (to_be_marked, words);
    }
  majakka_language_set ("en");
}

static gboolean
has_state_words (GtkWidget *widget, MajakkaTranslationState state)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, "translation-state"))
    return gtk_widget_get_visible (widget) &&
           g_strcmp0 (gtk_label_get_text (GTK_LABEL (widget)),
                      majakka_translation_state_get_words (state)) == 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_state_words (child, state))
      return TRUE;

  return FALSE;
}

static gboolean
ends_with_mark (GtkWidget *label, MajakkaTranslationState state)
{
  g_autofree char *mark =
      g_strdup_printf ("(%s)", majakka_translation_state_get_short_words (state));

  return strstr (gtk_label_get_text (GTK_LABEL (label)), mark) != NULL;
}

static GtkWidget *
find_text (GtkWidget *widget)
{
  while (widget != NULL && majakka_shown_message_get (widget) == NULL)
    widget = gtk_widget_get_parent (widget);

  return widget;
}

static void
check_known (GtkWidget *label, GtkWidget *text, const char *where)
{
  MajakkaTranslationState state = majakka_shown_message_get_state (text);

  n_checked++;
  if (majakka_translation_state_get_words (state) == NULL)
    return;

  n_marked++;
  if (MAJAKKA_IS_MESSAGE_LABEL (text) ? has_state_words (text, state)
                                      : !GTK_IS_LABEL (text) || ends_with_mark (text, state))
    return;

  g_test_message ("%s: “%s” is not marked", where, gtk_label_get_text (GTK_LABEL (label)));
  g_test_fail ();
}

/* Every label says whose text it has, or has none of those that are not done. */
static void
check_labels (GtkWidget *widget, const char *where)
{
  if (!gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget))
    return;

  if (GTK_IS_LABEL (widget))
    {
      GtkWidget *text = find_text (widget);
      const char *words = gtk_label_get_text (GTK_LABEL (widget));

      if (text != NULL)
        {
          check_known (widget, text, where);
        }
      else if (g_hash_table_contains (to_be_marked, words))
        {
          g_test_message ("%s: “%s” is not marked", where, words);
          g_test_fail ();
        }
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    check_labels (child, where);
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

static void
set_incomplete (gboolean set)
{
  majakka_language_set (set ? "fi" : "en");
  majakka_translator_set_working (majakka_context_get_translator (quiz_context),
                                  set ? incomplete : NULL);
  n_marked = n_checked = 0;
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
      guint before = n_checked;

      gtk_widget_activate_action (page, "lesson.section", "u", i);
      app_fixture_turn ();
      check_labels (page, where);
      g_assert_cmpuint (n_checked, >, before);
    }
  close_window (window);
}

static void
test_lessons (void)
{
  GListModel *catalogue = G_LIST_MODEL (majakka_context_get_catalogue (quiz_context));

  set_incomplete (TRUE);
  g_assert_cmpuint (g_list_model_get_n_items (catalogue), >, 0);
  for (guint i = 0; i < g_list_model_get_n_items (catalogue); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (catalogue, i);

      check_lesson (majakka_catalogue_entry_get_head (entry)->id);
    }
  g_test_message ("%u texts, %u marked", n_checked, n_marked);
  g_assert_cmpuint (n_marked, >, n_checked / 5);
  set_incomplete (FALSE);
}

static void
check_page (const char *action, const char *target)
{
  GtkWidget *window = open_window ();
  g_autofree char *where = g_strdup_printf ("%s %s", action, target != NULL ? target : "");

  gtk_widget_activate_action (window, action, target != NULL ? "s" : NULL, target);
  app_fixture_turn ();
  check_labels (window, where);
  close_window (window);
}

static void
test_pages (void)
{
  MajakkaHelpPlans *plans = majakka_context_get_plans (quiz_context);
  GPtrArray *sessions = majakka_context_get_session_plans (quiz_context);
  static const char *const actions[] = { "win.help",          "win.open-signs",
                                         "win.open-sources",  "win.staff-guidance",
                                         "win.choose-lesson", "win.open-cards",
                                         "win.abilities" };
  static const char *const places[] = { "learn", "look-up", "at-home", "class" };

  set_incomplete (TRUE);
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    check_page (actions[i], NULL);
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    check_page ("win.place", places[i]);
  check_page ("win.open-glossary", "");
  check_page ("win.open-manual", "");
  check_page ("win.open-agreement", "");
  for (guint i = 0; i < majakka_help_plans_count (plans); i++)
    check_page ("win.open-plan", majakka_help_plans_get (plans, i)->id);
  for (guint i = 0; i < sessions->len; i++)
    {
      const MajakkaSessionPlan *plan = g_ptr_array_index (sessions, i);

      check_page ("win.open-session-plan", plan->lesson->id);
      check_page ("win.prepare-session", plan->lesson->id);
      check_page ("win.preview-session", plan->lesson->id);
    }
  g_assert_cmpuint (n_marked, >, n_checked / 6);
  set_incomplete (FALSE);
}

/* A card and the beginning of a lesson say how much there is of it. */
static void
test_completeness (void)
{
  MajakkaCompleteness *completeness = majakka_context_get_completeness (quiz_context);
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("online-life-without-panic");
  g_autofree char *complete = NULL;
  g_autofree char *incomplete_words = NULL;
  g_autofree char *none = NULL;
  MajakkaTranslationCount count = { 0 };
  g_autofree char *percent = NULL;

  majakka_language_set ("fi");
  complete = majakka_completeness_describe_read (completeness, lesson);
  g_assert_null (complete);

  set_incomplete (TRUE);
  majakka_lesson_count_now (lesson, majakka_context_get_translator (quiz_context), &count);
  g_assert_cmpuint (count.n_stale, >, 0);
  g_assert_cmpuint (count.n_missing, >, 0);
  percent =
      g_strdup_printf ("%u", count.n_done * 100 / (count.n_done + count.n_stale + count.n_missing));
  incomplete_words = majakka_completeness_describe_read (completeness, lesson);
  g_assert_nonnull (strstr (incomplete_words, percent));

  set_incomplete (FALSE);
  none = majakka_completeness_describe_read (completeness, lesson);
  g_assert_null (none);
}

static gboolean
is_known (GtkWidget *window G_GNUC_UNUSED)
{
  g_autofree char *words = majakka_completeness_describe (
      majakka_context_get_completeness (quiz_context), "online-life-without-panic");

  return words != NULL;
}

/* The heads of lessons do not tell: all are read, while nobody waits. */
static void
test_completeness_of_all (void)
{
  MajakkaCompleteness *completeness = majakka_context_get_completeness (quiz_context);
  gint64 begun;

  /* What other tests asked for is forgotten. */
  g_assert_false (is_known (NULL));
  set_incomplete (TRUE);
  begun = g_get_monotonic_time ();
  g_assert_false (is_known (NULL));
  g_assert_cmpint (g_get_monotonic_time () - begun, <, G_USEC_PER_SEC / 10);
  app_fixture_wait_until (is_known, NULL);
  g_assert_true (is_known (NULL));
  g_test_message ("known after %.0f ms", (double) (g_get_monotonic_time () - begun) / 1000);
  set_incomplete (FALSE);
  g_assert_false (is_known (NULL));
  majakka_completeness_renew (completeness);
}

static gboolean
has_passed (GtkWidget *passed G_GNUC_UNUSED)
{
  return g_get_monotonic_time () > pause_end;
}

/* Who chooses English in the first moment, and goes back, is told of their own language. */
static void
test_completeness_of_nobody (void)
{
  set_incomplete (TRUE);
  g_assert_false (is_known (NULL));
  set_incomplete (FALSE);
  pause_end = g_get_monotonic_time () + 3 * G_USEC_PER_SEC;
  app_fixture_wait_until (has_passed, NULL);
  set_incomplete (TRUE);
  g_assert_false (is_known (NULL));
  app_fixture_wait_until (is_known, NULL);
  g_assert_true (is_known (NULL));
  set_incomplete (FALSE);
  g_assert_false (is_known (NULL));
}

/* From text to text through a lesson and on to the next one; each is come to once. */
static void
test_walk (void)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("online-life-without-panic");
  g_autoptr (MajakkaTranslateFound) found = NULL;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint section = 0;

  set_incomplete (TRUE);
  while (TRUE)
    {
      g_autoptr (MajakkaTranslateFound) next = majakka_translate_walk_in_lesson (
          majakka_context_get_translator (quiz_context), lesson, section,
          found != NULL ? &found->message : NULL, MAJAKKA_TRANSLATE_MISSING);

      if (next == NULL)
        break;
      g_assert_true (g_hash_table_add (
          seen, g_strconcat (next->message.context != NULL ? next->message.context : "", "|",
                             next->message.source, NULL)));
      g_assert_cmpuint (next->position, >=, section);
      section = next->position;
      g_clear_pointer (&found, majakka_translate_found_free);
      found = g_steal_pointer (&next);
    }
  g_assert_cmpuint (g_hash_table_size (seen), >, 10);

  set_incomplete (FALSE);
}

static void
found_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  MajakkaTranslateFound **found = data;
  g_autoptr (GError) error = NULL;

  *found = majakka_translate_search_run_finish (result, &error);
  g_assert_no_error (error);
  n_searching--;
}

static MajakkaTranslateFound *
search (const char *after, MajakkaTranslateWanted wanted)
{
  MajakkaTranslateFound *found = NULL;

  n_searching++;
  majakka_translate_search_run_async (quiz_context, after, wanted, NULL, found_cb, &found);
  /* Nobody waits for it. */
  g_assert_null (found);
  while (n_searching > 0)
    g_main_context_iteration (NULL, TRUE);

  return found;
}

/* On from a lesson to the next that has one; in a complete translation there is none. */
static void
test_search (void)
{
  g_autoptr (MajakkaTranslateFound) found = NULL;
  g_autoptr (MajakkaTranslateFound) none = NULL;

  set_incomplete (TRUE);
  found = search ("online-life-without-panic", MAJAKKA_TRANSLATE_STALE);
  g_assert_nonnull (found);
  g_assert_cmpstr (found->lesson, !=, "online-life-without-panic");
  set_incomplete (FALSE);

  majakka_language_set ("fi");
  none = search (NULL, MAJAKKA_TRANSLATE_MISSING);
  g_assert_null (none);
  majakka_language_set ("en");
}

static void
counted_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(GHashTable **) data =
      majakka_translation_counter_run_finish (MAJAKKA_CATALOGUE (source), result, NULL);
  n_searching--;
}

static char *
write_twin (const char *id)
{
  MajakkaCatalogue *catalogue = majakka_context_get_catalogue (quiz_context);
  g_auto (GStrv) folders = majakka_lesson_finder_directories ();
  char *path = g_build_filename (folders[1], "twin.xml", NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *shipped = NULL;

  g_assert_true (g_file_get_contents (
      majakka_catalogue_entry_get_path (majakka_catalogue_find (catalogue, id)), &shipped, NULL,
      NULL));
  g_string_append (text, shipped);
  g_string_replace (text, "<p>", "<p>One more. ", 0);
  g_mkdir_with_parents (folders[1], 0700);
  g_assert_true (g_file_set_contents (path, text->str, -1, NULL));
  majakka_catalogue_load (catalogue);

  return path;
}

/* A lesson of the same id that is left out is neither counted nor come to. */
static void
test_twin (void)
{
  MajakkaCatalogue *catalogue = majakka_context_get_catalogue (quiz_context);
  g_autofree char *path = write_twin ("online-life-without-panic");
  g_autoptr (MajakkaTranslateFound) none = NULL;
  g_autoptr (GHashTable) counts = NULL;
  const MajakkaTranslationCount *count;

  majakka_language_set ("fi");
  none = search (NULL, MAJAKKA_TRANSLATE_MISSING);
  g_assert_null (none);

  n_searching++;
  majakka_translation_counter_run_async (catalogue, majakka_context_get_translator (quiz_context),
                                         NULL, counted_cb, &counts);
  while (n_searching > 0)
    g_main_context_iteration (NULL, TRUE);
  count = g_hash_table_lookup (counts, "online-life-without-panic");
  g_assert_cmpuint (count->n_done, >, 0);
  g_assert_cmpuint (count->n_missing, ==, 0);

  majakka_language_set ("en");
  g_unlink (path);
  majakka_catalogue_load (catalogue);
}

/* What is not on a page that is opened by an action: rows and cards that somebody's own work makes */

static void
check_widget (GtkWidget *widget, const char *where)
{
  GtkWidget *window = quiz_fixture_show (widget);

  check_labels (widget, where);
  quiz_fixture_close (window);
}

static void
check_kept (MajakkaSessionHeader *header)
{
  MajakkaKeptSession kept = { .path = (char *) "/nowhere.session", .header = header };
  GtkWidget *card = g_object_new (MAJAKKA_TYPE_UNFINISHED_CARD, NULL);
  GtkWidget *list = gtk_list_box_new ();

  majakka_unfinished_card_show (MAJAKKA_UNFINISHED_CARD (card), quiz_context, &kept);
  check_widget (card, header->source);
  gtk_list_box_append (GTK_LIST_BOX (list), majakka_session_row_new (quiz_context, &kept));
  check_widget (list, header->source);
}

static void
test_kept_sessions (void)
{
  GPtrArray *plans = majakka_context_get_session_plans (quiz_context);
  GListModel *catalogue = G_LIST_MODEL (majakka_context_get_catalogue (quiz_context));

  set_incomplete (TRUE);
  for (guint i = 0; i < plans->len; i++)
    {
      const MajakkaSessionPlan *plan = g_ptr_array_index (plans, i);
      MajakkaSessionHeader header = { .source = plan->lesson->id, .class_name = (char *) "" };

      check_kept (&header);
    }
  for (guint i = 0; i < g_list_model_get_n_items (catalogue); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (catalogue, i);
      MajakkaSessionHeader header = { .source = majakka_catalogue_entry_get_head (entry)->id,
                                      .class_name = (char *) "",
                                      .is_lesson = TRUE };

      check_kept (&header);
    }
  g_assert_cmpuint (n_marked, >, n_checked / 6);
  set_incomplete (FALSE);
}

/* The first paragraph of each section, as if somebody had kept it */
static void
add_bookmarks (GPtrArray *bookmarks, const MajakkaLesson *lesson)
{
  for (guint i = 0; i < lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (lesson->sections, i);

      for (guint k = 0; k < section->blocks->len; k++)
        {
          const MajakkaBlock *block = g_ptr_array_index (section->blocks, k);

          if (MAJAKKA_MESSAGE_IS_SET (&block->text))
            g_ptr_array_add (bookmarks, majakka_bookmark_new_for_message (lesson, &block->text));
        }
    }
}

static void
test_bookmarks (void)
{
  g_autoptr (GPtrArray) bookmarks =
      g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_bookmark_free);
  g_autoptr (GHashTable) lessons = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("online-life-without-panic");
  g_autoptr (GPtrArray) entries = NULL;

  set_incomplete (TRUE);
  add_bookmarks (bookmarks, lesson);
  g_assert_cmpuint (bookmarks->len, >, 5);
  g_hash_table_insert (lessons, lesson->id, lesson);
  entries = majakka_bookmark_entries_list (quiz_context, bookmarks, lessons);
  for (guint i = 0; i < entries->len; i++)
    {
      const MajakkaBookmarkEntry *entry = g_ptr_array_index (entries, i);
      GtkWidget *list = gtk_list_box_new ();

      g_assert_false (g_hash_table_contains (to_be_marked, entry->lesson));
      gtk_list_box_append (GTK_LIST_BOX (list), majakka_bookmarked_row_new (entry));
      check_widget (list, "bookmarks");
    }
  set_incomplete (FALSE);
}

static void
set_domain (const MajakkaLesson *lesson, const char *domain)
{
  for (guint i = 0; i < lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (lesson->sections, i);

      for (guint k = 0; k < section->blocks->len; k++)
        ((MajakkaBlock *) g_ptr_array_index (section->blocks, k))->text.domain = domain;
    }
}

/* A lesson of a pack has its translations from there. */
static void
test_bookmark_of_pack (void)
{
  MajakkaTranslator *translator = majakka_context_get_translator (quiz_context);
  g_autoptr (GPtrArray) bookmarks =
      g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_bookmark_free);
  g_autoptr (GHashTable) lessons = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read ("online-life-without-panic");
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (GString) text = g_string_new (
      "msgid \"\"\nmsgstr \"Language: fi\\nContent-Type: text/plain; charset=UTF-8\\n\"\n\n");
  g_autoptr (MajakkaPoFile) po = NULL;
  g_autoptr (GPtrArray) catalogues = g_ptr_array_new ();
  g_autoptr (GPtrArray) entries = NULL;

  add_bookmarks (bookmarks, lesson);
  g_ptr_array_set_size (bookmarks, 1);
  append_string (text, "msgid", ((MajakkaBookmark *) g_ptr_array_index (bookmarks, 0))->message);
  append_string (text, "msgstr", "Paketin sanat");
  po = majakka_po_file_parse ("fi.po", text->str, text->len, faults);
  g_assert_nonnull (po);
  set_domain (lesson, g_intern_static_string ("a-pack"));
  g_ptr_array_add (catalogues, po);
  majakka_translator_replace_domain (translator, "a-pack", catalogues);
  majakka_language_set ("fi");
  g_hash_table_insert (lessons, lesson->id, lesson);
  entries = majakka_bookmark_entries_list (quiz_context, bookmarks, lessons);
  g_assert_cmpstr (((MajakkaBookmarkEntry *) g_ptr_array_index (entries, 0))->words, ==,
                   "Paketin sanat");
  g_ptr_array_set_size (catalogues, 0);
  majakka_translator_replace_domain (translator, "a-pack", catalogues);
  majakka_language_set ("en");
}

static void
check_verdicts (MajakkaLesson *lesson, const MajakkaQuestion *question)
{
  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (question->options, i);
      g_autofree char *words = majakka_verdict_describe_option (quiz_context, question, option,
                                                                MAJAKKA_VERDICT_MISPLACED);
      const char *colon = strstr (words, ": ");

      n_checked++;
      if (colon != NULL && g_hash_table_contains (to_be_marked, colon + 2))
        {
          g_test_message ("%s: “%s” is not marked", lesson->id, words);
          g_test_fail ();
        }
    }
}

/* Where something belongs is told in the words of the question. */
static void
test_verdicts (void)
{
  GListModel *catalogue = G_LIST_MODEL (majakka_context_get_catalogue (quiz_context));

  set_incomplete (TRUE);
  for (guint i = 0; i < g_list_model_get_n_items (catalogue); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (catalogue, i);
      g_autoptr (MajakkaLesson) lesson = majakka_catalogue_entry_read (entry, NULL);

      for (guint k = 0; k < majakka_lesson_get_quiz (lesson)->blocks->len; k++)
        {
          const MajakkaBlock *block =
              g_ptr_array_index (majakka_lesson_get_quiz (lesson)->blocks, k);
          const MajakkaQuestion *question = block->question;

          if (question->kind == MAJAKKA_QUESTION_SORT || question->kind == MAJAKKA_QUESTION_MATCH)
            check_verdicts (lesson, question);
        }
    }
  g_assert_cmpuint (n_checked, >, 20);
  set_incomplete (FALSE);
}

static void
prepare (void)
{
  GSettings *settings = majakka_context_get_settings (quiz_context);

  g_test_set_nonfatal_assertions ();
  g_settings_set_boolean (settings, "first-start-done", TRUE);
  g_settings_set_string (settings, "country", "FI");
  majakka_catalogue_load (majakka_context_get_catalogue (quiz_context));
  application = gtk_application_new (APPLICATION_ID ".Test", G_APPLICATION_NON_UNIQUE);
  g_application_register (G_APPLICATION (application), NULL, NULL);
  quiz_fixture_new_learner ();
  generate ();
  g_test_add_func ("/translate/lessons", test_lessons);
  g_test_add_func ("/translate/pages", test_pages);
  g_test_add_func ("/translate/completeness", test_completeness);
  g_test_add_func ("/translate/completeness/of-all", test_completeness_of_all);
  g_test_add_func ("/translate/completeness/of-nobody", test_completeness_of_nobody);
  g_test_add_func ("/translate/kept-sessions", test_kept_sessions);
  g_test_add_func ("/translate/bookmarks", test_bookmarks);
  g_test_add_func ("/translate/bookmark-of-pack", test_bookmark_of_pack);
  g_test_add_func ("/translate/verdicts", test_verdicts);
  g_test_add_func ("/translate/walk", test_walk);
  g_test_add_func ("/translate/search", test_search);
  g_test_add_func ("/translate/twin", test_twin);
}

int
main (int argc, char **argv)
{
  int status = quiz_fixture_run (argc, argv, prepare);

  g_clear_object (&application);
  g_clear_pointer (&incomplete, majakka_po_file_unref);
  g_clear_pointer (&to_be_marked, g_hash_table_unref);

  return status;
}
