/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-refresh.h"

G_BEGIN_DECLS

/**
 * MajakkaAbility:
 * @MAJAKKA_ABILITY_UNKNOWN: no question that was answered tests it
 * @MAJAKKA_ABILITY_CAN: every question of it was right the last time
 * @MAJAKKA_ABILITY_REFRESH_SOON: the same, and it is time to look whether that is still so
 * @MAJAKKA_ABILITY_READ_AGAIN: a question of it was not right the last time
 *
 * How it stands with an objective.
 */
typedef enum
{
  MAJAKKA_ABILITY_UNKNOWN,
  MAJAKKA_ABILITY_CAN,
  MAJAKKA_ABILITY_REFRESH_SOON,
  MAJAKKA_ABILITY_READ_AGAIN,
} MajakkaAbility;

MajakkaAbility majakka_ability_judge (const GPtrArray *questions,
                                      const char *lesson,
                                      const char *objective,
                                      gint64 today);

G_END_DECLS
