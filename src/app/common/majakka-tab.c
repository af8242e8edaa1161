/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-tab.h"

#define PASSING "majakka-tab-passes"

static gboolean
let_through (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidgetClass *widgets = g_type_class_peek (GTK_TYPE_WIDGET);
  gboolean moved;

  g_object_set_data (G_OBJECT (widget), PASSING, widget);
  moved = widgets->focus (widget, direction);
  g_object_set_data (G_OBJECT (widget), PASSING, NULL);

  return moved;
}

/**
 * majakka_tab_let_through:
 * @widget_class: a class that comes from #GtkWidget itself and has a grab_focus of its own
 *
 * When the Tab key has come behind the last child of such a widget, GTK asks it to grab the focus, should
 * it want it; with a grab_focus that always finds somebody, the key would go round in it for ever. Its
 * grab_focus looks with majakka_tab_is_passing() whether that is why it is called.
 */
void
majakka_tab_let_through (GtkWidgetClass *widget_class)
{
  widget_class->focus = let_through;
}

/**
 * majakka_tab_is_passing:
 * @widget: a widget of such a class
 *
 * Returns: whether it is asked only because the Tab key passes by
 */
gboolean
majakka_tab_is_passing (GtkWidget *widget)
{
  return g_object_get_data (G_OBJECT (widget), PASSING) != NULL;
}
