/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the preview says is what comes of it: packs made at random, one installed over the other. */

#include "pack-fixture.h"

#include "majakka-lesson-finder.h"
#include "majakka-pack-shelf.h"

#include <string.h>

#define ROUNDS 60

static const char *const all_ids[] = { "walk-a", "walk-b", "walk-c", "walk-d", "walk-e" };
static const char *const all_languages[] = { "fi", "sv", "ru" };

/* Makes a draft of some of the lessons and languages, each in one of two editions. */
static void
draw_draft (Fixture *fixture, guint version)
{
  g_autofree char *lessons = g_build_filename (fixture->draft, "lessons", NULL);
  g_autofree char *number = g_strdup_printf ("%u", version);
  guint kept = (guint) g_test_rand_int_range (0, G_N_ELEMENTS (all_ids));

  fixture_clear_draft (fixture);
  fixture_write_manifest (fixture, FIXTURE_ID, number);
  for (guint i = 0; i < G_N_ELEMENTS (all_ids); i++)
    if (i == kept || g_test_rand_bit ())
      fixture_write_lesson (lessons, all_ids[i], g_test_rand_bit () ? "Fast" : "Slow");
  for (guint i = 0; i < G_N_ELEMENTS (all_languages); i++)
    if (g_test_rand_bit ())
      fixture_write_catalogue (fixture, all_languages[i], g_test_rand_bit () ? "One" : "Two");
  if (g_test_rand_bit ())
    fixture_write (fixture->draft, "lessons/pictures/walk.svg",
                   "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 8 8\"/>");
}

/* char* -> char*: what there is -> what tells one edition from another. A lesson is another one with another picture. */
static GHashTable *
look (Fixture *fixture)
{
  GHashTable *found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autofree char *folder = g_build_filename (fixture->packs, FIXTURE_ID, NULL);
  g_autofree char *listed = fixture_list (folder);
  g_auto (GStrv) lines = g_strsplit (listed, "\n", -1);
  const char *picture = "";

  for (guint i = 0; lines[i] != NULL; i++)
    if (g_str_has_prefix (lines[i], "lessons/pictures/"))
      picture = lines[i];
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *name = g_strndup (lines[i], strcspn (lines[i], " "));

      if (g_str_has_suffix (name, ".xml") && g_str_has_prefix (name, "lessons/"))
        g_hash_table_insert (found, g_strndup (name + 8, strlen (name) - 12),
                             g_strconcat (lines[i], picture, NULL));
      else if (g_str_has_suffix (name, ".po"))
        g_hash_table_insert (found, g_strndup (name + 3, strlen (name) - 6), g_strdup (lines[i]));
    }

  return found;
}

static MajakkaPackChangeKind
see_change (GHashTable *before, GHashTable *after, const char *name)
{
  const char *old = g_hash_table_lookup (before, name);
  const char *new = g_hash_table_lookup (after, name);

  if (old == NULL)
    return MAJAKKA_PACK_ADDED;
  if (new == NULL)
    return MAJAKKA_PACK_REMOVED;

  return g_str_equal (old, new) ? MAJAKKA_PACK_KEPT : MAJAKKA_PACK_CHANGED;
}

static void
assert_outcome (MajakkaPackPlan *plan, GHashTable *before, GHashTable *after)
{
  const GPtrArray *changes = majakka_pack_plan_get_changes (plan);
  g_autoptr (GHashTable) told = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer name;

  for (guint i = 0; i < changes->len; i++)
    {
      const MajakkaPackChange *change = g_ptr_array_index (changes, i);
      const char *what = change->lesson != NULL ? change->lesson->id : change->language;

      g_assert_cmpint (change->kind, ==, see_change (before, after, what));
      g_assert_true (g_hash_table_add (told, (gpointer) what));
    }

  /* Nothing was left out. */
  g_hash_table_iter_init (&iter, before);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    g_assert_true (g_hash_table_contains (told, name));
  g_hash_table_iter_init (&iter, after);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    g_assert_true (g_hash_table_contains (told, name));
}

static void
test_preview (Fixture *fixture, gconstpointer data)
{
  for (guint version = 1; version <= ROUNDS; version++)
    {
      g_autoptr (GHashTable) before = look (fixture);
      g_autoptr (GHashTable) after = NULL;
      g_autoptr (MajakkaPackPlan) plan = NULL;
      g_autoptr (GError) error = NULL;

      draw_draft (fixture, version);
      plan = fixture_plan (fixture);
      majakka_pack_install (plan, &error);
      g_assert_no_error (error);
      after = look (fixture);
      assert_outcome (plan, before, after);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  FIXTURE_ADD ("/preview/outcome", test_preview);

  return g_test_run ();
}
