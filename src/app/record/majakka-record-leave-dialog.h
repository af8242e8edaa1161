/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *majakka_record_leave_dialog_new (GtkWindow *parent, gboolean can_keep, gboolean kept);

G_END_DECLS
