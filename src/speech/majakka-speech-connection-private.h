/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-speech-error.h"

G_BEGIN_DECLS

/**
 * MajakkaSpeechEvent:
 * @MAJAKKA_SPEECH_EVENT_BEGIN: a text can be heard now
 * @MAJAKKA_SPEECH_EVENT_END: it was said
 * @MAJAKKA_SPEECH_EVENT_CANCEL: it is not said to the end
 * @MAJAKKA_SPEECH_EVENT_LOST: there is no service, or not any more; it is the last event
 */
typedef enum
{
  MAJAKKA_SPEECH_EVENT_BEGIN,
  MAJAKKA_SPEECH_EVENT_END,
  MAJAKKA_SPEECH_EVENT_CANCEL,
  MAJAKKA_SPEECH_EVENT_LOST,
} MajakkaSpeechEvent;

typedef void (*MajakkaSpeechEventFunc) (MajakkaSpeechEvent event,
                                        guint utterance,
                                        const GError *error,
                                        gpointer user_data);

/**
 * MajakkaSpeechConnection:
 *
 * The way to speech-dispatcher, and the only user of libspeechd. Its calls wait for answers, so a thread
 * makes them; no function here waits.
 */
typedef struct _MajakkaSpeechConnection MajakkaSpeechConnection;

MajakkaSpeechConnection *
majakka_speech_connection_new (MajakkaSpeechEventFunc callback, gpointer user_data);
void majakka_speech_connection_say (MajakkaSpeechConnection *self,
                                    guint utterance,
                                    const char *text,
                                    const char *language,
                                    int rate);
void majakka_speech_connection_stop (MajakkaSpeechConnection *self);
void majakka_speech_connection_close (MajakkaSpeechConnection *self);

G_END_DECLS
