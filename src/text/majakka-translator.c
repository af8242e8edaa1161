/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-translator.h"

#include "majakka-language.h"

#include <glib/gi18n-lib.h>
#include <libintl.h>
#include <string.h>

#define CONTEXT_GLUE "\004"

struct _MajakkaTranslator
{
  gatomicrefcount ref_count;
  char *domain;
  char *fuzzy_domain;
  char *source_language;
};

static void
bind_domain (const char *domain, const char *locale_dir)
{
  bindtextdomain (domain, locale_dir);
  bind_textdomain_codeset (domain, "UTF-8");
}

/**
 * majakka_translator_new:
 * @domain: a text domain; "@domain-fuzzy" is asked after it
 * @locale_dir: where its catalogues are
 * @source_language: the language of the messages, as in "en"
 *
 * Returns: (transfer full): a translator
 */
MajakkaTranslator *
majakka_translator_new (const char *domain, const char *locale_dir, const char *source_language)
{
  MajakkaTranslator *self;

  g_return_val_if_fail (domain != NULL, NULL);
  g_return_val_if_fail (locale_dir != NULL, NULL);
  g_return_val_if_fail (source_language != NULL, NULL);

  self = g_new0 (MajakkaTranslator, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->domain = g_strdup (domain);
  self->fuzzy_domain = g_strconcat (domain, "-fuzzy", NULL);
  self->source_language = g_strdup (source_language);
  bind_domain (self->domain, locale_dir);
  bind_domain (self->fuzzy_domain, locale_dir);

  return self;
}

/**
 * majakka_translator_ref:
 * @self: a translator
 *
 * Returns: (transfer full): @self
 */
MajakkaTranslator *
majakka_translator_ref (MajakkaTranslator *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * majakka_translator_unref:
 * @self: (transfer full): a translator
 */
void
majakka_translator_unref (MajakkaTranslator *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->domain);
  g_free (self->fuzzy_domain);
  g_free (self->source_language);
  g_free (self);
}

/**
 * majakka_translator_get_source_language:
 * @self: a translator
 *
 * Returns: (transfer none): the language of the messages
 */
const char *
majakka_translator_get_source_language (const MajakkaTranslator *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->source_language;
}

/* Returns NULL when @domain has no translation. */
static const char *
find (const char *domain, const MajakkaMessage *message)
{
  g_autofree char *key = NULL;
  const char *found;

  if (message->context == NULL)
    {
      found = dgettext (domain, message->source);
      return found == message->source ? NULL : found;
    }

  key = g_strconcat (message->context, CONTEXT_GLUE, message->source, NULL);
  found = dgettext (domain, key);

  return found == key ? NULL : found;
}

/* A message that is not fit to be read as markup is still the author's words. */
static MajakkaInline *
parse_source (const MajakkaMessage *message)
{
  MajakkaInline *parsed = majakka_inline_parse (message->source, NULL);

  return parsed != NULL ? parsed : majakka_inline_new_plain (message->source);
}

static const char *
find_anywhere (const MajakkaTranslator *self, const MajakkaMessage *message, gboolean *fuzzy)
{
  const char *found = find (self->domain, message);

  *fuzzy = found == NULL;

  return found != NULL ? found : find (self->fuzzy_domain, message);
}

/**
 * majakka_translator_find:
 * @self: a translator
 * @message: a message that is set
 * @fuzzy: (out) (optional): whether it is an older translation; untouched when there is none
 *
 * Finds a translation as the translator wrote it, whether it can be shown or not. To check
 * translations; what readers see comes from majakka_translator_look_up().
 *
 * Returns: (transfer full) (nullable): the translation; NULL when there is none
 */
char *
majakka_translator_find (const MajakkaTranslator *self,
                         const MajakkaMessage *message,
                         gboolean *fuzzy)
{
  const char *found;
  gboolean is_fuzzy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (message != NULL && MAJAKKA_MESSAGE_IS_SET (message), NULL);

  found = find_anywhere (self, message, &is_fuzzy);
  if (found != NULL && fuzzy != NULL)
    *fuzzy = is_fuzzy;

  return g_strdup (found);
}

static gboolean
has_words (const MajakkaInline *text)
{
  g_autofree char *words = majakka_inline_to_plain (text);

  return words[strspn (words, " \t\r\n")] != '\0';
}

/* Returns the translation with its markup understood, or NULL when it cannot be shown. */
static MajakkaInline *
parse_translation (const MajakkaInline *source, const char *translation, char **reason)
{
  g_autoptr (MajakkaInline) parsed = majakka_inline_parse (translation, reason);

  if (parsed == NULL)
    return NULL;
  if (!majakka_inline_same_references (source, parsed))
    {
      if (reason != NULL)
        *reason = g_strdup (_ ("its terms, citations or pointers are not those of the source"));
      return NULL;
    }
  if (!has_words (parsed) && has_words (source))
    {
      if (reason != NULL)
        *reason = g_strdup (_ ("it has no words"));
      return NULL;
    }

  return g_steal_pointer (&parsed);
}

/* Takes what stands before the next tag of @text, and the tag, both without copying. Returns what
 * follows, or NULL at the end. Sets @words when there is more than white space before the tag. */
static const char *
next_tag (const char *text, const char **tag, gsize *length, gboolean *words)
{
  gsize before = strcspn (text, "<");

  if (strspn (text, " \t\r\n") < before)
    *words = TRUE;
  *tag = text + before;
  *length = strcspn (*tag, ">");

  return **tag == '\0' ? NULL : *tag + *length;
}

static gboolean
has_usual_entities (const char *text)
{
  static const char *const entities[] = { "&amp;", "&lt;", "&gt;", "&quot;", "&apos;" };

  for (const char *p = strchr (text, '&'); p != NULL; p = strchr (p + 1, '&'))
    {
      gboolean usual = FALSE;

      for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
        usual = usual || g_str_has_prefix (p, entities[i]);
      if (!usual)
        return FALSE;
    }

  return TRUE;
}

/* Whether a text has a character that no XML may have. Eight bytes at a time: in a byte below 20 (hex) the
 * subtraction borrows from the highest bit. */
static gboolean
has_control_character (const char *text)
{
  const gsize length = strlen (text);
  gsize i = 0;

  while (i < length)
    {
      guint64 eight;

      if (i + sizeof eight <= length)
        {
          memcpy (&eight, text + i, sizeof eight);
          if (((eight - G_GUINT64_CONSTANT (0x2020202020202020)) & ~eight &
               G_GUINT64_CONSTANT (0x8080808080808080)) == 0)
            {
              i += sizeof eight;
              continue;
            }
        }
      if ((guchar) text[i] < ' ' && text[i] != '\n' && text[i] != '\t')
        return TRUE;
      i++;
    }

  return FALSE;
}

/* Whether the translation has the tags of its source, in the order of the source, and words between
 * them: then it is as good as the source is. Most are, and need no parser to tell. */
static gboolean
has_same_tags (const char *source, const char *translation)
{
  gboolean words = FALSE;
  gboolean source_words = FALSE;
  const char *tag, *source_tag;
  gsize length, source_length;

  if (!g_utf8_validate (translation, -1, NULL) || has_control_character (translation) ||
      !has_usual_entities (translation))
    return FALSE;
  if (strchr (translation, '>') != NULL &&
      (strstr (translation, "></") != NULL || strstr (translation, "]]>") != NULL))
    return FALSE;

  do
    {
      source = next_tag (source, &source_tag, &source_length, &source_words);
      translation = next_tag (translation, &tag, &length, &words);
      if ((source == NULL) != (translation == NULL) || length != source_length ||
          strncmp (tag, source_tag, length) != 0)
        return FALSE;
    }
  while (source != NULL);

  return words;
}

/**
 * majakka_translation_is_sound:
 * @message: a message that is set
 * @translation: a translation of it
 * @reason: (out) (optional): (transfer full): why it cannot be shown, translated, without a full
 *   stop; untouched when it can
 *
 * Returns: whether @translation can be shown instead of @message
 */
gboolean
majakka_translation_is_sound (const MajakkaMessage *message, const char *translation, char **reason)
{
  g_autoptr (MajakkaInline) source = NULL;
  g_autoptr (MajakkaInline) parsed = NULL;

  g_return_val_if_fail (message != NULL && MAJAKKA_MESSAGE_IS_SET (message), FALSE);
  g_return_val_if_fail (translation != NULL, FALSE);

  if (has_same_tags (message->source, translation))
    return TRUE;

  source = parse_source (message);
  parsed = parse_translation (source, translation, reason);

  return parsed != NULL;
}

/**
 * majakka_translator_look_up:
 * @self: a translator
 * @message: a message that is set
 * @state: (out) (optional): where the words come from
 *
 * Finds the reader's words. What has no translation, or one whose markup is broken or points
 * elsewhere than the source, comes in the source language.
 *
 * Returns: (transfer full): the words
 */
MajakkaInline *
majakka_translator_look_up (const MajakkaTranslator *self,
                            const MajakkaMessage *message,
                            MajakkaTranslationState *state)
{
  g_autoptr (MajakkaInline) source = NULL;
  g_autoptr (MajakkaInline) translated = NULL;
  MajakkaTranslationState found_state = MAJAKKA_TRANSLATION_SOURCE;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (message != NULL && MAJAKKA_MESSAGE_IS_SET (message), NULL);

  source = parse_source (message);
  if (!g_str_equal (majakka_language_get_current ()->code, self->source_language))
    {
      gboolean fuzzy;
      const char *found = find_anywhere (self, message, &fuzzy);

      if (found != NULL)
        translated = parse_translation (source, found, NULL);
      found_state = found == NULL        ? MAJAKKA_TRANSLATION_MISSING
                    : translated == NULL ? MAJAKKA_TRANSLATION_BROKEN
                    : fuzzy              ? MAJAKKA_TRANSLATION_FUZZY
                                         : MAJAKKA_TRANSLATION_DONE;
    }

  if (state != NULL)
    *state = found_state;

  return translated != NULL ? g_steal_pointer (&translated) : g_steal_pointer (&source);
}

/**
 * majakka_translator_plain:
 * @self: a translator
 * @message: a message that is set
 *
 * Returns: (transfer full): the reader's words without markup
 */
char *
majakka_translator_plain (const MajakkaTranslator *self, const MajakkaMessage *message)
{
  g_autoptr (MajakkaInline) text = majakka_translator_look_up (self, message, NULL);

  return text != NULL ? majakka_inline_to_plain (text) : NULL;
}
