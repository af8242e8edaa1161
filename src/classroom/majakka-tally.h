/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-deck.h"

G_BEGIN_DECLS

/**
 * MajakkaTally:
 * @counts: how many for each option of the question
 * @total: all of them. Who chooses several options counts several times: hands have no names.
 */
typedef struct
{
  guint counts[MAJAKKA_DECK_MAX_OPTIONS];
  guint total;
} MajakkaTally;

guint majakka_tally_percent (guint count, guint total);
int majakka_tally_find_wrong (const MajakkaTally *self, const MajakkaQuestion *question);

G_END_DECLS
