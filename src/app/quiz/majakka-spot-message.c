/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-spot-message.h"

#include "majakka-accessible.h"

#include <glib/gi18n-lib.h>

struct _MajakkaSpotMessage
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *from_label;
  GtkWidget *words;
  GtkCheckButton *check;
};

enum
{
  TOGGLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaSpotMessage, majakka_spot_message, GTK_TYPE_BOX)

static void
toggled_cb (MajakkaSpotMessage *self)
{
  if (gtk_check_button_get_active (self->check))
    gtk_widget_add_css_class (GTK_WIDGET (self), "marked");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "marked");

  g_signal_emit (self, signals[TOGGLED], 0);
}

static void
majakka_spot_message_class_init (MajakkaSpotMessageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[TOGGLED] = g_signal_new ("toggled", MAJAKKA_TYPE_SPOT_MESSAGE, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/quiz/majakka-spot-message.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaSpotMessage, from_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSpotMessage, words);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSpotMessage, check);
  gtk_widget_class_bind_template_callback (widget_class, toggled_cb);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_spot_message_init (MajakkaSpotMessage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_spot_message_new:
 * @from: whose message it is
 * @first_speaker: whether that is the one who spoke first
 * @label: (transfer floating): its words
 * @plain: the same, to be read aloud
 *
 * Returns: (transfer floating): a message
 */
GtkWidget *
majakka_spot_message_new (const char *from,
                          gboolean first_speaker,
                          GtkWidget *label,
                          const char *plain)
{
  MajakkaSpotMessage *self;
  g_autofree char *name = NULL;

  g_return_val_if_fail (from != NULL, NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (label), NULL);
  g_return_val_if_fail (plain != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_SPOT_MESSAGE, NULL);
  gtk_label_set_label (self->from_label, from);
  gtk_box_prepend (GTK_BOX (self->words), label);
  majakka_accessible_set_label (GTK_WIDGET (self), from);
  /* Translators: a check button beside a message of a chat; %s is the message */
  name = g_strdup_printf (_ ("This worries me: %s"), plain);
  majakka_accessible_set_label (GTK_WIDGET (self->check), name);
  gtk_widget_add_css_class (GTK_WIDGET (self), first_speaker ? "first" : "other");

  return GTK_WIDGET (self);
}

gboolean
majakka_spot_message_get_active (MajakkaSpotMessage *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SPOT_MESSAGE (self), FALSE);

  return gtk_check_button_get_active (self->check);
}

void
majakka_spot_message_set_active (MajakkaSpotMessage *self, gboolean active)
{
  g_return_if_fail (MAJAKKA_IS_SPOT_MESSAGE (self));

  gtk_check_button_set_active (self->check, active);
}

/**
 * majakka_spot_message_lock:
 * @self: a message
 *
 * Keeps it as it is.
 */
void
majakka_spot_message_lock (MajakkaSpotMessage *self)
{
  g_return_if_fail (MAJAKKA_IS_SPOT_MESSAGE (self));

  gtk_widget_set_sensitive (GTK_WIDGET (self->check), FALSE);
}

/**
 * majakka_spot_message_set_feedback:
 * @self: a message
 * @feedback: (transfer floating): what to show below it
 */
void
majakka_spot_message_set_feedback (MajakkaSpotMessage *self, GtkWidget *feedback)
{
  g_return_if_fail (MAJAKKA_IS_SPOT_MESSAGE (self));
  g_return_if_fail (GTK_IS_WIDGET (feedback));

  gtk_box_append (GTK_BOX (self), feedback);
}
