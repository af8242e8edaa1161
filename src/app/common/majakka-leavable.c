/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-leavable.h"

G_DEFINE_INTERFACE (MajakkaLeavable, majakka_leavable, GTK_TYPE_WIDGET)

static void
majakka_leavable_default_init (MajakkaLeavableInterface *iface G_GNUC_UNUSED)
{
}

/**
 * majakka_leavable_is_safe:
 * @self: a page
 *
 * Returns: whether nothing is lost when it is left now
 */
gboolean
majakka_leavable_is_safe (MajakkaLeavable *self)
{
  g_return_val_if_fail (MAJAKKA_IS_LEAVABLE (self), TRUE);

  return MAJAKKA_LEAVABLE_GET_IFACE (self)->is_safe (self);
}

/**
 * majakka_leavable_ask:
 * @self: a page in a window
 * @then: called when the page may be left
 * @user_data: for @then; must live as long as the window
 *
 * Asks the person what to do with what would be lost.
 */
void
majakka_leavable_ask (MajakkaLeavable *self, MajakkaAskFunc then, gpointer user_data)
{
  g_return_if_fail (MAJAKKA_IS_LEAVABLE (self));
  g_return_if_fail (then != NULL);

  MAJAKKA_LEAVABLE_GET_IFACE (self)->ask (self, then, user_data);
}
