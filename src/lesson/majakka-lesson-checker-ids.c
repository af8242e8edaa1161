/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Ids are for ever: what people did hangs on them. */

#include "majakka-lesson-checker-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static void
add_id (GStrvBuilder *builder, const char *path, const char *kind, const char *id)
{
  g_autofree char *line = NULL;

  if (id == NULL)
    return;

  line = g_strdup_printf ("%s/%s/%s", path, kind, id);
  g_strv_builder_add (builder, line);
}

static void
list_question (GStrvBuilder *builder, const char *lesson, const MajakkaQuestion *question)
{
  g_autofree char *path = g_strdup_printf ("%s/question/%s", lesson, question->id);

  g_strv_builder_add (builder, path);
  for (guint i = 0; i < question->groups->len; i++)
    add_id (builder, path, "group", ((MajakkaGroup *) g_ptr_array_index (question->groups, i))->id);
  for (guint i = 0; i < question->options->len; i++)
    add_id (builder, path, "option",
            ((MajakkaOption *) g_ptr_array_index (question->options, i))->id);
}

static void
list_block (GStrvBuilder *builder, const char *lesson, const MajakkaBlock *block)
{
  g_autofree char *path = NULL;

  if (block->question != NULL && block->question->id != NULL)
    list_question (builder, lesson, block->question);
  else if (block->id != NULL && block->question == NULL)
    {
      const char *kind = majakka_block_kind_to_string (block->kind);

      add_id (builder, lesson, kind, block->id);
      path = g_strdup_printf ("%s/%s/%s", lesson, kind, block->id);
      for (guint i = 0; block->items != NULL && i < block->items->len; i++)
        add_id (builder, path, "item", ((MajakkaItem *) g_ptr_array_index (block->items, i))->id);
      for (guint i = 0; block->scenes != NULL && i < block->scenes->len; i++)
        add_id (builder, path, "scene",
                ((MajakkaScene *) g_ptr_array_index (block->scenes, i))->id);
    }

  for (guint i = 0; block->blocks != NULL && i < block->blocks->len; i++)
    list_block (builder, lesson, g_ptr_array_index (block->blocks, i));
}

/**
 * majakka_lesson_list_ids:
 * @lesson: a lesson, not only its head
 *
 * Returns: (transfer full): the ids that what people did may hang on, as paths in the order of the
 *   file: "LESSON", "LESSON/objective/ID", "LESSON/section/ID", "LESSON/question/ID",
 *   "LESSON/question/ID/option/ID" and so on. The quiz is a section. A question has its own place
 *   wherever it stands, so it may move.
 */
GStrv
majakka_lesson_list_ids (const MajakkaLesson *lesson)
{
  GStrvBuilder *builder;
  GStrv ids;

  g_return_val_if_fail (lesson != NULL, NULL);

  builder = g_strv_builder_new ();
  if (lesson->id != NULL)
    {
      g_strv_builder_add (builder, lesson->id);
      for (guint i = 0; i < lesson->objectives->len; i++)
        add_id (builder, lesson->id, "objective",
                ((MajakkaObjective *) g_ptr_array_index (lesson->objectives, i))->id);
    }
  for (guint i = 0; lesson->id != NULL && lesson->sections != NULL && i < lesson->sections->len;
       i++)
    {
      const MajakkaSection *section = g_ptr_array_index (lesson->sections, i);

      add_id (builder, lesson->id, "section", section->id);
      for (guint j = 0; j < section->blocks->len; j++)
        list_block (builder, lesson->id, g_ptr_array_index (section->blocks, j));
    }
  ids = g_strv_builder_end (builder);
  g_strv_builder_unref (builder);

  return ids;
}

/* The path without its last two parts: what the id stands in. */
static char *
path_around (const char *path)
{
  const char *end = strrchr (path, '/');

  while (end != NULL && end > path && end[-1] != '/')
    end--;

  return end != NULL && end > path ? g_strndup (path, (gsize) (end - path) - 1) : NULL;
}

void
majakka_lesson_checker_check_ids (const MajakkaLessonChecker *self)
{
  g_autoptr (GHashTable) present = NULL;
  g_auto (GStrv) ids = NULL;
  g_autofree char *prefix = NULL;
  g_autofree char *name = NULL;

  if (self->lesson->id == NULL || MAJAKKA_CHECKER_IS_FAULTED (self, self->lesson))
    return;

  name = g_path_get_basename (self->lesson->file);
  if (!g_str_has_prefix (name, self->lesson->id) ||
      strcmp (name + strlen (self->lesson->id), ".xml") != 0)
    MAJAKKA_CHECKER_ADD (self, TAG_FILE_NAME, self->lesson,
                         /* Translators: %s is the name of a file, %s an id */
                         _ ("The file is called “%s”, the lesson “%s”."), name, self->lesson->id);

  if (self->context->released_ids == NULL || self->hidden)
    return;

  ids = majakka_lesson_list_ids (self->lesson);
  present = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; ids[i] != NULL; i++)
    g_hash_table_add (present, ids[i]);
  prefix = g_strconcat (self->lesson->id, "/", NULL);

  for (guint i = 0; self->context->released_ids[i] != NULL; i++)
    {
      const char *path = self->context->released_ids[i];
      g_autofree char *around = path_around (path);

      /* What stood in something that is lost is lost with it, and not worth a message. */
      if (g_str_has_prefix (path, prefix) && !g_hash_table_contains (present, path) &&
          (around == NULL || g_hash_table_contains (present, around)))
        MAJAKKA_CHECKER_ADD (self, TAG_ID_LOST, self->lesson,
                             /* Translators: %s is the path of an id, as in lesson/question/id */
                             _ ("The id “%s” of the last release is lost."), path);
    }
}

/**
 * majakka_lessons_check:
 * @lessons: (element-type MajakkaLesson): all lessons of a directory, or the texts of its session plans
 * @context: what they are held against
 * @released_file: (nullable): where the ids of the last release were read, for messages
 * @faults: where faults go
 *
 * Holds lessons against the rules that concern several of them: that no id is used twice, and that
 * no lesson of the last release is lost.
 */
void
majakka_lessons_check (const GPtrArray *lessons,
                       const MajakkaCheckContext *context,
                       const char *released_file,
                       MajakkaFaults *faults)
{
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);

  g_return_if_fail (lessons != NULL);
  g_return_if_fail (context != NULL);
  g_return_if_fail (faults != NULL);

  for (guint i = 0; i < lessons->len; i++)
    {
      MajakkaLesson *lesson = g_ptr_array_index (lessons, i);
      const MajakkaLesson *other;

      if (lesson->id == NULL)
        continue;
      other = g_hash_table_lookup (by_id, lesson->id);
      if (other != NULL)
        majakka_faults_add (faults, &majakka_lesson_tags[TAG_LESSON_TWICE], lesson->file,
                            lesson->line, lesson->column,
                            /* Translators: %s is an id, %s a file */
                            _ ("The lesson “%s” is also in “%s”."), lesson->id, other->file);
      else
        g_hash_table_insert (by_id, lesson->id, lesson);
    }

  for (guint i = 0; context->released_ids != NULL && context->released_ids[i] != NULL; i++)
    {
      const char *id = context->released_ids[i];

      if (released_file != NULL && strchr (id, '/') == NULL && !g_hash_table_contains (by_id, id) &&
          (context->lesson_ids == NULL || !g_hash_table_contains (context->lesson_ids, id)))
        majakka_faults_add (faults, &majakka_lesson_tags[TAG_ID_LOST], released_file, 0, 0,
                            /* Translators: %s is the path of an id, as in lesson/question/id */
                            _ ("The id “%s” of the last release is lost."), id);
    }
}
