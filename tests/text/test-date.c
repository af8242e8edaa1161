/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-text.h"

static void
assert_format (const char *iso_date, const char *wanted)
{
  g_autofree char *found = majakka_date_format (iso_date);

  g_assert_cmpstr (found, ==, wanted);
}

static void
test_format (void)
{
  assert_format ("2026", "2026");
  assert_format ("2026-11", "November 2026");
  assert_format ("2026-11-01", "1 November 2026");
  assert_format ("2026-13", "2026-13");
  assert_format ("2026-02-30", "2026-02-30");
  assert_format ("soon", "soon");
  assert_format ("", "");
}

static void
test_valid (void)
{
  g_assert_true (majakka_date_is_valid ("2024-02-29", FALSE));
  g_assert_false (majakka_date_is_valid ("2023-02-29", FALSE));
  g_assert_false (majakka_date_is_valid ("2026-11", FALSE));
  g_assert_true (majakka_date_is_valid ("2026-11", TRUE));
  g_assert_true (majakka_date_is_valid ("2026", TRUE));
  g_assert_false (majakka_date_is_valid ("0026", TRUE));
  g_assert_false (majakka_date_is_valid ("2026-1-1", TRUE));
  g_assert_false (majakka_date_is_valid ("2026-11-21x", TRUE));
  g_assert_false (majakka_date_is_valid (" 2026", TRUE));
  g_assert_false (majakka_date_is_valid ("-026", TRUE));
  g_assert_false (majakka_date_is_valid (NULL, TRUE));
}

static void
assert_month (const char *iso_date, const char *wanted)
{
  g_autofree char *found = majakka_date_format_month (iso_date);

  g_assert_cmpstr (found, ==, wanted);
}

static void
test_month (void)
{
  assert_month ("2026-11-21", "November 2026");
  assert_month ("2026-11", "November 2026");
  assert_month ("2026", "2026");
  assert_month ("soon, perhaps", "soon, perhaps");
}

/* On the very day it is not more than a year yet. */
static void
test_over (void)
{
  g_assert_false (majakka_date_is_over ("2025-11-25", 1, "2025-11-25"));
  g_assert_false (majakka_date_is_over ("2025-11-25", 1, "2026-11-24"));
  g_assert_false (majakka_date_is_over ("2025-11-25", 1, "2026-11-25"));
  g_assert_true (majakka_date_is_over ("2025-11-25", 1, "2026-11-26"));
  g_assert_false (majakka_date_is_over ("2025-11-25", 2, "2027-11-25"));
  g_assert_true (majakka_date_is_over ("2025-12-31", 1, "2027-01-01"));
  g_assert_false (majakka_date_is_over ("2024-02-29", 1, "2025-02-28"));
  g_assert_true (majakka_date_is_over ("2024-02-29", 1, "2025-03-01"));
  g_assert_false (majakka_date_is_over ("2030-01-01", 1, "2026-11-25"));
  g_assert_false (majakka_date_is_over ("2020", 1, "2026-11-25"));
  g_assert_false (majakka_date_is_over (NULL, 1, "2026-11-25"));
}

static void
test_today (void)
{
  g_autofree char *today = majakka_date_today ();

  g_assert_true (majakka_date_is_valid (today, FALSE));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/date/format", test_format);
  g_test_add_func ("/date/valid", test_valid);
  g_test_add_func ("/date/month", test_month);
  g_test_add_func ("/date/over", test_over);
  g_test_add_func ("/date/today", test_today);

  return g_test_run ();
}
