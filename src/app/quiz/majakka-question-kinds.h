/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-question-view.h"

G_BEGIN_DECLS

GtkWidget *majakka_question_view_new (MajakkaContext *context,
                                      MajakkaLesson *lesson,
                                      const MajakkaQuestion *question,
                                      guint attempt);

G_END_DECLS
