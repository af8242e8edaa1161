/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-session-folder.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_UNFINISHED_CARD (majakka_unfinished_card_get_type ())

/** MajakkaUnfinishedCard: a session with a class that was begun and is not over, and the way back into it. */
G_DECLARE_FINAL_TYPE (MajakkaUnfinishedCard,
                      majakka_unfinished_card,
                      MAJAKKA,
                      UNFINISHED_CARD,
                      GtkWidget)

void majakka_unfinished_card_show (MajakkaUnfinishedCard *self,
                                   MajakkaContext *context,
                                   const MajakkaKeptSession *kept);

G_END_DECLS
