/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-learner-store.h"

#include "majakka-learner-store-private.h"

/* The day of an answer. One from the future, whose clock was wrong, counts as of today. */
static gint64
get_day (const MajakkaAnswer *answer)
{
  return majakka_refresh_day (MIN (answer->when, g_get_real_time () / G_USEC_PER_SEC));
}

static void
take_plan (sqlite3_stmt *row, gpointer data)
{
  MajakkaRefresh *refresh = data;

  refresh->level = (guint) sqlite3_column_int64 (row, 0);
  refresh->due = sqlite3_column_int64 (row, 1);
  refresh->answered = sqlite3_column_int64 (row, 2);
  refresh->n_attempts = 1; /* there is a row */
}

static gboolean
write_plan (sqlite3 *db, gint64 learner, const MajakkaRefresh *refresh, GError **error)
{
  const MajakkaStoreValue values[] = {
    MAJAKKA_INTEGER (learner),        MAJAKKA_TEXT (refresh->lesson),
    MAJAKKA_TEXT (refresh->question), MAJAKKA_INTEGER (refresh->level),
    MAJAKKA_INTEGER (refresh->due),   MAJAKKA_INTEGER (refresh->answered),
  };

  return majakka_store_query (
      db,
      "INSERT OR REPLACE INTO refresh (learner, lesson, question, level, due, answered)"
      "  VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
      values, G_N_ELEMENTS (values), NULL, NULL, error);
}

/**
 * majakka_learner_store_plan_refresh:
 * @db: the connection, within the transaction that keeps @answer
 * @learner: whose answer it is
 * @lesson: the id of a lesson
 * @answer: an answer
 * @error: return location
 *
 * Keeps when its question is put again. A question comes into the plan with its first answer in the
 * quiz; one that never was in it, as those in the reading, stays outside.
 *
 * Returns: whether it was kept
 */
gboolean
majakka_learner_store_plan_refresh (sqlite3 *db,
                                    gint64 learner,
                                    const char *lesson,
                                    const MajakkaAnswer *answer,
                                    GError **error)
{
  const MajakkaStoreValue values[] = { MAJAKKA_INTEGER (learner), MAJAKKA_TEXT (lesson),
                                       MAJAKKA_TEXT (answer->question) };
  gint64 today = get_day (answer);
  g_autoptr (MajakkaRefresh) refresh = majakka_refresh_new (lesson, answer->question, today);

  if (!majakka_store_query (db,
                            "SELECT level, due, answered FROM refresh"
                            "  WHERE learner = ?1 AND lesson = ?2 AND question = ?3",
                            values, G_N_ELEMENTS (values), take_plan, refresh, error))
    return FALSE;

  if (refresh->n_attempts > 0)
    majakka_refresh_answer (refresh, answer->right, today);
  else if (answer->round == 0)
    return TRUE;

  return write_plan (db, learner, refresh, error);
}

static void
add_refresh (sqlite3_stmt *row, gpointer data)
{
  MajakkaRefresh *refresh = g_new0 (MajakkaRefresh, 1);

  refresh->lesson = majakka_store_dup_text (row, 0);
  refresh->question = majakka_store_dup_text (row, 1);
  refresh->level = (guint) sqlite3_column_int64 (row, 2);
  refresh->due = sqlite3_column_int64 (row, 3);
  refresh->answered = sqlite3_column_int64 (row, 4);
  refresh->right = sqlite3_column_int64 (row, 5) != 0;
  refresh->n_attempts = (guint) sqlite3_column_int64 (row, 6);
  g_ptr_array_add (data, refresh);
}

/**
 * majakka_learner_store_list_refresh:
 * @self: a store
 *
 * Lists the questions that are put again to the current learner, of all lessons, also of those that
 * are not done or have the question no more: who has read the lessons drops them. The objectives are
 * not known here. A row of a file that was tampered with and has no answer counts as missed.
 *
 * Returns: (transfer full) (element-type MajakkaRefresh): the questions
 */
GPtrArray *
majakka_learner_store_list_refresh (MajakkaLearnerStore *self)
{
  GPtrArray *questions;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);

  questions = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_refresh_free);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self) };

    majakka_learner_store_read (
        self,
        "WITH last AS ("
        "  SELECT lesson, question, good, max (attempt) AS n FROM answers"
        "    WHERE learner = ?1 GROUP BY lesson, question) "
        "SELECT lesson, question, level, due, answered, coalesce (good, 0), coalesce (n, 0)"
        "  FROM (SELECT * FROM refresh WHERE learner = ?1)"
        "    LEFT JOIN last USING (lesson, question) ORDER BY lesson, question",
        values, G_N_ELEMENTS (values), add_refresh, questions);
  }

  return questions;
}

/**
 * majakka_learner_store_get_refresh_rest:
 * @self: a store
 *
 * Returns: the last day on which the current learner wanted no (further) refresh; 0 for never
 */
gint64
majakka_learner_store_get_refresh_rest (MajakkaLearnerStore *self)
{
  gint64 day = 0;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), 0);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self) };

    majakka_learner_store_read (self, "SELECT refresh_rest FROM learners WHERE id = ?1", values,
                                G_N_ELEMENTS (values), majakka_store_take_integer, &day);
  }

  return day;
}

/**
 * majakka_learner_store_set_refresh_rest:
 * @self: a store
 * @day: a day, as majakka_refresh_day () counts them
 * @error: return location
 *
 * Keeps that the current learner wants no reminder on that day: it was put off, or done.
 *
 * Returns: whether it was kept
 */
gboolean
majakka_learner_store_set_refresh_rest (MajakkaLearnerStore *self, gint64 day, GError **error)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self), MAJAKKA_INTEGER (day) };

    if (!majakka_learner_store_write (self, "UPDATE learners SET refresh_rest = ?2 WHERE id = ?1",
                                      values, G_N_ELEMENTS (values), error))
      return FALSE;
  }

  majakka_learner_store_changed (self, NULL);
  return TRUE;
}
