/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-scenario-block.h"

#include "majakka-focus-later.h"
#include "majakka-scene-view.h"
#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaScenarioBlock
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *title;
  GtkBox *story;
  GtkWidget *again_button;

  /* owned */
  MajakkaReading *reading;

  /* borrowed from the lesson */
  const MajakkaBlock *block;
};

G_DEFINE_FINAL_TYPE (MajakkaScenarioBlock, majakka_scenario_block, GTK_TYPE_BOX)

static GtkWidget *append_scene (MajakkaScenarioBlock *self, const char *id);

static void
chosen_cb (MajakkaScenarioBlock *self, const MajakkaChoice *choice)
{
  GtkWidget *scene = append_scene (self, choice->go_to);

  gtk_widget_set_visible (self->again_button, TRUE);
  majakka_focus_later (scene);
}

static GtkWidget *
append_scene (MajakkaScenarioBlock *self, const char *id)
{
  const MajakkaScene *scene = majakka_block_find_scene (self->block, id);
  GtkWidget *view = majakka_scene_view_new (self->reading, scene);

  g_signal_connect_object (view, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->story, view);

  return view;
}

static void
start_again_cb (MajakkaScenarioBlock *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->story))) != NULL)
    gtk_box_remove (self->story, child);
  majakka_focus_later (append_scene (self, self->block->start));
  gtk_widget_set_visible (self->again_button, FALSE);
}

static void
majakka_scenario_block_finalize (GObject *object)
{
  g_clear_pointer (&MAJAKKA_SCENARIO_BLOCK (object)->reading, majakka_reading_unref);

  G_OBJECT_CLASS (majakka_scenario_block_parent_class)->finalize (object);
}

static void
majakka_scenario_block_class_init (MajakkaScenarioBlockClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_scenario_block_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-scenario-block.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaScenarioBlock, title);
  gtk_widget_class_bind_template_child (widget_class, MajakkaScenarioBlock, story);
  gtk_widget_class_bind_template_child (widget_class, MajakkaScenarioBlock, again_button);
  gtk_widget_class_bind_template_callback (widget_class, start_again_cb);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_scenario_block_init (MajakkaScenarioBlock *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_scenario_block_new:
 * @reading: the lesson that is being read
 * @block: a scenario
 *
 * Returns: (transfer floating): its widget
 */
GtkWidget *
majakka_scenario_block_new (MajakkaReading *reading, const MajakkaBlock *block)
{
  MajakkaScenarioBlock *self = g_object_new (MAJAKKA_TYPE_SCENARIO_BLOCK, NULL);
  g_autofree char *title = NULL;

  self->reading = majakka_reading_ref (reading);
  self->block = block;
  title = MAJAKKA_MESSAGE_IS_SET (&block->title)
              ? majakka_reading_get_plain (reading, &block->title)
              : g_strdup (_ ("What would you do?"));
  if (MAJAKKA_MESSAGE_IS_SET (&block->title))
    majakka_title_text_show (GTK_WIDGET (self->title), reading->context, &block->title, NULL);
  else
    gtk_label_set_label (self->title, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  append_scene (self, block->start);

  return GTK_WIDGET (self);
}
