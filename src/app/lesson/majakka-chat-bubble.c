/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-chat-bubble.h"

#include "majakka-sign-words.h"
#include "majakka-spoken-text.h"
#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaChatBubble
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *from;
  GtkBox *words;
  GtkButton *sign_button;
  GtkLabel *sign_label;
  GtkImage *arrow;
  GtkRevealer *revealer;

  /* owned */
  MajakkaReading *reading;

  /* borrowed from the lesson */
  const MajakkaChatMessage *message;
};

G_DEFINE_FINAL_TYPE (MajakkaChatBubble, majakka_chat_bubble, GTK_TYPE_BOX)

/* Few read every explanation; those that nobody opens cost nothing. */
static void
create_explanation (MajakkaChatBubble *self)
{
  GtkWidget *why = majakka_reading_create_paragraph (self->reading, &self->message->why);

  gtk_widget_add_css_class (why, "chat-why");
  gtk_revealer_set_child (self->revealer, why);
  gtk_widget_set_visible (GTK_WIDGET (self->revealer), TRUE);
}

static void
toggle_cb (MajakkaChatBubble *self)
{
  gboolean open = !gtk_revealer_get_reveal_child (self->revealer);

  if (gtk_revealer_get_child (self->revealer) == NULL)
    create_explanation (self);
  gtk_revealer_set_reveal_child (self->revealer, open);
  gtk_image_set_from_icon_name (self->arrow, open ? "pan-down-symbolic" : "pan-end-symbolic");
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->sign_button), GTK_ACCESSIBLE_STATE_EXPANDED,
                               open, -1);
}

static void
show_sign (MajakkaChatBubble *self)
{
  g_autofree char *words = NULL;

  /* Translators: the name of what worries in a message, as in “Warning sign: secrecy” */
  words = g_strdup_printf (_ ("Warning sign: %s"), majakka_sign_get_words (self->message->sign));
  gtk_label_set_label (self->sign_label, words);
  gtk_widget_set_visible (GTK_WIDGET (self->sign_button), TRUE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sign_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words, -1);
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->sign_button), GTK_ACCESSIBLE_STATE_EXPANDED,
                               FALSE, -1);
}

static void
majakka_chat_bubble_finalize (GObject *object)
{
  g_clear_pointer (&MAJAKKA_CHAT_BUBBLE (object)->reading, majakka_reading_unref);

  G_OBJECT_CLASS (majakka_chat_bubble_parent_class)->finalize (object);
}

static void
majakka_chat_bubble_class_init (MajakkaChatBubbleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_chat_bubble_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-chat-bubble.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaChatBubble, from);
  gtk_widget_class_bind_template_child (widget_class, MajakkaChatBubble, words);
  gtk_widget_class_bind_template_child (widget_class, MajakkaChatBubble, sign_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaChatBubble, sign_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaChatBubble, arrow);
  gtk_widget_class_bind_template_child (widget_class, MajakkaChatBubble, revealer);
  gtk_widget_class_bind_template_callback (widget_class, toggle_cb);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST_ITEM);
}

static void
majakka_chat_bubble_init (MajakkaChatBubble *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_chat_bubble_new:
 * @reading: the lesson that is being read
 * @message: a message of a conversation in it
 *
 * Returns: (transfer floating): its widget
 */
GtkWidget *
majakka_chat_bubble_new (MajakkaReading *reading, const MajakkaChatMessage *message)
{
  MajakkaChatBubble *self = g_object_new (MAJAKKA_TYPE_CHAT_BUBBLE, NULL);

  self->reading = majakka_reading_ref (reading);
  self->message = message;
  gtk_widget_set_halign (GTK_WIDGET (self),
                         message->first_speaker ? GTK_ALIGN_START : GTK_ALIGN_END);
  gtk_widget_add_css_class (GTK_WIDGET (self), message->first_speaker ? "first" : "other");
  majakka_title_text_show (GTK_WIDGET (self->from), reading->context, &message->from, NULL);
  majakka_reading_append_paragraphs (reading, self->words, message->paragraphs);
  if (message->sign != MAJAKKA_SIGN_NONE)
    show_sign (self);

  return GTK_WIDGET (self);
}
