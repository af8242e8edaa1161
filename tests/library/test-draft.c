/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-draft.h"

#include <glib/gstdio.h>
#include <string.h>

static MajakkaDraft *
read_draft (const char *text)
{
  g_autofree char *folder = g_dir_make_tmp ("majakka-draft-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a-draft.xml", NULL);
  MajakkaDraft *draft;

  g_assert_true (g_file_set_contents (path, text, -1, NULL));
  draft = majakka_draft_read (path);
  g_unlink (path);
  g_rmdir (folder);

  return draft;
}

static char *
get_shipped (const char *folder, const char *name)
{
  return g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", folder, name, NULL);
}

static void
test_good (void)
{
  g_autofree char *lesson_path = get_shipped ("lessons", "grooming-patterns.xml");
  g_autofree char *plan_path = get_shipped ("sessions", "ask-before-you-share.xml");
  g_autoptr (MajakkaDraft) lesson = majakka_draft_read (lesson_path);
  g_autoptr (MajakkaDraft) plan = majakka_draft_read (plan_path);

  g_assert_nonnull (lesson->lesson);
  g_assert_null (lesson->plan);
  g_assert_cmpuint (majakka_faults_count (lesson->faults), ==, 0);
  g_assert_nonnull (plan->lesson);
  g_assert_nonnull (plan->plan);
  g_assert_cmpuint (majakka_faults_count (plan->faults), ==, 0);
}

/* At every length that a half-written file can have: a fault, and nothing to show. */
static void
test_half_written (void)
{
  g_autofree char *path = get_shipped ("lessons", "grooming-patterns.xml");
  g_autofree char *text = NULL;
  gsize length;

  g_assert_true (g_file_get_contents (path, &text, &length, NULL));
  for (gsize part = 0; part < length - 2; part += 997)
    {
      g_autofree char *half = g_strndup (text, part);
      g_autoptr (MajakkaDraft) draft = read_draft (half);

      g_assert_null (draft->lesson);
      g_assert_nonnull (majakka_faults_first_error (draft->faults));
    }
}

static void
test_not_there (void)
{
  g_autoptr (MajakkaDraft) draft = majakka_draft_read ("/nowhere/a-draft.xml");

  g_assert_null (draft->lesson);
  g_assert_cmpuint (majakka_faults_count (draft->faults), ==, 1);
}

/* What would cost a careless reader minutes or the memory costs us a sentence. */
static void
test_hostile (void)
{
  g_autoptr (GString) deep = g_string_new ("<lesson xmlns=\"urn:majakka:lesson:1\">");
  g_autoptr (GString) wide = g_string_new ("<lesson xmlns=\"urn:majakka:lesson:1\">");
  g_autofree char *large = g_strnfill (3 * 1024 * 1024, 'x');
  const char *texts[] = {
    "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><lesson>&b;</lesson>",
    NULL,
    NULL,
    NULL,
  };

  for (guint i = 0; i < 100000; i++)
    g_string_append (deep, "<a>");
  for (guint i = 0; i < 200000; i++)
    g_string_append (wide, "<p/>");
  texts[1] = deep->str;
  texts[2] = wide->str;
  texts[3] = large;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      gint64 start = g_get_monotonic_time ();
      g_autoptr (MajakkaDraft) draft = read_draft (texts[i]);

      g_test_message ("%u: %.3f s", i, (double) (g_get_monotonic_time () - start) / G_USEC_PER_SEC);
      /* A fifth of a second is what is promised; the machine may do other things as well. */
      g_assert_cmpint (g_get_monotonic_time () - start, <, 2 * G_USEC_PER_SEC);
      g_assert_null (draft->lesson);
      g_assert_nonnull (majakka_faults_first_error (draft->faults));
    }
}

static void
test_place (void)
{
  g_autofree char *path = get_shipped ("lessons", "grooming-patterns.xml");
  g_autoptr (MajakkaDraft) draft = majakka_draft_read (path);
  guint section, block;

  g_assert_false (majakka_draft_find_place (draft->lesson, 1, &section, &block));
  g_assert_cmpuint (section, ==, 0);
  g_assert_cmpuint (block, ==, 0);

  for (guint i = 0; i < draft->lesson->sections->len; i++)
    {
      const MajakkaSection *known = g_ptr_array_index (draft->lesson->sections, i);

      for (guint j = 0; j < known->blocks->len; j++)
        {
          const MajakkaBlock *there = g_ptr_array_index (known->blocks, j);

          g_assert_true (majakka_draft_find_place (draft->lesson, there->line, &section, &block));
          g_assert_cmpuint (section, ==, i);
          g_assert_cmpuint (block, ==, j);
        }
    }
}

static MajakkaBlock *
new_paragraph (const char *id, const char *words)
{
  MajakkaBlock *block = g_new0 (MajakkaBlock, 1);

  block->kind = MAJAKKA_BLOCK_PARAGRAPH;
  block->id = g_strdup (id);
  block->text.source = g_strdup (words);

  return block;
}

/* "id:words" or "words" */
static GPtrArray *
new_blocks (const char *const *all)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_block_free);

  for (; *all != NULL; all++)
    {
      g_auto (GStrv) parts = g_strsplit (*all, ":", 2);

      g_ptr_array_add (blocks, parts[1] != NULL ? new_paragraph (parts[0], parts[1])
                                                : new_paragraph (NULL, parts[0]));
    }

  return blocks;
}

static void
test_block_again (void)
{
  static const char *const before[] = { "a", "b", "x:c", "b", NULL };
  static const struct
  {
    const char *blocks[7];
    guint wanted[4];
  } cases[] = {
    { { "a", "b", "x:c", "b", NULL }, { 0, 1, 2, 3 } },
    /* Two are put before all */
    { { "new", "newer", "a", "b", "x:c", "b", NULL }, { 2, 3, 4, 5 } },
    /* The first goes */
    { { "b", "x:c", "b", NULL }, { 0, 0, 1, 2 } },
    /* One is rewritten, one with an id as well */
    { { "a", "B", "x:C", "b", NULL }, { 0, 3, 2, 3 } },
    { { "y:other", NULL }, { 0, 0, 0, 0 } },
    { { NULL }, { 0, 0, 0, 0 } },
  };
  MajakkaSection old = { .blocks = new_blocks (before) };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MajakkaSection now = { .blocks = new_blocks (cases[i].blocks) };

      for (guint j = 0; j < G_N_ELEMENTS (cases[i].wanted); j++)
        {
          g_test_message ("case %u, block %u", i, j);
          g_assert_cmpuint (majakka_draft_find_block_again (&old, j, &now), ==, cases[i].wanted[j]);
        }
      g_ptr_array_unref (now.blocks);
    }
  g_assert_cmpuint (majakka_draft_find_block_again (&old, 17, &old), ==, 0);
  g_ptr_array_unref (old.blocks);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/draft/good", test_good);
  g_test_add_func ("/draft/half-written", test_half_written);
  g_test_add_func ("/draft/not-there", test_not_there);
  g_test_add_func ("/draft/hostile", test_hostile);
  g_test_add_func ("/draft/place", test_place);
  g_test_add_func ("/draft/block-again", test_block_again);

  return g_test_run ();
}
