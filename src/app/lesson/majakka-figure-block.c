/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-figure-block.h"

#include "majakka-message-label.h"
#include "majakka-picture.h"
#include "majakka-spoken-text.h"

struct _MajakkaFigureBlock
{
  GtkBox parent_instance;

  /* template widgets */
  MajakkaPicture *picture;
};

G_DEFINE_FINAL_TYPE (MajakkaFigureBlock, majakka_figure_block, GTK_TYPE_BOX)

static void
majakka_figure_block_class_init (MajakkaFigureBlockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (MAJAKKA_TYPE_PICTURE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-figure-block.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaFigureBlock, picture);
}

static void
majakka_figure_block_init (MajakkaFigureBlock *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_figure_block_new:
 * @reading: the lesson that is being read
 * @block: a figure
 *
 * Returns: (transfer floating): its widget
 */
GtkWidget *
majakka_figure_block_new (MajakkaReading *reading, const MajakkaBlock *block)
{
  MajakkaFigureBlock *self = g_object_new (MAJAKKA_TYPE_FIGURE_BLOCK, NULL);
  g_autofree char *path = majakka_reading_find_picture (reading, block->src);
  g_autofree char *alt = majakka_reading_get_plain (reading, &block->alt);

  majakka_picture_set_file (self->picture, path);
  majakka_picture_set_alternative_text (self->picture, alt);
  majakka_spoken_text_set_language (GTK_WIDGET (self->picture),
                                    majakka_reading_get_language (reading, &block->alt));
  if (MAJAKKA_MESSAGE_IS_SET (&block->text))
    {
      GtkWidget *caption = majakka_reading_create_paragraph (reading, &block->text);

      gtk_widget_add_css_class (caption, "figure-caption");
      gtk_box_append (GTK_BOX (self), caption);
    }

  return GTK_WIDGET (self);
}
