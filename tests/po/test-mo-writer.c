/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The C library reads what we compile, and says of every message of the real catalogues what they say. */

#include "majakka-language.h"
#include "majakka-po-file.h"

#include <glib/gstdio.h>
#include <libintl.h>

#define MOST 125

static void
bind (const char *directory, const char *domain, const MajakkaPoFile *po)
{
  g_autofree char *folder =
      g_build_filename (directory, majakka_po_file_get_language (po), "LC_MESSAGES", NULL);
  g_autofree char *name = g_strconcat (domain, ".mo", NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GBytes) mo = majakka_po_file_to_mo (po, /* left_out= */ NULL);
  g_autoptr (GError) error = NULL;

  g_mkdir_with_parents (folder, 0700);
  g_file_set_contents (path, g_bytes_get_data (mo, NULL), (gssize) g_bytes_get_size (mo), &error);
  g_assert_no_error (error);
  bindtextdomain (domain, directory);
  bind_textdomain_codeset (domain, "UTF-8");
}

static void
compare_counts (const char *domain, const MajakkaPoFile *po, const MajakkaPoEntry *entry)
{
  for (gulong n = 0; n <= MOST; n++)
    {
      const char *wanted = entry->strings[majakka_po_file_choose_plural (po, n)];

      g_assert_cmpstr (dngettext (domain, entry->id, entry->plural, n), ==, wanted);
    }
}

static void
compare (const char *domain, const MajakkaPoFile *po)
{
  guint n_compared = 0;

  for (guint i = 0; i < majakka_po_file_get_n_entries (po); i++)
    {
      const MajakkaPoEntry *entry = majakka_po_file_get_entry (po, i);
      g_autofree char *key = entry->context != NULL
                                 ? g_strconcat (entry->context, "\004", entry->id, NULL)
                                 : g_strdup (entry->id);

      if (!majakka_po_entry_is_translated (entry))
        {
          g_assert_true (dgettext (domain, key) == key);
          continue;
        }
      g_assert_cmpstr (dgettext (domain, key), ==, entry->strings[0]);
      if (entry->plural != NULL && entry->context == NULL)
        compare_counts (domain, po, entry);
      n_compared++;
    }
  g_assert_cmpuint (n_compared, >, 1000);
}

static void
test_real (gconstpointer user_data)
{
  const char *name = user_data;
  g_autofree char *path = g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "po", name, NULL);
  g_autofree char *domain = g_strconcat ("test-", name, NULL);
  g_autofree char *directory = g_dir_make_tmp ("majakka-mo-XXXXXX", NULL);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaPoFile) po = majakka_po_file_read (path, faults);

  g_strdelimit (domain, "/.", '-');
  g_assert_nonnull (po);
  bind (directory, domain, po);
  majakka_language_add (majakka_po_file_get_language (po), NULL);
  majakka_language_set (majakka_po_file_get_language (po));
  g_assert_cmpstr (majakka_language_get_current ()->code, ==, majakka_po_file_get_language (po));
  compare (domain, po);
}

int
main (int argc, char **argv)
{
  g_autofree char *nowhere = NULL;

  g_test_init (&argc, &argv, NULL);
  nowhere = g_dir_make_tmp ("majakka-mo-XXXXXX", NULL);
  majakka_language_init (nowhere);
  g_test_add_data_func ("/mo-writer/majakka-fi", "majakka/fi.po", test_real);
  g_test_add_data_func ("/mo-writer/majakka-ru", "majakka/ru.po", test_real);
  g_test_add_data_func ("/mo-writer/lessons-fi", "lessons/fi.po", test_real);
  g_test_add_data_func ("/mo-writer/lessons-ru", "lessons/ru.po", test_real);

  return g_test_run ();
}
