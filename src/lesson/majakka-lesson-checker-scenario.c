/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A scenario is a graph: its scenes are the nodes, its choices the arrows. */

#include "majakka-lesson-checker-private.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  /* borrowed */
  const MajakkaBlock *block;

  /* owned */
  GHashTable *scenes;  /* char* id -> MajakkaScene, both of the block */
  GHashTable *befores; /* MajakkaScene -> GPtrArray of MajakkaScene whose choices lead to it */
} Graph;

static const MajakkaScene *
find (const Graph *graph, const char *id)
{
  return id != NULL ? g_hash_table_lookup (graph->scenes, id) : NULL;
}

static void
add_arrow (Graph *graph, const MajakkaScene *from, const MajakkaScene *to)
{
  GPtrArray *befores = g_hash_table_lookup (graph->befores, to);

  if (befores == NULL)
    {
      befores = g_ptr_array_new ();
      g_hash_table_insert (graph->befores, (gpointer) to, befores);
    }
  g_ptr_array_add (befores, (gpointer) from);
}

static void
graph_init (Graph *graph, const MajakkaBlock *block)
{
  graph->block = block;
  graph->scenes = g_hash_table_new (g_str_hash, g_str_equal);
  graph->befores = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < block->scenes->len; i++)
    {
      MajakkaScene *scene = g_ptr_array_index (block->scenes, i);

      g_hash_table_insert (graph->scenes, scene->id, scene);
    }
  for (guint i = 0; i < block->scenes->len; i++)
    {
      const MajakkaScene *scene = g_ptr_array_index (block->scenes, i);

      for (guint j = 0; j < scene->choices->len; j++)
        {
          const MajakkaChoice *choice = g_ptr_array_index (scene->choices, j);
          const MajakkaScene *next = find (graph, choice->go_to);

          if (next != NULL)
            add_arrow (graph, scene, next);
        }
    }
}

static void
graph_clear (Graph *graph)
{
  g_hash_table_unref (graph->scenes);
  g_hash_table_unref (graph->befores);
}

static void
visit (const MajakkaScene *scene, GHashTable *visited, GPtrArray *waiting)
{
  if (scene != NULL && g_hash_table_add (visited, (gpointer) scene))
    g_ptr_array_add (waiting, (gpointer) scene);
}

/* Follows the arrows from the start. Returns a set of MajakkaScene. */
static GHashTable *
find_reached (const Graph *graph)
{
  GHashTable *reached = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) waiting = g_ptr_array_new ();

  visit (find (graph, graph->block->start), reached, waiting);
  while (waiting->len > 0)
    {
      const MajakkaScene *scene = g_ptr_array_steal_index_fast (waiting, waiting->len - 1);

      for (guint i = 0; i < scene->choices->len; i++)
        visit (find (graph, ((MajakkaChoice *) g_ptr_array_index (scene->choices, i))->go_to),
               reached, waiting);
    }

  return reached;
}

/* Follows the arrows back from the ends. Returns a set of MajakkaScene. */
static GHashTable *
find_with_an_end (const Graph *graph)
{
  GHashTable *found = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) waiting = g_ptr_array_new ();

  for (guint i = 0; i < graph->block->scenes->len; i++)
    {
      const MajakkaScene *scene = g_ptr_array_index (graph->block->scenes, i);

      if (scene->is_end)
        visit (scene, found, waiting);
    }
  while (waiting->len > 0)
    {
      const MajakkaScene *scene = g_ptr_array_steal_index_fast (waiting, waiting->len - 1);
      const GPtrArray *befores = g_hash_table_lookup (graph->befores, scene);

      for (guint i = 0; befores != NULL && i < befores->len; i++)
        visit (g_ptr_array_index (befores, i), found, waiting);
    }

  return found;
}

static gboolean
check_arrows (const MajakkaLessonChecker *self, const Graph *graph)
{
  const MajakkaBlock *block = graph->block;
  gboolean good = TRUE;

  if (find (graph, block->start) == NULL)
    {
      /* Translators: %s is an id */
      MAJAKKA_CHECKER_ADD (self, TAG_SCENE_START, block,
                           _ ("The scenario starts with the scene “%s”, which there is not."),
                           block->start);
      good = FALSE;
    }
  for (guint i = 0; i < block->scenes->len; i++)
    {
      const MajakkaScene *scene = g_ptr_array_index (block->scenes, i);

      if (scene->is_end == (scene->choices->len > 0))
        {
          MAJAKKA_CHECKER_ADD (self, TAG_SCENE_CHOICES, scene,
                               /* Translators: %s is an id */
                               scene->is_end ? _ ("The scene “%s” is an end, but has choices.")
                                             : _ ("The scene “%s” has no choices and is no end."),
                               scene->id);
          good = FALSE;
        }
      for (guint j = 0; j < scene->choices->len; j++)
        {
          const MajakkaChoice *choice = g_ptr_array_index (scene->choices, j);

          if (find (graph, choice->go_to) != NULL)
            continue;
          /* Translators: %s is an id */
          MAJAKKA_CHECKER_ADD (self, TAG_SCENE_UNKNOWN, choice,
                               _ ("The choice leads to the scene “%s”, which there is not."),
                               choice->go_to);
          good = FALSE;
        }
    }

  return good;
}

/* One message for a knot of scenes without a way out: at the first of them. */
static void
check_ways (const MajakkaLessonChecker *self, const Graph *graph)
{
  g_autoptr (GHashTable) reached = find_reached (graph);
  g_autoptr (GHashTable) with_end = find_with_an_end (graph);
  gboolean told = FALSE;

  for (guint i = 0; i < graph->block->scenes->len; i++)
    {
      const MajakkaScene *scene = g_ptr_array_index (graph->block->scenes, i);

      if (!g_hash_table_contains (reached, scene))
        {
          /* Translators: %s is an id */
          MAJAKKA_CHECKER_ADD (self, TAG_SCENE_UNREACHABLE, scene,
                               _ ("No way leads to the scene “%s”."), scene->id);
        }
      else if (!told && !g_hash_table_contains (with_end, scene))
        {
          /* Translators: %s is an id */
          MAJAKKA_CHECKER_ADD (self, TAG_SCENE_NO_END, scene,
                               _ ("From the scene “%s” no end can be reached."), scene->id);
          told = TRUE;
        }
    }
}

static gboolean
is_sound (const MajakkaLessonChecker *self, const MajakkaBlock *block)
{
  if (self->hidden || MAJAKKA_CHECKER_IS_FAULTED (self, block))
    return FALSE;

  for (guint i = 0; i < block->scenes->len; i++)
    {
      const MajakkaScene *scene = g_ptr_array_index (block->scenes, i);

      if (MAJAKKA_CHECKER_IS_FAULTED (self, scene))
        return FALSE;
      for (guint j = 0; j < scene->choices->len; j++)
        if (MAJAKKA_CHECKER_IS_FAULTED (self,
                                        (MajakkaChoice *) g_ptr_array_index (scene->choices, j)))
          return FALSE;
    }

  return TRUE;
}

/* Only a graph whose arrows are sound is worth walking. */
void
majakka_lesson_checker_check_scenario (const MajakkaLessonChecker *self, const MajakkaBlock *block)
{
  Graph graph;

  if (!is_sound (self, block))
    return;

  graph_init (&graph, block);
  if (check_arrows (self, &graph))
    check_ways (self, &graph);
  graph_clear (&graph);
}
