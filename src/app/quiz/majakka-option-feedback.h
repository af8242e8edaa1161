/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_OPTION_FEEDBACK (majakka_option_feedback_get_type ())

/**
 * MajakkaOptionFeedback:
 *
 * What became of an option, an icon and a few words, and its feedback.
 */
G_DECLARE_FINAL_TYPE (MajakkaOptionFeedback,
                      majakka_option_feedback,
                      MAJAKKA,
                      OPTION_FEEDBACK,
                      GtkWidget)

GtkWidget *majakka_option_feedback_new (MajakkaContext *context,
                                        MajakkaLesson *lesson,
                                        const MajakkaQuestion *question,
                                        const MajakkaOption *option,
                                        MajakkaVerdict verdict,
                                        gboolean whole);

G_END_DECLS
