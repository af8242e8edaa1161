/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-if-told-button.h"

#include "majakka-if-told-window.h"

#include <glib/gi18n-lib.h>

struct _MajakkaIfToldButton
{
  GtkButton parent_instance;

  /* owned */
  MajakkaContext *context;
  MajakkaSessionPlan *plan; /* NULL for a lesson */
};

G_DEFINE_FINAL_TYPE (MajakkaIfToldButton, majakka_if_told_button, GTK_TYPE_BUTTON)

static void
majakka_if_told_button_clicked (GtkButton *button)
{
  MajakkaIfToldButton *self = MAJAKKA_IF_TOLD_BUTTON (button);

  majakka_if_told_window_present (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                                  self->context, self->plan);
}

static void
majakka_if_told_button_finalize (GObject *object)
{
  MajakkaIfToldButton *self = MAJAKKA_IF_TOLD_BUTTON (object);

  g_clear_pointer (&self->plan, majakka_session_plan_unref);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_if_told_button_parent_class)->finalize (object);
}

static void
majakka_if_told_button_class_init (MajakkaIfToldButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = majakka_if_told_button_finalize;
  GTK_BUTTON_CLASS (klass)->clicked = majakka_if_told_button_clicked;
}

static void
majakka_if_told_button_init (MajakkaIfToldButton *self G_GNUC_UNUSED)
{
}

static GtkWidget *
create_content (const char *title)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *icon = g_object_new (GTK_TYPE_IMAGE, "icon-name", "majakka-say-symbolic",
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  GtkWidget *words =
      g_object_new (GTK_TYPE_LABEL, "label", title, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                    "natural-wrap-mode", GTK_NATURAL_WRAP_NONE, "xalign", 0.0F, NULL);

  gtk_widget_set_halign (box, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (box), icon);
  gtk_box_append (GTK_BOX (box), words);

  return box;
}

/**
 * majakka_if_told_button_new:
 * @context: the context
 * @plan: (nullable): the plan of the session; NULL for a lesson
 *
 * Returns: (transfer floating): the button
 */
GtkWidget *
majakka_if_told_button_new (MajakkaContext *context, MajakkaSessionPlan *plan)
{
  const char *title = majakka_if_told_get_title (plan);
  MajakkaIfToldButton *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_IF_TOLD_BUTTON, "tooltip-text",
                       _ ("What to do now, whom to tell, and what not to promise"), NULL);
  self->context = g_object_ref (context);
  self->plan = plan != NULL ? majakka_session_plan_ref (plan) : NULL;
  gtk_button_set_child (GTK_BUTTON (self), create_content (title));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);

  return GTK_WIDGET (self);
}
