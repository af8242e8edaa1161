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
  g_test_add_func ("/date/today", test_today);

  return g_test_run ();
}
