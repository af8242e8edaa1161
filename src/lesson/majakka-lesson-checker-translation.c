/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Holds translations against their sources. They are collected first, while their language is
 * chosen, and judged when the language of the messages is the author's again. */

#include "majakka-avoided-words.h"
#include "majakka-lesson-checker-private.h"
#include "majakka-lesson-messages.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const MajakkaMessage *message;
  char *translation;
} Pair;

/* Which rules a translation is held against, and where. */
typedef struct
{
  const char *file;
  const char *language;
  GHashTable *options; /* set of MajakkaMessage; NULL: there are none */
  MajakkaFaults *faults;
} Judge;

typedef struct
{
  const MajakkaTranslator *translator;
  GArray *pairs; /* of Pair */
} Collector;

static void
pair_clear (Pair *self)
{
  g_free (self->translation);
}

static void
collect_cb (const MajakkaMessage *message, gpointer user_data)
{
  Collector *self = user_data;
  Pair pair = { message, majakka_translator_find (self->translator, message, NULL) };

  if (pair.translation != NULL)
    g_array_append_val (self->pairs, pair);
}

static void
judge_words (const Judge *self, const Pair *pair)
{
  gboolean is_option =
      self->options != NULL && g_hash_table_contains (self->options, pair->message);
  Tag tag;
  g_autofree char *sentence =
      majakka_lesson_checker_find_avoided (self->language, pair->translation, is_option, &tag);

  if (sentence != NULL)
    majakka_faults_add (self->faults, &majakka_lesson_tags[tag], self->file, pair->message->line,
                        pair->message->column,
                        /* Translators: %s is the code of a language, then a sentence */
                        _ ("In the translation into “%s”: %s"), self->language, sentence);
}

static void
judge (const Judge *self, GArray *pairs)
{
  gboolean has_words = majakka_avoided_words_has (self->language);

  for (guint i = 0; i < pairs->len; i++)
    {
      const Pair *pair = &g_array_index (pairs, Pair, i);
      g_autofree char *reason = NULL;

      if (!majakka_translation_is_sound (pair->message, pair->translation, &reason))
        majakka_faults_add (self->faults, &majakka_lesson_tags[TAG_TRANSLATION], self->file,
                            pair->message->line, pair->message->column,
                            /* Translators: %s is the code of a language, %s a reason without a full
                             * stop */
                            _ ("The translation into “%s” is broken: %s."), self->language, reason);
      else if (has_words)
        judge_words (self, pair);
    }
}

static GArray *
pairs_new (void)
{
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (Pair));

  g_array_set_clear_func (pairs, (GDestroyNotify) pair_clear);

  return pairs;
}

/**
 * majakka_lesson_check_translation:
 * @lesson: a lesson
 * @translator: finds its translations
 * @language: the language to check, one of majakka_language_list()
 * @faults: where faults go
 *
 * Finds the translations of @lesson that cannot be shown, or that say words to avoid. What is not translated yet is no fault.
 * The reader's language is another for a moment, so this is not for threads.
 */
void
majakka_lesson_check_translation (const MajakkaLesson *lesson,
                                  const MajakkaTranslator *translator,
                                  const char *language,
                                  MajakkaFaults *faults)
{
  const char *before = majakka_language_get_current ()->code;
  g_autoptr (GArray) pairs = pairs_new ();
  g_autoptr (GHashTable) options = NULL;
  Collector collector = { translator, pairs };

  g_return_if_fail (lesson != NULL);
  g_return_if_fail (translator != NULL);
  g_return_if_fail (language != NULL);
  g_return_if_fail (faults != NULL);

  majakka_language_set (language);
  majakka_lesson_foreach_message (lesson, collect_cb, &collector);
  majakka_language_set (before);
  options = majakka_lesson_checker_list_options (lesson);
  judge (&(Judge){ lesson->file, language, options, faults }, pairs);
}

/**
 * majakka_glossary_check_translation:
 * @glossary: a glossary
 * @file: where it was read
 * @translator: finds its translations
 * @language: the language to check, one of majakka_language_list()
 * @faults: where faults go
 *
 * Does for a glossary what majakka_lesson_check_translation() does for a lesson.
 */
void
majakka_glossary_check_translation (const MajakkaGlossary *glossary,
                                    const char *file,
                                    const MajakkaTranslator *translator,
                                    const char *language,
                                    MajakkaFaults *faults)
{
  const char *before = majakka_language_get_current ()->code;
  g_autoptr (GArray) pairs = pairs_new ();
  Collector collector = { translator, pairs };

  g_return_if_fail (glossary != NULL);
  g_return_if_fail (file != NULL);
  g_return_if_fail (translator != NULL);
  g_return_if_fail (language != NULL);
  g_return_if_fail (faults != NULL);

  majakka_language_set (language);
  majakka_glossary_foreach_message (glossary, collect_cb, &collector);
  majakka_language_set (before);
  judge (&(Judge){ file, language, NULL, faults }, pairs);
}

/**
 * majakka_signs_check_translation:
 * @signs: a table of signs
 * @translator: finds its translations
 * @language: the language to check, one of majakka_language_list()
 * @faults: where faults go
 *
 * Does for a table of signs what majakka_lesson_check_translation() does for a lesson.
 */
void
majakka_signs_check_translation (const MajakkaSigns *signs,
                                 const MajakkaTranslator *translator,
                                 const char *language,
                                 MajakkaFaults *faults)
{
  const char *before = majakka_language_get_current ()->code;
  g_autoptr (GArray) pairs = pairs_new ();
  Collector collector = { translator, pairs };

  g_return_if_fail (signs != NULL);
  g_return_if_fail (translator != NULL);
  g_return_if_fail (language != NULL);
  g_return_if_fail (faults != NULL);

  majakka_language_set (language);
  majakka_signs_foreach_message (signs, collect_cb, &collector);
  majakka_language_set (before);
  judge (&(Judge){ signs->file, language, NULL, faults }, pairs);
}
