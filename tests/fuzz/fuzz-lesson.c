/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whatever the bytes are, reading and checking them ends, and gives a lesson or a fault. */

#include "majakka-lesson-checker.h"
#include "majakka-lesson-messages.h"
#include "majakka-lesson-reader.h"

#include "fuzz.h"

static void
look_at (const MajakkaMessage *message, gpointer user_data G_GNUC_UNUSED)
{
  g_autoptr (MajakkaInline) parsed G_GNUC_UNUSED = majakka_inline_parse (message->source, NULL);

  majakka_message_count_words (message);
  g_assert_true (majakka_message_count_characters (message) <=
                 (guint) g_utf8_strlen (message->source, -1));
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  const MajakkaCheckContext context = { .today = "2026-11-22" };
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson =
      majakka_lesson_read_memory ((const char *) data, size, "fuzz.xml", faults);
  g_auto (GStrv) ids = NULL;

  if (lesson == NULL)
    {
      g_assert_nonnull (majakka_faults_first_error (faults));
      return 0;
    }

  majakka_lesson_check (lesson, &context, faults);
  majakka_faults_sort (faults);
  majakka_lesson_foreach_message (lesson, look_at, NULL);
  ids = majakka_lesson_list_ids (lesson);
  for (guint i = 0; i < majakka_faults_count (faults); i++)
    {
      g_autofree char *line = majakka_fault_to_string (majakka_faults_get (faults, i));

      g_assert_true (g_utf8_validate (line, -1, NULL));
    }

  return 0;
}
