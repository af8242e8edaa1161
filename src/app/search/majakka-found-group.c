/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-found-group.h"

#include "majakka-found-row.h"

struct _MajakkaFoundGroup
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *title_label;
  GtkListBox *list;
  GtkWidget *more_label;
};

G_DEFINE_FINAL_TYPE (MajakkaFoundGroup, majakka_found_group, GTK_TYPE_BOX)

static void
row_activated_cb (MajakkaFoundGroup *self, GtkListBoxRow *row)
{
  majakka_found_row_open (MAJAKKA_FOUND_ROW (row));
}

/* The arrows go on from one group to the next. */
static gboolean
keynav_failed_cb (MajakkaFoundGroup *self, GtkDirectionType direction)
{
  GtkWidget *page = gtk_widget_get_parent (GTK_WIDGET (self));

  if (direction != GTK_DIR_UP && direction != GTK_DIR_DOWN)
    return FALSE;

  for (GtkWidget *group = GTK_WIDGET (self); group != NULL;)
    {
      group = direction == GTK_DIR_DOWN ? gtk_widget_get_next_sibling (group)
                                        : gtk_widget_get_prev_sibling (group);
      if (group != NULL && gtk_widget_get_visible (group) && MAJAKKA_IS_FOUND_GROUP (group))
        return gtk_widget_child_focus (group, direction);
    }

  /* Above the first stand the words. */
  if (direction == GTK_DIR_UP)
    gtk_widget_activate_action (page, "page.search", NULL);

  return TRUE;
}

static void
majakka_found_group_class_init (MajakkaFoundGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/search/majakka-found-group.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaFoundGroup, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaFoundGroup, list);
  gtk_widget_class_bind_template_child (widget_class, MajakkaFoundGroup, more_label);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, keynav_failed_cb);
}

static void
majakka_found_group_init (MajakkaFoundGroup *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_found_group_new:
 * @title: what it is a group of
 *
 * Returns: (transfer floating): an empty group
 */
GtkWidget *
majakka_found_group_new (const char *title)
{
  MajakkaFoundGroup *self;

  g_return_val_if_fail (title != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_FOUND_GROUP, NULL);
  gtk_label_set_label (self->title_label, title);

  return GTK_WIDGET (self);
}

static GtkWidget *
get_row (MajakkaFoundGroup *self, guint position)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) position);

  if (row == NULL)
    {
      row = GTK_LIST_BOX_ROW (majakka_found_row_new ());
      gtk_list_box_append (self->list, GTK_WIDGET (row));
    }

  return GTK_WIDGET (row);
}

/**
 * majakka_found_group_show:
 * @self: a group
 * @found: (element-type MajakkaSearchRow): what was found; not kept
 * @more: whether there is more of it
 * @query: what was looked for
 */
void
majakka_found_group_show (MajakkaFoundGroup *self,
                          const GPtrArray *found,
                          gboolean more,
                          MajakkaSearchQuery *query)
{
  GtkListBoxRow *rest;

  g_return_if_fail (MAJAKKA_IS_FOUND_GROUP (self));
  g_return_if_fail (found != NULL);
  g_return_if_fail (query != NULL);

  for (guint i = 0; i < found->len; i++)
    {
      GtkWidget *row = get_row (self, i);

      majakka_found_row_show (MAJAKKA_FOUND_ROW (row), g_ptr_array_index (found, i), query);
      gtk_widget_set_visible (row, TRUE);
    }
  for (int i = (int) found->len; (rest = gtk_list_box_get_row_at_index (self->list, i)) != NULL;
       i++)
    gtk_widget_set_visible (GTK_WIDGET (rest), FALSE);
  gtk_widget_set_visible (self->more_label, more);
  gtk_widget_set_visible (GTK_WIDGET (self), found->len > 0);
}

/**
 * majakka_found_group_get_first:
 * @self: a group
 *
 * Returns: (transfer none) (nullable): the row of the best that was found, a #MajakkaFoundRow; NULL when there
 *   is nothing
 */
GtkWidget *
majakka_found_group_get_first (MajakkaFoundGroup *self)
{
  g_return_val_if_fail (MAJAKKA_IS_FOUND_GROUP (self), NULL);

  return gtk_widget_get_visible (GTK_WIDGET (self)) ? get_row (self, 0) : NULL;
}
