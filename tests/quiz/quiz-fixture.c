/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "quiz-fixture.h"

/* The lesson has every kind of question; its options are a, b, c ... */
MajakkaLesson *
quiz_fixture_read (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "quiz", "lesson.xml", NULL);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  MajakkaLesson *lesson = majakka_lesson_read_file (path, faults);

  g_assert_nonnull (lesson);
  g_assert_nonnull (lesson->sections);

  return lesson;
}

/* @words: as they are kept, without the first */
MajakkaResponse *
quiz_fixture_respond (const MajakkaQuestion *question, const char *words)
{
  static const char *const shapes[] = { "chosen", "order", "pairs" };

  for (gsize i = 0; i < G_N_ELEMENTS (shapes); i++)
    {
      g_autofree char *string = g_strconcat (shapes[i], *words != '\0' ? " " : "", words, NULL);
      MajakkaResponse *response = majakka_response_parse (string, question->kind);

      if (response != NULL)
        return response;
    }

  g_error ("“%s” is no response to %s", words, question->id);
}

static const char *
get_right_words (const MajakkaQuestion *question)
{
  switch (question->kind)
    {
    case MAJAKKA_QUESTION_ONE:
      return g_str_equal (question->id, "q-last") ? "b" : "a";

    case MAJAKKA_QUESTION_SEVERAL:
      return "a b";

    case MAJAKKA_QUESTION_TRUE_FALSE:
      return "false";

    case MAJAKKA_QUESTION_ORDER:
      return "a b c d e";

    case MAJAKKA_QUESTION_MATCH:
      return "a=a b=b c=c";

    case MAJAKKA_QUESTION_SORT:
      return "a=yes b=no c=no";

    case MAJAKKA_QUESTION_SPOT:
    default:
      return "b c";
    }
}

MajakkaResponse *
quiz_fixture_respond_rightly (const MajakkaQuestion *question)
{
  return quiz_fixture_respond (question, get_right_words (question));
}

MajakkaResponse *
quiz_fixture_respond_wrongly (const MajakkaQuestion *question)
{
  return quiz_fixture_respond (question, "");
}
