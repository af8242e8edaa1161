/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-question-view.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_ORDER_VIEW (majakka_order_view_get_type ())

/**
 * MajakkaOrderView:
 *
 * Steps to put in order.
 */
G_DECLARE_FINAL_TYPE (MajakkaOrderView,
                      majakka_order_view,
                      MAJAKKA,
                      ORDER_VIEW,
                      MajakkaQuestionView)

G_END_DECLS
