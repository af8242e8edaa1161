/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-speech-connection-private.h"

#include <libspeechd.h>

G_BEGIN_DECLS

/**
 * MajakkaSpeechEvents:
 *
 * What a connection has to tell. It belongs to all who are about to tell something, and goes with the last
 * of them.
 */
typedef struct _MajakkaSpeechEvents MajakkaSpeechEvents;

MajakkaSpeechEvents *
majakka_speech_events_new (MajakkaSpeechEventFunc callback, gpointer user_data);
void majakka_speech_events_unref (MajakkaSpeechEvents *self);
void majakka_speech_events_close (MajakkaSpeechEvents *self);

void majakka_speech_events_post (MajakkaSpeechEvents *self,
                                 MajakkaSpeechEvent event,
                                 guint utterance,
                                 GError *error);
void majakka_speech_events_watch (MajakkaSpeechEvents *self, SPDConnection *service);
void majakka_speech_events_listen (MajakkaSpeechEvents *self, SPDConnection *service);
void majakka_speech_events_unlisten (MajakkaSpeechEvents *self);
void majakka_speech_events_know_message (MajakkaSpeechEvents *self, guint message, guint utterance);

G_END_DECLS
