/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-hanging-row.h"

#include "majakka-hanging-layout.h"

#define SPACING 10

struct _MajakkaHangingRow
{
  GtkWidget parent_instance;
};

G_DEFINE_FINAL_TYPE (MajakkaHangingRow, majakka_hanging_row, GTK_TYPE_WIDGET)

static void
majakka_hanging_row_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_hanging_row_parent_class)->dispose (object);
}

static void
majakka_hanging_row_class_init (MajakkaHangingRowClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = majakka_hanging_row_dispose;

  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
majakka_hanging_row_init (MajakkaHangingRow *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), majakka_hanging_layout_new (SPACING));
}

/**
 * majakka_hanging_row_new:
 * @mark: (transfer floating): a point, a number or an icon
 * @words: (transfer floating): the text beside it
 *
 * Returns: (transfer floating): an item of a list, the mark at the first line of its text
 */
GtkWidget *
majakka_hanging_row_new (GtkWidget *mark, GtkWidget *words)
{
  GtkWidget *self;

  g_return_val_if_fail (GTK_IS_WIDGET (mark), NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (words), NULL);

  self = g_object_new (MAJAKKA_TYPE_HANGING_ROW, NULL);
  gtk_widget_set_valign (mark, GTK_ALIGN_START);
  gtk_widget_set_parent (mark, self);
  gtk_widget_set_parent (words, self);

  return self;
}
