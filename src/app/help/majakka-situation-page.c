/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-situation-page.h"

#include "majakka-contact-list.h"
#include "majakka-country-advice.h"
#include "majakka-country-row.h"
#include "majakka-emergency-card.h"
#include "majakka-hanging-row.h"
#include "majakka-header.h"
#include "majakka-message-label.h"

#include <glib/gi18n-lib.h>

struct _MajakkaSituationPage
{
  GtkBox parent_instance;

  /* template widgets */
  MajakkaEmergencyCard *emergency;
  GtkLabel *title_label;
  GtkBox *steps;
  MajakkaCountryRow *country_row;
  MajakkaContactList *contacts;
  MajakkaCountryAdvice *advice;

  /* owned */
  MajakkaContext *context;

  /* borrowed from the context */
  const MajakkaHelpSituation *situation;
};

G_DEFINE_FINAL_TYPE (MajakkaSituationPage, majakka_situation_page, GTK_TYPE_BOX)

static GtkWidget *
create_step (MajakkaSituationPage *self, guint number, const MajakkaMessage *message)
{
  GtkWidget *words = majakka_message_label_new (self->context, /* sources= */ NULL, message);
  g_autofree char *digits = g_strdup_printf ("%u", number);
  GtkWidget *label = gtk_label_new (digits);
  GtkWidget *step = majakka_hanging_row_new (label, words);

  gtk_widget_add_css_class (label, "step-number");
  gtk_accessible_update_relation (GTK_ACCESSIBLE (step), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label,
                                  majakka_message_label_get_label (MAJAKKA_MESSAGE_LABEL (words)),
                                  NULL, -1);

  return step;
}

static void
show_steps (MajakkaSituationPage *self)
{
  g_autofree char *title = majakka_translator_plain (majakka_context_get_translator (self->context),
                                                     &self->situation->title);

  gtk_label_set_label (self->title_label, title);
  for (guint i = 0; i < self->situation->steps->len; i++)
    gtk_box_append (self->steps,
                    create_step (self, i + 1, g_ptr_array_index (self->situation->steps, i)));
}

static void
show_contacts (MajakkaSituationPage *self)
{
  g_autoptr (GPtrArray) all = majakka_help_directory_list_for_situation (
      majakka_context_get_directory (self->context), self->situation,
      majakka_context_get_country (self->context));
  g_autoptr (GPtrArray) entries = majakka_contact_list_choose (all, 1u << MAJAKKA_HELP_EMERGENCY);

  majakka_contact_list_show (self->contacts, self->context, entries);
}

static void
majakka_situation_page_dispose (GObject *object)
{
  g_clear_object (&MAJAKKA_SITUATION_PAGE (object)->context);

  G_OBJECT_CLASS (majakka_situation_page_parent_class)->dispose (object);
}

static void
majakka_situation_page_class_init (MajakkaSituationPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_situation_page_dispose;

  g_type_ensure (MAJAKKA_TYPE_CONTACT_LIST);
  g_type_ensure (MAJAKKA_TYPE_COUNTRY_ADVICE);
  g_type_ensure (MAJAKKA_TYPE_COUNTRY_ROW);
  g_type_ensure (MAJAKKA_TYPE_EMERGENCY_CARD);
  g_type_ensure (MAJAKKA_TYPE_HEADER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/help/majakka-situation-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaSituationPage, emergency);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSituationPage, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSituationPage, steps);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSituationPage, country_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSituationPage, contacts);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSituationPage, advice);
}

static void
majakka_situation_page_init (MajakkaSituationPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_situation_page_new:
 * @context: the context
 * @situation: what has happened; it belongs to @context
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_situation_page_new (MajakkaContext *context, const MajakkaHelpSituation *situation)
{
  MajakkaSituationPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (situation != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_SITUATION_PAGE, NULL);
  self->context = g_object_ref (context);
  self->situation = situation;
  majakka_emergency_card_set_context (self->emergency, context);
  majakka_country_row_set_context (self->country_row, context);
  majakka_country_advice_set_context (self->advice, context);
  show_steps (self);
  show_contacts (self);
  g_signal_connect_object (context, "notify::country", G_CALLBACK (show_contacts), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}
