/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-glossary.h"

G_BEGIN_DECLS

char *majakka_terms_to_tbx (const MajakkaGlossary *glossary,
                            const MajakkaTranslator *translator,
                            const char *const *languages);
char *majakka_terms_to_csv (const MajakkaGlossary *glossary,
                            const MajakkaTranslator *translator,
                            const char *const *languages);

G_END_DECLS
