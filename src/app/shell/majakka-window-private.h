/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-hide-key.h"
#include "majakka-notice.h"
#include "majakka-route.h"
#include "majakka-translate-walk.h"
#include "majakka-window.h"

G_BEGIN_DECLS

struct _MajakkaWindow
{
  AdwApplicationWindow parent_instance;

  /* template widgets */
  GtkBox *all;
  AdwToastOverlay *toasts; /* in @all, with all that belongs to the program */
  AdwLeaflet *pages;
  MajakkaNotice *notice;
  GtkBox *below;            /* below the pages */
  GtkWidget *translate_bar; /* borrowed, in @below; NULL where nobody can translate */

  /* owned */
  MajakkaContext *context;
  GPtrArray *routes; /* of MajakkaRoute, one for each page of the leaflet, the first the root */
  GPtrArray *shown;  /* of GtkWidget, borrowed: those pages */

  GtkWidget *looked_at;      /* weak: the text that a translator looks at */
  GtkWidget *looked_at_page; /* weak: the page on which she looked at it */
  gboolean arriving;         /* on the way to the next one */
  GCancellable *search;      /* owned: of the lessons, for a text to work on; NULL for none */

  gboolean rebuilding;

  /* what waits for an answer about a page, majakka-window-leave.c; NULL when nothing does */
  char *wanted;               /* owned: an action */
  GVariant *wanted_parameter; /* owned */

  /* hiding the window, majakka-window-hide.c */
  MajakkaHideKey *hide_key;   /* owned */
  GtkWidget *sheet;           /* borrowed: what is shown instead, NULL while nothing is hidden */
  GPtrArray *put_away;        /* of GtkWindow: what stood over it */
  GtkEventController *filter; /* borrowed, NULL while nothing is hidden */
  GtkWidget *focus;           /* weak: what had the keys */
};

void majakka_window_open_pages (MajakkaWindow *self);
void majakka_window_restart_pages (MajakkaWindow *self);
void majakka_window_rebuild_pages (MajakkaWindow *self);
void majakka_window_drop_pages (MajakkaWindow *self);
void
majakka_window_go_to (MajakkaWindow *self, MajakkaRouteKind kind, const char *id, const char *part);
void majakka_window_go_to_place (MajakkaWindow *self, const char *place);
void majakka_window_replace_page (MajakkaWindow *self,
                                  MajakkaRouteKind kind,
                                  const char *id,
                                  const char *part);
MajakkaRoute *majakka_window_copy_visible_route (MajakkaWindow *self);

void majakka_window_install_actions (GtkWidgetClass *widget_class);
void majakka_window_install_search_actions (GtkWidgetClass *widget_class);
void majakka_window_install_bookmark_actions (GtkWidgetClass *widget_class);
void majakka_window_install_draft_actions (GtkWidgetClass *widget_class);
void majakka_window_install_guidance_actions (GtkWidgetClass *widget_class);

void majakka_window_install_report_actions (GtkWidgetClass *widget_class);
gboolean majakka_window_undo_session_removal (MajakkaWindow *self);

void majakka_window_install_pack_actions (GtkWidgetClass *widget_class);
gboolean majakka_window_undo_pack_removal (MajakkaWindow *self);

gboolean
majakka_window_hold (MajakkaWindow *self, gboolean all, const char *action, GVariant *parameter);
void majakka_window_clear_leaving (MajakkaWindow *self);
void majakka_window_install_record_actions (GtkWidgetClass *widget_class);
void majakka_window_install_prepare_actions (GtkWidgetClass *widget_class);

gpointer majakka_window_keep_scroll (MajakkaWindow *self);
void majakka_window_restore_scroll (MajakkaWindow *self, gpointer kept);
void majakka_window_hold_text (MajakkaWindow *self);
void majakka_window_scroll_to (GtkWidget *widget);
void majakka_window_keep_in_view (MajakkaWindow *self, GtkWidget *widget);

void majakka_window_set_up_translating (MajakkaWindow *self);
void majakka_window_renew_translate_bar (MajakkaWindow *self);
gboolean majakka_window_has_lessons_to_translate (MajakkaWindow *self);
void majakka_window_leave_text (MajakkaWindow *self);
void
majakka_window_look_at_text (MajakkaWindow *self, GtkWidget *widget, const MajakkaMessage *message);

void majakka_window_go_to_text (GtkWidget *widget);
void majakka_window_go_to_next_text (MajakkaWindow *self, MajakkaTranslateWanted wanted);
void majakka_window_give_up_search (MajakkaWindow *self);
void majakka_window_install_translate_actions (GtkWidgetClass *widget_class);

void majakka_window_set_up_hiding (MajakkaWindow *self);
void majakka_window_clear_hiding (MajakkaWindow *self);
void majakka_window_hide (MajakkaWindow *self);
void majakka_window_unhide (MajakkaWindow *self);

G_END_DECLS
