/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-read-aloud-bar.h"

#include "majakka-ask.h"
#include "majakka-read-aloud.h"
#include "majakka-speech-error.h"

#include <glib/gi18n-lib.h>

struct _MajakkaReadAloudBar
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkRevealer *revealer;
  GtkLabel *message;
  GtkButton *toggle_button;

  /* owned */
  MajakkaSpeech *speech;
  MajakkaReadAloud *reader; /* NULL without something to read */
  GActionMap *actions;
};

enum
{
  STOPPED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaReadAloudBar, majakka_read_aloud_bar, GTK_TYPE_WIDGET)

static MajakkaReadAloudState
get_state (MajakkaReadAloudBar *self)
{
  return self->reader != NULL ? majakka_read_aloud_get_state (self->reader)
                              : MAJAKKA_READ_ALOUD_OFF;
}

static void
toggle_action (GSimpleAction *action G_GNUC_UNUSED,
               GVariant *parameter G_GNUC_UNUSED,
               gpointer data)
{
  MajakkaReadAloudBar *self = data;

  gtk_widget_set_visible (GTK_WIDGET (self->message), FALSE);
  if (self->reader != NULL)
    majakka_read_aloud_toggle (self->reader);
}

static void
previous_action (GSimpleAction *action G_GNUC_UNUSED,
                 GVariant *parameter G_GNUC_UNUSED,
                 gpointer data)
{
  majakka_read_aloud_previous (MAJAKKA_READ_ALOUD_BAR (data)->reader);
}

static void
next_action (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  majakka_read_aloud_next (MAJAKKA_READ_ALOUD_BAR (data)->reader);
}

static void
stop_action (GSimpleAction *action G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED, gpointer data)
{
  majakka_read_aloud_stop (MAJAKKA_READ_ALOUD_BAR (data)->reader);
}

static const GActionEntry entries[] = {
  { .name = "toggle", .activate = toggle_action },
  { .name = "previous", .activate = previous_action },
  { .name = "next", .activate = next_action },
  { .name = "stop", .activate = stop_action },
};

static const struct
{
  const char *key;
  const char *action;
} keys[] = {
  { "F7", "read-aloud.toggle" },
  { "<Shift>F7", "read-aloud.stop" },
  { "F8", "read-aloud.next" },
  { "<Shift>F8", "read-aloud.previous" },
};

static void
enable (MajakkaReadAloudBar *self, const char *name, gboolean enabled)
{
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (self->actions, name)),
                               enabled);
}

static void
show_toggle (MajakkaReadAloudBar *self, gboolean speaking)
{
  const char *words = speaking ? _ ("Pause") : _ ("Go on reading");
  /* Translators: a tooltip: what a button does, and its key */
  g_autofree char *tip = g_strdup_printf (_ ("%s (F7)"), words);

  gtk_button_set_icon_name (self->toggle_button, speaking ? "media-playback-pause-symbolic"
                                                          : "media-playback-start-symbolic");
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->toggle_button), tip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->toggle_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
}

static void
update (MajakkaReadAloudBar *self)
{
  MajakkaReadAloudState state = get_state (self);
  gboolean on = state != MAJAKKA_READ_ALOUD_OFF;

  if (!on && gtk_revealer_get_reveal_child (self->revealer))
    g_signal_emit (self, signals[STOPPED], 0);
  enable (self, "toggle", self->reader != NULL);
  enable (self, "previous", on);
  enable (self, "next", on);
  enable (self, "stop", on);
  show_toggle (self, state == MAJAKKA_READ_ALOUD_SPEAKING);
  if (state != MAJAKKA_READ_ALOUD_PAUSED)
    gtk_widget_set_visible (GTK_WIDGET (self->message), FALSE);
  gtk_revealer_set_reveal_child (self->revealer, on);
}

/* What has to be installed is told in a window of its own; that the voice went away, beside the button that
 * goes on. */
static void
failed_cb (MajakkaReadAloudBar *self, const GError *error)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  majakka_speech_error_describe (error, &title, &body);
  if (majakka_speech_error_needs_packages (error))
    {
      if (GTK_IS_WINDOW (root))
        majakka_tell (GTK_WINDOW (root), title, body);
      return;
    }

  gtk_label_set_label (self->message, body);
  gtk_widget_set_visible (GTK_WIDGET (self->message), TRUE);
}

static void
majakka_read_aloud_bar_dispose (GObject *object)
{
  MajakkaReadAloudBar *self = MAJAKKA_READ_ALOUD_BAR (object);
  GtkWidget *child;

  if (self->reader != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->reader, self);
      majakka_read_aloud_stop (self->reader);
    }
  g_clear_object (&self->reader);
  g_clear_object (&self->speech);
  g_clear_object (&self->actions);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_read_aloud_bar_parent_class)->dispose (object);
}

static void
majakka_read_aloud_bar_class_init (MajakkaReadAloudBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_read_aloud_bar_dispose;

  signals[STOPPED] = g_signal_new ("stopped", MAJAKKA_TYPE_READ_ALOUD_BAR, G_SIGNAL_RUN_LAST, 0,
                                   NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/speech/majakka-read-aloud-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaReadAloudBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReadAloudBar, message);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReadAloudBar, toggle_button);
  gtk_widget_class_set_css_name (widget_class, "readaloud");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_TOOLBAR);
}

static void
majakka_read_aloud_bar_init (MajakkaReadAloudBar *self)
{
  self->actions = G_ACTION_MAP (g_simple_action_group_new ());
  g_action_map_add_action_entries (self->actions, entries, G_N_ELEMENTS (entries), self);
  gtk_widget_init_template (GTK_WIDGET (self));
  update (self);
}

/**
 * majakka_read_aloud_bar_attach:
 * @self: a bar
 * @page: the page that it belongs to
 * @speech: the voice
 *
 * Gives the page its actions and keys. Once.
 */
void
majakka_read_aloud_bar_attach (MajakkaReadAloudBar *self, GtkWidget *page, MajakkaSpeech *speech)
{
  GtkEventController *controller;

  g_return_if_fail (MAJAKKA_IS_READ_ALOUD_BAR (self));
  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (MAJAKKA_IS_SPEECH (speech));
  g_return_if_fail (self->speech == NULL);

  self->speech = g_object_ref (speech);
  gtk_widget_insert_action_group (page, "read-aloud", G_ACTION_GROUP (self->actions));
  controller = gtk_shortcut_controller_new ();
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (controller),
        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (keys[i].key),
                          gtk_named_action_new (keys[i].action)));
  gtk_widget_add_controller (page, controller);
}

/**
 * majakka_read_aloud_bar_set_root:
 * @self: a bar that is attached
 * @root: (nullable): what to read from now on; NULL for nothing
 *
 * Stops what is being read.
 */
void
majakka_read_aloud_bar_set_root (MajakkaReadAloudBar *self, GtkWidget *root)
{
  g_return_if_fail (MAJAKKA_IS_READ_ALOUD_BAR (self));
  g_return_if_fail (self->speech != NULL);

  if (self->reader != NULL)
    majakka_read_aloud_stop (self->reader);
  g_clear_object (&self->reader);
  if (root != NULL)
    {
      self->reader = majakka_read_aloud_new (self->speech, root);
      g_signal_connect_object (self->reader, "notify::state", G_CALLBACK (update), self,
                               G_CONNECT_SWAPPED);
      g_signal_connect_object (self->reader, "failed", G_CALLBACK (failed_cb), self,
                               G_CONNECT_SWAPPED);
    }
  update (self);
}
