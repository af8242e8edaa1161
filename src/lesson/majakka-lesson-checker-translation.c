/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Holds translations against their sources. They are collected first, while their language is
 * chosen, and judged when the language of the messages is the author's again. */

#include "majakka-avoided-words.h"
#include "majakka-lesson-checker-private.h"
#include "majakka-lesson-messages.h"

#include <glib/gi18n-lib.h>

/* A message and its translation. */
typedef struct
{
  const MajakkaMessage *message;
  char *translation;
} Pair;

typedef struct
{
  /* borrowed */
  const MajakkaTranslator *translator;
  const char *language;
  const char *file;
  GHashTable *options; /* set of MajakkaMessage; NULL: there are none */
  MajakkaFaults *faults;

  /* owned */
  GHashTable *seen; /* MajakkaMessage -> whether it was an option */
  GArray *pairs;    /* of Pair */
} Check;

static void
pair_clear (Pair *self)
{
  g_free (self->translation);
}

static guint
hash_message (gconstpointer message)
{
  return g_str_hash (((const MajakkaMessage *) message)->source);
}

static gboolean
is_same_message (gconstpointer a, gconstpointer b)
{
  const MajakkaMessage *first = a, *second = b;

  return g_str_equal (first->source, second->source) &&
         g_strcmp0 (first->context, second->context) == 0;
}

static Check *
check_new (const MajakkaTranslator *translator,
           const char *language,
           const char *file,
           GHashTable *options,
           MajakkaFaults *faults)
{
  Check *self = g_new0 (Check, 1);

  self->translator = translator;
  self->language = language;
  self->file = file;
  self->options = options;
  self->faults = faults;
  self->seen = g_hash_table_new (hash_message, is_same_message);
  self->pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  g_array_set_clear_func (self->pairs, (GDestroyNotify) pair_clear);

  return self;
}

static void
check_free (Check *self)
{
  g_hash_table_unref (self->seen);
  g_array_unref (self->pairs);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Check, check_free)

static gboolean
is_option (const Check *self, const MajakkaMessage *message)
{
  return self->options != NULL && g_hash_table_contains (self->options, message);
}

/* A catalogue has a message once, wherever it stands, so a mistake in it is told once: at the first
 * place. As an option it is judged too: an option may not say everything that a paragraph may. */
static void
collect_cb (const MajakkaMessage *message, gpointer user_data)
{
  Check *self = user_data;
  gboolean option = is_option (self, message);
  Pair pair = { message, NULL };
  gpointer was_option;

  if (g_hash_table_lookup_extended (self->seen, message, NULL, &was_option) &&
      (GPOINTER_TO_INT (was_option) || !option))
    return;
  g_hash_table_insert (self->seen, (gpointer) message, GINT_TO_POINTER (option));
  pair.translation = majakka_translator_find (self->translator, message, NULL);
  if (pair.translation != NULL)
    g_array_append_val (self->pairs, pair);
}

static void
judge_words (const Check *self, const Pair *pair)
{
  Tag tag;
  g_autofree char *sentence = majakka_lesson_checker_find_avoided (
      self->language, pair->translation, is_option (self, pair->message), &tag);

  if (sentence != NULL)
    majakka_faults_add (self->faults, &majakka_lesson_tags[tag], self->file, pair->message->line,
                        pair->message->column,
                        /* Translators: %s is the code of a language, then a sentence */
                        _ ("In the translation into “%s”: %s"), self->language, sentence);
}

static void
judge (const Check *self)
{
  gboolean has_words = majakka_avoided_words_has (self->language);

  for (guint i = 0; i < self->pairs->len; i++)
    {
      const Pair *pair = &g_array_index (self->pairs, Pair, i);
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

/**
 * majakka_lesson_check_translation:
 * @lesson: a lesson
 * @translator: finds its translations
 * @language: the language to check, one of majakka_language_list()
 * @faults: where faults go
 *
 * Finds the translations of @lesson that cannot be shown, or that say words to avoid. What is not
 * translated yet is no fault, and a message that stands in several places is judged once.
 * The reader's language is another for a moment, so this is not for threads.
 */
void
majakka_lesson_check_translation (const MajakkaLesson *lesson,
                                  const MajakkaTranslator *translator,
                                  const char *language,
                                  MajakkaFaults *faults)
{
  const char *before = majakka_language_get_current ()->code;
  g_autoptr (GHashTable) options = NULL;
  g_autoptr (Check) check = NULL;

  g_return_if_fail (lesson != NULL);
  g_return_if_fail (translator != NULL);
  g_return_if_fail (language != NULL);
  g_return_if_fail (faults != NULL);

  options = majakka_lesson_checker_list_options (lesson);
  check = check_new (translator, language, lesson->file, options, faults);
  majakka_language_set (language);
  majakka_lesson_foreach_message (lesson, collect_cb, check);
  majakka_language_set (before);
  judge (check);
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
  g_autoptr (Check) check = NULL;

  g_return_if_fail (glossary != NULL);
  g_return_if_fail (file != NULL);
  g_return_if_fail (translator != NULL);
  g_return_if_fail (language != NULL);
  g_return_if_fail (faults != NULL);

  check = check_new (translator, language, file, /* options= */ NULL, faults);
  majakka_language_set (language);
  majakka_glossary_foreach_message (glossary, collect_cb, check);
  majakka_language_set (before);
  judge (check);
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
  g_autoptr (Check) check = NULL;

  g_return_if_fail (signs != NULL);
  g_return_if_fail (translator != NULL);
  g_return_if_fail (language != NULL);
  g_return_if_fail (faults != NULL);

  check = check_new (translator, language, signs->file, /* options= */ NULL, faults);
  majakka_language_set (language);
  majakka_signs_foreach_message (signs, collect_cb, check);
  majakka_language_set (before);
  judge (check);
}

/**
 * majakka_manual_check_translation:
 * @manual: a manual
 * @translator: finds its translations
 * @language: the language to check, one of majakka_language_list()
 * @faults: where faults go
 *
 * Does for a manual what majakka_lesson_check_translation() does for a lesson.
 */
void
majakka_manual_check_translation (const MajakkaManual *manual,
                                  const MajakkaTranslator *translator,
                                  const char *language,
                                  MajakkaFaults *faults)
{
  const char *before = majakka_language_get_current ()->code;
  g_autoptr (Check) check = NULL;

  g_return_if_fail (manual != NULL);
  g_return_if_fail (translator != NULL);
  g_return_if_fail (language != NULL);
  g_return_if_fail (faults != NULL);

  check = check_new (translator, language, manual->file, /* options= */ NULL, faults);
  majakka_language_set (language);
  majakka_manual_foreach_message (manual, collect_cb, check);
  majakka_language_set (before);
  judge (check);
}
