/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "store-fixture.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>

void
fixture_set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  self->folder = g_dir_make_tmp ("majakka-store-XXXXXX", &error);
  g_assert_no_error (error);
  self->path = g_build_filename (self->folder, "majakka", "learner.db", NULL);
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }

  g_remove (path);
}

void
fixture_tear_down (Fixture *self, gconstpointer data)
{
  remove_tree (self->folder);
  g_free (self->folder);
  g_free (self->path);
}

MajakkaLearnerStore *
fixture_open (Fixture *self)
{
  g_autoptr (GError) error = NULL;
  MajakkaLearnerStore *store = majakka_learner_store_open (self->path, &error);

  g_assert_no_error (error);
  g_assert_nonnull (store);

  return store;
}

MajakkaAnswer *
fixture_answer (const char *question, guint round, gboolean right)
{
  g_autoptr (MajakkaResponse) response = majakka_response_new (MAJAKKA_QUESTION_ONE);

  majakka_response_choose_only (response, "keep");

  return majakka_answer_new (question, round, response, right);
}

void
fixture_record (MajakkaLearnerStore *store, const char *lesson, const char *question)
{
  g_autoptr (MajakkaAnswer) answer = fixture_answer (question, 1, TRUE);
  g_autoptr (GError) error = NULL;

  majakka_learner_store_record_answer (store, lesson, answer, &error);
  g_assert_no_error (error);
}

GBytes *
fixture_read (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *data;
  gsize length;

  g_file_get_contents (path, &data, &length, &error);
  g_assert_no_error (error);

  return g_bytes_new_take (data, length);
}

/* Looks at the bytes of every file. */
gboolean
fixture_folder_contains (const char *folder, const char *text)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr (GBytes) bytes = fixture_read (path);
      gsize length;
      const char *data = g_bytes_get_data (bytes, &length);

      if (data != NULL && memmem (data, length, text, strlen (text)) != NULL)
        return TRUE;
    }

  return FALSE;
}

char *
fixture_find (const char *folder, const char *prefix)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, prefix))
      return g_build_filename (folder, name, NULL);

  return NULL;
}

/* No file of this process may become larger, in bytes: as if the disk were full. For a subprocess. */
void
fixture_limit_files (rlim_t size)
{
  struct rlimit limit;

  g_assert_cmpint (getrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  limit.rlim_cur = MIN (size, limit.rlim_max);
  g_assert_cmpint (setrlimit (RLIMIT_FSIZE, &limit), ==, 0);
  signal (SIGXFSZ, SIG_IGN);
}
