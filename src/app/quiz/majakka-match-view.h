/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-question-view.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_MATCH_VIEW (majakka_match_view_get_type ())

/**
 * MajakkaMatchView:
 *
 * Things to find the partners of. A partner can be used once: chosen elsewhere, it moves.
 */
G_DECLARE_FINAL_TYPE (MajakkaMatchView,
                      majakka_match_view,
                      MAJAKKA,
                      MATCH_VIEW,
                      MajakkaQuestionView)

G_END_DECLS
