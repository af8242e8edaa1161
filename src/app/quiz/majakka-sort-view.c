/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-sort-view.h"

#include "majakka-sort-row.h"

struct _MajakkaSortView
{
  MajakkaQuestionView parent_instance;

  GPtrArray *rows; /* of MajakkaSortRow, borrowed, as the options are shown */
};

G_DEFINE_FINAL_TYPE (MajakkaSortView, majakka_sort_view, MAJAKKA_TYPE_QUESTION_VIEW)

static MajakkaSortRow *
get_row (MajakkaSortView *self, guint position)
{
  return g_ptr_array_index (self->rows, position);
}

static const MajakkaOption *
get_option (MajakkaSortView *self, guint position)
{
  return g_ptr_array_index (majakka_question_view_get_options (MAJAKKA_QUESTION_VIEW (self)),
                            position);
}

static GPtrArray *
get_groups (MajakkaSortView *self)
{
  return majakka_question_view_get_question (MAJAKKA_QUESTION_VIEW (self))->groups;
}

static void
add_groups (MajakkaSortView *self, MajakkaSortRow *row)
{
  for (guint i = 0; i < get_groups (self)->len; i++)
    {
      const MajakkaGroup *group = g_ptr_array_index (get_groups (self), i);

      majakka_sort_row_add_group (
          row, majakka_question_view_create_label (MAJAKKA_QUESTION_VIEW (self), &group->text));
    }
}

static void
majakka_sort_view_build (MajakkaQuestionView *view)
{
  MajakkaSortView *self = MAJAKKA_SORT_VIEW (view);
  GtkWidget *list = majakka_question_view_create_list (view, GTK_ACCESSIBLE_ROLE_GROUP);

  for (guint i = 0; i < majakka_question_view_get_options (view)->len; i++)
    {
      GtkWidget *row = majakka_sort_row_new (
          majakka_question_view_create_label (view, &get_option (self, i)->text));

      add_groups (self, MAJAKKA_SORT_ROW (row));
      g_signal_connect_object (row, "chosen", G_CALLBACK (majakka_question_view_changed), self,
                               G_CONNECT_SWAPPED);
      g_ptr_array_add (self->rows, row);
      gtk_box_append (GTK_BOX (list), row);
    }
}

static void
majakka_sort_view_read (MajakkaQuestionView *view, MajakkaResponse *response)
{
  MajakkaSortView *self = MAJAKKA_SORT_VIEW (view);

  for (guint i = 0; i < self->rows->len; i++)
    {
      int chosen = majakka_sort_row_get_chosen (get_row (self, i));
      const MajakkaGroup *group =
          chosen >= 0 ? g_ptr_array_index (get_groups (self), (guint) chosen) : NULL;

      majakka_response_pair (response, get_option (self, i)->id, group != NULL ? group->id : NULL);
    }
}

static int
find_group (MajakkaSortView *self, const char *id)
{
  for (guint i = 0; id != NULL && i < get_groups (self)->len; i++)
    if (g_str_equal (((const MajakkaGroup *) g_ptr_array_index (get_groups (self), i))->id, id))
      return (int) i;

  return -1;
}

static void
majakka_sort_view_show (MajakkaQuestionView *view, const MajakkaResponse *response)
{
  MajakkaSortView *self = MAJAKKA_SORT_VIEW (view);

  for (guint i = 0; i < self->rows->len; i++)
    majakka_sort_row_set_chosen (
        get_row (self, i),
        find_group (self, majakka_response_get_target (response, get_option (self, i)->id)));
}

static void
majakka_sort_view_lock (MajakkaQuestionView *view)
{
  MajakkaSortView *self = MAJAKKA_SORT_VIEW (view);

  for (guint i = 0; i < self->rows->len; i++)
    majakka_sort_row_lock (get_row (self, i));
}

static void
majakka_sort_view_show_mark (MajakkaQuestionView *view, const MajakkaMark *mark)
{
  MajakkaSortView *self = MAJAKKA_SORT_VIEW (view);

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *feedback =
          majakka_question_view_create_feedback (view, mark, get_option (self, i));

      if (feedback != NULL)
        majakka_sort_row_set_feedback (get_row (self, i), feedback);
    }
}

static void
majakka_sort_view_finalize (GObject *object)
{
  g_ptr_array_unref (MAJAKKA_SORT_VIEW (object)->rows);

  G_OBJECT_CLASS (majakka_sort_view_parent_class)->finalize (object);
}

static void
majakka_sort_view_class_init (MajakkaSortViewClass *klass)
{
  MajakkaQuestionViewClass *view_class = MAJAKKA_QUESTION_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_sort_view_finalize;
  view_class->build = majakka_sort_view_build;
  view_class->read = majakka_sort_view_read;
  view_class->show = majakka_sort_view_show;
  view_class->lock = majakka_sort_view_lock;
  view_class->show_mark = majakka_sort_view_show_mark;
}

static void
majakka_sort_view_init (MajakkaSortView *self)
{
  self->rows = g_ptr_array_new ();
}
