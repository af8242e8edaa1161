/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Suggestions with one mistake each: the checker names it, and the schema sees it too, where a grammar
 * can. Then what we ship. */

#include "help-fixture.h"

#include <string.h>

#define CHILD "<child id=\"a\">A</child>"
#define ADULT "<adult id=\"b\" always=\"yes\">B</adult>"

static MajakkaAgreementIdeas *
read_ideas (const char *topics, MajakkaFaults *faults, gboolean *accepted)
{
  g_autofree char *file =
      g_strdup_printf ("<agreement xmlns=\"%s\">\n%s</agreement>", MAJAKKA_HELP_NAMESPACE, topics);

  *accepted = !help_fixture_has_schema () || help_fixture_accepts_text (file);

  return majakka_agreement_ideas_read_memory (file, strlen (file), "s.xml", faults);
}

/* What a grammar cannot say: used once, and something for every age. */
static gboolean
is_beyond_schema (const char *tag)
{
  return g_str_equal (tag, "help-repeated") || g_str_equal (tag, "help-duplicate-id") ||
         g_str_equal (tag, "help-agreement-part");
}

static void
check_ideas (const char *topics, const char *tag)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  gboolean accepted;
  g_autoptr (MajakkaAgreementIdeas) ideas = read_ideas (topics, faults, &accepted);

  g_assert_nonnull (ideas);
  if (tag == NULL)
    {
      g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
      g_assert_true (accepted);
      return;
    }
  g_assert_nonnull (help_fixture_find_fault (faults, tag));
  if (!is_beyond_schema (tag) && help_fixture_has_schema ())
    g_assert_false (accepted);
}

static void
test_faults (void)
{
  check_ideas ("<topic><title>T</title>" CHILD ADULT "</topic>", NULL);
  check_ideas ("<topic>" ADULT "<title note=\"n\">T</title>" CHILD "</topic>", NULL);
  check_ideas ("<topic>" CHILD ADULT "</topic>", "help-no-name");
  check_ideas ("<topic><title>T</title><title>T</title>" CHILD ADULT "</topic>", "help-repeated");
  check_ideas ("<topic><title>T</title><child>A</child>" ADULT "</topic>", "help-no-id");
  check_ideas ("<topic><title>T</title><child id=\"A\">A</child>" ADULT "</topic>", "help-no-id");
  check_ideas ("<topic><title>T</title>" CHILD "<child id=\"b\">A</child>" ADULT "</topic>",
               "help-duplicate-id");
  check_ideas ("<topic><title>T</title>" CHILD "<child id=\"c\"/>" ADULT "</topic>",
               "help-no-text");
  check_ideas ("<topic><title>T</title>" CHILD "<child id=\"c\">A <b>B</b></child>" ADULT
               "</topic>",
               "help-mixed");
  check_ideas ("<topic><title>T</title>" CHILD "<pet id=\"c\">A</pet>" ADULT "</topic>",
               "help-unknown-element");
  check_ideas ("<topic id=\"t\"><title>T</title>" CHILD ADULT "</topic>", "help-unknown-attribute");
  check_ideas ("<topic><title>T</title>words" CHILD ADULT "</topic>", "help-mixed");
}

static void
test_ages (void)
{
  check_ideas ("<topic><title>T</title>" CHILD "<child id=\"c\" ages=\"6-9 16-17\">C</child>" ADULT
               "</topic>",
               NULL);
  check_ideas ("<topic><title>T</title>" CHILD "<child id=\"c\" ages=\"18\">C</child>" ADULT
               "</topic>",
               "help-bad-value");
  check_ideas ("<topic><title>T</title>" CHILD "<child id=\"c\" ages=\"\">C</child>" ADULT
               "</topic>",
               "help-bad-value");
  check_ideas ("<topic><title>T</title>" CHILD "<child id=\"c\" ages=\"6-9 6-9\">C</child>" ADULT
               "</topic>",
               "help-repeated");
  check_ideas ("<topic><title>T</title>" CHILD "<adult id=\"c\" always=\"no\">C</adult>" ADULT
               "</topic>",
               "help-bad-value");
  /* Every age has lines for the child, and the promise that makes telling safe. */
  check_ideas ("<topic><title>T</title><child id=\"a\" ages=\"6-9\">A</child>" ADULT "</topic>",
               "help-agreement-part");
  check_ideas ("<topic><title>T</title>" CHILD "<adult id=\"b\">B</adult></topic>",
               "help-agreement-part");
  check_ideas ("<topic><title>T</title>" CHILD
               "<adult id=\"b\" ages=\"0-5 6-9 10-12 13-15\" always=\"yes\">B</adult></topic>",
               "help-agreement-part");
}

static void
test_words (void)
{
  g_autofree char *line = g_strnfill (101, 'x');
  g_autofree char *topics = g_strdup_printf (
      "<topic><title>T</title>" CHILD "<child id=\"c\">%s</child>" ADULT "</topic>", line);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  gboolean accepted;
  g_autoptr (MajakkaAgreementIdeas) ideas = read_ideas (topics, faults, &accepted);

  /* A long line is still a line. */
  help_fixture_find_fault (faults, "help-long-line");
  g_assert_null (majakka_faults_first_error (faults));
  g_assert_nonnull (majakka_agreement_ideas_find (ideas, "c", NULL));
}

/* A line with an error is left out, the others are there. */
static void
test_left_out (void)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  gboolean accepted;
  g_autoptr (MajakkaAgreementIdeas) ideas = read_ideas (
      "<topic><title>T</title>" CHILD "<child id=\"c\"/>" ADULT "</topic>", faults, &accepted);
  guint position = 7;

  g_assert_nonnull (majakka_faults_first_error (faults));
  g_assert_null (majakka_agreement_ideas_find (ideas, "c", &position));
  g_assert_cmpuint (position, ==, 7);
  g_assert_nonnull (majakka_agreement_ideas_find (ideas, "b", &position));
  g_assert_cmpuint (position, ==, 1);
}

/* A file of another kind, one that would expand, and one without an end. */
static void
test_hostile (void)
{
  static const char *const files[] = {
    "",
    "<agreement xmlns=\"urn:majakka:other:1\"/>",
    "<plans xmlns=\"" MAJAKKA_HELP_NAMESPACE "\"/>",
    "<!DOCTYPE agreement [<!ENTITY a \"b\">]><agreement xmlns=\"" MAJAKKA_HELP_NAMESPACE "\"/>",
    "<agreement xmlns=\"" MAJAKKA_HELP_NAMESPACE "\"><topic>",
    "\377\376\377",
  };
  g_autofree char *deep = g_strnfill (100000, ' ');

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();

      g_assert_null (
          majakka_agreement_ideas_read_memory (files[i], strlen (files[i]), "s.xml", faults));
      g_assert_nonnull (majakka_faults_first_error (faults));
    }

  for (guint i = 0; i + 3 <= 99999; i += 3)
    memcpy (deep + i, "<a>", 3);
  {
    g_autoptr (MajakkaFaults) faults = majakka_faults_new ();

    g_assert_null (majakka_agreement_ideas_read_memory (deep, strlen (deep), "s.xml", faults));
    g_assert_nonnull (majakka_faults_first_error (faults));
  }
}

/* What we ship: forty to sixty lines, and at every age the promise in the words of the lesson. */
static void
test_shipped (void)
{
  g_autofree char *path =
      g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "help", "agreement.xml", NULL);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaAgreementIdeas) ideas = majakka_agreement_ideas_read_file (path, faults);
  g_auto (GStrv) ids = majakka_agreement_ideas_list_ids (ideas);
  static const char *const promises[] = { "never-in-trouble", "keep-device" };

  g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
  g_assert_cmpuint (g_strv_length (ids), >=, 40);
  g_assert_cmpuint (g_strv_length (ids), <=, 60);
  g_assert_true (!help_fixture_has_schema () || help_fixture_accepts_file (path));
  for (guint i = 0; i < G_N_ELEMENTS (promises); i++)
    {
      const MajakkaAgreementIdea *idea = majakka_agreement_ideas_find (ideas, promises[i], NULL);

      g_assert_true (idea->always);
      g_assert_cmpint (idea->side, ==, MAJAKKA_AGREEMENT_ADULT);
      for (guint j = 0; j < MAJAKKA_N_AGE_BANDS; j++)
        g_assert_true (majakka_agreement_idea_is_for (idea, majakka_age_bands[j]));
    }
  g_assert_cmpstr (majakka_agreement_ideas_find (ideas, promises[0], NULL)->text.source, ==,
                   "You will never be in trouble for telling me.");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/help/agreement-ideas/faults", test_faults);
  g_test_add_func ("/help/agreement-ideas/ages", test_ages);
  g_test_add_func ("/help/agreement-ideas/words", test_words);
  g_test_add_func ("/help/agreement-ideas/left-out", test_left_out);
  g_test_add_func ("/help/agreement-ideas/hostile", test_hostile);
  g_test_add_func ("/help/agreement-ideas/shipped", test_shipped);

  return g_test_run ();
}
