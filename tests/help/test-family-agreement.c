/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a family agreed on: choosing and writing, keeping and reading back, and what a stranger may have
 * put into the file. */

#include "majakka-help.h"

#include <string.h>

#define DAY "2026-11-26"

static MajakkaAgreementIdeas *ideas;
static MajakkaTranslator *translator;

static void
load (void)
{
  g_autofree char *path =
      g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "help", "agreement.xml", NULL);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();

  ideas = majakka_agreement_ideas_read_file (path, faults);
  g_assert_nonnull (ideas);
  translator = majakka_translator_new ("majakka-lessons", "/nonexistent", "en");
}

static MajakkaAgreement *
create (const char *age)
{
  MajakkaAgreement *agreement = majakka_agreement_new (DAY);

  majakka_agreement_set_age (agreement, age, ideas, translator);

  return agreement;
}

static void
choose (MajakkaAgreement *agreement, const char *id)
{
  const MajakkaAgreementIdea *idea = majakka_agreement_ideas_find (ideas, id, NULL);

  g_assert_nonnull (idea);
  g_assert_true (majakka_agreement_choose (agreement, idea, ideas, translator));
}

static const MajakkaAgreementLine *
get_line (const MajakkaAgreement *agreement, guint position)
{
  g_assert_cmpuint (position, <, agreement->lines->len);

  return g_ptr_array_index (agreement->lines, position);
}

/* A new agreement begins with the promise that telling is safe, at every age. */
static void
test_begin (void)
{
  for (guint i = 0; i < MAJAKKA_N_AGE_BANDS; i++)
    {
      g_autoptr (MajakkaAgreement) agreement = create (majakka_age_bands[i]);

      g_assert_true (majakka_agreement_has (agreement, "never-in-trouble"));
      g_assert_true (majakka_agreement_has (agreement, "keep-device"));
      g_assert_cmpuint (agreement->lines->len, ==, 2);
    }
}

/* A child grows: what was chosen stays, and what was left out does not come back. */
static void
test_age_changes (void)
{
  g_autoptr (MajakkaAgreement) agreement = create ("6-9");

  choose (agreement, "kind-write");
  majakka_agreement_drop (agreement, "keep-device");
  majakka_agreement_set_age (agreement, "16-17", ideas, translator);
  g_assert_true (majakka_agreement_has (agreement, "kind-write"));
  g_assert_false (majakka_agreement_has (agreement, "keep-device"));
  g_assert_cmpuint (agreement->lines->len, ==, 2);
}

/* Suggestions stand in the order of the file, whenever they were ticked; own lines after them. */
static void
test_order (void)
{
  g_autoptr (MajakkaAgreement) agreement = create ("6-9");

  majakka_agreement_add_own (agreement, MAJAKKA_AGREEMENT_CHILD, "I feed the cat.");
  choose (agreement, "together-show");
  choose (agreement, "wrong-tell");
  choose (agreement, "wrong-tell");
  g_assert_cmpuint (agreement->lines->len, ==, 5);
  g_assert_cmpstr (get_line (agreement, 0)->id, ==, "wrong-tell");
  g_assert_cmpstr (get_line (agreement, 3)->id, ==, "together-show");
  g_assert_null (get_line (agreement, 4)->id);
  g_assert_cmpuint (majakka_agreement_count (agreement, MAJAKKA_AGREEMENT_CHILD), ==, 3);
  g_assert_cmpuint (majakka_agreement_count (agreement, MAJAKKA_AGREEMENT_ADULT), ==, 2);
}

static void
test_own_lines (void)
{
  g_autoptr (MajakkaAgreement) agreement = majakka_agreement_new (DAY);
  g_autofree char *longer = g_strnfill (MAJAKKA_AGREEMENT_MAX_TEXT + 50, 'x');
  MajakkaAgreementLine *line;

  g_assert_null (majakka_agreement_add_own (agreement, MAJAKKA_AGREEMENT_CHILD, " \n\t"));
  line = majakka_agreement_add_own (agreement, MAJAKKA_AGREEMENT_ADULT, "  Two\n\nlines\t. ");
  g_assert_cmpstr (line->text, ==, "Two lines .");
  majakka_agreement_line_set_text (line, longer);
  g_assert_cmpint (g_utf8_strlen (line->text, -1), ==, MAJAKKA_AGREEMENT_MAX_TEXT);
  majakka_agreement_remove (agreement, line);
  g_assert_cmpuint (agreement->lines->len, ==, 0);

  for (guint i = 0; i < MAJAKKA_AGREEMENT_MAX_LINES; i++)
    g_assert_nonnull (majakka_agreement_add_own (agreement, MAJAKKA_AGREEMENT_CHILD, "x"));
  g_assert_null (majakka_agreement_add_own (agreement, MAJAKKA_AGREEMENT_CHILD, "x"));
}

static void
test_names (void)
{
  g_autoptr (MajakkaAgreement) agreement = majakka_agreement_new (DAY);
  g_auto (GStrv) none = majakka_agreement_list_names (agreement, MAJAKKA_AGREEMENT_CHILD);
  g_auto (GStrv) names = NULL;
  g_auto (GStrv) many = NULL;

  g_assert_cmpuint (g_strv_length (none), ==, 0);
  majakka_agreement_set_names (agreement, MAJAKKA_AGREEMENT_CHILD, " Aino ,, Eetu; Ая،ليلى ");
  names = majakka_agreement_list_names (agreement, MAJAKKA_AGREEMENT_CHILD);
  g_assert_cmpuint (g_strv_length (names), ==, 4);
  g_assert_cmpstr (names[0], ==, "Aino");
  g_assert_cmpstr (names[3], ==, "ليلى");
  majakka_agreement_set_names (agreement, MAJAKKA_AGREEMENT_ADULT, "a,b,c,d,e,f,g,h,i,j,k");
  many = majakka_agreement_list_names (agreement, MAJAKKA_AGREEMENT_ADULT);
  g_assert_cmpuint (g_strv_length (many), ==, 8);
}

/* Written, read back, and written again: the same. */
static void
test_round_trip (void)
{
  g_autoptr (MajakkaAgreement) agreement = create ("10-12");
  g_autoptr (MajakkaAgreement) again = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *json = NULL;
  g_autofree char *json_again = NULL;

  choose (agreement, "pictures-ask");
  majakka_agreement_add_own (agreement, MAJAKKA_AGREEMENT_CHILD, "“Ä \\ \" { [ Ж عربى”");
  majakka_agreement_set_names (agreement, MAJAKKA_AGREEMENT_ADULT, "Äiti, Isä");
  majakka_agreement_set_look_again (agreement, "2026-12-26");
  json = majakka_agreement_to_json (agreement);
  again = majakka_agreement_from_json (json, &error);
  g_assert_no_error (error);
  json_again = majakka_agreement_to_json (again);
  g_assert_cmpstr (json, ==, json_again);
  g_assert_cmpstr (again->age, ==, "10-12");
  g_assert_cmpstr (again->look_again, ==, "2026-12-26");
  g_assert_cmpstr (get_line (again, 3)->text, ==, "“Ä \\ \" { [ Ж عربى”");
}

/* A suggestion that is retired keeps the words in which it was chosen. */
static void
test_retired (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaAgreement) agreement = majakka_agreement_from_json (
      "{\"format\":1,\"age\":\"6-9\",\"made\":\"" DAY "\",\"lines\":["
      "{\"by\":\"child\",\"id\":\"long-gone\",\"text\":\"Vanha lupaus.\"},"
      "{\"by\":\"adult\",\"id\":\"listen-first\",\"text\":\"Kuuntelen ensin.\"}]}",
      &error);
  g_autofree char *old = NULL;
  g_autofree char *now = NULL;

  g_assert_no_error (error);
  old = majakka_agreement_line_dup_words (get_line (agreement, 0), ideas, translator);
  now = majakka_agreement_line_dup_words (get_line (agreement, 1), ideas, translator);
  g_assert_cmpstr (old, ==, "Vanha lupaus.");
  g_assert_cmpstr (now, ==, "I listen first, and I stay calm.");
  choose (agreement, "wrong-tell");
  g_assert_cmpuint (agreement->lines->len, ==, 3);
}

static void
refuse (const char *json, MajakkaAgreementError code)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (majakka_agreement_from_json (json, &error));
  g_assert_error (error, MAJAKKA_AGREEMENT_ERROR, (int) code);
}

static void
test_hostile (void)
{
#define HEAD "{\"format\":1,\"made\":\"" DAY "\","
  static const char *const bad[] = {
    "",
    "[]",
    "nonsense",
    "{",
    "\377\376",
    "{\"made\":\"" DAY "\",\"lines\":[]}",
    "{\"format\":\"1\",\"made\":\"" DAY "\",\"lines\":[]}",
    "{\"format\":0,\"made\":\"" DAY "\",\"lines\":[]}",
    "{\"format\":1,\"lines\":[]}",
    "{\"format\":1,\"made\":\"tomorrow\",\"lines\":[]}",
    HEAD "\"lines\":{}}",
    HEAD "\"lines\":[1]}",
    HEAD "\"lines\":[[]]}",
    HEAD "\"lines\":[{\"by\":\"pet\",\"text\":\"x\"}]}",
    HEAD "\"lines\":[{\"by\":\"child\"}]}",
    HEAD "\"lines\":[{\"by\":\"child\",\"text\":7}]}",
    HEAD "\"lines\":[{\"by\":\"child\",\"text\":{}}]}",
    HEAD "\"lines\":[{\"by\":\"child\",\"id\":\"../x\",\"text\":\"x\"}]}",
    HEAD "\"lines\":[{\"by\":\"child\",\"id\":\"a\",\"text\":\"x\"},"
         "{\"by\":\"child\",\"id\":\"a\",\"text\":\"x\"}]}",
    HEAD "\"age\":\"18\",\"lines\":[]}",
    HEAD "\"age\":[],\"lines\":[]}",
    HEAD "\"children\":1,\"lines\":[]}",
    HEAD "\"look-again\":\"2026-13-45\",\"lines\":[]}",
  };
  g_autofree char *deep = g_strnfill (200000, '[');
  g_autofree char *huge = g_strnfill (300000, ' ');
  g_autoptr (GString) many = g_string_new (HEAD "\"lines\":[");

  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    refuse (bad[i], MAJAKKA_AGREEMENT_ERROR_FORMAT);
  refuse (deep, MAJAKKA_AGREEMENT_ERROR_FORMAT);
  refuse (huge, MAJAKKA_AGREEMENT_ERROR_FORMAT);
  for (guint i = 0; i <= MAJAKKA_AGREEMENT_MAX_LINES; i++)
    g_string_append_printf (many, "%s{\"by\":\"child\",\"text\":\"x\"}", i > 0 ? "," : "");
  g_string_append (many, "]}");
  refuse (many->str, MAJAKKA_AGREEMENT_ERROR_FORMAT);
  refuse ("{\"format\":2}", MAJAKKA_AGREEMENT_ERROR_NEWER);
#undef HEAD
}

int
main (int argc, char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  load ();

  g_test_add_func ("/help/agreement/begin", test_begin);
  g_test_add_func ("/help/agreement/age-changes", test_age_changes);
  g_test_add_func ("/help/agreement/order", test_order);
  g_test_add_func ("/help/agreement/own-lines", test_own_lines);
  g_test_add_func ("/help/agreement/names", test_names);
  g_test_add_func ("/help/agreement/round-trip", test_round_trip);
  g_test_add_func ("/help/agreement/retired", test_retired);
  g_test_add_func ("/help/agreement/hostile", test_hostile);

  status = g_test_run ();
  majakka_agreement_ideas_unref (ideas);
  majakka_translator_unref (translator);

  return status;
}
