/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The file that is shipped, and what is worked out from it. */

#include "majakka-help.h"

#include <string.h>

#define TODAY "2026-11-22"

static MajakkaHelpDirectory *directory;
static MajakkaHelpPlans *plans;
static MajakkaTranslator *translator;

static char *
data_path (const char *name)
{
  return g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "help", name, NULL);
}

static void
load (void)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *directory_path = data_path ("directory.xml");
  g_autofree char *plans_path = data_path ("plans.xml");
  g_autofree char *agreement_path = data_path ("agreement.xml");
  g_autofree char *released_path = data_path ("released-ids.txt");

  g_assert_true (
      majakka_help_check (directory_path, plans_path, agreement_path, released_path, faults));
  directory = majakka_help_directory_read_file (directory_path, faults);
  plans = majakka_help_plans_read_file (plans_path, faults);
  translator = majakka_translator_new ("majakka-lessons", "/nonexistent", "en");
  for (guint i = 0; i < majakka_faults_count (faults); i++)
    {
      g_autofree char *line = majakka_fault_to_string (majakka_faults_get (faults, i));

      g_test_message ("%s", line);
    }
  g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
}

/* The phones of an entry as one text. */
static char *
phones_of (const char *id)
{
  const MajakkaHelpEntry *entry = majakka_help_directory_find_entry (directory, id);

  g_assert_nonnull (entry);

  return g_strjoinv (", ", entry->phones);
}

/* A wrong digit sends a frightened person to a stranger, so the numbers stand here a second time,
 * each with the page where it was read. */
static void
test_numbers (void)
{
  static const struct
  {
    const char *id;
    const char *phones;
  } numbers[] = {
    /* https://112.fi/-/kadonneiden-lasten-numero-tuo-turvaa-kaikkialla-eu-alueella */
    { "fi-112", "112" },
    /* https://karelia.news/news/10199266/opublikovana-pamyatka-chto-delat-pri-propazhe-cheloveka */
    { "ru-112", "112, 102" },
    /* https://www.lasteabi.ee/teemad/list/kkk/abivajav-laps.html */
    { "ee-112", "112" },
    /* https://www.sater.se, questions about violence in close relationships */
    { "se-112", "112" },
    /* https://www.ofcom.org.uk, child sexual exploitation and abuse */
    { "gb-999", "999" },
    /* https://www.oireachtas.ie/en/debates/question/2014-07-10/148/ */
    { "ie-999", "999, 112" },
    /* https://kvoe.com/2024/12/09, Homeland Security Investigations */
    { "us-911", "911" },
    /* https://112.fi/-/kadonneiden-lasten-numero-tuo-turvaa-kaikkialla-eu-alueella */
    { "int-112", "112" },
    /* https://112.fi/-/kadonneiden-lasten-numero-tuo-turvaa-kaikkialla-eu-alueella (2023-09-25) */
    { "at-112", "112" },
    { "be-112", "112" },
    { "bg-112", "112" },
    { "cy-112", "112" },
    { "cz-112", "112" },
    { "dk-112", "112" },
    { "es-112", "112" },
    { "gr-112", "112" },
    { "hr-112", "112" },
    { "hu-112", "112" },
    { "it-112", "112" },
    { "lu-112", "112" },
    { "lv-112", "112" },
    { "mt-112", "112" },
    { "pl-112", "112" },
    { "pt-112", "112" },
    { "ro-112", "112" },
    { "si-112", "112" },
    { "sk-112", "112" },
    /* https://esafety.gov.au/report/how-to-report-serious-online-abuse-illegal-restricted-content */
    { "au-000", "000" },
    /* https://school28.oktvitebsk.by/czentr-pravovyh-znanij */
    { "by-102", "102" },
    /* https://www.protectkidsonline.ca/app/en/report_concerning_behaviour */
    { "ca-911", "911" },
    /* https://www.medienanstalt-nrw.de/regulierung/beschwerde.html */
    { "de-110", "110" },
    /* https://www.service-public.gouv.fr/particuliers/vosdroits/R17674 (2025-09-22) */
    { "fr-17", "17, 112" },
    /* https://www.112.is */
    { "is-112", "112" },
    /* http://korea1391.go.kr/new/bbs/board.php?bo_table=news&page=24&wr_id=10779 */
    { "kr-112", "112" },
    /* https://www.lada.kz/in_details/146505-propal-chelovek-v-aktau-chto-delat.html (2025-11-30) */
    { "kz-102", "102" },
    /* https://vaikoteises.lt/vaiko-teisiu-apsauga/vaiko-konstitucija/ */
    { "lt-112", "112" },
    /* https://meldpunt-kinderporno.nl/wat-melden */
    { "nl-112", "112" },
    /* https://www.politiet.no/en/tjenester/tips-politiet/seksuell-utnyttelse-av-barn-pa-internett/ */
    { "no-112", "112" },
    /* https://netsafe.org.nz/aboutnetsafe/our-service/ */
    { "nz-111", "111" },
    /* https://zazbruchem.te.ua/news/dity-vtikaiut-z-domu-u-politsiyi-rozpovily-pro-prychyny-i-nazvaly-shokuiuchi-tsyfry_338544.html (2025) */
    { "ua-102", "102" },
    /* https://www.sttinfo.fi/tiedote/71690974 (2025-11-19) */
    { "fi-116111", "116 111" },
    /* https://www.sttinfo.fi/tiedote/71614865 (2025-11) */
    { "fi-children-sv", "0800 96 116" },
    /* no page that was read shows the number */
    { "fi-parents-line", "" },
    /* https://www.sttinfo.fi, release 69881300 (2020-05) */
    { "fi-riku", "116 006" },
    /* https://miunhyvinvointi.fi/palvelu/lahisuhdevakivallan-auttava-puhelin-nollalinja */
    { "fi-nollalinja", "080 005 005" },
    /* https://112.fi/-/kadonneiden-lasten-numero-tuo-turvaa-kaikkialla-eu-alueella */
    { "fi-116000", "116 000" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      g_autofree char *phones = phones_of (numbers[i].id);

      g_assert_cmpstr (phones, ==, numbers[i].phones);
    }
  g_assert_cmpstr (majakka_help_directory_find_entry (directory, "fi-nollalinja")->international,
                   ==, "+358 80 005 005");
}

/* Nobody read the emergency number of Switzerland, so no number of it stands in for the number. */
static void
test_unread_number (void)
{
  g_autoptr (GPtrArray) entries = majakka_help_directory_list_for_plan (
      directory, majakka_help_plans_find (plans, "danger-now"), "CH");

  for (guint i = 0; i < entries->len; i++)
    g_assert_cmpint (((MajakkaHelpEntry *) g_ptr_array_index (entries, i))->kind, !=,
                     MAJAKKA_HELP_EMERGENCY);
}

/* Sources disagree about the number 123, so it stands nowhere. */
static void
test_disputed (void)
{
  const MajakkaHelpCountry *russia = majakka_help_directory_find_country (directory, "RU");

  for (guint i = 0; i < russia->entries->len; i++)
    {
      const MajakkaHelpEntry *entry = g_ptr_array_index (russia->entries, i);

      g_assert_false (g_strv_contains ((const char *const *) entry->phones, "123"));
    }
}

static void
check_entry (const MajakkaHelpEntry *entry)
{
  g_assert_true (entry->phones[0] != NULL || entry->url != NULL);
  g_assert_nonnull (entry->source_url);
  g_assert_true (majakka_date_is_valid (entry->source_read, FALSE));
  g_assert_cmpint (entry->kind, <, MAJAKKA_HELP_N_KINDS);
  g_assert_nonnull (entry->audience);
  g_assert_true (MAJAKKA_MESSAGE_IS_SET (&entry->description));
}

/* No page was read that names the emergency number of these. */
static const char *const without_number[] = {
  "AL", "AR", "AZ", "BD", "BR", "CH", "CL", "CO", "GE", "IL", "IN", "JP",
  "KE", "KG", "MD", "MY", "NP", "RS", "TH", "TR", "TW", "UG", "VN", "ZA",
};

static void
test_every_country (void)
{
  static const char *const codes[] = {
    "FI", "RU", "EE", "SE", "GB", "IE", "US", "AT", "AU", "BE", "BG", "BY",  "CA", "CY",
    "CZ", "DE", "DK", "ES", "FR", "GR", "HR", "HU", "IS", "IT", "KR", "KZ",  "LT", "LU",
    "LV", "MT", "NL", "NO", "NZ", "PL", "PT", "RO", "SI", "SK", "UA", "INT",
  };

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    {
      const MajakkaHelpCountry *country = majakka_help_directory_find_country (directory, codes[i]);
      const MajakkaHelpEntry *before;

      g_assert_nonnull (country);
      before = majakka_help_country_get_emergency (country);
      g_assert_nonnull (before);
      for (guint j = 0; j < country->entries->len; j++)
        {
          const MajakkaHelpEntry *entry = g_ptr_array_index (country->entries, j);

          check_entry (entry);
          g_assert_cmpint (entry->kind, >=, before->kind);
          before = entry;
        }
    }
  for (guint i = 0; i < G_N_ELEMENTS (without_number); i++)
    {
      const MajakkaHelpCountry *country =
          majakka_help_directory_find_country (directory, without_number[i]);

      g_assert_nonnull (country);
      g_assert_null (majakka_help_country_get_emergency (country));
      g_assert_cmpuint (country->entries->len, >, 0);
      for (guint j = 0; j < country->entries->len; j++)
        check_entry (g_ptr_array_index (country->entries, j));
    }
  g_assert_null (majakka_help_directory_find_country (directory, "XX"));
  g_assert_cmpstr (majakka_help_directory_get_international (directory)->code, ==, "INT");
}

static void
test_country_order (void)
{
  static const char *const wanted[] = {
    "AL", "AR", "AU", "AT", "AZ", "BD", "BY", "BE", "BR", "BG", "CA", "CL", "CO", "HR", "CY", "CZ",
    "DK", "EE", "FI", "FR", "GE", "DE", "GR", "HU", "IS", "IN", "IE", "IL", "IT", "JP", "KZ", "KE",
    "KG", "LV", "LT", "LU", "MY", "MT", "MD", "NP", "NL", "NZ", "NO", "PY", "PL", "PT", "RO", "RU",
    "RS", "SK", "SI", "ZA", "KR", "ES", "SE", "CH", "TW", "TH", "TR", "UG", "UA", "GB", "US", "VN"
  };
  g_autoptr (GPtrArray) countries = majakka_help_directory_list_countries (directory, translator);

  g_assert_cmpuint (countries->len, ==, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < countries->len; i++)
    g_assert_cmpstr (((MajakkaHelpCountry *) g_ptr_array_index (countries, i))->code, ==,
                     wanted[i]);
}

static void
test_needs_check (void)
{
  static const struct
  {
    const char *date;
    MajakkaHelpStatus status;
    gboolean needs_check;
  } cases[] = {
    { "2026-11-22", MAJAKKA_HELP_VERIFIED, FALSE },
    { "2025-11-22", MAJAKKA_HELP_VERIFIED, FALSE }, /* 12 months to the day */
    { "2025-11-21", MAJAKKA_HELP_VERIFIED, TRUE },
    { "2026-01", MAJAKKA_HELP_VERIFIED, FALSE },
    { "2025-12", MAJAKKA_HELP_VERIFIED, FALSE },
    { "2025-11", MAJAKKA_HELP_VERIFIED, TRUE }, /* it may have been the first of November */
    { "2026", MAJAKKA_HELP_VERIFIED, FALSE },
    { "2025", MAJAKKA_HELP_VERIFIED, TRUE },
    { "2026-11-23", MAJAKKA_HELP_VERIFIED, TRUE }, /* the clock is wrong */
    { NULL, MAJAKKA_HELP_VERIFIED, TRUE },
    { "2026-11-22", MAJAKKA_HELP_PARTIAL, TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MajakkaHelpEntry entry = { .source_date = (char *) cases[i].date, .status = cases[i].status };

      g_test_message ("%s", cases[i].date);
      g_assert_cmpint (majakka_help_entry_needs_check (&entry, TODAY), ==, cases[i].needs_check);
    }
}

static void
test_needs_check_leap_day (void)
{
  MajakkaHelpEntry entry = { .source_date = (char *) "2027-03-01" };

  g_assert_false (majakka_help_entry_needs_check (&entry, "2028-02-29"));
  entry.source_date = (char *) "2027-02-28";
  g_assert_true (majakka_help_entry_needs_check (&entry, "2028-02-29"));
}

static void
check_hours (const char *id, const char *today, const char *wanted)
{
  const MajakkaHelpEntry *entry = majakka_help_directory_find_entry (directory, id);
  const MajakkaMessage *hours = majakka_help_entry_get_hours (entry, today);

  g_assert_nonnull (hours);
  g_assert_cmpstr (hours->source, ==, wanted);
}

static void
test_hours (void)
{
  /* dated 2025-12-30 */
  check_hours ("fi-nettivihje", TODAY, "Online at any time");
  check_hours ("fi-nettivihje", "2026-12-31", "See the official page");
  /* undated */
  check_hours ("ee-116111", TODAY, "See the official page");
  /* old, but an emergency number is called and not looked up */
  check_hours ("fi-112", TODAY, "Day and night, every day");
}

static void
check_phone (const char *phone, const char *spoken, const char *tel)
{
  g_autofree char *as_spoken = majakka_help_phone_to_spoken (phone);
  g_autofree char *as_tel = majakka_help_phone_to_tel (phone);

  g_assert_true (majakka_help_phone_is_valid (phone));
  g_assert_cmpstr (as_spoken, ==, spoken);
  g_assert_cmpstr (as_tel, ==, tel);
}

static void
test_phones (void)
{
  check_phone ("112", "1 1 2", "112");
  check_phone ("116 111", "1 1 6, 1 1 1", "116111");
  check_phone ("8-800-100-12-60", "8, 8 0 0, 1 0 0, 1 2, 6 0", "88001001260");
  check_phone ("+372 116111", "+ 3 7 2, 1 1 6 1 1 1", "+372116111");

  g_assert_false (majakka_help_phone_is_valid (""));
  g_assert_false (majakka_help_phone_is_valid ("+"));
  g_assert_false (majakka_help_phone_is_valid ("112 "));
  g_assert_false (majakka_help_phone_is_valid ("1--2"));
  g_assert_false (majakka_help_phone_is_valid ("1+2"));
  g_assert_false (majakka_help_phone_is_valid ("(09) 1"));
}

static gboolean
lists (const char *plan, const char *country, const char *id)
{
  g_autoptr (GPtrArray) entries = majakka_help_directory_list_for_plan (
      directory, majakka_help_plans_find (plans, plan), country);
  const MajakkaHelpEntry *entry = majakka_help_directory_find_entry (directory, id);

  return g_ptr_array_find (entries, entry, NULL);
}

static void
test_for_plan (void)
{
  g_autoptr (GPtrArray) entries = majakka_help_directory_list_for_plan (
      directory, majakka_help_plans_find (plans, "blackmail"), "FI");

  g_assert_cmpstr (((MajakkaHelpEntry *) g_ptr_array_index (entries, 0))->id, ==, "fi-112");
  g_assert_true (lists ("blackmail", "FI", "fi-nettivihje"));
  g_assert_false (lists ("blackmail", "FI", "int-cybertipline"));
  /* Finland has nobody who takes pictures down; a service for every country stands in. */
  g_assert_true (lists ("blackmail", "FI", "int-take-it-down"));
  g_assert_false (lists ("blackmail", "US", "int-take-it-down"));
  /* 116 000 is a European number; it must not stand in elsewhere. */
  g_assert_false (lists ("missing", "US", "int-116000"));
  g_assert_true (lists ("missing", "XX", "int-116000"));
  g_assert_true (lists ("missing", NULL, "int-116000"));
}

/* Danger first: that is where the eye of a frightened person begins. */
static void
test_plans (void)
{
  static const char *const wanted[] = {
    "danger-now",     "self-harm",      "missing",          "blackmail",
    "asks-pictures",  "picture-shared", "child-told",       "found-material",
    "harmed-another", "worried-adult",  "worried-thoughts",
  };

  g_assert_cmpuint (majakka_help_plans_count (plans), ==, G_N_ELEMENTS (wanted));
  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      const MajakkaHelpPlan *plan = majakka_help_plans_get (plans, i);

      g_assert_cmpstr (plan->id, ==, wanted[i]);
      g_assert_true (majakka_help_plans_find (plans, wanted[i]) == plan);
      g_assert_cmpuint (majakka_message_count_characters (&plan->title), <=, 60);
    }
  g_assert_null (majakka_help_plans_find (plans, "none"));
}

/* What a release keeps of them. */
static void
test_plan_ids (void)
{
  g_auto (GStrv) ids = majakka_help_plans_list_ids (plans);
  const char *const *list = (const char *const *) ids;

  g_assert_true (g_strv_contains (list, "blackmail"));
  g_assert_true (g_strv_contains (list, "blackmail/step/stay"));
}

static void
test_kinds (void)
{
  for (guint i = 0; i < MAJAKKA_HELP_N_KINDS; i++)
    {
      MajakkaHelpKind kind = MAJAKKA_HELP_N_KINDS;

      g_assert_true (
          majakka_help_kind_from_string (majakka_help_kind_to_string ((MajakkaHelpKind) i), &kind));
      g_assert_cmpuint (kind, ==, i);
      g_assert_true (
          MAJAKKA_MESSAGE_IS_SET (majakka_help_directory_get_kind_title (directory, kind)));
    }
  g_assert_cmpstr (majakka_help_directory_get_check_words (directory)->source, ==,
                   "Check on the official page");
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  load ();

  g_test_add_func ("/help/directory/numbers", test_numbers);
  g_test_add_func ("/help/directory/unread-number", test_unread_number);
  g_test_add_func ("/help/directory/disputed", test_disputed);
  g_test_add_func ("/help/directory/every-country", test_every_country);
  g_test_add_func ("/help/directory/country-order", test_country_order);
  g_test_add_func ("/help/directory/for-plan", test_for_plan);
  g_test_add_func ("/help/directory/kinds", test_kinds);
  g_test_add_func ("/help/entry/needs-check", test_needs_check);
  g_test_add_func ("/help/entry/needs-check-leap-day", test_needs_check_leap_day);
  g_test_add_func ("/help/entry/hours", test_hours);
  g_test_add_func ("/help/phone", test_phones);
  g_test_add_func ("/help/plans", test_plans);
  g_test_add_func ("/help/plan-ids", test_plan_ids);

  result = g_test_run ();
  majakka_help_directory_unref (directory);
  majakka_help_plans_unref (plans);
  majakka_translator_unref (translator);

  return result;
}
