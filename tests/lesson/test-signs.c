/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-checker.h"
#include "majakka-lesson-messages.h"

#include <glib/gstdio.h>
#include <string.h>

#define TODAY "2026-11-22"

static char *sample;
static char *directory;

/* Reads the sample with @before replaced by @after, and holds it against @today. */
static MajakkaSigns *
read_changed (const char *before, const char *after, const char *today, MajakkaFaults *faults)
{
  g_autoptr (GString) text = g_string_new (sample);
  g_autofree char *path = g_build_filename (directory, "signs.xml", NULL);
  const MajakkaCheckContext context = { .today = today };
  MajakkaSigns *signs;

  if (before != NULL)
    g_assert_cmpuint (g_string_replace (text, before, after, 1), ==, 1);
  g_assert_true (g_file_set_contents (path, text->str, (gssize) text->len, NULL));
  signs = majakka_signs_read (path, faults);
  if (signs != NULL)
    majakka_signs_check (signs, &context, faults);
  g_unlink (path);

  return signs;
}

static void
count_cb (const MajakkaMessage *message, gpointer data)
{
  g_assert_cmpuint (message->line, >, 0);
  *(guint *) data += 1;
}

static void
test_whole (void)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaSigns) signs = read_changed (NULL, NULL, TODAY, faults);
  g_auto (GStrv) ids = majakka_signs_list_ids (signs);
  const MajakkaSignEntry *urgent, *adult;
  guint n_messages = 0;

  g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
  g_assert_cmpuint (signs->entries->len, ==, 3);
  g_assert_cmpuint (signs->sources->len, ==, 2);
  g_assert_cmpstr (signs->reviewed, ==, "2026-11-01");
  g_assert_cmpstr (ids[0], ==, "signs/sign/hides-the-screen");
  g_assert_cmpuint (g_strv_length (ids), ==, 3);

  urgent = majakka_signs_find (signs, "asked-for-pictures");
  g_assert_true (urgent->urgent);
  g_assert_cmpint (urgent->about, ==, MAJAKKA_SIGN_ABOUT_CHILD);
  adult = majakka_signs_find (signs, "wants-to-be-alone");
  g_assert_false (adult->urgent);
  g_assert_cmpint (adult->about, ==, MAJAKKA_SIGN_ABOUT_ADULT);
  g_assert_cmpstr (adult->may_be_else.source, ==, "Kindness, and a hobby that the two share.");
  g_assert_null (majakka_signs_find (signs, "no-such"));
  g_assert_null (majakka_signs_find (signs, NULL));

  majakka_signs_foreach_message (signs, count_cb, &n_messages);
  g_assert_cmpuint (n_messages, ==, 3 * 4);
}

typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *tag;
  guint line;
} Mistake;

static const Mistake mistakes[] = {
  { "lacks-what-else", "<may-be-else>A joke among friends that has gone too far.</may-be-else>", "",
    "element-missing", 16 },
  { "lacks-sources", "<sources>", "<sources/><sources>", "element-missing", 6 },
  { "id-twice", "id=\"asked-for-pictures\"", "id=\"hides-the-screen\"", "id-twice", 16 },
  { "about-nobody", "about=\"adult\"", "about=\"dog\"", "value", 22 },
  { "urgent-no", "urgent=\"yes\"", "urgent=\"no\"", "value", 16 },
  { "order", "<name>Makes", "<do-first>x</do-first><name>Makes", "element-order", 23 },
  { "paragraph", "Kindness, and", "<p>Kindness</p>, and", "element-unknown", 25 },
  { "cite-unknown", "<cite ref=\"guide\"/>", "<cite ref=\"guild\"/>", "cite-unknown", 12 },
  { "uncited", "<cite ref=\"study\"/></do-first>", "</do-first>", NULL, 0 },
  { "doctype", "<signs ", "<!DOCTYPE signs><signs ", "xml-doctype", 5 },
  { "not-signs", "<signs xmlns=\"urn:majakka:lesson:1\"", "<signs xmlns=\"urn:else\"",
    "not-a-lesson", 5 },
  { "newer", "urn:majakka:lesson:1", "urn:majakka:lesson:2", "newer-format", 5 },
  { "future", "reviewed=\"2026-11-01\"", "reviewed=\"2026-11-23\"", "review-future", 5 },
  { "old", "reviewed=\"2026-11-01\"", "reviewed=\"2024-11-21\"", "review-old", 5 },
  { "not-yet-old", "reviewed=\"2026-11-01\"", "reviewed=\"2024-11-22\"", NULL, 0 },
};

/* Every mistake is told once or more, with its line; what is none, is not. */
static void
test_mistake (gconstpointer data)
{
  const Mistake *mistake = data;
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaSigns) signs = read_changed (mistake->before, mistake->after, TODAY, faults);
  gboolean told = FALSE;

  for (guint i = 0; i < majakka_faults_count (faults); i++)
    {
      const MajakkaFault *fault = majakka_faults_get (faults, i);

      g_test_message ("%u: %s %s", fault->line, fault->tag->name, fault->sentence);
      told |= mistake->tag != NULL && g_str_equal (fault->tag->name, mistake->tag) &&
              fault->line == mistake->line;
    }
  if (mistake->tag == NULL)
    g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
  else
    g_assert_true (told);
}

int
main (int argc, char **argv)
{
  g_autofree char *path = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  path = g_test_build_filename (G_TEST_DIST, "lesson", "signs.xml", NULL);
  g_assert_true (g_file_get_contents (path, &sample, NULL, NULL));
  directory = g_dir_make_tmp ("majakka-signs-XXXXXX", NULL);

  g_test_add_func ("/signs/whole", test_whole);
  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autofree char *name = g_strconcat ("/signs/mistake/", mistakes[i].name, NULL);

      g_test_add_data_func (name, &mistakes[i], test_mistake);
    }

  status = g_test_run ();
  g_rmdir (directory);
  g_free (directory);
  g_free (sample);

  return status;
}
