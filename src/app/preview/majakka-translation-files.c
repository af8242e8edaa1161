/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-translation-files.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* The language of the lessons */
#define SOURCE_LANGUAGE "en"

static const char *
get_code (const MajakkaTranslationFile *file)
{
  return majakka_po_file_get_language (
      majakka_translation_file_get_po ((MajakkaTranslationFile *) file));
}

static const char *
get_any_code (const MajakkaTranslationFiles *self)
{
  return get_code (self->lessons != NULL ? self->lessons : self->program);
}

/* Returns the translation of a text of the program; NULL when there is none. */
static const char *
find_words (const MajakkaTranslationFiles *self, const char *context, const char *id)
{
  const MajakkaPoEntry *entry =
      self->program != NULL
          ? majakka_po_file_find (majakka_translation_file_get_po (self->program), context, id)
          : NULL;

  return entry != NULL && majakka_po_entry_is_translated (entry) ? entry->strings[0] : NULL;
}

/* Who translates is named for the language, as in "Swedish <list@example.org>". */
static char *
dup_team (MajakkaTranslationFile *file)
{
  char *team = majakka_po_file_dup_header (majakka_translation_file_get_po (file), "Language-Team");

  if (team == NULL)
    return NULL;

  team[strcspn (team, "<")] = '\0';
  g_strstrip (team);
  if (*team == '\0' || g_str_equal (team, "LANGUAGE"))
    g_clear_pointer (&team, g_free);

  return team;
}

static gboolean
has_message (const MajakkaPoFile *po, const MajakkaMessage *message)
{
  return MAJAKKA_MESSAGE_IS_SET (message) &&
         majakka_po_file_find ((MajakkaPoFile *) po, message->context, message->source) != NULL;
}

/* A catalogue of a pack names it in its header; where an editor has written another name there, it is the pack whose
 * title and summary it has. */
static MajakkaPackManifest *
find_pack (MajakkaTranslationFile *file, GPtrArray *packs)
{
  MajakkaPoFile *po = majakka_translation_file_get_po (file);
  g_autofree char *project = majakka_po_file_dup_header (po, "Project-Id-Version");

  if (project != NULL)
    project[strcspn (project, " ")] = '\0';
  for (guint i = 0; i < packs->len; i++)
    if (g_strcmp0 (((MajakkaPackManifest *) packs->pdata[i])->id, project) == 0)
      return packs->pdata[i];
  for (guint i = 0; i < packs->len; i++)
    {
      MajakkaPackManifest *pack = packs->pdata[i];

      if (has_message (po, &pack->title) && has_message (po, &pack->summary))
        return pack;
    }

  return NULL;
}

static gboolean
take (MajakkaTranslationFiles *self, MajakkaTranslationFile *file, GError **error)
{
  gboolean of_program = majakka_translation_file_is_of_program (file);
  MajakkaTranslationFile **place = of_program ? &self->program : &self->lessons;

  if (*place != NULL)
    {
      g_set_error_literal (
          error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
          _ ("Two catalogues can be shown together when one has the texts of the lessons and the "
             "other the words of the program."));
      return FALSE;
    }

  *place = g_object_ref (file);

  return TRUE;
}

static gboolean
check_languages (const MajakkaTranslationFiles *self, GError **error)
{
  if (self->lessons != NULL && self->program != NULL &&
      !g_str_equal (get_code (self->lessons), get_code (self->program)))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           _ ("The two catalogues are of different languages."));
      return FALSE;
    }
  if (g_str_equal (get_any_code (self),
                   self->pack != NULL ? self->pack->language : SOURCE_LANGUAGE))
    {
      g_set_error_literal (
          error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
          _ ("The catalogue is in the language that is translated from. Its header says which "
             "language it is: see the line “Language”."));
      return FALSE;
    }

  return TRUE;
}

static gboolean
open_all (MajakkaTranslationFiles *self, const char *const *paths, GPtrArray *packs, GError **error)
{
  MajakkaPackManifest *pack = NULL;

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autoptr (MajakkaTranslationFile) file = majakka_translation_file_open (paths[i], error);

      if (file == NULL || !take (self, file, error))
        return FALSE;
    }

  if (self->lessons != NULL)
    pack = find_pack (self->lessons, packs);
  if (pack != NULL)
    self->pack = majakka_pack_manifest_ref (pack);

  return check_languages (self, error);
}

/**
 * majakka_translation_files_open:
 * @self: no files yet
 * @paths: (array zero-terminated=1): one file or two
 * @packs: the lesson packs that are installed
 * @error: return location: the message is a sentence for people
 *
 * Returns: whether they could be opened, and belong together; if not, @self is empty
 */
gboolean
majakka_translation_files_open (MajakkaTranslationFiles *self,
                                const char *const *paths,
                                GPtrArray *packs,
                                GError **error)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (paths != NULL && paths[0] != NULL, FALSE);

  if (open_all (self, paths, packs, error))
    return TRUE;

  majakka_translation_files_clear (self);

  return FALSE;
}

/**
 * majakka_translation_files_clear:
 * @self: files
 *
 * Follows them no more.
 */
void
majakka_translation_files_clear (MajakkaTranslationFiles *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->lessons);
  g_clear_object (&self->program);
  g_clear_pointer (&self->pack, majakka_pack_manifest_unref);
}

/**
 * majakka_translation_files_find_language:
 * @self: files
 *
 * Returns: (transfer none): their language; one that is not installed has its name from its catalogue
 */
const MajakkaLanguage *
majakka_translation_files_find_language (const MajakkaTranslationFiles *self)
{
  g_autofree char *name = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  name = g_strdup (find_words (self, "the name of this language", "English"));
  if (name == NULL)
    name = dup_team (self->lessons != NULL ? self->lessons : self->program);

  return majakka_language_add (get_any_code (self), name);
}

/**
 * majakka_translation_files_is_right_to_left:
 * @self: files
 *
 * Returns: whether their words say that the language is written from right to left; a language that is known says so
 *   itself
 */
gboolean
majakka_translation_files_is_right_to_left (const MajakkaTranslationFiles *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return g_strcmp0 (find_words (self, NULL, "default:LTR"), "default:RTL") == 0;
}

/**
 * majakka_translation_files_count_left_out:
 * @self: files
 *
 * Returns: how many of their translations cannot be shown; 0 while one of them cannot be read, which is said first
 */
guint
majakka_translation_files_count_left_out (const MajakkaTranslationFiles *self)
{
  MajakkaTranslationFile *const files[] = { self->lessons, self->program };
  guint n_left_out = 0;

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      if (files[i] == NULL)
        continue;
      if (!majakka_translation_file_is_readable (files[i]))
        return 0;
      n_left_out += g_hash_table_size (majakka_translation_file_get_left_out (files[i]));
    }

  return n_left_out;
}

/**
 * majakka_translation_files_dup_trouble:
 * @self: files
 *
 * Returns: (transfer full) (nullable): what is wrong with them as they are now, a line each; NULL for nothing
 */
char *
majakka_translation_files_dup_trouble (const MajakkaTranslationFiles *self)
{
  const char *lessons, *program;

  g_return_val_if_fail (self != NULL, NULL);

  lessons = self->lessons != NULL ? majakka_translation_file_get_trouble (self->lessons) : NULL;
  program = self->program != NULL ? majakka_translation_file_get_trouble (self->program) : NULL;
  if (lessons == NULL || program == NULL)
    return g_strdup (lessons != NULL ? lessons : program);

  return g_strconcat (lessons, "\n", program, NULL);
}
