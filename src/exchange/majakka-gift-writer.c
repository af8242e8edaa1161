/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* GIFT as question/format/gift/format.php of Moodle reads it; docs/exchange.md has the grammar. */

#include "majakka-exchange-writer-private.h"

#include <string.h>

/* “\n” is two letters in the file: a line of its own could be taken for an empty one, which ends a
 * question. */
static void
append_escaped (GString *out, const char *text)
{
  while (*text != '\0')
    {
      gsize plain = strcspn (text, "\\#=~{}:\n");

      g_string_append_len (out, text, (gssize) plain);
      text += plain;
      if (*text == '\0')
        return;
      g_string_append_c (out, '\\');
      g_string_append_c (out, *text == '\n' ? 'n' : *text);
      text++;
    }
}

static void
append_plain (GString *out, const char *markup)
{
  g_autofree char *plain = majakka_markup_strip (markup != NULL ? markup : "");

  append_escaped (out, plain);
}

static void
append_words (GString *out, const char *markup, gboolean html)
{
  if (html && markup != NULL)
    append_escaped (out, markup);
  else
    append_plain (out, markup);
}

/* A text that begins with “[” would be taken for the name of a format, so it gets one. */
static void
append_text (GString *out, const char *markup, gboolean html)
{
  if (markup != NULL && *markup == '[')
    g_string_append (out, html ? "[html]" : "[moodle]");
  append_words (out, markup, html);
}

static void
append_feedback (GString *out, const MajakkaExchangeAnswer *answer, gboolean html)
{
  if (answer->feedback == NULL)
    return;

  g_string_append_c (out, '#');
  append_text (out, answer->feedback, html);
}

/* Markup needs HTML, and so do the letters that Moodle's plainest format would take for it. */
static gboolean
needs_html (const char *markup)
{
  return markup != NULL && strpbrk (markup, "<&") != NULL;
}

static gboolean
question_needs_html (const MajakkaExchangeQuestion *question)
{
  if (needs_html (question->prompt))
    return TRUE;
  for (guint i = 0; i < question->answers->len; i++)
    {
      const MajakkaExchangeAnswer *answer = g_ptr_array_index (question->answers, i);

      if (needs_html (answer->text) || needs_html (answer->feedback))
        return TRUE;
    }

  return FALSE;
}

/* “%” at the beginning of a wrong answer would begin a weight. */
static void
append_mark (GString *out,
             const MajakkaExchangeQuestion *question,
             const MajakkaExchangeAnswer *answer)
{
  if (question->kind == MAJAKKA_QUESTION_ONE && answer->right)
    {
      g_string_append_c (out, '=');
    }
  else if (question->kind == MAJAKKA_QUESTION_SEVERAL || *answer->text == '%')
    {
      g_string_append (out, "~%");
      majakka_exchange_question_append_weight (question, answer, out);
      g_string_append_c (out, '%');
    }
  else
    {
      g_string_append_c (out, '~');
    }
}

static void
append_choices (GString *out, const MajakkaExchangeQuestion *question, gboolean html)
{
  g_string_append (out, "{\n");
  for (guint i = 0; i < question->answers->len; i++)
    {
      const MajakkaExchangeAnswer *answer = g_ptr_array_index (question->answers, i);

      g_string_append_c (out, '\t');
      append_mark (out, question, answer);
      append_text (out, answer->text, html);
      append_feedback (out, answer, html);
      g_string_append_c (out, '\n');
    }
  g_string_append_c (out, '}');
}

/* Feedback for what is wrong stands before that for what is right. */
static void
append_true_false (GString *out, const MajakkaExchangeQuestion *question, gboolean html)
{
  const MajakkaExchangeAnswer *right = g_ptr_array_index (question->answers, 0);
  const MajakkaExchangeAnswer *wrong = g_ptr_array_index (question->answers, 1);
  gboolean is_true = right->right;

  if (!is_true)
    {
      const MajakkaExchangeAnswer *first = right;

      right = wrong;
      wrong = first;
    }
  g_string_append (out, is_true ? "{TRUE" : "{FALSE");
  append_feedback (out, wrong, html);
  if (wrong->feedback == NULL && right->feedback != NULL)
    g_string_append_c (out, '#');
  append_feedback (out, right, html);
  g_string_append_c (out, '}');
}

static void
append_general_feedback (GString *out, const MajakkaExchangeQuestion *question, gboolean html)
{
  gboolean first = TRUE;

  for (guint i = 0; i < question->answers->len; i++)
    {
      const MajakkaExchangeAnswer *answer = g_ptr_array_index (question->answers, i);

      if (answer->feedback == NULL)
        continue;
      if (first)
        {
          g_string_append (out, "\t####");
          append_text (out, answer->text, html);
        }
      else
        {
          g_string_append (out, html ? "<br>" : "\\n");
          append_words (out, answer->text, html);
        }
      append_escaped (out, MAJAKKA_EXCHANGE_DASH);
      append_words (out, answer->feedback, html);
      first = FALSE;
    }
  if (!first)
    g_string_append_c (out, '\n');
}

/* GIFT knows no order: a place in it is a number to be matched. */
static void
append_pairs (GString *out, const MajakkaExchangeQuestion *question, gboolean html)
{
  g_string_append (out, "{\n");
  for (guint i = 0; i < question->answers->len; i++)
    {
      const MajakkaExchangeAnswer *answer = g_ptr_array_index (question->answers, i);

      g_string_append (out, "\t=");
      append_text (out, answer->text, html);
      g_string_append (out, " -> ");
      if (question->kind == MAJAKKA_QUESTION_ORDER)
        g_string_append_printf (out, "%u", i + 1);
      else
        append_plain (out, answer->goes_with);
      g_string_append_c (out, '\n');
    }
  append_general_feedback (out, question, html);
  g_string_append_c (out, '}');
}

static void
append_question (GString *out, const MajakkaExchangeQuestion *question)
{
  gboolean html = question_needs_html (question);

  g_string_append_printf (out, "::%s::", question->id);
  if (html)
    g_string_append (out, "[html]");
  if (html)
    append_words (out, question->prompt, html);
  else
    append_text (out, question->prompt, html);
  if (question->kind == MAJAKKA_QUESTION_TRUE_FALSE)
    append_true_false (out, question, html);
  else if (majakka_exchange_question_is_paired (question))
    append_pairs (out, question, html);
  else
    append_choices (out, question, html);
  g_string_append (out, "\n\n");
}

/**
 * majakka_exchange_set_to_gift:
 * @self: questions
 *
 * Returns: (transfer full): the same as a file of the format GIFT
 */
char *
majakka_exchange_set_to_gift (const MajakkaExchangeSet *self)
{
  GString *out;

  g_return_val_if_fail (self != NULL, NULL);

  out = g_string_new (NULL);
  if (self->title != NULL)
    {
      g_string_append (out, "$CATEGORY: ");
      majakka_exchange_set_append_category (self, out);
      g_string_append (out, "\n\n");
    }
  for (guint i = 0; i < self->questions->len; i++)
    append_question (out, g_ptr_array_index (self->questions, i));

  return g_string_free (out, FALSE);
}
