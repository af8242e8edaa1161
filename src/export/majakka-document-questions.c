/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Questions for a pencil, and their answers, which come at the end of the document. What is to be put in
 * order or to be paired is shuffled, the same way every time; in a session with a class the paper has the order of the
 * projector. */

#include "majakka-document-writer-private.h"
#include "majakka-shuffle.h"
#include "majakka-sign-words.h"
#include "majakka-truth-words.h"

#include <glib/gi18n-lib.h>

static char *
get_option_markup (const MajakkaDocumentWriter *self,
                   const MajakkaQuestion *question,
                   const MajakkaOption *option)
{
  g_autofree char *words = NULL;
  g_autofree char *from = NULL;
  g_autofree char *escaped = NULL;

  if (question->kind == MAJAKKA_QUESTION_TRUE_FALSE)
    return g_markup_escape_text (majakka_truth_words_get (majakka_truth_words_is_true (option)),
                                 -1);

  words = majakka_writer_get_markup (self, &option->text);
  if (!MAJAKKA_MESSAGE_IS_SET (&option->from))
    return g_steal_pointer (&words);

  from = majakka_writer_get_plain (self, &option->from);
  escaped = g_markup_escape_text (from, -1);

  return g_strdup_printf ("<b>%s:</b> %s", escaped, words);
}

/* Returns: (transfer full): @markup, with the letter that the class knows the answer by; true and false have none */
static char *
add_letter (const MajakkaDocumentWriter *self,
            const MajakkaQuestion *question,
            char *markup,
            guint position)
{
  g_autofree char *plain = markup;

  return self->lettered && question->kind != MAJAKKA_QUESTION_TRUE_FALSE
             ? g_strdup_printf ("<b>%c</b>  %s", (char) ('A' + position), plain)
             : g_steal_pointer (&plain);
}

static void
add_options (const MajakkaDocumentWriter *self,
             const MajakkaQuestion *question,
             const GPtrArray *options)
{
  for (guint i = 0; i < options->len; i++)
    {
      g_autofree char *markup = add_letter (
          self, question, get_option_markup (self, question, g_ptr_array_index (options, i)), i);

      majakka_document_builder_add_item (self->builder, MAJAKKA_TEXT_BODY, MAJAKKA_ITEM_BOX,
                                         /* mark_words= */ NULL, markup);
    }
}

/* What is paired stands on two sides, with room for lines between them. */
static void
add_pairs (const MajakkaDocumentWriter *self,
           const MajakkaQuestion *question,
           const GPtrArray *options)
{
  g_autoptr (GPtrArray) partners = majakka_shuffle_partners (question, 0, 1);

  for (guint i = 0; i < options->len; i++)
    {
      const MajakkaOption *left = g_ptr_array_index (options, i);
      const MajakkaOption *right = g_ptr_array_index (partners, i);

      majakka_document_builder_begin_row (self->builder, MAJAKKA_ROW_COLUMNS);
      majakka_document_builder_begin_cell (self->builder, 5);
      majakka_writer_add_item (self, MAJAKKA_TEXT_BODY, MAJAKKA_ITEM_BULLET, &left->text);
      majakka_document_builder_end (self->builder);
      majakka_document_builder_begin_cell (self->builder, 1);
      majakka_document_builder_end (self->builder);
      majakka_document_builder_begin_cell (self->builder, 5);
      majakka_writer_add_item (self, MAJAKKA_TEXT_BODY, MAJAKKA_ITEM_BULLET, &right->goes_with);
      majakka_document_builder_end (self->builder);
      majakka_document_builder_end (self->builder);
    }
}

/* How to answer, where the boxes do not say it. */
static const char *
get_instruction (MajakkaQuestionKind kind)
{
  switch (kind)
    {
    case MAJAKKA_QUESTION_SEVERAL:
      return _ ("More than one answer can fit.");
    case MAJAKKA_QUESTION_ORDER:
      return _ ("Write the order into the boxes.");
    case MAJAKKA_QUESTION_MATCH:
      return _ ("Draw lines between what goes together.");
    case MAJAKKA_QUESTION_SORT:
      return _ ("Write the letter of the group into each box.");
    case MAJAKKA_QUESTION_SPOT:
      return _ ("Tick the messages that worry you.");
    case MAJAKKA_QUESTION_ONE:
    case MAJAKKA_QUESTION_TRUE_FALSE:
    default:
      return NULL;
    }
}

static void
add_groups (const MajakkaDocumentWriter *self, const MajakkaQuestion *question)
{
  for (guint i = 0; i < question->groups->len; i++)
    {
      const MajakkaGroup *group = g_ptr_array_index (question->groups, i);
      g_autofree char *letter = g_strdup_printf ("%c", (char) ('A' + i));
      g_autofree char *markup = majakka_writer_get_markup (self, &group->text);

      majakka_document_builder_add_item (self->builder, MAJAKKA_TEXT_BODY, MAJAKKA_ITEM_WORDS,
                                         letter, markup);
    }
}

/* Adds a question, without its answer. */
void
majakka_writer_add_question (MajakkaDocumentWriter *self, const MajakkaQuestion *question)
{
  g_autoptr (GPtrArray) options = self->lettered ? g_ptr_array_ref (question->options)
                                                 : majakka_shuffle_options (question, 0, 1);
  const char *instruction = get_instruction (question->kind);
  g_autofree char *prompt = majakka_writer_get_markup (self, &question->prompt);
  g_autofree char *number = NULL;
  g_autofree char *markup = NULL;

  g_ptr_array_add (self->questions, (gpointer) question);
  /* Translators: before a printed question; %u is its number */
  number = g_strdup_printf (_ ("Question %u"), self->questions->len);
  markup = g_strdup_printf ("<b>%s.</b> %s", number, prompt);
  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_SIDE);
  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_TOGETHER);
  majakka_document_builder_add_text (self->builder, MAJAKKA_TEXT_BODY, markup);
  majakka_document_builder_keep_with_next (self->builder);
  if (instruction != NULL)
    {
      majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_CAPTION, instruction);
      majakka_document_builder_keep_with_next (self->builder);
    }
  add_groups (self, question);
  if (question->kind == MAJAKKA_QUESTION_MATCH)
    add_pairs (self, question, options);
  else
    add_options (self, question, options);
  majakka_document_builder_end (self->builder);
  majakka_document_builder_end (self->builder);
}

/* Returns: (transfer full) (nullable): where an option belongs, as markup */
static char *
get_place (const MajakkaDocumentWriter *self,
           const MajakkaQuestion *question,
           const MajakkaOption *option)
{
  for (guint i = 0; i < question->groups->len; i++)
    {
      const MajakkaGroup *group = g_ptr_array_index (question->groups, i);

      if (g_strcmp0 (group->id, option->group) == 0)
        return majakka_writer_get_markup (self, &group->text);
    }

  return MAJAKKA_MESSAGE_IS_SET (&option->goes_with)
             ? majakka_writer_get_markup (self, &option->goes_with)
             : NULL;
}

static char *
get_answer_markup (const MajakkaDocumentWriter *self,
                   const MajakkaQuestion *question,
                   const MajakkaOption *option)
{
  g_autofree char *words = get_option_markup (self, question, option);
  g_autofree char *place = get_place (self, question, option);
  g_autofree char *feedback = majakka_writer_get_markup (self, &option->feedback);
  GString *out = g_string_new (NULL);

  g_string_append_printf (out, "<b>%s</b>", words);
  if (place != NULL)
    g_string_append_printf (out, " → <b>%s</b>", place);
  if (option->sign != MAJAKKA_SIGN_NONE)
    {
      /* Translators: what worries in a message, as in “Warning sign: Secrecy” */
      g_autofree char *sign =
          g_strdup_printf (_ ("Warning sign: %s"), majakka_sign_get_words (option->sign));
      g_autofree char *escaped = g_markup_escape_text (sign, -1);

      g_string_append_printf (out, " (%s)", escaped);
    }
  if (*feedback != '\0')
    g_string_append_printf (out, "\n%s", feedback);

  return g_string_free (out, FALSE);
}

static gboolean
has_right_options (MajakkaQuestionKind kind)
{
  return kind == MAJAKKA_QUESTION_ONE || kind == MAJAKKA_QUESTION_SEVERAL ||
         kind == MAJAKKA_QUESTION_TRUE_FALSE || kind == MAJAKKA_QUESTION_SPOT;
}

static void
add_answer (const MajakkaDocumentWriter *self,
            const MajakkaQuestion *question,
            const MajakkaOption *option,
            guint number)
{
  g_autofree char *markup =
      add_letter (self, question, get_answer_markup (self, question, option), number - 1);

  if (has_right_options (question->kind))
    majakka_document_builder_add_item (self->builder, MAJAKKA_TEXT_SMALL,
                                       option->right ? MAJAKKA_ITEM_DO : MAJAKKA_ITEM_DONT,
                                       /* mark_words= */ NULL, markup);
  else if (question->kind == MAJAKKA_QUESTION_ORDER)
    majakka_writer_add_numbered (self, MAJAKKA_TEXT_SMALL, number, markup);
  else
    majakka_document_builder_add_item (self->builder, MAJAKKA_TEXT_SMALL, MAJAKKA_ITEM_BULLET,
                                       /* mark_words= */ NULL, markup);
}

/* The answers of all questions so far, those that fit first, each with its reason. */
void
majakka_writer_add_answers (const MajakkaDocumentWriter *self)
{
  if (self->questions->len == 0)
    return;

  majakka_document_builder_add_page_break (self->builder);
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_HEADING, _ ("Answers, and why"));
  for (guint i = 0; i < self->questions->len; i++)
    {
      const MajakkaQuestion *question = g_ptr_array_index (self->questions, i);
      /* Translators: before a printed question; %u is its number */
      g_autofree char *title = g_strdup_printf (_ ("Question %u"), i + 1);

      majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_LABEL, title);
      for (int right = TRUE; right >= FALSE; right--)
        for (guint j = 0; j < question->options->len; j++)
          {
            const MajakkaOption *option = g_ptr_array_index (question->options, j);

            if (option->right == right)
              add_answer (self, question, option, j + 1);
          }
    }
}
