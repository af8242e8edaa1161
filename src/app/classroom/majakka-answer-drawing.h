/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void majakka_answer_draw_mark (GtkSnapshot *snapshot, const graphene_rect_t *area, guint option);
void majakka_answer_draw_bar (GtkSnapshot *snapshot,
                              const graphene_rect_t *area,
                              guint option,
                              double share,
                              gboolean from_right);

G_END_DECLS
