/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-checklist-block.h"

#include "majakka-accessible.h"
#include "majakka-hanging-layout.h"
#include "majakka-paragraph.h"
#include "majakka-title-text.h"

/* Between the box to tick and its words, in pixels. */
#define SPACING 10

struct _MajakkaChecklistBlock
{
  GtkBox parent_instance;

  /* template widgets */
  GtkImage *icon;
  GtkLabel *title;

  /* owned */
  MajakkaReading *reading;
  GPtrArray *checks; /* of GtkCheckButton, borrowed, in the order of the items */

  /* borrowed from the lesson */
  const MajakkaBlock *block;

  gboolean updating;
};

G_DEFINE_FINAL_TYPE (MajakkaChecklistBlock, majakka_checklist_block, GTK_TYPE_BOX)

static void
update_ticks (MajakkaChecklistBlock *self)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->reading->context);
  g_auto (GStrv) ticks =
      majakka_learner_store_list_ticks (store, self->reading->lesson->id, self->block->id);

  self->updating = TRUE;
  for (guint i = 0; i < self->checks->len; i++)
    {
      const MajakkaItem *item = g_ptr_array_index (self->block->items, i);

      gtk_check_button_set_active (g_ptr_array_index (self->checks, i),
                                   g_strv_contains ((const char *const *) ticks, item->id));
    }
  self->updating = FALSE;
}

static void
toggled_cb (MajakkaChecklistBlock *self, GtkCheckButton *check)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->reading->context);
  const MajakkaItem *item;
  g_autoptr (GError) error = NULL;
  guint position;

  if (self->updating || !g_ptr_array_find (self->checks, check, &position))
    return;

  item = g_ptr_array_index (self->block->items, position);
  if (majakka_learner_store_set_tick (store, self->reading->lesson->id, self->block->id, item->id,
                                      gtk_check_button_get_active (check), &error))
    return;

  /* What is not kept is not shown as if it were. */
  majakka_reading_report (self->reading, GTK_WIDGET (self), error);
  update_ticks (self);
}

static void
append_item (MajakkaChecklistBlock *self, const MajakkaItem *item)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *words = majakka_reading_create_label (self->reading, &item->text);
  g_autofree char *plain = majakka_reading_get_plain (self->reading, &item->text);

  gtk_widget_set_layout_manager (check, majakka_hanging_layout_new (SPACING));
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, plain, -1);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self), majakka_paragraph_new (self->reading, &item->text, check));
  g_ptr_array_add (self->checks, check);
}

static void
majakka_checklist_block_finalize (GObject *object)
{
  MajakkaChecklistBlock *self = MAJAKKA_CHECKLIST_BLOCK (object);

  g_ptr_array_unref (self->checks);
  g_clear_pointer (&self->reading, majakka_reading_unref);

  G_OBJECT_CLASS (majakka_checklist_block_parent_class)->finalize (object);
}

static void
majakka_checklist_block_class_init (MajakkaChecklistBlockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_checklist_block_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-checklist-block.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaChecklistBlock, icon);
  gtk_widget_class_bind_template_child (widget_class, MajakkaChecklistBlock, title);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_checklist_block_init (MajakkaChecklistBlock *self)
{
  self->checks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_checklist_block_new:
 * @reading: the lesson that is being read
 * @block: a checklist
 *
 * Returns: (transfer floating): its widget
 */
GtkWidget *
majakka_checklist_block_new (MajakkaReading *reading, const MajakkaBlock *block)
{
  MajakkaChecklistBlock *self = g_object_new (MAJAKKA_TYPE_CHECKLIST_BLOCK, NULL);
  g_autofree char *title = majakka_title_text_dup_plain (reading->context, &block->title);
  MajakkaLearnerStore *store = majakka_context_get_store (reading->context);

  self->reading = majakka_reading_ref (reading);
  self->block = block;
  majakka_title_text_show (GTK_WIDGET (self->title), reading->context, &block->title, NULL);
  majakka_accessible_set_label (GTK_WIDGET (self), title);
  if (block->is_tonight)
    {
      gtk_widget_add_css_class (GTK_WIDGET (self), "tonight");
      gtk_widget_set_visible (GTK_WIDGET (self->icon), TRUE);
    }
  for (guint i = 0; i < block->items->len; i++)
    append_item (self, g_ptr_array_index (block->items, i));
  update_ticks (self);
  g_signal_connect_object (store, "changed", G_CALLBACK (update_ticks), self, G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
