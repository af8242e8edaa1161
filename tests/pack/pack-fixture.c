/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "pack-fixture.h"

#include "majakka-pack-builder.h"

#include <glib/gstdio.h>
#include <string.h>

void
fixture_write (const char *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (parent, 0700), ==, 0);
  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

/* Writes a small lesson that is right; its title has @words in it. */
void
fixture_write_lesson (const char *folder, const char *id, const char *words)
{
  g_autofree char *name = g_strconcat (id, ".xml", NULL);
  g_autofree char *text = g_strdup_printf (
      "<lesson xmlns=\"urn:majakka:lesson:1\" id=\"%s\" xml:lang=\"en\" number=\"20\" minutes=\"10\" "
      "track=\"talk-and-settle\" audience=\"parents\" ages=\"6-9\" reviewed=\"2026-11-21\">\n"
      "<title>%s</title><summary>A walk.</summary><picture src=\"walk.svg\"><alt>A path.</alt></picture>\n"
      "<objectives><objective id=\"ask\">ask</objective></objectives>\n"
      "<sources><source id=\"guide\" publisher=\"P\" url=\"https://example.org/\" "
      "read=\"2026-11-21\">A guide</source></sources>\n"
      "<section id=\"begin\" teaches=\"ask\"><title>Begin</title><p>Walk.<cite ref=\"guide\"/></p></section>\n"
      "<quiz id=\"quiz\"><question id=\"first\" kind=\"true-false\" objective=\"ask\">"
      "<prompt>Walking helps.</prompt><option id=\"true\" right=\"yes\"><feedback>Yes.</feedback></option>"
      "<option id=\"false\"><feedback>It does.</feedback></option></question></quiz></lesson>\n",
      id, words);

  fixture_write (folder, name, text);
}

void
fixture_delete (const char *folder)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (!g_file_test (folder, G_FILE_TEST_IS_DIR))
    {
      g_unlink (folder);
      return;
    }
  g_chmod (folder, 0700);
  dir = g_dir_open (folder, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      fixture_delete (path);
    }
  g_rmdir (folder);
}

void
fixture_clear_draft (Fixture *self)
{
  fixture_delete (self->draft);
  fixture_write (
      self->draft, "lessons/pictures/walk.svg",
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9\"/></svg>");
}

void
fixture_write_manifest (Fixture *self, const char *id, const char *version)
{
  g_autofree char *text = g_strdup_printf (
      "<pack xmlns=\"urn:majakka:pack:1\" id=\"%s\" version=\"%s\" xml:lang=\"en\" licence=\"CC0-1.0\">"
      "<title>Walks</title><summary>Walks with a child.</summary><author>A school</author></pack>",
      id, version);

  fixture_write (self->draft, "manifest.xml", text);
}

void
fixture_write_catalogue (Fixture *self, const char *language, const char *title)
{
  g_autofree char *name = g_strdup_printf ("po/%s.po", language);
  g_autofree char *text = g_strdup_printf (
      "msgid \"\"\nmsgstr \"\"\n\"Language: %s\\n\"\n"
      "\"Content-Type: text/plain; charset=UTF-8\\n\"\n"
      "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\n"
      "msgid \"Walks\"\nmsgstr \"%s\"\n\n#, fuzzy\nmsgid \"A walk.\"\nmsgstr \"Vanha\"\n",
      language, title);

  fixture_write (self->draft, name, text);
}

static MajakkaPackSurroundings *
look_around (Fixture *self)
{
  return majakka_pack_surroundings_new (self->shipped, self->own, self->packs);
}

/* One lesson, to be made a pack of */
void
fixture_make_draft (Fixture *self)
{
  g_autofree char *lessons = g_build_filename (self->draft, "lessons", NULL);

  fixture_clear_draft (self);
  fixture_write_manifest (self, FIXTURE_ID, "1.0");
  fixture_write_lesson (lessons, "walk-home", "Walk home");
}

/* The lessons of a person with those folders */
MajakkaCatalogue *
fixture_load_catalogue (Fixture *self)
{
  const char *const folders[] = { self->shipped, self->own, NULL };
  MajakkaCatalogue *catalogue = majakka_catalogue_new (folders);

  majakka_catalogue_set_pack_directory (catalogue, self->packs);
  majakka_catalogue_load (catalogue);

  return catalogue;
}

/* Makes a pack of the draft, which is right. */
GBytes *
fixture_build (Fixture *self)
{
  g_autoptr (MajakkaPackSurroundings) surroundings =
      majakka_pack_surroundings_new (self->shipped, "/nonexistent", "/nonexistent");
  g_autoptr (GPtrArray) left_out = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  GBytes *bytes = majakka_pack_build (self->draft, surroundings, left_out, faults);
  const MajakkaFault *fault = majakka_faults_first_error (faults);

  if (fault != NULL)
    g_error ("%s: %s", fault->file, fault->sentence);
  g_assert_cmpuint (left_out->len, ==, 0);

  return bytes;
}

MajakkaPack *
fixture_read (Fixture *self, GBytes *bytes, MajakkaFaults *faults)
{
  g_autoptr (MajakkaPackSurroundings) surroundings = look_around (self);

  return majakka_pack_read_bytes (bytes, "walks.majakka-pack", surroundings, faults);
}

/* What installing the draft would do */
MajakkaPackPlan *
fixture_plan (Fixture *self)
{
  g_autoptr (GBytes) bytes = fixture_build (self);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaPack) pack = fixture_read (self, bytes, faults);

  g_assert_nonnull (pack);

  return majakka_pack_plan_new (pack, self->packs);
}

/* The same of a pack with lessons of these ids */
MajakkaPackPlan *
fixture_plan_version (Fixture *self, const char *version, const char *const *ids)
{
  g_autofree char *lessons = g_build_filename (self->draft, "lessons", NULL);

  fixture_clear_draft (self);
  fixture_write_manifest (self, FIXTURE_ID, version);
  for (; *ids != NULL; ids++)
    fixture_write_lesson (lessons, *ids, version);

  return fixture_plan (self);
}

static void
list_into (GPtrArray *lines, const char *folder, const char *inner)
{
  g_autofree char *path = g_build_filename (folder, inner, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *entry = g_build_filename (inner, name, NULL);
      g_autofree char *whole = g_build_filename (folder, entry, NULL);
      g_autofree char *text = NULL;
      gsize length;

      if (g_file_test (whole, G_FILE_TEST_IS_DIR))
        list_into (lines, folder, entry);
      else if (g_file_get_contents (whole, &text, &length, NULL) && !g_str_equal (name, ".lock"))
        g_ptr_array_add (lines, g_strdup_printf ("%s %08x %zu", entry, g_str_hash (text), length));
    }
}

static int
compare_lines (gconstpointer a, gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* Every file below a folder and what is in it, as one text */
char *
fixture_list (const char *folder)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  list_into (lines, folder, "");
  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_add (lines, NULL);

  return g_strjoinv ("\n", (char **) lines->pdata);
}

void
fixture_set_up (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (GError) error = NULL;

  self->root = g_dir_make_tmp ("majakka-pack-XXXXXX", &error);
  g_assert_no_error (error);
  self->shipped = g_build_filename (self->root, "shipped", NULL);
  self->own = g_build_filename (self->root, "own", NULL);
  self->packs = g_build_filename (self->root, "packs", NULL);
  self->draft = g_build_filename (self->root, "draft", NULL);
  fixture_write_lesson (self->shipped, "shipped-lesson", "Shipped");
  fixture_write_lesson (self->own, "own-lesson", "Own");
}

void
fixture_tear_down (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  fixture_delete (self->root);
  g_free (self->root);
  g_free (self->shipped);
  g_free (self->own);
  g_free (self->packs);
  g_free (self->draft);
}
