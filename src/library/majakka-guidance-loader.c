/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-guidance-loader.h"

#include "majakka-catalogue-entry.h"
#include "majakka-fault-words-private.h"
#include "majakka-lesson-finder.h"

/**
 * majakka_guidance_get_shipped_file:
 *
 * Returns: (transfer full) (type filename): where the guidance for staff that came with the program is, or should be
 */
char *
majakka_guidance_get_shipped_file (void)
{
  return g_build_filename (PKGDATADIR, "guidance", MAJAKKA_LESSON_FINDER_GUIDANCE, NULL);
}

/**
 * majakka_guidance_load:
 * @file: guidance for staff
 * @error: return location
 *
 * Reads guidance for a reader. It is one short file: reading takes some milliseconds.
 *
 * Returns: (transfer full) (nullable): the guidance, see majakka_guidance_read(); NULL with
 *   %MAJAKKA_LIBRARY_ERROR_FAULTY when the file has a mistake, or is not there
 */
MajakkaLesson *
majakka_guidance_load (const char *file, GError **error)
{
  const MajakkaCheckContext context = { NULL };
  g_autoptr (MajakkaFaults) faults = NULL;
  g_autoptr (MajakkaLesson) guidance = NULL;

  g_return_val_if_fail (file != NULL, NULL);

  faults = majakka_faults_new ();
  guidance = majakka_guidance_read (file, faults);
  if (guidance != NULL)
    majakka_guidance_check (guidance, &context, faults);

  return majakka_library_accept (faults, error) ? g_steal_pointer (&guidance) : NULL;
}
