/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The pages of a window, one above the other: going to one, and building them anew. */

#include "majakka-window-private.h"

#include "majakka-agreement-page.h"
#include "majakka-home-page.h"
#include "majakka-leavable.h"
#include "majakka-manual-page.h"
#include "majakka-printable.h"
#include "majakka-record-page.h"

static GtkWidget *
get_page (MajakkaWindow *self, guint position)
{
  return g_ptr_array_index (self->shown, position);
}

static void
remove_last_page (MajakkaWindow *self)
{
  guint last = self->routes->len - 1;

  adw_leaflet_remove (self->pages, get_page (self, last));
  g_ptr_array_remove_index (self->shown, last);
  g_ptr_array_remove_index (self->routes, last);
}

static guint
get_visible_position (MajakkaWindow *self)
{
  GtkWidget *visible = adw_leaflet_get_visible_child (self->pages);
  guint position = 0;

  while (position + 1 < self->routes->len && get_page (self, position) != visible)
    position++;

  return position;
}

/* A screen reader would read the pages below too. */
static void
hide_pages_below (MajakkaWindow *self)
{
  guint visible = get_visible_position (self);

  for (guint i = 0; i < self->shown->len; i++)
    gtk_accessible_update_state (GTK_ACCESSIBLE (get_page (self, i)), GTK_ACCESSIBLE_STATE_HIDDEN,
                                 i != visible, -1);
}

static void
follow_page (MajakkaWindow *self)
{
  GtkWidget *page = get_page (self, get_visible_position (self));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.print", MAJAKKA_IS_PRINTABLE (page));
  /* A swipe asks nobody. */
  adw_leaflet_set_can_navigate_back (self->pages, !MAJAKKA_IS_LEAVABLE (page));
  if (self->looked_at_page != page)
    majakka_window_leave_text (self);
}

/* Pages behind the one that is shown have been left; they go once the transition is over. */
void
majakka_window_drop_pages (MajakkaWindow *self)
{
  guint n_kept;

  if (self->rebuilding || self->routes->len == 0)
    return;

  hide_pages_below (self);
  follow_page (self);
  if (adw_leaflet_get_child_transition_running (self->pages))
    return;

  n_kept = get_visible_position (self) + 1;
  while (self->routes->len > n_kept)
    remove_last_page (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", self->routes->len > 1);
}

static void
append_page (MajakkaWindow *self, MajakkaRoute *route)
{
  GtkWidget *page = majakka_route_build (route, self->context);

  adw_leaflet_append (self->pages, page);
  g_ptr_array_add (self->shown, page);
  g_ptr_array_add (self->routes, route);
}

/* Whether a page like @route is already shown; if so it is the one to be on. */
static gboolean
is_on (MajakkaWindow *self, const MajakkaRoute *route)
{
  const MajakkaRoute *top = g_ptr_array_index (self->routes, self->routes->len - 1);

  return top->kind == route->kind && g_strcmp0 (top->id, route->id) == 0 && route->part == NULL;
}

/* The leaflet keeps in mind what had the focus on the page, and gives it back. An item of a menu that is
 * closed by then would keep all keys to itself. */
static void
leave_popover (MajakkaWindow *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self));
  GtkNative *native = focus != NULL ? gtk_widget_get_native (focus) : NULL;

  if (GTK_IS_POPOVER (native))
    gtk_widget_grab_focus (gtk_widget_get_parent (GTK_WIDGET (native)));
}

/* Shows a page above the one that is shown. */
void
majakka_window_go_to (MajakkaWindow *self, MajakkaRouteKind kind, const char *id, const char *part)
{
  g_autoptr (MajakkaRoute) route = majakka_route_new (kind, id, part);

  /* A page that is still sliding out does not count. */
  self->rebuilding = TRUE;
  while (self->routes->len > get_visible_position (self) + 1)
    remove_last_page (self);
  self->rebuilding = FALSE;
  if (is_on (self, route))
    return;

  leave_popover (self);
  /* Where another page comes in still, the leaflet ends that first, with the new page above the one that is shown. */
  self->rebuilding = TRUE;
  append_page (self, g_steal_pointer (&route));
  adw_leaflet_set_visible_child (self->pages, get_page (self, self->routes->len - 1));
  self->rebuilding = FALSE;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", TRUE);
  majakka_window_drop_pages (self);
}

/* Shows a page instead of the one that is shown. */
void
majakka_window_replace_page (MajakkaWindow *self,
                             MajakkaRouteKind kind,
                             const char *id,
                             const char *part)
{
  /* Without the page that is shown, another is. */
  guint n_kept = get_visible_position (self);

  self->rebuilding = TRUE;
  while (self->routes->len > n_kept)
    remove_last_page (self);
  append_page (self, majakka_route_new (kind, id, part));
  adw_leaflet_set_visible_child (self->pages, get_page (self, self->routes->len - 1));
  self->rebuilding = FALSE;
  hide_pages_below (self);
  follow_page (self);
}

/* Shows a place, and leaves every page above it. */
void
majakka_window_go_to_place (MajakkaWindow *self, const char *place)
{
  GtkWidget *root = get_page (self, 0);

  /* The page first, which gives the focus back to where it was; then the place, which moves it on: a
   * place that is not shown must not have it. */
  adw_leaflet_set_visible_child (self->pages, root);
  /* The first start comes before all places. */
  if (MAJAKKA_IS_HOME_PAGE (root))
    majakka_home_page_set_place (MAJAKKA_HOME_PAGE (root), place);
}

/* What is shown on a page that has turned to something else since it was opened, or was kept */
static char *
dup_id_now (GtkWidget *page, const MajakkaRoute *route)
{
  if (MAJAKKA_IS_HOME_PAGE (page))
    return g_strdup (majakka_home_page_get_place (MAJAKKA_HOME_PAGE (page)));
  if (MAJAKKA_IS_MANUAL_PAGE (page))
    return g_strdup (majakka_manual_page_get_topic (MAJAKKA_MANUAL_PAGE (page)));
  if (MAJAKKA_IS_AGREEMENT_PAGE (page))
    return majakka_agreement_page_dup_id (MAJAKKA_AGREEMENT_PAGE (page));
  if (MAJAKKA_IS_RECORD_PAGE (page) &&
      majakka_record_page_get_writing (MAJAKKA_RECORD_PAGE (page)) != 0)
    return g_strdup_printf ("%" G_GINT64_FORMAT,
                            majakka_record_page_get_writing (MAJAKKA_RECORD_PAGE (page)));

  return g_strdup (route->id);
}

/* Where a rebuilt page begins: the place in a lesson is in the file of progress, others are asked of the
 * page. */
static MajakkaRoute *
copy_route (MajakkaWindow *self, guint position)
{
  const MajakkaRoute *route = g_ptr_array_index (self->routes, position);
  g_autofree char *id = dup_id_now (get_page (self, position), route);

  return majakka_route_new (route->kind, id, NULL);
}

/* Returns the way to the page that is shown, to what it shows now. */
MajakkaRoute *
majakka_window_copy_visible_route (MajakkaWindow *self)
{
  return copy_route (self, get_visible_position (self));
}

/* Builds the lowest @n pages anew, on the same ways; those above them are left. */
static void
build_pages (MajakkaWindow *self, guint n)
{
  g_autoptr (GPtrArray) routes = g_ptr_array_new ();
  gboolean looked_at;

  for (guint i = 0; i < MIN (n, self->routes->len); i++)
    g_ptr_array_add (routes, copy_route (self, i));
  looked_at = self->looked_at_page == get_page (self, routes->len - 1);

  self->rebuilding = TRUE;
  for (guint i = 0; i < self->shown->len; i++)
    adw_leaflet_remove (self->pages, get_page (self, i));
  g_ptr_array_set_size (self->shown, 0);
  g_ptr_array_set_size (self->routes, 0);
  for (guint i = 0; i < routes->len; i++)
    append_page (self, g_ptr_array_index (routes, i));
  adw_leaflet_set_visible_child (self->pages, get_page (self, self->routes->len - 1));
  /* The text is on it still. */
  if (looked_at)
    g_set_weak_pointer (&self->looked_at_page, get_page (self, self->routes->len - 1));
  self->rebuilding = FALSE;
  hide_pages_below (self);
  follow_page (self);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", self->routes->len > 1);
}

/* Shows the first page of a window that has none. */
void
majakka_window_open_pages (MajakkaWindow *self)
{
  append_page (self, majakka_route_new (MAJAKKA_ROUTE_HOME, NULL, NULL));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", FALSE);
  follow_page (self);
}

/* Leaves every page but the first, which is built anew: somebody else sits down, and what was open, chosen
 * or typed is not theirs. */
void
majakka_window_restart_pages (MajakkaWindow *self)
{
  build_pages (self, 1);
}

/* Builds every page anew, those that are sliding out excepted. */
void
majakka_window_rebuild_pages (MajakkaWindow *self)
{
  build_pages (self, get_visible_position (self) + 1);
}
