/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SLIDE_FRAME (majakka_slide_frame_get_type ())

/**
 * MajakkaSlideFrame:
 *
 * Holds one slide and gives it the shape of a screen: as high as its width asks for.
 *
 * Properties: child; widest, in pixels, the width that it wants.
 */
G_DECLARE_FINAL_TYPE (MajakkaSlideFrame, majakka_slide_frame, MAJAKKA, SLIDE_FRAME, GtkWidget)

void majakka_slide_frame_set_child (MajakkaSlideFrame *self, GtkWidget *child);

G_END_DECLS
