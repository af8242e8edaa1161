/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *
majakka_lesson_links_new (MajakkaContext *context, const GPtrArray *lessons, gboolean in_signs);

G_END_DECLS
