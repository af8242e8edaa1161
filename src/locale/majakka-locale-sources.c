/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-locale-sources.h"

#include "majakka-lesson-format.h"
#include "majakka-locale-literals-private.h"
#include "majakka-text.h"

#include <string.h>

#define MAX_BYTES (2 * 1024 * 1024)

/* A window of the program is deeper than a lesson. */
static const MajakkaXmlLimits limits = {
  .max_bytes = MAX_BYTES,
  .max_depth = 64,
  .max_nodes = 50000,
  .max_attributes = 24,
  .max_value = 2000,
};

struct _MajakkaLocaleSources
{
  char *root;
  GHashTable *files; /* char* -> GHashTable of char* -> line */
};

/**
 * majakka_locale_sources_new:
 * @root: the folder that the files of catalogues are named from
 *
 * Returns: (transfer full): what finds lines of sources
 */
MajakkaLocaleSources *
majakka_locale_sources_new (const char *root)
{
  MajakkaLocaleSources *self;

  g_return_val_if_fail (root != NULL, NULL);

  self = g_new0 (MajakkaLocaleSources, 1);
  self->root = g_strdup (root);
  self->files =
      g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_hash_table_unref);

  return self;
}

/**
 * majakka_locale_sources_free:
 * @self: (transfer full): what finds lines of sources
 */
void
majakka_locale_sources_free (MajakkaLocaleSources *self)
{
  g_hash_table_unref (self->files);
  g_free (self->root);
  g_free (self);
}

static void
add (GHashTable *lines, const char *text, guint line)
{
  if (text != NULL && !g_hash_table_contains (lines, text))
    g_hash_table_insert (lines, g_strdup (text), GUINT_TO_POINTER (line));
}

/* Whether an element may be a message: it has words, or nothing but what stands inside words. */
static gboolean
may_be_message (const MajakkaXmlNode *element)
{
  const MajakkaXmlNode *first = majakka_xml_node_first_element (element);

  return majakka_xml_node_has_text (element) ||
         (first != NULL && majakka_format_is_inline (first->name));
}

static void
list_messages (GHashTable *lines, const MajakkaXmlNode *element)
{
  MajakkaMessage words = { 0 }, from = { 0 };

  if (may_be_message (element))
    {
      majakka_message_init_from_element (&words, element);
      add (lines, words.source, element->line);
      /* The files of windows are not folded. */
      if (element->first_child != NULL)
        add (lines, element->first_child->text, element->line);
    }
  majakka_message_init_from_attribute (&from, element, "from");
  add (lines, from.source, element->line);
  majakka_message_clear (&words);
  majakka_message_clear (&from);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    list_messages (lines, child);
}

static void
list_values (GHashTable *lines, const char *text)
{
  g_auto (GStrv) rows = g_strsplit (text, "\n", -1);

  for (guint i = 0; rows[i] != NULL; i++)
    {
      const char *value = strchr (rows[i], '=');

      add (lines, value != NULL ? value + 1 : NULL, i + 1);
    }
}

static void
read_source (GHashTable *lines, const char *path)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *text = NULL;
  gsize length;

  if (g_str_has_suffix (path, ".xml") || g_str_has_suffix (path, ".ui") ||
      g_str_has_suffix (path, ".xml.in"))
    {
      g_autoptr (MajakkaXmlDocument) document = majakka_xml_read_file (path, &limits, faults);

      if (document != NULL)
        list_messages (lines, majakka_xml_document_get_root (document));
      return;
    }

  text = majakka_xml_load_file (path, &limits, &length, faults);
  if (text == NULL)
    return;
  if (g_str_has_suffix (path, ".desktop.in"))
    list_values (lines, text);
  else
    majakka_locale_list_literals (lines, text);
}

/* A catalogue may name any file; only those inside the folder are read. */
static gboolean
is_inside (const char *name)
{
  return !g_path_is_absolute (name) && strstr (name, "..") == NULL;
}

static GHashTable *
get_lines (MajakkaLocaleSources *self, const char *name)
{
  GHashTable *lines = g_hash_table_lookup (self->files, name);
  g_autofree char *path = NULL;

  if (lines != NULL)
    return lines;

  lines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  path = g_build_filename (self->root, name, NULL);
  if (is_inside (name) && g_file_test (path, G_FILE_TEST_IS_REGULAR))
    read_source (lines, path);
  g_hash_table_insert (self->files, g_strdup (name), lines);

  return lines;
}

/**
 * majakka_locale_sources_find:
 * @self: what finds lines of sources
 * @entry: a message
 * @file: (out) (transfer none): the file that has it, as the catalogue names it; it lives as long as @entry; untouched
 *   when none has
 *
 * Returns: the line of the message, from 1; 0 when its files do not have it
 */
guint
majakka_locale_sources_find (MajakkaLocaleSources *self,
                             const MajakkaPoEntry *entry,
                             const char **file)
{
  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (entry != NULL, 0);
  g_return_val_if_fail (file != NULL, 0);

  for (guint i = 0; entry->references[i] != NULL; i++)
    {
      gpointer line = g_hash_table_lookup (get_lines (self, entry->references[i]), entry->id);

      if (line == NULL)
        continue;
      *file = entry->references[i];
      return GPOINTER_TO_UINT (line);
    }

  return 0;
}
