/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-translation-version.h"

#include "majakka-locale-check.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Whoever has mended so many saves, and sees the next. */
#define MOST_TOLD 3

/**
 * majakka_translation_version_name_file:
 * @path: where a catalogue is
 *
 * Returns: (transfer full): its name for people, with its folder: both catalogues of a language have one name
 */
char *
majakka_translation_version_name_file (const char *path)
{
  g_autofree char *name = NULL;
  g_autofree char *above = NULL;
  g_autofree char *folder = NULL;

  g_return_val_if_fail (path != NULL, NULL);

  name = g_path_get_basename (path);
  above = g_path_get_dirname (path);
  folder = g_path_get_basename (above);

  return g_build_filename (folder, name, NULL);
}

static char *
describe (const char *name, const MajakkaFault *fault)
{
  /* Translators: a mistake in a file: its name, the line, a sentence with its full stop */
  return fault->line > 0
             ? g_strdup_printf (_ ("%s, line %u: %s"), name, fault->line, fault->sentence)
             /* Translators: a mistake in a file: its name, a sentence with its full stop */
             : g_strdup_printf (_ ("%s: %s"), name, fault->sentence);
}

static char *
describe_first (const char *name, const MajakkaFaults *faults)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < MIN (majakka_faults_count (faults), MOST_TOLD); i++)
    {
      g_autofree char *line = describe (name, majakka_faults_get (faults, i));

      if (lines->len > 0)
        g_string_append_c (lines, '\n');
      g_string_append (lines, line);
    }

  return lines->len > 0 ? g_string_free (g_steal_pointer (&lines), FALSE) : NULL;
}

static gboolean
has_source (const MajakkaPoEntry *entry)
{
  for (guint i = 0; entry->references != NULL && entry->references[i] != NULL; i++)
    if (g_str_has_prefix (entry->references[i], "src/"))
      return TRUE;

  return FALSE;
}

/**
 * majakka_translation_version_is_of_program:
 * @self: a catalogue
 *
 * Returns: whether it has the words of the program itself, and not those of lessons: by the name in its header, or by
 *   the files that its messages are from where an editor has written another name there
 */
gboolean
majakka_translation_version_is_of_program (const MajakkaTranslationVersion *self)
{
  g_autofree char *project = NULL;

  g_return_val_if_fail (self != NULL, FALSE);

  project = majakka_po_file_dup_header (self->po, "Project-Id-Version");
  if (project != NULL && g_str_has_prefix (project, LESSONS_DOMAIN))
    return FALSE;
  if (g_strcmp0 (project, GETTEXT_PACKAGE) == 0)
    return TRUE;

  for (guint i = 0; i < majakka_po_file_get_n_entries (self->po); i++)
    if (has_source (majakka_po_file_get_entry (self->po, i)))
      return TRUE;

  return FALSE;
}

/* The words of the program go to printf(), which ends it for a wrong placeholder. Those of lessons do not. */
static void
leave_out (MajakkaTranslationVersion *self, const char *name)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();

  self->left_out = majakka_translation_version_is_of_program (self)
                       ? majakka_locale_find_unfit (self->po, faults)
                       : g_hash_table_new (NULL, NULL);
  self->mistakes = describe_first (name, faults);
}

/**
 * majakka_translation_version_read:
 * @path: a catalogue (PO)
 * @error: return location: the message is a sentence for people
 *
 * In any thread.
 *
 * Returns: (transfer full) (nullable): what is in the file now; NULL when it cannot be read
 */
MajakkaTranslationVersion *
majakka_translation_version_read (const char *path, GError **error)
{
  g_autoptr (MajakkaTranslationVersion) self = NULL;
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *name = NULL;
  g_autofree char *sentence = NULL;
  const MajakkaFault *fault;

  g_return_val_if_fail (path != NULL, NULL);

  self = g_new0 (MajakkaTranslationVersion, 1);
  self->po = majakka_po_file_read (path, faults);
  name = majakka_translation_version_name_file (path);
  fault = majakka_faults_first_error (faults);
  if (self->po != NULL && fault == NULL)
    {
      leave_out (self, name);
      return g_steal_pointer (&self);
    }

  sentence =
      fault != NULL ? describe (name, fault) : g_strdup_printf (_ ("%s cannot be read."), name);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, sentence);

  return NULL;
}

/**
 * majakka_translation_version_free:
 * @self: (transfer full): a catalogue
 */
void
majakka_translation_version_free (MajakkaTranslationVersion *self)
{
  g_clear_pointer (&self->po, majakka_po_file_unref);
  g_clear_pointer (&self->left_out, g_hash_table_unref);
  g_free (self->mistakes);
  g_free (self);
}
