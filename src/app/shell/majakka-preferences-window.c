/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-preferences-window.h"

#include "majakka-ask.h"
#include "majakka-choice-rows.h"
#include "majakka-held-session.h"
#include "majakka-save-dialog.h"
#include "majakka-speech-rate-row.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define MAJAKKA_TYPE_PREFERENCES_WINDOW (majakka_preferences_window_get_type ())
G_DECLARE_FINAL_TYPE (MajakkaPreferencesWindow,
                      majakka_preferences_window,
                      MAJAKKA,
                      PREFERENCES_WINDOW,
                      AdwPreferencesWindow)

struct _MajakkaPreferencesWindow
{
  AdwPreferencesWindow parent_instance;

  /* template widgets */
  AdwComboRow *language_row;
  AdwComboRow *country_row;
  AdwComboRow *role_row;
  GtkAdjustment *scale;
  GtkSwitch *hide_switch;
  GtkSwitch *refresh_switch;
  MajakkaSpeechRateRow *speech_rate_row;

  /* owned */
  MajakkaContext *context;
};

G_DEFINE_FINAL_TYPE (MajakkaPreferencesWindow,
                     majakka_preferences_window,
                     ADW_TYPE_PREFERENCES_WINDOW)

static void
tell_error (MajakkaPreferencesWindow *self, const GError *error, const char *path)
{
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  majakka_store_error_describe (error, path, &title, &body);
  majakka_tell (GTK_WINDOW (self), title, body);
}

static void
show_toast (MajakkaPreferencesWindow *self, const char *words)
{
  adw_preferences_window_add_toast (ADW_PREFERENCES_WINDOW (self), adw_toast_new (words));
}

static void
export_to_cb (GFile *file, gpointer data)
{
  MajakkaPreferencesWindow *self = data;
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_file_get_path (file);

  if (majakka_learner_store_export (majakka_context_get_store (self->context), file, NULL, &error))
    show_toast (self, _ ("A copy was saved."));
  else
    tell_error (self, error, path);
}

static void
export_cb (MajakkaPreferencesWindow *self)
{
  majakka_save_dialog_present (GTK_WINDOW (self), _ ("Save a copy of everything"), "majakka.json",
                               export_to_cb, self);
}

static void
delete_confirmed_cb (gpointer data)
{
  MajakkaPreferencesWindow *self = data;
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autoptr (GError) error = NULL;
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  if (!majakka_learner_store_delete_all (store, &error))
    {
      tell_error (self, error, majakka_learner_store_get_path (store));
      return;
    }
  if (majakka_held_session_delete_all (&error))
    {
      show_toast (self, _ ("Everything was deleted."));
      return;
    }

  majakka_held_session_describe_kept (error, &title, &body);
  majakka_tell (GTK_WINDOW (self), title, body);
}

static void
delete_cb (MajakkaPreferencesWindow *self)
{
  majakka_ask (
      GTK_WINDOW (self), _ ("Delete everything?"),
      _ ("What all people have read, answered and ticked off in Majakka on this computer "
         "account is deleted for good, and so are the sessions with classes. The lessons stay."),
      _ ("_Delete"), TRUE, delete_confirmed_cb, self);
}

static void
majakka_preferences_window_dispose (GObject *object)
{
  g_clear_object (&MAJAKKA_PREFERENCES_WINDOW (object)->context);

  G_OBJECT_CLASS (majakka_preferences_window_parent_class)->dispose (object);
}

static void
majakka_preferences_window_class_init (MajakkaPreferencesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_preferences_window_dispose;

  g_type_ensure (MAJAKKA_TYPE_SPEECH_RATE_ROW);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/shell/majakka-preferences-window.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreferencesWindow, language_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreferencesWindow, country_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreferencesWindow, role_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreferencesWindow, scale);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreferencesWindow, hide_switch);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreferencesWindow, refresh_switch);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreferencesWindow, speech_rate_row);
  gtk_widget_class_bind_template_callback (widget_class, export_cb);
  gtk_widget_class_bind_template_callback (widget_class, delete_cb);
}

static void
majakka_preferences_window_init (MajakkaPreferencesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The window speaks the language it was opened in; in another it is opened anew. */
static void
language_changed_cb (MajakkaPreferencesWindow *self)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  g_autoptr (MajakkaContext) context = g_object_ref (self->context);

  gtk_window_destroy (GTK_WINDOW (self));
  if (parent != NULL)
    majakka_preferences_window_present (parent, context);
}

static gboolean
language_changed_later_cb (gpointer data)
{
  MajakkaPreferencesWindow *self = data;

  if (gtk_widget_get_visible (GTK_WIDGET (self)))
    language_changed_cb (self);

  return G_SOURCE_REMOVE;
}

static void
language_setting_changed_cb (MajakkaPreferencesWindow *self)
{
  /* The list of the row is still open and has to close first. */
  g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, language_changed_later_cb, g_object_ref (self),
                   g_object_unref);
}

/**
 * majakka_preferences_window_present:
 * @parent: the window to stand over
 * @context: the context
 *
 * Opens the preferences.
 */
void
majakka_preferences_window_present (GtkWindow *parent, MajakkaContext *context)
{
  MajakkaPreferencesWindow *self;
  GSettings *settings;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  settings = majakka_context_get_settings (context);
  self = g_object_new (MAJAKKA_TYPE_PREFERENCES_WINDOW, "transient-for", parent, NULL);
  self->context = g_object_ref (context);
  majakka_choice_rows_bind_language (self->language_row, context);
  majakka_choice_rows_bind_country (self->country_row, context);
  majakka_choice_rows_bind_role (self->role_row, context);
  g_settings_bind (settings, "text-scale", self->scale, "value", G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "show-hide-button", self->hide_switch, "active",
                   G_SETTINGS_BIND_DEFAULT);
  g_settings_bind (settings, "refresh-notification", self->refresh_switch, "active",
                   G_SETTINGS_BIND_DEFAULT);
  majakka_speech_rate_row_bind (self->speech_rate_row, context);
  g_signal_connect_object (settings, "changed::language", G_CALLBACK (language_setting_changed_cb),
                           self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (self));
}
