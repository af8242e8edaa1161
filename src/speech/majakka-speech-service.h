/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-speech-error.h"
#include "majakka-speech.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SPEECH_SERVICE (majakka_speech_service_get_type ())

/**
 * MajakkaSpeechService:
 *
 * The voice of the desktop: speech-dispatcher. It is asked for when the first text is said, started where
 * it does not run, and asked for again after it went away.
 */
G_DECLARE_FINAL_TYPE (MajakkaSpeechService,
                      majakka_speech_service,
                      MAJAKKA,
                      SPEECH_SERVICE,
                      MajakkaSpeech)

MajakkaSpeech *majakka_speech_service_new (void);

G_END_DECLS
