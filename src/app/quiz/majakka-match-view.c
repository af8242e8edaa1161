/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-match-view.h"

#include "majakka-match-row.h"
#include "majakka-message-label.h"

struct _MajakkaMatchView
{
  MajakkaQuestionView parent_instance;

  GPtrArray *rows;     /* of MajakkaMatchRow, borrowed, as the options are shown */
  GPtrArray *partners; /* of MajakkaOption, the lesson's, as their partners are shown */
};

G_DEFINE_FINAL_TYPE (MajakkaMatchView, majakka_match_view, MAJAKKA_TYPE_QUESTION_VIEW)

static MajakkaMatchRow *
get_row (MajakkaMatchView *self, guint position)
{
  return g_ptr_array_index (self->rows, position);
}

static const MajakkaOption *
get_option (MajakkaMatchView *self, guint position)
{
  return g_ptr_array_index (majakka_question_view_get_options (MAJAKKA_QUESTION_VIEW (self)),
                            position);
}

static char *
dup_partner (MajakkaMatchView *self, guint position)
{
  const MajakkaOption *option = g_ptr_array_index (self->partners, position);

  return majakka_question_view_dup_plain (MAJAKKA_QUESTION_VIEW (self), &option->goes_with);
}

static void
set_chosen (MajakkaMatchView *self, guint position, int partner)
{
  g_autofree char *plain = partner >= 0 ? dup_partner (self, (guint) partner) : NULL;

  majakka_match_row_set_chosen (get_row (self, position), partner, plain);
}

/* Who has @partner; the number of rows for nobody. */
static guint
find_holder (MajakkaMatchView *self, guint partner)
{
  guint i = 0;

  while (i < self->rows->len && majakka_match_row_get_chosen (get_row (self, i)) != (int) partner)
    i++;

  return i;
}

static void
update_taken (MajakkaMatchView *self)
{
  for (guint partner = 0; partner < self->partners->len; partner++)
    {
      guint holder = find_holder (self, partner);
      g_autofree char *by = NULL;

      if (holder < self->rows->len)
        by = majakka_question_view_dup_plain (MAJAKKA_QUESTION_VIEW (self),
                                              &get_option (self, holder)->text);
      for (guint i = 0; i < self->rows->len; i++)
        majakka_match_row_set_taken (get_row (self, i), partner, i != holder ? by : NULL);
    }
}

static void
chosen_cb (MajakkaMatchView *self, guint partner, MajakkaMatchRow *row)
{
  guint holder = find_holder (self, partner);
  guint position;

  if (!g_ptr_array_find (self->rows, row, &position))
    return;

  if (holder < self->rows->len)
    set_chosen (self, holder, -1);
  set_chosen (self, position, (int) partner);
  update_taken (self);
  majakka_question_view_changed (MAJAKKA_QUESTION_VIEW (self));
}

static void
add_partners (MajakkaMatchView *self, MajakkaMatchRow *row)
{
  MajakkaQuestionView *view = MAJAKKA_QUESTION_VIEW (self);

  for (guint i = 0; i < self->partners->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (self->partners, i);
      GtkWidget *label = majakka_question_view_create_label (view, &option->goes_with);
      g_autofree char *plain = dup_partner (self, i);

      gtk_label_set_max_width_chars (
          majakka_message_label_get_label (MAJAKKA_MESSAGE_LABEL (label)), 24);
      majakka_match_row_add_partner (row, label, plain);
    }
}

static void
majakka_match_view_build (MajakkaQuestionView *view)
{
  MajakkaMatchView *self = MAJAKKA_MATCH_VIEW (view);
  GtkWidget *list = majakka_question_view_create_list (view, GTK_ACCESSIBLE_ROLE_GROUP);

  self->partners = majakka_question_view_list_partners (view);
  for (guint i = 0; i < majakka_question_view_get_options (view)->len; i++)
    {
      const MajakkaOption *option = get_option (self, i);
      g_autofree char *plain = majakka_question_view_dup_plain (view, &option->text);
      GtkWidget *row =
          majakka_match_row_new (majakka_question_view_create_label (view, &option->text), plain);

      add_partners (self, MAJAKKA_MATCH_ROW (row));
      g_signal_connect_object (row, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
      g_ptr_array_add (self->rows, row);
      gtk_box_append (GTK_BOX (list), row);
    }
}

static void
majakka_match_view_read (MajakkaQuestionView *view, MajakkaResponse *response)
{
  MajakkaMatchView *self = MAJAKKA_MATCH_VIEW (view);

  for (guint i = 0; i < self->rows->len; i++)
    {
      int chosen = majakka_match_row_get_chosen (get_row (self, i));
      const MajakkaOption *partner =
          chosen >= 0 ? g_ptr_array_index (self->partners, (guint) chosen) : NULL;

      majakka_response_pair (response, get_option (self, i)->id,
                             partner != NULL ? partner->id : NULL);
    }
}

static int
find_partner (MajakkaMatchView *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->partners->len; i++)
    if (g_str_equal (((const MajakkaOption *) g_ptr_array_index (self->partners, i))->id, id))
      return (int) i;

  return -1;
}

static void
majakka_match_view_show (MajakkaQuestionView *view, const MajakkaResponse *response)
{
  MajakkaMatchView *self = MAJAKKA_MATCH_VIEW (view);

  for (guint i = 0; i < self->rows->len; i++)
    set_chosen (
        self, i,
        find_partner (self, majakka_response_get_target (response, get_option (self, i)->id)));
  update_taken (self);
}

static void
majakka_match_view_lock (MajakkaQuestionView *view)
{
  MajakkaMatchView *self = MAJAKKA_MATCH_VIEW (view);

  for (guint i = 0; i < self->rows->len; i++)
    majakka_match_row_lock (get_row (self, i));
}

static void
majakka_match_view_show_mark (MajakkaQuestionView *view, const MajakkaMark *mark)
{
  MajakkaMatchView *self = MAJAKKA_MATCH_VIEW (view);

  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *feedback =
          majakka_question_view_create_feedback (view, mark, get_option (self, i));

      if (feedback != NULL)
        majakka_match_row_set_feedback (get_row (self, i), feedback);
    }
}

static void
majakka_match_view_finalize (GObject *object)
{
  MajakkaMatchView *self = MAJAKKA_MATCH_VIEW (object);

  g_ptr_array_unref (self->rows);
  g_clear_pointer (&self->partners, g_ptr_array_unref);

  G_OBJECT_CLASS (majakka_match_view_parent_class)->finalize (object);
}

static void
majakka_match_view_class_init (MajakkaMatchViewClass *klass)
{
  MajakkaQuestionViewClass *view_class = MAJAKKA_QUESTION_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_match_view_finalize;
  view_class->build = majakka_match_view_build;
  view_class->read = majakka_match_view_read;
  view_class->show = majakka_match_view_show;
  view_class->lock = majakka_match_view_lock;
  view_class->show_mark = majakka_match_view_show_mark;
}

static void
majakka_match_view_init (MajakkaMatchView *self)
{
  self->rows = g_ptr_array_new ();
}
