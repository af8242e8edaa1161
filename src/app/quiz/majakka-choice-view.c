/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-choice-view.h"

#include "majakka-choice-row.h"
#include "majakka-truth-words.h"

#include <glib/gi18n-lib.h>

struct _MajakkaChoiceView
{
  MajakkaQuestionView parent_instance;

  GPtrArray *rows; /* of MajakkaChoiceRow, borrowed, as the options are shown */
};

G_DEFINE_FINAL_TYPE (MajakkaChoiceView, majakka_choice_view, MAJAKKA_TYPE_QUESTION_VIEW)

static MajakkaChoiceRow *
get_row (MajakkaChoiceView *self, guint position)
{
  return g_ptr_array_index (self->rows, position);
}

static const MajakkaOption *
get_option (MajakkaChoiceView *self, guint position)
{
  return g_ptr_array_index (majakka_question_view_get_options (MAJAKKA_QUESTION_VIEW (self)),
                            position);
}

static GtkWidget *
create_label (MajakkaQuestionView *view, const MajakkaOption *option)
{
  GtkWidget *label;

  if (majakka_question_view_get_question (view)->kind != MAJAKKA_QUESTION_TRUE_FALSE)
    return majakka_question_view_create_label (view, &option->text);

  label = gtk_label_new (majakka_truth_words_get (majakka_truth_words_is_true (option)));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_set_hexpand (label, TRUE);

  return label;
}

static void
majakka_choice_view_build (MajakkaQuestionView *view)
{
  MajakkaChoiceView *self = MAJAKKA_CHOICE_VIEW (view);
  gboolean single = majakka_question_view_get_question (view)->kind != MAJAKKA_QUESTION_SEVERAL;
  GtkWidget *list = majakka_question_view_create_list (view, GTK_ACCESSIBLE_ROLE_GROUP);

  for (guint i = 0; i < majakka_question_view_get_options (view)->len; i++)
    {
      GtkWidget *row = majakka_choice_row_new (single, create_label (view, get_option (self, i)));

      g_ptr_array_add (self->rows, row);
      if (single && i > 0)
        majakka_choice_row_join (MAJAKKA_CHOICE_ROW (row), get_row (self, 0));
      g_signal_connect_object (row, "toggled", G_CALLBACK (majakka_question_view_changed), self,
                               G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (list), row);
    }
}

static void
majakka_choice_view_read (MajakkaQuestionView *view, MajakkaResponse *response)
{
  MajakkaChoiceView *self = MAJAKKA_CHOICE_VIEW (view);

  for (guint i = 0; i < self->rows->len; i++)
    majakka_response_set_chosen (response, get_option (self, i)->id,
                                 majakka_choice_row_get_active (get_row (self, i)));
}

static void
majakka_choice_view_show (MajakkaQuestionView *view, const MajakkaResponse *response)
{
  MajakkaChoiceView *self = MAJAKKA_CHOICE_VIEW (view);

  for (guint i = 0; i < self->rows->len; i++)
    majakka_choice_row_set_active (
        get_row (self, i), majakka_response_get_chosen (response, get_option (self, i)->id));
}

static void
majakka_choice_view_lock (MajakkaQuestionView *view)
{
  MajakkaChoiceView *self = MAJAKKA_CHOICE_VIEW (view);

  for (guint i = 0; i < self->rows->len; i++)
    majakka_choice_row_lock (get_row (self, i));
}

static void
majakka_choice_view_show_mark (MajakkaQuestionView *view, const MajakkaMark *mark)
{
  MajakkaChoiceView *self = MAJAKKA_CHOICE_VIEW (view);

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *feedback =
          majakka_question_view_create_feedback (view, mark, get_option (self, i));

      if (feedback != NULL)
        majakka_choice_row_set_feedback (get_row (self, i), feedback);
    }
}

static void
majakka_choice_view_finalize (GObject *object)
{
  g_ptr_array_unref (MAJAKKA_CHOICE_VIEW (object)->rows);

  G_OBJECT_CLASS (majakka_choice_view_parent_class)->finalize (object);
}

static void
majakka_choice_view_class_init (MajakkaChoiceViewClass *klass)
{
  MajakkaQuestionViewClass *view_class = MAJAKKA_QUESTION_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_choice_view_finalize;
  view_class->build = majakka_choice_view_build;
  view_class->read = majakka_choice_view_read;
  view_class->show = majakka_choice_view_show;
  view_class->lock = majakka_choice_view_lock;
  view_class->show_mark = majakka_choice_view_show_mark;
}

static void
majakka_choice_view_init (MajakkaChoiceView *self)
{
  self->rows = g_ptr_array_new ();
}
