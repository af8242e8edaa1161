/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-disclosure-row.h"
#include "majakka-signs.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SIGN_ROW (majakka_sign_row_get_type ())

/**
 * MajakkaSignRow:
 *
 * A warning sign, closed until somebody wants to know more.
 */
G_DECLARE_FINAL_TYPE (MajakkaSignRow, majakka_sign_row, MAJAKKA, SIGN_ROW, MajakkaDisclosureRow)

GtkWidget *majakka_sign_row_new (MajakkaContext *context, MajakkaSigns *signs, guint position);
const char *majakka_sign_row_get_id (MajakkaSignRow *self);
const char *majakka_sign_row_get_folded (MajakkaSignRow *self);

G_END_DECLS
