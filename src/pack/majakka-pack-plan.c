/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-pack-plan.h"

#include "majakka-pack-plan-private.h"
#include "majakka-pack-private.h"
#include "majakka-pack-version.h"

#include <string.h>

/* char* -> char*: the code of each language that is installed -> the digest of its file */
static GHashTable *
list_installed_languages (const MajakkaPackManifest *manifest)
{
  GHashTable *languages = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GPtrArray) files = majakka_pack_shelf_list_catalogues (manifest);

  for (guint i = 0; i < files->len; i++)
    {
      const char *path = g_ptr_array_index (files, i);
      g_autofree char *name = g_path_get_basename (path);
      char *digest = majakka_pack_digest_file (path);

      if (digest != NULL)
        g_hash_table_insert (languages, g_strndup (name, strlen (name) - strlen (".po")), digest);
    }

  return languages;
}

static const MajakkaPackLesson *
find_lesson (const GPtrArray *lessons, const char *id)
{
  for (guint i = 0; lessons != NULL && i < lessons->len; i++)
    {
      const MajakkaPackLesson *lesson = g_ptr_array_index (lessons, i);

      if (g_str_equal (lesson->id, id))
        return lesson;
    }

  return NULL;
}

static void
add_change (MajakkaPackPlan *self,
            MajakkaPackChangeKind kind,
            const MajakkaPackLesson *lesson,
            const char *language)
{
  MajakkaPackChange *change = g_new0 (MajakkaPackChange, 1);

  change->kind = kind;
  change->lesson = lesson;
  change->language = g_intern_string (language);
  g_ptr_array_add (self->changes, change);
}

static MajakkaPackChangeKind
compare (const char *before, const char *after)
{
  return before == NULL                ? MAJAKKA_PACK_ADDED
         : g_str_equal (before, after) ? MAJAKKA_PACK_KEPT
                                       : MAJAKKA_PACK_CHANGED;
}

static void
plan_lessons (MajakkaPackPlan *self)
{
  const GPtrArray *lessons = self->pack->lessons;

  for (guint i = 0; i < lessons->len; i++)
    {
      const MajakkaPackLesson *lesson = g_ptr_array_index (lessons, i);
      const MajakkaPackLesson *before = find_lesson (self->lessons_before, lesson->id);

      add_change (self, compare (before != NULL ? before->digest : NULL, lesson->digest), lesson,
                  NULL);
    }
  for (guint i = 0; self->lessons_before != NULL && i < self->lessons_before->len; i++)
    {
      const MajakkaPackLesson *before = g_ptr_array_index (self->lessons_before, i);

      if (find_lesson (lessons, before->id) == NULL)
        add_change (self, MAJAKKA_PACK_REMOVED, before, NULL);
    }
}

static gboolean
has_language (const MajakkaPack *pack, const char *code)
{
  for (guint i = 0; i < pack->languages->len; i++)
    if (g_str_equal (((MajakkaPackLanguage *) g_ptr_array_index (pack->languages, i))->code, code))
      return TRUE;

  return FALSE;
}

static void
plan_languages (MajakkaPackPlan *self, GHashTable *installed)
{
  g_autoptr (GList) codes = g_list_sort (g_hash_table_get_keys (installed), (GCompareFunc) strcmp);

  for (guint i = 0; i < self->pack->languages->len; i++)
    {
      const MajakkaPackLanguage *language = g_ptr_array_index (self->pack->languages, i);

      add_change (self, compare (g_hash_table_lookup (installed, language->code), language->digest),
                  NULL, language->code);
    }
  for (GList *l = codes; l != NULL; l = l->next)
    if (!has_language (self->pack, l->data))
      add_change (self, MAJAKKA_PACK_REMOVED, NULL, l->data);
}

static MajakkaPackRelation
relate (const MajakkaPackPlan *self)
{
  const char *version = self->pack->manifest->version;
  int order;

  if (self->installed == NULL)
    return MAJAKKA_PACK_NEW;
  order = majakka_pack_version_compare (version, self->installed->version);
  if (order != 0)
    return order > 0 ? MAJAKKA_PACK_NEWER : MAJAKKA_PACK_OLDER;

  return g_strcmp0 (self->print_before, self->print_after) == 0 ? MAJAKKA_PACK_SAME
                                                                : MAJAKKA_PACK_OTHER;
}

/**
 * majakka_pack_plan_new:
 * @pack: a pack
 * @pack_directory: the folder of installed packs
 *
 * Finds out what installing @pack would do.
 *
 * Returns: (transfer full): the plan
 */
MajakkaPackPlan *
majakka_pack_plan_new (MajakkaPack *pack, const char *pack_directory)
{
  MajakkaPackPlan *self;
  g_autoptr (GHashTable) languages = NULL;

  g_return_val_if_fail (pack != NULL, NULL);
  g_return_val_if_fail (pack_directory != NULL, NULL);

  self = g_new0 (MajakkaPackPlan, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->pack = majakka_pack_ref (pack);
  self->pack_directory = g_strdup (pack_directory);
  self->changes = g_ptr_array_new_with_free_func (g_free);
  self->print_before = majakka_pack_print_installed (pack_directory, pack->manifest->id);
  self->print_after = majakka_pack_print (pack);
  self->installed = majakka_pack_shelf_find (pack_directory, pack->manifest->id);
  if (self->installed != NULL)
    {
      self->lessons_before = majakka_pack_lesson_list_installed (self->installed);
      languages = list_installed_languages (self->installed);
    }
  else
    {
      languages = g_hash_table_new (g_str_hash, g_str_equal);
    }
  plan_lessons (self);
  plan_languages (self, languages);
  self->relation = relate (self);

  return self;
}

/**
 * majakka_pack_plan_open:
 * @path: a file that may be anything
 * @faults: where faults go
 *
 * Reads and checks a pack for the person who runs the program, and finds out what installing it would do. It takes as
 * long as reading all lessons of the pack.
 *
 * Returns: (transfer full) (nullable): the plan; NULL when there was an error
 */
MajakkaPackPlan *
majakka_pack_plan_open (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaPackSurroundings) surroundings = majakka_pack_surroundings_new_default ();
  g_autoptr (MajakkaPack) pack = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  pack = majakka_pack_read_file (path, surroundings, faults);

  return pack != NULL ? majakka_pack_plan_new (pack, surroundings->pack_directory) : NULL;
}

/**
 * majakka_pack_plan_ref:
 * @self: a plan
 *
 * Returns: (transfer full): @self
 */
MajakkaPackPlan *
majakka_pack_plan_ref (MajakkaPackPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * majakka_pack_plan_unref:
 * @self: (transfer full): a plan
 */
void
majakka_pack_plan_unref (MajakkaPackPlan *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->changes);
  g_clear_pointer (&self->lessons_before, g_ptr_array_unref);
  g_clear_pointer (&self->installed, majakka_pack_manifest_unref);
  majakka_pack_unref (self->pack);
  g_free (self->pack_directory);
  g_free (self->print_before);
  g_free (self->print_after);
  g_free (self);
}

/**
 * majakka_pack_plan_get_pack:
 * @self: a plan
 *
 * Returns: (transfer none): the pack
 */
MajakkaPack *
majakka_pack_plan_get_pack (const MajakkaPackPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->pack;
}

/**
 * majakka_pack_plan_get_relation:
 * @self: a plan
 *
 * Returns: how the pack stands to what is installed
 */
MajakkaPackRelation
majakka_pack_plan_get_relation (const MajakkaPackPlan *self)
{
  g_return_val_if_fail (self != NULL, MAJAKKA_PACK_NEW);

  return self->relation;
}

/**
 * majakka_pack_plan_get_installed:
 * @self: a plan
 *
 * Returns: (transfer none) (nullable): what the installed version says of itself; NULL when there is none
 */
MajakkaPackManifest *
majakka_pack_plan_get_installed (const MajakkaPackPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->installed;
}

/**
 * majakka_pack_plan_get_changes:
 * @self: a plan
 *
 * Returns: (transfer none) (element-type MajakkaPackChange): what happens, lesson by lesson, then language by language
 */
const GPtrArray *
majakka_pack_plan_get_changes (const MajakkaPackPlan *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->changes;
}

/**
 * majakka_pack_plan_count:
 * @self: a plan
 * @kind: what happens
 *
 * Returns: to how many lessons that happens
 */
guint
majakka_pack_plan_count (const MajakkaPackPlan *self, MajakkaPackChangeKind kind)
{
  guint count = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->changes->len; i++)
    {
      const MajakkaPackChange *change = g_ptr_array_index (self->changes, i);

      if (change->lesson != NULL && change->kind == kind)
        count++;
    }

  return count;
}
