/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-deck.h"

G_BEGIN_DECLS

/**
 * MajakkaArrangement:
 *
 * What a teacher makes of a plan or a lesson before the session: which parts there are, in which order. A part that is
 * left out keeps its place, so that it can come back. At least one is always kept.
 */
typedef struct _MajakkaArrangement MajakkaArrangement;

MajakkaArrangement *majakka_arrangement_new (MajakkaDeck *deck);
void majakka_arrangement_free (MajakkaArrangement *self);

MajakkaDeck *majakka_arrangement_get_whole (const MajakkaArrangement *self);
guint majakka_arrangement_get_n_parts (const MajakkaArrangement *self);
const MajakkaDeckPart *
majakka_arrangement_get_part (const MajakkaArrangement *self, guint position);
gboolean majakka_arrangement_get_kept (const MajakkaArrangement *self, guint position);
gboolean majakka_arrangement_set_kept (MajakkaArrangement *self, guint position, gboolean kept);
void majakka_arrangement_move (MajakkaArrangement *self, guint from, guint to);
void majakka_arrangement_reset (MajakkaArrangement *self);
gboolean majakka_arrangement_is_as_written (const MajakkaArrangement *self);
guint majakka_arrangement_count_kept (const MajakkaArrangement *self);
guint majakka_arrangement_get_minutes (const MajakkaArrangement *self);
MajakkaDeck *majakka_arrangement_create_deck (const MajakkaArrangement *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaArrangement, majakka_arrangement_free)

G_END_DECLS
