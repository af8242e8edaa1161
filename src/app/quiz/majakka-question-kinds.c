/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The one place that knows which widget answers which kind of question. */

#include "majakka-question-kinds.h"

#include "majakka-choice-view.h"

static MajakkaQuestionView *
create (const MajakkaQuestion *question)
{
  switch (question->kind)
    {
    case MAJAKKA_QUESTION_ONE:
    case MAJAKKA_QUESTION_TRUE_FALSE:
      return g_object_new (MAJAKKA_TYPE_CHOICE_VIEW, "accessible-role",
                           GTK_ACCESSIBLE_ROLE_RADIO_GROUP, NULL);
    case MAJAKKA_QUESTION_SEVERAL:
      return g_object_new (MAJAKKA_TYPE_CHOICE_VIEW, NULL);
    default:
      return NULL;
    }
}

/**
 * majakka_question_view_new:
 * @context: the context
 * @lesson: the lesson
 * @question: a question of it
 * @attempt: for which time it is put, from 1
 *
 * Returns: (transfer floating): the widget to answer @question with
 */
GtkWidget *
majakka_question_view_new (MajakkaContext *context,
                           MajakkaLesson *lesson,
                           const MajakkaQuestion *question,
                           guint attempt)
{
  MajakkaQuestionView *view;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (lesson != NULL, NULL);
  g_return_val_if_fail (question != NULL, NULL);
  g_return_val_if_fail (attempt > 0, NULL);

  view = create (question);
  if (view != NULL)
    majakka_question_view_build (view, context, lesson, question, attempt);

  return GTK_WIDGET (view);
}
