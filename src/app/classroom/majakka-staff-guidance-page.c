/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-staff-guidance-page.h"

#include "majakka-block-view.h"
#include "majakka-contact-list.h"
#include "majakka-country-advice.h"
#include "majakka-country-row.h"
#include "majakka-emergency-card.h"
#include "majakka-focus-later.h"
#include "majakka-guidance-loader.h"
#include "majakka-header.h"
#include "majakka-help-country.h"
#include "majakka-print-settings.h"
#include "majakka-printable.h"
#include "majakka-read-aloud-bar.h"
#include "majakka-section-heading.h"
#include "majakka-source-list.h"
#include "majakka-title-text.h"

#include <adwaita.h>

/* What a school reports to, and who advises adults; whom children call stands on the help page. */
#define HIDDEN_KINDS                                                                            \
  ((1u << MAJAKKA_HELP_EMERGENCY) | (1u << MAJAKKA_HELP_CHILD) | (1u << MAJAKKA_HELP_MISSING) | \
   (1u << MAJAKKA_HELP_REMOVAL) | (1u << MAJAKKA_HELP_PREVENTION) | (1u << MAJAKKA_HELP_PLATFORM))

struct _MajakkaStaffGuidancePage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkStack *stack;
  AdwStatusPage *fault_page;
  GtkBox *column;
  MajakkaEmergencyCard *emergency;
  MajakkaSectionHeading *heading;
  GtkLabel *summary;
  GtkWidget *read_aloud_button;
  GtkBox *general;
  GtkLabel *rules_heading;
  MajakkaCountryRow *country_row;
  GtkBox *rules;
  GtkWidget *contacts_heading;
  MajakkaContactList *contacts;
  MajakkaCountryAdvice *advice;
  GtkBox *sources;
  MajakkaReadAloudBar *read_aloud_bar;

  /* owned */
  MajakkaContext *context;
  MajakkaReading *reading; /* NULL when the guidance cannot be shown */
};

static void printable_init (MajakkaPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaStaffGuidancePage,
                               majakka_staff_guidance_page,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_PRINTABLE, printable_init))

static GtkWidget *
create_heading (MajakkaStaffGuidancePage *self, const MajakkaSection *section)
{
  GtkWidget *heading =
      g_object_new (GTK_TYPE_LABEL, "xalign", 0.0F, "wrap", TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR,
                    "width-chars", 6, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, 2, -1);
  majakka_title_text_show (heading, self->reading->context, &section->title, NULL);
  gtk_widget_add_css_class (heading, "title-3");
  gtk_widget_add_css_class (heading, "help-heading");

  return heading;
}

static void
show_section (MajakkaStaffGuidancePage *self, const MajakkaSection *section)
{
  if (!g_str_equal (section->id, MAJAKKA_GUIDANCE_RULES))
    {
      gtk_box_append (self->general, create_heading (self, section));
      majakka_block_view_append_all (self->reading, self->general, section->blocks);
      return;
    }

  majakka_title_text_show (GTK_WIDGET (self->rules_heading), self->reading->context,
                           &section->title, NULL);
  majakka_block_view_append_all (self->reading, self->rules, section->blocks);
}

static void
show_guidance (MajakkaStaffGuidancePage *self)
{
  MajakkaLesson *guidance = self->reading->lesson;

  majakka_section_heading_show (self->heading, self->reading->context, /* part= */ NULL,
                                &guidance->title);
  majakka_title_text_show (GTK_WIDGET (self->summary), self->reading->context, &guidance->summary,
                           NULL);
  for (guint i = 0; i < guidance->sections->len; i++)
    show_section (self, g_ptr_array_index (guidance->sections, i));
  gtk_box_append (self->sources, majakka_source_list_new (guidance->sources));
}

/* The rules of the country change by themselves. */
static void
show_contacts (MajakkaStaffGuidancePage *self)
{
  const MajakkaHelpCountry *country = majakka_help_country_find_chosen (self->context);
  g_autoptr (GPtrArray) entries = majakka_contact_list_choose (country->entries, HIDDEN_KINDS);

  gtk_widget_set_visible (self->contacts_heading, entries->len > 0);
  majakka_contact_list_show (self->contacts, self->context, entries);
}

/* The bar goes, and with it the button that was pressed. */
static void
reading_stopped_cb (MajakkaStaffGuidancePage *self)
{
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->read_aloud_bar)) != NULL)
    gtk_widget_grab_focus (self->read_aloud_button);
}

static MajakkaDocument *
create_document (MajakkaPrintable *printable, gboolean summary G_GNUC_UNUSED)
{
  MajakkaStaffGuidancePage *self = MAJAKKA_STAFF_GUIDANCE_PAGE (printable);
  g_autofree char *today = majakka_date_today ();
  const MajakkaExportSettings settings = majakka_print_get_settings (self->context, today);

  if (self->reading == NULL)
    return NULL;

  return majakka_document_new_for_guidance (self->reading->lesson, &settings);
}

static void
printable_init (MajakkaPrintableInterface *iface)
{
  iface->create_document = create_document;
}

static void
majakka_staff_guidance_page_dispose (GObject *object)
{
  MajakkaStaffGuidancePage *self = MAJAKKA_STAFF_GUIDANCE_PAGE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_staff_guidance_page_parent_class)->dispose (object);
}

static void
majakka_staff_guidance_page_finalize (GObject *object)
{
  g_clear_pointer (&MAJAKKA_STAFF_GUIDANCE_PAGE (object)->reading, majakka_reading_unref);

  G_OBJECT_CLASS (majakka_staff_guidance_page_parent_class)->finalize (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, stack);
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, fault_page);
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, column);
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, emergency);
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, heading);
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, summary);
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, read_aloud_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, general);
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, rules_heading);
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, country_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, rules);
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, contacts_heading);
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, contacts);
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, advice);
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, sources);
  gtk_widget_class_bind_template_child (widget_class, MajakkaStaffGuidancePage, read_aloud_bar);
}

static void
majakka_staff_guidance_page_class_init (MajakkaStaffGuidancePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_staff_guidance_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = majakka_staff_guidance_page_finalize;

  g_type_ensure (MAJAKKA_TYPE_CONTACT_LIST);
  g_type_ensure (MAJAKKA_TYPE_COUNTRY_ADVICE);
  g_type_ensure (MAJAKKA_TYPE_COUNTRY_ROW);
  g_type_ensure (MAJAKKA_TYPE_EMERGENCY_CARD);
  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_READ_ALOUD_BAR);
  g_type_ensure (MAJAKKA_TYPE_SECTION_HEADING);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-staff-guidance-page.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, reading_stopped_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.back", NULL);
}

static void
majakka_staff_guidance_page_init (MajakkaStaffGuidancePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_fault (MajakkaStaffGuidancePage *self, const char *reason)
{
  g_autofree char *escaped = g_markup_escape_text (reason, -1);

  adw_status_page_set_description (self->fault_page, escaped);
  gtk_stack_set_visible_child_name (self->stack, "fault");
}

/**
 * majakka_staff_guidance_page_new:
 * @context: the context
 * @file: the guidance
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_staff_guidance_page_new (MajakkaContext *context, const char *file)
{
  MajakkaStaffGuidancePage *self;
  g_autoptr (MajakkaLesson) guidance = NULL;
  g_autoptr (GError) error = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (file != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_STAFF_GUIDANCE_PAGE, NULL);
  self->context = g_object_ref (context);
  guidance = majakka_guidance_load (file, &error);
  if (guidance == NULL)
    {
      show_fault (self, error->message);
      return GTK_WIDGET (self);
    }

  self->reading = majakka_reading_new_for_page (context, guidance);
  majakka_emergency_card_set_context (self->emergency, context);
  majakka_country_row_set_context (self->country_row, context);
  majakka_country_advice_set_context (self->advice, context);
  majakka_read_aloud_bar_attach (self->read_aloud_bar, GTK_WIDGET (self),
                                 majakka_context_get_speech (context));
  majakka_read_aloud_bar_set_root (self->read_aloud_bar, GTK_WIDGET (self->column));
  show_guidance (self);
  show_contacts (self);
  g_signal_connect_object (context, "notify::country", G_CALLBACK (show_contacts), self,
                           G_CONNECT_SWAPPED);
  majakka_focus_later (GTK_WIDGET (self->heading));

  return GTK_WIDGET (self);
}
