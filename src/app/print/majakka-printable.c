/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-printable.h"

#include <glib/gi18n-lib.h>

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

/**
 * majakka_printable_list_papers:
 * @self: a page
 *
 * Returns: (transfer full): the names of what can be printed of it, to choose from; empty when it is one thing
 */
GStrv
majakka_printable_list_papers (MajakkaPrintable *self)
{
  const char *names[] = { _ ("The whole lesson"), _ ("One page for the fridge"), NULL };

  g_return_val_if_fail (MAJAKKA_IS_PRINTABLE (self), NULL);

  if (MAJAKKA_PRINTABLE_GET_IFACE (self)->list_papers != NULL)
    return MAJAKKA_PRINTABLE_GET_IFACE (self)->list_papers (self);

  if (!majakka_printable_has_summary (self))
    names[0] = NULL;

  return g_strdupv ((GStrv) names);
}

/**
 * majakka_printable_create_paper:
 * @self: a page
 * @paper: what of it, a position in majakka_printable_list_papers(); 0 when it is one thing
 *
 * Returns: (transfer full) (nullable): what is to be printed; NULL when there is nothing yet
 */
MajakkaDocument *
majakka_printable_create_paper (MajakkaPrintable *self, guint paper)
{
  g_return_val_if_fail (MAJAKKA_IS_PRINTABLE (self), NULL);

  if (MAJAKKA_PRINTABLE_GET_IFACE (self)->create_paper != NULL)
    return MAJAKKA_PRINTABLE_GET_IFACE (self)->create_paper (self, paper);

  return majakka_printable_create_document (self, paper == 1);
}
