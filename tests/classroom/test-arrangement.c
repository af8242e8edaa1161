/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a teacher leaves out and moves before a session. */

#include "classroom-fixture.h"

#include "majakka-arrangement.h"

static char *
join_ids (const MajakkaArrangement *arrangement)
{
  g_autoptr (MajakkaDeck) deck = majakka_arrangement_create_deck (arrangement);

  g_assert_cmpuint (majakka_deck_get_minutes (deck), ==,
                    majakka_arrangement_get_minutes (arrangement));
  g_assert_cmpuint (majakka_deck_get_n_parts (deck), ==,
                    majakka_arrangement_count_kept (arrangement));

  return g_strjoinv (" ", (GStrv) majakka_deck_get_part_ids (deck));
}

static void
assert_ids (const MajakkaArrangement *arrangement, const char *ids)
{
  g_autofree char *found = join_ids (arrangement);

  g_assert_cmpstr (found, ==, ids);
}

/* A part keeps its place while it is left out. */
static void
test_leave_out (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (MajakkaArrangement) arrangement = majakka_arrangement_new (self->deck);
  g_autofree char *all = join_ids (arrangement);
  guint minutes = majakka_arrangement_get_minutes (arrangement);

  g_assert_true (majakka_arrangement_is_as_written (arrangement));
  g_assert_true (majakka_arrangement_set_kept (arrangement, 1, FALSE));
  g_assert_false (majakka_arrangement_is_as_written (arrangement));
  g_assert_cmpuint (majakka_arrangement_get_minutes (arrangement), ==,
                    minutes - majakka_arrangement_get_part (arrangement, 1)->minutes);
  g_assert_true (majakka_arrangement_set_kept (arrangement, 1, TRUE));
  assert_ids (arrangement, all);
  g_assert_true (majakka_arrangement_is_as_written (arrangement));
}

static void
test_not_all (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (MajakkaArrangement) arrangement = majakka_arrangement_new (self->deck);
  guint last = majakka_arrangement_get_n_parts (arrangement) - 1;

  for (guint i = 0; i < last; i++)
    g_assert_true (majakka_arrangement_set_kept (arrangement, i, FALSE));
  g_assert_false (majakka_arrangement_set_kept (arrangement, last, FALSE));
  g_assert_true (majakka_arrangement_get_kept (arrangement, last));
  assert_ids (arrangement, majakka_arrangement_get_part (arrangement, last)->id);
}

static void
test_move (Fixture *self, gconstpointer data G_GNUC_UNUSED)
{
  g_autoptr (MajakkaArrangement) arrangement = majakka_arrangement_new (self->deck);
  g_autofree char *all = join_ids (arrangement);
  const char *first = majakka_arrangement_get_part (arrangement, 0)->id;
  const char *second = majakka_arrangement_get_part (arrangement, 1)->id;

  majakka_arrangement_move (arrangement, 0, 1);
  g_assert_cmpstr (majakka_arrangement_get_part (arrangement, 0)->id, ==, second);
  g_assert_cmpstr (majakka_arrangement_get_part (arrangement, 1)->id, ==, first);
  g_assert_true (majakka_arrangement_set_kept (arrangement, 0, FALSE));
  majakka_arrangement_move (arrangement, 1, 0);
  g_assert_false (majakka_arrangement_get_kept (arrangement, 1));
  majakka_arrangement_reset (arrangement);
  assert_ids (arrangement, all);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);

  FIXTURE_ADD ("/arrangement/leave-out", test_leave_out);
  FIXTURE_ADD ("/arrangement/not-all", test_not_all);
  FIXTURE_ADD ("/arrangement/move", test_move);

  return g_test_run ();
}
