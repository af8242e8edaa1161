/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-dos-block.h"

#include "majakka-hanging-row.h"

#include <glib/gi18n-lib.h>

struct _MajakkaDosBlock
{
  GtkBox parent_instance;

  /* template widgets */
  GtkBox *do_box;
  GtkBox *dont_box;
};

G_DEFINE_FINAL_TYPE (MajakkaDosBlock, majakka_dos_block, GTK_TYPE_BOX)

static void
majakka_dos_block_class_init (MajakkaDosBlockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-dos-block.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaDosBlock, do_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaDosBlock, dont_box);
}

static void
majakka_dos_block_init (MajakkaDosBlock *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
create_row (MajakkaReading *reading, const MajakkaItem *item)
{
  GtkWidget *icon =
      gtk_image_new_from_icon_name (item->is_do ? "majakka-do-symbolic" : "majakka-dont-symbolic");

  /* Each line says it, for whoever comes upon it alone. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (icon), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  item->is_do ? g_dpgettext2 (GETTEXT_PACKAGE, "advice", "Do")
                                              : g_dpgettext2 (GETTEXT_PACKAGE, "advice", "Do not"),
                                  -1);
  gtk_widget_add_css_class (icon, "line-icon");

  return majakka_hanging_row_new (icon, majakka_reading_create_paragraph (reading, &item->text));
}

static gboolean
has_rows (GtkBox *box)
{
  GtkWidget *title = gtk_widget_get_first_child (GTK_WIDGET (box));

  return gtk_widget_get_next_sibling (title) != NULL;
}

/**
 * majakka_dos_block_new:
 * @reading: the lesson that is being read
 * @block: what to do and what not
 *
 * Returns: (transfer floating): its widget
 */
GtkWidget *
majakka_dos_block_new (MajakkaReading *reading, const MajakkaBlock *block)
{
  MajakkaDosBlock *self = g_object_new (MAJAKKA_TYPE_DOS_BLOCK, NULL);

  for (guint i = 0; i < block->items->len; i++)
    {
      const MajakkaItem *item = g_ptr_array_index (block->items, i);

      gtk_box_append (item->is_do ? self->do_box : self->dont_box, create_row (reading, item));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->do_box), has_rows (self->do_box));
  gtk_widget_set_visible (GTK_WIDGET (self->dont_box), has_rows (self->dont_box));

  return GTK_WIDGET (self);
}
