/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How an option of a question is called in a session: by its letter on the cards, and by its words. */

#include "majakka-option-words.h"

#include "majakka-truth-words.h"

#include <glib/gi18n-lib.h>

static const MajakkaOption *
get_option (const MajakkaQuestion *question, guint option)
{
  return g_ptr_array_index (question->options, option);
}

/**
 * majakka_option_words_dup_letter:
 * @question: a question
 * @option: one of its options
 *
 * Returns: (transfer full): what stands on the card for it; a tick or a cross in true/false
 */
char *
majakka_option_words_dup_letter (const MajakkaQuestion *question, guint option)
{
  g_return_val_if_fail (question != NULL, NULL);
  g_return_val_if_fail (option < question->options->len, NULL);

  if (question->kind == MAJAKKA_QUESTION_TRUE_FALSE)
    return g_strdup (majakka_truth_words_is_true (get_option (question, option)) ? "✓" : "✗");

  return g_strdup_printf ("%c", (char) ('A' + option));
}

/**
 * majakka_option_words_dup_plain:
 * @translator: the translator
 * @question: a question
 * @option: one of its options
 *
 * Returns: (transfer full): its words in the reader's language
 */
char *
majakka_option_words_dup_plain (const MajakkaTranslator *translator,
                                const MajakkaQuestion *question,
                                guint option)
{
  g_return_val_if_fail (question != NULL, NULL);
  g_return_val_if_fail (option < question->options->len, NULL);

  if (question->kind == MAJAKKA_QUESTION_TRUE_FALSE)
    return g_strdup (
        majakka_truth_words_get (majakka_truth_words_is_true (get_option (question, option))));

  return majakka_translator_plain (translator, &get_option (question, option)->text);
}

/**
 * majakka_option_words_dup_both:
 * @translator: the translator
 * @question: a question
 * @option: one of its options
 *
 * Returns: (transfer full): its letter and its words in the reader's language, in one line
 */
char *
majakka_option_words_dup_both (const MajakkaTranslator *translator,
                               const MajakkaQuestion *question,
                               guint option)
{
  g_autofree char *letter = majakka_option_words_dup_letter (question, option);
  g_autofree char *words = majakka_option_words_dup_plain (translator, question, option);

  /* Translators: an answer that pupils can choose: its letter, then its words, as in “B: He says nothing.” */
  return g_strdup_printf (_ ("%1$s: %2$s"), letter, words);
}
