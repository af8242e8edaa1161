/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether readers can try what a lesson teaches before they are asked. */

#include "majakka-lesson-checker-private.h"

#include <glib/gi18n-lib.h>

/* What stands before the quiz. */
typedef struct
{
  GHashTable *taught;    /* set of the ids of objectives */
  GHashTable *practised; /* the same */
  gboolean any;          /* whether a reader can try anything in the lesson itself */
} Practice;

/* Each lets a reader choose, judge, answer or do. */
static gboolean
is_practice (const MajakkaBlock *block)
{
  return block->kind == MAJAKKA_BLOCK_SCENARIO || block->kind == MAJAKKA_BLOCK_CONVERSATION ||
         block->kind == MAJAKKA_BLOCK_DOS || block->kind == MAJAKKA_BLOCK_QUESTION;
}

/* These are done away from the lesson: with a child, with a class, at home. */
static gboolean
is_done_elsewhere (const MajakkaBlock *block)
{
  return block->kind == MAJAKKA_BLOCK_CHECKLIST || block->kind == MAJAKKA_BLOCK_STARTERS ||
         block->kind == MAJAKKA_BLOCK_ACTIVITY;
}

/* A question names its objective; anything else is practice of what its section teaches. */
static void
add_block (Practice *self, const MajakkaSection *section, const MajakkaBlock *block)
{
  self->any |= is_practice (block);
  if (block->kind == MAJAKKA_BLOCK_QUESTION && block->question->objective != NULL)
    g_hash_table_add (self->practised, block->question->objective);
  if (block->kind == MAJAKKA_BLOCK_QUESTION || (!is_practice (block) && !is_done_elsewhere (block)))
    return;

  for (guint i = 0; section->teaches[i] != NULL; i++)
    g_hash_table_add (self->practised, section->teaches[i]);
}

static void
add_section (Practice *self, const MajakkaSection *section)
{
  for (guint i = 0; section->teaches[i] != NULL; i++)
    g_hash_table_add (self->taught, section->teaches[i]);
  for (guint i = 0; !section->is_quiz && i < section->blocks->len; i++)
    add_block (self, section, g_ptr_array_index (section->blocks, i));
}

/* One that no section teaches has a message of its own. */
static void
check_objective (const MajakkaLessonChecker *self,
                 const Practice *practice,
                 const MajakkaObjective *objective)
{
  if (objective->id != NULL && !MAJAKKA_CHECKER_IS_FAULTED (self, &objective->text) &&
      g_hash_table_contains (practice->taught, objective->id) &&
      !g_hash_table_contains (practice->practised, objective->id))
    MAJAKKA_CHECKER_ADD (self, TAG_OBJECTIVE_UNPRACTISED, &objective->text,
                         /* Translators: %s is an id */
                         _ ("Nothing before the quiz lets the reader practise the objective “%s”."),
                         objective->id);
}

void
majakka_lesson_checker_check_practice (const MajakkaLessonChecker *self)
{
  g_autoptr (GHashTable) taught = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) practised = g_hash_table_new (g_str_hash, g_str_equal);
  Practice practice = { taught, practised, FALSE };
  gboolean sound = TRUE;

  if (self->hidden || self->lesson->sections == NULL)
    return;

  for (guint i = 0; i < self->lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (self->lesson->sections, i);

      sound &= !MAJAKKA_CHECKER_IS_FAULTED (self, section);
      add_section (&practice, section);
    }

  if (!practice.any)
    MAJAKKA_CHECKER_ADD (self, TAG_PRACTICE, self->lesson, "%s",
                         _ ("There is nothing to practise before the quiz."));
  else if (sound)
    for (guint i = 0; i < self->lesson->objectives->len; i++)
      check_objective (self, &practice, g_ptr_array_index (self->lesson->objectives, i));
}
