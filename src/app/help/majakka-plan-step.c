/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-plan-step.h"

#include "majakka-hanging-layout.h"
#include "majakka-message-label.h"

#include <glib/gi18n-lib.h>

/* Between the box to tick, the number and the words, in pixels. */
#define SPACING 10

struct _MajakkaPlanStep
{
  GtkCheckButton parent_instance;

  /* widgets */
  GtkWidget *next_label;
};

G_DEFINE_FINAL_TYPE (MajakkaPlanStep, majakka_plan_step, GTK_TYPE_CHECK_BUTTON)

static void
majakka_plan_step_class_init (MajakkaPlanStepClass *klass)
{
}

static void
majakka_plan_step_init (MajakkaPlanStep *self)
{
  gtk_widget_set_layout_manager (GTK_WIDGET (self), majakka_hanging_layout_new (SPACING));
  gtk_widget_add_css_class (GTK_WIDGET (self), "plan-step");
  /* The box stands at the first line of the words. */
  gtk_widget_set_valign (gtk_widget_get_first_child (GTK_WIDGET (self)), GTK_ALIGN_START);
}

static GtkWidget *
create_number (guint number)
{
  /* Translators: the number of a step in a list of steps, as your language writes it */
  g_autofree char *words = g_strdup_printf (_ ("%u."), number);
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", words, "xalign", 1.0F, "valign",
                                   GTK_ALIGN_START, NULL);

  gtk_widget_add_css_class (label, "step-number");

  return label;
}

/* The words, and above them the mark of the step that is next: never a colour alone. */
static GtkWidget *
create_words (MajakkaPlanStep *self, MajakkaContext *context, const MajakkaMessage *message)
{
  GtkWidget *box =
      g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 2, NULL);

  self->next_label = g_object_new (GTK_TYPE_LABEL, "label",
                                   g_dpgettext2 (GETTEXT_PACKAGE, "step of a plan", "Next"),
                                   "xalign", 0.0F, "visible", FALSE, NULL);
  gtk_widget_add_css_class (self->next_label, "caption-heading");
  gtk_box_append (GTK_BOX (box), self->next_label);
  gtk_box_append (GTK_BOX (box), majakka_message_label_new (context, /* sources= */ NULL, message));

  return box;
}

/**
 * majakka_plan_step_new:
 * @context: the context
 * @number: which step of its plan, from 1
 * @message: what to do
 *
 * Returns: (transfer floating): a step that is not done
 */
GtkWidget *
majakka_plan_step_new (MajakkaContext *context, guint number, const MajakkaMessage *message)
{
  MajakkaPlanStep *self;
  GtkWidget *child;
  g_autofree char *plain = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (message != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_PLAN_STEP, NULL);
  child = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_layout_manager (child, majakka_hanging_layout_new (SPACING));
  gtk_box_append (GTK_BOX (child), create_number (number));
  gtk_box_append (GTK_BOX (child), create_words (self, context, message));
  gtk_check_button_set_child (GTK_CHECK_BUTTON (self), child);

  plain = majakka_translator_plain (majakka_context_get_translator (context), message);
  /* Translators: for a screen reader: the number of a step, then what to do */
  name = g_strdup_printf (_ ("Step %u: %s"), number, plain);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return GTK_WIDGET (self);
}

/**
 * majakka_plan_step_set_is_next:
 * @self: a step
 * @is_next: whether it is the first that is not done: the light falls on it
 */
void
majakka_plan_step_set_is_next (MajakkaPlanStep *self, gboolean is_next)
{
  g_return_if_fail (MAJAKKA_IS_PLAN_STEP (self));

  gtk_widget_set_visible (self->next_label, is_next);
  if (is_next)
    gtk_widget_add_css_class (GTK_WIDGET (self), "next-step");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "next-step");
  gtk_accessible_update_property (
      GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
      is_next ? g_dpgettext2 (GETTEXT_PACKAGE, "step of a plan", "Next") : "", -1);
}
