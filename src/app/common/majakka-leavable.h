/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-ask.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_LEAVABLE (majakka_leavable_get_type ())

/** MajakkaLeavable: a page on which something may be lost when it is left. The window asks it first. */
G_DECLARE_INTERFACE (MajakkaLeavable, majakka_leavable, MAJAKKA, LEAVABLE, GtkWidget)

/**
 * MajakkaLeavableInterface:
 * @is_safe: returns whether nothing is lost when the page is left now
 * @ask: asks the person what to do with it, and calls @then when the page may be left
 */
struct _MajakkaLeavableInterface
{
  GTypeInterface parent_interface;

  gboolean (*is_safe) (MajakkaLeavable *self);
  void (*ask) (MajakkaLeavable *self, MajakkaAskFunc then, gpointer user_data);
};

gboolean majakka_leavable_is_safe (MajakkaLeavable *self);
void majakka_leavable_ask (MajakkaLeavable *self, MajakkaAskFunc then, gpointer user_data);

G_END_DECLS
