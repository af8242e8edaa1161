/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-text.h"

G_BEGIN_DECLS

const char *majakka_translation_state_get_words (MajakkaTranslationState state);
const char *majakka_translation_state_get_short_words (MajakkaTranslationState state);
const char *majakka_translation_state_get_language (MajakkaTranslationState state,
                                                    const MajakkaTranslator *translator,
                                                    const MajakkaMessage *message);
char *majakka_translation_describe_completeness (guint n_done,
                                                 guint n_stale,
                                                 guint n_missing,
                                                 const char *language);

G_END_DECLS
