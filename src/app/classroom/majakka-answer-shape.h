/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_ANSWER_SHAPE (majakka_answer_shape_get_type ())

/**
 * MajakkaAnswerShape:
 *
 * The mark of an answer with its letter, or its bar, as high as the text around it needs.
 */
G_DECLARE_FINAL_TYPE (MajakkaAnswerShape, majakka_answer_shape, MAJAKKA, ANSWER_SHAPE, GtkWidget)

GtkWidget *majakka_answer_shape_new_mark (guint option, const char *letter);
GtkWidget *majakka_answer_shape_new_bar (guint option, double share);

G_END_DECLS
