/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-inline.h"

G_BEGIN_DECLS

#define MAJAKKA_INLINE_MAX_DEPTH 4
#define MAJAKKA_INLINE_MAX_BYTES (16 * 1024)

void majakka_inline_add_run (MajakkaInline *self,
                             MajakkaRunKind kind,
                             MajakkaRunStyle style,
                             const char *text,
                             const char *ref);

gboolean majakka_inline_scan (MajakkaInline *self, const char *markup);

G_END_DECLS
