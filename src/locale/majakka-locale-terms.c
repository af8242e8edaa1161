/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether a term that leads to the glossary is called as the glossary calls it: in any form, or with a word that the note
 * of the author has for this language, or the comment of the translator. A language without a stemmer is held to the
 * beginnings of words. */

#include "majakka-locale-pair-private.h"

#include "majakka-language-names.h"
#include "majakka-search-words.h"
#include "majakka-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* In an author's note, what is no word for the term: “(rather than …)”, “; avoid …” */
#define REMARK "\\b(?:rather than|avoid)\\b[^,;)]*"

/* Words that say something have more letters than this. */
#define SHORT_WORD 3

/* Stemmers leave a letter or two of some endings; words that are this long and alike up to there are forms
 * of one. */
#define MIN_ALIKE   5
#define MAX_UNALIKE 2

/* Calls @func for the stem of each word of @text until it returns TRUE; returns whether it did. */
static gboolean
any_stem (MajakkaSearchWords *words,
          const char *text,
          gboolean (*func) (const char *stem, gpointer user_data),
          gpointer user_data)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  const char *end = text + strlen (text);
  gsize length;

  for (const char *word = text; (word = majakka_search_words_next (word, end, &length)) != NULL;
       word += length)
    {
      if (g_utf8_strlen (word, (gssize) length) <= SHORT_WORD)
        continue;
      majakka_search_words_fold (words, word, length, folded);
      if (func (majakka_search_words_stem (words, folded), user_data))
        return TRUE;
    }

  return FALSE;
}

static gboolean
collect_cb (const char *stem, gpointer stems)
{
  g_ptr_array_add (stems, g_strdup (stem));

  return FALSE;
}

/* Whether two stems are of one word, or the word of one begins that of the other, as compounds do. */
static gboolean
is_alike (const char *a, const char *b)
{
  guint n = 0;

  while (*a != '\0' && *b != '\0' && g_utf8_get_char (a) == g_utf8_get_char (b))
    {
      a = g_utf8_next_char (a);
      b = g_utf8_next_char (b);
      n++;
    }

  return *a == '\0' || *b == '\0' ||
         (n >= MIN_ALIKE && MIN (g_utf8_strlen (a, -1), g_utf8_strlen (b, -1)) <= MAX_UNALIKE);
}

static gboolean
is_known_cb (const char *stem, gpointer stems)
{
  const GPtrArray *known = stems;

  for (guint i = 0; i < known->len; i++)
    if (is_alike (g_ptr_array_index (known, i), stem))
      return TRUE;

  return FALSE;
}

/* Returns the translation of a text of the glossary; NULL when there is none yet. */
static const MajakkaPoEntry *
find_translated (const LocaleCheck *check, const MajakkaMessage *message)
{
  const MajakkaPoEntry *entry =
      majakka_po_file_find (check->catalogue, message->context, message->source);

  if ((entry == NULL || !majakka_po_entry_is_translated (entry)) && check->context->lessons != NULL)
    entry = majakka_po_file_find (check->context->lessons, message->context, message->source);

  return entry != NULL && majakka_po_entry_is_translated (entry) ? entry : NULL;
}

static void
add_stems (GPtrArray *stems, MajakkaSearchWords *words, const char *markup)
{
  g_autofree char *plain = majakka_markup_strip (markup);

  any_stem (words, plain, collect_cb, stems);
}

static const GRegex *
get_remark (void)
{
  static GRegex *compiled = NULL;

  if (g_once_init_enter (&compiled))
    g_once_init_leave (&compiled, g_regex_new (REMARK, G_REGEX_OPTIMIZE, 0, NULL));

  return compiled;
}

/* Returns what an author's note says for one language: the sentence behind “Finnish:”. The rest is for others, and would
 * allow their words. NULL when there is none. */
static char *
dup_note (const char *comment, const char *language)
{
  g_autofree char *code = g_strndup (language, strcspn (language, "_@."));
  const char *name = majakka_language_name_in_english (code);
  g_autofree char *head = g_strconcat (name, ": ", NULL);
  const char *begin = name != NULL ? strstr (comment, head) : NULL;

  while (begin != NULL && begin != comment && !g_ascii_isspace (begin[-1]))
    begin = strstr (begin + 1, head);
  if (begin == NULL)
    return NULL;
  begin += strlen (head);

  return g_regex_replace_literal (get_remark (), begin, (gssize) strcspn (begin, ".\n"), 0, "", 0,
                                  NULL);
}

/* Other words for it that are right as well stand in the author's note, or in the translator's comment. */
static void
check_term (LocalePair *pair,
            MajakkaSearchWords *words,
            const MajakkaGlossaryEntry *term,
            const char *said)
{
  const MajakkaPoEntry *name = find_translated (pair->check, &term->name);
  g_autoptr (GPtrArray) stems = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *note = NULL;

  if (name == NULL)
    return;

  add_stems (stems, words, name->strings[0]);
  if (name->note != NULL)
    add_stems (stems, words, name->note);
  if (name->comment != NULL)
    note = dup_note (name->comment, pair->check->language);
  if (note != NULL)
    add_stems (stems, words, note);
  if (stems->len > 0 && !any_stem (words, said, is_known_cb, stems))
    majakka_locale_tell (
        pair, LOCALE_TAG_TERM,
        /* Translators: %1$s and %2$s are words: those of a text, and those that the
                          * glossary has for them */
        _ ("“%1$s” is called “%2$s” in the glossary."), said, name->strings[0]);
}

/* Returns the words of a term, which may be several runs. */
static char *
dup_words (const MajakkaInline *text, guint *position)
{
  const char *ref = majakka_inline_get_run (text, *position)->ref;
  GString *said = g_string_new (NULL);

  for (; *position < majakka_inline_get_n_runs (text); *position += 1)
    {
      const MajakkaRun *run = majakka_inline_get_run (text, *position);

      if (run->kind != MAJAKKA_RUN_TERM || !g_str_equal (run->ref, ref))
        break;
      g_string_append (said, run->text);
    }

  return g_string_free (said, FALSE);
}

void
majakka_locale_check_terms (LocalePair *pair)
{
  const MajakkaGlossary *glossary = pair->check->context->glossary;
  g_autoptr (MajakkaSearchWords) words = NULL;
  g_autoptr (MajakkaInline) text = NULL;

  if (glossary == NULL || !pair->is_markup || strstr (pair->translation, "<term ") == NULL)
    return;
  text = majakka_inline_parse (pair->translation, NULL);
  if (text == NULL)
    return;

  words = majakka_search_words_new (pair->check->language);
  for (guint i = 0; i < majakka_inline_get_n_runs (text);)
    {
      const MajakkaRun *run = majakka_inline_get_run (text, i);
      const MajakkaGlossaryEntry *term =
          run->kind == MAJAKKA_RUN_TERM ? majakka_glossary_find (glossary, run->ref) : NULL;
      g_autofree char *said = run->kind == MAJAKKA_RUN_TERM ? dup_words (text, &i) : NULL;

      if (said == NULL)
        i++;
      if (term != NULL)
        check_term (pair, words, term, said);
    }
}
