/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is told of a lesson of a pack, in its archive or where it is installed. */

#include "majakka-lesson-reader.h"
#include "majakka-pack-private.h"

#include <string.h>

void
majakka_pack_lesson_free (MajakkaPackLesson *self)
{
  g_free (self->id);
  majakka_message_clear (&self->title);
  g_ptr_array_unref (self->pictures);
  g_free (self->digest);
  g_free (self);
}

static void
add_picture (MajakkaPackLesson *self, const char *name)
{
  if (name != NULL && !g_ptr_array_find_with_equal_func (self->pictures, name, g_str_equal, NULL))
    g_ptr_array_add (self->pictures, g_strdup (name));
}

static void
add_pictures (MajakkaPackLesson *self, const GPtrArray *blocks)
{
  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (blocks, i);

      if (block->kind == MAJAKKA_BLOCK_FIGURE)
        add_picture (self, block->src);
      add_pictures (self, block->blocks);
      add_pictures (self, block->facilitator);
    }
}

/* Returns: (transfer full): what is told of a lesson whose file has this digest; its pictures are not in it yet */
MajakkaPackLesson *
majakka_pack_lesson_new (const MajakkaLesson *lesson, const char *digest)
{
  MajakkaPackLesson *self = g_new0 (MajakkaPackLesson, 1);

  self->id = g_strdup (lesson->id);
  self->minutes = lesson->minutes;
  self->digest = g_strdup (digest);
  self->pictures = g_ptr_array_new_with_free_func (g_free);
  majakka_message_copy (&self->title, &lesson->title);
  add_picture (self, lesson->picture);
  for (guint i = 0; lesson->sections != NULL && i < lesson->sections->len; i++)
    add_pictures (self, ((MajakkaSection *) g_ptr_array_index (lesson->sections, i))->blocks);

  return self;
}

/* A lesson with another picture is another edition of it. */
void
majakka_pack_lesson_seal (MajakkaPackLesson *self, GHashTable *picture_digests)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);

  g_checksum_update (checksum, (const guchar *) self->digest, -1);
  for (guint i = 0; i < self->pictures->len; i++)
    {
      const char *name = g_ptr_array_index (self->pictures, i);
      const char *digest = g_hash_table_lookup (picture_digests, name);

      g_checksum_update (checksum, (const guchar *) name, (gssize) strlen (name) + 1);
      if (digest != NULL)
        g_checksum_update (checksum, (const guchar *) digest, -1);
    }
  g_free (self->digest);
  self->digest = g_strdup (g_checksum_get_string (checksum));
}

static void
add_installed (GPtrArray *lessons, const char *path, const char *domain)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson = majakka_lesson_read_file_of (path, domain, faults);
  g_autoptr (GHashTable) pictures = NULL;
  g_autofree char *digest = majakka_pack_digest_file (path);
  MajakkaPackLesson *self;

  if (lesson == NULL || lesson->id == NULL || digest == NULL)
    return;

  self = majakka_pack_lesson_new (lesson, digest);
  pictures = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  for (guint i = 0; i < self->pictures->len; i++)
    {
      char *name = g_ptr_array_index (self->pictures, i);
      g_autofree char *picture = majakka_lesson_finder_find_picture (path, name);

      if (picture != NULL)
        g_hash_table_insert (pictures, name, majakka_pack_digest_file (picture));
    }
  majakka_pack_lesson_seal (self, pictures);
  g_ptr_array_add (lessons, self);
}

/* Returns: (transfer full) (element-type MajakkaPackLesson): the lessons of a pack that is installed */
GPtrArray *
majakka_pack_lesson_list_installed (const MajakkaPackManifest *manifest)
{
  GPtrArray *lessons = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_pack_lesson_free);
  g_autofree char *folder = majakka_pack_shelf_get_lessons (manifest);
  g_autoptr (GPtrArray) files = majakka_lesson_finder_list (folder);

  for (guint i = 0; i < files->len; i++)
    add_installed (lessons, g_ptr_array_index (files, i), manifest->domain);

  return lessons;
}
