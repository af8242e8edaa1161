/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Notes as they are kept:
 *
 *   { "format": 1, "written": "2026-11-24", "child": "", "reference": "", "plan": "",
 *     "entries": [ { "day": "2026-11-23", "time": "", "where": "", "who": "", "said": "", "done": "" } ] }
 *
 * What is missing is empty, what is not known is passed over. The text may come from a file that
 * somebody else has changed: json-glib goes as deep as the text says, so the text is looked through
 * before. */

#include "majakka-record.h"

#include "majakka-text.h"

#include <json-glib/json-glib.h>
#include <string.h>

#define FORMAT 1

/* More than the fullest notes take: every character in four bytes, and the names around them */
#define MAX_BYTES (16 * 1024 * 1024)

#define MAX_DEPTH 8

static const char *const field_names[MAJAKKA_RECORD_N_FIELDS] = {
  [MAJAKKA_RECORD_TIME] = "time", [MAJAKKA_RECORD_WHERE] = "where", [MAJAKKA_RECORD_WHO] = "who",
  [MAJAKKA_RECORD_SAID] = "said", [MAJAKKA_RECORD_DONE] = "done",
};

static void
add_text (JsonBuilder *builder, const char *name, const char *words)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, words);
}

static void
add_entry (JsonBuilder *builder, const MajakkaRecordEntry *entry)
{
  json_builder_begin_object (builder);
  add_text (builder, "day", entry->day);
  for (guint i = 0; i < MAJAKKA_RECORD_N_FIELDS; i++)
    add_text (builder, field_names[i], entry->words[i]);
  json_builder_end_object (builder);
}

/**
 * majakka_record_to_json:
 * @self: notes
 *
 * Returns: (transfer full): the notes as they are kept
 */
char *
majakka_record_to_json (const MajakkaRecord *self)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_int_value (builder, FORMAT);
  add_text (builder, "written", self->written);
  add_text (builder, "child", self->child);
  add_text (builder, "reference", self->reference);
  add_text (builder, "plan", self->plan);
  json_builder_set_member_name (builder, "entries");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->entries->len; i++)
    add_entry (builder, g_ptr_array_index (self->entries, i));
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);

  return json_to_string (root, /* pretty= */ FALSE);
}

/* Returns what follows the string that begins at @at, NULL when it has no end. */
static const char *
skip_string (const char *at)
{
  for (at++; *at != '\0' && *at != '"'; at++)
    if (*at == '\\' && *++at == '\0')
      return NULL;

  return *at == '"' ? at + 1 : NULL;
}

/* Whether the text has the outer shape of JSON and is not too deep. json-glib also knows comments and
 * quotation marks of other kinds, which would hide from here what it sees: they are no JSON. */
static gboolean
is_bounded (const char *json)
{
  int depth = 0;

  if (strlen (json) > MAX_BYTES || !g_utf8_validate (json, -1, NULL))
    return FALSE;

  for (const char *at = json; *at != '\0';)
    {
      if (*at == '"')
        {
          at = skip_string (at);
          if (at == NULL)
            return FALSE;
          continue;
        }
      if (*at == '{' || *at == '[')
        depth++;
      else if (*at == '}' || *at == ']')
        depth--;
      else if (!g_ascii_isalnum (*at) && strchr (" \t\r\n:,+-.", *at) == NULL)
        return FALSE;
      if (depth < 0 || depth > MAX_DEPTH)
        return FALSE;
      at++;
    }

  return TRUE;
}

static gboolean
fail (GError **error, MajakkaRecordError code, const char *reason)
{
  g_set_error_literal (error, MAJAKKA_RECORD_ERROR, (int) code, reason);

  return FALSE;
}

/* json-glib makes of an escape whatever it says, half characters as well. */
static gboolean
read_text (JsonObject *object, const char *name, char **text, GError **error)
{
  JsonNode *node = json_object_get_member (object, name);
  const char *words;

  if (node == NULL)
    return TRUE;
  if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
    return fail (error, MAJAKKA_RECORD_ERROR_DAMAGED, "A text is no text");

  words = json_node_get_string (node);
  if (words == NULL || !g_utf8_validate (words, -1, NULL))
    return fail (error, MAJAKKA_RECORD_ERROR_DAMAGED, "A text is not in UTF-8");

  majakka_record_set_text (text, words);

  return TRUE;
}

static gboolean
read_day (JsonObject *object, const char *name, char **day, GError **error)
{
  g_autofree char *words = g_strdup (*day);

  if (!read_text (object, name, &words, error))
    return FALSE;
  if (*words != '\0' && !majakka_date_is_valid (words, FALSE))
    return fail (error, MAJAKKA_RECORD_ERROR_DAMAGED, "A day is no day");

  g_free (*day);
  *day = g_steal_pointer (&words);

  return TRUE;
}

static gboolean
read_entry (JsonNode *node, MajakkaRecordEntry *entry, GError **error)
{
  JsonObject *object;

  if (!JSON_NODE_HOLDS_OBJECT (node))
    return fail (error, MAJAKKA_RECORD_ERROR_DAMAGED, "An entry is no object");

  object = json_node_get_object (node);
  if (!read_day (object, "day", &entry->day, error))
    return FALSE;
  for (guint i = 0; i < MAJAKKA_RECORD_N_FIELDS; i++)
    if (!read_text (object, field_names[i], &entry->words[i], error))
      return FALSE;

  return TRUE;
}

static gboolean
read_entries (JsonObject *object, MajakkaRecord *self, GError **error)
{
  JsonNode *node = json_object_get_member (object, "entries");
  JsonArray *array;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return fail (error, MAJAKKA_RECORD_ERROR_DAMAGED, "There is no list of entries");

  array = json_node_get_array (node);
  if (json_array_get_length (array) > MAJAKKA_RECORD_MAX_ENTRIES)
    return fail (error, MAJAKKA_RECORD_ERROR_DAMAGED, "There are too many entries");

  g_ptr_array_set_size (self->entries, 0);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      MajakkaRecordEntry *entry = majakka_record_entry_new ();

      g_ptr_array_add (self->entries, entry);
      if (!read_entry (json_array_get_element (array, i), entry, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_format (JsonObject *object, GError **error)
{
  JsonNode *node = json_object_get_member (object, "format");

  if (node == NULL || !JSON_NODE_HOLDS_VALUE (node) ||
      json_node_get_value_type (node) != G_TYPE_INT64 || json_node_get_int (node) < FORMAT)
    return fail (error, MAJAKKA_RECORD_ERROR_DAMAGED, "There is no format");
  if (json_node_get_int (node) > FORMAT)
    return fail (error, MAJAKKA_RECORD_ERROR_NEWER, "The format is a later one");

  return TRUE;
}

static gboolean
read_record (JsonObject *object, MajakkaRecord *self, GError **error)
{
  if (!read_format (object, error) || !read_day (object, "written", &self->written, error))
    return FALSE;
  if (*self->written == '\0')
    return fail (error, MAJAKKA_RECORD_ERROR_DAMAGED, "There is no day of writing");

  return read_text (object, "child", &self->child, error) &&
         read_text (object, "reference", &self->reference, error) &&
         read_text (object, "plan", &self->plan, error) && read_entries (object, self, error);
}

/**
 * majakka_record_from_json:
 * @json: what was kept; may be anything
 * @error: return location; its message is for those who mend programs
 *
 * Returns: (transfer full) (nullable): the notes
 */
MajakkaRecord *
majakka_record_from_json (const char *json, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (MajakkaRecord) self = NULL;
  JsonNode *root;

  g_return_val_if_fail (json != NULL, NULL);

  if (!is_bounded (json) || !json_parser_load_from_data (parser, json, -1, NULL))
    {
      fail (error, MAJAKKA_RECORD_ERROR_DAMAGED, "This is no JSON");
      return NULL;
    }

  root = json_parser_get_root (parser);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      fail (error, MAJAKKA_RECORD_ERROR_DAMAGED, "This is no object");
      return NULL;
    }

  /* Any day that is one: the text has to bring its own. */
  self = majakka_record_new ("2000-01-01", NULL);
  g_clear_pointer (&self->written, g_free);
  self->written = g_strdup ("");
  if (!read_record (json_node_get_object (root), self, error))
    return NULL;

  return g_steal_pointer (&self);
}
