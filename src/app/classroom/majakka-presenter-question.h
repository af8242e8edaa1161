/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PRESENTER_QUESTION (majakka_presenter_question_get_type ())

/**
 * MajakkaPresenterQuestion:
 *
 * The question that the teacher is at: hands for each option, how far it is, the one thing to do next with it; once no more
 * answers are taken, the wrong answer that most took for right, and what to say about it. Not there on a slide.
 */
G_DECLARE_FINAL_TYPE (MajakkaPresenterQuestion,
                      majakka_presenter_question,
                      MAJAKKA,
                      PRESENTER_QUESTION,
                      GtkWidget)

void majakka_presenter_question_follow (MajakkaPresenterQuestion *self,
                                        MajakkaContext *context,
                                        MajakkaSession *session);
void majakka_presenter_question_update (MajakkaPresenterQuestion *self);
gboolean majakka_presenter_question_write_next (MajakkaPresenterQuestion *self);

G_END_DECLS
