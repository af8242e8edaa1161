/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-translator.h"

G_BEGIN_DECLS

MajakkaInline *majakka_translation_parse_source (const MajakkaMessage *message);
MajakkaInline *
majakka_translation_parse (const MajakkaInline *source, const char *translation, char **reason);

G_END_DECLS
