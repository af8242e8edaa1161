/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-speech-rate-row.h"

#include "majakka-ask.h"
#include "majakka-button-layout.h"
#include "majakka-speech-error.h"

#include <glib/gi18n-lib.h>

struct _MajakkaSpeechRateRow
{
  AdwPreferencesRow parent_instance;

  /* template widgets */
  GtkScale *scale;
  GtkAdjustment *rate;

  /* owned */
  MajakkaSpeech *speech; /* NULL until it is bound */
  GSignalGroup *voice;   /* of the speech, while it speaks for us: others have it too */
};

G_DEFINE_FINAL_TYPE (MajakkaSpeechRateRow, majakka_speech_rate_row, ADW_TYPE_PREFERENCES_ROW)

static void
stop_listening (MajakkaSpeechRateRow *self)
{
  g_signal_group_set_target (self->voice, NULL);
}

static void
failed_cb (MajakkaSpeechRateRow *self, const GError *error)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  stop_listening (self);
  majakka_speech_error_describe (error, &title, &body);
  if (GTK_IS_WINDOW (root))
    majakka_tell (GTK_WINDOW (root), title, body);
}

static void
try_cb (MajakkaSpeechRateRow *self)
{
  g_signal_group_set_target (self->voice, self->speech);
  majakka_speech_say (self->speech, _ ("This is how a lesson sounds at this speed."),
                      majakka_language_get_current ()->code);
}

static void
majakka_speech_rate_row_unmap (GtkWidget *widget)
{
  MajakkaSpeechRateRow *self = MAJAKKA_SPEECH_RATE_ROW (widget);
  g_autoptr (GObject) speaking = g_signal_group_dup_target (self->voice);

  if (speaking != NULL)
    majakka_speech_stop (self->speech);
  stop_listening (self);

  GTK_WIDGET_CLASS (majakka_speech_rate_row_parent_class)->unmap (widget);
}

static void
majakka_speech_rate_row_dispose (GObject *object)
{
  MajakkaSpeechRateRow *self = MAJAKKA_SPEECH_RATE_ROW (object);

  g_clear_object (&self->voice);
  g_clear_object (&self->speech);

  G_OBJECT_CLASS (majakka_speech_rate_row_parent_class)->dispose (object);
}

static void
majakka_speech_rate_row_class_init (MajakkaSpeechRateRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_speech_rate_row_dispose;
  widget_class->unmap = majakka_speech_rate_row_unmap;

  g_type_ensure (MAJAKKA_TYPE_BUTTON_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/speech/majakka-speech-rate-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaSpeechRateRow, scale);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSpeechRateRow, rate);
  gtk_widget_class_bind_template_callback (widget_class, try_cb);
}

static void
majakka_speech_rate_row_init (MajakkaSpeechRateRow *self)
{
  self->voice = g_signal_group_new (MAJAKKA_TYPE_SPEECH);
  g_signal_group_connect_swapped (self->voice, "ended", G_CALLBACK (stop_listening), self);
  g_signal_group_connect_swapped (self->voice, "interrupted", G_CALLBACK (stop_listening), self);
  g_signal_group_connect_swapped (self->voice, "failed", G_CALLBACK (failed_cb), self);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_scale_add_mark (self->scale, 0, GTK_POS_BOTTOM, NULL);
}

/**
 * majakka_speech_rate_row_bind:
 * @self: a row
 * @context: the context
 *
 * Lets it show and change the preference.
 */
void
majakka_speech_rate_row_bind (MajakkaSpeechRateRow *self, MajakkaContext *context)
{
  g_return_if_fail (MAJAKKA_IS_SPEECH_RATE_ROW (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  g_set_object (&self->speech, majakka_context_get_speech (context));
  g_settings_bind (majakka_context_get_settings (context), "speech-rate", self->rate, "value",
                   G_SETTINGS_BIND_DEFAULT);
}
