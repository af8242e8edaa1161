/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether a translation can be shown instead of its source. */

#include "majakka-translation-parse-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* A message that is not fit to be read as markup is still the author's words. */
MajakkaInline *
majakka_translation_parse_source (const MajakkaMessage *message)
{
  MajakkaInline *parsed = majakka_inline_parse (message->source, NULL);

  return parsed != NULL ? parsed : majakka_inline_new_plain (message->source);
}

static gboolean
has_words (const MajakkaInline *text)
{
  g_autofree char *words = majakka_inline_to_plain (text);

  return words[strspn (words, " \t\r\n")] != '\0';
}

/* Says which reference is lost, or is not the source's; one that stands too often is neither. */
static char *
describe_references (const MajakkaInline *source, const MajakkaInline *translation)
{
  g_autofree char *lost = majakka_inline_dup_lost_reference (source, translation);
  g_autofree char *extra = majakka_inline_dup_lost_reference (translation, source);

  if (lost != NULL && extra != NULL)
    /* Translators: both are tags, as in <cite ref="iwf-2025"/>; no full stop */
    return g_strdup_printf (_ ("“%1$s” is not in the source, and “%2$s” is missing"), extra, lost);
  if (lost != NULL)
    /* Translators: %s is a tag, as in <cite ref="iwf-2025"/>; no full stop */
    return g_strdup_printf (_ ("“%s” is missing"), lost);
  if (extra != NULL)
    /* Translators: %s is a tag, as in <cite ref="iwf-2025"/>; no full stop */
    return g_strdup_printf (_ ("“%s” is not in the source"), extra);

  return g_strdup (_ ("its terms, citations or pointers are not those of the source"));
}

/* Returns the translation with its markup understood, or NULL when it cannot be shown. */
MajakkaInline *
majakka_translation_parse (const MajakkaInline *source, const char *translation, char **reason)
{
  g_autoptr (MajakkaInline) parsed = majakka_inline_parse (translation, reason);

  if (parsed == NULL)
    return NULL;
  if (!majakka_inline_same_references (source, parsed))
    {
      if (reason != NULL)
        *reason = describe_references (source, parsed);
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
      /* Cut off: the parser can say what is wrong with it. */
      if (*tag != '\0' && tag[length] == '\0')
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

  source = majakka_translation_parse_source (message);
  parsed = majakka_translation_parse (source, translation, reason);

  return parsed != NULL;
}
