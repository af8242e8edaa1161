/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-contacts-page.h"

#include "majakka-contact-list.h"
#include "majakka-emergency-card.h"
#include "majakka-header.h"

#include <glib/gi18n-lib.h>

struct _MajakkaContactsPage
{
  GtkBox parent_instance;

  /* template widgets */
  MajakkaHeader *header;
  MajakkaEmergencyCard *emergency;
  GtkLabel *title_label;
  GtkLabel *intro_label;
  MajakkaContactList *contacts;
};

G_DEFINE_FINAL_TYPE (MajakkaContactsPage, majakka_contacts_page, GTK_TYPE_BOX)

static void
majakka_contacts_page_class_init (MajakkaContactsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (MAJAKKA_TYPE_CONTACT_LIST);
  g_type_ensure (MAJAKKA_TYPE_EMERGENCY_CARD);
  g_type_ensure (MAJAKKA_TYPE_HEADER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/help/majakka-contacts-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaContactsPage, header);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContactsPage, emergency);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContactsPage, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContactsPage, intro_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContactsPage, contacts);
}

static void
majakka_contacts_page_init (MajakkaContactsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_title (MajakkaContactsPage *self, MajakkaContactsScope scope)
{
  gboolean apps = scope == MAJAKKA_CONTACTS_APPS;
  const char *title = apps ? _ ("Games and apps") : _ ("In every country");

  majakka_header_set_title (self->header, title);
  gtk_label_set_label (self->title_label, title);
  gtk_label_set_label (
      self->intro_label,
      apps ? _ ("Write down names, dates and messages before you block somebody. Report to the "
                "police first, and then with the report button.")
           : _ ("These services work across borders. The police and the hotline of your own "
                "country come first."));
}

static void
show_contacts (MajakkaContactsPage *self, MajakkaContext *context, MajakkaContactsScope scope)
{
  const guint apps = 1u << MAJAKKA_HELP_PLATFORM;
  const MajakkaHelpCountry *international =
      majakka_help_directory_get_international (majakka_context_get_directory (context));
  g_autoptr (GPtrArray) entries = NULL;

  if (international == NULL)
    return;

  entries = majakka_contact_list_choose (international->entries,
                                         scope == MAJAKKA_CONTACTS_APPS ? ~apps : apps);
  majakka_contact_list_show (self->contacts, context, entries);
}

/**
 * majakka_contacts_page_new:
 * @context: the context
 * @scope: which contacts
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_contacts_page_new (MajakkaContext *context, MajakkaContactsScope scope)
{
  MajakkaContactsPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_CONTACTS_PAGE, NULL);
  majakka_emergency_card_set_context (self->emergency, context);
  show_title (self, scope);
  show_contacts (self, context, scope);

  return GTK_WIDGET (self);
}

/**
 * majakka_contacts_scope_from_string:
 * @name: "apps" or "international", as in the action win.open-contacts
 *
 * Returns: which contacts that means
 */
MajakkaContactsScope
majakka_contacts_scope_from_string (const char *name)
{
  return g_strcmp0 (name, "apps") == 0 ? MAJAKKA_CONTACTS_APPS : MAJAKKA_CONTACTS_INTERNATIONAL;
}
