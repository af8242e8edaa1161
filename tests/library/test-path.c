/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The suggested orders, on the shipped lessons: nobody's order leaves out a lesson that is meant for them. */

#include "majakka-path.h"

#include <glib/gstdio.h>

static MajakkaCatalogue *
load (const char *own)
{
  g_autofree char *shipped =
      g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "lessons", NULL);
  const char *const folders[] = { shipped, own, NULL };
  MajakkaCatalogue *catalogue = majakka_catalogue_new (folders);

  majakka_catalogue_load (catalogue);

  return catalogue;
}

static const MajakkaLesson *
get_head (const GPtrArray *entries, guint position)
{
  return majakka_catalogue_entry_get_head (g_ptr_array_index (entries, position));
}

static guint
count (const GPtrArray *entries, const char *id)
{
  guint n = 0;

  for (guint i = 0; i < entries->len; i++)
    n += g_str_equal (get_head (entries, i)->id, id) ? 1 : 0;

  return n;
}

static void
assert_whole (MajakkaPathKind kind, MajakkaAudience audience)
{
  g_autoptr (MajakkaCatalogue) catalogue = load (NULL);
  g_autoptr (GPtrArray) path = majakka_path_list (catalogue, kind);
  GListModel *model = G_LIST_MODEL (catalogue);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (model, i);
      const MajakkaLesson *head = majakka_catalogue_entry_get_head (entry);
      guint expected = (head->audience & audience) != 0 ? 1 : 0;

      if (count (path, head->id) != expected)
        g_error ("%s is %u times on the path", head->id, count (path, head->id));
    }
  g_assert_cmpstr (get_head (path, 0)->id, ==, "online-life-without-panic");
}

static void
test_parents (void)
{
  assert_whole (MAJAKKA_PATH_PARENTS, MAJAKKA_AUDIENCE_PARENTS);
}

static void
test_teachers (void)
{
  assert_whole (MAJAKKA_PATH_TEACHERS, MAJAKKA_AUDIENCE_TEACHERS);
}

/* A lesson of one's own comes after those of the path, and none comes twice. */
static void
test_own_lesson (void)
{
  g_autofree char *own = g_dir_make_tmp ("majakka-path-XXXXXX", NULL);
  g_autofree char *from = g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "lessons",
                                            "when-a-child-tells.xml", NULL);
  g_autofree char *to = g_build_filename (own, "my-own.xml", NULL);
  g_autofree char *text = NULL;
  GString *changed;
  g_autoptr (MajakkaCatalogue) catalogue = NULL;
  g_autoptr (GPtrArray) path = NULL;
  g_autoptr (GPtrArray) all = NULL;

  g_assert_true (g_file_get_contents (from, &text, NULL, NULL));
  changed = g_string_new (text);
  g_string_replace (changed, "id=\"when-a-child-tells\"", "id=\"my-own\"", 1);
  g_string_replace (changed, "number=\"12\"", "number=\"1\"", 1);
  g_assert_true (g_file_set_contents (to, changed->str, -1, NULL));
  g_string_free (changed, TRUE);

  catalogue = load (own);
  path = majakka_path_list (catalogue, MAJAKKA_PATH_PARENTS);
  all = majakka_path_list_all (catalogue, MAJAKKA_PATH_PARENTS);
  g_assert_cmpuint (count (path, "my-own"), ==, 0);
  g_assert_cmpuint (count (all, "my-own"), ==, 1);
  g_assert_cmpuint (all->len, ==, g_list_model_get_n_items (G_LIST_MODEL (catalogue)));
  for (guint i = 0; i < path->len; i++)
    g_assert_true (g_ptr_array_index (path, i) == g_ptr_array_index (all, i));

  g_remove (to);
  g_rmdir (own);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/library/path/parents", test_parents);
  g_test_add_func ("/library/path/teachers", test_teachers);
  g_test_add_func ("/library/path/own-lesson", test_own_lesson);

  return g_test_run ();
}
