/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void majakka_person_window_present (GtkWindow *parent, MajakkaContext *context, gint64 learner);
GtkWidget *majakka_person_window_create_avatar (const char *avatar, int size);

G_END_DECLS
