/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session-plan.h"

G_BEGIN_DECLS

const char *majakka_activity_words_get_grouping (MajakkaGrouping grouping);
const char *majakka_session_words_get_part (MajakkaPartKind kind);
char *majakka_session_words_describe_audience (const MajakkaSessionPlan *plan);

G_END_DECLS
