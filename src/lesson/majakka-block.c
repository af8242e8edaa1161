/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-block.h"

#include "majakka-lesson-words-private.h"
#include "majakka-question.h"

/**
 * majakka_block_free:
 * @self: (transfer full) (nullable): a block
 *
 * Frees the block and what is in it.
 */
void
majakka_block_free (MajakkaBlock *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  majakka_message_clear (&self->title);
  majakka_message_clear (&self->text);
  majakka_message_clear (&self->alt);
  g_free (self->src);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  g_clear_pointer (&self->blocks, g_ptr_array_unref);
  g_clear_pointer (&self->facilitator, g_ptr_array_unref);
  g_clear_pointer (&self->messages, g_ptr_array_unref);
  g_clear_pointer (&self->scenes, g_ptr_array_unref);
  g_free (self->start);
  g_strfreev (self->countries);
  majakka_question_free (self->question);
  g_free (self);
}

/**
 * majakka_block_kind_to_string:
 * @kind: a kind of block
 *
 * Returns: (transfer none): the name of its element
 */
const char *
majakka_block_kind_to_string (MajakkaBlockKind kind)
{
  return majakka_words_find_name (majakka_block_words, (int) kind);
}

/**
 * majakka_block_is_shown_in:
 * @self: a block
 * @country: (nullable): ISO 3166 code of the reader's country; NULL when none was chosen
 *
 * Returns: whether a reader there sees it; every block but a region block is seen everywhere
 */
gboolean
majakka_block_is_shown_in (const MajakkaBlock *self, const char *country)
{
  gboolean listed;

  g_return_val_if_fail (self != NULL, FALSE);

  if (self->kind != MAJAKKA_BLOCK_REGION)
    return TRUE;

  listed = country != NULL && self->countries != NULL &&
           g_strv_contains ((const char *const *) self->countries, country);

  return listed != self->except;
}

/**
 * majakka_block_find_scene:
 * @self: a scenario
 * @id: the id of a scene
 *
 * Returns: (transfer none) (nullable): the scene
 */
const MajakkaScene *
majakka_block_find_scene (const MajakkaBlock *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->kind == MAJAKKA_BLOCK_SCENARIO, NULL);

  for (guint i = 0; i < self->scenes->len; i++)
    {
      const MajakkaScene *scene = g_ptr_array_index (self->scenes, i);

      if (g_strcmp0 (scene->id, id) == 0)
        return scene;
    }

  return NULL;
}
