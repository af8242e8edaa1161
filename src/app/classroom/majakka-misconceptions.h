/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *majakka_misconceptions_new (MajakkaContext *context, MajakkaSession *session);

G_END_DECLS
