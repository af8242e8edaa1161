/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-help-country.h"

/**
 * majakka_help_country_find_chosen:
 * @context: the context
 *
 * Returns: (transfer none): the contacts of the reader's country; the international page where the
 *   country is unknown or not in the directory
 */
const MajakkaHelpCountry *
majakka_help_country_find_chosen (MajakkaContext *context)
{
  const MajakkaHelpDirectory *directory;
  const MajakkaHelpCountry *country = NULL;
  const char *code;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  directory = majakka_context_get_directory (context);
  code = majakka_context_get_country (context);
  if (code != NULL)
    country = majakka_help_directory_find_country (directory, code);

  return country != NULL ? country : majakka_help_directory_get_international (directory);
}

/**
 * majakka_help_country_is_chosen:
 * @context: the context
 *
 * Returns: whether the reader's country is known, or the reader said that it is not in the list
 */
gboolean
majakka_help_country_is_chosen (MajakkaContext *context)
{
  const char *code;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), FALSE);

  code = majakka_context_get_country (context);

  return code != NULL && majakka_help_directory_find_country (
                             majakka_context_get_directory (context), code) != NULL;
}
