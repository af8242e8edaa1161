/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-button-layout.h"

/* Buttons of more lines are no longer side by side. */
#define MOST_LINES 2

struct _MajakkaButtonLayout
{
  GtkLayoutManager parent_instance;

  int spacing; /* in pixels */
  gboolean homogeneous;
};

enum
{
  PROP_0,
  PROP_HOMOGENEOUS,
  PROP_SPACING,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MajakkaButtonLayout, majakka_button_layout, GTK_TYPE_LAYOUT_MANAGER)

/* The buttons that are shown, with the widths that they need and want. */
static GArray *
list_buttons (GtkWidget *widget)
{
  GArray *buttons = g_array_new (FALSE, TRUE, sizeof (GtkRequestedSize));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkRequestedSize size = { .data = child };

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &size.minimum_size,
                          &size.natural_size, NULL, NULL);
      g_array_append_val (buttons, size);
    }

  return buttons;
}

static void
make_equal (GArray *buttons)
{
  int minimum = 0, natural = 0;

  for (guint i = 0; i < buttons->len; i++)
    {
      minimum = MAX (minimum, g_array_index (buttons, GtkRequestedSize, i).minimum_size);
      natural = MAX (natural, g_array_index (buttons, GtkRequestedSize, i).natural_size);
    }
  for (guint i = 0; i < buttons->len; i++)
    {
      g_array_index (buttons, GtkRequestedSize, i).minimum_size = minimum;
      g_array_index (buttons, GtkRequestedSize, i).natural_size = natural;
    }
}

static int
get_gaps (MajakkaButtonLayout *self, GArray *buttons)
{
  return buttons->len > 0 ? (int) (buttons->len - 1) * self->spacing : 0;
}

static void
make_wide (GArray *buttons, int width)
{
  for (guint i = 0; i < buttons->len; i++)
    g_array_index (buttons, GtkRequestedSize, i).minimum_size = width;
}

/* Gives each button its width, as minimum_size, and returns whether they stand side by side: when the words
 * of none take more than about two lines. */
static gboolean
share_width (MajakkaButtonLayout *self, GArray *buttons, int width)
{
  GtkRequestedSize *sizes = (GtkRequestedSize *) (void *) buttons->data;
  int left = width - get_gaps (self, buttons);
  gboolean beside;

  if (self->homogeneous)
    make_equal (buttons);
  for (guint i = 0; i < buttons->len; i++)
    left -= sizes[i].minimum_size;

  beside = left >= 0;
  if (beside)
    left = gtk_distribute_natural_allocation (left, buttons->len, sizes);
  for (guint i = 0; i < buttons->len && beside; i++)
    {
      if (self->homogeneous)
        sizes[i].minimum_size += left / (int) buttons->len;
      beside = sizes[i].natural_size <= MOST_LINES * sizes[i].minimum_size;
    }
  if (!beside)
    make_wide (buttons, width);

  return beside;
}

static void
measure_width (MajakkaButtonLayout *self, GArray *buttons, int *minimum, int *natural)
{
  if (self->homogeneous)
    make_equal (buttons);
  for (guint i = 0; i < buttons->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (buttons, GtkRequestedSize, i);

      *minimum = MAX (*minimum, size->minimum_size);
      *natural += size->natural_size;
    }
  *natural += get_gaps (self, buttons);
}

static void
measure_height (MajakkaButtonLayout *self, GArray *buttons, int width, int *minimum, int *natural)
{
  gboolean beside = share_width (self, buttons, width < 0 ? G_MAXINT / 2 : width);

  for (guint i = 0; i < buttons->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (buttons, GtkRequestedSize, i);
      int least = 0, wanted = 0;

      gtk_widget_measure (size->data, GTK_ORIENTATION_VERTICAL, size->minimum_size, &least, &wanted,
                          NULL, NULL);
      *minimum = beside ? MAX (*minimum, least) : *minimum + least;
      *natural = beside ? MAX (*natural, wanted) : *natural + wanted;
    }
  if (!beside)
    {
      *minimum += get_gaps (self, buttons);
      *natural += get_gaps (self, buttons);
    }
}

static GtkSizeRequestMode
majakka_button_layout_get_request_mode (GtkLayoutManager *manager, GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
majakka_button_layout_measure (GtkLayoutManager *manager,
                               GtkWidget *widget,
                               GtkOrientation orientation,
                               int for_size,
                               int *minimum,
                               int *natural,
                               int *minimum_baseline,
                               int *natural_baseline)
{
  MajakkaButtonLayout *self = MAJAKKA_BUTTON_LAYOUT (manager);
  g_autoptr (GArray) buttons = list_buttons (widget);

  *minimum = *natural = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (self, buttons, minimum, natural);
  else
    measure_height (self, buttons, for_size, minimum, natural);
}

static void
allocate_row (GArray *buttons, int width, int height, gboolean rtl)
{
  int used = 0;
  int x = 0;

  for (guint i = 0; i < buttons->len; i++)
    used += g_array_index (buttons, GtkRequestedSize, i).minimum_size;

  for (guint i = 0; i < buttons->len; i++)
    {
      const GtkRequestedSize *size = &g_array_index (buttons, GtkRequestedSize, i);
      int left = (int) (buttons->len - i) - 1;
      GtkAllocation place = { rtl ? width - x - size->minimum_size : x, 0, size->minimum_size,
                              height };

      /* One that is shown alone stands where it always stands. */
      if (buttons->len == 1 && gtk_widget_get_next_sibling (size->data) == NULL)
        place.x = rtl ? 0 : width - size->minimum_size;
      gtk_widget_size_allocate (size->data, &place, -1);
      if (left > 0)
        x += size->minimum_size + (width - used) / (int) (buttons->len - 1);
    }
}

static void
allocate_column (GArray *buttons, int spacing, int width)
{
  int y = 0;

  for (guint i = 0; i < buttons->len; i++)
    {
      GtkWidget *child = g_array_index (buttons, GtkRequestedSize, i).data;
      GtkAllocation place = { 0, y, width, 0 };

      gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, width, NULL, &place.height, NULL, NULL);
      gtk_widget_size_allocate (child, &place, -1);
      y += place.height + spacing;
    }
}

static void
majakka_button_layout_allocate (GtkLayoutManager *manager,
                                GtkWidget *widget,
                                int width,
                                int height,
                                int baseline)
{
  MajakkaButtonLayout *self = MAJAKKA_BUTTON_LAYOUT (manager);
  g_autoptr (GArray) buttons = list_buttons (widget);

  if (share_width (self, buttons, width))
    allocate_row (buttons, width, height, gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL);
  else
    allocate_column (buttons, self->spacing, width);
}

static void
majakka_button_layout_set_property (GObject *object,
                                    guint prop_id,
                                    const GValue *value,
                                    GParamSpec *pspec)
{
  MajakkaButtonLayout *self = MAJAKKA_BUTTON_LAYOUT (object);

  switch (prop_id)
    {
    case PROP_HOMOGENEOUS:
      self->homogeneous = g_value_get_boolean (value);
      break;
    case PROP_SPACING:
      self->spacing = g_value_get_int (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
      return;
    }
  gtk_layout_manager_layout_changed (GTK_LAYOUT_MANAGER (self));
}

static void
majakka_button_layout_class_init (MajakkaButtonLayoutClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkLayoutManagerClass *manager_class = GTK_LAYOUT_MANAGER_CLASS (klass);

  object_class->set_property = majakka_button_layout_set_property;
  manager_class->get_request_mode = majakka_button_layout_get_request_mode;
  manager_class->measure = majakka_button_layout_measure;
  manager_class->allocate = majakka_button_layout_allocate;

  /**
   * MajakkaButtonLayout:homogeneous:
   *
   * Whether the buttons of a row are equally wide and fill it.
   */
  properties[PROP_HOMOGENEOUS] = g_param_spec_boolean ("homogeneous", NULL, NULL, FALSE,
                                                       G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  /**
   * MajakkaButtonLayout:spacing:
   *
   * The least space between two buttons, in pixels.
   */
  properties[PROP_SPACING] = g_param_spec_int ("spacing", NULL, NULL, 0, G_MAXINT, 0,
                                               G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
majakka_button_layout_init (MajakkaButtonLayout *self G_GNUC_UNUSED)
{
}
