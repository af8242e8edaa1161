/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whatever the bytes are, reading questions ends, and gives a draft that can be read, or a fault. What was
 * read comes back from both formats. */

#include "majakka-exchange.h"
#include "majakka-lesson-reader.h"

#include "fuzz.h"

#include <string.h>

static void
look_at (const MajakkaExchangeSet *set, char *text)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *owned = text;
  g_autoptr (MajakkaExchangeSet) again =
      majakka_exchange_read_memory (owned, strlen (owned), "again", faults);

  if (again != NULL)
    g_assert_true (again->questions->len <= set->questions->len);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaFaults) draft_faults = majakka_faults_new ();
  g_autoptr (MajakkaExchangeSet) set =
      majakka_exchange_read_memory ((const char *) data, size, "fuzz", faults);
  g_autoptr (MajakkaLesson) lesson = NULL;
  g_autofree char *draft = NULL;

  if (set == NULL)
    {
      g_assert_nonnull (majakka_faults_first_error (faults));
      return 0;
    }

  draft = majakka_exchange_set_to_draft (set, "fuzz", "en", faults);
  lesson = majakka_lesson_read_memory (draft, strlen (draft), "fuzz.xml", draft_faults);
  g_assert_nonnull (lesson);
  look_at (set, majakka_exchange_set_to_gift (set));
  look_at (set, majakka_exchange_set_to_moodle_xml (set));

  return 0;
}
