/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-starters-block.h"

#include "majakka-age-words.h"

struct _MajakkaStartersBlock
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (MajakkaStartersBlock, majakka_starters_block, GTK_TYPE_BOX)

static GtkWidget *
create_card (MajakkaReading *reading, const MajakkaItem *item)
{
  GtkWidget *card = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                  "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 4, NULL);
  GtkWidget *age = gtk_label_new (majakka_age_band_get_words (item->age));

  gtk_label_set_xalign (GTK_LABEL (age), 0);
  gtk_label_set_wrap (GTK_LABEL (age), TRUE);
  gtk_widget_add_css_class (age, "starter-age");
  gtk_widget_add_css_class (card, "block-card");
  gtk_box_append (GTK_BOX (card), age);
  gtk_box_append (GTK_BOX (card), majakka_reading_create_paragraph (reading, &item->text));

  return card;
}

static void
majakka_starters_block_class_init (MajakkaStartersBlockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-starters-block.ui");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
majakka_starters_block_init (MajakkaStartersBlock *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_starters_block_new:
 * @reading: the lesson that is being read
 * @block: conversation starters
 *
 * Returns: (transfer floating): its widget
 */
GtkWidget *
majakka_starters_block_new (MajakkaReading *reading, const MajakkaBlock *block)
{
  GtkWidget *self = g_object_new (MAJAKKA_TYPE_STARTERS_BLOCK, NULL);

  for (guint i = 0; i < block->items->len; i++)
    gtk_box_append (GTK_BOX (self), create_card (reading, g_ptr_array_index (block->items, i)));

  return self;
}
