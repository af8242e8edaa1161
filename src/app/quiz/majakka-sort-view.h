/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-question-view.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SORT_VIEW (majakka_sort_view_get_type ())

/**
 * MajakkaSortView:
 *
 * Things to sort into groups.
 */
G_DECLARE_FINAL_TYPE (MajakkaSortView, majakka_sort_view, MAJAKKA, SORT_VIEW, MajakkaQuestionView)

G_END_DECLS
