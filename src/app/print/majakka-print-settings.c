/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-print-settings.h"

/**
 * majakka_print_get_settings:
 * @context: the context
 * @today: the day, ISO 8601
 *
 * Returns: for whom is printed; it borrows from both
 */
MajakkaExportSettings
majakka_print_get_settings (MajakkaContext *context, const char *today)
{
  const MajakkaExportSettings settings = {
    .translator = majakka_context_get_translator (context),
    .directory = majakka_context_get_directory (context),
    .country = majakka_context_get_country (context),
    .for_group = majakka_context_get_role (context) == MAJAKKA_ROLE_TEACHER,
    .today = today,
  };

  return settings;
}
