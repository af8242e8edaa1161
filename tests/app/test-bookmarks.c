/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Paragraphs that are bookmarked in a lesson, what is written about them, and the page that lists them. */

#include "config.h"

#include "app-fixture.h"

#include "majakka-bookmark-popover.h"
#include "majakka-bookmark-removal.h"
#include "majakka-bookmark-row.h"
#include "majakka-bookmarked-row.h"
#include "majakka-bookmarks-page.h"
#include "majakka-heavy-note.h"
#include "majakka-pages.h"
#include "majakka-paragraph-area.h"
#include "majakka-paragraph-menu.h"
#include "majakka-paragraph-places.h"
#include "majakka-printable.h"
#include "majakka-section-heading.h"
#include "majakka-section-view.h"

#include <adwaita.h>

#define LESSON  "grooming-patterns"
#define SECTION 1

typedef struct
{
  MajakkaContext *context;
  GtkWindow *window;
  AdwToastOverlay *overlay;
  MajakkaReading *reading;
} Fixture;

static MajakkaLearnerStore *
get_store (Fixture *self)
{
  return majakka_context_get_store (self->context);
}

/* What the window of the program has; rows that lead nowhere cannot be chosen. */
static void
add_actions (GtkWindow *window)
{
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new ("open-bookmark", G_VARIANT_TYPE_INT64);

  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (GTK_WIDGET (window), "win", G_ACTION_GROUP (group));
}

static void
set_up (Fixture *self, gconstpointer data)
{
  MajakkaCatalogueEntry *entry;
  g_autoptr (MajakkaLesson) lesson = NULL;
  g_autoptr (GError) error = NULL;

  self->context = majakka_context_new ();
  majakka_catalogue_load (majakka_context_get_catalogue (self->context));
  self->overlay = ADW_TOAST_OVERLAY (adw_toast_overlay_new ());
  self->window = GTK_WINDOW (g_object_ref_sink (adw_window_new ()));
  gtk_window_set_default_size (self->window, 1000, 720);
  add_actions (self->window);
  adw_window_set_content (ADW_WINDOW (self->window), GTK_WIDGET (self->overlay));
  majakka_learner_store_delete_all (get_store (self), &error);
  g_assert_no_error (error);

  entry = majakka_catalogue_find (majakka_context_get_catalogue (self->context), LESSON);
  lesson = majakka_catalogue_entry_read (entry, &error);
  g_assert_no_error (error);
  self->reading = majakka_reading_new (self->context, entry, lesson);
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
tear_down (Fixture *self, gconstpointer data)
{
  MajakkaContext *context = self->context;

  gtk_window_destroy (self->window);
  g_assert_finalize_object (self->window);
  majakka_reading_unref (self->reading);

  /* A popover that has just been closed is held by what draws it, for a moment. */
  g_object_add_weak_pointer (G_OBJECT (context), (gpointer *) &context);
  g_object_unref (self->context);
  for (guint i = 0; context != NULL && i < 100; i++)
    wait_for (20);
  g_assert_null (context);
}

static void
present (Fixture *self, GtkWidget *widget)
{
  adw_toast_overlay_set_child (self->overlay, widget);
  gtk_window_present (self->window);
  wait_for (100);
  g_assert_true (gtk_widget_get_mapped (widget));
}

/* The only one, or NULL. */
static gpointer
find_one (GtkWidget *widget, GType type)
{
  g_autoptr (GPtrArray) found = app_fixture_find_all (widget, type);

  g_assert_cmpuint (found->len, <=, 1);

  return found->len > 0 ? g_ptr_array_index (found, 0) : NULL;
}

static GtkWidget *
show_section (Fixture *self)
{
  GtkWidget *view = majakka_section_view_new (self->reading, SECTION);

  present (self, view);

  return view;
}

static MajakkaParagraph *
get_paragraph (GtkWidget *view, guint position)
{
  g_autoptr (GPtrArray) all = majakka_paragraph_places_list (view);

  g_assert_cmpuint (position, <, all->len);

  return g_ptr_array_index (all, position);
}

static MajakkaBookmark *
get_kept (Fixture *self, guint position)
{
  g_autoptr (GPtrArray) all = majakka_learner_store_list_bookmarks (get_store (self), NULL);

  return position < all->len ? majakka_bookmark_copy (g_ptr_array_index (all, position)) : NULL;
}

static guint
count_kept (Fixture *self)
{
  g_autoptr (GPtrArray) all = majakka_learner_store_list_bookmarks (get_store (self), NULL);

  return all->len;
}

static void
type_note (GtkWidget *paragraph, const char *note)
{
  GtkWidget *popover = find_one (paragraph, MAJAKKA_TYPE_BOOKMARK_POPOVER);
  GtkTextView *text;

  g_assert_nonnull (popover);
  text = find_one (popover, GTK_TYPE_TEXT_VIEW);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (text), note, -1);
}

static gboolean
is_closed (GtkWidget *paragraph)
{
  return find_one (paragraph, MAJAKKA_TYPE_BOOKMARK_POPOVER) == NULL;
}

static gboolean
is_focus (GtkWidget *widget)
{
  return gtk_root_get_focus (gtk_widget_get_root (widget)) == widget;
}

static void
close_popover (GtkWidget *paragraph)
{
  gtk_popover_popdown (find_one (paragraph, MAJAKKA_TYPE_BOOKMARK_POPOVER));
  app_fixture_wait_until (is_closed, paragraph);
  g_assert_null (find_one (paragraph, MAJAKKA_TYPE_BOOKMARK_POPOVER));
}

/* A bookmark has a mark and words for those who do not see it, is on disk, and takes a note. */
static void
test_paragraph (Fixture *self, gconstpointer data)
{
  GtkWidget *view = show_section (self);
  GtkWidget *paragraph = GTK_WIDGET (get_paragraph (view, 1));
  g_autoptr (MajakkaBookmark) kept = NULL;
  GtkWidget *row;

  g_assert_null (find_one (view, MAJAKKA_TYPE_BOOKMARK_ROW));
  g_assert_true (majakka_paragraph_set_bookmark (MAJAKKA_PARAGRAPH (paragraph)));
  row = find_one (view, MAJAKKA_TYPE_BOOKMARK_ROW);
  g_assert_true (gtk_widget_is_ancestor (row, paragraph));
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Bookmarked");
  gtk_test_accessible_assert_property (paragraph, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Bookmarked");
  kept = get_kept (self, 0);
  g_assert_cmpstr (kept->lesson, ==, LESSON);
  g_assert_cmpstr (kept->note, ==, "");
  g_assert_cmpstr (kept->message, ==,
                   majakka_paragraph_get_message (MAJAKKA_PARAGRAPH (paragraph))->source);

  majakka_paragraph_edit_bookmark (MAJAKKA_PARAGRAPH (paragraph));
  wait_for (60);
  type_note (paragraph, "  Ask Pekka\n");
  g_assert_cmpuint (count_kept (self), ==, 1);
  close_popover (paragraph);
  g_clear_pointer (&kept, majakka_bookmark_free);
  kept = get_kept (self, 0);
  g_assert_cmpstr (kept->note, ==, "Ask Pekka");
  gtk_test_accessible_assert_property (row, GTK_ACCESSIBLE_PROPERTY_LABEL, "Your note: Ask Pekka");
  app_fixture_wait_until (is_focus, row);
  g_assert_true (is_focus (row));

  /* Whoever comes back finds it. */
  view = show_section (self);
  g_assert_nonnull (find_one (GTK_WIDGET (get_paragraph (view, 1)), MAJAKKA_TYPE_BOOKMARK_ROW));
}

/* Neither a page that goes with the note open nor the window loses what was written. */
static void
test_left_open (Fixture *self, gconstpointer data)
{
  GtkWidget *view = show_section (self);
  GtkWidget *paragraph = GTK_WIDGET (get_paragraph (view, 0));
  g_autoptr (MajakkaBookmark) kept = NULL;

  majakka_paragraph_edit_bookmark (MAJAKKA_PARAGRAPH (paragraph));
  wait_for (60);
  type_note (paragraph, "Do not lose this");
  adw_toast_overlay_set_child (self->overlay, NULL);
  wait_for (60);
  kept = get_kept (self, 0);
  g_assert_cmpstr (kept->note, ==, "Do not lose this");
}

static void
test_note_limit (Fixture *self, gconstpointer data)
{
  GtkWidget *view = show_section (self);
  GtkWidget *paragraph = GTK_WIDGET (get_paragraph (view, 0));
  g_autoptr (GString) note = g_string_new (NULL);
  g_autoptr (MajakkaBookmark) kept = NULL;

  for (guint i = 0; i < MAJAKKA_NOTE_LENGTH + 3; i++)
    g_string_append (note, "ä");
  majakka_paragraph_edit_bookmark (MAJAKKA_PARAGRAPH (paragraph));
  wait_for (60);
  type_note (paragraph, note->str);
  close_popover (paragraph);
  kept = get_kept (self, 0);
  g_assert_cmpint (g_utf8_strlen (kept->note, -1), ==, MAJAKKA_NOTE_LENGTH);
}

static void
test_remove (Fixture *self, gconstpointer data)
{
  GtkWidget *view = show_section (self);
  GtkWidget *paragraph = GTK_WIDGET (get_paragraph (view, 0));
  g_autoptr (MajakkaBookmark) kept = NULL;

  majakka_paragraph_edit_bookmark (MAJAKKA_PARAGRAPH (paragraph));
  wait_for (60);
  type_note (paragraph, "Just this");
  g_signal_emit_by_name (
      g_ptr_array_index (app_fixture_find_all (find_one (paragraph, MAJAKKA_TYPE_BOOKMARK_POPOVER),
                                               GTK_TYPE_BUTTON),
                         0),
      "clicked");
  wait_for (60);
  g_assert_cmpuint (count_kept (self), ==, 0);
  g_assert_null (find_one (view, MAJAKKA_TYPE_BOOKMARK_ROW));

  /* And what was just written comes back with it, once. */
  g_assert_true (majakka_bookmark_removal_undo (GTK_WIDGET (self->overlay)));
  g_assert_false (majakka_bookmark_removal_undo (GTK_WIDGET (self->overlay)));
  kept = get_kept (self, 0);
  g_assert_cmpstr (kept->note, ==, "Just this");
  g_assert_nonnull (find_one (paragraph, MAJAKKA_TYPE_BOOKMARK_ROW));
}

/* Somebody else sits down: what was removed before is not theirs. */
static void
test_undo_is_of_one_person (Fixture *self, gconstpointer data)
{
  GtkWidget *view = show_section (self);
  MajakkaParagraph *paragraph = get_paragraph (view, 0);

  g_assert_true (majakka_paragraph_set_bookmark (paragraph));
  majakka_paragraph_remove_bookmark (paragraph);
  wait_for (60);
  g_assert_true (majakka_learner_store_set_current (get_store (self), MAJAKKA_LEARNER_GUEST, NULL));
  wait_for (60);
  g_assert_false (majakka_bookmark_removal_undo (GTK_WIDGET (self->overlay)));
  g_assert_cmpuint (count_kept (self), ==, 0);
}

/* Tab goes through a text as it did before there were bookmarks. */
static void
test_tab (Fixture *self, gconstpointer data)
{
  GtkWidget *view = show_section (self);
  guint n_stops = 0;

  majakka_paragraph_take_focus (get_paragraph (view, 0));
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (get_paragraph (view, 0))));
  gtk_widget_grab_focus (find_one (view, MAJAKKA_TYPE_SECTION_HEADING));
  while (gtk_widget_child_focus (view, GTK_DIR_TAB_FORWARD) && n_stops < 100)
    {
      g_assert_false (MAJAKKA_IS_PARAGRAPH (gtk_root_get_focus (GTK_ROOT (self->window))));
      n_stops++;
    }
  g_assert_cmpuint (n_stops, >, 2);
  g_assert_cmpuint (n_stops, <, 100);
}

/* From paragraph to paragraph, there and back; with nothing in focus from the top of what is seen. */
static void
test_next (Fixture *self, gconstpointer data)
{
  GtkWidget *view = show_section (self);
  GtkWidget *text = find_one (view, MAJAKKA_TYPE_PARAGRAPH_AREA);
  g_autoptr (GPtrArray) all = majakka_paragraph_places_list (text);
  g_autofree char *words = NULL;

  gtk_widget_grab_focus (find_one (view, MAJAKKA_TYPE_SECTION_HEADING));
  g_assert_true (majakka_paragraph_places_get_current (text) == all->pdata[0]);
  for (guint i = 0; i < all->len; i++)
    {
      MajakkaParagraph *next = majakka_paragraph_places_get_next (text, 1);

      g_assert_true (next == all->pdata[i]);
      majakka_paragraph_take_focus (next);
      wait_for (20);
      g_assert_true (majakka_paragraph_places_get_current (text) == next);
    }
  g_assert_null (majakka_paragraph_places_get_next (text, 1));
  g_assert_true (majakka_paragraph_places_get_next (text, -1) == all->pdata[all->len - 2]);

  /* What a screen reader says of the one in focus */
  words = majakka_reading_get_plain (self->reading,
                                     majakka_paragraph_get_message (all->pdata[all->len - 1]));
  gtk_test_accessible_assert_property (all->pdata[all->len - 1], GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       words);
}

static guint
count_items (GtkWidget *menu)
{
  GMenuModel *model = gtk_popover_menu_get_menu_model (GTK_POPOVER_MENU (menu));
  guint n = 0;

  for (int i = 0; i < g_menu_model_get_n_items (model); i++)
    {
      g_autoptr (GMenuModel) section = g_menu_model_get_item_link (model, i, G_MENU_LINK_SECTION);

      n += (guint) g_menu_model_get_n_items (section);
    }
  g_object_ref_sink (menu);
  g_object_unref (menu);

  return n;
}

static void
test_menu (Fixture *self, gconstpointer data)
{
  GtkWidget *view = show_section (self);
  MajakkaParagraph *paragraph = get_paragraph (view, 0);

  g_assert_cmpuint (count_items (majakka_paragraph_menu_new (paragraph)), ==, 3);
  gtk_widget_activate_action (GTK_WIDGET (paragraph), "paragraph.bookmark", NULL);
  g_assert_cmpuint (count_kept (self), ==, 1);
  g_assert_cmpuint (count_items (majakka_paragraph_menu_new (paragraph)), ==, 3);
  gtk_widget_activate_action (GTK_WIDGET (paragraph), "paragraph.remove", NULL);
  g_assert_cmpuint (count_kept (self), ==, 0);
  gtk_widget_activate_action (GTK_WIDGET (paragraph), "paragraph.note", NULL);
  wait_for (60);
  g_assert_cmpuint (count_kept (self), ==, 1);
  g_assert_nonnull (find_one (GTK_WIDGET (paragraph), MAJAKKA_TYPE_BOOKMARK_POPOVER));
  close_popover (GTK_WIDGET (paragraph));

  /* Closing the menu leaves the focus where it was. */
  majakka_paragraph_take_focus (paragraph);
  majakka_paragraph_menu_open (paragraph, &(GdkRectangle){ 0, 0, 10, 10 });
  wait_for (60);
  g_assert_false (gtk_widget_is_focus (GTK_WIDGET (paragraph)));
  gtk_popover_popdown (find_one (GTK_WIDGET (paragraph), GTK_TYPE_POPOVER_MENU));
  wait_for (60);
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (paragraph)));
  g_assert_null (find_one (GTK_WIDGET (paragraph), GTK_TYPE_POPOVER_MENU));
}

/* Whoever comes from the list is at the paragraph. */
static void
test_go_to (Fixture *self, gconstpointer data)
{
  GtkWidget *view = majakka_section_view_new (self->reading, SECTION);
  g_autoptr (GPtrArray) all = majakka_paragraph_places_list (view);
  GtkWidget *last = g_ptr_array_index (all, all->len - 1);
  graphene_rect_t place;

  gtk_window_set_default_size (self->window, 600, 300);
  majakka_section_view_go_to_message (MAJAKKA_SECTION_VIEW (view),
                                      majakka_paragraph_get_message (MAJAKKA_PARAGRAPH (last)));
  adw_toast_overlay_set_child (self->overlay, view);
  gtk_widget_grab_focus (view);
  gtk_window_present (self->window);
  wait_for (150);
  g_assert_true (gtk_widget_is_focus (last));
  g_assert_true (gtk_widget_compute_bounds (last, view, &place));
  g_assert_cmpfloat (place.origin.y, >=, 0);
  g_assert_cmpfloat (place.origin.y, <, gtk_widget_get_height (view));
}

static const MajakkaMessage *
find_last_paragraph (const MajakkaSection *section)
{
  for (guint i = section->blocks->len; i-- > 0;)
    {
      const MajakkaBlock *block = g_ptr_array_index (section->blocks, i);

      if (block->kind == MAJAKKA_BLOCK_PARAGRAPH)
        return &block->text;
    }

  g_assert_not_reached ();
}

/* A heavy part asks first, and then goes there. */
static void
test_go_to_heavy (Fixture *self, gconstpointer data)
{
  const MajakkaMessage *message;
  GtkWidget *view;
  guint position = 0;

  while (!majakka_reading_get_section (self->reading, position)->heavy)
    position++;
  message = find_last_paragraph (majakka_reading_get_section (self->reading, position));
  view = majakka_section_view_new (self->reading, position);
  majakka_section_view_go_to_message (MAJAKKA_SECTION_VIEW (view), message);
  present (self, view);
  g_assert_true (majakka_section_view_get_concealed (MAJAKKA_SECTION_VIEW (view)));
  g_assert_false (majakka_section_view_bookmark (MAJAKKA_SECTION_VIEW (view)));

  g_signal_emit_by_name (find_one (view, MAJAKKA_TYPE_HEAVY_NOTE), "read");
  wait_for (150);
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (
      majakka_paragraph_area_find (find_one (view, MAJAKKA_TYPE_PARAGRAPH_AREA), message))));
}

static void
keep (Fixture *self, const char *section, const char *message, const char *note)
{
  const MajakkaBookmark bookmark = {
    .lesson = (char *) LESSON,
    .section = (char *) section,
    .message = (char *) message,
    .note = (char *) note,
  };

  g_assert_cmpint (majakka_learner_store_keep_bookmark (get_store (self), &bookmark, NULL), >, 0);
}

static MajakkaBookmarkedRow *
get_row (GtkWidget *page, guint position)
{
  g_autoptr (GPtrArray) rows = app_fixture_find_all (page, MAJAKKA_TYPE_BOOKMARKED_ROW);

  g_assert_cmpuint (position, <, rows->len);

  return g_ptr_array_index (rows, position);
}

static guint
count_rows (GtkWidget *page)
{
  g_autoptr (GPtrArray) rows = app_fixture_find_all (page, MAJAKKA_TYPE_BOOKMARKED_ROW);

  return rows->len;
}

/* On paper are the lesson, the paragraph and what was written. */
static void
assert_printed (MajakkaDocument *document)
{
  g_autoptr (MajakkaPages) pages = majakka_pages_new (document, 595, 842);
  g_autoptr (GString) all = g_string_new (NULL);

  g_assert_cmpstr (majakka_document_get_title (document), ==, "Bookmarks and notes");
  g_assert_cmpuint (majakka_pages_count (pages), ==, 1);
  {
    g_autoptr (GArray) lines = majakka_pages_list_lines (pages, 0);

    for (guint i = 0; i < lines->len; i++)
      g_string_append_printf (all, "%s\n", g_array_index (lines, MajakkaPageLine, i).words);
  }
  g_assert_nonnull (strstr (all->str, "Bookmarks and notes"));
  g_assert_nonnull (strstr (all->str, "Grooming"));
  g_assert_nonnull (strstr (all->str, "Words that are gone"));
  g_assert_nonnull (strstr (all->str, "Still mine"));
}

static void
test_page (Fixture *self, gconstpointer data)
{
  const MajakkaSection *section = majakka_reading_get_section (self->reading, SECTION);
  g_autoptr (GPtrArray) paragraphs = NULL;
  g_autoptr (MajakkaDocument) document = NULL;
  GtkWidget *view, *page;
  const MajakkaBookmark *bookmark;

  page = majakka_bookmarks_page_new (self->context);
  present (self, page);
  g_assert_nonnull (find_one (page, ADW_TYPE_STATUS_PAGE));
  g_assert_null (majakka_printable_create_document (MAJAKKA_PRINTABLE (page), FALSE));

  /* In the order of the text, whatever was bookmarked first; what is gone comes last in its part, then what has
   * no part any more. */
  view = g_object_ref_sink (majakka_section_view_new (self->reading, SECTION));
  paragraphs = majakka_paragraph_places_list (view);
  keep (self, "gone-with-its-part", "Words that nobody finds", "");
  keep (self, section->id, "Words that are gone", "Still mine");
  keep (self, section->id, majakka_paragraph_get_message (paragraphs->pdata[2])->source, "");
  keep (self, section->id, majakka_paragraph_get_message (paragraphs->pdata[0])->source, "First");
  g_object_unref (view);
  wait_for (300);
  g_assert_null (find_one (page, ADW_TYPE_STATUS_PAGE));
  g_assert_cmpuint (count_rows (page), ==, 4);
  g_assert_cmpstr (majakka_bookmarked_row_get_bookmark (get_row (page, 0))->note, ==, "First");
  bookmark = majakka_bookmarked_row_get_bookmark (get_row (page, 2));
  g_assert_cmpstr (bookmark->note, ==, "Still mine");
  bookmark = majakka_bookmarked_row_get_bookmark (get_row (page, 3));
  g_assert_cmpstr (bookmark->section, ==, "gone-with-its-part");

  document = majakka_printable_create_document (MAJAKKA_PRINTABLE (page), FALSE);
  assert_printed (document);

  /* The one that takes the place of what was removed has the focus then. */
  gtk_widget_grab_focus (GTK_WIDGET (get_row (page, 0)));
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (get_row (page, 0))));
  g_signal_emit_by_name (get_row (page, 0), "remove");
  g_assert_cmpuint (count_rows (page), ==, 3);
  g_assert_cmpuint (count_kept (self), ==, 3);
  g_assert_true (gtk_widget_is_focus (GTK_WIDGET (get_row (page, 0))));
  g_assert_true (majakka_bookmark_removal_undo (GTK_WIDGET (self->overlay)));
  g_assert_cmpuint (count_rows (page), ==, 4);
  g_assert_cmpstr (majakka_bookmarked_row_get_bookmark (get_row (page, 0))->note, ==, "First");
}

/* A lesson that was taken away does not take with it what was written. */
static void
test_lesson_gone (Fixture *self, gconstpointer data)
{
  const MajakkaBookmark bookmark = {
    .lesson = (char *) "a-lesson-of-old",
    .section = (char *) "a-part",
    .message = (char *) "Some <em>words</em>",
    .note = (char *) "Mine",
  };
  GtkWidget *page = majakka_bookmarks_page_new (self->context);
  g_autoptr (GPtrArray) labels = NULL;
  gboolean found = FALSE;

  majakka_learner_store_keep_bookmark (get_store (self), &bookmark, NULL);
  present (self, page);
  wait_for (100);
  g_assert_cmpuint (count_rows (page), ==, 1);
  labels = app_fixture_find_all (page, GTK_TYPE_LABEL);
  for (guint i = 0; i < labels->len; i++)
    found = found || g_str_equal (gtk_label_get_label (labels->pdata[i]), "Some words");
  g_assert_true (found);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char *argv[])
{
  if (!app_fixture_init (&argc, &argv))
    return 0;

  ADD ("/bookmarks/paragraph", test_paragraph);
  ADD ("/bookmarks/left-open", test_left_open);
  ADD ("/bookmarks/note-limit", test_note_limit);
  ADD ("/bookmarks/remove", test_remove);
  ADD ("/bookmarks/undo-is-of-one-person", test_undo_is_of_one_person);
  ADD ("/bookmarks/tab", test_tab);
  ADD ("/bookmarks/next", test_next);
  ADD ("/bookmarks/menu", test_menu);
  ADD ("/bookmarks/go-to", test_go_to);
  ADD ("/bookmarks/go-to-heavy", test_go_to_heavy);
  ADD ("/bookmarks/page", test_page);
  ADD ("/bookmarks/lesson-gone", test_lesson_gone);

  return g_test_run ();
}
