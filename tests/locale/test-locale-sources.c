/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where messages stand in files of each kind. */

#include "majakka-locale-sources.h"

#include <glib/gstdio.h>
#include <string.h>

static const struct
{
  const char *file;
  const char *text;
  const char *id;
  guint line; /* 0: nowhere */
} cases[] = {
  { "a.xml", "<lesson>\n  <p>Say\n  <em>no</em>.</p>\n</lesson>", "Say <em>no</em>.", 2 },
  { "a.xml", "<lesson>\n<message\n from='Leo &amp; I'/></lesson>", "Leo &amp; I", 2 },
  { "a.xml", "<lesson>\n<p><em>All</em></p></lesson>", "<em>All</em>", 2 },
  { "a.xml", "<lesson", "x", 0 },
  { "a.ui", "<interface>\n<object><property>Look  up</property></object></interface>", "Look  up",
    2 },
  { "a.desktop.in", "[Desktop Entry]\nName=Majakka\n", "Majakka", 2 },
  { "a.c", "/* \"no\" */\n_ (\"yes\");\n", "yes", 2 },
  { "a.c", "/* \"no\" */\n_ (\"yes\");\n", "no", 0 },
  { "a.c", "// \"no\"\nchar c = '\"';\n_ (\"one \"\n   \"two\\n\")", "one two\n", 3 },
  { "a.c", "_ (\"say \\\"no\\\"\")", "say \"no\"", 1 },
  { "a.c", "_ (\"cut off", "cut off", 1 },
  { "a.c", "'\\", "x", 0 },
  { "../a.c", "_ (\"outside\")", "outside", 0 },
};

static void
test_case (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autofree char *directory = g_dir_make_tmp ("majakka-XXXXXX", NULL);
  g_autofree char *root = g_build_filename (directory, "root", NULL);
  g_autofree char *path = g_build_filename (root, cases[i].file, NULL);
  g_autoptr (MajakkaLocaleSources) sources = majakka_locale_sources_new (root);
  char *references[] = { (char *) "no-such-file.xml", (char *) cases[i].file, NULL };
  const MajakkaPoEntry entry = { .id = (char *) cases[i].id, .references = references };
  const char *file = NULL;

  g_assert_cmpint (g_mkdir (root, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, cases[i].text, -1, NULL));
  g_assert_cmpuint (majakka_locale_sources_find (sources, &entry, &file), ==, cases[i].line);
  g_assert_cmpstr (file, ==, cases[i].line != 0 ? cases[i].file : NULL);
  g_assert_cmpuint (majakka_locale_sources_find (sources, &entry, &file), ==, cases[i].line);

  g_assert_cmpint (g_remove (path), ==, 0);
  g_assert_cmpint (g_rmdir (root), ==, 0);
  g_assert_cmpint (g_rmdir (directory), ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/locale/sources/%02u", i);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }

  return g_test_run ();
}
