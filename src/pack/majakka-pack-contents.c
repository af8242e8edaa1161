/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is in the files of a pack: each is read as it will be read when it is installed, and judged. One file is in
 * memory at a time. */

#include "majakka-lesson-checker.h"
#include "majakka-lesson-messages.h"
#include "majakka-lesson-reader.h"
#include "majakka-pack-private.h"
#include "majakka-po-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* After so many errors nobody reads on. Warnings do not count: a pack with many of them is good. */
#define MAX_ERRORS 200

/* How many warnings and errors there may be in all, so that a pack cannot take the memory for endless ones */
#define MAX_REMARKS 5000

/* A pack whose files are being read */
typedef struct
{
  /* borrowed */
  MajakkaPack *pack;
  const MajakkaPackSurroundings *surroundings;
  MajakkaFaults *faults;

  /* owned */
  GHashTable *lesson_ids;       /* set of char*: those that are there, and those of the pack */
  GHashTable *pictures;         /* char* -> char*: name without the folder -> digest */
  GHashTable *messages;         /* set of char*: context and source of each */
  GPtrArray *catalogues;        /* of MajakkaPoFile */
  GPtrArray *catalogue_digests; /* of char* */
} Contents;

static guint
count_errors (const Contents *self)
{
  return majakka_faults_count_severity (self->faults, MAJAKKA_SEVERITY_ERROR);
}

/* Whether to read on. A pack that was not read to its end has an error: nobody may take it for good. */
static gboolean
can_go_on (const Contents *self)
{
  if (count_errors (self) >= MAX_ERRORS)
    return FALSE;
  if (majakka_faults_count (self->faults) < MAX_REMARKS)
    return TRUE;

  PACK_ADD_FAULT (self->faults, PACK_TAG_REMARKS, self->pack->file, "%s",
                  _ ("There is so much to say about the pack that the rest of it was not read."));

  return FALSE;
}

static char *
name_file (const Contents *self, const PackEntry *entry)
{
  return g_build_filename (self->pack->file, entry->name, NULL);
}

static char *
get_key (const char *context, const char *source)
{
  return context != NULL ? g_strconcat (context, "\004", source, NULL) : g_strdup (source);
}

static void
add_message (const MajakkaMessage *message, gpointer user_data)
{
  Contents *self = user_data;

  g_hash_table_add (self->messages, get_key (message->context, message->source));
}

static char *
get_lesson_id (const PackEntry *entry)
{
  g_autofree char *name = g_path_get_basename (entry->name);

  return g_strndup (name, strlen (name) - strlen (".xml"));
}

/* A lesson of another pack, of the reader, of the program would be hidden, or hide this one. */
static void
check_owner (const Contents *self, const char *id, const char *file)
{
  const char *owner = g_hash_table_lookup (self->surroundings->owners, id);

  if (owner == NULL || g_strcmp0 (owner, self->pack->manifest->id) == 0)
    return;

  if (g_str_equal (owner, MAJAKKA_PACK_OWNER_PROGRAM))
    PACK_ADD_FAULT (self->faults, PACK_TAG_ID_TAKEN, file,
                    /* Translators: %s is the id of a lesson */
                    _ ("Majakka has a lesson “%s” itself, and a pack cannot replace it."), id);
  else if (g_str_equal (owner, MAJAKKA_PACK_OWNER_READER))
    PACK_ADD_FAULT (
        self->faults, PACK_TAG_ID_TAKEN, file,
        /* Translators: %s is the id of a lesson */
        _ ("The lesson “%s” is in the folder of your own lessons: take it out there, then "
           "open the pack again."),
        id);
  else
    PACK_ADD_FAULT (self->faults, PACK_TAG_ID_TAKEN, file,
                    /* Translators: the ids of a lesson and of a lesson pack */
                    _ ("The lesson “%s” is in another pack already, “%s”."), id, owner);
}

static void
check_lesson (const Contents *self, MajakkaLesson *lesson, const PackEntry *entry, const char *file)
{
  const MajakkaCheckContext context = {
    .glossary = self->surroundings->glossary,
    .lesson_ids = self->lesson_ids,
    .picture_names = self->pictures,
  };
  g_autofree char *id = get_lesson_id (entry);

  majakka_lesson_check (lesson, &context, self->faults);
  if (g_strcmp0 (lesson->id, id) != 0 ||
      g_strcmp0 (lesson->language, self->pack->manifest->language) != 0)
    majakka_faults_add (
        self->faults, &majakka_pack_tags[PACK_TAG_LESSON_NAME], file, lesson->line, lesson->column,
        /* Translators: an id or language in the lesson, then what the pack says */
        _ ("The lesson says “%s” (%s), its pack “%s” (%s)."), lesson->id != NULL ? lesson->id : "",
        lesson->language != NULL ? lesson->language : "", id, self->pack->manifest->language);
  check_owner (self, id, file);
}

static void
take_lesson (Contents *self, const PackEntry *entry, const char *data, gsize length)
{
  g_autofree char *file = name_file (self, entry);
  g_autoptr (MajakkaLesson) lesson = majakka_lesson_read_memory_of (
      data, length, file, self->pack->manifest->domain, self->faults);

  if (lesson == NULL)
    return;

  check_lesson (self, lesson, entry, file);
  if (lesson->id == NULL)
    return;
  majakka_lesson_foreach_message (lesson, add_message, self);
  g_ptr_array_add (self->pack->lessons, majakka_pack_lesson_new (lesson, entry->digest));
}

static void
take_picture (Contents *self, const PackEntry *entry, const char *data, gsize length)
{
  g_autofree char *file = name_file (self, entry);

  majakka_pack_check_picture (entry->name, data, length, file, self->faults);
  g_hash_table_insert (self->pictures, g_path_get_basename (entry->name), g_strdup (entry->digest));
}

static void
take_catalogue (Contents *self, const PackEntry *entry, const char *data, gsize length)
{
  g_autofree char *file = name_file (self, entry);
  g_autofree char *language = majakka_pack_get_language (entry->name);
  MajakkaPoFile *po = majakka_po_file_parse (file, data, length, self->faults);

  if (po == NULL)
    return;
  if (g_strcmp0 (majakka_po_file_get_language (po), language) != 0)
    PACK_ADD_FAULT (
        self->faults, PACK_TAG_CATALOGUE, file,
        /* Translators: both are codes of languages */
        _ ("The header says that the language is “%s”, the name of the file says “%s”."),
        majakka_po_file_get_language (po) != NULL ? majakka_po_file_get_language (po) : "",
        language);
  g_ptr_array_add (self->catalogues, po);
  g_ptr_array_add (self->catalogue_digests, g_strdup (entry->digest));
}

static gboolean
take_entry_cb (PackEntry *entry, const char *data, gsize length, gpointer user_data)
{
  Contents *self = user_data;

  g_free (entry->digest);
  entry->digest = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) data, length);
  if (entry->kind == PACK_KIND_LESSON)
    take_lesson (self, entry, data, length);
  else if (entry->kind == PACK_KIND_PICTURE)
    take_picture (self, entry, data, length);
  else if (entry->kind == PACK_KIND_CATALOGUE)
    take_catalogue (self, entry, data, length);

  return can_go_on (self);
}

static gboolean
take_manifest_cb (PackEntry *entry, const char *data, gsize length, gpointer user_data)
{
  Contents *self = user_data;
  g_autofree char *file = NULL;

  if (entry->kind != PACK_KIND_MANIFEST)
    return TRUE;

  file = name_file (self, entry);
  self->pack->manifest = majakka_pack_manifest_read_memory (data, length, file, self->faults);

  return FALSE;
}

static guint
count_kind (const MajakkaPack *pack, PackKind kind)
{
  guint count = 0;

  for (guint i = 0; i < pack->entries->len; i++)
    if (((PackEntry *) g_ptr_array_index (pack->entries, i))->kind == kind)
      count++;

  return count;
}

/* The manifest may stand anywhere; it is unpacked first, since all else is held against it. */
static gboolean
read_manifest (Contents *self)
{
  guint n_before = majakka_faults_count (self->faults);

  if (count_kind (self->pack, PACK_KIND_MANIFEST) == 0)
    PACK_ADD_FAULT (self->faults, PACK_TAG_NO_MANIFEST, self->pack->file, "%s",
                    _ ("The pack does not say what it is: it has no “manifest.xml”."));
  else if (count_kind (self->pack, PACK_KIND_LESSON) == 0)
    PACK_ADD_FAULT (self->faults, PACK_TAG_NO_LESSON, self->pack->file, "%s",
                    _ ("There is no lesson in the pack."));
  else
    majakka_pack_archive_foreach (self->pack->bytes, self->pack->entries, take_manifest_cb, self,
                                  self->pack->file, self->faults);

  return self->pack->manifest != NULL && majakka_faults_count (self->faults) == n_before;
}

/* What a lesson may point to is known before the first is read, wherever the files stand in the archive. */
static void
name_what_is_there (Contents *self)
{
  GHashTableIter iter;
  gpointer id;

  g_hash_table_iter_init (&iter, self->surroundings->owners);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_hash_table_add (self->lesson_ids, g_strdup (id));

  for (guint i = 0; i < self->pack->entries->len; i++)
    {
      const PackEntry *entry = g_ptr_array_index (self->pack->entries, i);

      if (entry->kind == PACK_KIND_LESSON)
        g_hash_table_add (self->lesson_ids, get_lesson_id (entry));
      else if (entry->kind == PACK_KIND_PICTURE)
        g_hash_table_insert (self->pictures, g_path_get_basename (entry->name), NULL);
    }
}

/* Returns whether the translation is sound. */
static gboolean
judge_entry (const Contents *self, const MajakkaPoFile *po, const MajakkaPoEntry *entry)
{
  const MajakkaMessage message = { .source = entry->id, .context = entry->context };
  g_autofree char *reason = NULL;

  if (majakka_translation_is_sound (&message, entry->strings[0], &reason))
    return TRUE;

  majakka_faults_add (self->faults, &majakka_pack_tags[PACK_TAG_TRANSLATION],
                      majakka_po_file_get_name (po), entry->string_line, 0,
                      /* Translators: %s is a reason without a full stop */
                      _ ("The translation is broken: %s."), reason);

  return FALSE;
}

/* Only what a lesson of the pack says is ever looked up. */
static void
judge_catalogue (Contents *self, const MajakkaPoFile *po, const char *digest)
{
  MajakkaPackLanguage *language = g_new0 (MajakkaPackLanguage, 1);
  guint n_errors = count_errors (self);

  language->code = g_strdup (majakka_po_file_get_language (po));
  language->digest = g_strdup (digest);
  for (guint i = 0; i < majakka_po_file_get_n_entries (po); i++)
    {
      const MajakkaPoEntry *entry = majakka_po_file_get_entry (po, i);
      g_autofree char *key = get_key (entry->context, entry->id);

      if (!g_hash_table_contains (self->messages, key) || entry->strings[0] == NULL ||
          *entry->strings[0] == '\0')
        continue;
      if (entry->fuzzy)
        language->n_fuzzy++;
      else
        language->n_translated++;
      if (n_errors < MAX_ERRORS && !judge_entry (self, po, entry))
        n_errors++;
    }
  g_ptr_array_add (self->pack->languages, language);
}

static int
compare_lessons (gconstpointer a, gconstpointer b)
{
  return strcmp ((*(MajakkaPackLesson *const *) a)->id, (*(MajakkaPackLesson *const *) b)->id);
}

static int
compare_languages (gconstpointer a, gconstpointer b)
{
  return g_strcmp0 ((*(MajakkaPackLanguage *const *) a)->code,
                    (*(MajakkaPackLanguage *const *) b)->code);
}

static void
finish (Contents *self)
{
  MajakkaPack *pack = self->pack;

  add_message (&pack->manifest->title, self);
  add_message (&pack->manifest->summary, self);
  pack->n_messages = g_hash_table_size (self->messages);
  for (guint i = 0; i < self->catalogues->len; i++)
    judge_catalogue (self, g_ptr_array_index (self->catalogues, i),
                     g_ptr_array_index (self->catalogue_digests, i));
  for (guint i = 0; i < pack->lessons->len; i++)
    majakka_pack_lesson_seal (g_ptr_array_index (pack->lessons, i), self->pictures);
  g_ptr_array_sort (pack->lessons, compare_lessons);
  g_ptr_array_sort (pack->languages, compare_languages);
}

/* Unpacks every file of a pack, reads it and adds what is wrong with it to @faults. */
void
majakka_pack_contents_read (MajakkaPack *pack,
                            const MajakkaPackSurroundings *surroundings,
                            MajakkaFaults *faults)
{
  Contents self = { .pack = pack, .surroundings = surroundings, .faults = faults };

  self.lesson_ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.pictures = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self.messages = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.catalogues = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_po_file_unref);
  self.catalogue_digests = g_ptr_array_new_with_free_func (g_free);
  if (read_manifest (&self))
    {
      name_what_is_there (&self);
      if (majakka_pack_archive_foreach (pack->bytes, pack->entries, take_entry_cb, &self,
                                        pack->file, faults))
        finish (&self);
    }
  g_ptr_array_unref (self.catalogue_digests);
  g_ptr_array_unref (self.catalogues);
  g_hash_table_unref (self.messages);
  g_hash_table_unref (self.pictures);
  g_hash_table_unref (self.lesson_ids);
}
