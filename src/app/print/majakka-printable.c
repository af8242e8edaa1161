/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-printable.h"

G_DEFINE_INTERFACE (MajakkaPrintable, majakka_printable, GTK_TYPE_WIDGET)

static void
majakka_printable_default_init (MajakkaPrintableInterface *iface G_GNUC_UNUSED)
{
}

/**
 * majakka_printable_create_document:
 * @self: a page
 * @summary: whether the short form is wanted, where there are two
 *
 * Returns: (transfer full) (nullable): what is to be printed; NULL when there is nothing yet
 */
MajakkaDocument *
majakka_printable_create_document (MajakkaPrintable *self, gboolean summary)
{
  g_return_val_if_fail (MAJAKKA_IS_PRINTABLE (self), NULL);

  return MAJAKKA_PRINTABLE_GET_IFACE (self)->create_document (self, summary);
}

/**
 * majakka_printable_has_summary:
 * @self: a page
 *
 * Returns: whether it can be printed whole or as one page
 */
gboolean
majakka_printable_has_summary (MajakkaPrintable *self)
{
  g_return_val_if_fail (MAJAKKA_IS_PRINTABLE (self), FALSE);

  return MAJAKKA_PRINTABLE_GET_IFACE (self)->has_summary;
}
