/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-window-private.h"

#include "majakka-person-name.h"
#include "majakka-presenter-window.h"

enum
{
  PROP_0,
  PROP_LEARNER_NAME,
  PROP_SHOWS_HIDE,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MajakkaWindow, majakka_window, ADW_TYPE_APPLICATION_WINDOW)

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

/* What has the focus may have been taken away, and only the window holds it still. GTK 4.8 lets go of it in the midst of
 * moving the focus to a label that can be selected, and then asks where it was. */
static gboolean
majakka_window_focus (GtkWidget *widget, GtkDirectionType direction)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (widget));

  if (focus != NULL && gtk_widget_get_root (focus) == NULL)
    gtk_window_set_focus (GTK_WINDOW (widget), NULL);

  return GTK_WIDGET_CLASS (majakka_window_parent_class)->focus (widget, direction);
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
  g_clear_weak_pointer (&self->looked_at_page);
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
  widget_class->focus = majakka_window_focus;
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
  gtk_widget_class_bind_template_callback (widget_class, majakka_window_drop_pages);

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
  majakka_window_open_pages (self);
  g_signal_connect_object (store, "notify::notice", G_CALLBACK (show_store_notice), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "notify::current", G_CALLBACK (majakka_window_restart_pages),
                           self, G_CONNECT_SWAPPED);
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
  majakka_window_rebuild_pages (self);
  majakka_window_restore_scroll (self, kept);
  majakka_window_renew_translate_bar (self);
  show_store_notice (self);
}
