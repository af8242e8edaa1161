/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-bookmarks-page.h"

#include "majakka-accessible.h"
#include "majakka-bookmark-lessons.h"
#include "majakka-bookmark-removal.h"
#include "majakka-bookmarked-row.h"
#include "majakka-header.h"
#include "majakka-print-settings.h"
#include "majakka-printable.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MajakkaBookmarksPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *column;
  GtkWidget *groups;
  GtkWidget *empty;

  /* owned */
  MajakkaContext *context;
  GCancellable *cancellable;
  GPtrArray *bookmarks; /* of MajakkaBookmark, those that are shown; NULL before the first time */
  GHashTable *lessons;  /* of MajakkaLesson by id, those that were read */
  GPtrArray *entries;   /* of MajakkaBookmarkEntry, what is shown */
};

static void printable_init (MajakkaPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaBookmarksPage,
                               majakka_bookmarks_page,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_PRINTABLE, printable_init))

static void
remove_cb (MajakkaBookmarksPage *self, MajakkaBookmarkedRow *row)
{
  majakka_bookmark_removal_do (GTK_WIDGET (self), majakka_context_get_store (self->context),
                               majakka_bookmarked_row_get_bookmark (row));
}

static GtkWidget *
find_focused_row (MajakkaBookmarksPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, self->groups))
    return NULL;

  return MAJAKKA_IS_BOOKMARKED_ROW (focus)
             ? focus
             : gtk_widget_get_ancestor (focus, MAJAKKA_TYPE_BOOKMARKED_ROW);
}

static gboolean
delete_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  MajakkaBookmarksPage *self = MAJAKKA_BOOKMARKS_PAGE (widget);
  GtkWidget *row = find_focused_row (self);

  if (row == NULL)
    return GDK_EVENT_PROPAGATE;

  remove_cb (self, MAJAKKA_BOOKMARKED_ROW (row));

  return GDK_EVENT_STOP;
}

static void
collect_rows (GtkWidget *widget, GPtrArray *rows)
{
  if (MAJAKKA_IS_BOOKMARKED_ROW (widget))
    {
      g_ptr_array_add (rows, widget);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect_rows (child, rows);
}

static GPtrArray *
list_rows (MajakkaBookmarksPage *self)
{
  GPtrArray *rows = g_ptr_array_new ();

  collect_rows (self->groups, rows);

  return rows;
}

static GtkWidget *
begin_group (MajakkaBookmarksPage *self, const char *lesson)
{
  GtkWidget *title = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                   "label", lesson, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                   PANGO_WRAP_WORD_CHAR, "width-chars", 6, NULL);
  GtkWidget *list = gtk_list_box_new ();

  gtk_widget_add_css_class (title, "title-4");
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_box_append (GTK_BOX (self->groups), title);
  gtk_box_append (GTK_BOX (self->groups), list);
  majakka_accessible_set_labelled_by (list, title);

  return list;
}

static void
build_groups (MajakkaBookmarksPage *self)
{
  const char *lesson = NULL;
  GtkWidget *list = NULL;

  for (guint i = 0; i < self->entries->len; i++)
    {
      const MajakkaBookmarkEntry *entry = g_ptr_array_index (self->entries, i);
      GtkWidget *row = majakka_bookmarked_row_new (entry);

      if (list == NULL || !g_str_equal (entry->lesson, lesson))
        list = begin_group (self, entry->lesson);
      lesson = entry->lesson;
      g_signal_connect_object (row, "remove", G_CALLBACK (remove_cb), self, G_CONNECT_SWAPPED);
      gtk_list_box_append (GTK_LIST_BOX (list), row);
    }
}

static void
show_entries (MajakkaBookmarksPage *self)
{
  g_autoptr (GPtrArray) before = list_rows (self);
  g_autoptr (GPtrArray) rows = NULL;
  GtkWidget *focused = find_focused_row (self);
  GtkWidget *child;
  guint position = 0;

  /* What has the focus goes; the one that takes its place has it then. */
  if (focused != NULL)
    g_ptr_array_find (before, focused, &position);
  while ((child = gtk_widget_get_first_child (self->groups)) != NULL)
    gtk_box_remove (GTK_BOX (self->groups), child);

  g_clear_pointer (&self->entries, g_ptr_array_unref);
  self->entries = majakka_bookmark_entries_list (self->context, self->bookmarks, self->lessons);
  build_groups (self);
  gtk_widget_set_visible (self->column, self->entries->len > 0);
  gtk_widget_set_visible (self->empty, self->entries->len == 0);

  rows = list_rows (self);
  if (focused != NULL && rows->len > 0)
    gtk_widget_grab_focus (g_ptr_array_index (rows, MIN (position, rows->len - 1)));
  else if (focused != NULL)
    gtk_widget_child_focus (self->empty, GTK_DIR_TAB_FORWARD);
}

static gboolean
knows_all (MajakkaBookmarksPage *self)
{
  MajakkaCatalogue *catalogue = majakka_context_get_catalogue (self->context);

  for (guint i = 0; i < self->bookmarks->len; i++)
    {
      const MajakkaBookmark *bookmark = g_ptr_array_index (self->bookmarks, i);

      if (!g_hash_table_contains (self->lessons, bookmark->lesson) &&
          majakka_catalogue_find (catalogue, bookmark->lesson) != NULL)
        return FALSE;
    }

  return TRUE;
}

static void
read_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (MajakkaBookmarksPage) self = data;
  g_autoptr (GPtrArray) lessons = majakka_bookmark_lessons_read_finish (result, NULL);

  if (lessons == NULL || self->context == NULL)
    return;

  for (guint i = 0; i < lessons->len; i++)
    {
      MajakkaLesson *lesson = g_ptr_array_index (lessons, i);

      g_hash_table_replace (self->lessons, lesson->id, majakka_lesson_ref (lesson));
    }
  show_entries (self);
}

/* Lessons are read once: who removes a bookmark sees it go at once. */
static void
update (MajakkaBookmarksPage *self)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autoptr (GPtrArray) bookmarks = NULL;

  if (majakka_catalogue_get_loading (majakka_context_get_catalogue (self->context)))
    return;

  bookmarks = majakka_learner_store_list_bookmarks (store, NULL);
  if (self->bookmarks != NULL && majakka_bookmark_lists_equal (self->bookmarks, bookmarks))
    return;

  g_clear_pointer (&self->bookmarks, g_ptr_array_unref);
  self->bookmarks = g_steal_pointer (&bookmarks);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  if (knows_all (self))
    {
      show_entries (self);
      return;
    }

  self->cancellable = g_cancellable_new ();
  majakka_bookmark_lessons_read_async (self->context, self->bookmarks, self->lessons,
                                       self->cancellable, read_cb, g_object_ref (self));
}

static MajakkaDocument *
create_document (MajakkaPrintable *printable, gboolean summary G_GNUC_UNUSED)
{
  MajakkaBookmarksPage *self = MAJAKKA_BOOKMARKS_PAGE (printable);
  g_autofree char *today = majakka_date_today ();
  const MajakkaExportSettings settings = majakka_print_get_settings (self->context, today);
  g_autoptr (GPtrArray) bookmarks = NULL;

  if (self->entries == NULL || self->entries->len == 0)
    return NULL;

  bookmarks = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const MajakkaBookmarkEntry *entry = g_ptr_array_index (self->entries, i);
      const MajakkaExportBookmark bookmark = {
        .lesson = entry->lesson,
        .place = entry->place,
        .words = entry->words,
        .note = entry->bookmark->note,
      };

      g_ptr_array_add (bookmarks, g_memdup2 (&bookmark, sizeof bookmark));
    }

  return majakka_document_new_for_bookmarks (bookmarks, &settings);
}

static void
printable_init (MajakkaPrintableInterface *iface)
{
  iface->create_document = create_document;
}

static void
majakka_bookmarks_page_dispose (GObject *object)
{
  MajakkaBookmarksPage *self = MAJAKKA_BOOKMARKS_PAGE (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAJAKKA_TYPE_BOOKMARKS_PAGE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_bookmarks_page_parent_class)->dispose (object);
}

static void
majakka_bookmarks_page_finalize (GObject *object)
{
  MajakkaBookmarksPage *self = MAJAKKA_BOOKMARKS_PAGE (object);

  g_hash_table_unref (self->lessons);
  g_clear_pointer (&self->bookmarks, g_ptr_array_unref);
  g_clear_pointer (&self->entries, g_ptr_array_unref);

  G_OBJECT_CLASS (majakka_bookmarks_page_parent_class)->finalize (object);
}

static void
majakka_bookmarks_page_class_init (MajakkaBookmarksPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_bookmarks_page_dispose;
  object_class->finalize = majakka_bookmarks_page_finalize;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/bookmarks/majakka-bookmarks-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaBookmarksPage, column);
  gtk_widget_class_bind_template_child (widget_class, MajakkaBookmarksPage, groups);
  gtk_widget_class_bind_template_child (widget_class, MajakkaBookmarksPage, empty);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Delete, 0, delete_cb, NULL);
}

static void
majakka_bookmarks_page_init (MajakkaBookmarksPage *self)
{
  self->lessons =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) majakka_lesson_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_bookmarks_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page; it fills itself when the lessons have been read
 */
GtkWidget *
majakka_bookmarks_page_new (MajakkaContext *context)
{
  MajakkaBookmarksPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_BOOKMARKS_PAGE, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (majakka_context_get_store (context), "changed", G_CALLBACK (update),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (majakka_context_get_catalogue (context), "notify::loading",
                           G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
