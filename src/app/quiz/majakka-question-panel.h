/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-question-view.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_QUESTION_PANEL (majakka_question_panel_get_type ())

/**
 * MajakkaQuestionPanel:
 *
 * A question from its prompt to its feedback, once: the prompt, the options, "Check answer". The
 * answer goes to disk first, and only then its feedback is shown. For another try, make another.
 *
 * Signals:
 *
 * - answered (MajakkaResponse): it is on disk, or could not be written and the person was told
 * - try-again: the person wants another try
 * - next: the person wants to go on
 */
G_DECLARE_FINAL_TYPE (MajakkaQuestionPanel,
                      majakka_question_panel,
                      MAJAKKA,
                      QUESTION_PANEL,
                      GtkWidget)

GtkWidget *majakka_question_panel_new (MajakkaContext *context,
                                       MajakkaLesson *lesson,
                                       const MajakkaQuestion *question,
                                       guint round,
                                       guint attempt);
void majakka_question_panel_set_next_label (MajakkaQuestionPanel *self, const char *label);
void majakka_question_panel_set_response (MajakkaQuestionPanel *self, MajakkaResponse *response);
void majakka_question_panel_set_description (MajakkaQuestionPanel *self, const char *description);
void majakka_question_panel_show_error (MajakkaQuestionPanel *self, const GError *error);
MajakkaQuestionView *majakka_question_panel_get_view (MajakkaQuestionPanel *self);

G_END_DECLS
