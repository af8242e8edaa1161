/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-question-view.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SPOT_VIEW (majakka_spot_view_get_type ())

/**
 * MajakkaSpotView:
 *
 * A chat in which the messages that worry are to be marked.
 */
G_DECLARE_FINAL_TYPE (MajakkaSpotView, majakka_spot_view, MAJAKKA, SPOT_VIEW, MajakkaQuestionView)

G_END_DECLS
