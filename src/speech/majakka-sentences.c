/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where sentences end. The break rules of Unicode, which Pango has, end one after every full stop that a
 * capital follows: "Mr. Smith", "т. е. Анна", "Room No. 5" would be torn apart, and a voice makes a pause
 * there. So a full stop is looked at twice: the word before it and what comes after. */

#include "majakka-sentences.h"

#include <string.h>

typedef struct
{
  const char *language;
  const char *words[40];
} Abbreviations;

/* Those that other words follow; one that also ends a sentence ("etc.") does so before a capital. In lower
 * case, without the full stop. A single letter counts as one in every language. */
static const Abbreviations abbreviations[] = {
  { "en",
    { "mr", "mrs", "ms", "dr", "prof", "st", "vs", "no", "nos", "p", "pp", "fig", "approx", "e.g",
      "i.e", "cf", "ca", NULL } },
  { "fi", { "esim", "ns",   "ks",   "vrt", "mm", "nro", "klo", "puh", "os", "tri",
            "prof", "toim", "huom", "eaa", "so", "ts",  "n",   "s",   "v",  NULL } },
  { "sv", { "t.ex", "bl.a",   "dvs",   "osv",  "jfr", "kl", "nr",   "tel", "ca",   "s",
            "st",   "fr.o.m", "t.o.m", "m.fl", "m.m", "dr", "prof", "obs", "resp", NULL } },
  { "ru", { "напр", "см",  "ср",  "стр", "гл", "рис", "табл", "тел", "им", "ул",  "г", "гр",
            "проф", "т.е", "т.к", "ст",  "пп", "п",   "обл",  "пер", "кв", "доб", NULL } },
};

static gboolean
is_end_mark (gunichar c)
{
  return c == '.' || c == '!' || c == '?' || c == 0x2026 /* … */ || c == 0x061F /* ؟ */ ||
         c == 0x06D4 /* ۔ */ || c == 0x0964 /* । */ || c == 0x203D /* ‽ */;
}

/* Quotes and brackets: they go with the sentence that they close. */
static gboolean
is_closing (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_CLOSE_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION: /* “ closes in some languages */
      return TRUE;
    default:
      return c == '"' || c == '\'';
    }
}

static gboolean
is_opening (gunichar c)
{
  switch (g_unichar_type (c))
    {
    case G_UNICODE_OPEN_PUNCTUATION:
    case G_UNICODE_INITIAL_PUNCTUATION:
    case G_UNICODE_FINAL_PUNCTUATION: /* ” opens in Finnish */
      return TRUE;
    default:
      return c == '"' || c == '\'' || c == 0xBF /* ¿ */ || c == 0xA1 /* ¡ */;
    }
}

/* A sentence begins with a capital, a number, or a letter of a script that has no capitals. */
static gboolean
may_begin_sentence (const char *text)
{
  while (is_opening (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return g_unichar_isalnum (g_utf8_get_char (text)) && !g_unichar_islower (g_utf8_get_char (text));
}

static const char *
skip_space (const char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return text;
}

/* The word that ends at @stop; its own full stops, as in "e.g", belong to it. */
static char *
get_word_before (const char *start, const char *stop)
{
  const char *word = stop;

  while (word > start)
    {
      const char *previous = g_utf8_prev_char (word);
      gunichar c = g_utf8_get_char (previous);

      if (!g_unichar_isalnum (c) && c != '.')
        break;
      word = previous;
    }

  return g_strndup (word, (gsize) (stop - word));
}

static gboolean
is_listed (const char *word, const char *language)
{
  g_autofree char *folded = g_utf8_strdown (word, -1);

  for (guint i = 0; i < G_N_ELEMENTS (abbreviations); i++)
    if (g_str_has_prefix (language, abbreviations[i].language) &&
        g_strv_contains (abbreviations[i].words, folded))
      return TRUE;

  return FALSE;
}

/* Whether the full stop at @stop belongs to the word before it. @start is where the sentence begins. */
static gboolean
is_abbreviation (const char *start, const char *stop, const char *language)
{
  g_autofree char *word = get_word_before (start, stop);
  gunichar first = g_utf8_get_char (word);

  if (*word == '\0')
    return FALSE;
  /* "J. Smith", "т. е. Анна"; not "You and I.", which is rather an answer than an initial */
  if (g_utf8_strlen (word, -1) == 1 && g_unichar_isalpha (first) && !g_str_equal (word, "I"))
    return TRUE;
  /* "3. Talk": the number of a step */
  if (start + strlen (word) == stop && strspn (word, "0123456789.") == strlen (word))
    return TRUE;

  return is_listed (word, language);
}

/* Behind the marks that end the sentence at @mark, and what they close. */
static const char *
skip_end (const char *mark)
{
  while (is_end_mark (g_utf8_get_char (mark)))
    mark = g_utf8_next_char (mark);
  while (*mark != '\0' && is_closing (g_utf8_get_char (mark)))
    mark = g_utf8_next_char (mark);

  return mark;
}

static gboolean
ends_sentence (const char *start, const char *mark, const char *language)
{
  const char *behind = skip_end (mark);
  const char *next = skip_space (behind);

  if (*next == '\0')
    return TRUE;
  if (next == behind || !may_begin_sentence (next))
    return FALSE;

  return *mark != '.' || is_end_mark (g_utf8_get_char (mark + 1)) ||
         !is_abbreviation (start, mark, language);
}

static void
append (GArray *sentences, const char *text, const char *start, const char *end)
{
  MajakkaSentence sentence;

  start = skip_space (start);
  while (end > start && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (end))))
    end = g_utf8_prev_char (end);
  if (end <= start)
    return;

  sentence.start = (gsize) (start - text);
  sentence.end = (gsize) (end - text);
  g_array_append_val (sentences, sentence);
}

/**
 * majakka_sentences_split:
 * @text: some sentences
 * @language: their language, as gettext names it
 *
 * Finds the sentences. A line break ends one too.
 *
 * Returns: (transfer full) (element-type MajakkaSentence): all of them in order; none where there is
 *   nothing but white space
 */
GArray *
majakka_sentences_split (const char *text, const char *language)
{
  GArray *sentences = g_array_new (FALSE, FALSE, sizeof (MajakkaSentence));
  const char *start;

  g_return_val_if_fail (text != NULL, sentences);
  g_return_val_if_fail (language != NULL, sentences);

  start = skip_space (text);
  for (const char *p = start; *p != '\0';)
    {
      gunichar c = g_utf8_get_char (p);
      const char *next = g_utf8_next_char (p);

      if (c == '\n')
        {
          append (sentences, text, start, p);
          start = next;
        }
      else if (is_end_mark (c))
        {
          next = skip_end (p);
          if (ends_sentence (start, p, language))
            {
              append (sentences, text, start, next);
              start = skip_space (next);
              next = start;
            }
        }
      p = next;
    }
  append (sentences, text, start, start + strlen (start));

  return sentences;
}
