/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-facilitator-block.h"

#include "majakka-block-view.h"

struct _MajakkaFacilitatorBlock
{
  GtkBox parent_instance;

  /* owned */
  MajakkaReading *reading;

  /* borrowed from the lesson, of MajakkaBlock; NULL once they are shown */
  GPtrArray *blocks;
};

G_DEFINE_FINAL_TYPE (MajakkaFacilitatorBlock, majakka_facilitator_block, GTK_TYPE_BOX)

static void
update_shown (MajakkaFacilitatorBlock *self)
{
  gboolean shown = majakka_context_get_role (self->reading->context) == MAJAKKA_ROLE_TEACHER;

  if (shown && self->blocks != NULL)
    majakka_block_view_append_all (self->reading, GTK_BOX (self), g_steal_pointer (&self->blocks));
  gtk_widget_set_visible (GTK_WIDGET (self), shown);
}

static void
majakka_facilitator_block_finalize (GObject *object)
{
  g_clear_pointer (&MAJAKKA_FACILITATOR_BLOCK (object)->reading, majakka_reading_unref);

  G_OBJECT_CLASS (majakka_facilitator_block_parent_class)->finalize (object);
}

static void
majakka_facilitator_block_class_init (MajakkaFacilitatorBlockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_facilitator_block_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-facilitator-block.ui");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_NOTE);
}

static void
majakka_facilitator_block_init (MajakkaFacilitatorBlock *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_facilitator_block_new:
 * @reading: the lesson that is being read
 * @block: facilitator's notes
 *
 * Returns: (transfer floating): its widget
 */
GtkWidget *
majakka_facilitator_block_new (MajakkaReading *reading, const MajakkaBlock *block)
{
  return majakka_facilitator_block_new_for_blocks (reading, block->blocks);
}

/**
 * majakka_facilitator_block_new_for_blocks:
 * @reading: the lesson that is being read
 * @blocks: (element-type MajakkaBlock): the notes of an activity
 *
 * Returns: (transfer floating): their widget
 */
GtkWidget *
majakka_facilitator_block_new_for_blocks (MajakkaReading *reading, GPtrArray *blocks)
{
  MajakkaFacilitatorBlock *self = g_object_new (MAJAKKA_TYPE_FACILITATOR_BLOCK, NULL);

  self->reading = majakka_reading_ref (reading);
  self->blocks = blocks;
  update_shown (self);
  g_signal_connect_object (reading->context, "notify::role", G_CALLBACK (update_shown), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
