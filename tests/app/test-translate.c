/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A translation that is not complete: whatever a reader sees of it is marked where it is missing or old. */

#include "config.h"

#include "app-fixture.h"
#include "quiz-fixture.h"
#include "translation-fixture.h"

#include "majakka-bookmark-entry.h"
#include "majakka-bookmark-place.h"
#include "majakka-bookmarked-row.h"
#include "majakka-lesson-page.h"
#include "majakka-message-label.h"
#include "majakka-section-view.h"
#include "majakka-session-plan.h"
#include "majakka-session-row.h"
#include "majakka-shown-message.h"
#include "majakka-text.h"
#include "majakka-translation-words.h"
#include "majakka-unfinished-card.h"
#include "majakka-verdict-words.h"
#include "majakka-window.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Bytes. Shorter texts are also words of the program: names of persons, “Free”. */
#define LEAST_LENGTH 12

static GHashTable *to_be_marked; /* what is shown of texts that are not done, without markup */
static guint n_marked, n_checked;

static void
list_to_be_marked (void)
{
  MajakkaPoFile *incomplete = translation_fixture_get_incomplete ();
  /* A title of the program that is a title in a lesson too */
  const char *program_words;

  majakka_language_set ("fi");
  program_words = g_dgettext (GETTEXT_PACKAGE, "Family agreement");
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

static gboolean
is_text (GtkWidget *text)
{
  return text != NULL && (GTK_IS_LABEL (text) || MAJAKKA_IS_MESSAGE_LABEL (text));
}

/* A row may have other words than the text that it is for, or its mark in a line below that. */
static gboolean
has_mark_below (GtkWidget *text)
{
  const char *mark = majakka_translation_state_get_words (majakka_shown_message_get_state (text));

  return mark != NULL && app_fixture_has_words (text, mark);
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
        check_known (widget, text, where);
      if (!is_text (text) && g_hash_table_contains (to_be_marked, words) &&
          (text == NULL || !has_mark_below (text)))
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

static void
set_incomplete (gboolean set)
{
  translation_fixture_use_incomplete (set);
  n_marked = n_checked = 0;
}

static void
check_lesson (const char *id)
{
  g_autoptr (MajakkaLesson) lesson = quiz_fixture_read (id);
  GtkWidget *window = translation_fixture_open_window ();
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
  translation_fixture_close_window (window);
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
  GtkWidget *window = translation_fixture_open_window ();
  g_autofree char *where = g_strdup_printf ("%s %s", action, target != NULL ? target : "");

  gtk_widget_activate_action (window, action, target != NULL ? "s" : NULL, target);
  /* Some pages read files first, in a worker. */
  app_fixture_wait (200);
  check_labels (window, where);
  translation_fixture_close_window (window);
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
  translation_fixture_append (text, "msgid",
                              ((MajakkaBookmark *) g_ptr_array_index (bookmarks, 0))->message);
  translation_fixture_append (text, "msgstr", "Paketin sanat");
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
  translation_fixture_prepare ();
  g_test_set_nonfatal_assertions ();
  list_to_be_marked ();
  g_test_add_func ("/translate/lessons", test_lessons);
  g_test_add_func ("/translate/pages", test_pages);
  g_test_add_func ("/translate/kept-sessions", test_kept_sessions);
  g_test_add_func ("/translate/bookmarks", test_bookmarks);
  g_test_add_func ("/translate/bookmark-of-pack", test_bookmark_of_pack);
  g_test_add_func ("/translate/verdicts", test_verdicts);
}

int
main (int argc, char **argv)
{
  int status = quiz_fixture_run (argc, argv, prepare);

  translation_fixture_clear ();
  g_clear_pointer (&to_be_marked, g_hash_table_unref);

  return status;
}
