/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-learner-store.h"

#include "majakka-learner-store-private.h"

#include <json-glib/json-glib.h>

/* The shape of an export, for whoever wants to read it with another program:
 *
 * { "format": "majakka-progress", "version": 1, "exported": TIME,
 *   "learners": [
 *     { "name": "", "avatar": "" or null, "role": "parent" or "teacher", "created": TIME,
 *       "no-refresh-on": DAY or null,
 *       "lessons": [ { "lesson": ID, "sections": 6, "questions": 9, "opened": TIME } ],
 *       "places": [ { "lesson": ID, "section": ID, "block": 0, "block-id": ID or null,
 *                     "when": TIME } ],
 *       "read": [ { "lesson": ID, "section": ID, "when": TIME } ],
 *       "answers": [ { "lesson": ID, "question": ID, "round": 1, "attempt": 1,
 *                      "response": "chosen a b", "right": true, "when": TIME } ],
 *       "rounds": [ { "lesson": ID, "round": 1, "right": 8, "questions": 9, "when": TIME } ],
 *       "ticks": [ { "lesson": ID, "checklist": ID, "item": ID, "when": TIME } ],
 *       "refresh": [ { "lesson": ID, "question": ID, "level": 0, "due": DAY,
 *                      "answered": DAY } ],
 *       "writings": [ { "kind": "", "content": JSON, "created": TIME, "changed": TIME } ],
 *       "bookmarks": [ { "lesson": ID, "section": ID, "text": "", "nth": 0, "note": "",
 *                        "created": TIME } ] } ] }
 *
 * TIME is ISO 8601 in UTC, DAY in local time. The columns of each question below have the names of the members; what
 * ends in "?" is true or false, what ends in "{}" is JSON; should it be none, it is written as text. */
typedef struct
{
  const char *member;
  const char *sql;
} Part;

#define TIME(column) "strftime ('%Y-%m-%dT%H:%M:%SZ', " column ", 'unixepoch')"
#define DAY(column)  "date (" column " * 86400, 'unixepoch')"

static const Part parts[] = {
  { "lessons", "SELECT lesson, n_sections AS sections, n_questions AS questions, " TIME (
                   "opened") " AS opened FROM lessons WHERE learner = ?1 ORDER BY turn" },
  { "places", "SELECT lesson, section, block, block_id AS 'block-id', " TIME (
                  "at") " AS 'when' FROM places WHERE learner = ?1 ORDER BY lesson" },
  { "read", "SELECT lesson, section, " TIME (
                "at") " AS 'when' FROM sections_read WHERE learner = ?1 ORDER BY lesson, at" },
  { "answers", "SELECT lesson, question, round, attempt, response, good AS 'right?', " TIME (
                   "at") " AS 'when' FROM answers WHERE learner = ?1 ORDER BY id" },
  { "rounds", "SELECT lesson, round, n_right AS right, n_questions AS questions, " TIME (
                  "at") " AS 'when' FROM rounds WHERE learner = ?1 ORDER BY lesson, round" },
  { "ticks",
    "SELECT lesson, checklist, item, " TIME (
        "at") " AS 'when' FROM ticks WHERE learner = ?1 ORDER BY lesson, checklist, item" },
  { "refresh", "SELECT lesson, question, level, " DAY ("due") " AS due, " DAY (
                   "answered") " AS answered FROM refresh WHERE learner = ?1"
                               "  ORDER BY due, lesson, question" },
  { "writings", "SELECT kind, content AS 'content{}', " TIME ("created") " AS created, " TIME (
                    "changed") " AS changed FROM writings WHERE learner = ?1 ORDER BY id" },
  { "bookmarks", "SELECT lesson, section, message AS text, nth, note, " TIME (
                     "created") " AS created FROM bookmarks WHERE learner = ?1 ORDER BY id" },
};

static const char learners_sql[] = "SELECT id, name, avatar, role, " TIME (
    "created") " AS created,"
               "    iif (refresh_rest = 0, NULL, " DAY (
                   "refresh_rest") ") AS 'no-refresh-on'"
                                   "  FROM learners WHERE id <> ?1 ORDER BY id";

static void
add_json (JsonBuilder *builder, const char *name, const char *text)
{
  g_autofree char *member = g_strndup (name, strlen (name) - strlen ("{}"));
  g_autoptr (JsonNode) node = text != NULL ? json_from_string (text, NULL) : NULL;

  json_builder_set_member_name (builder, member);
  if (node != NULL)
    json_builder_add_value (builder, g_steal_pointer (&node));
  else
    json_builder_add_string_value (builder, text);
}

static void
add_column (JsonBuilder *builder, sqlite3_stmt *row, int column)
{
  const char *name = sqlite3_column_name (row, column);

  if (g_str_has_suffix (name, "{}"))
    {
      add_json (builder, name, (const char *) sqlite3_column_text (row, column));
      return;
    }

  if (g_str_has_suffix (name, "?"))
    {
      g_autofree char *member = g_strndup (name, strlen (name) - 1);

      json_builder_set_member_name (builder, member);
      json_builder_add_boolean_value (builder, sqlite3_column_int64 (row, column) != 0);
      return;
    }

  json_builder_set_member_name (builder, name);

  switch (sqlite3_column_type (row, column))
    {
    case SQLITE_INTEGER:
      json_builder_add_int_value (builder, sqlite3_column_int64 (row, column));
      break;

    case SQLITE_NULL:
      json_builder_add_null_value (builder);
      break;

    default:
      json_builder_add_string_value (builder, (const char *) sqlite3_column_text (row, column));
    }
}

static void
add_row (sqlite3_stmt *row, gpointer data)
{
  JsonBuilder *builder = data;

  json_builder_begin_object (builder);

  for (int column = 0; column < sqlite3_column_count (row); column++)
    add_column (builder, row, column);

  json_builder_end_object (builder);
}

static gboolean
add_parts (JsonBuilder *builder, sqlite3 *db, gint64 learner, GError **error)
{
  const MajakkaStoreValue values[] = { MAJAKKA_INTEGER (learner) };

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      json_builder_set_member_name (builder, parts[i].member);
      json_builder_begin_array (builder);

      if (!majakka_store_query (db, parts[i].sql, values, G_N_ELEMENTS (values), add_row, builder,
                                error))
        return FALSE;

      json_builder_end_array (builder);
    }

  return TRUE;
}

/* A learner and all of theirs; the first column is their id, which says nothing elsewhere. */
typedef struct
{
  JsonBuilder *builder;
  sqlite3 *db;
  GError *error;
} Export;

static void
add_learner (sqlite3_stmt *row, gpointer data)
{
  Export *export = data;

  if (export->error != NULL)
    return;

  json_builder_begin_object (export->builder);

  for (int column = 1; column < sqlite3_column_count (row); column++)
    add_column (export->builder, row, column);

  if (add_parts (export->builder, export->db, sqlite3_column_int64 (row, 0), &export->error))
    json_builder_end_object (export->builder);
}

static gboolean
add_learners (JsonBuilder *builder, sqlite3 *db, gint64 removed, GError **error)
{
  const MajakkaStoreValue values[] = { MAJAKKA_INTEGER (removed) };
  Export export = { .builder = builder, .db = db };

  json_builder_set_member_name (builder, "learners");
  json_builder_begin_array (builder);

  if (!majakka_store_query (db, learners_sql, values, G_N_ELEMENTS (values), add_learner, &export,
                            error))
    {
      g_clear_error (&export.error);
      return FALSE;
    }

  if (export.error != NULL)
    {
      g_propagate_error (error, export.error);
      return FALSE;
    }

  json_builder_end_array (builder);
  return TRUE;
}

static char *
build_json (MajakkaLearnerStore *self, GError **error)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *exported = g_date_time_format (now, "%Y-%m-%dT%H:%M:%SZ");
  gboolean built;

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_string_value (builder, "majakka-progress");
  json_builder_set_member_name (builder, "version");
  json_builder_add_int_value (builder, 1);
  json_builder_set_member_name (builder, "exported");
  json_builder_add_string_value (builder, exported);

  built = add_learners (builder, majakka_learner_store_lock_file (self),
                        majakka_learner_store_get_removed (self), error);
  majakka_learner_store_unlock (self);

  if (!built)
    return NULL;

  json_builder_end_object (builder);
  root = json_builder_get_root (builder);

  return json_to_string (root, TRUE);
}

static gboolean
fail (GError **error, GError *cause)
{
  g_set_error (error, MAJAKKA_STORE_ERROR, MAJAKKA_STORE_ERROR_EXPORT, "Cannot export: %s",
               cause->message);
  g_error_free (cause);

  return FALSE;
}

/**
 * majakka_learner_store_export:
 * @self: a store
 * @file: where to; what is there is replaced at once and only when all is written
 * @cancellable: (nullable): a cancellable
 * @error: return location
 *
 * Writes everything that is kept about everybody as JSON. Only the person may read the file.
 *
 * Returns: whether it was written
 */
gboolean
majakka_learner_store_export (MajakkaLearnerStore *self,
                              GFile *file,
                              GCancellable *cancellable,
                              GError **error)
{
  g_autofree char *json = NULL;
  GError *cause = NULL;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);
  g_return_val_if_fail (G_IS_FILE (file), FALSE);

  json = build_json (self, error);

  if (json == NULL)
    return FALSE;

  if (!g_file_replace_contents (file, json, strlen (json), /* etag= */ NULL,
                                /* make_backup= */ FALSE, G_FILE_CREATE_PRIVATE,
                                /* new_etag= */ NULL, cancellable, &cause))
    return fail (error, cause);

  return TRUE;
}

/**
 * majakka_learner_store_export_stream:
 * @self: a store
 * @stream: where to; it is left open
 * @cancellable: (nullable): a cancellable
 * @error: return location
 *
 * Writes the same as majakka_learner_store_export ().
 *
 * Returns: whether it was written
 */
gboolean
majakka_learner_store_export_stream (MajakkaLearnerStore *self,
                                     GOutputStream *stream,
                                     GCancellable *cancellable,
                                     GError **error)
{
  g_autofree char *json = NULL;
  GError *cause = NULL;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  json = build_json (self, error);

  if (json == NULL)
    return FALSE;

  if (!g_output_stream_write_all (stream, json, strlen (json), NULL, cancellable, &cause))
    return fail (error, cause);

  return TRUE;
}
