/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-fit-bin.h"

#define MAX_STEPS 4

/* In pixels; as wide as GTK thinks of */
#define WIDEST (1 << 20)

struct _MajakkaFitBin
{
  GtkWidget parent_instance;

  guint n_steps;
  guint step;
  int narrowest; /* in pixels */
  int need
      [MAX_STEPS]; /* the width that the child had to have at a step that was too wide, in pixels */
  guint idle;
};

enum
{
  PROP_0,
  PROP_NARROWEST,
  PROP_STEP,
  PROP_STEPS,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static GtkBuildableIface *parent_buildable;

static void buildable_init (GtkBuildableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaFitBin,
                               majakka_fit_bin,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE, buildable_init))

static void
set_child (MajakkaFitBin *self, GtkWidget *child)
{
  GtkWidget *old = gtk_widget_get_first_child (GTK_WIDGET (self));

  g_clear_pointer (&old, gtk_widget_unparent);
  if (child != NULL)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
}

static void
majakka_fit_bin_add_child (GtkBuildable *buildable,
                           GtkBuilder *builder,
                           GObject *child,
                           const char *type)
{
  if (GTK_IS_WIDGET (child))
    set_child (MAJAKKA_FIT_BIN (buildable), GTK_WIDGET (child));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = majakka_fit_bin_add_child;
}

static void
set_step (MajakkaFitBin *self, guint step)
{
  if (step == self->step)
    return;

  self->step = step;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STEP]);
}

/* The first step at which the child has room, as far as it is known. */
static guint
find_step (MajakkaFitBin *self, int width)
{
  guint step = 0;

  while (step < self->n_steps && self->need[step] > width)
    step++;

  return step;
}

static gboolean
change_step_cb (gpointer data)
{
  MajakkaFitBin *self = data;

  self->idle = 0;
  set_step (self, find_step (self, gtk_widget_get_width (GTK_WIDGET (self))));

  return G_SOURCE_REMOVE;
}

/* What the child shows cannot change while it is given its place. */
static void
change_step_later (MajakkaFitBin *self)
{
  if (self->idle == 0)
    self->idle = g_idle_add_full (GDK_PRIORITY_REDRAW - 1, change_step_cb, self, NULL);
}

static GtkSizeRequestMode
majakka_fit_bin_get_request_mode (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  return child != NULL ? gtk_widget_get_request_mode (child) : GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

/* A mark beside words that wrap can be a pixel lower for no width than for any width, as GTK rounds their baseline. A box
 * around the bin complains then. */
static void
allow_for_rounding (GtkWidget *child, int *minimum, int *natural)
{
  int least = 0, wanted = 0;

  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, WIDEST, &least, &wanted, NULL, NULL);
  *minimum = MAX (*minimum, least);
  *natural = MAX (*natural, wanted);
}

static void
majakka_fit_bin_measure (GtkWidget *widget,
                         GtkOrientation orientation,
                         int for_size,
                         int *minimum,
                         int *natural,
                         int *minimum_baseline,
                         int *natural_baseline)
{
  MajakkaFitBin *self = MAJAKKA_FIT_BIN (widget);
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int needed = 0;

  *minimum = *natural = 0;
  if (child == NULL)
    return;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      gtk_widget_measure (child, orientation, for_size, minimum, natural, NULL, NULL);
      /* What is left at the last step has to have its room. */
      if (self->step < self->n_steps)
        *minimum = MIN (*minimum, self->narrowest);
      return;
    }

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &needed, NULL, NULL, NULL);
  gtk_widget_measure (child, orientation, for_size < 0 ? for_size : MAX (for_size, needed), minimum,
                      natural, minimum_baseline, natural_baseline);
  if (for_size < 0)
    allow_for_rounding (child, minimum, natural);
}

static void
majakka_fit_bin_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MajakkaFitBin *self = MAJAKKA_FIT_BIN (widget);
  GtkWidget *child = gtk_widget_get_first_child (widget);
  int needed = 0;

  if (child == NULL)
    return;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &needed, NULL, NULL, NULL);
  if (self->step < self->n_steps)
    self->need[self->step] = needed;
  if (find_step (self, width) != self->step)
    change_step_later (self);

  /* Too wide for one frame. */
  gtk_widget_allocate (child, MAX (width, needed), height, baseline, NULL);
}

static void
majakka_fit_bin_unroot (GtkWidget *widget)
{
  MajakkaFitBin *self = MAJAKKA_FIT_BIN (widget);

  g_clear_handle_id (&self->idle, g_source_remove);

  GTK_WIDGET_CLASS (majakka_fit_bin_parent_class)->unroot (widget);
}

static void
majakka_fit_bin_dispose (GObject *object)
{
  MajakkaFitBin *self = MAJAKKA_FIT_BIN (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  set_child (self, NULL);

  G_OBJECT_CLASS (majakka_fit_bin_parent_class)->dispose (object);
}

static void
majakka_fit_bin_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  MajakkaFitBin *self = MAJAKKA_FIT_BIN (object);

  switch (prop_id)
    {
    case PROP_STEP:
      g_value_set_uint (value, self->step);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_fit_bin_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  MajakkaFitBin *self = MAJAKKA_FIT_BIN (object);

  switch (prop_id)
    {
    case PROP_NARROWEST:
      self->narrowest = g_value_get_int (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    case PROP_STEPS:
      self->n_steps = g_value_get_uint (value);
      gtk_widget_queue_resize (GTK_WIDGET (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_fit_bin_class_init (MajakkaFitBinClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_fit_bin_dispose;
  object_class->get_property = majakka_fit_bin_get_property;
  object_class->set_property = majakka_fit_bin_set_property;
  widget_class->get_request_mode = majakka_fit_bin_get_request_mode;
  widget_class->measure = majakka_fit_bin_measure;
  widget_class->size_allocate = majakka_fit_bin_size_allocate;
  widget_class->unroot = majakka_fit_bin_unroot;

  /**
   * MajakkaFitBin:narrowest:
   *
   * The width in pixels that the child can come down to, step by step; the bin asks for no more.
   */
  properties[PROP_NARROWEST] = g_param_spec_int ("narrowest", NULL, NULL, 0, G_MAXINT, 0,
                                                 G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  /**
   * MajakkaFitBin:step:
   *
   * How many parts the child has to do without.
   */
  properties[PROP_STEP] = g_param_spec_uint ("step", NULL, NULL, 0, MAX_STEPS, 0,
                                             G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  /**
   * MajakkaFitBin:steps:
   *
   * How many parts the child can do without.
   */
  properties[PROP_STEPS] = g_param_spec_uint ("steps", NULL, NULL, 0, MAX_STEPS, 0,
                                              G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
majakka_fit_bin_init (MajakkaFitBin *self G_GNUC_UNUSED)
{
}

/**
 * majakka_fit_bin_get_step:
 * @self: a bin
 *
 * Returns: how many parts the child has to do without
 */
guint
majakka_fit_bin_get_step (MajakkaFitBin *self)
{
  g_return_val_if_fail (MAJAKKA_IS_FIT_BIN (self), 0);

  return self->step;
}

/**
 * majakka_fit_bin_start_again:
 * @self: a bin
 *
 * Lets the child have all its parts, and looks again what there is room for: it needs less room than before.
 */
void
majakka_fit_bin_start_again (MajakkaFitBin *self)
{
  g_return_if_fail (MAJAKKA_IS_FIT_BIN (self));

  for (guint i = 0; i < MAX_STEPS; i++)
    self->need[i] = 0;
  set_step (self, 0);
}
