/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Reading a pack, and what the library does with one that is installed. */

#include "pack-fixture.h"

#include "majakka-catalogue.h"
#include "majakka-lesson-messages.h"
#include "majakka-pack-shelf.h"
#include "majakka-pack-version.h"

#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>

static const char *const two[] = { "walk-home", "walk-to-school", NULL };

static void
test_read (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (MajakkaPack) pack = NULL;
  const MajakkaPackLanguage *language;

  fixture_make_draft (fixture);
  fixture_write_catalogue (fixture, "fi", "Kävelyt");
  bytes = fixture_build (fixture);
  pack = fixture_read (fixture, bytes, faults);
  g_assert_nonnull (pack);
  g_assert_cmpstr (majakka_pack_get_manifest (pack)->id, ==, FIXTURE_ID);
  g_assert_cmpstr (majakka_pack_get_manifest (pack)->author, ==, "A school");
  g_assert_cmpuint (majakka_pack_get_lessons (pack)->len, ==, 1);
  g_assert_cmpuint (majakka_pack_get_languages (pack)->len, ==, 1);
  language = g_ptr_array_index (majakka_pack_get_languages (pack), 0);
  g_assert_cmpstr (language->code, ==, "fi");
  g_assert_cmpuint (language->n_translated, ==, 1);
  g_assert_cmpuint (language->n_fuzzy, ==, 1);
  /* One of as many messages: the other translation is of something else. */
  g_assert_cmpuint (majakka_pack_get_percent (pack, language), ==,
                    100 / majakka_pack_get_n_messages (pack));
}

/* The same files give the same pack, whenever and wherever they were written. */
static void
test_reproducible (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GBytes) one = NULL;
  g_autoptr (GBytes) other = NULL;

  fixture_make_draft (fixture);
  one = fixture_build (fixture);
  fixture_delete (fixture->draft);
  g_usleep (10 * 1000);
  g_setenv ("TZ", "Pacific/Auckland", TRUE);
  fixture_make_draft (fixture);
  other = fixture_build (fixture);
  g_unsetenv ("TZ");
  g_assert_true (g_bytes_equal (one, other));
}

static void
assert_taken (Fixture *fixture, const char *pack_id, const char *lesson, const char *words)
{
  g_autofree char *lessons = g_build_filename (fixture->draft, "lessons", NULL);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *shipped = fixture->shipped;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (MajakkaPack) pack = NULL;

  fixture_clear_draft (fixture);
  fixture_write_manifest (fixture, pack_id, "1");
  fixture_write_lesson (lessons, lesson, "Mine");
  /* It can be built where the other lesson is not. */
  fixture->shipped = g_strdup ("/nonexistent");
  bytes = fixture_build (fixture);
  g_free (fixture->shipped);
  fixture->shipped = g_steal_pointer (&shipped);
  pack = fixture_read (fixture, bytes, faults);
  g_assert_null (pack);
  g_assert_cmpstr (majakka_faults_first_error (faults)->tag->name, ==, "pack-id-taken");
  g_assert_nonnull (strstr (majakka_faults_first_error (faults)->sentence, words));
}

/* No lesson that is there is replaced. */
static void
test_ids (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaPackPlan) plan = fixture_plan_version (fixture, "1", two);
  g_autoptr (GError) error = NULL;

  majakka_pack_install (plan, &error);
  g_assert_no_error (error);
  assert_taken (fixture, "org.example.other", "walk-home", FIXTURE_ID);
  assert_taken (fixture, "org.example.other", "shipped-lesson", "cannot replace");
  assert_taken (fixture, "org.example.other", "own-lesson", "your own");
}

static void
assert_domain_cb (const MajakkaMessage *message, gpointer domain)
{
  g_assert_true (message->domain == domain);
}

/* The catalogue knows of each lesson which pack it came with, and finds those of packs last. */
static void
test_catalogue (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaPackPlan) plan = fixture_plan_version (fixture, "1", two);
  g_autoptr (MajakkaCatalogue) catalogue = NULL;
  g_autoptr (MajakkaLesson) lesson = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *picture = NULL;
  MajakkaCatalogueEntry *entry;
  MajakkaPackManifest *pack;

  majakka_pack_install (plan, &error);
  g_assert_no_error (error);
  catalogue = fixture_load_catalogue (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (catalogue)), ==, 4);
  for (guint i = 0; i < 4; i++)
    {
      g_autoptr (MajakkaCatalogueEntry) item = g_list_model_get_item (G_LIST_MODEL (catalogue), i);

      g_assert_true ((majakka_catalogue_entry_get_pack (item) != NULL) == (i >= 2));
    }

  entry = majakka_catalogue_find (catalogue, "walk-home");
  pack = majakka_catalogue_entry_get_pack (entry);
  g_assert_cmpstr (pack->id, ==, FIXTURE_ID);
  lesson = majakka_catalogue_entry_read (entry, &error);
  g_assert_no_error (error);
  majakka_lesson_foreach_message (lesson, assert_domain_cb, (gpointer) pack->domain);
  picture = majakka_catalogue_entry_find_picture (entry, "walk.svg");
  g_assert_nonnull (picture);
}

/* Reads a file and returns how its first error is told. */
static char *
tell_fault (Fixture *fixture, const char *path)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaPackSurroundings) surroundings =
      majakka_pack_surroundings_new (fixture->shipped, fixture->own, fixture->packs);

  g_assert_true (majakka_pack_is_file (path));
  g_assert_null (majakka_pack_read_file (path, surroundings, faults));

  return majakka_pack_describe_fault (majakka_faults_first_error (faults), path);
}

/* A mail program or a browser may give a pack any name. */
static void
test_name (Fixture *fixture, gconstpointer data)
{
  static const char *const names[] = { "walks.majakka-pack", "Walks.MAJAKKA-PACK", "walks.ZIP",
                                       "walks" };
  g_autoptr (GBytes) bytes = NULL;
  gsize length;
  const char *pack;

  fixture_make_draft (fixture);
  bytes = fixture_build (fixture);
  pack = g_bytes_get_data (bytes, &length);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (fixture->root, names[i], NULL);
      g_autofree char *words = NULL;
      g_autoptr (GError) error = NULL;

      g_file_set_contents (path, pack, (gssize) length - 1, &error);
      g_assert_no_error (error);
      /* It is the pack that is cut off, and not a file in it. */
      words = tell_fault (fixture, path);
      g_assert_null (strstr (words, names[i]));
    }
}

static void
test_no_pack (Fixture *fixture, gconstpointer data)
{
  g_autofree char *lesson = g_build_filename (fixture->own, "own-lesson.xml", NULL);
  g_autofree char *pipe = g_build_filename (fixture->root, "pipe", NULL);

  fixture_write (fixture->root, "short", "PK");
  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  g_assert_false (majakka_pack_is_file (lesson));
  g_assert_false (majakka_pack_is_file (pipe));
  g_assert_false (majakka_pack_is_file (fixture->own));
  g_assert_false (majakka_pack_is_file ("/nonexistent"));
}

/* What is wrong with a file of a pack names the file. */
static void
test_fault_inside (Fixture *fixture, gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->root, "walks.zip", NULL);
  g_autofree char *manifest = g_build_filename (path, MAJAKKA_PACK_MANIFEST, NULL);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *words = NULL;
  static const MajakkaFaultTag tag = { "tag", MAJAKKA_SEVERITY_ERROR, "", "" };

  majakka_faults_add (faults, &tag, manifest, 3, 1, "It is bad.");
  words = majakka_pack_describe_fault (majakka_faults_first_error (faults), path);
  g_assert_nonnull (strstr (words, "“manifest.xml”"));
  g_assert_nonnull (strstr (words, "line 3"));
}

static void
test_version (void)
{
  static const char *const bad[] = { "",          ".",       "1.", ".1", "1..2",
                                     "1.2.3.4.5", "1234567", "v1", "1a", "-1" };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (majakka_pack_version_is_valid (bad[i]));
  g_assert_true (majakka_pack_version_is_valid ("1"));
  g_assert_true (majakka_pack_version_is_valid ("0.10.200.999999"));
  g_assert_cmpint (majakka_pack_version_compare ("1", "1.0"), ==, 0);
  g_assert_cmpint (majakka_pack_version_compare ("1.9", "1.10"), <, 0);
  g_assert_cmpint (majakka_pack_version_compare ("2", "1.10.1"), >, 0);
  g_assert_cmpint (majakka_pack_version_compare ("1.0.0.1", "1"), >, 0);
}

static void
test_id (void)
{
  static const char *const bad[] = { "",     "walks",  "Org.example", "org..example", ".org",
                                     "org.", "org.-x", "org/example", "org.example.", "1.2" };

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (majakka_pack_manifest_is_id (bad[i]));
  g_assert_true (majakka_pack_manifest_is_id ("org.example"));
  g_assert_true (majakka_pack_manifest_is_id ("fi.9-school.walks-2"));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  majakka_language_init ("/nonexistent");
  FIXTURE_ADD ("/pack/read", test_read);
  FIXTURE_ADD ("/pack/reproducible", test_reproducible);
  FIXTURE_ADD ("/pack/ids", test_ids);
  FIXTURE_ADD ("/pack/catalogue", test_catalogue);
  FIXTURE_ADD ("/pack/name", test_name);
  FIXTURE_ADD ("/pack/no-pack", test_no_pack);
  FIXTURE_ADD ("/pack/fault-inside", test_fault_inside);
  g_test_add_func ("/pack/version", test_version);
  g_test_add_func ("/pack/id", test_id);

  return g_test_run ();
}
