/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PRESENTER_SLIDES (majakka_presenter_slides_get_type ())

/**
 * MajakkaPresenterSlides:
 *
 * What the teacher is at and what comes next, as slides; and what the class sees, in words, and as a slide when that is
 * something else.
 */
G_DECLARE_FINAL_TYPE (MajakkaPresenterSlides,
                      majakka_presenter_slides,
                      MAJAKKA,
                      PRESENTER_SLIDES,
                      GtkWidget)

void majakka_presenter_slides_follow (MajakkaPresenterSlides *self,
                                      MajakkaContext *context,
                                      MajakkaSession *session);

G_END_DECLS
