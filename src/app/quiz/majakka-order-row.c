/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-order-row.h"

#include "majakka-accessible.h"

#include <glib/gi18n-lib.h>

struct _MajakkaOrderRow
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *line;
  GtkLabel *position_label;
  GtkWidget *label_slot;
  GtkWidget *up_button;
  GtkWidget *down_button;

  /* owned */
  char *plain;

  gboolean locked;
};

enum
{
  MOVED,
  DROPPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaOrderRow, majakka_order_row, GTK_TYPE_WIDGET)

static void
move (MajakkaOrderRow *self, int places)
{
  if (!self->locked)
    g_signal_emit (self, signals[MOVED], 0, places);
}

static void
up_cb (MajakkaOrderRow *self)
{
  move (self, -1);
}

static void
down_cb (MajakkaOrderRow *self)
{
  move (self, 1);
}

static gboolean
move_shortcut (GtkWidget *widget, GVariant *places, gpointer data G_GNUC_UNUSED)
{
  move (MAJAKKA_ORDER_ROW (widget), g_variant_get_int32 (places));

  return GDK_EVENT_STOP;
}

static GdkContentProvider *
prepare_drag_cb (MajakkaOrderRow *self)
{
  return self->locked ? NULL : gdk_content_provider_new_typed (MAJAKKA_TYPE_ORDER_ROW, self);
}

static void
begin_drag_cb (MajakkaOrderRow *self, GdkDrag *drag)
{
  GtkWidget *label = gtk_label_new (self->plain);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 30);
  gtk_widget_add_css_class (label, "dragged-step");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), label);
}

static gboolean
drop_cb (MajakkaOrderRow *self, const GValue *value)
{
  MajakkaOrderRow *other = g_value_get_object (value);

  if (self->locked || other == NULL || other == self)
    return FALSE;

  g_signal_emit (self, signals[DROPPED], 0, other);
  return TRUE;
}

static void
add_drag_and_drop (MajakkaOrderRow *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (MAJAKKA_TYPE_ORDER_ROW, GDK_ACTION_MOVE);

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_swapped (source, "prepare", G_CALLBACK (prepare_drag_cb), self);
  g_signal_connect_swapped (source, "drag-begin", G_CALLBACK (begin_drag_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));

  g_signal_connect_swapped (target, "drop", G_CALLBACK (drop_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}

static void
majakka_order_row_dispose (GObject *object)
{
  MajakkaOrderRow *self = MAJAKKA_ORDER_ROW (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), MAJAKKA_TYPE_ORDER_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_order_row_parent_class)->dispose (object);
}

static void
majakka_order_row_finalize (GObject *object)
{
  g_free (MAJAKKA_ORDER_ROW (object)->plain);

  G_OBJECT_CLASS (majakka_order_row_parent_class)->finalize (object);
}

static void
add_bindings (GtkWidgetClass *widget_class)
{
  static const struct
  {
    guint key;
    int places;
  } bindings[] = {
    { GDK_KEY_Up, -1 },
    { GDK_KEY_KP_Up, -1 },
    { GDK_KEY_Down, 1 },
    { GDK_KEY_KP_Down, 1 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (bindings); i++)
    gtk_widget_class_add_binding (widget_class, bindings[i].key, GDK_ALT_MASK, move_shortcut, "i",
                                  bindings[i].places);
}

static void
majakka_order_row_class_init (MajakkaOrderRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_order_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = majakka_order_row_finalize;

  signals[MOVED] = g_signal_new ("moved", MAJAKKA_TYPE_ORDER_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[DROPPED] = g_signal_new ("dropped", MAJAKKA_TYPE_ORDER_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 1, MAJAKKA_TYPE_ORDER_ROW);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/majakka/Majakka/ui/quiz/majakka-order-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaOrderRow, line);
  gtk_widget_class_bind_template_child (widget_class, MajakkaOrderRow, position_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaOrderRow, label_slot);
  gtk_widget_class_bind_template_child (widget_class, MajakkaOrderRow, up_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaOrderRow, down_button);
  gtk_widget_class_bind_template_callback (widget_class, up_cb);
  gtk_widget_class_bind_template_callback (widget_class, down_cb);
  add_bindings (widget_class);
  gtk_widget_class_set_css_name (widget_class, "row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
majakka_order_row_init (MajakkaOrderRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_drag_and_drop (self);
}

/**
 * majakka_order_row_new:
 * @label: (transfer floating): the words of the step
 * @plain: the same, to be read aloud
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
majakka_order_row_new (GtkWidget *label, const char *plain)
{
  MajakkaOrderRow *self;
  g_autofree char *up = NULL;
  g_autofree char *down = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (label), NULL);
  g_return_val_if_fail (plain != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_ORDER_ROW, NULL);
  self->plain = g_strdup (plain);
  gtk_box_append (GTK_BOX (self->label_slot), label);
  majakka_accessible_set_label (GTK_WIDGET (self), plain);
  /* Translators: a button that moves a step up in a list; %s is the step */
  up = g_strdup_printf (_ ("Move up: %s"), plain);
  majakka_accessible_set_label (self->up_button, up);
  /* Translators: a button that moves a step down in a list; %s is the step */
  down = g_strdup_printf (_ ("Move down: %s"), plain);
  majakka_accessible_set_label (self->down_button, down);

  return GTK_WIDGET (self);
}

/* A button that can do nothing more would take the focus with it. */
static void
set_button_sensitive (MajakkaOrderRow *self, GtkWidget *button, gboolean sensitive)
{
  if (!sensitive && gtk_widget_is_focus (button))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_widget_set_sensitive (button, sensitive);
}

/**
 * majakka_order_row_set_position:
 * @self: a row
 * @position: where it stands, from 0
 * @n_rows: how many rows there are
 */
void
majakka_order_row_set_position (MajakkaOrderRow *self, guint position, guint n_rows)
{
  g_autofree char *number = NULL;
  g_autofree char *description = NULL;

  g_return_if_fail (MAJAKKA_IS_ORDER_ROW (self));

  number = g_strdup_printf ("%u", position + 1);
  gtk_label_set_label (self->position_label, number);
  /* Translators: the place of a step in a list, and how many there are */
  description = g_strdup_printf (_ ("%u of %u"), position + 1, n_rows);
  majakka_accessible_set_description (GTK_WIDGET (self), description);
  set_button_sensitive (self, self->up_button, position > 0);
  set_button_sensitive (self, self->down_button, position + 1 < n_rows);
}

/**
 * majakka_order_row_lock:
 * @self: a row
 *
 * Keeps it where it is.
 */
void
majakka_order_row_lock (MajakkaOrderRow *self)
{
  g_return_if_fail (MAJAKKA_IS_ORDER_ROW (self));

  self->locked = TRUE;
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_set_visible (self->up_button, FALSE);
  gtk_widget_set_visible (self->down_button, FALSE);
}

/**
 * majakka_order_row_set_feedback:
 * @self: a row
 * @feedback: (transfer floating): what to show below it
 */
void
majakka_order_row_set_feedback (MajakkaOrderRow *self, GtkWidget *feedback)
{
  g_return_if_fail (MAJAKKA_IS_ORDER_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (feedback));

  gtk_widget_insert_after (feedback, GTK_WIDGET (self), self->line);
}
