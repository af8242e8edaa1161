/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_REFRESH_CARD (majakka_refresh_card_get_type ())

/**
 * MajakkaRefreshCard:
 *
 * A calm reminder that questions are due. It is not there when there are none, nor on a day on which
 * it was put off or a refresh was done.
 *
 * Signal dismissed: it was put off, and has the focus no longer.
 */
G_DECLARE_FINAL_TYPE (MajakkaRefreshCard, majakka_refresh_card, MAJAKKA, REFRESH_CARD, GtkWidget)

void majakka_refresh_card_update (MajakkaRefreshCard *self, MajakkaContext *context);

G_END_DECLS
