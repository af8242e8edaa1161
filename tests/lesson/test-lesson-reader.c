/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-reader.h"

#include <glib/gstdio.h>
#include <string.h>

static char *source;
static gsize source_length;
static char *directory;

static char *
write_file (const char *data, gsize length)
{
  char *path = g_build_filename (directory, "lesson.xml", NULL);

  g_assert_true (g_file_set_contents (path, data, (gssize) length, NULL));

  return path;
}

static void
test_whole (void)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson =
      majakka_lesson_read_memory (source, source_length, "x.xml", faults);

  g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
  g_assert_cmpstr (lesson->id, ==, "grooming-patterns");
  g_assert_nonnull (majakka_lesson_get_quiz (lesson));
  g_assert_null (majakka_lesson_find_question (lesson, "no-such"));
}

/* A lesson that was cut off is never taken for a whole one. */
static void
test_cut_at_every_97th_byte (void)
{
  for (gsize length = 0; length + 16 < source_length; length += 97)
    {
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
      g_autoptr (MajakkaLesson) lesson =
          majakka_lesson_read_memory (source, length, "x.xml", faults);

      g_assert_null (lesson);
      g_assert_nonnull (majakka_faults_first_error (faults));
    }
}

/* One byte changed: never a crash, and what is read is UTF-8. */
static void
test_one_byte_changed (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261121);
  g_autofree char *copy = g_memdup2 (source, source_length);

  for (guint i = 0; i < 300; i++)
    {
      gsize place = (gsize) g_rand_int_range (random, 0, (gint32) source_length);
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
      g_autoptr (MajakkaLesson) lesson = NULL;
      char before = copy[place];

      copy[place] = (char) g_rand_int_range (random, 0, 256);
      lesson = majakka_lesson_read_memory (copy, source_length, "x.xml", faults);
      if (lesson != NULL)
        g_assert_true (lesson->title.source == NULL ||
                       g_utf8_validate (lesson->title.source, -1, NULL));
      else
        g_assert_nonnull (majakka_faults_first_error (faults));
      copy[place] = before;
    }
}

/* The catalogue reads no further than the first section: what comes then is not even UTF-8. */
static void
test_head_reads_no_body (void)
{
  const char *body = strstr (source, "<section");
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) head = NULL;
  g_autofree char *path = NULL;

  g_byte_array_append (bytes, (const guint8 *) source, (guint) (body - source));
  g_byte_array_append (bytes, (const guint8 *) "<section id=\"x\">", 16);
  while (bytes->len % (16 * 1024) != 0)
    g_byte_array_append (bytes, (const guint8 *) " ", 1);
  for (guint i = 0; i < 64 * 1024; i++)
    g_byte_array_append (bytes, (const guint8 *) "\xff\x00<<", 4);
  path = write_file ((const char *) bytes->data, bytes->len);

  head = majakka_lesson_read_head (path, faults);
  g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
  g_assert_cmpstr (head->id, ==, "grooming-patterns");
  g_assert_cmpuint (head->objectives->len, >, 0);
  g_unlink (path);
}

static void
test_head_with_fault (void)
{
  static const char text[] = "<lesson xmlns=\"urn:majakka:lesson:1\"><title>A</title><section/>";
  g_autofree char *path = write_file (text, sizeof text - 1);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) head = majakka_lesson_read_head (path, faults);

  g_assert_nonnull (majakka_faults_first_error (faults));
  g_unlink (path);
}

/* The fault stands where its element begins, counted in characters. */
static void
test_positions (void)
{
  static const char text[] = "<lesson xmlns=\"urn:majakka:lesson:1\">\r\n\t<p/>\n"
                             "<!-- ääni 🙂 --><title>ä<x/></title></lesson>";
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson =
      majakka_lesson_read_memory (text, sizeof text - 1, "x.xml", faults);
  guint n_found = 0;

  g_assert_nonnull (lesson);
  for (guint i = 0; i < majakka_faults_count (faults); i++)
    {
      const MajakkaFault *fault = majakka_faults_get (faults, i);

      if (!g_str_equal (fault->tag->name, "element-unknown"))
        continue;
      if (n_found++ == 0)
        g_assert_true (fault->line == 2 && fault->column == 2);
      else
        g_assert_true (fault->line == 3 && fault->column == 24);
    }
  g_assert_cmpuint (n_found, ==, 2);
}

int
main (int argc, char **argv)
{
  g_autofree char *path = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  path = g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "lessons",
                           "grooming-patterns.xml", NULL);
  g_assert_true (g_file_get_contents (path, &source, &source_length, NULL));
  directory = g_dir_make_tmp ("majakka-test-XXXXXX", NULL);

  g_test_add_func ("/lesson-reader/whole", test_whole);
  g_test_add_func ("/lesson-reader/cut-at-every-97th-byte", test_cut_at_every_97th_byte);
  g_test_add_func ("/lesson-reader/one-byte-changed", test_one_byte_changed);
  g_test_add_func ("/lesson-reader/head-reads-no-body", test_head_reads_no_body);
  g_test_add_func ("/lesson-reader/head-with-fault", test_head_with_fault);
  g_test_add_func ("/lesson-reader/positions", test_positions);
  status = g_test_run ();

  g_rmdir (directory);
  g_free (directory);
  g_free (source);

  return status;
}
