/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-list-block.h"

#include "majakka-hanging-row.h"

#include <glib/gi18n-lib.h>

struct _MajakkaListBlock
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (MajakkaListBlock, majakka_list_block, GTK_TYPE_BOX)

static GtkWidget *
create_mark (guint number)
{
  GtkWidget *mark;
  g_autofree char *words = NULL;

  /* Translators: the number of a step in a list of steps, as your language writes it */
  words = number > 0 ? g_strdup_printf (_ ("%u."), number) : g_strdup ("•");
  mark = gtk_label_new (words);
  gtk_label_set_xalign (GTK_LABEL (mark), 1);
  gtk_widget_add_css_class (mark, number > 0 ? "step-number" : "point");

  return mark;
}

static GtkWidget *
create_row (MajakkaReading *reading, const MajakkaItem *item, guint number)
{
  return majakka_hanging_row_new (create_mark (number),
                                  majakka_reading_create_paragraph (reading, &item->text));
}

static void
majakka_list_block_class_init (MajakkaListBlockClass *klass)
{
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_LIST);
}

static void
majakka_list_block_init (MajakkaListBlock *self)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self), GTK_ORIENTATION_VERTICAL);
  gtk_box_set_spacing (GTK_BOX (self), 8);
  gtk_widget_add_css_class (GTK_WIDGET (self), "list-block");
}

/**
 * majakka_list_block_new:
 * @reading: the lesson that is being read
 * @block: a list or steps
 *
 * Returns: (transfer floating): its widget
 */
GtkWidget *
majakka_list_block_new (MajakkaReading *reading, const MajakkaBlock *block)
{
  return majakka_list_block_new_for_items (reading, block->items,
                                           block->kind == MAJAKKA_BLOCK_STEPS);
}

/**
 * majakka_list_block_new_for_items:
 * @reading: the lesson that is being read
 * @items: (element-type MajakkaItem): its lines
 * @numbered: whether their order matters
 *
 * Returns: (transfer floating): a list
 */
GtkWidget *
majakka_list_block_new_for_items (MajakkaReading *reading, GPtrArray *items, gboolean numbered)
{
  GtkWidget *self = g_object_new (MAJAKKA_TYPE_LIST_BLOCK, NULL);

  for (guint i = 0; i < items->len; i++)
    gtk_box_append (GTK_BOX (self),
                    create_row (reading, g_ptr_array_index (items, i), numbered ? i + 1 : 0));

  return self;
}
