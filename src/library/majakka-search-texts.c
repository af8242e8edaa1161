/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-search-texts.h"

struct _MajakkaSearchTexts
{
  const MajakkaTranslator *translator;
  char *source_language;
  char *language;  /* the reader's */
  GString *read;   /* in the reader's language */
  GString *source; /* in the source language, when that is another */
};

/**
 * majakka_search_texts_new:
 * @translator: finds the reader's words; stays as long as @self
 * @source_language: the language that the texts are written in
 *
 * Returns: (transfer full): an empty gathering
 */
MajakkaSearchTexts *
majakka_search_texts_new (const MajakkaTranslator *translator, const char *source_language)
{
  MajakkaSearchTexts *self;

  g_return_val_if_fail (translator != NULL, NULL);
  g_return_val_if_fail (source_language != NULL, NULL);

  self = g_new0 (MajakkaSearchTexts, 1);
  self->translator = translator;
  self->source_language = g_strdup (source_language);
  self->language = g_strdup (majakka_language_get_current ()->code);
  self->read = g_string_new (NULL);
  self->source = g_string_new (NULL);

  return self;
}

/**
 * majakka_search_texts_free:
 * @self: (transfer full): a gathering
 */
void
majakka_search_texts_free (MajakkaSearchTexts *self)
{
  g_free (self->source_language);
  g_free (self->language);
  g_string_free (self->read, TRUE);
  g_string_free (self->source, TRUE);
  g_free (self);
}

/**
 * majakka_search_texts_find:
 * @self: a gathering
 * @message: a message that is set
 * @language: (out): the language of the words, of @self
 *
 * Returns: (transfer full): what the reader sees
 */
char *
majakka_search_texts_find (const MajakkaSearchTexts *self,
                           const MajakkaMessage *message,
                           const char **language)
{
  MajakkaTranslationState state;
  g_autoptr (MajakkaInline) text = majakka_translator_look_up (self->translator, message, &state);
  gboolean translated = state == MAJAKKA_TRANSLATION_DONE || state == MAJAKKA_TRANSLATION_FUZZY;

  *language = translated ? self->language : self->source_language;

  return majakka_inline_to_plain (text);
}

/**
 * majakka_search_texts_add_plain:
 * @self: a gathering
 * @words: words that are not translated, as a name
 * @language: (nullable): their language; NULL for that of the reader
 */
void
majakka_search_texts_add_plain (MajakkaSearchTexts *self, const char *words, const char *language)
{
  GString *to =
      language == NULL || g_str_equal (language, self->language) ? self->read : self->source;

  if (to->len > 0)
    g_string_append_c (to, '\n');
  g_string_append (to, words);
}

/**
 * majakka_search_texts_add:
 * @self: a gathering
 * @message: (nullable): a message; one that is not set adds nothing
 */
void
majakka_search_texts_add (MajakkaSearchTexts *self, const MajakkaMessage *message)
{
  const char *language;
  g_autofree char *words = NULL;

  if (message == NULL || !MAJAKKA_MESSAGE_IS_SET (message))
    return;

  words = majakka_search_texts_find (self, message, &language);
  majakka_search_texts_add_plain (self, words, language);
}

static void
take (GString *text, MajakkaSearchIndex *index, MajakkaSearchRow *row, const char *language)
{
  row->text = text->str;
  row->language = language;
  majakka_search_index_add (index, row);
  row->by_title = FALSE;
  g_string_truncate (text, 0);
}

/**
 * majakka_search_texts_flush:
 * @self: a gathering
 * @index: where to add them
 * @row: the place, without its words
 * @title: (nullable): what it is called; NULL when @row has that already
 *
 * Adds what was gathered, and begins anew. A place without words is added for its title alone.
 */
void
majakka_search_texts_flush (MajakkaSearchTexts *self,
                            MajakkaSearchIndex *index,
                            const MajakkaSearchRow *row,
                            const MajakkaMessage *title)
{
  MajakkaSearchRow whole = *row;
  g_autofree char *words = NULL;

  if (title != NULL)
    {
      words = majakka_search_texts_find (self, title, &whole.title_language);
      whole.title = words;
    }
  if (self->read->len > 0 || (self->source->len == 0 && whole.by_title))
    take (self->read, index, &whole, self->language);
  if (self->source->len > 0)
    take (self->source, index, &whole, self->source_language);
}
