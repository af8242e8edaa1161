/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-answer-shape.h"

#include "majakka-answer-drawing.h"
#include "majakka-wall-colours.h"

/* Of the height of a line of text */
#define MARK_SIZE  1.35
#define BAR_HEIGHT 0.8
#define BAR_WIDTH  4

struct _MajakkaAnswerShape
{
  GtkWidget parent_instance;

  /* owned */
  char *letter; /* NULL for a bar */

  guint option;
  double share;
};

G_DEFINE_FINAL_TYPE (MajakkaAnswerShape, majakka_answer_shape, GTK_TYPE_WIDGET)

static PangoLayout *
create_letter (MajakkaAnswerShape *self, int *width, int *height)
{
  PangoLayout *layout =
      gtk_widget_create_pango_layout (GTK_WIDGET (self), self->letter != NULL ? self->letter : "A");
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD));
  pango_layout_set_attributes (layout, attributes);
  pango_attr_list_unref (attributes);
  pango_layout_get_pixel_size (layout, width, height);

  return layout;
}

static void
majakka_answer_shape_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size G_GNUC_UNUSED,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  MajakkaAnswerShape *self = MAJAKKA_ANSWER_SHAPE (widget);
  int width, height;

  g_object_unref (create_letter (self, &width, &height));
  if (self->letter != NULL)
    *minimum = (int) (height * MARK_SIZE);
  else
    *minimum =
        orientation == GTK_ORIENTATION_VERTICAL ? (int) (height * BAR_HEIGHT) : height * BAR_WIDTH;
  *natural = *minimum;
  *minimum_baseline = *natural_baseline = -1;
}

static void
draw_mark (MajakkaAnswerShape *self, GtkSnapshot *snapshot)
{
  int size =
      MIN (gtk_widget_get_width (GTK_WIDGET (self)), gtk_widget_get_height (GTK_WIDGET (self)));
  int width, height;
  PangoLayout *layout = create_letter (self, &width, &height);

  majakka_answer_draw_mark (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) size, (float) size),
                            self->option);
  gtk_snapshot_translate (
      snapshot, &GRAPHENE_POINT_INIT ((float) (size - width) / 2, (float) (size - height) / 2));
  gtk_snapshot_append_layout (snapshot, layout, majakka_wall_get_colour (MAJAKKA_WALL_PAPER));
  g_object_unref (layout);
}

static void
majakka_answer_shape_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MajakkaAnswerShape *self = MAJAKKA_ANSWER_SHAPE (widget);
  int width, height;

  if (self->letter != NULL)
    {
      draw_mark (self, snapshot);
      return;
    }

  g_object_unref (create_letter (self, &width, &height));
  height = (int) (height * BAR_HEIGHT);
  majakka_answer_draw_bar (
      snapshot,
      &GRAPHENE_RECT_INIT (0, (float) (gtk_widget_get_height (widget) - height) / 2,
                           (float) gtk_widget_get_width (widget), (float) height),
      self->option, self->share, gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL);
}

static void
majakka_answer_shape_finalize (GObject *object)
{
  g_free (MAJAKKA_ANSWER_SHAPE (object)->letter);

  G_OBJECT_CLASS (majakka_answer_shape_parent_class)->finalize (object);
}

static void
majakka_answer_shape_class_init (MajakkaAnswerShapeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_answer_shape_finalize;
  widget_class->measure = majakka_answer_shape_measure;
  widget_class->snapshot = majakka_answer_shape_snapshot;
  gtk_widget_class_set_css_name (widget_class, "answer-shape");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
majakka_answer_shape_init (MajakkaAnswerShape *self G_GNUC_UNUSED)
{
}

/**
 * majakka_answer_shape_new_mark:
 * @option: the position of an answer
 * @letter: what stands in it
 *
 * Returns: (transfer floating): its mark
 */
GtkWidget *
majakka_answer_shape_new_mark (guint option, const char *letter)
{
  MajakkaAnswerShape *self;

  g_return_val_if_fail (letter != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_ANSWER_SHAPE, NULL);
  self->option = option;
  self->letter = g_strdup (letter);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, letter, -1);

  return GTK_WIDGET (self);
}

/**
 * majakka_answer_shape_new_bar:
 * @option: the position of an answer
 * @share: how much of it is full, from 0 to 1
 *
 * Returns: (transfer floating): its bar. It says nothing to who hears; the number beside it does.
 */
GtkWidget *
majakka_answer_shape_new_bar (guint option, double share)
{
  MajakkaAnswerShape *self = g_object_new (MAJAKKA_TYPE_ANSWER_SHAPE, NULL);

  self->option = option;
  self->share = share;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);

  return GTK_WIDGET (self);
}
