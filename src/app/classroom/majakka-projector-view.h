/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-projection.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PROJECTOR_VIEW (majakka_projector_view_get_type ())

/**
 * MajakkaProjectorView:
 *
 * Shows a projection in whatever size it is given. All is a share of its height, so it is the wall, the slide in the
 * teacher's window and a small preview, with the same lines in each as long as they have the same proportions. It takes no
 * focus, and is one picture with all of its words for a screen reader. It knows nothing but the projection.
 */
G_DECLARE_FINAL_TYPE (MajakkaProjectorView,
                      majakka_projector_view,
                      MAJAKKA,
                      PROJECTOR_VIEW,
                      GtkWidget)

GtkWidget *majakka_projector_view_new (MajakkaContext *context);
void majakka_projector_view_show (MajakkaProjectorView *self,
                                  const MajakkaProjection *projection,
                                  int text);

G_END_DECLS
