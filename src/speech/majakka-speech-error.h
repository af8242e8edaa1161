/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MajakkaSpeechError:
 * @MAJAKKA_SPEECH_ERROR_NO_SERVICE: there is no speech service, and none could be started
 * @MAJAKKA_SPEECH_ERROR_NO_VOICE: there is one, without a voice
 * @MAJAKKA_SPEECH_ERROR_LOST: the service went away
 * @MAJAKKA_SPEECH_ERROR_REFUSED: the service does not take the text
 */
typedef enum
{
  MAJAKKA_SPEECH_ERROR_NO_SERVICE,
  MAJAKKA_SPEECH_ERROR_NO_VOICE,
  MAJAKKA_SPEECH_ERROR_LOST,
  MAJAKKA_SPEECH_ERROR_REFUSED,
} MajakkaSpeechError;

#define MAJAKKA_SPEECH_ERROR (majakka_speech_error_quark ())

GQuark majakka_speech_error_quark (void);
gboolean majakka_speech_error_needs_packages (const GError *error);
void majakka_speech_error_describe (const GError *error, char **title, char **body);

G_END_DECLS
