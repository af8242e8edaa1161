/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The one place that knows which widget answers which kind of question. */

#include "majakka-question-kinds.h"

#include "majakka-choice-view.h"
#include "majakka-match-view.h"
#include "majakka-order-view.h"
#include "majakka-sort-view.h"
#include "majakka-spot-view.h"

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
    case MAJAKKA_QUESTION_ORDER:
      return g_object_new (MAJAKKA_TYPE_ORDER_VIEW, NULL);
    case MAJAKKA_QUESTION_MATCH:
      return g_object_new (MAJAKKA_TYPE_MATCH_VIEW, NULL);
    case MAJAKKA_QUESTION_SORT:
      return g_object_new (MAJAKKA_TYPE_SORT_VIEW, NULL);
    case MAJAKKA_QUESTION_SPOT:
      return g_object_new (MAJAKKA_TYPE_SPOT_VIEW, NULL);
    default:
      g_return_val_if_reached (NULL);
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
  majakka_question_view_build (view, context, lesson, question, attempt);

  return GTK_WIDGET (view);
}
