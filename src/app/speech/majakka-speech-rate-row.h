/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SPEECH_RATE_ROW (majakka_speech_rate_row_get_type ())

/**
 * MajakkaSpeechRateRow:
 *
 * How fast the voice reads aloud, with a button to hear it.
 */
G_DECLARE_FINAL_TYPE (MajakkaSpeechRateRow,
                      majakka_speech_rate_row,
                      MAJAKKA,
                      SPEECH_RATE_ROW,
                      AdwPreferencesRow)

void majakka_speech_rate_row_bind (MajakkaSpeechRateRow *self, MajakkaContext *context);

G_END_DECLS
