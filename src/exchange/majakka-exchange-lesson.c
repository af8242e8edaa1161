/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The questions of a lesson, as other programs can know them. docs/exchange.md has the table. */

#include "majakka-exchange-markup-private.h"
#include "majakka-exchange-set.h"

static char *
translate (const MajakkaTranslator *translator, const MajakkaMessage *message)
{
  g_autoptr (MajakkaInline) text = NULL;

  if (!MAJAKKA_MESSAGE_IS_SET (message))
    return NULL;

  text = majakka_translator_look_up (translator, message, NULL);

  return majakka_markup_from_inline (text);
}

static const MajakkaGroup *
find_group (const MajakkaQuestion *question, const char *id)
{
  for (guint i = 0; i < question->groups->len; i++)
    {
      const MajakkaGroup *group = g_ptr_array_index (question->groups, i);

      if (g_strcmp0 (group->id, id) == 0)
        return group;
    }

  return NULL;
}

/* A message in a chat says whose it is. */
static char *
get_words (const MajakkaOption *option, const MajakkaTranslator *translator)
{
  char *text = translate (translator, &option->text);
  g_autofree char *from = translate (translator, &option->from);
  char *both;

  if (from == NULL)
    return text;

  both = g_strdup_printf ("%s: %s", from, text != NULL ? text : "");
  g_free (text);

  return both;
}

static void
add_option (MajakkaExchangeQuestion *self,
            const MajakkaQuestion *question,
            const MajakkaOption *option,
            const MajakkaTranslator *translator)
{
  MajakkaExchangeAnswer *answer = majakka_exchange_question_add_answer (self);
  const MajakkaGroup *group = find_group (question, option->group);

  answer->right = option->right;
  answer->text = get_words (option, translator);
  answer->feedback = translate (translator, &option->feedback);
  answer->goes_with = translate (translator, group != NULL ? &group->text : &option->goes_with);
}

/* Whether no group has two options. */
static gboolean
has_pairs_only (const MajakkaQuestion *question)
{
  g_autoptr (GHashTable) groups = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (question->options, i);

      if (!g_hash_table_add (groups, option->group))
        return FALSE;
    }

  return TRUE;
}

/* Other programs have no messages to spot, and know groups by their having more than one option. */
static MajakkaQuestionKind
find_kind (const MajakkaQuestion *question)
{
  if (question->kind == MAJAKKA_QUESTION_SPOT)
    return MAJAKKA_QUESTION_SEVERAL;
  if (question->kind == MAJAKKA_QUESTION_SORT && has_pairs_only (question))
    return MAJAKKA_QUESTION_MATCH;

  return question->kind;
}

static void
add_question (MajakkaExchangeSet *self,
              const MajakkaQuestion *question,
              const MajakkaTranslator *translator)
{
  MajakkaExchangeQuestion *added =
      majakka_exchange_question_new (question->id, find_kind (question));

  added->prompt = translate (translator, &question->prompt);
  if (question->kind == MAJAKKA_QUESTION_TRUE_FALSE)
    {
      add_option (added, question, majakka_question_find_option (question, "true"), translator);
      add_option (added, question, majakka_question_find_option (question, "false"), translator);
    }
  else
    {
      for (guint i = 0; i < question->options->len; i++)
        add_option (added, question, g_ptr_array_index (question->options, i), translator);
    }
  g_ptr_array_add (self->questions, added);
}

/* In a session plan they stand in its parts. */
static void
add_questions (MajakkaExchangeSet *self,
               const GPtrArray *blocks,
               const MajakkaTranslator *translator)
{
  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (blocks, i);

      if (block->question != NULL)
        add_question (self, block->question, translator);
      add_questions (self, block->blocks, translator);
    }
}

/**
 * majakka_exchange_set_new_for_lesson:
 * @lesson: a lesson without errors, or the texts of a session plan
 * @translator: whose language is taken
 *
 * Takes the questions out of the sections and the quiz of a lesson, or out of the parts of a session.
 *
 * Returns: (transfer full): the questions
 */
MajakkaExchangeSet *
majakka_exchange_set_new_for_lesson (const MajakkaLesson *lesson,
                                     const MajakkaTranslator *translator)
{
  g_autofree char *title = NULL;
  MajakkaExchangeSet *self;

  g_return_val_if_fail (lesson != NULL, NULL);
  g_return_val_if_fail (translator != NULL, NULL);

  title = majakka_translator_plain (translator, &lesson->title);
  self = majakka_exchange_set_new (title);
  for (guint i = 0; i < lesson->sections->len; i++)
    add_questions (self, ((const MajakkaSection *) g_ptr_array_index (lesson->sections, i))->blocks,
                   translator);

  return self;
}
