/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-question.h"
#include "majakka-translator.h"

G_BEGIN_DECLS

char *majakka_option_words_dup_letter (const MajakkaQuestion *question, guint option);
char *majakka_option_words_dup_plain (const MajakkaTranslator *translator,
                                      const MajakkaQuestion *question,
                                      guint option);
char *majakka_option_words_dup_both (const MajakkaTranslator *translator,
                                     const MajakkaQuestion *question,
                                     guint option);

G_END_DECLS
