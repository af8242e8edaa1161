/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-quote-block.h"

#include "majakka-block-view.h"

struct _MajakkaQuoteBlock
{
  GtkBox parent_instance;

  /* template widgets */
  GtkBox *words;
};

G_DEFINE_FINAL_TYPE (MajakkaQuoteBlock, majakka_quote_block, GTK_TYPE_BOX)

static void
majakka_quote_block_class_init (MajakkaQuoteBlockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-quote-block.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaQuoteBlock, words);
}

static void
majakka_quote_block_init (MajakkaQuoteBlock *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_quote_block_new:
 * @reading: the lesson that is being read
 * @block: a quotation
 *
 * Returns: (transfer floating): its widget
 */
GtkWidget *
majakka_quote_block_new (MajakkaReading *reading, const MajakkaBlock *block)
{
  MajakkaQuoteBlock *self = g_object_new (MAJAKKA_TYPE_QUOTE_BLOCK, NULL);
  GtkWidget *by = majakka_reading_create_label (reading, &block->text);

  majakka_block_view_append_all (reading, self->words, block->blocks);
  gtk_widget_add_css_class (by, "quote-by");
  gtk_box_append (GTK_BOX (self), by);

  return GTK_WIDGET (self);
}
