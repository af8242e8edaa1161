/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said about an answer. Calm words: a mistake is something to look at. */

#include "majakka-verdict-words.h"

#include "majakka-sign-words.h"
#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

/* In place among the others, not necessarily at its number: so the step is told either way. */
static char *
describe_step (const MajakkaQuestion *question, const MajakkaOption *option, gboolean in_place)
{
  guint place = 0;

  g_ptr_array_find (question->options, option, &place);

  /* Translators: about a step in a list that was to be put in order; %u is a number from 1 */
  return g_strdup_printf (
      in_place ? _ ("In order: this is step %u") : _ ("To be moved: this is step %u"), place + 1);
}

static char *
describe_group (MajakkaContext *context,
                const MajakkaQuestion *question,
                const MajakkaOption *option)
{
  for (guint i = 0; i < question->groups->len; i++)
    {
      const MajakkaGroup *group = g_ptr_array_index (question->groups, i);

      if (g_strcmp0 (group->id, option->group) == 0)
        {
          g_autofree char *name = majakka_title_text_dup_plain (context, &group->text);

          /* Translators: %s is the name of the group that something belongs to */
          return g_strdup_printf (_ ("Fits better: %s"), name);
        }
    }

  return g_strdup ("");
}

static char *
describe_misplaced (MajakkaContext *context,
                    const MajakkaQuestion *question,
                    const MajakkaOption *option)
{
  g_autofree char *partner = NULL;

  switch (question->kind)
    {
    case MAJAKKA_QUESTION_ORDER:
      return describe_step (question, option, /* in_place= */ FALSE);
    case MAJAKKA_QUESTION_SORT:
      return describe_group (context, question, option);
    default:
      partner = majakka_title_text_dup_plain (context, &option->goes_with);
      /* Translators: %s is what goes together with something */
      return g_strdup_printf (_ ("Goes with: %s"), partner);
    }
}

static const char *
describe_missed (MajakkaQuestionKind kind)
{
  switch (kind)
    {
    case MAJAKKA_QUESTION_SEVERAL:
      return _ ("This one fits too");
    case MAJAKKA_QUESTION_SPOT:
      return _ ("This is one to notice");
    default:
      return _ ("This is the one that fits");
    }
}

static const char *
describe_wrongly_chosen (MajakkaQuestionKind kind)
{
  return kind == MAJAKKA_QUESTION_SPOT ? _ ("Nothing to worry about here") : _ ("Not this one");
}

/* A message that worries says why by the name of its sign. */
static char *
add_sign (const MajakkaOption *option, const char *words)
{
  if (option->sign == MAJAKKA_SIGN_NONE)
    return g_strdup (words);

  /* Translators: about a message in a chat; the first %s says what became of the answer, as in
   * "This is one to notice"; the second names what worries in the message, as in "Secrecy" */
  return g_strdup_printf (_ ("%s: %s"), words, majakka_sign_get_words (option->sign));
}

/**
 * majakka_verdict_describe_option:
 * @context: for the words of the lesson
 * @question: a question
 * @option: an option of it
 * @verdict: what became of @option
 *
 * Returns: (transfer full): what became of it, in a few words
 */
char *
majakka_verdict_describe_option (MajakkaContext *context,
                                 const MajakkaQuestion *question,
                                 const MajakkaOption *option,
                                 MajakkaVerdict verdict)
{
  g_return_val_if_fail (question != NULL, NULL);
  g_return_val_if_fail (option != NULL, NULL);

  switch (verdict)
    {
    case MAJAKKA_VERDICT_WRONGLY_CHOSEN:
      return g_strdup (describe_wrongly_chosen (question->kind));
    case MAJAKKA_VERDICT_MISSED:
      return add_sign (option, describe_missed (question->kind));
    case MAJAKKA_VERDICT_MISPLACED:
      return describe_misplaced (context, question, option);
    case MAJAKKA_VERDICT_IN_PLACE:
      return question->kind == MAJAKKA_QUESTION_ORDER
                 ? describe_step (question, option, /* in_place= */ TRUE)
                 : g_strdup (_ ("In place"));
    case MAJAKKA_VERDICT_RIGHTLY_CHOSEN:
    case MAJAKKA_VERDICT_RIGHTLY_LEFT:
    default:
      return add_sign (option, _ ("Right"));
    }
}

static guint
count_verdict (const MajakkaQuestion *question, const MajakkaMark *mark, MajakkaVerdict verdict)
{
  guint n = 0;

  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (question->options, i);

      n += majakka_mark_get_verdict (mark, option->id) == verdict ? 1 : 0;
    }

  return n;
}

static char *
describe_order (const MajakkaMark *mark)
{
  guint n_good = majakka_mark_count_good (mark);

  return g_strdup_printf (
      g_dngettext (
          GETTEXT_PACKAGE,
          /* Translators: the first number says how many steps are in order, the second how many there are;
   * the plural follows the first */
          "%u of %u is in order. Here is what to look at.",
          "%u of %u are in order. Here is what to look at.", n_good),
      n_good, majakka_mark_count_options (mark));
}

static char *
describe_places (const MajakkaMark *mark)
{
  guint n_good = majakka_mark_count_good (mark);

  if (n_good == 0)
    return g_strdup (_ ("None is in place yet. Here is what to look at."));

  return g_strdup_printf (
      g_dngettext (
          GETTEXT_PACKAGE,
          /* Translators: the first number says how many are where they belong, the second how many there
   * are; the plural follows the first */
          "%u of %u is in place. Here is what to look at.",
          "%u of %u are in place. Here is what to look at.", n_good),
      n_good, majakka_mark_count_options (mark));
}

static char *
describe_found (const MajakkaQuestion *question, const MajakkaMark *mark)
{
  guint n_found = count_verdict (question, mark, MAJAKKA_VERDICT_RIGHTLY_CHOSEN);
  guint n_missed = count_verdict (question, mark, MAJAKKA_VERDICT_MISSED);

  if (n_found == 0)
    return g_strdup (_ ("Not these. Here is what to look at."));
  if (n_missed == 0)
    return g_strdup (_ ("You found them all, and chose something more. Here is what to look at."));

  /* Translators: the first number says how many were found, the second how many there are to find;
   * the plural follows the second */
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "You found %u of %u. Here is what to look at.",
                   "You found %u of %u. Here is what to look at.", n_found + n_missed),
      n_found, n_found + n_missed);
}

/**
 * majakka_verdict_describe_mark:
 * @question: a question
 * @mark: what became of the response to it
 *
 * Returns: (transfer full): what became of the response as a whole, a sentence or two
 */
char *
majakka_verdict_describe_mark (const MajakkaQuestion *question, const MajakkaMark *mark)
{
  g_return_val_if_fail (question != NULL, NULL);
  g_return_val_if_fail (mark != NULL, NULL);

  if (majakka_mark_is_right (mark))
    return g_strdup (_ ("That is right, and here is why."));

  switch (question->kind)
    {
    case MAJAKKA_QUESTION_ORDER:
      return describe_order (mark);
    case MAJAKKA_QUESTION_MATCH:
    case MAJAKKA_QUESTION_SORT:
      return describe_places (mark);
    case MAJAKKA_QUESTION_SEVERAL:
    case MAJAKKA_QUESTION_SPOT:
      return describe_found (question, mark);
    case MAJAKKA_QUESTION_ONE:
    case MAJAKKA_QUESTION_TRUE_FALSE:
    default:
      return g_strdup (_ ("Not this one. Here is what to look at."));
    }
}
