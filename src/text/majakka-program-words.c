/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* gettext reads catalogues from files alone, and one that it has read it never reads again. So each version of a
 * catalogue that somebody works on goes to a new folder, all of them in a private one that goes at the end. */

#include "majakka-program-words.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <libintl.h>

/* glibc's; moving it makes gettext look for catalogues again. */
extern int _nl_msg_cat_cntr;

static char *installed = NULL; /* where the catalogues were before */
static char *folder = NULL;    /* the private one */
static char *shown = NULL;     /* the one in it that is asked now */
static guint n_versions = 0;

static gboolean
make_folder (GError **error)
{
  if (folder != NULL)
    return TRUE;

  folder = g_dir_make_tmp ("majakka-XXXXXX", error);

  return folder != NULL;
}

static void
remove_version (const char *version)
{
  g_autoptr (GDir) dir = g_dir_open (version, 0, NULL);
  const char *language;

  while (dir != NULL && (language = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *above = g_build_filename (version, language, NULL);
      g_autofree char *messages = g_build_filename (above, "LC_MESSAGES", NULL);
      g_autofree char *file = g_build_filename (messages, GETTEXT_PACKAGE ".mo", NULL);

      g_unlink (file);
      g_rmdir (messages);
      g_rmdir (above);
    }
  g_rmdir (version);
}

static void
bind_to (const char *directory)
{
  bindtextdomain (GETTEXT_PACKAGE, directory);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  _nl_msg_cat_cntr++;
}

/**
 * majakka_program_words_use:
 * @catalogue: a compiled catalogue of the program's words (MO)
 * @language: its language, as gettext names it
 * @error: return location
 *
 * Has the program speak the words of @catalogue from now on. What is on screen is the caller's to renew. Words that
 * somebody has still in hand stay in memory.
 *
 * Returns: whether it does; if not, all is as before
 */
gboolean
majakka_program_words_use (GBytes *catalogue, const char *language, GError **error)
{
  g_autofree char *name = g_strdup_printf ("%u", n_versions + 1);
  g_autofree char *version = NULL;
  g_autofree char *messages = NULL;
  g_autofree char *file = NULL;

  g_return_val_if_fail (catalogue != NULL, FALSE);
  g_return_val_if_fail (language != NULL, FALSE);

  if (!make_folder (error))
    return FALSE;

  version = g_build_filename (folder, name, NULL);
  messages = g_build_filename (version, language, "LC_MESSAGES", NULL);
  file = g_build_filename (messages, GETTEXT_PACKAGE ".mo", NULL);
  if (g_mkdir_with_parents (messages, 0700) != 0)
    {
      g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (errno), "%s: %s", messages,
                   g_strerror (errno));
      return FALSE;
    }
  if (!g_file_set_contents (file, g_bytes_get_data (catalogue, NULL),
                            (gssize) g_bytes_get_size (catalogue), error))
    {
      remove_version (version);
      return FALSE;
    }

  n_versions++;
  if (installed == NULL)
    installed = g_strdup (bindtextdomain (GETTEXT_PACKAGE, NULL));
  bind_to (version);
  if (shown != NULL)
    remove_version (shown);
  g_free (shown);
  shown = g_steal_pointer (&version);

  return TRUE;
}

/**
 * majakka_program_words_restore:
 *
 * Has the program speak its installed words again, and takes away what was written for the others.
 */
void
majakka_program_words_restore (void)
{
  if (installed != NULL)
    bind_to (installed);
  g_clear_pointer (&installed, g_free);
  if (shown != NULL)
    remove_version (shown);
  g_clear_pointer (&shown, g_free);
  if (folder != NULL)
    g_rmdir (folder);
  g_clear_pointer (&folder, g_free);
}
