/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The two answers of true/false, which have no words of their own in a file. */

#include "majakka-truth-words.h"

#include <glib/gi18n-lib.h>

/**
 * majakka_truth_words_is_true:
 * @option: an option of a question of the kind %MAJAKKA_QUESTION_TRUE_FALSE
 *
 * Returns: whether it stands for "true"
 */
gboolean
majakka_truth_words_is_true (const MajakkaOption *option)
{
  g_return_val_if_fail (option != NULL, FALSE);

  return g_strcmp0 (option->id, "true") == 0;
}

/**
 * majakka_truth_words_get:
 * @is_true: which of the two
 *
 * Returns: (transfer none): it in words
 */
const char *
majakka_truth_words_get (gboolean is_true)
{
  return is_true ? C_ ("answer", "True") : C_ ("answer", "False");
}
