/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-beside-layout.h"

/* Of each of two columns, in characters; between them and between lines, in pixels */
#define LEAST_CHARACTERS 24
#define COLUMN_SPACE     24
#define LINE_SPACE       4

struct _MajakkaBesideLayout
{
  GtkLayoutManager parent_instance;
};

G_DEFINE_FINAL_TYPE (MajakkaBesideLayout, majakka_beside_layout, GTK_TYPE_LAYOUT_MANAGER)

static GtkWidget *
find_beside (GtkWidget *widget)
{
  GtkWidget *last = gtk_widget_get_last_child (widget);

  while (last != NULL && !gtk_widget_should_layout (last))
    last = gtk_widget_get_prev_sibling (last);

  return last != NULL && gtk_widget_has_css_class (last, MAJAKKA_BESIDE_CLASS) ? last : NULL;
}

/* Returns the width of a column, or 0 when there is room for one only. */
static int
get_column (GtkWidget *widget, int width)
{
  PangoFontMetrics *metrics;
  int least;

  if (width < 0 || find_beside (widget) == NULL)
    return 0;

  metrics = pango_context_get_metrics (gtk_widget_get_pango_context (widget), NULL, NULL);
  least = PANGO_PIXELS (pango_font_metrics_get_approximate_char_width (metrics) * LEAST_CHARACTERS);
  pango_font_metrics_unref (metrics);

  return width >= 2 * least + COLUMN_SPACE ? (width - COLUMN_SPACE) / 2 : 0;
}

static GtkSizeRequestMode
majakka_beside_layout_get_request_mode (GtkLayoutManager *manager G_GNUC_UNUSED,
                                        GtkWidget *widget G_GNUC_UNUSED)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  GtkWidget *beside = find_beside (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum = 0, child_natural = 0;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural,
                          NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural = MAX (*natural, child_natural);
    }
  if (beside != NULL)
    *natural = 2 * *natural + COLUMN_SPACE;
}

static void
measure_height (GtkWidget *widget, int width, int *minimum, int *natural)
{
  GtkWidget *beside = find_beside (widget);
  int column = get_column (widget, width);
  int sum_minimum = 0, sum_natural = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum = 0, child_natural = 0;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, column > 0 ? column : width,
                          &child_minimum, &child_natural, NULL, NULL);
      if (child == beside && column > 0)
        {
          *minimum = child_minimum;
          *natural = child_natural;
          continue;
        }
      sum_minimum += child_minimum + (child == beside ? LINE_SPACE : 0);
      sum_natural += child_natural + (child == beside ? LINE_SPACE : 0);
    }
  *minimum = MAX (*minimum, sum_minimum);
  *natural = MAX (*natural, sum_natural);
}

static void
majakka_beside_layout_measure (GtkLayoutManager *manager G_GNUC_UNUSED,
                               GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline G_GNUC_UNUSED,
                               int *natural_baseline G_GNUC_UNUSED)
{
  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (widget, minimum, natural);
  else
    measure_height (widget, for_size, minimum, natural);
}

static void
majakka_beside_layout_allocate (GtkLayoutManager *manager G_GNUC_UNUSED,
                                GtkWidget *widget,
                                int width,
                                int height,
                                int baseline G_GNUC_UNUSED)
{
  GtkWidget *beside = find_beside (widget);
  int column = get_column (widget, width);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int y = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkAllocation place = { rtl && column > 0 ? width - column : 0, y,
                              column > 0 ? column : width, 0 };

      if (!gtk_widget_should_layout (child))
        continue;
      if (child == beside && column > 0)
        {
          place.x = rtl ? 0 : width - column;
          place.y = 0;
          place.height = height;
        }
      else
        {
          place.y += child == beside ? LINE_SPACE : 0;
          gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, place.width, NULL, &place.height,
                              NULL, NULL);
          y = place.y + place.height;
        }
      gtk_widget_size_allocate (child, &place, -1);
    }
}

static void
majakka_beside_layout_class_init (MajakkaBesideLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = majakka_beside_layout_get_request_mode;
  manager_class->measure = majakka_beside_layout_measure;
  manager_class->allocate = majakka_beside_layout_allocate;
}

static void
majakka_beside_layout_init (MajakkaBesideLayout *self G_GNUC_UNUSED)
{
}

/**
 * majakka_beside_layout_new:
 *
 * Returns: (transfer full): a layout
 */
GtkLayoutManager *
majakka_beside_layout_new (void)
{
  return g_object_new (MAJAKKA_TYPE_BESIDE_LAYOUT, NULL);
}
