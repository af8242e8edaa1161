/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SCENARIO_BLOCK (majakka_scenario_block_get_type ())

/**
 * MajakkaScenarioBlock:
 *
 * A story in which the reader chooses what to do and sees what follows. What was read stays above;
 * each new scene takes the focus, so that a screen reader reads it.
 */
G_DECLARE_FINAL_TYPE (MajakkaScenarioBlock, majakka_scenario_block, MAJAKKA, SCENARIO_BLOCK, GtkBox)

GtkWidget *majakka_scenario_block_new (MajakkaReading *reading, const MajakkaBlock *block);

G_END_DECLS
