/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-question-view.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CHOICE_VIEW (majakka_choice_view_get_type ())

/**
 * MajakkaChoiceView:
 *
 * One answer, several answers, true or false: a list to choose from.
 */
G_DECLARE_FINAL_TYPE (MajakkaChoiceView,
                      majakka_choice_view,
                      MAJAKKA,
                      CHOICE_VIEW,
                      MajakkaQuestionView)

G_END_DECLS
