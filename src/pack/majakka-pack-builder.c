/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* From a folder to a pack. The pack is checked as one that came from elsewhere, so what is built can be installed. */

#include "majakka-pack-builder.h"

#include "majakka-pack-private.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

/* A pack that is being built */
typedef struct
{
  const char *folder;
  PackArchiveWriter *writer;
  GPtrArray *names;    /* of char*: what belongs in it */
  GPtrArray *left_out; /* of char*: what does not */
  MajakkaFaults *faults;
} Builder;

/* What editors and translators keep beside their files, and nobody expects in the pack */
static gboolean
is_by_the_way (const char *name)
{
  return *name == '.' || g_str_has_suffix (name, "~") || g_str_has_suffix (name, ".pot") ||
         g_str_has_suffix (name, ".mo") || g_str_has_suffix (name, MAJAKKA_PACK_SUFFIX);
}

static void
look_into (Builder *self, const char *inner)
{
  g_autofree char *path = g_build_filename (self->folder, inner, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *entry = g_strconcat (inner, name, NULL);
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autofree char *as_folder = g_strconcat (entry, "/", NULL);

      if (is_by_the_way (name))
        continue;
      if (g_file_test (file, G_FILE_TEST_IS_DIR) &&
          majakka_pack_classify (as_folder) == PACK_KIND_FOLDER)
        look_into (self, as_folder);
      else if (g_file_test (file, G_FILE_TEST_IS_REGULAR) &&
               majakka_pack_classify (entry) != PACK_KIND_NONE)
        g_ptr_array_add (self->names, g_steal_pointer (&entry));
      else
        g_ptr_array_add (self->left_out, g_steal_pointer (&entry));
    }
}

/* The manifest first, then by name: the same files give the same pack. */
static int
compare_names (gconstpointer a, gconstpointer b)
{
  const char *one = *(const char *const *) a;
  const char *other = *(const char *const *) b;
  gboolean one_first = majakka_pack_classify (one) == PACK_KIND_MANIFEST;
  gboolean other_first = majakka_pack_classify (other) == PACK_KIND_MANIFEST;

  return one_first != other_first ? (one_first ? -1 : 1) : strcmp (one, other);
}

static gboolean
add_file (Builder *self, const char *name)
{
  const MajakkaXmlLimits limits = {
    .max_bytes = majakka_pack_kind_get_limit (majakka_pack_classify (name)),
  };
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  g_autoptr (GError) error = NULL;
  gsize length;
  g_autofree char *data = majakka_xml_load_file (path, &limits, &length, self->faults);

  if (data == NULL)
    return FALSE;
  if (majakka_pack_archive_writer_add (self->writer, name, data, length, &error))
    return TRUE;

  PACK_ADD_FAULT (self->faults, PACK_TAG_UNREADABLE, path, "%s", error->message);

  return FALSE;
}

static GBytes *
pack (Builder *self)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes;
  gboolean good = TRUE;

  self->writer = majakka_pack_archive_writer_new ();
  for (guint i = 0; i < self->names->len; i++)
    good &= add_file (self, g_ptr_array_index (self->names, i));
  bytes = majakka_pack_archive_writer_end (self->writer, &error);
  if (bytes == NULL)
    PACK_ADD_FAULT (self->faults, PACK_TAG_UNREADABLE, self->folder, "%s", error->message);
  if (!good)
    g_clear_pointer (&bytes, g_bytes_unref);

  return bytes;
}

/**
 * majakka_pack_build:
 * @folder: a folder with a manifest, lessons, pictures and translations
 * @surroundings: what the lessons are held against
 * @left_out: (element-type filename): where the names of files go that do not belong in a pack
 * @faults: where faults go; their files are those of @folder
 *
 * Makes a pack of a folder. The same files give the same bytes, on every computer and every day.
 *
 * Returns: (transfer full) (nullable): the file of the pack; NULL when there was an error
 */
GBytes *
majakka_pack_build (const char *folder,
                    const MajakkaPackSurroundings *surroundings,
                    GPtrArray *left_out,
                    MajakkaFaults *faults)
{
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (MajakkaPack) checked = NULL;
  Builder self = { .folder = folder, .left_out = left_out, .faults = faults };

  g_return_val_if_fail (folder != NULL, NULL);
  g_return_val_if_fail (surroundings != NULL, NULL);
  g_return_val_if_fail (left_out != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  self.names = names = g_ptr_array_new_with_free_func (g_free);
  look_into (&self, "");
  g_ptr_array_sort (names, compare_names);
  g_ptr_array_sort (left_out, compare_names);
  if (names->len == 0)
    {
      PACK_ADD_FAULT (faults, PACK_TAG_NO_MANIFEST, folder, "%s",
                      _ ("The pack does not say what it is: it has no “manifest.xml”."));
      return NULL;
    }
  bytes = pack (&self);
  if (bytes == NULL)
    return NULL;

  checked = majakka_pack_read_bytes (bytes, folder, surroundings, faults);

  return checked != NULL ? g_steal_pointer (&bytes) : NULL;
}
