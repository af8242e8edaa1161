/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-notice.h"
#include "majakka-route.h"
#include "majakka-window.h"

G_BEGIN_DECLS

struct _MajakkaWindow
{
  AdwApplicationWindow parent_instance;

  /* template widgets */
  AdwToastOverlay *toasts;
  AdwLeaflet *pages;
  MajakkaNotice *notice;

  /* owned */
  MajakkaContext *context;
  GPtrArray *routes; /* of MajakkaRoute, one for each page of the leaflet, the first the root */
  GPtrArray *shown;  /* of GtkWidget, borrowed: those pages */

  gboolean rebuilding;
};

void
majakka_window_go_to (MajakkaWindow *self, MajakkaRouteKind kind, const char *id, const char *part);
void majakka_window_go_to_place (MajakkaWindow *self, const char *place);
void majakka_window_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
