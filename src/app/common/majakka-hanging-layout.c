/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-hanging-layout.h"

/* A mark, and words that hang beside it: a point of a list, a tick box and what it stands for.
 *
 * A horizontal GtkBox asks each child how wide it would be at the height of the row. A label can only
 * find that out by wrapping its words a dozen times over, and a page of a lesson has thirty rows.
 * Here the mark has its natural width and the words have the rest, so nobody has to ask. */
struct _MajakkaHangingLayout
{
  GtkLayoutManager parent_instance;

  int spacing; /* in pixels */
};

G_DEFINE_FINAL_TYPE (MajakkaHangingLayout, majakka_hanging_layout, GTK_TYPE_LAYOUT_MANAGER)

typedef struct
{
  GtkWidget *mark;
  GtkWidget *words;
} Children;

/* Of what can be seen, the first is the mark; a widget may hold more that takes no room, as popovers. */
static Children
get_children (GtkWidget *widget)
{
  Children children = { NULL, NULL };

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      if (!gtk_widget_should_layout (child))
        continue;
      if (children.mark == NULL)
        children.mark = child;
      else if (children.words == NULL)
        children.words = child;
    }

  return children;
}

static int
get_indent (MajakkaHangingLayout *self, GtkWidget *mark)
{
  int natural = 0;

  if (mark == NULL)
    return 0;

  gtk_widget_measure (mark, GTK_ORIENTATION_HORIZONTAL, -1, NULL, &natural, NULL, NULL);

  return natural + self->spacing;
}

static GtkSizeRequestMode
majakka_hanging_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
majakka_hanging_layout_measure (GtkLayoutManager *manager,
                                GtkWidget *widget,
                                GtkOrientation orientation,
                                int for_size,
                                int *minimum,
                                int *natural,
                                int *minimum_baseline,
                                int *natural_baseline)
{
  MajakkaHangingLayout *self = MAJAKKA_HANGING_LAYOUT (manager);
  Children children = get_children (widget);
  int indent = get_indent (self, children.mark);
  int mark_height = 0;

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      if (children.words != NULL)
        gtk_widget_measure (children.words, orientation, -1, minimum, natural, NULL, NULL);
      *minimum += indent;
      *natural += indent;
      return;
    }

  if (children.words != NULL)
    gtk_widget_measure (children.words, orientation,
                        for_size < 0 ? for_size : MAX (for_size - indent, 0), minimum, natural,
                        NULL, NULL);
  if (children.mark != NULL)
    gtk_widget_measure (children.mark, orientation, -1, NULL, &mark_height, NULL, NULL);
  *minimum = MAX (*minimum, mark_height);
  *natural = MAX (*natural, mark_height);
}

static void
majakka_hanging_layout_allocate (GtkLayoutManager *manager,
                                 GtkWidget *widget,
                                 int width,
                                 int height,
                                 int baseline)
{
  MajakkaHangingLayout *self = MAJAKKA_HANGING_LAYOUT (manager);
  Children children = get_children (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int indent = get_indent (self, children.mark);
  GtkAllocation mark = { rtl ? width - indent + self->spacing : 0, 0, indent - self->spacing,
                         height };
  GtkAllocation words = { rtl ? 0 : indent, 0, width - indent, height };

  if (children.mark != NULL)
    gtk_widget_size_allocate (children.mark, &mark, -1);
  if (children.words != NULL)
    gtk_widget_size_allocate (children.words, &words, -1);
}

static void
majakka_hanging_layout_class_init (MajakkaHangingLayoutClass *klass)
{
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  manager_class->get_request_mode = majakka_hanging_layout_get_request_mode;
  manager_class->measure = majakka_hanging_layout_measure;
  manager_class->allocate = majakka_hanging_layout_allocate;
}

static void
majakka_hanging_layout_init (MajakkaHangingLayout *self)
{
}

/**
 * majakka_hanging_layout_new:
 * @spacing: the space between the mark and the words, in pixels
 *
 * Lays out a widget whose first visible child is a mark and whose second is a text that wraps.
 *
 * Returns: (transfer full): a layout manager
 */
GtkLayoutManager *
majakka_hanging_layout_new (int spacing)
{
  MajakkaHangingLayout *self;

  g_return_val_if_fail (spacing >= 0, NULL);

  self = g_object_new (MAJAKKA_TYPE_HANGING_LAYOUT, NULL);
  self->spacing = spacing;

  return GTK_LAYOUT_MANAGER (self);
}
