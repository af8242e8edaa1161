/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-spot-view.h"

#include "majakka-spot-message.h"

struct _MajakkaSpotView
{
  MajakkaQuestionView parent_instance;

  GPtrArray *messages; /* of MajakkaSpotMessage, borrowed, as the options are shown */
};

G_DEFINE_FINAL_TYPE (MajakkaSpotView, majakka_spot_view, MAJAKKA_TYPE_QUESTION_VIEW)

static MajakkaSpotMessage *
get_message (MajakkaSpotView *self, guint position)
{
  return g_ptr_array_index (self->messages, position);
}

static const MajakkaOption *
get_option (MajakkaSpotView *self, guint position)
{
  return g_ptr_array_index (majakka_question_view_get_options (MAJAKKA_QUESTION_VIEW (self)),
                            position);
}

static GtkWidget *
create_message (MajakkaSpotView *self, const MajakkaOption *option)
{
  MajakkaQuestionView *view = MAJAKKA_QUESTION_VIEW (self);
  g_autofree char *from = majakka_question_view_dup_plain (view, &option->from);
  g_autofree char *plain = majakka_question_view_dup_plain (view, &option->text);
  gboolean first_speaker = g_strcmp0 (option->from.source, get_option (self, 0)->from.source) == 0;

  return majakka_spot_message_new (from, first_speaker,
                                   majakka_question_view_create_label (view, &option->text), plain);
}

static void
majakka_spot_view_build (MajakkaQuestionView *view)
{
  MajakkaSpotView *self = MAJAKKA_SPOT_VIEW (view);
  GtkWidget *conversation = gtk_box_new (GTK_ORIENTATION_VERTICAL, 10);

  gtk_widget_add_css_class (conversation, "conversation");
  gtk_widget_set_parent (conversation, GTK_WIDGET (self));

  for (guint i = 0; i < majakka_question_view_get_options (view)->len; i++)
    {
      GtkWidget *message = create_message (self, get_option (self, i));

      g_signal_connect_object (message, "toggled", G_CALLBACK (majakka_question_view_changed), self,
                               G_CONNECT_SWAPPED);
      g_ptr_array_add (self->messages, message);
      gtk_box_append (GTK_BOX (conversation), message);
    }
}

static void
majakka_spot_view_read (MajakkaQuestionView *view, MajakkaResponse *response)
{
  MajakkaSpotView *self = MAJAKKA_SPOT_VIEW (view);

  for (guint i = 0; i < self->messages->len; i++)
    majakka_response_set_chosen (response, get_option (self, i)->id,
                                 majakka_spot_message_get_active (get_message (self, i)));
}

static void
majakka_spot_view_show (MajakkaQuestionView *view, const MajakkaResponse *response)
{
  MajakkaSpotView *self = MAJAKKA_SPOT_VIEW (view);

  for (guint i = 0; i < self->messages->len; i++)
    majakka_spot_message_set_active (
        get_message (self, i), majakka_response_get_chosen (response, get_option (self, i)->id));
}

static void
majakka_spot_view_lock (MajakkaQuestionView *view)
{
  MajakkaSpotView *self = MAJAKKA_SPOT_VIEW (view);

  for (guint i = 0; i < self->messages->len; i++)
    majakka_spot_message_lock (get_message (self, i));
}

static void
majakka_spot_view_show_mark (MajakkaQuestionView *view, const MajakkaMark *mark)
{
  MajakkaSpotView *self = MAJAKKA_SPOT_VIEW (view);

  for (guint i = 0; i < self->messages->len; i++)
    {
      GtkWidget *feedback =
          majakka_question_view_create_feedback (view, mark, get_option (self, i));

      if (feedback != NULL)
        majakka_spot_message_set_feedback (get_message (self, i), feedback);
    }
}

static void
majakka_spot_view_finalize (GObject *object)
{
  g_ptr_array_unref (MAJAKKA_SPOT_VIEW (object)->messages);

  G_OBJECT_CLASS (majakka_spot_view_parent_class)->finalize (object);
}

static void
majakka_spot_view_class_init (MajakkaSpotViewClass *klass)
{
  MajakkaQuestionViewClass *view_class = MAJAKKA_QUESTION_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_spot_view_finalize;
  view_class->build = majakka_spot_view_build;
  view_class->read = majakka_spot_view_read;
  view_class->show = majakka_spot_view_show;
  view_class->lock = majakka_spot_view_lock;
  view_class->show_mark = majakka_spot_view_show_mark;
}

static void
majakka_spot_view_init (MajakkaSpotView *self)
{
  self->messages = g_ptr_array_new ();
}
