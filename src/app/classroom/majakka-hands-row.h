/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_HANDS_ROW (majakka_hands_row_get_type ())

/**
 * MajakkaHandsRow:
 *
 * An option of the question that is asked: the key that counts a hand for it, its letter and words, how many there are, as
 * a number that can be changed; when no more answers are taken, their share, and whether it is right.
 *
 * A number that is written starts the action presenter.set, with the option and the number.
 */
G_DECLARE_FINAL_TYPE (MajakkaHandsRow, majakka_hands_row, MAJAKKA, HANDS_ROW, GtkWidget)

GtkWidget *
majakka_hands_row_new (MajakkaContext *context, const MajakkaQuestion *question, guint option);
void majakka_hands_row_update (MajakkaHandsRow *self,
                               const MajakkaStepState *state,
                               const MajakkaTally *tally);
gboolean majakka_hands_row_has_focus (MajakkaHandsRow *self);
void majakka_hands_row_write (MajakkaHandsRow *self);

G_END_DECLS
