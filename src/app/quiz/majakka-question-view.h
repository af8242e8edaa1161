/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_QUESTION_VIEW (majakka_question_view_get_type ())

/**
 * MajakkaQuestionView:
 *
 * Where a question is answered: its options, without the prompt and the buttons. There is one
 * subclass for each way of answering; majakka_question_view_new () knows which.
 *
 * Signal changed: the response is another one now.
 */
G_DECLARE_DERIVABLE_TYPE (MajakkaQuestionView,
                          majakka_question_view,
                          MAJAKKA,
                          QUESTION_VIEW,
                          GtkWidget)

/**
 * MajakkaQuestionViewClass:
 * @build: make the controls; question and options are set
 * @read: write into @response what the controls say
 * @show: let the controls say what @response says
 * @lock: let the controls be seen and not be changed
 * @show_mark: put the feedback beside the options
 */
struct _MajakkaQuestionViewClass
{
  GtkWidgetClass parent_class;

  void (*build) (MajakkaQuestionView *self);
  void (*read) (MajakkaQuestionView *self, MajakkaResponse *response);
  void (*show) (MajakkaQuestionView *self, const MajakkaResponse *response);
  void (*lock) (MajakkaQuestionView *self);
  void (*show_mark) (MajakkaQuestionView *self, const MajakkaMark *mark);
};

void majakka_question_view_build (MajakkaQuestionView *self,
                                  MajakkaContext *context,
                                  MajakkaLesson *lesson,
                                  const MajakkaQuestion *question,
                                  guint attempt);

MajakkaResponse *majakka_question_view_get_response (MajakkaQuestionView *self);
void
majakka_question_view_set_response (MajakkaQuestionView *self, const MajakkaResponse *response);
void majakka_question_view_lock (MajakkaQuestionView *self);
void majakka_question_view_show_mark (MajakkaQuestionView *self, const MajakkaMark *mark);

/* For subclasses */
MajakkaContext *majakka_question_view_get_context (MajakkaQuestionView *self);
MajakkaLesson *majakka_question_view_get_lesson (MajakkaQuestionView *self);
const MajakkaQuestion *majakka_question_view_get_question (MajakkaQuestionView *self);
GPtrArray *majakka_question_view_get_options (MajakkaQuestionView *self);
GPtrArray *majakka_question_view_list_partners (MajakkaQuestionView *self);
char *majakka_question_view_dup_plain (MajakkaQuestionView *self, const MajakkaMessage *message);
GtkWidget *
majakka_question_view_create_label (MajakkaQuestionView *self, const MajakkaMessage *message);
GtkWidget *majakka_question_view_create_list (MajakkaQuestionView *self, GtkAccessibleRole role);
GtkWidget *majakka_question_view_create_feedback (MajakkaQuestionView *self,
                                                  const MajakkaMark *mark,
                                                  const MajakkaOption *option);
void majakka_question_view_changed (MajakkaQuestionView *self);

G_END_DECLS
