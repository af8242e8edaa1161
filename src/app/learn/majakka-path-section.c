/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-path-section.h"

#include "majakka-lesson-meta.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

struct _MajakkaPathSection
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *list;
  AdwExpanderRow *expander;

  /* owned */
  MajakkaContext *context;
  GPtrArray *entries; /* of MajakkaCatalogueEntry, in the order of the path */
  GHashTable *progress;
  GPtrArray *rows; /* of AdwActionRow, borrowed; empty until the section was opened */
};

G_DEFINE_FINAL_TYPE (MajakkaPathSection, majakka_path_section, GTK_TYPE_WIDGET)

static const MajakkaLessonProgress *
find_progress (MajakkaPathSection *self, guint position)
{
  MajakkaCatalogueEntry *entry = g_ptr_array_index (self->entries, position);

  return g_hash_table_lookup (self->progress, majakka_catalogue_entry_get_head (entry)->id);
}

static gboolean
is_done (MajakkaPathSection *self, guint position)
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
update_row (MajakkaPathSection *self, guint position)
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
add_row (MajakkaPathSection *self, guint position)
{
  const MajakkaLesson *head =
      majakka_catalogue_entry_get_head (g_ptr_array_index (self->entries, position));
  g_autofree char *title =
      majakka_translator_plain (majakka_context_get_translator (self->context), &head->title);
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title", title,
                                 "title-lines", 0, "activatable", TRUE, NULL);
  GtkWidget *mark = create_mark ();
  GtkWidget *arrow =
      g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                    "icon-name", "go-next-symbolic", NULL);

  adw_action_row_add_prefix (ADW_ACTION_ROW (row), mark);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", head->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-lesson");
  g_object_set_data (G_OBJECT (row), "mark", mark);
  g_ptr_array_add (self->rows, row);
  adw_expander_row_add_row (self->expander, row);
  update_row (self, position);
}

/* Sixteen rows that most people do not open: they are built when somebody does. */
static void
expanded_cb (MajakkaPathSection *self)
{
  if (self->entries == NULL || !adw_expander_row_get_expanded (self->expander))
    return;

  for (guint i = self->rows->len; i < self->entries->len; i++)
    add_row (self, i);
}

static void
remove_rows (MajakkaPathSection *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (self->expander, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
}

static void
majakka_path_section_dispose (GObject *object)
{
  MajakkaPathSection *self = MAJAKKA_PATH_SECTION (object);

  g_clear_pointer (&self->list, gtk_widget_unparent);
  g_clear_object (&self->context);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->progress, g_hash_table_unref);
  g_clear_pointer (&self->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (majakka_path_section_parent_class)->dispose (object);
}

static void
majakka_path_section_class_init (MajakkaPathSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_path_section_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/learn/majakka-path-section.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPathSection, list);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPathSection, expander);
  gtk_widget_class_bind_template_callback (widget_class, expanded_cb);
}

static void
majakka_path_section_init (MajakkaPathSection *self)
{
  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
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
 * majakka_path_section_show:
 * @self: a section
 * @context: the context
 * @kind: for whom
 * @progress: (element-type utf8 MajakkaLessonProgress): what was done, by the id of the lesson
 *
 * Shows the path for somebody, and how far they are. Rows that are still right stay, so that who is
 * on one of them keeps the place.
 */
void
majakka_path_section_show (MajakkaPathSection *self,
                           MajakkaContext *context,
                           MajakkaPathKind kind,
                           GHashTable *progress)
{
  g_autoptr (GPtrArray) entries = NULL;
  g_autofree char *words = NULL;
  guint n_done = 0;

  g_return_if_fail (MAJAKKA_IS_PATH_SECTION (self));
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
      expanded_cb (self);
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
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->expander),
                                 kind == MAJAKKA_PATH_TEACHERS ? _ ("Suggested order for teachers")
                                                               : _ ("Suggested order for parents"));
  adw_expander_row_set_subtitle (self->expander, words);
  gtk_widget_set_visible (GTK_WIDGET (self), self->entries->len > 0);
}
