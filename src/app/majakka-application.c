/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-application.h"

#include "majakka-about.h"
#include "majakka-context.h"
#include "majakka-guest-setting.h"
#include "majakka-held-session.h"
#include "majakka-help-key.h"
#include "majakka-home-page.h"
#include "majakka-language-choice.h"
#include "majakka-people-window.h"
#include "majakka-preferences-window.h"
#include "majakka-refresh-reminder.h"
#include "majakka-translate-command.h"
#include "majakka-window.h"

#include <glib/gi18n-lib.h>

struct _MajakkaApplication
{
  AdwApplication parent_instance;

  /* owned */
  MajakkaContext *context;
  GtkCssProvider *reading_size;
  MajakkaRefreshReminder *refresh_reminder;
};

G_DEFINE_FINAL_TYPE (MajakkaApplication, majakka_application, ADW_TYPE_APPLICATION)

static GtkWindow *
get_window (MajakkaApplication *self)
{
  return gtk_application_get_active_window (GTK_APPLICATION (self));
}

static void
preferences_action (GSimpleAction *action G_GNUC_UNUSED,
                    GVariant *parameter G_GNUC_UNUSED,
                    gpointer data)
{
  MajakkaApplication *self = data;

  majakka_preferences_window_present (get_window (self), self->context);
}

static void
people_action (GSimpleAction *action G_GNUC_UNUSED,
               GVariant *parameter G_GNUC_UNUSED,
               gpointer data)
{
  MajakkaApplication *self = data;

  majakka_people_window_present (get_window (self), self->context);
}

static void
about_action (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  MajakkaApplication *self = data;

  majakka_about_present (get_window (self), self->context);
}

/* Of the notification, which may be all that is left of a program that was closed. */
static void
refresh_action (GSimpleAction *action G_GNUC_UNUSED,
                GVariant *parameter G_GNUC_UNUSED,
                gpointer data)
{
  g_application_activate (data);
  gtk_widget_activate_action (GTK_WIDGET (get_window (data)), "win.refresh", NULL);
}

static GtkWindow *
find_main_window (GtkApplication *application)
{
  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next)
    if (MAJAKKA_IS_WINDOW (l->data))
      return l->data;

  return NULL;
}

static void
quit_action (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  GtkWindow *window = find_main_window (data);

  /* The window keeps its size when it is closed. */
  if (window != NULL)
    gtk_window_close (window);
  /* It may have a question first; the program ends with it. */
  if (find_main_window (data) == NULL)
    g_application_quit (data);
}

static const GActionEntry actions[] = {
  { .name = "preferences", .activate = preferences_action },
  { .name = "people", .activate = people_action },
  { .name = "about", .activate = about_action },
  { .name = "refresh", .activate = refresh_action },
  { .name = "quit", .activate = quit_action },
};

static const struct
{
  const char *action;
  const char *keys[4];
} accelerators[] = {
  { "app.quit", { "<Ctrl>q", NULL } },
  { "app.preferences", { "<Ctrl>comma", NULL } },
  { "win.help", { "<Ctrl>h", NULL } },
  { "win.home", { "<Alt>Home", NULL } },
  { "win.place::" MAJAKKA_PLACE_LEARN, { "<Alt>1", NULL } },
  { "win.place::" MAJAKKA_PLACE_LOOK_UP, { "<Alt>2", NULL } },
  { "win.place::" MAJAKKA_PLACE_AT_HOME, { "<Alt>3", NULL } },
  { "win.place::" MAJAKKA_PLACE_CLASS, { "<Alt>4", NULL } },
  { "win.search", { "<Ctrl>f", NULL } },
  { "win.print", { "<Ctrl>p", NULL } },
  { "win.search-everything('')", { "<Ctrl><Shift>f", NULL } },
  { "win.open-manual('')", { "F1", NULL } },
  { "win.show-help-overlay", { "<Ctrl>question", NULL } },
  { "window.close", { "<Ctrl>w", NULL } },
};

/* The reading text grows on its own; the rest follows the desktop's text size. */
static void
reading_size_changed_cb (MajakkaApplication *self)
{
  int scale = g_settings_get_int (majakka_context_get_settings (self->context), "text-scale");
  g_autofree char *css = g_strdup_printf (".reading { font-size: %d%%; }", scale * 115 / 100);

  gtk_css_provider_load_from_data (self->reading_size, css, -1);
}

static void
catalogue_loaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MajakkaContext) context = data;

  majakka_catalogue_load_finish (MAJAKKA_CATALOGUE (source), result, NULL);
  /* After the lessons are there: nobody waits for it. */
  majakka_context_follow_own (context);
}

static void
set_up_reading_size (MajakkaApplication *self)
{
  self->reading_size = gtk_css_provider_new ();
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (self->reading_size),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION + 1);
  reading_size_changed_cb (self);
}

static void
majakka_application_startup (GApplication *application)
{
  MajakkaApplication *self = MAJAKKA_APPLICATION (application);
  GSettings *settings;

  self->context = majakka_context_new ();
  majakka_guest_setting_follow (self->context);
  majakka_held_session_follow (self->context);
  majakka_catalogue_load_async (majakka_context_get_catalogue (self->context), NULL,
                                catalogue_loaded_cb, g_object_ref (self->context));
  majakka_language_choice_follow (GTK_APPLICATION (self), self->context);

  G_APPLICATION_CLASS (majakka_application_parent_class)->startup (application);

  majakka_help_key_install ();

  /* GTK takes the direction from the desktop when it starts. */
  majakka_language_choice_set_direction ();
  gtk_window_set_default_icon_name (APPLICATION_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (self), accelerators[i].action,
                                           accelerators[i].keys);

  set_up_reading_size (self);
  self->refresh_reminder = majakka_refresh_reminder_new (GTK_APPLICATION (self), self->context);
  majakka_translate_command_set_up (GTK_APPLICATION (self), self->context);
  settings = majakka_context_get_settings (self->context);
  g_signal_connect_object (settings, "changed::text-scale", G_CALLBACK (reading_size_changed_cb),
                           self, G_CONNECT_SWAPPED);
}

static gboolean
start_packs_cb (gpointer data)
{
  majakka_context_start_packs (((MajakkaApplication *) data)->context);

  return G_SOURCE_REMOVE;
}

static void
majakka_application_activate (GApplication *application)
{
  MajakkaApplication *self = MAJAKKA_APPLICATION (application);
  GtkWindow *window = get_window (self);

  if (window == NULL)
    {
      window = GTK_WINDOW (majakka_window_new (GTK_APPLICATION (self), self->context));
      /* After the first frame, which comes first. */
      g_idle_add_full (G_PRIORITY_LOW, start_packs_cb, g_object_ref (self), g_object_unref);
    }

  gtk_window_present (window);
}

/* A file that was handed to the program */
static void
majakka_application_open (GApplication *application,
                          GFile **files,
                          int n_files,
                          const char *hint G_GNUC_UNUSED)
{
  GtkWindow *window;

  g_application_activate (application);
  window = find_main_window (GTK_APPLICATION (application));
  for (int i = 0; i < n_files; i++)
    majakka_window_open_file (MAJAKKA_WINDOW (window), files[i]);
}

/* Who was removed a moment before the end is removed, and so is what a guest kept; an end by accident brings them
 * back. */
static void
majakka_application_shutdown (GApplication *application)
{
  MajakkaApplication *self = MAJAKKA_APPLICATION (application);
  g_autoptr (GError) error = NULL;

  if (!majakka_learner_store_finish_removal (majakka_context_get_store (self->context), &error))
    g_debug ("The removal was not finished: %s", error->message);
  majakka_held_session_forget_guest ();
  majakka_translate_command_shut_down (self->context);

  G_APPLICATION_CLASS (majakka_application_parent_class)->shutdown (application);
}

static void
majakka_application_finalize (GObject *object)
{
  MajakkaApplication *self = MAJAKKA_APPLICATION (object);

  g_clear_object (&self->refresh_reminder);
  g_clear_object (&self->context);
  g_clear_object (&self->reading_size);

  G_OBJECT_CLASS (majakka_application_parent_class)->finalize (object);
}

static void
majakka_application_class_init (MajakkaApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_application_finalize;
  application_class->startup = majakka_application_startup;
  application_class->activate = majakka_application_activate;
  application_class->open = majakka_application_open;
  application_class->shutdown = majakka_application_shutdown;
}

static void
majakka_application_init (MajakkaApplication *self G_GNUC_UNUSED)
{
}

/**
 * majakka_application_new:
 *
 * Returns: (transfer full): the application
 */
MajakkaApplication *
majakka_application_new (void)
{
  return g_object_new (MAJAKKA_TYPE_APPLICATION, "application-id", APPLICATION_ID, "flags",
                       G_APPLICATION_HANDLES_OPEN, "resource-base-path", "/org/majakka/Majakka",
                       NULL);
}
