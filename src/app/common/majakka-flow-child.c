/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-flow-child.h"

struct _MajakkaFlowChild
{
  GtkFlowBoxChild parent_instance;
};

G_DEFINE_FINAL_TYPE (MajakkaFlowChild, majakka_flow_child, GTK_TYPE_FLOW_BOX_CHILD)

static gboolean
majakka_flow_child_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *control = gtk_flow_box_child_get_child (GTK_FLOW_BOX_CHILD (widget));

  return control != NULL && gtk_widget_child_focus (control, direction);
}

static gboolean
majakka_flow_child_grab_focus (GtkWidget *widget)
{
  GtkWidget *control = gtk_flow_box_child_get_child (GTK_FLOW_BOX_CHILD (widget));

  return control != NULL && gtk_widget_grab_focus (control);
}

static void
majakka_flow_child_class_init (MajakkaFlowChildClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->focus = majakka_flow_child_focus;
  widget_class->grab_focus = majakka_flow_child_grab_focus;
}

static void
majakka_flow_child_init (MajakkaFlowChild *self)
{
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
}

/**
 * majakka_flow_child_new:
 * @control: (transfer floating): what stands there
 *
 * Returns: (transfer floating): a place for it
 */
GtkWidget *
majakka_flow_child_new (GtkWidget *control)
{
  g_return_val_if_fail (GTK_IS_WIDGET (control), NULL);

  return g_object_new (MAJAKKA_TYPE_FLOW_CHILD, "child", control, NULL);
}
