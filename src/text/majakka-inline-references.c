/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a text points to. A translation may move its terms, citations and pointers, but not lose or change one. */

#include "majakka-inline.h"

#include <string.h>

static int
compare_strings (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Returns the tag that a run was written with. */
static char *
dup_tag (const MajakkaRun *run)
{
  static const char *const tags[] = { NULL, "<term ref=\"%s\">", "<cite ref=\"%s\"/>",
                                      "<see ref=\"%s\">" };
  g_auto (GStrv) parts = g_strsplit (tags[run->kind], "%s", 2);

  return g_strjoinv (run->ref, parts);
}

/* The tags, sorted. A term of three runs is one reference for each of them, so neighbours that are alike
 * count once. */
static GPtrArray *
list_references (const MajakkaInline *self)
{
  GPtrArray *references = g_ptr_array_new_with_free_func (g_free);
  const MajakkaRun *before = NULL;

  for (guint i = 0; i < majakka_inline_get_n_runs (self); i++)
    {
      const MajakkaRun *run = majakka_inline_get_run (self, i);

      if (run->kind != MAJAKKA_RUN_TEXT &&
          !(before != NULL && before->kind == run->kind && g_str_equal (before->ref, run->ref)))
        g_ptr_array_add (references, dup_tag (run));
      before = run;
    }
  g_ptr_array_sort (references, compare_strings);

  return references;
}

/**
 * majakka_inline_same_references:
 * @self: a text
 * @other: another
 *
 * Returns: whether both point to the same things, in any order
 */
gboolean
majakka_inline_same_references (const MajakkaInline *self, const MajakkaInline *other)
{
  g_autoptr (GPtrArray) mine = NULL;
  g_autoptr (GPtrArray) theirs = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (other != NULL, FALSE);

  mine = list_references (self);
  theirs = list_references (other);
  if (mine->len != theirs->len)
    return FALSE;
  for (guint i = 0; i < mine->len; i++)
    if (!g_str_equal (g_ptr_array_index (mine, i), g_ptr_array_index (theirs, i)))
      return FALSE;

  return TRUE;
}

/**
 * majakka_inline_dup_lost_reference:
 * @self: a text
 * @other: another
 *
 * Returns: (transfer full) (nullable): the tag of something that @self points to and @other does not; NULL when there
 *   is none
 */
char *
majakka_inline_dup_lost_reference (const MajakkaInline *self, const MajakkaInline *other)
{
  g_autoptr (GPtrArray) mine = NULL;
  g_autoptr (GPtrArray) theirs = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (other != NULL, NULL);

  mine = list_references (self);
  theirs = list_references (other);
  for (guint i = 0; i < mine->len; i++)
    if (!g_ptr_array_find_with_equal_func (theirs, g_ptr_array_index (mine, i), g_str_equal, NULL))
      return g_strdup (g_ptr_array_index (mine, i));

  return NULL;
}
