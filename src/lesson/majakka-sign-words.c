/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-sign-words.h"

#include <glib/gi18n-lib.h>

/* Nouns, so that they fit whoever speaks: the child who tells, or the person who writes to it. */
static const char *const words[] = {
  [MAJAKKA_SIGN_NONE] = NULL,
  [MAJAKKA_SIGN_ATTENTION] = NC_ ("warning sign", "Special attention"),
  [MAJAKKA_SIGN_SECRECY] = NC_ ("warning sign", "Secrecy"),
  [MAJAKKA_SIGN_ISOLATION] = NC_ ("warning sign", "Away from the others"),
  [MAJAKKA_SIGN_BOUNDARY] = NC_ ("warning sign", "Testing a limit"),
  [MAJAKKA_SIGN_PRESSURE] = NC_ ("warning sign", "Pressure"),
  [MAJAKKA_SIGN_THREAT] = NC_ ("warning sign", "Threat"),
  [MAJAKKA_SIGN_GIFT] = NC_ ("warning sign", "Gift or favour"),
  [MAJAKKA_SIGN_MOVING] = NC_ ("warning sign", "Moving to another place"),
  [MAJAKKA_SIGN_MEETING] = NC_ ("warning sign", "Asking to meet"),
  [MAJAKKA_SIGN_PICTURE] = NC_ ("warning sign", "Asking for pictures"),
  [MAJAKKA_SIGN_MONEY] = NC_ ("warning sign", "Asking for money"),
  [MAJAKKA_SIGN_BLAME] = NC_ ("warning sign", "Blame"),
};

/**
 * majakka_sign_get_words:
 * @sign: what worries in a message
 *
 * Returns: (transfer none) (nullable): its name in the reader's language, as in "Secrecy"; NULL for
 *   no sign
 */
const char *
majakka_sign_get_words (MajakkaSign sign)
{
  g_return_val_if_fail ((guint) sign < G_N_ELEMENTS (words), NULL);

  return words[sign] != NULL ? g_dpgettext2 (GETTEXT_PACKAGE, "warning sign", words[sign]) : NULL;
}
