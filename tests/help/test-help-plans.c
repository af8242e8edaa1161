/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Plans with one mistake each: the checker names it, and the schema sees it too, where a grammar can. */

#include "help-fixture.h"

#include <glib/gstdio.h>
#include <string.h>

#define PLAN  "<plan id=\"a\" show=\"emergency regulator\">"
#define STEPS "<step id=\"one\">B</step><step id=\"two\">B</step><step id=\"three\">B</step>"
#define STEP  "<step id=\"four\">B</step>"
#define REST  "<say>C</say><next>D</next><come-back>E</come-back>"

static MajakkaHelpPlans *
read_plans (const char *text, MajakkaFaults *faults)
{
  MajakkaHelpPlans *plans = majakka_help_plans_read_memory (text, strlen (text), "s.xml", faults);

  g_assert_nonnull (plans);

  return plans;
}

/* The schema cannot say that something is used once. */
static gboolean
is_beyond_schema (const char *tag)
{
  return g_str_equal (tag, "help-repeated") || g_str_equal (tag, "help-duplicate-id");
}

static void
check_plan (const char *text, const char *tag)
{
  g_autofree char *file =
      g_strdup_printf ("<plans xmlns=\"%s\">\n%s</plans>", MAJAKKA_HELP_NAMESPACE, text);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaHelpPlans) plans = read_plans (file, faults);
  gboolean has_schema = help_fixture_has_schema ();

  if (tag == NULL)
    {
      g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
      g_assert_cmpuint (majakka_help_plans_count (plans), ==, 1);
      g_assert_true (!has_schema || help_fixture_accepts_text (file));
      return;
    }
  g_assert_cmpuint (help_fixture_find_fault (faults, tag)->line, ==, 2);
  g_assert_cmpuint (majakka_help_plans_count (plans), ==, 0);
  g_assert_false (has_schema && !is_beyond_schema (tag) && help_fixture_accepts_text (file));
}

static void
test_plans (void)
{
  check_plan (PLAN "<title>A</title>" STEPS STEP REST "</plan>", NULL);
  check_plan (PLAN "<title>A</title>" REST STEPS STEP "<dont-say>F</dont-say>"
                   "<note-down note=\"G\">G</note-down></plan>",
              NULL);
  check_plan (PLAN STEPS STEP REST "</plan>", "help-no-name");
  check_plan (PLAN "<title>A</title><title>A</title>" STEPS STEP REST "</plan>", "help-repeated");
  check_plan (PLAN "<title>A</title>" STEPS "<step id=\"four\">B <b>C</b></step>" REST "</plan>",
              "help-mixed");
  check_plan (PLAN "<title>A</title>" STEPS STEP REST "<p>F</p></plan>", "help-unknown-element");
  check_plan ("<plan id=\"a\"><title>A</title>" STEPS STEP REST "</plan>", "help-no-kind");
  check_plan ("<plan id=\"a\" show=\"x\"><title>A</title>" STEPS STEP REST "</plan>",
              "help-unknown-kind");
  check_plan ("<plan id=\"a\" show=\"regulator regulator\"><title>A</title>" STEPS STEP REST
              "</plan>",
              "help-repeated");
}

/* Ticks hang on the ids of steps. */
static void
test_plan_steps (void)
{
  check_plan (PLAN "<title>A</title>" REST "</plan>", "help-steps");
  check_plan (PLAN "<title>A</title>" STEPS REST "</plan>", "help-steps");
  check_plan (PLAN "<title>A</title>" STEPS STEP "<step id=\"e\">B</step><step id=\"f\">B</step>"
                   "<step id=\"g\">B</step><step id=\"h\">B</step>" REST "</plan>",
              NULL);
  check_plan (PLAN "<title>A</title>" STEPS STEP "<step id=\"e\">B</step><step id=\"f\">B</step>"
                   "<step id=\"g\">B</step><step id=\"h\">B</step><step id=\"i\">B</step>" REST
                   "</plan>",
              "help-steps");
  check_plan (PLAN "<title>A</title>" STEPS "<step id=\"four\"/>" REST "</plan>", "help-no-text");
  check_plan (PLAN "<title>A</title>" STEPS "<step>B</step>" REST "</plan>", "help-no-id");
  check_plan (PLAN "<title>A</title>" STEPS "<step id=\"one\">B</step>" REST "</plan>",
              "help-duplicate-id");
}

/* The same step in two plans is not the same tick. */
static void
test_plan_step_in_two (void)
{
  g_autofree char *file = g_strdup_printf (
      "<plans xmlns=\"%s\">%s%s</plans>", MAJAKKA_HELP_NAMESPACE,
      PLAN "<title>A</title>" STEPS STEP REST "</plan>",
      "<plan id=\"b\" show=\"regulator\"><title>A</title>" STEPS STEP REST "</plan>");
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaHelpPlans) plans = read_plans (file, faults);

  g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
  g_assert_cmpuint (majakka_help_plans_count (plans), ==, 2);
}

/* Each list of lines with its least and its most. */
static void
test_plan_parts (void)
{
  static const struct
  {
    const char *element;
    guint least;
    guint most;
  } parts[] = {
    { "say", 1, 4 },  { "dont-say", 0, 4 },  { "note-down", 0, 6 },
    { "next", 1, 4 }, { "come-back", 1, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    for (guint n = 0; n <= parts[i].most + 1; n++)
      {
        g_autoptr (GString) text = g_string_new (PLAN "<title>A</title>" STEPS STEP);

        for (guint j = 0; j < G_N_ELEMENTS (parts); j++)
          for (guint k = 0; k < (j == i ? n : parts[j].least); k++)
            g_string_append_printf (text, "<%s>F</%s>", parts[j].element, parts[j].element);
        g_string_append (text, "</plan>");
        check_plan (text->str, n < parts[i].least || n > parts[i].most ? "help-plan-part" : NULL);
      }
  check_plan (PLAN "<title>A</title>" STEPS STEP REST "<note-down> </note-down></plan>",
              "help-no-text");
}

/* A line that is long, or says what it should not, is still better than none. */
static void
test_plan_words (void)
{
  g_autofree char *many = g_strnfill (301, 'a');
  g_autofree char *file = g_strdup_printf ("<plans xmlns=\"%s\">" PLAN "<title>A</title>" STEPS
                                           "<step id=\"four\">%s</step>" REST
                                           "<dont-say>Child pornography</dont-say></plan></plans>",
                                           MAJAKKA_HELP_NAMESPACE, many);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaHelpPlans) plans = read_plans (file, faults);

  help_fixture_find_fault (faults, "help-long-text");
  help_fixture_find_fault (faults, "help-words-avoided");
  g_assert_cmpuint (majakka_faults_count (faults), ==, 2);
  g_assert_null (majakka_faults_first_error (faults));
  g_assert_cmpuint (majakka_help_plans_count (plans), ==, 1);
}

/* An id of the last release that is lost is told with the line of the list where it stands. */
static void
test_plan_released (void)
{
  g_autofree char *folder = g_dir_make_tmp ("majakka-help-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "plans.xml", NULL);
  g_autofree char *released = g_build_filename (folder, "released-ids.txt", NULL);
  g_autofree char *file = g_strdup_printf ("<plans xmlns=\"%s\">" PLAN
                                           "<title>A</title>" STEPS STEP REST "</plan></plans>",
                                           MAJAKKA_HELP_NAMESPACE);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();

  g_assert_true (g_file_set_contents (path, file, -1, NULL));
  g_assert_true (g_file_set_contents (released, "# for people\na\na/step/one\n", -1, NULL));
  g_assert_true (majakka_help_check (NULL, path, NULL, released, faults));
  g_assert_cmpuint (majakka_faults_count (faults), ==, 0);

  g_assert_true (g_file_set_contents (released, "a\na/step/gone\n", -1, NULL));
  g_assert_false (majakka_help_check (NULL, path, NULL, released, faults));
  g_assert_cmpuint (help_fixture_find_fault (faults, "help-id-lost")->line, ==, 2);
  g_assert_cmpuint (majakka_faults_count (faults), ==, 1);

  g_remove (released);
  g_assert_false (majakka_help_check (NULL, path, NULL, released, faults));
  g_remove (path);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

static gboolean
read_broken (const char *text, gsize length)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaHelpPlans) plans =
      majakka_help_plans_read_memory (text, length, "s.xml", faults);

  g_assert_true (plans != NULL || majakka_faults_first_error (faults) != NULL);

  return majakka_faults_count (faults) > 0;
}

/* The real file, cut off anywhere, and with any of its bytes wrong: what can still be read is, and
 * nothing falls over. */
static void
test_plans_broken (void)
{
  g_autofree char *path =
      g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "help", "plans.xml", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GRand) random = g_rand_new_with_seed (2026);
  g_autoptr (GError) error = NULL;
  gsize length;
  guint n_told = 0;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);

  for (guint i = 0; i < 100; i++)
    g_assert_true (read_broken (text, length / 100 * i));
  for (guint i = 0; i < 200; i++)
    {
      gsize at = (gsize) g_rand_int_range (random, 0, (gint32) length);
      char was = text[at];

      text[at] = (char) g_rand_int_range (random, 1, 256);
      n_told += read_broken (text, length);
      text[at] = was;
    }
  g_assert_cmpuint (n_told, >, 10);
}

/* What would grow, or read other files, is refused whole. */
static void
test_plans_hostile (void)
{
  static const char *const heads[] = {
    "<!DOCTYPE plans [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>",
    "<!DOCTYPE plans SYSTEM \"file:///etc/passwd\">",
    "<!DOCTYPE plans [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
  };

  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    {
      g_autofree char *file = g_strdup_printf ("%s<plans xmlns=\"%s\">" PLAN
                                               "<title>A</title>" STEPS STEP REST "</plan></plans>",
                                               heads[i], MAJAKKA_HELP_NAMESPACE);
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();

      g_assert_null (majakka_help_plans_read_memory (file, strlen (file), "s.xml", faults));
      g_assert_nonnull (majakka_faults_first_error (faults));
    }

  {
    g_autoptr (GString) deep = g_string_new ("<plans xmlns=\"" MAJAKKA_HELP_NAMESPACE "\">");

    for (guint i = 0; i < 100000; i++)
      g_string_append (deep, "<plan>");
    g_assert_true (read_broken (deep->str, deep->len));
  }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/help/plans/whole", test_plans);
  g_test_add_func ("/help/plans/steps", test_plan_steps);
  g_test_add_func ("/help/plans/step-in-two", test_plan_step_in_two);
  g_test_add_func ("/help/plans/parts", test_plan_parts);
  g_test_add_func ("/help/plans/words", test_plan_words);
  g_test_add_func ("/help/plans/released", test_plan_released);
  g_test_add_func ("/help/plans/broken", test_plans_broken);
  g_test_add_func ("/help/plans/hostile", test_plans_hostile);

  return g_test_run ();
}
