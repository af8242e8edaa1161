/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How an agreement is kept. The file of progress can be brought from another computer, so what is read
 * is looked at as if a stranger had written it: every size has a limit, every member its type. */

#include "majakka-agreement.h"

#include <json-glib/json-glib.h>
#include <string.h>

#define FORMAT    1
#define MAX_BYTES (256 * 1024)
#define MAX_DEPTH 8
#define MAX_ID    64

static const char *const sides[] = {
  [MAJAKKA_AGREEMENT_CHILD] = "child",
  [MAJAKKA_AGREEMENT_ADULT] = "adult",
};
G_STATIC_ASSERT (G_N_ELEMENTS (sides) == MAJAKKA_AGREEMENT_N_SIDES);

static const char *const names_members[] = {
  [MAJAKKA_AGREEMENT_CHILD] = "children",
  [MAJAKKA_AGREEMENT_ADULT] = "adults",
};
G_STATIC_ASSERT (G_N_ELEMENTS (names_members) == MAJAKKA_AGREEMENT_N_SIDES);

G_DEFINE_QUARK (majakka - agreement - error - quark, majakka_agreement_error)

static void
add_string (JsonBuilder *builder, const char *name, const char *value)
{
  if (value == NULL)
    return;

  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, value);
}

/**
 * majakka_agreement_to_json:
 * @self: an agreement
 *
 * Returns: (transfer full): the agreement as it is kept
 */
char *
majakka_agreement_to_json (const MajakkaAgreement *self)
{
  g_autoptr (JsonBuilder) builder = NULL;
  g_autoptr (JsonNode) root = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  builder = json_builder_new ();
  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "format");
  json_builder_add_int_value (builder, FORMAT);
  add_string (builder, "age", self->age);
  for (guint i = 0; i < MAJAKKA_AGREEMENT_N_SIDES; i++)
    add_string (builder, names_members[i], self->names[i]);
  add_string (builder, "made", self->made);
  add_string (builder, "look-again", self->look_again);
  json_builder_set_member_name (builder, "lines");
  json_builder_begin_array (builder);
  for (guint i = 0; i < self->lines->len; i++)
    {
      const MajakkaAgreementLine *line = g_ptr_array_index (self->lines, i);

      json_builder_begin_object (builder);
      add_string (builder, "by", sides[line->side]);
      add_string (builder, "id", line->id);
      add_string (builder, "text", line->text);
      json_builder_end_object (builder);
    }
  json_builder_end_array (builder);
  json_builder_end_object (builder);
  root = json_builder_get_root (builder);

  return json_to_string (root, /* pretty= */ FALSE);
}

static gboolean
fail (GError **error, const char *what)
{
  g_set_error (error, MAJAKKA_AGREEMENT_ERROR, MAJAKKA_AGREEMENT_ERROR_FORMAT,
               "This is no family agreement: %s", what);

  return FALSE;
}

/* json-glib goes down into what is nested without a limit, on the stack. */
static gboolean
is_shallow (const char *json)
{
  gboolean in_string = FALSE;
  guint depth = 0;

  for (const char *p = json; *p != '\0'; p++)
    if (in_string && *p == '\\' && p[1] != '\0')
      p++;
    else if (*p == '"')
      in_string = !in_string;
    else if (!in_string && (*p == '[' || *p == '{') && ++depth > MAX_DEPTH)
      return FALSE;
    else if (!in_string && (*p == ']' || *p == '}') && depth > 0)
      depth--;

  return TRUE;
}

/* Leaves @value NULL when the member is not there. */
static gboolean
get_string (JsonObject *object, const char *name, const char **value, GError **error)
{
  JsonNode *node = json_object_get_member (object, name);

  *value = NULL;
  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return TRUE;
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    return fail (error, name);

  *value = json_node_get_string (node);

  return TRUE;
}

static gboolean
check_format (JsonObject *object, GError **error)
{
  JsonNode *node = json_object_get_member (object, "format");

  if (node == NULL || json_node_get_value_type (node) != G_TYPE_INT64 ||
      json_node_get_int (node) < 1)
    return fail (error, "format");
  if (json_node_get_int (node) <= FORMAT)
    return TRUE;

  g_set_error (error, MAJAKKA_AGREEMENT_ERROR, MAJAKKA_AGREEMENT_ERROR_NEWER,
               "A later Majakka kept this family agreement");

  return FALSE;
}

static gboolean
is_id (const char *id)
{
  gsize length = strlen (id);

  return length > 0 && length <= MAX_ID &&
         strspn (id, "abcdefghijklmnopqrstuvwxyz0123456789-") == length;
}

static gboolean
read_line (MajakkaAgreement *self, JsonNode *node, GError **error)
{
  JsonObject *object = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  MajakkaAgreementLine *line;
  const char *by, *id, *text;
  guint side = 0;

  if (object == NULL)
    return fail (error, "lines");
  if (!get_string (object, "by", &by, error) || !get_string (object, "id", &id, error) ||
      !get_string (object, "text", &text, error))
    return FALSE;

  while (side < MAJAKKA_AGREEMENT_N_SIDES && g_strcmp0 (sides[side], by) != 0)
    side++;
  if (side == MAJAKKA_AGREEMENT_N_SIDES)
    return fail (error, "by");
  if (id != NULL && (!is_id (id) || majakka_agreement_has (self, id)))
    return fail (error, "id");
  if (text == NULL)
    return fail (error, "text");

  /* A line that was emptied while somebody changed it says nothing. */
  line = majakka_agreement_add_own (self, (MajakkaAgreementSide) side, text);
  if (line != NULL)
    line->id = g_strdup (id);

  return TRUE;
}

static gboolean
read_lines (MajakkaAgreement *self, JsonObject *object, GError **error)
{
  JsonNode *node = json_object_get_member (object, "lines");
  JsonArray *array;

  if (node == NULL || !JSON_NODE_HOLDS_ARRAY (node))
    return fail (error, "lines");

  array = json_node_get_array (node);
  if (json_array_get_length (array) > MAJAKKA_AGREEMENT_MAX_LINES)
    return fail (error, "lines");
  for (guint i = 0; i < json_array_get_length (array); i++)
    if (!read_line (self, json_array_get_element (array, i), error))
      return FALSE;

  return TRUE;
}

static gboolean
read_names (MajakkaAgreement *self, JsonObject *object, GError **error)
{
  for (guint i = 0; i < MAJAKKA_AGREEMENT_N_SIDES; i++)
    {
      const char *names;

      if (!get_string (object, names_members[i], &names, error))
        return FALSE;
      majakka_agreement_set_names (self, (MajakkaAgreementSide) i, names != NULL ? names : "");
    }

  return TRUE;
}

static MajakkaAgreement *
read_object (JsonObject *object, GError **error)
{
  g_autoptr (MajakkaAgreement) self = NULL;
  const char *age, *made, *look_again;

  if (!check_format (object, error) || !get_string (object, "age", &age, error) ||
      !get_string (object, "made", &made, error) ||
      !get_string (object, "look-again", &look_again, error))
    return NULL;
  if ((age != NULL && majakka_age_band_find (age) < 0) || made == NULL ||
      !majakka_date_is_valid (made, FALSE) ||
      (look_again != NULL && !majakka_date_is_valid (look_again, FALSE)))
    {
      fail (error, "age or day");
      return NULL;
    }

  self = majakka_agreement_new (made);
  self->age = g_strdup (age);
  majakka_agreement_set_look_again (self, look_again);
  if (!read_names (self, object, error) || !read_lines (self, object, error))
    return NULL;

  return g_steal_pointer (&self);
}

/**
 * majakka_agreement_from_json:
 * @json: what was kept
 * @error: return location for an error of the domain %MAJAKKA_AGREEMENT_ERROR
 *
 * Returns: (transfer full) (nullable): the agreement; NULL when @json is none
 */
MajakkaAgreement *
majakka_agreement_from_json (const char *json, GError **error)
{
  g_autoptr (JsonNode) root = NULL;

  g_return_val_if_fail (json != NULL, NULL);

  if (strlen (json) <= MAX_BYTES && g_utf8_validate (json, -1, NULL) && is_shallow (json))
    root = json_from_string (json, NULL);
  if (root == NULL || !JSON_NODE_HOLDS_OBJECT (root))
    {
      fail (error, "not an object");
      return NULL;
    }

  return read_object (json_node_get_object (root), error);
}
