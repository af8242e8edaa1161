/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How a text is written. MOODLE is the plainest format of Moodle: HTML in which a new line is one. */
typedef enum
{
  MAJAKKA_TEXT_MOODLE,
  MAJAKKA_TEXT_HTML,
  MAJAKKA_TEXT_PLAIN,
  MAJAKKA_TEXT_MARKDOWN,
} MajakkaTextFormat;

/* What a lesson has no place for. */
typedef enum
{
  MAJAKKA_LOSS_PICTURE = 1 << 0,
  MAJAKKA_LOSS_MEDIA = 1 << 1,
  MAJAKKA_LOSS_LINK = 1 << 2,
  MAJAKKA_LOSS_TABLE = 1 << 3,
  MAJAKKA_LOSS_SCRIPT = 1 << 4,
  MAJAKKA_LOSS_MARKDOWN = 1 << 5,
  MAJAKKA_LOSS_FILE = 1 << 6,
} MajakkaLoss;

gboolean majakka_text_format_find (const char *name, gsize length, MajakkaTextFormat *format);
char *majakka_exchange_reduce (const char *text, MajakkaTextFormat format, MajakkaLoss *lost);

gboolean majakka_entity_decode (const char *text, gunichar *c, gsize *length);

G_END_DECLS
