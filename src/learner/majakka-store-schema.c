/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-store-schema-private.h"

/* The history of the schema. A step is never changed after a release: another one is added, with
 * a file of the version before it as a fixture in tests/learner. A new file goes through all steps.
 *
 * 1: one learner; where they are in each lesson; their answers
 * 2: several learners with pictures; lessons opened, sections read, rounds of the quiz, ticks;
 *    answers belong to a round, and a place can name its block
 * 3: when each question of a quiz is put again; the day on which somebody wants no refresh; writings
 *    that somebody wrote; bookmarks and notes on paragraphs
 *
 * Times are seconds since 1970; days ("due", "answered", "refresh_rest") are counted from 1970-01-01
 * in local time, as majakka_refresh_day () does. "turn" counts up, because two things can happen within a second
 * and a clock can be set back; the ids of answers do so too. */
typedef gboolean (*Step) (sqlite3 *db, GError **error);

static gboolean
step_to_1 (sqlite3 *db, GError **error)
{
  return majakka_store_exec (
      db,
      "CREATE TABLE learner ("
      "  id INTEGER PRIMARY KEY CHECK (id = 1),"
      "  name TEXT NOT NULL DEFAULT '',"
      "  role TEXT NOT NULL DEFAULT 'parent',"
      "  created INTEGER NOT NULL);"
      "INSERT INTO learner (id, created) VALUES (1, CAST (strftime ('%s', 'now') AS INTEGER));"
      "CREATE TABLE places ("
      "  lesson TEXT NOT NULL PRIMARY KEY,"
      "  section TEXT NOT NULL,"
      "  block INTEGER NOT NULL,"
      "  at INTEGER NOT NULL);"
      "CREATE TABLE answers ("
      "  lesson TEXT NOT NULL,"
      "  question TEXT NOT NULL,"
      "  attempt INTEGER NOT NULL,"
      "  response TEXT NOT NULL,"
      "  good INTEGER NOT NULL,"
      "  at INTEGER NOT NULL,"
      "  PRIMARY KEY (lesson, question, attempt));"
      "PRAGMA application_id = 0x4d616a6b;"
      "PRAGMA user_version = 1;",
      error);
}

static gboolean
create_tables_of_2 (sqlite3 *db, GError **error)
{
  return majakka_store_exec (db,
                             "CREATE TABLE learners ("
                             "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
                             "  name TEXT NOT NULL,"
                             "  avatar TEXT,"
                             "  role TEXT NOT NULL CHECK (role IN ('parent', 'teacher')),"
                             "  created INTEGER NOT NULL,"
                             "  turn INTEGER NOT NULL) STRICT;"
                             "CREATE TABLE lessons ("
                             "  learner INTEGER NOT NULL REFERENCES learners ON DELETE CASCADE,"
                             "  lesson TEXT NOT NULL,"
                             "  n_sections INTEGER NOT NULL,"
                             "  n_questions INTEGER NOT NULL,"
                             "  opened INTEGER NOT NULL,"
                             "  turn INTEGER NOT NULL,"
                             "  PRIMARY KEY (learner, lesson)) STRICT;"
                             "CREATE TABLE places ("
                             "  learner INTEGER NOT NULL REFERENCES learners ON DELETE CASCADE,"
                             "  lesson TEXT NOT NULL,"
                             "  section TEXT NOT NULL,"
                             "  block INTEGER NOT NULL,"
                             "  block_id TEXT,"
                             "  at INTEGER NOT NULL,"
                             "  PRIMARY KEY (learner, lesson)) STRICT;"
                             "CREATE TABLE sections_read ("
                             "  learner INTEGER NOT NULL REFERENCES learners ON DELETE CASCADE,"
                             "  lesson TEXT NOT NULL,"
                             "  section TEXT NOT NULL,"
                             "  at INTEGER NOT NULL,"
                             "  PRIMARY KEY (learner, lesson, section)) STRICT;"
                             "CREATE TABLE answers ("
                             "  id INTEGER PRIMARY KEY,"
                             "  learner INTEGER NOT NULL REFERENCES learners ON DELETE CASCADE,"
                             "  lesson TEXT NOT NULL,"
                             "  question TEXT NOT NULL,"
                             "  attempt INTEGER NOT NULL,"
                             "  round INTEGER NOT NULL,"
                             "  response TEXT NOT NULL,"
                             "  good INTEGER NOT NULL,"
                             "  at INTEGER NOT NULL,"
                             "  UNIQUE (learner, lesson, question, attempt)) STRICT;"
                             "CREATE TABLE rounds ("
                             "  learner INTEGER NOT NULL REFERENCES learners ON DELETE CASCADE,"
                             "  lesson TEXT NOT NULL,"
                             "  round INTEGER NOT NULL,"
                             "  n_right INTEGER NOT NULL,"
                             "  n_questions INTEGER NOT NULL,"
                             "  at INTEGER NOT NULL,"
                             "  PRIMARY KEY (learner, lesson, round)) STRICT;"
                             "CREATE TABLE ticks ("
                             "  learner INTEGER NOT NULL REFERENCES learners ON DELETE CASCADE,"
                             "  lesson TEXT NOT NULL,"
                             "  checklist TEXT NOT NULL,"
                             "  item TEXT NOT NULL,"
                             "  at INTEGER NOT NULL,"
                             "  PRIMARY KEY (learner, lesson, checklist, item)) STRICT;",
                             error);
}

/* Version 1 had no rounds: all of its answers are of the first one, which is still going on. */
static gboolean
step_to_2 (sqlite3 *db, GError **error)
{
  return majakka_store_exec (db,
                             "ALTER TABLE places RENAME TO places_1;"
                             "ALTER TABLE answers RENAME TO answers_1;",
                             error) &&
         create_tables_of_2 (db, error) &&
         majakka_store_exec (
             db,
             "INSERT INTO learners (id, name, role, created, turn)"
             "  SELECT id, name, iif (role = 'teacher', 'teacher', 'parent'), created, 1"
             "    FROM learner;"
             "INSERT INTO lessons (learner, lesson, n_sections, n_questions, opened, turn)"
             "  SELECT 1, lesson, 0, 0, at, row_number () OVER (ORDER BY at) FROM places_1;"
             "INSERT INTO places (learner, lesson, section, block, at)"
             "  SELECT 1, lesson, section, block, at FROM places_1;"
             "INSERT INTO answers (learner, lesson, question, attempt, round, response, good, at)"
             "  SELECT 1, lesson, question, attempt, 1, response, good, at FROM answers_1"
             "    ORDER BY rowid;"
             "DROP TABLE learner;"
             "DROP TABLE places_1;"
             "DROP TABLE answers_1;"
             "PRAGMA user_version = 2;",
             error);
}

/* The local day of a time as a number of days: a day of SQLite begins at noon, 2440587.5 of them
 * before 1970. A time that is none is long ago. */
#define LOCAL_DAY(time)                                                              \
  "coalesce (CAST (julianday (" time ", 'unixepoch', 'localtime', 'start of day') -" \
  "  2440587.5 AS INTEGER), 0)"

static gboolean
create_tables_of_3 (sqlite3 *db, GError **error)
{
  return majakka_store_exec (db,
                             "CREATE TABLE refresh ("
                             "  learner INTEGER NOT NULL REFERENCES learners ON DELETE CASCADE,"
                             "  lesson TEXT NOT NULL,"
                             "  question TEXT NOT NULL,"
                             "  level INTEGER NOT NULL,"
                             "  due INTEGER NOT NULL,"
                             "  answered INTEGER NOT NULL,"
                             "  PRIMARY KEY (learner, lesson, question)) STRICT, WITHOUT ROWID;"
                             "CREATE TABLE writings ("
                             "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
                             "  learner INTEGER NOT NULL REFERENCES learners ON DELETE CASCADE,"
                             "  kind TEXT NOT NULL,"
                             "  content TEXT NOT NULL,"
                             "  created INTEGER NOT NULL,"
                             "  changed INTEGER NOT NULL) STRICT;"
                             "CREATE INDEX writings_of_learner ON writings (learner, kind);"
                             "CREATE TABLE bookmarks ("
                             "  id INTEGER PRIMARY KEY AUTOINCREMENT,"
                             "  learner INTEGER NOT NULL REFERENCES learners ON DELETE CASCADE,"
                             "  lesson TEXT NOT NULL,"
                             "  section TEXT NOT NULL,"
                             "  message TEXT NOT NULL,"
                             "  nth INTEGER NOT NULL,"
                             "  note TEXT NOT NULL,"
                             "  created INTEGER NOT NULL,"
                             "  UNIQUE (learner, lesson, section, message, nth)) STRICT;"
                             "ALTER TABLE learners"
                             "  ADD COLUMN refresh_rest INTEGER NOT NULL DEFAULT 0;",
                             error);
}

/* What was answered in a quiz before is put again two days after its last answer. */
static gboolean
step_to_3 (sqlite3 *db, GError **error)
{
  return create_tables_of_3 (db, error) &&
         majakka_store_exec (
             db,
             "INSERT INTO refresh (learner, lesson, question, level, due, answered)"
             "  SELECT learner, lesson, question, 0, 2 + " LOCAL_DAY ("max (at)") ", " LOCAL_DAY (
                 "max (at)") "    FROM answers WHERE round > 0 GROUP BY learner, lesson, question;"
                             "PRAGMA user_version = 3;",
             error);
}

static const Step steps[] = { step_to_1, step_to_2, step_to_3 };

G_STATIC_ASSERT (G_N_ELEMENTS (steps) == MAJAKKA_STORE_VERSION);

static gboolean
take_step (sqlite3 *db, guint step, GError **error)
{
  g_auto (MajakkaTransaction) transaction = MAJAKKA_TRANSACTION_INIT;

  if (!majakka_transaction_begin (&transaction, db, error) || !steps[step](db, error) ||
      !majakka_transaction_commit (&transaction, error))
    {
      g_prefix_error (error, "Cannot bring the file to version %u: ", step + 1);
      return FALSE;
    }

  return TRUE;
}

/**
 * majakka_store_migrate:
 * @db: a connection to a file of this version or an older one, or to an empty one
 * @error: return location
 *
 * Brings the file to the schema of this version, each step in a transaction of its own.
 *
 * Returns: whether it has the schema of this version
 */
gboolean
majakka_store_migrate (sqlite3 *db, GError **error)
{
  gint64 version = 0;

  if (!majakka_store_query_integer (db, "PRAGMA user_version", &version, error))
    return FALSE;

  for (guint step = (guint) version; step < G_N_ELEMENTS (steps); step++)
    if (!take_step (db, step, error))
      return FALSE;

  return TRUE;
}

/**
 * majakka_store_ensure_learner:
 * @db: a connection
 * @error: return location
 *
 * Adds a learner without a name when there is none.
 *
 * Returns: whether there is one
 */
gboolean
majakka_store_ensure_learner (sqlite3 *db, GError **error)
{
  gint64 n = 0;

  if (!majakka_store_query_integer (db, "SELECT count (*) FROM learners", &n, error))
    return FALSE;

  return n > 0 ||
         majakka_store_exec (db,
                             "INSERT INTO learners (name, role, created, turn)"
                             "  VALUES ('', 'parent', CAST (strftime ('%s', 'now') AS INTEGER), 1)",
                             error);
}
