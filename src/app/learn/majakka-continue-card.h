/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CONTINUE_CARD (majakka_continue_card_get_type ())

/**
 * MajakkaContinueCard:
 *
 * The one thing to do next: go on in the lesson that was open last, or begin with the first.
 */
G_DECLARE_FINAL_TYPE (MajakkaContinueCard, majakka_continue_card, MAJAKKA, CONTINUE_CARD, GtkWidget)

void majakka_continue_card_show (MajakkaContinueCard *self,
                                 MajakkaContext *context,
                                 MajakkaCatalogueEntry *entry,
                                 const MajakkaLessonProgress *progress);

G_END_DECLS
