/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-conversation-block.h"

#include "majakka-chat-bubble.h"

#include <glib/gi18n-lib.h>

struct _MajakkaConversationBlock
{
  GtkBox parent_instance;
};

G_DEFINE_FINAL_TYPE (MajakkaConversationBlock, majakka_conversation_block, GTK_TYPE_BOX)

static void
majakka_conversation_block_class_init (MajakkaConversationBlockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-conversation-block.ui");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LIST);
}

static void
majakka_conversation_block_init (MajakkaConversationBlock *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_conversation_block_new:
 * @reading: the lesson that is being read
 * @block: a conversation
 *
 * Returns: (transfer floating): its widget
 */
GtkWidget *
majakka_conversation_block_new (MajakkaReading *reading, const MajakkaBlock *block)
{
  MajakkaConversationBlock *self = g_object_new (MAJAKKA_TYPE_CONVERSATION_BLOCK, NULL);
  g_autofree char *title = NULL;

  if (MAJAKKA_MESSAGE_IS_SET (&block->title))
    {
      GtkWidget *heading = majakka_reading_create_label (reading, &block->title);

      gtk_widget_add_css_class (heading, "block-title");
      gtk_box_append (GTK_BOX (self), heading);
      title = majakka_reading_get_plain (reading, &block->title);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  title != NULL ? title : _ ("Conversation"), -1);
  for (guint i = 0; i < block->messages->len; i++)
    gtk_box_append (GTK_BOX (self),
                    majakka_chat_bubble_new (reading, g_ptr_array_index (block->messages, i)));

  return GTK_WIDGET (self);
}
