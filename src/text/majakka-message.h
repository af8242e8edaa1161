/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-xml.h"

G_BEGIN_DECLS

/**
 * MajakkaMessage:
 * @source: (nullable): the words in the source language with their inline markup, white space
 *   folded: exactly the msgid that the extraction writes. NULL where the file has no such text.
 * @context: (nullable): the msgctxt, for words that need two translations
 * @domain: (nullable): the text domain that has its translations, an interned string; NULL: that of
 *   the translator. A lesson pack brings a domain of its own.
 * @language: (nullable): the language that it is written in, as gettext names it, an interned string; NULL: that of the
 *   translator
 * @line: where its element begins
 * @column: the same in characters
 *
 * A piece of translatable text. It stays source text in every model and is translated at the edge,
 * when it is shown or exported.
 */
typedef struct
{
  char *source;
  char *context;
  const char *domain;
  const char *language;
  guint line;
  guint column;
} MajakkaMessage;

#define MAJAKKA_MESSAGE_IS_SET(message) ((message)->source != NULL)

void majakka_message_init_from_element (MajakkaMessage *self, const MajakkaXmlNode *element);
void majakka_message_init_from_attribute (MajakkaMessage *self,
                                          const MajakkaXmlNode *element,
                                          const char *attribute);
void majakka_message_copy (MajakkaMessage *self, const MajakkaMessage *other);
void majakka_message_clear (MajakkaMessage *self);

guint majakka_message_count_words (const MajakkaMessage *self);
guint majakka_message_count_characters (const MajakkaMessage *self);

char *majakka_markup_strip (const char *markup);

G_END_DECLS
