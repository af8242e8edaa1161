/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-learner-store.h"

#include "majakka-learner-store-private.h"

static gint64
get_now (void)
{
  return g_get_real_time () / G_USEC_PER_SEC;
}

static void
take_text (sqlite3_stmt *row, gpointer data)
{
  *(char **) data = majakka_store_dup_text (row, 0);
}

static void
add_text (sqlite3_stmt *row, gpointer data)
{
  g_ptr_array_add (data, majakka_store_dup_text (row, 0));
}

static GStrv
read_texts (MajakkaLearnerStore *self,
            const char *sql,
            const MajakkaStoreValue *values,
            gsize n_values)
{
  GPtrArray *texts = g_ptr_array_new ();

  majakka_learner_store_read (self, sql, values, n_values, add_text, texts);
  g_ptr_array_add (texts, NULL);

  return (GStrv) g_ptr_array_free (texts, FALSE);
}

static gboolean
write_and_tell (MajakkaLearnerStore *self,
                const char *lesson,
                const char *sql,
                const MajakkaStoreValue *values,
                gsize n_values,
                GError **error)
{
  if (!majakka_learner_store_write (self, sql, values, n_values, error))
    return FALSE;

  majakka_learner_store_changed (self, lesson);
  return TRUE;
}

/**
 * majakka_learner_store_open_lesson:
 * @self: a store
 * @lesson: the id of the lesson that was just opened
 * @n_sections: how many sections it has, the quiz not counted
 * @n_questions: how many questions its quiz has
 * @error: return location
 *
 * Keeps that a lesson was opened: it is the one to continue with. The numbers let the catalogue
 * say "3 of 6" without reading the lesson.
 *
 * Returns: whether it was kept
 */
gboolean
majakka_learner_store_open_lesson (MajakkaLearnerStore *self,
                                   const char *lesson,
                                   guint n_sections,
                                   guint n_questions,
                                   GError **error)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);
  g_return_val_if_fail (lesson != NULL, FALSE);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self), MAJAKKA_TEXT (lesson),
                                         MAJAKKA_INTEGER (n_sections),
                                         MAJAKKA_INTEGER (n_questions),
                                         MAJAKKA_INTEGER (get_now ()) };

    return write_and_tell (
        self, lesson,
        "INSERT OR REPLACE INTO lessons (learner, lesson, n_sections, n_questions, opened, turn)"
        "  VALUES (?1, ?2, ?3, ?4, ?5,"
        "    (SELECT 1 + coalesce (max (turn), 0) FROM lessons WHERE learner = ?1))",
        values, G_N_ELEMENTS (values), error);
  }
}

/**
 * majakka_learner_store_get_last_lesson:
 * @self: a store
 *
 * Returns: (transfer full) (nullable): the id of the lesson that was opened last; it may be one
 *   that there is no longer
 */
char *
majakka_learner_store_get_last_lesson (MajakkaLearnerStore *self)
{
  char *lesson = NULL;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self) };

    majakka_learner_store_read (
        self, "SELECT lesson FROM lessons WHERE learner = ?1 ORDER BY turn DESC LIMIT 1", values,
        G_N_ELEMENTS (values), take_text, &lesson);
  }

  return lesson;
}

static void
take_place (sqlite3_stmt *row, gpointer data)
{
  MajakkaPlace *place = g_new0 (MajakkaPlace, 1);

  place->section = majakka_store_dup_text (row, 0);
  place->block = (guint) sqlite3_column_int64 (row, 1);
  place->block_id = majakka_store_dup_text (row, 2);
  place->when = sqlite3_column_int64 (row, 3);
  *(MajakkaPlace **) data = place;
}

/**
 * majakka_learner_store_get_place:
 * @self: a store
 * @lesson: the id of a lesson
 *
 * Returns: (transfer full) (nullable): where the current learner is in it; the section may be one
 *   that there is no longer
 */
MajakkaPlace *
majakka_learner_store_get_place (MajakkaLearnerStore *self, const char *lesson)
{
  MajakkaPlace *place = NULL;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);
  g_return_val_if_fail (lesson != NULL, NULL);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self), MAJAKKA_TEXT (lesson) };

    majakka_learner_store_read (self,
                                "SELECT section, block, block_id, at FROM places"
                                "  WHERE learner = ?1 AND lesson = ?2",
                                values, G_N_ELEMENTS (values), take_place, &place);
  }

  return place;
}

/**
 * majakka_learner_store_set_place:
 * @self: a store
 * @lesson: the id of a lesson
 * @section: the id of the section that is shown
 * @block: which of its blocks is the first to be seen, from 0
 * @block_id: (nullable): the id of that block
 * @error: return location
 *
 * Keeps where the current learner is. It waits for the disk: call it when somebody turns a page or
 * has stopped scrolling, not while they scroll. It tells nobody: no other view shows the place.
 *
 * Returns: whether it was kept
 */
gboolean
majakka_learner_store_set_place (MajakkaLearnerStore *self,
                                 const char *lesson,
                                 const char *section,
                                 guint block,
                                 const char *block_id,
                                 GError **error)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);
  g_return_val_if_fail (lesson != NULL, FALSE);
  g_return_val_if_fail (section != NULL, FALSE);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self),  MAJAKKA_TEXT (lesson),
                                         MAJAKKA_TEXT (section),  MAJAKKA_INTEGER (block),
                                         MAJAKKA_TEXT (block_id), MAJAKKA_INTEGER (get_now ()) };

    return majakka_learner_store_write (
        self,
        "INSERT OR REPLACE INTO places (learner, lesson, section, block, block_id, at)"
        "  VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        values, G_N_ELEMENTS (values), error);
  }
}

/**
 * majakka_learner_store_list_read:
 * @self: a store
 * @lesson: the id of a lesson
 *
 * Returns: (transfer full): the ids of the sections read, in the order of reading
 */
GStrv
majakka_learner_store_list_read (MajakkaLearnerStore *self, const char *lesson)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);
  g_return_val_if_fail (lesson != NULL, NULL);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self), MAJAKKA_TEXT (lesson) };

    return read_texts (self,
                       "SELECT section FROM sections_read WHERE learner = ?1 AND lesson = ?2"
                       "  ORDER BY at, rowid",
                       values, G_N_ELEMENTS (values));
  }
}

/**
 * majakka_learner_store_mark_read:
 * @self: a store
 * @lesson: the id of a lesson
 * @section: the id of a section that was read; not the quiz
 * @error: return location
 *
 * Keeps that a section was read. The first time counts.
 *
 * Returns: whether it was kept
 */
gboolean
majakka_learner_store_mark_read (MajakkaLearnerStore *self,
                                 const char *lesson,
                                 const char *section,
                                 GError **error)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);
  g_return_val_if_fail (lesson != NULL, FALSE);
  g_return_val_if_fail (section != NULL, FALSE);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self), MAJAKKA_TEXT (lesson),
                                         MAJAKKA_TEXT (section), MAJAKKA_INTEGER (get_now ()) };

    return write_and_tell (self, lesson,
                           "INSERT INTO sections_read (learner, lesson, section, at)"
                           "  VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING",
                           values, G_N_ELEMENTS (values), error);
  }
}

/**
 * majakka_learner_store_list_ticks:
 * @self: a store
 * @lesson: the id of a lesson
 * @checklist: the id of a checklist in it
 *
 * Returns: (transfer full): the ids of the items that are ticked
 */
GStrv
majakka_learner_store_list_ticks (MajakkaLearnerStore *self,
                                  const char *lesson,
                                  const char *checklist)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), NULL);
  g_return_val_if_fail (lesson != NULL, NULL);
  g_return_val_if_fail (checklist != NULL, NULL);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self), MAJAKKA_TEXT (lesson),
                                         MAJAKKA_TEXT (checklist) };

    return read_texts (self,
                       "SELECT item FROM ticks"
                       "  WHERE learner = ?1 AND lesson = ?2 AND checklist = ?3 ORDER BY item",
                       values, G_N_ELEMENTS (values));
  }
}

/**
 * majakka_learner_store_set_tick:
 * @self: a store
 * @lesson: the id of a lesson
 * @checklist: the id of a checklist in it
 * @item: the id of an item in that
 * @ticked: whether it is ticked
 * @error: return location
 *
 * Keeps a tick, or takes it away.
 *
 * Returns: whether it was kept
 */
gboolean
majakka_learner_store_set_tick (MajakkaLearnerStore *self,
                                const char *lesson,
                                const char *checklist,
                                const char *item,
                                gboolean ticked,
                                GError **error)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);
  g_return_val_if_fail (lesson != NULL, FALSE);
  g_return_val_if_fail (checklist != NULL, FALSE);
  g_return_val_if_fail (item != NULL, FALSE);

  {
    const MajakkaStoreValue values[] = { MAJAKKA_CURRENT (self), MAJAKKA_TEXT (lesson),
                                         MAJAKKA_TEXT (checklist), MAJAKKA_TEXT (item),
                                         MAJAKKA_INTEGER (get_now ()) };

    if (ticked)
      return write_and_tell (self, lesson,
                             "INSERT INTO ticks (learner, lesson, checklist, item, at)"
                             "  VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING",
                             values, G_N_ELEMENTS (values), error);

    return write_and_tell (self, lesson,
                           "DELETE FROM ticks WHERE learner = ?1 AND lesson = ?2"
                           "  AND checklist = ?3 AND item = ?4",
                           values, G_N_ELEMENTS (values) - 1, error);
  }
}
