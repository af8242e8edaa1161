/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "app-fixture.h"

#include "majakka-activity-block.h"
#include "majakka-block-view.h"
#include "majakka-chat-bubble.h"
#include "majakka-checklist-block.h"
#include "majakka-contents-row.h"
#include "majakka-conversation-block.h"
#include "majakka-dos-block.h"
#include "majakka-facilitator-block.h"
#include "majakka-figure-block.h"
#include "majakka-heavy-note.h"
#include "majakka-lesson-contents.h"
#include "majakka-lesson-finder.h"
#include "majakka-lesson-intro.h"
#include "majakka-lesson-page.h"
#include "majakka-list-block.h"
#include "majakka-note-block.h"
#include "majakka-quote-block.h"
#include "majakka-region-block.h"
#include "majakka-scenario-block.h"
#include "majakka-scene-view.h"
#include "majakka-section-heading.h"
#include "majakka-section-view.h"
#include "majakka-sign-words.h"
#include "majakka-source-list.h"
#include "majakka-source-row.h"
#include "majakka-starters-block.h"

#include <adwaita.h>
#include <glib/gstdio.h>

#define LESSON "when-a-child-tells"

typedef struct
{
  MajakkaContext *context;
  GtkWindow *window;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->context = majakka_context_new ();
  majakka_catalogue_load (majakka_context_get_catalogue (self->context));
  self->window = GTK_WINDOW (g_object_ref_sink (adw_window_new ()));
  gtk_window_set_default_size (self->window, 1000, 720);
  majakka_learner_store_delete_all (majakka_context_get_store (self->context), &error);
  g_assert_no_error (error);
  /* Anyone; the settings of the tests are in memory and shared by all of them. */
  g_settings_reset (majakka_context_get_settings (self->context), "role");
  g_settings_reset (majakka_context_get_settings (self->context), "country");
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  gtk_window_destroy (self->window);
  g_assert_finalize_object (self->window);
  g_assert_finalize_object (self->context);
}

static gboolean
time_over_cb (gpointer over)
{
  *(gboolean *) over = TRUE;

  return G_SOURCE_REMOVE;
}

static void
wait_for (guint milliseconds)
{
  gboolean over = FALSE;

  g_timeout_add (milliseconds, time_over_cb, &over);
  while (!over)
    g_main_context_iteration (NULL, TRUE);
}

static void
present (Fixture *self, GtkWidget *widget)
{
  /* Where blocks are read, text has the size of reading. */
  gtk_widget_add_css_class (GTK_WIDGET (self->window), "reading");
  adw_window_set_content (ADW_WINDOW (self->window), widget);
  gtk_window_present (self->window);
  wait_for (60);
  g_assert_true (gtk_widget_get_mapped (widget));
}

static void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (!gtk_widget_get_visible (widget) || !gtk_widget_get_child_visible (widget))
    return;
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

/* What is shown of a type, in reading order. */
static GPtrArray *
find_all (GtkWidget *widget, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (widget, type, found);

  return found;
}

static gpointer
find_first (GtkWidget *widget, GType type)
{
  g_autoptr (GPtrArray) found = find_all (widget, type);

  g_assert_cmpuint (found->len, >, 0);

  return g_ptr_array_index (found, 0);
}

/* Every control has a name, and one that is more than "Button". */
static void
assert_named (GtkWidget *widget, GType type)
{
  g_autoptr (GPtrArray) found = find_all (widget, type);

  for (guint i = 0; i < found->len; i++)
    {
      GtkAccessible *control = g_ptr_array_index (found, i);

      if (gtk_test_accessible_has_property (control, GTK_ACCESSIBLE_PROPERTY_LABEL) ||
          gtk_test_accessible_has_relation (control, GTK_ACCESSIBLE_RELATION_LABELLED_BY))
        continue;
      if (GTK_IS_BUTTON (control) && gtk_button_get_label (GTK_BUTTON (control)) != NULL)
        continue;
      g_test_message ("A %s in a %s has no name", g_type_name (type),
                      G_OBJECT_TYPE_NAME (gtk_widget_get_parent (GTK_WIDGET (control))));
      g_assert_not_reached ();
    }
}

static MajakkaReading *
read_lesson (Fixture *self, const char *id)
{
  MajakkaCatalogueEntry *entry =
      majakka_catalogue_find (majakka_context_get_catalogue (self->context), id);
  g_autoptr (MajakkaLesson) lesson = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (entry);
  lesson = majakka_catalogue_entry_read (entry, &error);
  g_assert_no_error (error);

  return majakka_reading_new (self->context, entry, lesson);
}

/* The first block of a kind in the lesson; the kind must be there. */
static const MajakkaBlock *
find_block (MajakkaReading *reading, MajakkaBlockKind kind)
{
  for (guint s = 0; s < reading->lesson->sections->len; s++)
    {
      GPtrArray *blocks = majakka_reading_get_section (reading, s)->blocks;

      for (guint i = 0; i < blocks->len; i++)
        if (((const MajakkaBlock *) g_ptr_array_index (blocks, i))->kind == kind)
          return g_ptr_array_index (blocks, i);
    }

  g_assert_not_reached ();
}

static void
test_templates (void)
{
  const GType types[] = {
    MAJAKKA_TYPE_ACTIVITY_BLOCK,    MAJAKKA_TYPE_CHAT_BUBBLE,        MAJAKKA_TYPE_CHECKLIST_BLOCK,
    MAJAKKA_TYPE_CONTENTS_ROW,      MAJAKKA_TYPE_CONVERSATION_BLOCK, MAJAKKA_TYPE_DOS_BLOCK,
    MAJAKKA_TYPE_FACILITATOR_BLOCK, MAJAKKA_TYPE_FIGURE_BLOCK,       MAJAKKA_TYPE_HEAVY_NOTE,
    MAJAKKA_TYPE_LESSON_CONTENTS,   MAJAKKA_TYPE_LESSON_INTRO,       MAJAKKA_TYPE_LESSON_PAGE,
    MAJAKKA_TYPE_LIST_BLOCK,        MAJAKKA_TYPE_NOTE_BLOCK,         MAJAKKA_TYPE_QUOTE_BLOCK,
    MAJAKKA_TYPE_REGION_BLOCK,      MAJAKKA_TYPE_SCENARIO_BLOCK,     MAJAKKA_TYPE_SCENE_VIEW,
    MAJAKKA_TYPE_SECTION_HEADING,   MAJAKKA_TYPE_SECTION_VIEW,       MAJAKKA_TYPE_SOURCE_LIST,
    MAJAKKA_TYPE_SOURCE_ROW,        MAJAKKA_TYPE_STARTERS_BLOCK,
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GtkWidget *widget = g_object_ref_sink (g_object_new (types[i], NULL));

      g_assert_finalize_object (widget);
    }
}

static void
test_sign_words (void)
{
  g_assert_null (majakka_sign_get_words (MAJAKKA_SIGN_NONE));
  for (MajakkaSign sign = MAJAKKA_SIGN_ATTENTION; sign <= MAJAKKA_SIGN_BLAME; sign++)
    g_assert_nonnull (majakka_sign_get_words (sign));
}

static void
show_every_section (Fixture *self, MajakkaReading *reading)
{
  for (guint i = 0; i < reading->lesson->sections->len; i++)
    {
      GtkWidget *view = majakka_section_view_new (reading, i);

      present (self, view);
      if (majakka_section_view_get_concealed (MAJAKKA_SECTION_VIEW (view)))
        {
          g_signal_emit_by_name (find_first (view, MAJAKKA_TYPE_HEAVY_NOTE), "read");
          wait_for (60);
          g_assert_false (majakka_section_view_get_concealed (MAJAKKA_SECTION_VIEW (view)));
        }
      assert_named (view, GTK_TYPE_BUTTON);
      assert_named (view, GTK_TYPE_CHECK_BUTTON);
      assert_named (view, MAJAKKA_TYPE_SECTION_HEADING);
      gtk_test_accessible_assert_role (find_first (view, MAJAKKA_TYPE_SECTION_HEADING),
                                       GTK_ACCESSIBLE_ROLE_HEADING);

      /* Nothing of a section stays behind when the page is turned. */
      g_object_add_weak_pointer (G_OBJECT (view), (gpointer *) &view);
      adw_window_set_content (ADW_WINDOW (self->window), NULL);
      wait_for (100);
      g_assert_null (view);
    }
}

/* Each section of each lesson, as a teacher in Finland sees it, who sees the most. */
static void
test_every_section (Fixture *self, gconstpointer data)
{
  GListModel *entries = G_LIST_MODEL (majakka_context_get_catalogue (self->context));
  GSettings *settings = majakka_context_get_settings (self->context);

  g_settings_set_string (settings, "role", "teacher");
  g_settings_set_string (settings, "country", "FI");
  g_assert_cmpuint (g_list_model_get_n_items (entries), >=, 3);
  for (guint i = 0; i < g_list_model_get_n_items (entries); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (entries, i);
      g_autoptr (MajakkaReading) reading =
          read_lesson (self, majakka_catalogue_entry_get_head (entry)->id);

      show_every_section (self, reading);
    }
}

static void
test_chat_sign (Fixture *self, gconstpointer data)
{
  g_autoptr (MajakkaReading) reading = read_lesson (self, LESSON);
  const MajakkaBlock *block = find_block (reading, MAJAKKA_BLOCK_CONVERSATION);
  GtkWidget *view = majakka_block_view_new (reading, block);
  GtkWidget *bubble, *button;
  g_autoptr (GPtrArray) bubbles = NULL;
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;

  present (self, view);
  gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_LIST);
  bubbles = find_all (view, MAJAKKA_TYPE_CHAT_BUBBLE);
  g_assert_cmpuint (bubbles->len, ==, block->messages->len);
  bubble = g_ptr_array_index (bubbles, 0);
  g_assert_cmpint (gtk_widget_get_halign (bubble), ==, GTK_ALIGN_START);
  g_assert_cmpint (gtk_widget_get_halign (g_ptr_array_index (bubbles, 1)), ==, GTK_ALIGN_END);

  button = find_first (bubble, GTK_TYPE_BUTTON);
  gtk_test_accessible_assert_property (button, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Warning sign: Special attention");
  gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_EXPANDED, FALSE);
  before = find_all (bubble, GTK_TYPE_LABEL);
  g_signal_emit_by_name (button, "clicked");
  gtk_test_accessible_assert_state (button, GTK_ACCESSIBLE_STATE_EXPANDED, TRUE);
  wait_for (400);
  after = find_all (bubble, GTK_TYPE_LABEL);
  g_assert_cmpuint (after->len, ==, before->len + 1);
}

static void
test_tick (Fixture *self, gconstpointer data)
{
  g_autoptr (MajakkaReading) reading = read_lesson (self, LESSON);
  const MajakkaBlock *block = find_block (reading, MAJAKKA_BLOCK_CHECKLIST);
  const MajakkaItem *item = g_ptr_array_index (block->items, 1);
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  GtkWidget *view = majakka_block_view_new (reading, block);
  g_autoptr (GPtrArray) checks = NULL;
  g_auto (GStrv) ticks = NULL;
  g_autoptr (GError) error = NULL;

  present (self, view);
  checks = find_all (view, GTK_TYPE_CHECK_BUTTON);
  g_assert_cmpuint (checks->len, ==, block->items->len);
  gtk_test_accessible_assert_role (g_ptr_array_index (checks, 1), GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_check_button_set_active (g_ptr_array_index (checks, 1), TRUE);
  ticks = majakka_learner_store_list_ticks (store, LESSON, block->id);
  g_assert_cmpuint (g_strv_length (ticks), ==, 1);
  g_assert_cmpstr (ticks[0], ==, item->id);

  /* What changes in the store changes here. */
  g_assert_true (
      majakka_learner_store_set_tick (store, LESSON, block->id, item->id, FALSE, &error));
  g_assert_no_error (error);
  g_assert_false (gtk_check_button_get_active (g_ptr_array_index (checks, 1)));
}

static void
test_scenario (Fixture *self, gconstpointer data)
{
  g_autoptr (MajakkaReading) reading = read_lesson (self, LESSON);
  GtkWidget *view = majakka_block_view_new (reading, find_block (reading, MAJAKKA_BLOCK_SCENARIO));
  g_autoptr (GPtrArray) first = NULL;
  g_autoptr (GPtrArray) second = NULL;
  g_autoptr (GPtrArray) again = NULL;
  g_autoptr (GPtrArray) buttons = NULL;

  present (self, view);
  first = find_all (view, MAJAKKA_TYPE_SCENE_VIEW);
  g_assert_cmpuint (first->len, ==, 1);
  assert_named (view, MAJAKKA_TYPE_SCENE_VIEW);

  /* What follows comes below, and a screen reader is taken to it. */
  g_signal_emit_by_name (find_first (view, GTK_TYPE_BUTTON), "clicked");
  wait_for (200);
  second = find_all (view, MAJAKKA_TYPE_SCENE_VIEW);
  g_assert_cmpuint (second->len, ==, 2);
  g_assert_true (gtk_window_get_focus (self->window) == g_ptr_array_index (second, 1));

  buttons = find_all (view, GTK_TYPE_BUTTON);
  g_signal_emit_by_name (g_ptr_array_index (buttons, buttons->len - 1), "clicked");
  wait_for (200);
  again = find_all (view, MAJAKKA_TYPE_SCENE_VIEW);
  g_assert_cmpuint (again->len, ==, 1);
  g_assert_true (gtk_window_get_focus (self->window) == g_ptr_array_index (again, 0));
}

static void
test_region (Fixture *self, gconstpointer data)
{
  g_autoptr (MajakkaReading) reading = read_lesson (self, LESSON);
  GSettings *settings = majakka_context_get_settings (self->context);
  GtkWidget *view = g_object_ref_sink (
      majakka_block_view_new (reading, find_block (reading, MAJAKKA_BLOCK_REGION)));

  g_assert_false (gtk_widget_get_visible (view));
  g_settings_set_string (settings, "country", "FI");
  g_assert_true (gtk_widget_get_visible (view));
  g_settings_set_string (settings, "country", "SE");
  g_assert_false (gtk_widget_get_visible (view));
  g_assert_finalize_object (view);
}

static void
test_facilitator (Fixture *self, gconstpointer data)
{
  g_autoptr (MajakkaReading) reading = read_lesson (self, LESSON);
  GSettings *settings = majakka_context_get_settings (self->context);
  GtkWidget *view = majakka_block_view_new (reading, find_block (reading, MAJAKKA_BLOCK_ACTIVITY));
  g_autoptr (GPtrArray) for_parent = NULL;
  g_autoptr (GPtrArray) for_teacher = NULL;

  g_settings_set_string (settings, "role", "parent");
  present (self, view);
  for_parent = find_all (view, MAJAKKA_TYPE_FACILITATOR_BLOCK);
  g_assert_cmpuint (for_parent->len, ==, 0);
  g_settings_set_string (settings, "role", "teacher");
  for_teacher = find_all (view, MAJAKKA_TYPE_FACILITATOR_BLOCK);
  g_assert_cmpuint (for_teacher->len, ==, 1);
}

static GtkWidget *
open_page (Fixture *self, const char *section)
{
  GtkWidget *page = majakka_lesson_page_new (
      self->context, majakka_catalogue_find (majakka_context_get_catalogue (self->context), LESSON),
      section);

  present (self, page);
  wait_for (300);

  return page;
}

static void
assert_place (Fixture *self, const char *section)
{
  g_autoptr (MajakkaPlace) place =
      majakka_learner_store_get_place (majakka_context_get_store (self->context), LESSON);

  g_assert_nonnull (place);
  g_assert_cmpstr (place->section, ==, section);
}

/* Next marks what was left as read and takes the focus to the new heading. */
static void
test_next (Fixture *self, gconstpointer data)
{
  GtkWidget *page = open_page (self, NULL);
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autofree char *last = majakka_learner_store_get_last_lesson (store);
  g_auto (GStrv) read = NULL;
  MajakkaContentsRow *row;

  g_assert_cmpstr (last, ==, LESSON);
  row = find_first (page, MAJAKKA_TYPE_CONTENTS_ROW);
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Part 1: You do not need perfect words, you are here");
  g_assert_true (gtk_widget_activate_action (page, "lesson.next", NULL));
  read = majakka_learner_store_list_read (store, LESSON);
  g_assert_cmpuint (g_strv_length (read), ==, 1);
  assert_place (self, "how-children-tell");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Part 1: You do not need perfect words, read");
  g_assert_true (MAJAKKA_IS_SECTION_HEADING (gtk_window_get_focus (self->window)));
  assert_named (page, GTK_TYPE_BUTTON);
}

/* A page that is opened again is where it was left, to the paragraph. */
static void
test_place (Fixture *self, gconstpointer data)
{
  MajakkaSectionView *view;
  GtkWidget *page, *scroller;

  gtk_window_set_default_size (self->window, 1000, 360);
  page = open_page (self, "four-reactions");
  view = find_first (page, MAJAKKA_TYPE_SECTION_VIEW);
  g_assert_cmpuint (majakka_section_view_get_top_block (view), ==, 0);
  scroller = find_first (GTK_WIDGET (view), GTK_TYPE_SCROLLED_WINDOW);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)),
                            150);
  wait_for (100);
  g_assert_cmpuint (majakka_section_view_get_top_block (view), ==, 1);

  /* The page is left and made anew. */
  adw_window_set_content (ADW_WINDOW (self->window), NULL);
  assert_place (self, "four-reactions");
  page = open_page (self, NULL);
  view = find_first (page, MAJAKKA_TYPE_SECTION_VIEW);
  g_assert_cmpuint (majakka_section_view_get_top_block (view), ==, 1);
}

static void
test_heavy (Fixture *self, gconstpointer data)
{
  g_autoptr (MajakkaReading) reading = read_lesson (self, "grooming-patterns");
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  GtkWidget *page;
  g_auto (GStrv) before = NULL;
  g_auto (GStrv) read = NULL;

  page = majakka_lesson_page_new (self->context, reading->entry, "ordinary-words");
  present (self, page);
  wait_for (300);
  assert_named (find_first (page, MAJAKKA_TYPE_HEAVY_NOTE), GTK_TYPE_BUTTON);
  before = majakka_learner_store_list_read (store, "grooming-patterns");
  g_assert_cmpuint (g_strv_length (before), ==, 0);
  /* Somebody who skips what is heavy can finish the lesson all the same. */
  g_assert_true (gtk_widget_activate_action (page, "lesson.skip", NULL));
  read = majakka_learner_store_list_read (store, "grooming-patterns");
  g_assert_true (g_strv_contains ((const char *const *) read, "ordinary-words"));
}

static void
test_gone (Fixture *self, gconstpointer data)
{
  GtkWidget *page = majakka_lesson_page_new (self->context, NULL, NULL);
  AdwStatusPage *status;

  present (self, page);
  status = find_first (page, ADW_TYPE_STATUS_PAGE);
  g_assert_cmpstr (adw_status_page_get_title (status), ==, "This lesson is not here any more");
}

static void
test_faulty (Fixture *self, gconstpointer data)
{
  g_autofree char *path = g_build_filename (g_get_tmp_dir (), "majakka-faulty.xml", NULL);
  g_autoptr (MajakkaCatalogueEntry) entry = NULL;
  g_autoptr (GError) error = NULL;
  AdwStatusPage *status;
  GtkWidget *page;

  g_assert_true (g_file_set_contents (path, "<lesson>A & B</lesson>", -1, &error));
  entry = majakka_catalogue_entry_new (path);
  page = majakka_lesson_page_new (self->context, entry, NULL);
  present (self, page);
  wait_for (200);
  status = find_first (page, ADW_TYPE_STATUS_PAGE);
  g_assert_cmpstr (adw_status_page_get_title (status), ==, "This lesson cannot be opened");
  g_assert_nonnull (strstr (adw_status_page_get_description (status), "1"));
  g_remove (path);
}

static gboolean
has_reading (GtkWidget *page)
{
  return majakka_lesson_page_get_view (MAJAKKA_LESSON_PAGE (page)) != NULL;
}

/* An author looks at a mistake, mends it and saves: the page is not to be opened again. */
static void
test_mended (Fixture *self, gconstpointer data)
{
  g_auto (GStrv) folders = majakka_lesson_finder_directories ();
  g_autofree char *path = g_build_filename (folders[1], "online-life-without-panic.xml", NULL);
  g_autofree char *shipped = g_build_filename (folders[0], "online-life-without-panic.xml", NULL);
  g_autofree char *good = NULL;
  g_autoptr (MajakkaCatalogueEntry) entry = NULL;
  GtkWidget *page;

  g_assert_true (g_file_get_contents (shipped, &good, NULL, NULL));
  g_assert_cmpint (g_mkdir_with_parents (folders[1], 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, "<lesson>A & B</lesson>", -1, NULL));
  entry = majakka_catalogue_entry_new (path);
  page = majakka_lesson_page_new (self->context, entry, NULL);
  present (self, page);
  wait_for (200);
  g_assert_null (majakka_lesson_page_get_view (MAJAKKA_LESSON_PAGE (page)));
  g_assert_true (g_file_set_contents (path, "<lesson>A &amp; B", -1, NULL));
  wait_for (600);
  g_assert_nonnull (strstr (
      adw_status_page_get_description (find_first (page, ADW_TYPE_STATUS_PAGE)), "ends before"));
  g_assert_true (g_file_set_contents (path, good, -1, NULL));
  app_fixture_wait_until (has_reading, page);
  g_assert_true (has_reading (page));
  g_remove (path);
}

static void
add (const char *path, void (*test) (Fixture *self, gconstpointer data))
{
  g_test_add (path, Fixture, NULL, set_up, test, tear_down);
}

int
main (int argc, char **argv)
{
  if (!app_fixture_init (&argc, &argv))
    return 0;

  g_test_add_func ("/lesson-page/templates", test_templates);
  g_test_add_func ("/lesson-page/sign-words", test_sign_words);
  add ("/lesson-page/every-section", test_every_section);
  add ("/lesson-page/chat-sign", test_chat_sign);
  add ("/lesson-page/tick", test_tick);
  add ("/lesson-page/scenario", test_scenario);
  add ("/lesson-page/region", test_region);
  add ("/lesson-page/facilitator", test_facilitator);
  add ("/lesson-page/next", test_next);
  add ("/lesson-page/place", test_place);
  add ("/lesson-page/heavy", test_heavy);
  add ("/lesson-page/gone", test_gone);
  add ("/lesson-page/faulty", test_faulty);
  add ("/lesson-page/mended", test_mended);

  return g_test_run ();
}
