/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-response.h"

/* The kinds of question need only three shapes of response. The shape is what is written down, so
 * that an answer can still be read when an author makes a "several" of a "one". */
typedef enum
{
  SHAPE_CHOSEN,
  SHAPE_ORDER,
  SHAPE_PAIRS,
} Shape;

static const char *const shape_names[] = { "chosen", "order", "pairs" };

typedef struct
{
  char *option;
  char *target;
} Entry;

struct _MajakkaResponse
{
  gatomicrefcount ref_count;
  MajakkaQuestionKind kind;
  GPtrArray *entries; /* of Entry, sorted by option; for chosen and pairs */
  GStrv order;        /* for order */
};

G_DEFINE_BOXED_TYPE (MajakkaResponse,
                     majakka_response,
                     majakka_response_ref,
                     majakka_response_unref)

static void
entry_free (Entry *entry)
{
  g_free (entry->option);
  g_free (entry->target);
  g_free (entry);
}

static Shape
shape_of (MajakkaQuestionKind kind)
{
  switch (kind)
    {
    case MAJAKKA_QUESTION_ORDER:
      return SHAPE_ORDER;

    case MAJAKKA_QUESTION_MATCH:
    case MAJAKKA_QUESTION_SORT:
      return SHAPE_PAIRS;

    case MAJAKKA_QUESTION_ONE:
    case MAJAKKA_QUESTION_SEVERAL:
    case MAJAKKA_QUESTION_TRUE_FALSE:
    case MAJAKKA_QUESTION_SPOT:
    default:
      return SHAPE_CHOSEN;
    }
}

/* Where @option stands, or would have to stand. */
static gboolean
find_entry (const MajakkaResponse *self, const char *option, guint *position)
{
  guint i;

  for (i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = g_ptr_array_index (self->entries, i);
      int difference = strcmp (entry->option, option);

      if (difference >= 0)
        {
          *position = i;
          return difference == 0;
        }
    }

  *position = i;
  return FALSE;
}

static void
set_entry (MajakkaResponse *self, const char *option, const char *target)
{
  guint position;
  Entry *entry;

  if (find_entry (self, option, &position))
    {
      entry = g_ptr_array_index (self->entries, position);
      g_free (entry->target);
    }
  else
    {
      entry = g_new0 (Entry, 1);
      entry->option = g_strdup (option);
      g_ptr_array_insert (self->entries, (int) position, entry);
    }

  entry->target = g_strdup (target);
}

static void
remove_entry (MajakkaResponse *self, const char *option)
{
  guint position;

  if (find_entry (self, option, &position))
    g_ptr_array_remove_index (self->entries, position);
}

/**
 * majakka_response_new:
 * @kind: the kind of the question that it answers
 *
 * Returns: (transfer full): a response that says nothing yet
 */
MajakkaResponse *
majakka_response_new (MajakkaQuestionKind kind)
{
  MajakkaResponse *self = g_new0 (MajakkaResponse, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->kind = kind;
  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) entry_free);
  self->order = g_new0 (char *, 1);

  return self;
}

static gboolean
is_id (const char *text)
{
  gsize length = strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789-");

  return g_ascii_islower (text[0]) && text[length] == '\0';
}

static gboolean
parse_word (MajakkaResponse *self, const char *word)
{
  g_auto (GStrv) pair = NULL;

  if (shape_of (self->kind) == SHAPE_CHOSEN)
    {
      if (!is_id (word))
        return FALSE;

      set_entry (self, word, NULL);
      return TRUE;
    }

  pair = g_strsplit (word, "=", 2);

  if (g_strv_length (pair) != 2 || !is_id (pair[0]) || !is_id (pair[1]))
    return FALSE;

  set_entry (self, pair[0], pair[1]);
  return TRUE;
}

static gboolean
parse_order (MajakkaResponse *self, char **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    if (!is_id (words[i]) || g_strv_contains ((const char *const *) words + i + 1, words[i]))
      return FALSE;

  majakka_response_set_order (self, (const char *const *) words);
  return TRUE;
}

/**
 * majakka_response_parse:
 * @string: what majakka_response_to_string () wrote, maybe years ago
 * @kind: the kind of the question today
 *
 * Reads a response. Options and groups that the question has no longer, or has not yet, are no
 * fault: marking passes over them.
 *
 * Returns: (transfer full) (nullable): the response, or %NULL when @string is none, or one to
 *   another kind of question
 */
MajakkaResponse *
majakka_response_parse (const char *string, MajakkaQuestionKind kind)
{
  g_autoptr (MajakkaResponse) self = NULL;
  g_auto (GStrv) words = NULL;

  g_return_val_if_fail (string != NULL, NULL);

  self = majakka_response_new (kind);
  words = g_strsplit (string, " ", -1);

  if (g_strcmp0 (words[0], shape_names[shape_of (kind)]) != 0)
    return NULL;

  if (shape_of (kind) == SHAPE_ORDER)
    return parse_order (self, words + 1) ? g_steal_pointer (&self) : NULL;

  for (guint i = 1; words[i] != NULL; i++)
    if (!parse_word (self, words[i]))
      return NULL;

  return g_steal_pointer (&self);
}

/**
 * majakka_response_copy:
 * @self: a response
 *
 * Returns: (transfer full): one that says the same and can be changed by itself
 */
MajakkaResponse *
majakka_response_copy (const MajakkaResponse *self)
{
  MajakkaResponse *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = majakka_response_new (self->kind);
  majakka_response_set_order (copy, (const char *const *) self->order);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = g_ptr_array_index (self->entries, i);

      set_entry (copy, entry->option, entry->target);
    }

  return copy;
}

/**
 * majakka_response_ref:
 * @self: a response
 *
 * Returns: (transfer full): @self
 */
MajakkaResponse *
majakka_response_ref (MajakkaResponse *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * majakka_response_unref:
 * @self: (transfer full): a response
 */
void
majakka_response_unref (MajakkaResponse *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->entries);
  g_strfreev (self->order);
  g_free (self);
}

/**
 * majakka_response_get_kind:
 * @self: a response
 *
 * Returns: the kind of question that it answers
 */
MajakkaQuestionKind
majakka_response_get_kind (const MajakkaResponse *self)
{
  g_return_val_if_fail (self != NULL, MAJAKKA_QUESTION_ONE);

  return self->kind;
}

/**
 * majakka_response_get_chosen:
 * @self: a response
 * @option: the id of an option
 *
 * Returns: whether @option was chosen; for match and sort, whether it was given a place
 */
gboolean
majakka_response_get_chosen (const MajakkaResponse *self, const char *option)
{
  guint position;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (option != NULL, FALSE);

  return find_entry (self, option, &position);
}

/**
 * majakka_response_get_order:
 * @self: a response
 *
 * Returns: (transfer none): the ids of the options as they were put; empty for other kinds
 */
const char *const *
majakka_response_get_order (const MajakkaResponse *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->order;
}

/**
 * majakka_response_get_target:
 * @self: a response
 * @option: the id of an option
 *
 * Returns: (transfer none) (nullable): match: the id of the option whose partner was chosen for
 *   @option; sort: the id of the group it was put into; %NULL when nothing was chosen yet
 */
const char *
majakka_response_get_target (const MajakkaResponse *self, const char *option)
{
  guint position;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (option != NULL, NULL);

  if (!find_entry (self, option, &position))
    return NULL;

  return ((const Entry *) g_ptr_array_index (self->entries, position))->target;
}

/**
 * majakka_response_set_chosen:
 * @self: a response to one, several, true/false or spot
 * @option: the id of an option
 * @chosen: whether it is chosen
 */
void
majakka_response_set_chosen (MajakkaResponse *self, const char *option, gboolean chosen)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (option != NULL);
  g_return_if_fail (shape_of (self->kind) == SHAPE_CHOSEN);

  if (chosen)
    set_entry (self, option, NULL);
  else
    remove_entry (self, option);
}

/**
 * majakka_response_choose_only:
 * @self: a response to one or true/false
 * @option: the id of an option
 *
 * Chooses @option instead of whatever was chosen.
 */
void
majakka_response_choose_only (MajakkaResponse *self, const char *option)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (option != NULL);
  g_return_if_fail (shape_of (self->kind) == SHAPE_CHOSEN);

  g_ptr_array_set_size (self->entries, 0);
  set_entry (self, option, NULL);
}

/**
 * majakka_response_set_order:
 * @self: a response to order
 * @options: (array zero-terminated=1): the ids of the options, first to last
 */
void
majakka_response_set_order (MajakkaResponse *self, const char *const *options)
{
  g_auto (GStrv) old = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (options != NULL);

  old = g_steal_pointer (&self->order);
  self->order = g_strdupv ((char **) options);
}

/**
 * majakka_response_pair:
 * @self: a response to match or sort
 * @option: the id of an option
 * @target: (nullable): match: the id of the option whose partner goes with it; sort: the id of a
 *   group; %NULL takes the choice back
 */
void
majakka_response_pair (MajakkaResponse *self, const char *option, const char *target)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (option != NULL);
  g_return_if_fail (shape_of (self->kind) == SHAPE_PAIRS);

  if (target != NULL)
    set_entry (self, option, target);
  else
    remove_entry (self, option);
}

/**
 * majakka_response_equal:
 * @self: a response
 * @other: another one
 *
 * Returns: whether they say the same
 */
gboolean
majakka_response_equal (const MajakkaResponse *self, const MajakkaResponse *other)
{
  g_autofree char *here = majakka_response_to_string (self);
  g_autofree char *there = majakka_response_to_string (other);

  return g_strcmp0 (here, there) == 0;
}

/**
 * majakka_response_to_string:
 * @self: a response
 *
 * Writes the response down to be kept: `chosen b d`, `order c a b` or `pairs a=x b=y`. The same
 * response is always the same string: sets and pairs are sorted by option.
 *
 * Returns: (transfer full): the string
 */
char *
majakka_response_to_string (const MajakkaResponse *self)
{
  g_autoptr (GString) string = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  string = g_string_new (shape_names[shape_of (self->kind)]);

  for (guint i = 0; self->order[i] != NULL; i++)
    g_string_append_printf (string, " %s", self->order[i]);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const Entry *entry = g_ptr_array_index (self->entries, i);

      g_string_append_printf (string, " %s", entry->option);

      if (entry->target != NULL)
        g_string_append_printf (string, "=%s", entry->target);
    }

  return g_string_free (g_steal_pointer (&string), FALSE);
}
