/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_FLOW_CHILD (majakka_flow_child_get_type ())

/**
 * MajakkaFlowChild:
 *
 * A place in a GtkFlowBox for a control. The control is the stop of the keyboard and the place is
 * none. A GtkFlowBoxChild that merely cannot have the focus holds up the Tab key for ever.
 */
G_DECLARE_FINAL_TYPE (MajakkaFlowChild, majakka_flow_child, MAJAKKA, FLOW_CHILD, GtkFlowBoxChild)

GtkWidget *majakka_flow_child_new (GtkWidget *control);

G_END_DECLS
