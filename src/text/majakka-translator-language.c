/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* In which language messages are written. Those of the program are in one; people write lessons in theirs. */

#include "majakka-language.h"
#include "majakka-translator.h"

#include <string.h>

/**
 * majakka_translator_get_language_of:
 * @self: a translator
 * @message: (nullable): a message; NULL for what is of no document
 *
 * Returns: (transfer none): the language that the message is written in, as gettext names it
 */
const char *
majakka_translator_get_language_of (const MajakkaTranslator *self, const MajakkaMessage *message)
{
  g_return_val_if_fail (self != NULL, NULL);

  return message != NULL && message->language != NULL
             ? message->language
             : majakka_translator_get_source_language (self);
}

/**
 * majakka_translator_is_source:
 * @self: a translator
 * @message: a message
 *
 * Returns: whether the reader's language is the one that the message is written in, or that in a country: who reads "en"
 *   reads "en_GB"
 */
gboolean
majakka_translator_is_source (const MajakkaTranslator *self, const MajakkaMessage *message)
{
  const char *reader = majakka_language_get_current ()->code;
  const char *written = majakka_translator_get_language_of (self, message);
  gsize length = strlen (reader);

  return strncmp (reader, written, length) == 0 &&
         (written[length] == '\0' || written[length] == '_');
}
