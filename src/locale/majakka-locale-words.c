/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Characters, the direction, keys to press, lengths, words to avoid, and words that are still the source's. */

#include "majakka-locale-pair-private.h"

#include "majakka-text.h"

#include "majakka-avoided-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* A label of the program may be twice as long as its source and some more; what is longer than a label
 * is a sentence and wraps. */
#define LONGEST_LABEL 40
#define MAX_TIMES     2
#define MAX_MORE      20

/* A text with this many words in small letters, longer than this, is a sentence and not a name. */
#define MIN_WORDS  2
#define SHORT_WORD 3

static gboolean
is_control (gunichar c)
{
  return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7f && c < 0xa0) || c == 0x200b ||
         (c >= 0x202a && c <= 0x202e) || c == 0x2028 || c == 0x2029 || c == 0xfeff || c == 0xfffd ||
         g_unichar_type (c) == G_UNICODE_PRIVATE_USE;
}

void
majakka_locale_check_control (LocalePair *pair)
{
  for (const char *p = pair->translation; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!is_control (c))
        continue;
      majakka_locale_tell (pair, LOCALE_TAG_CONTROL,
                           /* Translators: %04X is the number of a character, as in U+200B */
                           _ ("There is a character that cannot be seen, U+%04X."), c);
      return;
    }
}

/* The program asks for this message to know the direction, and no other answer is understood. */
void
majakka_locale_check_direction (LocalePair *pair)
{
  const MajakkaPoEntry *entry = pair->entry;

  if (entry->context != NULL || !g_str_equal (entry->id, "default:LTR") ||
      g_str_equal (pair->translation, "default:LTR") ||
      g_str_equal (pair->translation, "default:RTL"))
    return;

  majakka_locale_tell (pair, LOCALE_TAG_DIRECTION,
                       /* Translators: %s is a translation that is wrong */
                       _ ("“%s” does not say which way the language is written."),
                       pair->translation);
}

static guint
count_underscores (const char *text)
{
  guint n = 0;

  for (const char *p = text; *p != '\0'; p++)
    if (*p == '_')
      n++;

  return n;
}

/* Whether a text of the program is a label and no sentence, and no name of something in a file. */
static gboolean
is_label (const char *source)
{
  return g_ascii_isupper (*source) && g_utf8_strlen (source, -1) <= LONGEST_LABEL &&
         strchr (".:!?", source[strlen (source) - 1]) == NULL;
}

/* Whether the only “_” of a text marks the letter of a key, and is no part of a name. Inside a word only labels have
 * it: “Pre_view a lesson”, but “file_name” and “LC_ALL” are names. Whoever translates a label that has a name keeps the
 * name, and so its “_”. */
static gboolean
has_mnemonic (const char *source)
{
  const char *mark = strchr (source, '_');

  if (mark == NULL || count_underscores (source) != 1 || !g_ascii_isalnum (mark[1]))
    return FALSE;

  return mark == source || mark[-1] == ' ' ||
         (g_ascii_islower (mark[1]) && g_ascii_isalpha (mark[-1]) && is_label (source));
}

void
majakka_locale_check_mnemonic (LocalePair *pair)
{
  guint found = count_underscores (pair->translation);

  if (pair->is_markup)
    return;

  if (has_mnemonic (pair->source) && found != 1)
    majakka_locale_tell (pair, LOCALE_TAG_MNEMONIC, "%s",
                         found == 0 ? _ ("The key to press of this label, “_”, is not there.")
                                    : _ ("“_” marks more than one letter."));
  else if (count_underscores (pair->source) == 0 && found > 0)
    majakka_locale_tell (pair, LOCALE_TAG_MNEMONIC, "%s",
                         _ ("The source has no key to press, “_”, and the translation has one."));
}

/* Returns the number behind “at most” and before @unit in what the source tells the translator; the
 * least of several, 0 for none. */
static guint
find_bound (const MajakkaPoEntry *entry, const char *unit)
{
  const char *at = entry->comment;
  guint64 least = 0;

  while (at != NULL && (at = strstr (at, "at most ")) != NULL)
    {
      char *end;
      guint64 bound = g_ascii_strtoull (at + strlen ("at most "), &end, 10);

      if (g_str_has_prefix (end, unit) && bound > 0 && (least == 0 || bound < least))
        least = bound;
      at = end;
    }

  return (guint) MIN (least, G_MAXUINT);
}

static guint
count_words (const LocalePair *pair)
{
  const MajakkaMessage message = { .source = (char *) pair->translation };

  return majakka_message_count_words (&message);
}

void
majakka_locale_check_length (LocalePair *pair)
{
  guint length = majakka_locale_count_characters (pair->translation, pair->is_markup);
  guint bound = find_bound (pair->entry, " characters");
  guint max_words = find_bound (pair->entry, " words");

  if (bound == 0 && !pair->is_markup)
    {
      guint wanted = majakka_locale_count_characters (pair->source, FALSE);

      bound = wanted <= LONGEST_LABEL ? wanted * MAX_TIMES + MAX_MORE : 0;
    }
  if (bound > 0 && length > bound)
    majakka_locale_tell (pair, LOCALE_TAG_LONG,
                         /* Translators: %1$u and %2$u are numbers of characters */
                         _ ("The translation has %1$u characters; its place has room for %2$u."),
                         length, bound);
  else if (max_words > 0 && count_words (pair) > max_words)
    majakka_locale_tell (pair, LOCALE_TAG_LONG,
                         /* Translators: %1$u and %2$u are numbers of words */
                         _ ("The translation has %1$u words; its place has room for %2$u."),
                         count_words (pair), max_words);
}

/* Whether a text is more than names and code: it has words in small letters. */
static gboolean
is_sentence (const char *seen)
{
  guint n = 0;
  gboolean in_word = FALSE;
  const char *begin = seen;

  for (const char *p = seen;; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalpha (c))
        {
          if (!in_word)
            begin = p;
          in_word = TRUE;
        }
      else
        {
          if (in_word && p - begin > SHORT_WORD && g_unichar_islower (g_utf8_get_char (begin)))
            n++;
          in_word = FALSE;
        }
      if (c == 0)
        return n >= MIN_WORDS;
    }
}

void
majakka_locale_check_same (LocalePair *pair)
{
  gboolean english = g_str_has_prefix (pair->check->language, "en");

  if (!english && g_str_equal (pair->source, pair->translation) && is_sentence (pair->seen))
    majakka_locale_tell (pair, LOCALE_TAG_SAME, "%s", _ ("The translation is the source itself."));
}

/* An option of a question may not say everything that a paragraph may. */
static gboolean
is_option (const MajakkaPoEntry *entry)
{
  return entry->comment != NULL &&
         (strstr (entry->comment, " answer, at most ") != NULL ||
          strstr (entry->comment, "of the right answers, at most ") != NULL);
}

void
majakka_locale_check_avoided (LocalePair *pair)
{
  g_autofree char *found = NULL;
  const MajakkaAvoidedWords *row = NULL;

  if (pair->is_markup)
    row = majakka_avoided_words_find (pair->check->language, pair->translation,
                                      is_option (pair->entry), &found);
  if (row != NULL && row->instead != NULL)
    majakka_locale_tell (pair, LOCALE_TAG_AVOIDED,
                         /* Translators: %1$s are words, %2$s what to say instead */
                         _ ("“%1$s” is better said as: %2$s."), found, row->instead);
  else if (row != NULL)
    majakka_locale_tell (pair, LOCALE_TAG_AVOIDED,
                         /* Translators: %s are the words of an option of a question */
                         _ ("“%s” is no answer of its own."), found);
}
