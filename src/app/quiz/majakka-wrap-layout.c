/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-wrap-layout.h"

/* Between two children, and between two lines. */
#define SPACING      12
#define LINE_SPACING 6

struct _MajakkaWrapLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (MajakkaWrapLayout, majakka_wrap_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkSizeRequestMode
majakka_wrap_layout_get_request_mode (GtkLayoutManager *layout G_GNUC_UNUSED,
                                      GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

/* The widest child must fit; all in one line would be best. */
static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  *minimum = *natural = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum;
      int child_natural;

      if (!gtk_widget_should_layout (child))
        continue;

      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural,
                          NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (*natural > 0 ? SPACING : 0);
    }
}

static void
measure_child (GtkWidget *child, int room, int *width, int *height)
{
  int minimum;
  int natural;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL, NULL);
  *width = CLAMP (natural, minimum, MAX (room, minimum));
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, *width, NULL, height, NULL, NULL);
}

/* Goes through all lines; places the children too when @place. Returns the height of all lines. */
static int
lay_out (GtkWidget *widget, int room, gboolean place)
{
  gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int x = 0;
  int y = 0;
  int line_height = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation area;

      if (!gtk_widget_should_layout (child))
        continue;

      measure_child (child, room, &area.width, &area.height);
      if (x > 0 && x + area.width > room)
        {
          x = 0;
          y += line_height + LINE_SPACING;
          line_height = 0;
        }
      area.x = mirrored ? room - x - area.width : x;
      area.y = y;
      if (place)
        gtk_widget_size_allocate (child, &area, -1);
      x += area.width + SPACING;
      line_height = MAX (line_height, area.height);
    }

  return y + line_height;
}

static void
majakka_wrap_layout_measure (GtkLayoutManager *layout G_GNUC_UNUSED,
                             GtkWidget *widget,
                             GtkOrientation orientation,
                             int for_size,
                             int *minimum,
                             int *natural,
                             int *minimum_baseline,
                             int *natural_baseline)
{
  *minimum_baseline = *natural_baseline = -1;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      measure_width (widget, minimum, natural);
      return;
    }

  if (for_size < 0)
    {
      int narrowest;

      measure_width (widget, &narrowest, &for_size);
    }
  *minimum = *natural = lay_out (widget, for_size, /* place= */ FALSE);
}

static void
majakka_wrap_layout_allocate (GtkLayoutManager *layout G_GNUC_UNUSED,
                              GtkWidget *widget,
                              int width,
                              int height G_GNUC_UNUSED,
                              int baseline G_GNUC_UNUSED)
{
  lay_out (widget, width, /* place= */ TRUE);
}

static void
majakka_wrap_layout_class_init (MajakkaWrapLayoutClass *klass)
{
  GtkLayoutManagerClass *layout_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  layout_class->get_request_mode = majakka_wrap_layout_get_request_mode;
  layout_class->measure = majakka_wrap_layout_measure;
  layout_class->allocate = majakka_wrap_layout_allocate;
}

static void
majakka_wrap_layout_init (MajakkaWrapLayout *self G_GNUC_UNUSED)
{
}
