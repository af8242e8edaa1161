/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SPEECH (majakka_speech_get_type ())

/**
 * MajakkaSpeech:
 *
 * A voice that says one text at a time. What it is made of is the subclass's: the speech service of the
 * desktop (#MajakkaSpeechService), or nothing but signals in a test. Everything happens on the main
 * context, and no call waits for the voice.
 *
 * Properties: rate.
 *
 * Signals, each about the text that was said last, and none of them once majakka_speech_stop () was called:
 *
 * - begun (): its first sound
 * - ended (): its last sound
 * - interrupted (): somebody else made the voice stop, as a screen reader may
 * - failed (const GError *error): nothing more comes; MAJAKKA_SPEECH_ERROR says why
 */
G_DECLARE_DERIVABLE_TYPE (MajakkaSpeech, majakka_speech, MAJAKKA, SPEECH, GObject)

/** The slowest and the fastest; 0 is what the voice does by itself. */
#define MAJAKKA_SPEECH_RATE_MIN (-100)
#define MAJAKKA_SPEECH_RATE_MAX 100

/**
 * MajakkaSpeechClass:
 * @say: say @text, instead of what is being said
 * @stop: be quiet
 */
struct _MajakkaSpeechClass
{
  GObjectClass parent_class;

  void (*say) (MajakkaSpeech *self, const char *text, const char *language);
  void (*stop) (MajakkaSpeech *self);
};

int majakka_speech_get_rate (MajakkaSpeech *self);
void majakka_speech_set_rate (MajakkaSpeech *self, int rate);

void majakka_speech_say (MajakkaSpeech *self, const char *text, const char *language);
void majakka_speech_stop (MajakkaSpeech *self);

/* For subclasses */
void majakka_speech_begun (MajakkaSpeech *self);
void majakka_speech_ended (MajakkaSpeech *self);
void majakka_speech_interrupted (MajakkaSpeech *self);
void majakka_speech_failed (MajakkaSpeech *self, const GError *error);

G_END_DECLS
