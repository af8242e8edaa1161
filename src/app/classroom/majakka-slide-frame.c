/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-slide-frame.h"

#define LEAST_WIDTH 128 /* in pixels */

struct _MajakkaSlideFrame
{
  GtkWidget parent_instance;

  int widest; /* in pixels */
};

enum
{
  PROP_WIDEST = 1,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MajakkaSlideFrame, majakka_slide_frame, GTK_TYPE_WIDGET)

static int
get_height (int width)
{
  return width * 9 / 16;
}

static GtkSizeRequestMode
majakka_slide_frame_get_request_mode (GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
majakka_slide_frame_measure (GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline G_GNUC_UNUSED,
                             int *natural_baseline G_GNUC_UNUSED)
{
  MajakkaSlideFrame *self = MAJAKKA_SLIDE_FRAME (widget);
  int width = CLAMP (for_size, LEAST_WIDTH, MAX (self->widest, LEAST_WIDTH));

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = LEAST_WIDTH;
      *natural = MAX (self->widest, LEAST_WIDTH);
    }
  else
    {
      /* Where there is too little room it is smaller, and stands in the middle. */
      *minimum = get_height (LEAST_WIDTH);
      *natural = get_height (for_size < 0 ? LEAST_WIDTH : width);
    }
}

/* In the middle when there is more room than it wants. */
static void
majakka_slide_frame_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int wide = MIN (width, height * 16 / 9);
  int high = MIN (height, get_height (width));
  int least = 0, least_height = 0;
  graphene_point_t corner;

  if (child == NULL)
    return;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  wide = MAX (wide, least);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, wide, &least_height, NULL, NULL, NULL);
  high = MAX (high, least_height);
  corner = GRAPHENE_POINT_INIT ((float) (width - wide) / 2, (float) (height - high) / 2);
  gtk_widget_allocate (child, wide, high, baseline,
                       gsk_transform_translate (/* next= */ NULL, &corner));
}

static void
majakka_slide_frame_dispose (GObject *object)
{
  majakka_slide_frame_set_child (MAJAKKA_SLIDE_FRAME (object), NULL);

  G_OBJECT_CLASS (majakka_slide_frame_parent_class)->dispose (object);
}

static void
majakka_slide_frame_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  MajakkaSlideFrame *self = MAJAKKA_SLIDE_FRAME (object);

  switch (id)
    {
    case PROP_WIDEST:
      self->widest = g_value_get_int (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
majakka_slide_frame_class_init (MajakkaSlideFrameClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_slide_frame_dispose;
  object_class->set_property = majakka_slide_frame_set_property;
  widget_class->get_request_mode = majakka_slide_frame_get_request_mode;
  widget_class->measure = majakka_slide_frame_measure;
  widget_class->size_allocate = majakka_slide_frame_size_allocate;

  properties[PROP_WIDEST] =
      g_param_spec_int ("widest", NULL, NULL, LEAST_WIDTH, G_MAXINT / 16, LEAST_WIDTH,
                        G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_css_name (widget_class, "slideframe");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_slide_frame_init (MajakkaSlideFrame *self)
{
  self->widest = LEAST_WIDTH;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}

/**
 * majakka_slide_frame_set_child:
 * @self: a frame
 * @child: (transfer floating) (nullable): the slide
 */
void
majakka_slide_frame_set_child (MajakkaSlideFrame *self, GtkWidget *child)
{
  GtkWidget *old;

  g_return_if_fail (MAJAKKA_IS_SLIDE_FRAME (self));

  old = gtk_widget_get_first_child (GTK_WIDGET (self));
  g_clear_pointer (&old, gtk_widget_unparent);
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}
