/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-manual-loader.h"

#include "majakka-catalogue-entry.h"
#include "majakka-fault-words-private.h"
#include "majakka-lesson-checker.h"
#include "majakka-lesson-finder.h"

/**
 * majakka_manual_get_shipped_file:
 *
 * Returns: (transfer full) (type filename): where the manual that came with the program is, or should be
 */
char *
majakka_manual_get_shipped_file (void)
{
  return g_build_filename (PKGDATADIR, "manual", MAJAKKA_LESSON_FINDER_MANUAL, NULL);
}

/**
 * majakka_manual_load:
 * @file: a manual
 * @error: return location
 *
 * Reads the manual for a reader. It is one short file: reading takes some milliseconds.
 *
 * Returns: (transfer full) (nullable): the manual; NULL with %MAJAKKA_LIBRARY_ERROR_FAULTY when the file
 *   has a mistake, or is not there
 */
MajakkaManual *
majakka_manual_load (const char *file, GError **error)
{
  const MajakkaCheckContext context = { NULL };
  g_autoptr (MajakkaFaults) faults = NULL;
  g_autoptr (MajakkaManual) manual = NULL;

  g_return_val_if_fail (file != NULL, NULL);

  faults = majakka_faults_new ();
  manual = majakka_manual_read (file, faults);
  if (manual != NULL)
    majakka_manual_check (manual, &context, faults);

  return majakka_library_accept (faults, error) ? g_steal_pointer (&manual) : NULL;
}
