/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The shape of a question is a matter of its kind. */

#include "majakka-lesson-checker-private.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  RIGHT_NONE,
  RIGHT_ONE,
  RIGHT_SOME,
} Right;

/* What each kind asks for. */
static const struct
{
  guint min_options;
  guint max_options;
  Right right;
  gboolean words;
  gboolean partner;
  gboolean group;
  gboolean from;
} shapes[] = {
  [MAJAKKA_QUESTION_ONE] = { 2, 6, RIGHT_ONE, TRUE, FALSE, FALSE, FALSE },
  [MAJAKKA_QUESTION_SEVERAL] = { 3, 8, RIGHT_SOME, TRUE, FALSE, FALSE, FALSE },
  [MAJAKKA_QUESTION_TRUE_FALSE] = { 2, 2, RIGHT_ONE, FALSE, FALSE, FALSE, FALSE },
  [MAJAKKA_QUESTION_ORDER] = { 3, 8, RIGHT_NONE, TRUE, FALSE, FALSE, FALSE },
  [MAJAKKA_QUESTION_MATCH] = { 3, 6, RIGHT_NONE, TRUE, TRUE, FALSE, FALSE },
  [MAJAKKA_QUESTION_SORT] = { 3, 10, RIGHT_NONE, TRUE, FALSE, TRUE, FALSE },
  [MAJAKKA_QUESTION_SPOT] = { 3, 10, RIGHT_SOME, TRUE, FALSE, FALSE, TRUE },
};

#define MIN_GROUPS 2
#define MAX_GROUPS 4

/* A question with more than this is not looked at more closely: a file comes from anywhere. */
#define MANY 100

static void
check_words (const MajakkaLessonChecker *self,
             const MajakkaQuestion *question,
             const MajakkaOption *option)
{
  if (MAJAKKA_MESSAGE_IS_SET (&option->text) == shapes[question->kind].words)
    return;

  if (shapes[question->kind].words)
    /* Translators: %s is an id */
    MAJAKKA_CHECKER_ADD (self, TAG_OPTION_WORDS, option, _ ("The option “%s” has no words."),
                         option->id);
  else
    MAJAKKA_CHECKER_ADD (self, TAG_OPTION_WORDS, option,
                         /* Translators: %s is an id */
                         _ ("The option “%s” of a true-false question has words of its own."),
                         option->id);
}

static void
check_partner (const MajakkaLessonChecker *self,
               const MajakkaQuestion *question,
               const MajakkaOption *option)
{
  if (MAJAKKA_MESSAGE_IS_SET (&option->goes_with) == shapes[question->kind].partner)
    return;

  if (shapes[question->kind].partner)
    /* Translators: %s is an id */
    MAJAKKA_CHECKER_ADD (self, TAG_OPTION_PARTNER, option, _ ("The option “%s” has no partner."),
                         option->id);
  else
    MAJAKKA_CHECKER_ADD (self, TAG_OPTION_PARTNER, option,
                         /* Translators: %s is an id, %s a kind of question */
                         _ ("The option “%s” has a partner, but the question is of the kind “%s”."),
                         option->id, majakka_question_kind_to_string (question->kind));
}

static gboolean
has_group (const MajakkaQuestion *question, const char *id)
{
  for (guint i = 0; i < question->groups->len; i++)
    if (g_strcmp0 (((MajakkaGroup *) g_ptr_array_index (question->groups, i))->id, id) == 0)
      return TRUE;

  return FALSE;
}

static void
check_group (const MajakkaLessonChecker *self,
             const MajakkaQuestion *question,
             const MajakkaOption *option)
{
  if (shapes[question->kind].group && option->group == NULL)
    MAJAKKA_CHECKER_ADD (self, TAG_OPTION_GROUP, option,
                         /* Translators: %s is an id */
                         _ ("The option “%s” belongs to no group."), option->id);
  else if (shapes[question->kind].group && !has_group (question, option->group))
    MAJAKKA_CHECKER_ADD (self, TAG_OPTION_GROUP, option,
                         /* Translators: both are ids */
                         _ ("The option “%s” belongs to the group “%s”, which there is not."),
                         option->id, option->group);
  else if (!shapes[question->kind].group && option->group != NULL)
    MAJAKKA_CHECKER_ADD (self, TAG_OPTION_GROUP, option,
                         /* Translators: %s is an id, %s a kind of question */
                         _ ("The option “%s” has a group, but the question is of the kind “%s”."),
                         option->id, majakka_question_kind_to_string (question->kind));
}

static void
check_sign (const MajakkaLessonChecker *self,
            const MajakkaQuestion *question,
            const MajakkaOption *option)
{
  gboolean spot = shapes[question->kind].from;
  gboolean has_sign = option->sign != MAJAKKA_SIGN_NONE;

  if (MAJAKKA_MESSAGE_IS_SET (&option->from) != spot)
    MAJAKKA_CHECKER_ADD (self, TAG_OPTION_FROM, option,
                         /* Translators: %s is an id */
                         spot ? _ ("The option “%s” does not say whose message it is.")
                              : _ ("The option “%s” is no message, so it comes from nobody."),
                         option->id);
  if (has_sign != (spot && option->right))
    MAJAKKA_CHECKER_ADD (self, TAG_OPTION_SIGN, option,
                         /* Translators: %s is an id */
                         has_sign
                             ? _ ("The option “%s” carries a sign, but is not one to worry about.")
                             : _ ("The option “%s” is right, but does not say which sign it is."),
                         option->id);
}

static void
check_option (const MajakkaLessonChecker *self,
              const MajakkaQuestion *question,
              const MajakkaOption *option)
{
  check_words (self, question, option);
  check_partner (self, question, option);
  check_sign (self, question, option);

  if (shapes[question->kind].right == RIGHT_NONE && option->right)
    MAJAKKA_CHECKER_ADD (self, TAG_OPTION_RIGHT, option,
                         /* Translators: %s is an id, %s a kind of question */
                         _ ("The option “%s” is marked as right in a question of the kind “%s”."),
                         option->id, majakka_question_kind_to_string (question->kind));
}

static void
check_partners_differ (const MajakkaLessonChecker *self, const MajakkaQuestion *question)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (question->options, i);

      if (option->goes_with.source != NULL && !g_hash_table_add (seen, option->goes_with.source))
        MAJAKKA_CHECKER_ADD (self, TAG_OPTION_PARTNER_TWICE, option,
                             /* Translators: %s is an id */
                             _ ("The option “%s” has the same partner as another."), option->id);
    }
}

static void
check_right (const MajakkaLessonChecker *self, const MajakkaQuestion *question)
{
  guint n_right = 0;

  for (guint i = 0; i < question->options->len; i++)
    if (((MajakkaOption *) g_ptr_array_index (question->options, i))->right)
      n_right++;

  if (shapes[question->kind].right == RIGHT_ONE && n_right != 1)
    MAJAKKA_CHECKER_ADD (
        self, TAG_QUESTION_RIGHT, question,
        /* Translators: %s is an id, %u a number of options */
        g_dngettext (
            GETTEXT_PACKAGE, "The question “%s” has %u right option; exactly one should be right.",
            "The question “%s” has %u right options; exactly one should be right.", n_right),
        question->id, n_right);
  else if (shapes[question->kind].right == RIGHT_SOME && n_right == 0)
    MAJAKKA_CHECKER_ADD (self, TAG_QUESTION_RIGHT, question,
                         /* Translators: %s is an id */
                         _ ("The question “%s” has no right option."), question->id);
  else if (shapes[question->kind].right == RIGHT_SOME && n_right == question->options->len)
    MAJAKKA_CHECKER_ADD (self, TAG_QUESTION_RIGHT, question,
                         /* Translators: %s is an id */
                         _ ("Every option of the question “%s” is right."), question->id);
}

static void
check_count (const MajakkaLessonChecker *self, const MajakkaQuestion *question)
{
  guint n_options = question->options->len;
  guint min = shapes[question->kind].min_options;
  guint max = shapes[question->kind].max_options;

  if (n_options < min || n_options > max)
    MAJAKKA_CHECKER_ADD (
        self, TAG_QUESTION_OPTIONS, question,
        g_dngettext (GETTEXT_PACKAGE,
                     /* Translators: %s is an id, %u a number of options, then a kind of
                          * question, then the least and the greatest number */
                     "The question “%s” has %u option; the kind “%s” has %u to %u.",
                     "The question “%s” has %u options; the kind “%s” has %u to %u.", n_options),
        question->id, n_options, majakka_question_kind_to_string (question->kind), min, max);
}

static void
check_true_false (const MajakkaLessonChecker *self, const MajakkaQuestion *question)
{
  if (majakka_question_find_option (question, "true") == NULL ||
      majakka_question_find_option (question, "false") == NULL)
    MAJAKKA_CHECKER_ADD (self, TAG_QUESTION_TRUE_FALSE, question,
                         /* Translators: %s is an id; “true” and “false” stay as they are */
                         _ ("The options of “%s” are not called “true” and “false”."),
                         question->id);
}

static gboolean
is_group_used (const MajakkaQuestion *question, const MajakkaGroup *group)
{
  for (guint i = 0; i < question->options->len; i++)
    if (g_strcmp0 (((MajakkaOption *) g_ptr_array_index (question->options, i))->group,
                   group->id) == 0)
      return TRUE;

  return FALSE;
}

static gboolean
knows_all_groups (const MajakkaQuestion *question)
{
  for (guint i = 0; i < question->options->len; i++)
    if (!has_group (question, ((MajakkaOption *) g_ptr_array_index (question->options, i))->group))
      return FALSE;

  return TRUE;
}

/* Returns whether there are as many groups as the kind asks for. */
static gboolean
check_groups (const MajakkaLessonChecker *self, const MajakkaQuestion *question)
{
  guint n_groups = question->groups->len;
  gboolean sort = shapes[question->kind].group;

  if (sort ? n_groups < MIN_GROUPS || n_groups > MAX_GROUPS : n_groups > 0)
    {
      MAJAKKA_CHECKER_ADD (
          self, TAG_QUESTION_GROUPS, question,
          /* Translators: %s is an id, %u a number of groups, %s a kind of question */
          g_dngettext (GETTEXT_PACKAGE, "The question “%s” has %u group, and is of the kind “%s”.",
                       "The question “%s” has %u groups, and is of the kind “%s”.", n_groups),
          question->id, n_groups, majakka_question_kind_to_string (question->kind));
      return FALSE;
    }
  /* An option in a group that there is not was probably meant for the empty one. */
  if (!sort || !knows_all_groups (question))
    return TRUE;

  for (guint i = 0; i < n_groups; i++)
    {
      const MajakkaGroup *group = g_ptr_array_index (question->groups, i);

      if (!is_group_used (question, group))
        MAJAKKA_CHECKER_ADD (self, TAG_GROUP_EMPTY, group,
                             /* Translators: %s is an id */
                             _ ("No option belongs to the group “%s”."), group->id);
    }

  return TRUE;
}

static void
check_question (const MajakkaLessonChecker *self, const MajakkaQuestion *question)
{
  gboolean groups_good = check_groups (self, question);

  if (!self->hidden || question->options->len > MANY)
    check_count (self, question);
  if (question->options->len > MANY || question->groups->len > MANY)
    return;

  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (question->options, i);

      check_option (self, question, option);
      /* The group that an option names may be the one that is missing. */
      if (groups_good)
        check_group (self, question, option);
    }
  check_partners_differ (self, question);
  if (question->kind == MAJAKKA_QUESTION_TRUE_FALSE)
    check_true_false (self, question);
  if (!self->hidden)
    check_right (self, question);
}

static gboolean
is_sound (const MajakkaLessonChecker *self, const MajakkaQuestion *question)
{
  if (MAJAKKA_CHECKER_IS_FAULTED (self, question))
    return FALSE;
  for (guint i = 0; i < question->groups->len; i++)
    if (MAJAKKA_CHECKER_IS_FAULTED (self, (MajakkaGroup *) g_ptr_array_index (question->groups, i)))
      return FALSE;
  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (question->options, i);

      if (MAJAKKA_CHECKER_IS_FAULTED (self, option) ||
          MAJAKKA_CHECKER_IS_FAULTED (self, &option->text) ||
          MAJAKKA_CHECKER_IS_FAULTED (self, &option->goes_with))
        return FALSE;
    }

  return TRUE;
}

/* Questions of which the reader has taken away a part are not judged. */
void
majakka_lesson_checker_check_questions (const MajakkaLessonChecker *self)
{
  for (guint i = 0; i < self->questions->len; i++)
    {
      const MajakkaQuestion *question = g_ptr_array_index (self->questions, i);

      if (is_sound (self, question))
        check_question (self, question);
    }
}
