/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "quiz-fixture.h"

#include "app-fixture.h"

#include "majakka-lesson-reader.h"

#include <adwaita.h>

MajakkaContext *quiz_context;

int
quiz_fixture_run (int argc, char **argv, void (*add_tests) (void))
{
  int result;

  if (!app_fixture_init (&argc, &argv))
    return 0;

  quiz_context = majakka_context_new ();
  add_tests ();
  result = g_test_run ();
  g_clear_object (&quiz_context);

  return result;
}

/* Somebody who has done nothing yet. */
void
quiz_fixture_new_learner (void)
{
  MajakkaLearnerStore *store = majakka_context_get_store (quiz_context);
  g_autoptr (GError) error = NULL;
  gint64 learner = majakka_learner_store_add_learner (store, "Somebody", /* avatar= */ NULL,
                                                      MAJAKKA_LEARNER_PARENT, &error);

  g_assert_no_error (error);
  majakka_learner_store_set_current (store, learner, &error);
  g_assert_no_error (error);
}

MajakkaLesson *
quiz_fixture_read (const char *id)
{
  g_autofree char *path = g_strdup_printf (PKGDATADIR "/lessons/%s.xml", id);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  MajakkaLesson *lesson = majakka_lesson_read_file (path, faults);

  g_assert_nonnull (lesson);

  return lesson;
}

GPtrArray *
quiz_fixture_list_answers (MajakkaLesson *lesson)
{
  return majakka_learner_store_list_answers (majakka_context_get_store (quiz_context), lesson->id);
}

GtkWidget *
quiz_fixture_show (GtkWidget *widget)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 640);
  gtk_window_set_child (GTK_WINDOW (window), widget);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

void
quiz_fixture_close (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_iteration (NULL, /* may_block= */ FALSE))
    ;
}

void
quiz_fixture_iterate (guint n)
{
  while (n-- > 0)
    g_main_context_iteration (NULL, /* may_block= */ TRUE);
}

GtkWidget *
quiz_fixture_find (GtkWidget *widget, GType type)
{
  g_autoptr (GPtrArray) found = app_fixture_find_all (widget, type);

  return found->len > 0 ? g_ptr_array_index (found, 0) : NULL;
}

GtkWidget *
quiz_fixture_find_button (GtkWidget *widget, const char *label)
{
  g_autoptr (GPtrArray) found = app_fixture_find_all (widget, GTK_TYPE_BUTTON);

  for (guint i = 0; i < found->len; i++)
    if (g_strcmp0 (gtk_button_get_label (g_ptr_array_index (found, i)), label) == 0)
      return g_ptr_array_index (found, i);

  return NULL;
}

gboolean
quiz_fixture_shows (GtkWidget *widget, const char *words)
{
  g_autoptr (GPtrArray) found = app_fixture_find_all (widget, GTK_TYPE_LABEL);

  for (guint i = 0; i < found->len; i++)
    if (strstr (gtk_label_get_text (g_ptr_array_index (found, i)), words) != NULL)
      return TRUE;

  return FALSE;
}

void
quiz_fixture_press (GtkWidget *widget, const char *label)
{
  GtkWidget *button = quiz_fixture_find_button (widget, label);

  g_assert_nonnull (button);
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}

static const MajakkaOption *
get_option (const MajakkaQuestion *question, guint position)
{
  return g_ptr_array_index (question->options, position % question->options->len);
}

/* Places moved on by @shift; 0 is where they belong. */
static void
answer_places (const MajakkaQuestion *question, MajakkaResponse *response, guint shift)
{
  g_autoptr (GPtrArray) order = g_ptr_array_new ();

  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = get_option (question, i);
      const char *target = get_option (question, i + shift)->id;

      g_ptr_array_add (order, get_option (question, i + shift)->id);
      if (question->kind == MAJAKKA_QUESTION_SORT)
        target = shift == 0 ? option->group
                            : ((MajakkaGroup *) g_ptr_array_index (question->groups, 0))->id;
      if (question->kind != MAJAKKA_QUESTION_ORDER)
        majakka_response_pair (response, option->id, target);
    }
  g_ptr_array_add (order, NULL);
  if (question->kind == MAJAKKA_QUESTION_ORDER)
    majakka_response_set_order (response, (const char *const *) order->pdata);
}

static MajakkaResponse *
answer (const MajakkaQuestion *question, gboolean right)
{
  MajakkaResponse *response = majakka_response_new (question->kind);

  switch (question->kind)
    {
    case MAJAKKA_QUESTION_ORDER:
    case MAJAKKA_QUESTION_MATCH:
    case MAJAKKA_QUESTION_SORT:
      answer_places (question, response, right ? 0 : 1);
      break;
    case MAJAKKA_QUESTION_ONE:
    case MAJAKKA_QUESTION_SEVERAL:
    case MAJAKKA_QUESTION_TRUE_FALSE:
    case MAJAKKA_QUESTION_SPOT:
    default:
      for (guint i = 0; i < question->options->len; i++)
        if (get_option (question, i)->right == right)
          {
            majakka_response_set_chosen (response, get_option (question, i)->id, TRUE);
            if (!right)
              break;
          }
    }

  return response;
}

MajakkaResponse *
quiz_fixture_answer_right (const MajakkaQuestion *question)
{
  return answer (question, TRUE);
}

MajakkaResponse *
quiz_fixture_answer_wrong (const MajakkaQuestion *question)
{
  return answer (question, FALSE);
}
