/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Guidance for the staff of a school: what is read of it, what is found wrong with it, and that the file that is
 * shipped has a rule, or none, for every country. */

#include "majakka-catalogue-entry.h"
#include "majakka-guidance-loader.h"
#include "majakka-lesson-finder.h"

#include <glib/gstdio.h>
#include <string.h>

static char *sample;
static char *directory;

static char *
write_file (const char *text)
{
  char *path = g_build_filename (directory, MAJAKKA_LESSON_FINDER_GUIDANCE, NULL);

  g_assert_true (g_file_set_contents (path, text, -1, NULL));

  return path;
}

static char *
replace (const char *before, const char *after)
{
  g_auto (GStrv) parts = g_strsplit (sample, before, 2);

  g_assert_cmpuint (g_strv_length (parts), ==, 2);

  return g_strjoinv (after, parts);
}

static void
test_whole (void)
{
  g_autofree char *path = write_file (sample);
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaLesson) guidance = majakka_guidance_load (path, &error);
  g_autoptr (GPtrArray) lessons = majakka_lesson_finder_list (directory);
  const MajakkaSection *told, *rules;

  g_assert_no_error (error);
  g_assert_cmpstr (guidance->title.source, ==, "Guidance &amp; rules");
  g_assert_cmpstr (guidance->reviewed, ==, "2026-11-21");
  g_assert_cmpuint (guidance->sources->len, ==, 1);
  told = majakka_lesson_find_section (guidance, MAJAKKA_GUIDANCE_TOLD);
  rules = majakka_lesson_find_section (guidance, MAJAKKA_GUIDANCE_RULES);
  g_assert_cmpuint (told->blocks->len, ==, 1);
  g_assert_cmpuint (rules->blocks->len, ==, 2);

  /* It is no lesson and no plan of a session. */
  g_assert_cmpuint (lessons->len, ==, 0);
}

static void
assert_fault (const char *before, const char *after, const char *tag)
{
  g_autofree char *text = replace (before, after);
  g_autofree char *path = write_file (text);
  const MajakkaCheckContext context = { NULL };
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) guidance = majakka_guidance_read (path, faults);

  if (guidance != NULL)
    majakka_guidance_check (guidance, &context, faults);
  g_assert_cmpuint (majakka_faults_count (faults), ==, 1);
  g_assert_cmpstr (majakka_faults_get (faults, 0)->tag->name, ==, tag);
}

static void
test_faults (void)
{
  assert_fault ("<cite ref=\"law\"/>", "<cite ref=\"law\"/><cite ref=\"lore\"/>", "cite-unknown");
  assert_fault ("<cite ref=\"law\"/>", "", "source-uncited");
  assert_fault ("except=\"FI SE\"", "except=\"Finland\"", "value");
  assert_fault ("No rule was read.", "A rule about child pornography.", "words-avoided");
  assert_fault ("<guidance xmlns=\"urn:majakka:lesson:1\"", "<guidance xmlns=\"urn:other\"",
                "not-a-lesson");
}

static void
test_damaged (void)
{
  g_autofree char *text = replace ("<summary>What to do.</summary>", "");
  g_autofree char *path = write_file (text);
  g_autoptr (GError) error = NULL;

  g_assert_null (majakka_guidance_load (path, &error));
  g_assert_error (error, MAJAKKA_LIBRARY_ERROR, MAJAKKA_LIBRARY_ERROR_FAULTY);
}

static guint
count_shown (const MajakkaSection *rules, const char *country)
{
  guint n = 0;

  for (guint i = 0; i < rules->blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (rules->blocks, i);

      n += block->kind == MAJAKKA_BLOCK_REGION && majakka_block_is_shown_in (block, country);
    }

  return n;
}

/* The list of those without a rule is written by hand: a country in both, or in neither, is a mistake. */
static void
test_shipped (void)
{
  g_autofree char *path =
      g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "guidance", "guidance.xml", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaLesson) guidance = majakka_guidance_load (path, &error);
  const MajakkaSection *rules;
  char country[3] = "AA";

  g_assert_no_error (error);
  g_assert_nonnull (majakka_lesson_find_section (guidance, MAJAKKA_GUIDANCE_TOLD));
  rules = majakka_lesson_find_section (guidance, MAJAKKA_GUIDANCE_RULES);
  g_assert_cmpuint (count_shown (rules, NULL), ==, 1);
  for (country[0] = 'A'; country[0] <= 'Z'; country[0]++)
    for (country[1] = 'A'; country[1] <= 'Z'; country[1]++)
      g_assert_cmpuint (count_shown (rules, country), ==, 1);
}

int
main (int argc, char **argv)
{
  g_autofree char *path = NULL;
  g_autofree char *file = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  path = g_test_build_filename (G_TEST_DIST, "lesson", "guidance.xml", NULL);
  if (!g_file_get_contents (path, &sample, NULL, NULL))
    return 99;
  directory = g_dir_make_tmp ("majakka-guidance-XXXXXX", NULL);

  g_test_add_func ("/guidance/whole", test_whole);
  g_test_add_func ("/guidance/faults", test_faults);
  g_test_add_func ("/guidance/damaged", test_damaged);
  g_test_add_func ("/guidance/shipped", test_shipped);
  status = g_test_run ();

  file = g_build_filename (directory, MAJAKKA_LESSON_FINDER_GUIDANCE, NULL);
  g_remove (file);
  g_rmdir (directory);
  g_free (directory);
  g_free (sample);

  return status;
}
