/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-help-page.h"

#include "majakka-contact-list.h"
#include "majakka-country-advice.h"
#include "majakka-country-row.h"
#include "majakka-emergency-card.h"
#include "majakka-header.h"
#include "majakka-help-country.h"
#include "majakka-plan-ticks.h"
#include "majakka-print-settings.h"
#include "majakka-printable.h"
#include "majakka-title-text.h"

struct _MajakkaHelpPage
{
  GtkBox parent_instance;

  /* template widgets */
  GtkWidget *unknown_country;
  MajakkaCountryRow *first_country_row;
  MajakkaEmergencyCard *emergency;
  GtkListBox *plans;
  GtkWidget *no_plans;
  MajakkaCountryRow *country_row;
  MajakkaContactList *contacts;
  MajakkaCountryAdvice *advice;
  GtkWidget *staff_row;
  GtkWidget *international_row;

  /* owned */
  MajakkaContext *context;
  GPtrArray *plan_rows; /* of AdwActionRow, borrowed, in the order of the plans */
};

static void printable_init (MajakkaPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaHelpPage,
                               majakka_help_page,
                               GTK_TYPE_BOX,
                               G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_PRINTABLE, printable_init))

static GtkWidget *
create_plan_row (MajakkaHelpPage *self, const MajakkaHelpPlan *plan)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title-lines", 0,
                                 "subtitle-lines", 0, "activatable", TRUE, NULL);
  GtkWidget *arrow =
      g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                    "icon-name", "go-next-symbolic", NULL);

  majakka_title_text_show (row, self->context, &plan->title, NULL);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.open-plan");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", plan->id);

  return row;
}

/* A program whose plans are damaged says so, and still says whom to call. */
static void
show_plans (MajakkaHelpPage *self)
{
  MajakkaHelpPlans *plans = majakka_context_get_plans (self->context);
  guint n_plans = majakka_help_plans_count (plans);

  gtk_widget_set_visible (GTK_WIDGET (self->plans), n_plans > 0);
  gtk_widget_set_visible (self->no_plans, n_plans == 0);

  for (guint i = 0; i < n_plans; i++)
    {
      GtkWidget *row = create_plan_row (self, majakka_help_plans_get (plans, i));

      gtk_list_box_append (self->plans, row);
      g_ptr_array_add (self->plan_rows, row);
    }
}

/* Who has begun a plan finds it again. */
static void
show_ticks (MajakkaHelpPage *self)
{
  MajakkaHelpPlans *plans = majakka_context_get_plans (self->context);

  for (guint i = 0; i < self->plan_rows->len; i++)
    {
      g_autofree char *words =
          majakka_plan_ticks_describe (self->context, majakka_help_plans_get (plans, i));

      adw_action_row_set_subtitle (g_ptr_array_index (self->plan_rows, i),
                                   words != NULL ? words : "");
    }
}

static void
show_country (MajakkaHelpPage *self)
{
  const MajakkaHelpCountry *country = majakka_help_country_find_chosen (self->context);
  g_autoptr (GPtrArray) entries = NULL;

  /* Who has just chosen there goes on at the number. */
  if (gtk_widget_get_visible (self->unknown_country) &&
      gtk_widget_get_focus_child (self->unknown_country) != NULL)
    majakka_emergency_card_take_focus (self->emergency);
  gtk_widget_set_visible (self->unknown_country, !majakka_help_country_is_chosen (self->context));
  gtk_widget_set_visible (self->international_row,
                          !g_str_equal (country->code, MAJAKKA_HELP_INTERNATIONAL));

  /* The emergency number stands above, the games and apps have a page of their own. */
  entries = majakka_contact_list_choose (country->entries, (1u << MAJAKKA_HELP_EMERGENCY) |
                                                               (1u << MAJAKKA_HELP_PLATFORM));
  majakka_contact_list_show (self->contacts, self->context, entries);
}

/* Parents have enough to read here. */
static void
show_role (MajakkaHelpPage *self)
{
  gtk_widget_set_visible (self->staff_row,
                          majakka_context_get_role (self->context) != MAJAKKA_ROLE_PARENT);
}

static MajakkaDocument *
create_document (MajakkaPrintable *printable, gboolean summary G_GNUC_UNUSED)
{
  g_autofree char *today = majakka_date_today ();
  const MajakkaExportSettings settings =
      majakka_print_get_settings (MAJAKKA_HELP_PAGE (printable)->context, today);

  return majakka_document_new_for_help (&settings);
}

static void
printable_init (MajakkaPrintableInterface *iface)
{
  iface->create_document = create_document;
}

static void
majakka_help_page_dispose (GObject *object)
{
  MajakkaHelpPage *self = MAJAKKA_HELP_PAGE (object);

  g_clear_pointer (&self->plan_rows, g_ptr_array_unref);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_help_page_parent_class)->dispose (object);
}

static void
majakka_help_page_class_init (MajakkaHelpPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_help_page_dispose;

  g_type_ensure (MAJAKKA_TYPE_CONTACT_LIST);
  g_type_ensure (MAJAKKA_TYPE_COUNTRY_ADVICE);
  g_type_ensure (MAJAKKA_TYPE_COUNTRY_ROW);
  g_type_ensure (MAJAKKA_TYPE_EMERGENCY_CARD);
  g_type_ensure (MAJAKKA_TYPE_HEADER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/majakka/Majakka/ui/help/majakka-help-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaHelpPage, unknown_country);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHelpPage, first_country_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHelpPage, emergency);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHelpPage, plans);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHelpPage, no_plans);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHelpPage, country_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHelpPage, contacts);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHelpPage, advice);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHelpPage, staff_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHelpPage, international_row);
}

static void
majakka_help_page_init (MajakkaHelpPage *self)
{
  self->plan_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_help_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_help_page_new (MajakkaContext *context)
{
  MajakkaHelpPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_HELP_PAGE, NULL);
  self->context = g_object_ref (context);
  majakka_emergency_card_set_context (self->emergency, context);
  majakka_country_row_set_context (self->first_country_row, context);
  majakka_country_row_set_context (self->country_row, context);
  majakka_country_advice_set_context (self->advice, context);
  show_plans (self);
  show_ticks (self);
  show_country (self);
  show_role (self);
  g_signal_connect_object (majakka_context_get_store (context), "changed", G_CALLBACK (show_ticks),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "notify::country", G_CALLBACK (show_country), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "notify::role", G_CALLBACK (show_role), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
