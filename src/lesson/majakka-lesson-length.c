/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* How long a section is: all that is written in it, and what one reader reads of it at most. A
 * reader follows one way through a scenario, and is shown the regions of one country. Questions are
 * answered, and a facilitator's notes and activities are for another day: they count in neither, nor
 * do headings inside the section, names of speakers and descriptions of pictures. */

#include "majakka-lesson-length.h"

#include "majakka-lesson-messages.h"

static void
add_words (const MajakkaMessage *message, gpointer user_data)
{
  *(guint *) user_data += majakka_message_count_words (message);
}

static guint
count_block (const MajakkaBlock *block)
{
  guint n_words = 0;

  if (block->kind != MAJAKKA_BLOCK_QUESTION && block->kind != MAJAKKA_BLOCK_FACILITATOR &&
      block->kind != MAJAKKA_BLOCK_ACTIVITY)
    majakka_block_foreach_prose (block, add_words, &n_words);

  return n_words;
}

/* What stands on a page of a scenario: its text and all its choices. */
static guint
count_scene (const MajakkaScene *scene)
{
  guint n_words = 0;

  for (guint i = 0; i < scene->paragraphs->len; i++)
    add_words (g_ptr_array_index (scene->paragraphs, i), &n_words);
  for (guint i = 0; i < scene->choices->len; i++)
    add_words (&((const MajakkaChoice *) g_ptr_array_index (scene->choices, i))->text, &n_words);

  return n_words;
}

/* A scene on the way that is being walked, and how far its choices have been followed. */
typedef struct
{
  const MajakkaScene *scene;
  guint n_followed;
  guint longest; /* words of the longest way on, found so far */
} Step;

/* Walks every way from the start and keeps for each scene the words of the longest way on from it. A
 * choice that leads back is not followed: who reads a scene twice has read it once. */
static guint
count_longest_way (const MajakkaBlock *scenario)
{
  g_autoptr (GHashTable) scenes = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) known =
      g_hash_table_new (NULL, NULL); /* MajakkaScene -> words, 0: on the way */
  g_autoptr (GArray) way = g_array_new (FALSE, FALSE, sizeof (Step));
  Step first = { NULL };
  guint longest = 0;

  for (guint i = 0; i < scenario->scenes->len; i++)
    {
      MajakkaScene *scene = g_ptr_array_index (scenario->scenes, i);

      if (scene->id != NULL)
        g_hash_table_insert (scenes, scene->id, scene);
    }
  if (scenario->start != NULL)
    first.scene = g_hash_table_lookup (scenes, scenario->start);
  if (first.scene != NULL)
    g_array_append_val (way, first);

  while (way->len > 0)
    {
      Step *step = &g_array_index (way, Step, way->len - 1);
      const MajakkaScene *scene = step->scene;

      g_hash_table_insert (known, (gpointer) scene, GUINT_TO_POINTER (0));
      if (step->n_followed < scene->choices->len)
        {
          const MajakkaChoice *choice = g_ptr_array_index (scene->choices, step->n_followed++);
          Step next = { choice->go_to != NULL ? g_hash_table_lookup (scenes, choice->go_to)
                                              : NULL };
          gpointer words = NULL;

          if (next.scene == NULL)
            continue;
          if (g_hash_table_lookup_extended (known, next.scene, NULL, &words))
            step->longest = MAX (step->longest, GPOINTER_TO_UINT (words));
          else
            g_array_append_val (way, next);
        }
      else
        {
          longest = step->longest + count_scene (scene);
          g_hash_table_insert (known, (gpointer) scene, GUINT_TO_POINTER (longest));
          g_array_set_size (way, way->len - 1);
          if (way->len > 0)
            {
              Step *before = &g_array_index (way, Step, way->len - 1);

              before->longest = MAX (before->longest, longest);
            }
        }
    }

  return longest;
}

/* Adds the words of a region to those of the countries that it is shown in: @regions has the words of
 * each country that is named, less those of @elsewhere, which any other country has. */
static void
add_region (GHashTable *regions, gint *elsewhere, const MajakkaBlock *block, gint n_words)
{
  if (block->except)
    *elsewhere += n_words;
  for (guint i = 0; block->countries != NULL && block->countries[i] != NULL; i++)
    {
      char *country = block->countries[i];
      gint before = GPOINTER_TO_INT (g_hash_table_lookup (regions, country));

      g_hash_table_insert (regions, country,
                           GINT_TO_POINTER (before + (block->except ? -n_words : n_words)));
    }
}

static guint
find_longest (GHashTable *regions, gint elsewhere)
{
  gint most = 0;
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, regions);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    most = MAX (most, GPOINTER_TO_INT (value));

  return (guint) (elsewhere + most);
}

/**
 * majakka_section_count_words:
 * @self: a section
 * @read: (out) (optional): how many of its words one reader reads at most: along the longest way
 *   through each scenario, in the country that is shown the most
 *
 * Returns: how many words its running text has
 */
guint
majakka_section_count_words (const MajakkaSection *self, guint *read)
{
  g_autoptr (GHashTable) regions = g_hash_table_new (g_str_hash, g_str_equal);
  gint elsewhere = 0;
  guint n_words, n_read;

  g_return_val_if_fail (self != NULL, 0);

  n_words = n_read = majakka_message_count_words (&self->title);
  for (guint i = 0; i < self->blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (self->blocks, i);
      guint n_written = count_block (block);

      n_words += n_written;
      if (block->kind == MAJAKKA_BLOCK_REGION)
        add_region (regions, &elsewhere, block, (gint) n_written);
      else if (block->kind == MAJAKKA_BLOCK_SCENARIO)
        n_read += count_longest_way (block);
      else
        n_read += n_written;
    }
  if (read != NULL)
    *read = n_read + find_longest (regions, elsewhere);

  return n_words;
}
