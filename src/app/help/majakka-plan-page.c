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
#include "majakka-print-settings.h"
#include "majakka-printable.h"
#include "majakka-read-aloud-bar.h"
#include "majakka-spoken-text.h"
#include "majakka-title-text.h"
#include "majakka-toast.h"
#include "majakka-wrap-button.h"

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
  GtkActionable *write_button;
  MajakkaPlanLines *next;
  MajakkaPlanLines *come_back;
  GtkWidget *contacts_heading;
  MajakkaCountryRow *country_row;
  MajakkaContactList *contacts;
  MajakkaCountryAdvice *advice;
  GtkWidget *column; /* what is read aloud: all of the above but whom to contact */
  GtkWidget *read_aloud_button;
  MajakkaReadAloudBar *read_aloud_bar;

  /* owned */
  MajakkaContext *context;
  AdwToast *undo_toast; /* NULL when there is nothing to undo */

  /* borrowed from the context */
  const MajakkaHelpPlan *plan;
};

static void printable_init (MajakkaPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaPlanPage,
                               majakka_plan_page,
                               GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_PRINTABLE, printable_init))

static void
show_plan (MajakkaPlanPage *self)
{
  majakka_title_text_show (GTK_WIDGET (self->title_label), self->context, &self->plan->title, NULL);
  majakka_plan_steps_show (self->steps, self->context, self->plan);
  majakka_plan_lines_show (self->say, self->context, self->plan->say);
  majakka_plan_lines_show (self->dont_say, self->context, self->plan->dont_say);
  majakka_plan_lines_show (self->note_down, self->context, self->plan->note_down);
  /* The rule about pictures stands below, in every plan. */
  gtk_widget_set_visible (GTK_WIDGET (self->note_down), TRUE);
  gtk_actionable_set_action_target (self->write_button, "s", self->plan->id);
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
  majakka_toast_add (self->toasts, g_object_ref (self->undo_toast));
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

/* The bar goes, and with it the button that was pressed. */
static void
reading_stopped_cb (MajakkaPlanPage *self)
{
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->read_aloud_bar)) != NULL)
    gtk_widget_grab_focus (self->read_aloud_button);
}

static void
set_up_reading (MajakkaPlanPage *self)
{
  /* A list of numbers and addresses is looked at, not listened to. */
  majakka_spoken_text_leave_out (self->contacts_heading);
  majakka_spoken_text_leave_out (GTK_WIDGET (self->country_row));
  majakka_spoken_text_leave_out (GTK_WIDGET (self->contacts));
  majakka_read_aloud_bar_attach (self->read_aloud_bar, GTK_WIDGET (self),
                                 majakka_context_get_speech (self->context));
  majakka_read_aloud_bar_set_root (self->read_aloud_bar, self->column);
}

static MajakkaDocument *
create_document (MajakkaPrintable *printable, gboolean summary G_GNUC_UNUSED)
{
  MajakkaPlanPage *self = MAJAKKA_PLAN_PAGE (printable);
  g_autofree char *today = majakka_date_today ();
  const MajakkaExportSettings settings = majakka_print_get_settings (self->context, today);

  return majakka_document_new_for_plan (self->plan, &settings);
}

static void
printable_init (MajakkaPrintableInterface *iface)
{
  iface->create_document = create_document;
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
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, write_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, next);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, come_back);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, contacts_heading);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, country_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, contacts);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, advice);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, column);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, read_aloud_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPlanPage, read_aloud_bar);
  gtk_widget_class_bind_template_callback (widget_class, can_undo_cb);
  gtk_widget_class_bind_template_callback (widget_class, reading_stopped_cb);
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
  g_type_ensure (MAJAKKA_TYPE_READ_ALOUD_BAR);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
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
  set_up_reading (self);
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
