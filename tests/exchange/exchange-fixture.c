/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "exchange-fixture.h"

#include <string.h>

/* Reads a file that is in the program. @faults is for the caller to free. */
MajakkaExchangeSet *
exchange_read (const char *text, MajakkaFaults **faults)
{
  *faults = majakka_faults_new ();

  return majakka_exchange_read_memory (text, strlen (text), "file", *faults);
}

/* Reads a file that lies beside the tests. */
MajakkaExchangeSet *
exchange_read_test_file (const char *name, MajakkaFaults **faults)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "exchange", name, NULL);
  g_autofree char *data = NULL;
  gsize length;

  *faults = majakka_faults_new ();
  g_assert_true (g_file_get_contents (path, &data, &length, NULL));

  return majakka_exchange_read_memory (data, length, name, *faults);
}

/* A question in one line for each of its answers, as tests write what they expect. */
char *
exchange_describe (const MajakkaExchangeQuestion *question)
{
  GString *out = g_string_new (NULL);

  g_string_append_printf (out, "%s|%s|%s\n", question->id,
                          majakka_question_kind_to_string (question->kind), question->prompt);
  for (guint i = 0; i < question->answers->len; i++)
    {
      const MajakkaExchangeAnswer *answer = g_ptr_array_index (question->answers, i);

      g_string_append_printf (out, "%s%s|%s|%s\n", answer->right ? "+" : "-",
                              answer->text != NULL ? answer->text : "",
                              answer->goes_with != NULL ? answer->goes_with : "",
                              answer->feedback != NULL ? answer->feedback : "");
    }

  return g_string_free (out, FALSE);
}

void
exchange_assert_same (const MajakkaExchangeSet *set, const MajakkaExchangeSet *other)
{
  g_assert_cmpstr (set->title, ==, other->title);
  g_assert_cmpuint (set->questions->len, ==, other->questions->len);
  for (guint i = 0; i < set->questions->len; i++)
    {
      g_autofree char *one = exchange_describe (g_ptr_array_index (set->questions, i));
      g_autofree char *two = exchange_describe (g_ptr_array_index (other->questions, i));

      g_assert_cmpstr (one, ==, two);
    }
}

/* @expected ends with NULL. */
void
exchange_assert_notes (const MajakkaFaults *faults, const char *const *expected)
{
  for (guint i = 0; i < majakka_faults_count (faults); i++)
    {
      g_autofree char *line = majakka_exchange_note_to_string (majakka_faults_get (faults, i));

      g_assert_cmpstr (line, ==, expected[i]);
    }
  g_assert_null (expected[majakka_faults_count (faults)]);
}
