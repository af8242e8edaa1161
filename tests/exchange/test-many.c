/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* As many questions as a file may have, in half a second each way. */

#include "exchange-fixture.h"

#include <glib/gstdio.h>
#include <sys/resource.h>
#include <time.h>

/* What is held to is half a second on a quiet computer of today. A test runs beside others, on any
 * computer, and now and then under the sanitizers: so there is a margin, and what was measured is printed.
 * It is the time of this process that is measured. */
#define MAX_SECONDS 0.5
#if defined(__SANITIZE_ADDRESS__)
#define MARGIN 20
#else
#define MARGIN 4
#endif

static char *
make_gift (void)
{
  GString *text = g_string_new ("$CATEGORY: $course$/top/Many\n\n");

  for (guint i = 0; i < MAJAKKA_EXCHANGE_MAX_QUESTIONS; i++)
    g_string_append_printf (
        text,
        "::question-%u::What helps a child most in the evening after a quarrel at school?{\n"
        "\t=Time with an adult who listens#Yes. A calm adult is the best help there is at that hour.\n"
        "\t~A rule about the telephone#Rules help on other days. Tonight the child needs you.\n"
        "\t~A talk with the teacher at once#It can wait until tomorrow, when everybody has slept.\n"
        "\t~Nothing at all#It may look so, but a child who is left alone thinks that nobody cares.\n}\n\n",
        i);

  return g_string_free (text, FALSE);
}

/* Returns the seconds that this process has worked since @before, and makes @before now. */
static double
measure (clock_t *before, const char *what)
{
  clock_t now = clock ();
  double seconds = (double) (now - *before) / CLOCKS_PER_SEC;

  g_test_message ("%s: %.3f s", what, seconds);
  *before = clock ();

  return seconds;
}

static void
check (double seconds)
{
  g_assert_cmpfloat (seconds, <=, MAX_SECONDS * MARGIN);
}

static double
get_seconds_of_children (void)
{
  struct rusage usage;

  getrusage (RUSAGE_CHILDREN, &usage);

  return (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / G_USEC_PER_SEC;
}

/* Returns the seconds that xmllint works on the same file, 0 when it is not here. It measures how fast
 * the computer is just now. */
static double
ask_xmllint (const char *xml)
{
  g_autofree char *program = g_find_program_in_path ("xmllint");
  g_autofree char *path = NULL;
  double before = get_seconds_of_children ();
  int file = g_file_open_tmp ("many-XXXXXX.xml", &path, NULL);
  const char *argv[] = { program, "--noout", path, NULL };
  int status = -1;

  g_assert_cmpint (file, >=, 0);
  g_close (file, NULL);
  g_assert_true (g_file_set_contents (path, xml, -1, NULL));
  if (program != NULL)
    {
      g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, NULL,
                                   NULL, &status, NULL));
      g_assert_cmpint (status, ==, 0);
    }
  g_remove (path);

  return get_seconds_of_children () - before;
}

/* xmllint only looks whether a file is well-formed. */
static void
compare_with_xmllint (const char *xml, double seconds)
{
  double theirs = ask_xmllint (xml);

  if (theirs <= 0)
    return;
  g_test_message ("xmllint: %.3f s; this is %.1f times as much", theirs, seconds / theirs);
  g_assert_cmpfloat (seconds, <=, theirs * MARGIN);
}

static void
test_many (void)
{
  g_autofree char *gift = make_gift ();
  clock_t before = clock ();
  g_autoptr (MajakkaFaults) faults = NULL;
  g_autoptr (MajakkaFaults) xml_faults = NULL;
  g_autoptr (MajakkaExchangeSet) set = exchange_read (gift, &faults);
  g_autoptr (MajakkaExchangeSet) from_xml = NULL;
  g_autofree char *xml = NULL;
  g_autofree char *again = NULL;
  g_autofree char *draft = NULL;
  double seconds;

  check (measure (&before, "reading GIFT"));
  g_assert_nonnull (set);
  g_assert_cmpuint (set->questions->len, ==, MAJAKKA_EXCHANGE_MAX_QUESTIONS);

  again = majakka_exchange_set_to_gift (set);
  check (measure (&before, "writing GIFT"));
  g_assert_true (g_str_equal (again, gift));

  before = clock ();
  xml = majakka_exchange_set_to_moodle_xml (set);
  check (measure (&before, "writing Moodle XML"));

  from_xml = exchange_read (xml, &xml_faults);
  seconds = measure (&before, "reading Moodle XML");
  check (seconds);
  compare_with_xmllint (xml, seconds);
  g_assert_nonnull (from_xml);
  exchange_assert_same (set, from_xml);

  before = clock ();
  draft = majakka_exchange_set_to_draft (set, "many", "en", faults);
  check (measure (&before, "writing the draft"));
  exchange_assert_notes (
      faults, (const char *const[]){
                  "many.xml: The draft is larger than a lesson may be: make several lessons of it.",
                  NULL });
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/exchange/many", test_many);

  return g_test_run ();
}
