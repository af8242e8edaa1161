/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-window-private.h"

#include "majakka-agreement-page.h"
#include "majakka-home-page.h"
#include "majakka-leavable.h"
#include "majakka-manual-page.h"
#include "majakka-person-name.h"
#include "majakka-presenter-window.h"
#include "majakka-printable.h"
#include "majakka-record-page.h"

enum
{
  PROP_0,
  PROP_LEARNER_NAME,
  PROP_SHOWS_HIDE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MajakkaWindow, majakka_window, ADW_TYPE_APPLICATION_WINDOW)

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
}

/* Pages behind the one that is shown have been left; they go once the transition is over. */
static void
drop_pages_cb (MajakkaWindow *self)
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
  append_page (self, g_steal_pointer (&route));
  adw_leaflet_set_visible_child (self->pages, get_page (self, self->routes->len - 1));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", TRUE);
}

/* Shows a page instead of the one that is shown. */
void
majakka_window_replace_page (MajakkaWindow *self,
                             MajakkaRouteKind kind,
                             const char *id,
                             const char *part)
{
  self->rebuilding = TRUE;
  while (self->routes->len > get_visible_position (self))
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

static void
show_store_notice (MajakkaWindow *self)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  const GError *notice = majakka_learner_store_get_notice (store);
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;
  const char *path = majakka_learner_store_get_set_aside (store);

  if (notice == NULL)
    {
      majakka_notice_hide (self->notice);
      return;
    }

  majakka_store_error_describe (
      notice, path != NULL ? path : majakka_learner_store_get_path (store), &title, &body);
  majakka_notice_show (self->notice, title, body);
}

static void
build_pages (MajakkaWindow *self, guint n)
{
  g_autoptr (GPtrArray) routes = g_ptr_array_new ();

  for (guint i = 0; i < MIN (n, self->routes->len); i++)
    g_ptr_array_add (routes, copy_route (self, i));

  self->rebuilding = TRUE;
  for (guint i = 0; i < self->shown->len; i++)
    adw_leaflet_remove (self->pages, get_page (self, i));
  g_ptr_array_set_size (self->shown, 0);
  g_ptr_array_set_size (self->routes, 0);
  for (guint i = 0; i < routes->len; i++)
    append_page (self, g_ptr_array_index (routes, i));
  adw_leaflet_set_visible_child (self->pages, get_page (self, self->routes->len - 1));
  self->rebuilding = FALSE;
  hide_pages_below (self);
  follow_page (self);
}

/* Somebody else sits down: what was open, chosen or typed is not theirs. */
static void
start_anew_cb (MajakkaWindow *self)
{
  build_pages (self, 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", FALSE);
}

static void
notify_name_cb (MajakkaWindow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LEARNER_NAME]);
}

static void
notify_hide_cb (MajakkaWindow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SHOWS_HIDE]);
}

/* One without a name is nobody in particular. */
static char *
dup_learner_name (MajakkaWindow *self)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autoptr (MajakkaLearner) learner =
      majakka_learner_store_get_learner (store, majakka_learner_store_get_current (store));

  if (learner == NULL || (learner->id != MAJAKKA_LEARNER_GUEST && *learner->name == '\0'))
    return NULL;

  return g_strdup (majakka_person_get_name (learner));
}

static void
restore_size (MajakkaWindow *self)
{
  GSettings *settings = majakka_context_get_settings (self->context);

  gtk_window_set_default_size (GTK_WINDOW (self), g_settings_get_int (settings, "window-width"),
                               g_settings_get_int (settings, "window-height"));
  if (g_settings_get_boolean (settings, "window-maximized"))
    gtk_window_maximize (GTK_WINDOW (self));
}

/* A class is looking at the wall: the teacher says first what becomes of the session. */
static gboolean
is_session_held (void)
{
  GtkWindow *presenter = majakka_presenter_find ();

  if (presenter == NULL)
    return FALSE;
  gtk_window_present (presenter);
  gtk_window_close (presenter);

  return majakka_presenter_find () != NULL;
}

static gboolean
majakka_window_close_request (GtkWindow *window)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (window);
  GSettings *settings = majakka_context_get_settings (self->context);
  int width, height;

  if (is_session_held ())
    return TRUE;
  if (majakka_window_hold (self, /* all= */ TRUE, "window.close", NULL))
    return TRUE;

  gtk_window_get_default_size (window, &width, &height);
  g_settings_set_int (settings, "window-width", width);
  g_settings_set_int (settings, "window-height", height);
  g_settings_set_boolean (settings, "window-maximized", gtk_window_is_maximized (window));

  return GTK_WINDOW_CLASS (majakka_window_parent_class)->close_request (window);
}

static void
majakka_window_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (object);

  switch (prop_id)
    {
    case PROP_LEARNER_NAME:
      g_value_take_string (value, self->context != NULL ? dup_learner_name (self) : NULL);
      break;
    case PROP_SHOWS_HIDE:
      g_value_set_boolean (value,
                           self->context != NULL &&
                               g_settings_get_boolean (majakka_context_get_settings (self->context),
                                                       "show-hide-button"));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
majakka_window_dispose (GObject *object)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (object);

  self->rebuilding = TRUE;
  majakka_window_clear_hiding (self);
  majakka_window_clear_leaving (self);
  g_clear_weak_pointer (&self->looked_at);
  majakka_window_give_up_search (self);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_window_parent_class)->dispose (object);
}

static void
majakka_window_finalize (GObject *object)
{
  g_ptr_array_unref (MAJAKKA_WINDOW (object)->routes);
  g_ptr_array_unref (MAJAKKA_WINDOW (object)->shown);

  G_OBJECT_CLASS (majakka_window_parent_class)->finalize (object);
}

static void
majakka_window_class_init (MajakkaWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_window_dispose;
  object_class->finalize = majakka_window_finalize;
  object_class->get_property = majakka_window_get_property;
  GTK_WINDOW_CLASS (klass)->close_request = majakka_window_close_request;

  properties[PROP_LEARNER_NAME] = g_param_spec_string ("learner-name", NULL, NULL, NULL,
                                                       G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_SHOWS_HIDE] = g_param_spec_boolean ("shows-hide", NULL, NULL, FALSE,
                                                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  g_type_ensure (MAJAKKA_TYPE_NOTICE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/majakka/Majakka/ui/shell/majakka-window.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaWindow, all);
  gtk_widget_class_bind_template_child (widget_class, MajakkaWindow, toasts);
  gtk_widget_class_bind_template_child (widget_class, MajakkaWindow, pages);
  gtk_widget_class_bind_template_child (widget_class, MajakkaWindow, notice);
  gtk_widget_class_bind_template_child (widget_class, MajakkaWindow, below);
  gtk_widget_class_bind_template_callback (widget_class, drop_pages_cb);

  majakka_window_install_actions (widget_class);
}

static void
majakka_window_init (MajakkaWindow *self)
{
  self->routes = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_route_free);
  self->shown = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  majakka_window_set_up_hiding (self);
}

/**
 * majakka_window_new:
 * @application: the application
 * @context: the context
 *
 * Returns: (transfer floating): the window, on its first page
 */
GtkWidget *
majakka_window_new (GtkApplication *application, MajakkaContext *context)
{
  MajakkaWindow *self;
  MajakkaLearnerStore *store;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  store = majakka_context_get_store (context);
  self = g_object_new (MAJAKKA_TYPE_WINDOW, "application", application, NULL);
  self->context = g_object_ref (context);
  restore_size (self);
  append_page (self, majakka_route_new (MAJAKKA_ROUTE_HOME, NULL, NULL));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.back", FALSE);
  follow_page (self);
  g_signal_connect_object (store, "notify::notice", G_CALLBACK (show_store_notice), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "notify::current", G_CALLBACK (start_anew_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "changed", G_CALLBACK (notify_name_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (majakka_context_get_settings (context), "changed::show-hide-button",
                           G_CALLBACK (notify_hide_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (majakka_context_get_settings (context), "changed::first-start-done",
                           G_CALLBACK (majakka_window_rebuild), self, G_CONNECT_SWAPPED);
  majakka_window_set_up_translating (self);
  show_store_notice (self);

  return GTK_WIDGET (self);
}

/**
 * majakka_window_rebuild:
 * @self: a window
 *
 * Builds every page anew, on the same ways: after the language has changed.
 */
void
majakka_window_rebuild (MajakkaWindow *self)
{
  gpointer kept;

  g_return_if_fail (MAJAKKA_IS_WINDOW (self));

  kept = majakka_window_keep_scroll (self);
  build_pages (self, get_visible_position (self) + 1);
  majakka_window_restore_scroll (self, kept);
  majakka_window_renew_translate_bar (self);
  show_store_notice (self);
}
