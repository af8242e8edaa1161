/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-learner-store.h"

#include "majakka-learner-store-private.h"

/* Each lesson of which anything is known, with its sums. A lesson can have answers or sections read
 * without having been opened, after an import or a migration. max (attempt) picks the row that the
 * other columns of a group are from; SQLite promises that. */
#define PROGRESS                                                                            \
  "WITH known AS ("                                                                         \
  "  SELECT lesson FROM lessons WHERE learner = ?1"                                         \
  "  UNION SELECT lesson FROM sections_read WHERE learner = ?1"                             \
  "  UNION SELECT lesson FROM answers WHERE learner = ?1"                                   \
  "  UNION SELECT lesson FROM rounds WHERE learner = ?1),"                                  \
  "was_read AS ("                                                                           \
  "  SELECT lesson, count (*) AS n FROM sections_read WHERE learner = ?1 GROUP BY lesson)," \
  "last AS ("                                                                               \
  "  SELECT lesson, question, good, max (attempt) FROM answers"                             \
  "    WHERE learner = ?1 AND round > 0 GROUP BY lesson, question),"                        \
  "was_right AS (SELECT lesson, sum (good) AS n FROM last GROUP BY lesson) "                \
  "SELECT lesson, coalesce (was_read.n, 0), coalesce (n_sections, 0),"                      \
  "    EXISTS (SELECT 1 FROM rounds WHERE learner = ?1 AND lesson = known.lesson),"         \
  "    coalesce (was_right.n, 0), coalesce (n_questions, 0), coalesce (opened, 0)"          \
  "  FROM known"                                                                            \
  "    LEFT JOIN (SELECT * FROM lessons WHERE learner = ?1) USING (lesson)"                 \
  "    LEFT JOIN was_read USING (lesson) LEFT JOIN was_right USING (lesson)"

static MajakkaLessonProgress *
progress_from_row (sqlite3_stmt *row)
{
  MajakkaLessonProgress *progress = g_new0 (MajakkaLessonProgress, 1);

  progress->lesson = majakka_store_dup_text (row, 0);
  progress->n_sections = (guint) sqlite3_column_int64 (row, 2);
  progress->quiz_done = sqlite3_column_int64 (row, 3) != 0;
  progress->n_questions = (guint) sqlite3_column_int64 (row, 5);
  progress->opened = sqlite3_column_int64 (row, 6);

  /* Sections and questions that a newer edition has no more are still kept. */
  progress->n_read = MIN ((guint) sqlite3_column_int64 (row, 1), progress->n_sections);
  progress->n_right = MIN ((guint) sqlite3_column_int64 (row, 4), progress->n_questions);

  progress->done = progress->n_sections > 0 && progress->n_read == progress->n_sections &&
                   (progress->quiz_done || progress->n_questions == 0);

  return progress;
}

static void
take_progress (sqlite3_stmt *row, gpointer data)
{
  *(MajakkaLessonProgress **) data = progress_from_row (row);
}

static void
add_progress (sqlite3_stmt *row, gpointer data)
{
  MajakkaLessonProgress *progress = progress_from_row (row);

  g_hash_table_insert (data, progress->lesson, progress);
}

/**
 * majakka_learner_store_get_lesson_progress:
 * @self: a store
 * @lesson: the id of a lesson
 *
 * Returns: (transfer full): how far the current learner is in it; all zero when never opened
 */
MajakkaLessonProgress *
majakka_learner_store_get_lesson_progress (MajakkaLearnerStore *self, const char *lesson)
{
  MajakkaLessonProgress *progress = NULL;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);
  g_return_val_if_fail (lesson != NULL, NULL);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self), MAJAKKA_TEXT (lesson) };

    majakka_learner_store_read (self, PROGRESS " WHERE lesson = ?2", values, G_N_ELEMENTS (values),
                                take_progress, &progress);
  }

  if (progress == NULL)
    {
      progress = g_new0 (MajakkaLessonProgress, 1);
      progress->lesson = g_strdup (lesson);
    }

  return progress;
}

/**
 * majakka_learner_store_list_progress:
 * @self: a store
 *
 * Asks once for all lessons.
 *
 * Returns: (transfer full) (element-type utf8 MajakkaLessonProgress): by the id of the lesson, how
 *   far the current learner is; without the lessons that were never touched
 */
GHashTable *
majakka_learner_store_list_progress (MajakkaLearnerStore *self)
{
  GHashTable *table;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);

  table = g_hash_table_new_full (g_str_hash, g_str_equal, /* key_destroy_func= */ NULL,
                                 (GDestroyNotify) majakka_lesson_progress_free);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self) };

    majakka_learner_store_read (self, PROGRESS, values, G_N_ELEMENTS (values), add_progress, table);
  }

  return table;
}
