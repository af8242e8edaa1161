/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-path-row.h"

#include "majakka-lesson-meta.h"
#include "majakka-title-text.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MajakkaPathRow
{
  MajakkaDisclosureRow parent_instance;

  /* owned */
  MajakkaContext *context;
  GPtrArray *entries; /* of MajakkaCatalogueEntry, in the order of the path */
  GHashTable *progress;
  GPtrArray *rows; /* of AdwActionRow, borrowed; empty until this row was opened */

  /* borrowed from the row, made with the first of those */
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (MajakkaPathRow, majakka_path_row, MAJAKKA_TYPE_DISCLOSURE_ROW)

static const MajakkaLessonProgress *
find_progress (MajakkaPathRow *self, guint position)
{
  MajakkaCatalogueEntry *entry = g_ptr_array_index (self->entries, position);

  return g_hash_table_lookup (self->progress, majakka_catalogue_entry_get_head (entry)->id);
}

static gboolean
is_done (MajakkaPathRow *self, guint position)
{
  const MajakkaLessonProgress *progress = find_progress (self, position);

  return progress != NULL && progress->done;
}

/* The number of the place on the path, or the sign for done. The row says both in words. */
static GtkWidget *
create_mark (void)
{
  GtkWidget *mark = gtk_stack_new ();
  GtkWidget *number = g_object_new (GTK_TYPE_LABEL, "accessible-role",
                                    GTK_ACCESSIBLE_ROLE_PRESENTATION, "width-chars", 2, NULL);
  GtkWidget *done =
      g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                    "icon-name", "majakka-done-symbolic", NULL);

  gtk_widget_add_css_class (number, "numeric");
  gtk_widget_add_css_class (done, "success");
  gtk_stack_add_named (GTK_STACK (mark), number, "number");
  gtk_stack_add_named (GTK_STACK (mark), done, "done");

  return mark;
}

static void
update_row (MajakkaPathRow *self, guint position)
{
  GtkWidget *row = g_ptr_array_index (self->rows, position);
  GtkWidget *mark = g_object_get_data (G_OBJECT (row), "mark");
  const MajakkaLesson *head =
      majakka_catalogue_entry_get_head (g_ptr_array_index (self->entries, position));
  g_autofree char *number = g_strdup_printf ("%u", position + 1);
  g_autofree char *meta =
      majakka_lesson_meta_describe (head->minutes, find_progress (self, position));

  gtk_label_set_label (GTK_LABEL (gtk_stack_get_child_by_name (GTK_STACK (mark), "number")),
                       number);
  gtk_stack_set_visible_child_name (GTK_STACK (mark), is_done (self, position) ? "done" : "number");
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), meta);
}

static void
add_row (MajakkaPathRow *self, guint position)
{
  const MajakkaLesson *head =
      majakka_catalogue_entry_get_head (g_ptr_array_index (self->entries, position));
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title-lines", 0,
                                 "activatable", TRUE, NULL);
  GtkWidget *mark = create_mark ();
  GtkWidget *arrow =
      g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                    "icon-name", "go-next-symbolic", NULL);

  majakka_title_text_show (row, self->context, &head->title, NULL);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), mark);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", head->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-lesson");
  g_object_set_data (G_OBJECT (row), "mark", mark);
  g_ptr_array_add (self->rows, row);
  gtk_list_box_append (self->list, row);
  update_row (self, position);
}

static void
add_list (MajakkaPathRow *self)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "path");
  gtk_box_append (majakka_disclosure_row_get_body (MAJAKKA_DISCLOSURE_ROW (self)), list);
  self->list = GTK_LIST_BOX (list);
}

/* Sixteen rows that most people do not open: they are built when somebody does. */
static void
majakka_path_row_opened (MajakkaDisclosureRow *row)
{
  MajakkaPathRow *self = MAJAKKA_PATH_ROW (row);

  if (self->entries == NULL)
    return;

  if (self->list == NULL)
    add_list (self);
  for (guint i = self->rows->len; i < self->entries->len; i++)
    add_row (self, i);
}

static void
remove_rows (MajakkaPathRow *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    gtk_list_box_remove (self->list, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

static void
majakka_path_row_dispose (GObject *object)
{
  MajakkaPathRow *self = MAJAKKA_PATH_ROW (object);

  g_clear_object (&self->context);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->progress, g_hash_table_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (majakka_path_row_parent_class)->dispose (object);
}

static void
majakka_path_row_class_init (MajakkaPathRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = majakka_path_row_dispose;
  MAJAKKA_DISCLOSURE_ROW_CLASS (klass)->opened = majakka_path_row_opened;
}

static void
majakka_path_row_init (MajakkaPathRow *self)
{
  self->rows = g_ptr_array_new ();
}

static gboolean
is_same_path (const GPtrArray *a, const GPtrArray *b)
{
  if (a == NULL || a->len != b->len)
    return FALSE;

  for (guint i = 0; i < a->len; i++)
    if (g_ptr_array_index (a, i) != g_ptr_array_index (b, i))
      return FALSE;

  return TRUE;
}

/**
 * majakka_path_row_show:
 * @self: a row
 * @context: the context
 * @kind: for whom
 * @progress: (element-type utf8 MajakkaLessonProgress): what was done, by the id of the lesson
 *
 * Shows the path for somebody, and how far they are. Rows that are still right stay, so that who is
 * on one of them keeps the place.
 */
void
majakka_path_row_show (MajakkaPathRow *self,
                       MajakkaContext *context,
                       MajakkaPathKind kind,
                       GHashTable *progress)
{
  g_autoptr (GPtrArray) entries = NULL;
  g_autofree char *words = NULL;
  guint n_done = 0;

  g_return_if_fail (MAJAKKA_IS_PATH_ROW (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (progress != NULL);

  g_set_object (&self->context, context);
  g_clear_pointer (&self->progress, g_hash_table_unref);
  self->progress = g_hash_table_ref (progress);

  entries = majakka_path_list (majakka_context_get_catalogue (context), kind);
  if (!is_same_path (self->entries, entries))
    {
      remove_rows (self);
      g_clear_pointer (&self->entries, g_ptr_array_unref);
      self->entries = g_steal_pointer (&entries);
      if (majakka_disclosure_row_get_open (MAJAKKA_DISCLOSURE_ROW (self)))
        majakka_path_row_opened (MAJAKKA_DISCLOSURE_ROW (self));
    }

  for (guint i = 0; i < self->entries->len; i++)
    {
      n_done += is_done (self, i) ? 1 : 0;
      if (i < self->rows->len)
        update_row (self, i);
    }
  /* Translators: of the lessons of a track: how many were worked through, how many there are */
  words = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u of %u done", "%u of %u done", self->entries->len), n_done,
      self->entries->len);
  majakka_disclosure_row_set_title (MAJAKKA_DISCLOSURE_ROW (self),
                                    kind == MAJAKKA_PATH_TEACHERS
                                        ? _ ("Suggested order for teachers")
                                        : _ ("Suggested order for parents"));
  majakka_disclosure_row_set_subtitle (MAJAKKA_DISCLOSURE_ROW (self), words);
  gtk_widget_set_visible (GTK_WIDGET (self), self->entries->len > 0);
}
