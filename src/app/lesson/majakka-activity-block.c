/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-activity-block.h"

#include "majakka-accessible.h"
#include "majakka-activity-words.h"
#include "majakka-block-view.h"
#include "majakka-facilitator-block.h"
#include "majakka-list-block.h"
#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaActivityBlock
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *title;
  GtkLabel *facts;
  GtkBox *materials;
};

G_DEFINE_FINAL_TYPE (MajakkaActivityBlock, majakka_activity_block, GTK_TYPE_BOX)

static void
majakka_activity_block_class_init (MajakkaActivityBlockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-activity-block.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaActivityBlock, title);
  gtk_widget_class_bind_template_child (widget_class, MajakkaActivityBlock, facts);
  gtk_widget_class_bind_template_child (widget_class, MajakkaActivityBlock, materials);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_activity_block_init (MajakkaActivityBlock *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_facts (MajakkaActivityBlock *self, const MajakkaBlock *block)
{
  const char *grouping = majakka_activity_words_get_grouping (block->grouping);
  g_autofree char *minutes = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u minute", "%u minutes", block->minutes), block->minutes);
  g_autofree char *words = NULL;

  /* Translators: about an activity: how long and with whom, as in “15 minutes, in pairs” */
  words = g_strdup_printf (C_ ("activity", "%s, %s"), minutes, grouping);
  gtk_label_set_label (self->facts, words);
}

/**
 * majakka_activity_block_new:
 * @reading: the lesson that is being read
 * @block: an activity
 *
 * Returns: (transfer floating): its widget
 */
GtkWidget *
majakka_activity_block_new (MajakkaReading *reading, const MajakkaBlock *block)
{
  MajakkaActivityBlock *self = g_object_new (MAJAKKA_TYPE_ACTIVITY_BLOCK, NULL);
  g_autofree char *title = majakka_title_text_dup_plain (reading->context, &block->title);

  majakka_title_text_show (GTK_WIDGET (self->title), reading->context, &block->title, NULL);
  majakka_accessible_set_label (GTK_WIDGET (self), title);
  show_facts (self, block);
  if (block->items != NULL && block->items->len > 0)
    {
      gtk_box_append (self->materials,
                      majakka_list_block_new_for_items (reading, block->items, FALSE));
      gtk_widget_set_visible (GTK_WIDGET (self->materials), TRUE);
    }
  majakka_block_view_append_all (reading, GTK_BOX (self), block->blocks);
  if (block->facilitator != NULL && block->facilitator->len > 0)
    gtk_box_append (GTK_BOX (self),
                    majakka_facilitator_block_new_for_blocks (reading, block->facilitator));

  return GTK_WIDGET (self);
}
