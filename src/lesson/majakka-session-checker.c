/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether a session plan makes sense. Its texts and questions are judged as those of a lesson. */

#include "majakka-lesson-checker-private.h"
#include "majakka-lesson-messages.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* What the last row takes in at a glance, at a size that it can read. */
#define MAX_SLIDE_WORDS 45

/* Ends of ids: the same question at the beginning and at the end, so that a class sees what changed. */
#define BEFORE "-before"
#define AFTER  "-after"

typedef struct
{
  MajakkaLessonChecker checker;
  const MajakkaSessionPlan *plan;
} SessionChecker;

static void
check_ages (const SessionChecker *self)
{
  const MajakkaLesson *lesson = self->plan->lesson;
  gboolean pupils = (lesson->audience & MAJAKKA_AUDIENCE_PUPILS) != 0;
  gboolean has_ages = *lesson->ages != NULL;

  if (pupils == has_ages || MAJAKKA_CHECKER_IS_FAULTED (&self->checker, lesson))
    return;

  MAJAKKA_CHECKER_ADD (&self->checker, TAG_SESSION_AGES, lesson, "%s",
                       pupils ? _ ("The session does not say of which age its pupils are.")
                              : _ ("The session has an age, but is not for pupils."));
}

static void
check_minutes (const SessionChecker *self)
{
  guint minutes = self->plan->lesson->minutes;

  if (minutes < MAJAKKA_SESSION_MIN_MINUTES || minutes > MAJAKKA_SESSION_MAX_MINUTES)
    MAJAKKA_CHECKER_ADD (
        &self->checker, TAG_SESSION_MINUTES, self->plan->lesson,
        /* Translators: %u is a number of minutes */
        g_dngettext (GETTEXT_PACKAGE, "The parts of the session take %u minute together.",
                     "The parts of the session take %u minutes together.", minutes),
        minutes);
}

static MajakkaPartKind
get_wanted_kind (guint position, guint n_parts)
{
  if (position == 0)
    return MAJAKKA_PART_OPENING;

  return position + 1 == n_parts ? MAJAKKA_PART_CLOSING : MAJAKKA_PART_ACTIVITY;
}

static void
check_parts (const SessionChecker *self)
{
  const GPtrArray *parts = self->plan->parts;

  for (guint i = 0; i < parts->len; i++)
    {
      const MajakkaBlock *part = g_ptr_array_index (parts, i);

      if (part->part_kind == get_wanted_kind (i, parts->len))
        continue;
      MAJAKKA_CHECKER_ADD (&self->checker, TAG_SESSION_PARTS, part,
                           /* Translators: %s is an id */
                           _ ("The part “%s” is not of the kind that belongs there."), part->id);
      return;
    }
}

static guint
count_words (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n\t", -1);
  guint n_words = 0;

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      n_words++;

  return n_words;
}

static void
count_words_cb (const MajakkaMessage *message, gpointer n_words)
{
  g_autofree char *words = majakka_markup_strip (message->source);

  *(guint *) n_words += count_words (words);
}

/* What is said of a message's sign is for the teacher, as the notes are. */
static guint
count_slide_words (const MajakkaBlock *slide)
{
  guint n_words = 0;

  if (MAJAKKA_MESSAGE_IS_SET (&slide->title))
    count_words_cb (&slide->title, &n_words);
  for (guint i = 0; i < slide->blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (slide->blocks, i);

      for (guint j = 0; block->messages != NULL && j < block->messages->len; j++)
        {
          const MajakkaChatMessage *message = g_ptr_array_index (block->messages, j);

          for (guint k = 0; k < message->paragraphs->len; k++)
            count_words_cb (g_ptr_array_index (message->paragraphs, k), &n_words);
        }
      if (block->messages == NULL)
        majakka_block_foreach_prose (block, count_words_cb, &n_words);
    }

  return n_words;
}

static void
check_slides (const SessionChecker *self)
{
  for (guint i = 0; i < self->checker.blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (self->checker.blocks, i);
      guint n_words;

      if (block->kind != MAJAKKA_BLOCK_SLIDE)
        continue;
      n_words = count_slide_words (block);
      if (n_words > MAX_SLIDE_WORDS)
        MAJAKKA_CHECKER_ADD (&self->checker, TAG_SLIDE_WORDS, block,
                             /* Translators: %s is an id, %u a number of words */
                             g_dngettext (GETTEXT_PACKAGE, "The slide “%s” has %u word.",
                                          "The slide “%s” has %u words.", n_words),
                             block->id, n_words);
    }
}

static const MajakkaQuestion *
find_question (const SessionChecker *self, const char *id)
{
  for (guint i = 0; i < self->checker.questions->len; i++)
    {
      const MajakkaQuestion *question = g_ptr_array_index (self->checker.questions, i);

      if (g_strcmp0 (question->id, id) == 0)
        return question;
    }

  return NULL;
}

static gboolean
is_same_option (const MajakkaOption *a, const MajakkaOption *b)
{
  return g_strcmp0 (a->id, b->id) == 0 && a->right == b->right &&
         g_strcmp0 (a->text.source, b->text.source) == 0;
}

static gboolean
is_same_question (const MajakkaQuestion *a, const MajakkaQuestion *b)
{
  gboolean same = a->kind == b->kind && g_strcmp0 (a->prompt.source, b->prompt.source) == 0 &&
                  a->options->len == b->options->len;

  for (guint i = 0; same && i < a->options->len; i++)
    same = is_same_option (g_ptr_array_index (a->options, i), g_ptr_array_index (b->options, i));

  return same;
}

static void
check_again (const SessionChecker *self, const MajakkaQuestion *question)
{
  g_autofree char *stem = NULL;
  g_autofree char *id = NULL;
  const MajakkaQuestion *other;

  if (question->id == NULL || !g_str_has_suffix (question->id, AFTER))
    return;

  stem = g_strndup (question->id, strlen (question->id) - strlen (AFTER));
  id = g_strconcat (stem, BEFORE, NULL);
  other = find_question (self, id);
  if (other == NULL || !is_same_question (question, other))
    MAJAKKA_CHECKER_ADD (&self->checker, TAG_QUESTION_AGAIN, question,
                         /* Translators: both are ids */
                         _ ("The question “%s” is not the same as “%s”."), question->id, id);
}

static gboolean
is_asked (const SessionChecker *self, const char *objective)
{
  for (guint i = 0; i < self->checker.questions->len; i++)
    {
      const MajakkaQuestion *question = g_ptr_array_index (self->checker.questions, i);

      if (g_strcmp0 (question->objective, objective) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
check_objectives (const SessionChecker *self)
{
  const MajakkaLesson *lesson = self->plan->lesson;
  gboolean all_known = TRUE;

  for (guint i = 0; i < self->checker.questions->len; i++)
    {
      const MajakkaQuestion *question = g_ptr_array_index (self->checker.questions, i);

      check_again (self, question);
      if (question->objective == NULL ||
          majakka_lesson_find_objective (lesson, question->objective) != NULL)
        continue;
      all_known = FALSE;
      MAJAKKA_CHECKER_ADD (&self->checker, TAG_OBJECTIVE_UNKNOWN, question,
                           /* Translators: %s is an id */
                           _ ("The question tests the objective “%s”, which there is not."),
                           question->objective);
    }

  /* Where a question names one that is unknown, one that nobody asks about is the same mistake. */
  for (guint i = 0; all_known && !self->checker.hidden && i < lesson->objectives->len; i++)
    {
      const MajakkaObjective *objective = g_ptr_array_index (lesson->objectives, i);

      if (objective->id != NULL && !is_asked (self, objective->id))
        MAJAKKA_CHECKER_ADD (&self->checker, TAG_OBJECTIVE_UNASKED, &objective->text,
                             /* Translators: %s is an id */
                             _ ("No question tests the objective “%s”."), objective->id);
    }
}

/**
 * majakka_session_plan_check:
 * @plan: a session plan
 * @context: what it is held against
 * @faults: where faults go; those that reading @plan found are in it
 *
 * Holds a session plan against every rule that concerns one plan.
 */
void
majakka_session_plan_check (const MajakkaSessionPlan *plan,
                            const MajakkaCheckContext *context,
                            MajakkaFaults *faults)
{
  SessionChecker self = {
    .checker = { .context = context, .faults = faults },
    .plan = plan,
  };

  g_return_if_fail (plan != NULL);
  g_return_if_fail (context != NULL);
  g_return_if_fail (faults != NULL);

  self.checker.lesson = plan->lesson;
  majakka_lesson_checker_begin (&self.checker);
  check_ages (&self);
  if (!self.checker.hidden)
    {
      check_minutes (&self);
      check_parts (&self);
    }
  check_slides (&self);
  check_objectives (&self);
  majakka_lesson_checker_check_questions (&self.checker);
  majakka_lesson_checker_check_references (&self.checker);
  majakka_lesson_checker_check_language (&self.checker);
  majakka_lesson_checker_check_dates (&self.checker);
  majakka_lesson_checker_check_pictures (&self.checker);
  majakka_lesson_checker_check_ids (&self.checker);
  majakka_lesson_checker_end (&self.checker);
}
