/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-order-view.h"

#include "majakka-order-row.h"

struct _MajakkaOrderView
{
  MajakkaQuestionView parent_instance;

  GtkWidget *list;
  GPtrArray *rows;    /* of MajakkaOrderRow, borrowed, in the order they stand in */
  GPtrArray *options; /* of MajakkaOption, the lesson's, in the same order */
};

G_DEFINE_FINAL_TYPE (MajakkaOrderView, majakka_order_view, MAJAKKA_TYPE_QUESTION_VIEW)

static const MajakkaOption *
get_option (MajakkaOrderView *self, guint position)
{
  return g_ptr_array_index (self->options, position);
}

static void
update_positions (MajakkaOrderView *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    majakka_order_row_set_position (g_ptr_array_index (self->rows, i), i, self->rows->len);
}

static void
move_row (MajakkaOrderView *self, guint from, guint to)
{
  GtkWidget *row = g_ptr_array_steal_index (self->rows, from);
  gpointer option = g_ptr_array_steal_index (self->options, from);

  g_ptr_array_insert (self->rows, (int) to, row);
  g_ptr_array_insert (self->options, (int) to, option);
  gtk_box_reorder_child_after (GTK_BOX (self->list), row,
                               to > 0 ? g_ptr_array_index (self->rows, to - 1) : NULL);
}

static void
move_by_hand (MajakkaOrderView *self, guint from, guint to)
{
  move_row (self, from, to);
  update_positions (self);
  majakka_question_view_changed (MAJAKKA_QUESTION_VIEW (self));
}

static void
moved_cb (MajakkaOrderView *self, int places, MajakkaOrderRow *row)
{
  guint from;
  int to;

  if (!g_ptr_array_find (self->rows, row, &from))
    return;

  to = (int) from + places;
  if (to >= 0 && to < (int) self->rows->len)
    move_by_hand (self, from, (guint) to);
}

/* A row of another question finds no place here. */
static void
dropped_cb (MajakkaOrderView *self, MajakkaOrderRow *dropped, MajakkaOrderRow *row)
{
  guint from;
  guint to;

  if (g_ptr_array_find (self->rows, dropped, &from) && g_ptr_array_find (self->rows, row, &to))
    move_by_hand (self, from, to);
}

static void
add_row (MajakkaOrderView *self, const MajakkaOption *option)
{
  MajakkaQuestionView *view = MAJAKKA_QUESTION_VIEW (self);
  g_autofree char *plain = majakka_question_view_dup_plain (view, &option->text);
  GtkWidget *row =
      majakka_order_row_new (majakka_question_view_create_label (view, &option->text), plain);

  g_signal_connect_object (row, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "dropped", G_CALLBACK (dropped_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->rows, row);
  g_ptr_array_add (self->options, (gpointer) option);
  gtk_box_append (GTK_BOX (self->list), row);
}

static void
majakka_order_view_build (MajakkaQuestionView *view)
{
  MajakkaOrderView *self = MAJAKKA_ORDER_VIEW (view);
  GPtrArray *options = majakka_question_view_get_options (view);

  self->list = majakka_question_view_create_list (view, GTK_ACCESSIBLE_ROLE_LIST);
  for (guint i = 0; i < options->len; i++)
    add_row (self, g_ptr_array_index (options, i));
  update_positions (self);
}

static void
majakka_order_view_read (MajakkaQuestionView *view, MajakkaResponse *response)
{
  MajakkaOrderView *self = MAJAKKA_ORDER_VIEW (view);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < self->options->len; i++)
    g_ptr_array_add (ids, get_option (self, i)->id);
  g_ptr_array_add (ids, NULL);

  majakka_response_set_order (response, (const char *const *) ids->pdata);
}

static gboolean
find_option (MajakkaOrderView *self, const char *id, guint *position)
{
  for (guint i = 0; i < self->options->len; i++)
    if (g_str_equal (get_option (self, i)->id, id))
      {
        *position = i;
        return TRUE;
      }

  return FALSE;
}

static void
majakka_order_view_show (MajakkaQuestionView *view, const MajakkaResponse *response)
{
  MajakkaOrderView *self = MAJAKKA_ORDER_VIEW (view);
  const char *const *order = majakka_response_get_order (response);
  guint n_placed = 0;

  for (guint i = 0; order[i] != NULL; i++)
    {
      guint from;

      if (find_option (self, order[i], &from))
        move_row (self, from, n_placed++);
    }
  update_positions (self);
}

static void
majakka_order_view_lock (MajakkaQuestionView *view)
{
  MajakkaOrderView *self = MAJAKKA_ORDER_VIEW (view);

  for (guint i = 0; i < self->rows->len; i++)
    majakka_order_row_lock (g_ptr_array_index (self->rows, i));
}

static void
majakka_order_view_show_mark (MajakkaQuestionView *view, const MajakkaMark *mark)
{
  MajakkaOrderView *self = MAJAKKA_ORDER_VIEW (view);

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *feedback =
          majakka_question_view_create_feedback (view, mark, get_option (self, i));

      if (feedback != NULL)
        majakka_order_row_set_feedback (g_ptr_array_index (self->rows, i), feedback);
    }
}

static void
majakka_order_view_finalize (GObject *object)
{
  MajakkaOrderView *self = MAJAKKA_ORDER_VIEW (object);

  g_ptr_array_unref (self->rows);
  g_ptr_array_unref (self->options);

  G_OBJECT_CLASS (majakka_order_view_parent_class)->finalize (object);
}

static void
majakka_order_view_class_init (MajakkaOrderViewClass *klass)
{
  MajakkaQuestionViewClass *view_class = MAJAKKA_QUESTION_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_order_view_finalize;
  view_class->build = majakka_order_view_build;
  view_class->read = majakka_order_view_read;
  view_class->show = majakka_order_view_show;
  view_class->lock = majakka_order_view_lock;
  view_class->show_mark = majakka_order_view_show_mark;
}

static void
majakka_order_view_init (MajakkaOrderView *self)
{
  self->rows = g_ptr_array_new ();
  self->options = g_ptr_array_new ();
}
