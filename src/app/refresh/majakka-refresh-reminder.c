/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-refresh-reminder.h"

#include "majakka-refresh-plan.h"

#include <glib/gi18n-lib.h>

/* How often it looks: a day begins while the program runs, and a window is left. */
#define CHECK_SECONDS (30 * 60)

struct _MajakkaRefreshReminder
{
  GObject parent_instance;

  /* owned */
  MajakkaContext *context;
  GCancellable *cancellable;

  /* borrowed: it owns this */
  GtkApplication *application;

  gint64 told; /* the day on which it told last */
  guint check_id;
};

G_DEFINE_FINAL_TYPE (MajakkaRefreshReminder, majakka_refresh_reminder, G_TYPE_OBJECT)

static gboolean
is_used (MajakkaRefreshReminder *self)
{
  for (GList *l = gtk_application_get_windows (self->application); l != NULL; l = l->next)
    if (gtk_window_is_active (l->data))
      return TRUE;

  return FALSE;
}

static void
tell (MajakkaRefreshReminder *self, gint64 today)
{
  g_autoptr (GNotification) notification =
      /* Translators: a notification on the desktop. Say nothing about the subject: others may see it. */
      g_notification_new (_ ("Majakka: a few questions are due"));

  self->told = today;
  g_notification_set_default_action (notification, "app.refresh");
  g_application_send_notification (G_APPLICATION (self->application), MAJAKKA_REFRESH_NOTIFICATION,
                                   notification);
}

static void
loaded_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (MajakkaRefreshReminder) self = data;
  g_autoptr (MajakkaRefreshPlan) plan = majakka_refresh_plan_load_finish (result, NULL);

  if (plan != NULL && self->context != NULL && majakka_refresh_plan_count_now (plan) > 0 &&
      !is_used (self))
    tell (self, plan->today);
}

static gboolean
check_cb (gpointer data)
{
  majakka_refresh_reminder_check (data);

  return G_SOURCE_CONTINUE;
}

static void
majakka_refresh_reminder_dispose (GObject *object)
{
  MajakkaRefreshReminder *self = MAJAKKA_REFRESH_REMINDER (object);

  g_clear_handle_id (&self->check_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_refresh_reminder_parent_class)->dispose (object);
}

static void
majakka_refresh_reminder_class_init (MajakkaRefreshReminderClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = majakka_refresh_reminder_dispose;
}

static void
majakka_refresh_reminder_init (MajakkaRefreshReminder *self)
{
  self->check_id = g_timeout_add_seconds (CHECK_SECONDS, check_cb, self);
}

/**
 * majakka_refresh_reminder_new:
 * @application: the application, which keeps this no longer than itself
 * @context: the context
 *
 * Returns: (transfer full): a reminder, which looks when the lessons have been read and then now
 *   and then
 */
MajakkaRefreshReminder *
majakka_refresh_reminder_new (GtkApplication *application, MajakkaContext *context)
{
  MajakkaRefreshReminder *self;

  g_return_val_if_fail (GTK_IS_APPLICATION (application), NULL);
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_REFRESH_REMINDER, NULL);
  self->application = application;
  self->context = g_object_ref (context);
  g_signal_connect_object (majakka_context_get_catalogue (context), "notify::loading",
                           G_CALLBACK (majakka_refresh_reminder_check), self, G_CONNECT_SWAPPED);
  /* Whoever switches it on with another program waits no half an hour. */
  g_signal_connect_object (majakka_context_get_settings (context), "changed::refresh-notification",
                           G_CALLBACK (majakka_refresh_reminder_check), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * majakka_refresh_reminder_may_tell:
 * @context: the context
 * @told: the day on which it told last; 0 for never
 * @today: the day
 *
 * Returns: whether a notification is wanted, should something be due
 */
gboolean
majakka_refresh_reminder_may_tell (MajakkaContext *context, gint64 told, gint64 today)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), FALSE);

  return g_settings_get_boolean (majakka_context_get_settings (context), "refresh-notification") &&
         told != today &&
         majakka_learner_store_get_refresh_rest (majakka_context_get_store (context)) != today;
}

/**
 * majakka_refresh_reminder_check:
 * @self: a reminder
 *
 * Looks whether there is something to tell, and tells it a moment later.
 */
void
majakka_refresh_reminder_check (MajakkaRefreshReminder *self)
{
  g_return_if_fail (MAJAKKA_IS_REFRESH_REMINDER (self));

  if (is_used (self) ||
      !majakka_refresh_reminder_may_tell (self->context, self->told, majakka_refresh_plan_today ()))
    return;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  majakka_refresh_plan_load_async (self->context, /* only_when_due= */ TRUE, self->cancellable,
                                   loaded_cb, g_object_ref (self));
}
