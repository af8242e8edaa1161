/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-scene-view.h"

#include "majakka-message-label.h"
#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaSceneView
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkBox *words;
  GtkLabel *question;
  GtkBox *choices;

  /* owned */
  MajakkaReading *reading;
  GPtrArray *buttons; /* of GtkButton, borrowed, in the order of the choices */

  /* borrowed from the lesson */
  const MajakkaScene *scene;
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaSceneView, majakka_scene_view, GTK_TYPE_WIDGET)

static void
chosen_cb (MajakkaSceneView *self, GtkWidget *button)
{
  const MajakkaChoice *choice;
  guint position;

  if (!g_ptr_array_find (self->buttons, button, &position))
    return;

  choice = g_ptr_array_index (self->scene->choices, position);
  majakka_title_text_show (GTK_WIDGET (self->question), self->reading->context, &choice->text,
                           /* Translators: what the reader chose to do in a story */
                           _ ("You chose: %s"));
  gtk_widget_set_visible (GTK_WIDGET (self->choices), FALSE);
  g_signal_emit (self, signals[CHOSEN], 0, choice);
}

static void
append_choice (MajakkaSceneView *self, const MajakkaChoice *choice)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *words = majakka_reading_create_label (self->reading, &choice->text);
  g_autofree char *plain = majakka_reading_get_plain (self->reading, &choice->text);

  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_button_set_child (GTK_BUTTON (button), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, plain,
                                  -1);
  gtk_widget_add_css_class (button, "choice");
  g_signal_connect_object (button, "clicked", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->choices, button);
  g_ptr_array_add (self->buttons, button);
}

/* What a screen reader says when the scene takes the focus. */
static void
name_scene (MajakkaSceneView *self)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < self->scene->paragraphs->len; i++)
    {
      g_autofree char *plain =
          majakka_reading_get_plain (self->reading, g_ptr_array_index (self->scene->paragraphs, i));

      g_string_append_printf (all, "%s%s", i > 0 ? " " : "", plain);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, all->str,
                                  -1);
}

static void
majakka_scene_view_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_scene_view_parent_class)->dispose (object);
}

static void
majakka_scene_view_finalize (GObject *object)
{
  MajakkaSceneView *self = MAJAKKA_SCENE_VIEW (object);

  g_ptr_array_unref (self->buttons);
  g_clear_pointer (&self->reading, majakka_reading_unref);

  G_OBJECT_CLASS (majakka_scene_view_parent_class)->finalize (object);
}

static void
majakka_scene_view_class_init (MajakkaSceneViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_scene_view_dispose;
  object_class->finalize = majakka_scene_view_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-scene-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaSceneView, words);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSceneView, question);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSceneView, choices);
  gtk_widget_class_set_css_name (widget_class, "scene");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_scene_view_init (MajakkaSceneView *self)
{
  self->buttons = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_scene_view_new:
 * @reading: the lesson that is being read
 * @scene: a scene of a scenario in it
 *
 * Returns: (transfer floating): its widget
 */
GtkWidget *
majakka_scene_view_new (MajakkaReading *reading, const MajakkaScene *scene)
{
  MajakkaSceneView *self = g_object_new (MAJAKKA_TYPE_SCENE_VIEW, NULL);
  guint n_choices = scene->choices != NULL ? scene->choices->len : 0;

  self->reading = majakka_reading_ref (reading);
  self->scene = scene;
  majakka_reading_append_paragraphs (reading, self->words, scene->paragraphs);
  for (guint i = 0; i < n_choices; i++)
    append_choice (self, g_ptr_array_index (scene->choices, i));
  gtk_widget_set_visible (GTK_WIDGET (self->question), n_choices > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->choices), n_choices > 0);
  name_scene (self);

  return GTK_WIDGET (self);
}
