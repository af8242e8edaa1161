/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-plan-page.h"

#include "majakka-contact-list.h"
#include "majakka-country-advice.h"
#include "majakka-country-row.h"
#include "majakka-emergency-card.h"
#include "majakka-header.h"
#include "majakka-plan-lines.h"
#include "majakka-plan-steps.h"

#include <glib/gi18n-lib.h>

/* Who has just lost their ticks may need some time to see it, in seconds. */
#define UNDO_TIME 10

struct _MajakkaPlanPage
{
  GtkBox parent_instance;

  /* template widgets */
  AdwToastOverlay *toasts;
  MajakkaEmergencyCard *emergency;
  GtkLabel *title_label;
  MajakkaPlanSteps *steps;
  MajakkaPlanLines *say;
  MajakkaPlanLines *dont_say;
  MajakkaPlanLines *note_down;
  MajakkaPlanLines *next;
  MajakkaPlanLines *come_back;
  MajakkaCountryRow *country_row;
  MajakkaContactList *contacts;
  MajakkaCountryAdvice *advice;

  /* owned */
  MajakkaContext *context;
  AdwToast *undo_toast; /* NULL when there is nothing to undo */

  /* borrowed from the context */
  const MajakkaHelpPlan *plan;
};

G_DEFINE_FINAL_TYPE (MajakkaPlanPage, majakka_plan_page, GTK_TYPE_BOX)

static void
show_plan (MajakkaPlanPage *self)
{
  g_autofree char *title =
      majakka_translator_plain (majakka_context_get_translator (self->context), &self->plan->title);

  gtk_label_set_label (self->title_label, title);
  majakka_plan_steps_show (self->steps, self->context, self->plan);
  majakka_plan_lines_show (self->say, self->context, self->plan->say);
  majakka_plan_lines_show (self->dont_say, self->context, self->plan->dont_say);
  majakka_plan_lines_show (self->note_down, self->context, self->plan->note_down);
  /* The rule about pictures stands below, in every plan. */
  gtk_widget_set_visible (GTK_WIDGET (self->note_down), TRUE);
  majakka_plan_lines_show (self->next, self->context, self->plan->next);
  majakka_plan_lines_show (self->come_back, self->context, self->plan->come_back);
}

static void
show_contacts (MajakkaPlanPage *self)
{
  g_autoptr (GPtrArray) all = majakka_help_directory_list_for_plan (
      majakka_context_get_directory (self->context), self->plan,
      majakka_context_get_country (self->context));
  g_autoptr (GPtrArray) entries = majakka_contact_list_choose (all, 1u << MAJAKKA_HELP_EMERGENCY);

  majakka_contact_list_show (self->contacts, self->context, entries);
}

static void
dismissed_cb (MajakkaPlanPage *self, AdwToast *toast)
{
  if (toast == self->undo_toast)
    g_clear_object (&self->undo_toast);
}

static void
show_undo (MajakkaPlanPage *self)
{
  self->undo_toast = adw_toast_new (_ ("Ticks removed"));
  adw_toast_set_button_label (self->undo_toast, _ ("_Undo"));
  adw_toast_set_timeout (self->undo_toast, UNDO_TIME);
  g_signal_connect_object (self->undo_toast, "button-clicked", G_CALLBACK (majakka_plan_steps_undo),
                           self->steps, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->undo_toast, "dismissed", G_CALLBACK (dismissed_cb), self,
                           G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (self->toasts, g_object_ref (self->undo_toast));
}

static void
can_undo_cb (MajakkaPlanPage *self)
{
  if (self->undo_toast != NULL)
    adw_toast_dismiss (self->undo_toast);
  if (majakka_plan_steps_can_undo (self->steps))
    show_undo (self);
}

/* With the keyboard the button of a toast is far away. */
static gboolean
undo_key_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  majakka_plan_steps_undo (MAJAKKA_PLAN_PAGE (widget)->steps);

  return TRUE;
}

static void
majakka_plan_page_dispose (GObject *object)
{
  MajakkaPlanPage *self = MAJAKKA_PLAN_PAGE (object);

  g_clear_object (&self->undo_toast);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_plan_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/majakka/Majakka/ui/help/majakka-plan-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, toasts);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, emergency);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, steps);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, say);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, dont_say);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, note_down);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, next);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, come_back);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, country_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, contacts);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, advice);
  gtk_widget_class_bind_template_callback (widget_class, can_undo_cb);
}

static void
majakka_plan_page_class_init (MajakkaPlanPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_plan_page_dispose;

  g_type_ensure (MAJAKKA_TYPE_CONTACT_LIST);
  g_type_ensure (MAJAKKA_TYPE_COUNTRY_ADVICE);
  g_type_ensure (MAJAKKA_TYPE_COUNTRY_ROW);
  g_type_ensure (MAJAKKA_TYPE_EMERGENCY_CARD);
  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_PLAN_LINES);
  g_type_ensure (MAJAKKA_TYPE_PLAN_STEPS);
  bind_template (widget_class);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_z, GDK_CONTROL_MASK, undo_key_cb, NULL);
}

static void
majakka_plan_page_init (MajakkaPlanPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_plan_page_new:
 * @context: the context
 * @plan: a plan; it belongs to @context
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_plan_page_new (MajakkaContext *context, const MajakkaHelpPlan *plan)
{
  MajakkaPlanPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (plan != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_PLAN_PAGE, NULL);
  self->context = g_object_ref (context);
  self->plan = plan;
  majakka_emergency_card_set_context (self->emergency, context);
  majakka_country_row_set_context (self->country_row, context);
  majakka_country_advice_set_context (self->advice, context);
  show_plan (self);
  show_contacts (self);
  g_signal_connect_object (context, "notify::country", G_CALLBACK (show_contacts), self,
                           G_CONNECT_SWAPPED);

  if (majakka_plan_steps_is_begun (self->steps))
    {
      majakka_emergency_card_leave_focus (self->emergency);
      majakka_plan_steps_focus_next (self->steps);
    }

  return GTK_WIDGET (self);
}
