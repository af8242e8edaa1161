/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-contact-card.h"

#include "majakka-contact-source.h"
#include "majakka-focus-later.h"
#include "majakka-language-names.h"
#include "majakka-message-label.h"
#include "majakka-phone-number.h"
#include "majakka-title-text.h"
#include "majakka-web-button.h"

#include <glib/gi18n-lib.h>

struct _MajakkaContactCard
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *local_label;
  GtkLabel *name_label;
  GtkBox *ways;
  GtkBox *words;
  GtkBox *facts;

  /* owned */
  char *id;
};

G_DEFINE_FINAL_TYPE (MajakkaContactCard, majakka_contact_card, GTK_TYPE_BOX)

static void
majakka_contact_card_finalize (GObject *object)
{
  g_free (MAJAKKA_CONTACT_CARD (object)->id);

  G_OBJECT_CLASS (majakka_contact_card_parent_class)->finalize (object);
}

static void
majakka_contact_card_class_init (MajakkaContactCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_contact_card_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/help/majakka-contact-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaContactCard, local_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContactCard, name_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContactCard, ways);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContactCard, words);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContactCard, facts);
}

static void
majakka_contact_card_init (MajakkaContactCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The name in its country is said in the voice of that language. */
static void
set_language (GtkLabel *label, const char *code)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_language_new (pango_language_from_string (code)));
  gtk_label_set_attributes (label, attributes);
  pango_attr_list_unref (attributes);
}

static void
show_names (MajakkaContactCard *self, MajakkaContext *context, const MajakkaHelpEntry *entry)
{
  g_autofree char *name =
      majakka_translator_plain (majakka_context_get_translator (context), &entry->name);

  gtk_label_set_label (self->local_label, entry->local);
  if (entry->local_language != NULL)
    set_language (self->local_label, entry->local_language);
  majakka_title_text_show (GTK_WIDGET (self->name_label), context, &entry->name, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->name_label), !g_str_equal (name, entry->local));
}

static void
append_label (MajakkaContactCard *self, GtkWidget *label)
{

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_box_append (self->facts, label);
}

/* Nothing where there is nothing to tell. */
static void
append_fact (MajakkaContactCard *self,
             MajakkaContext *context,
             const MajakkaMessage *message,
             const char *format)
{
  GtkWidget *label;

  if (message == NULL || !MAJAKKA_MESSAGE_IS_SET (message))
    return;

  label = gtk_label_new (NULL);
  majakka_title_text_show (label, context, message, format);
  append_label (self, label);
}

static void
show_time_and_cost (MajakkaContactCard *self,
                    MajakkaContext *context,
                    const MajakkaHelpEntry *entry)
{
  g_autofree char *today = majakka_date_today ();

  append_fact (self, context, majakka_help_entry_get_hours (entry, today),
               /* Translators: when a contact answers, as in "Hours: Day and night, every day". */
               _ ("Hours: %s"));
  append_fact (self, context, entry->cost,
               /* Translators: what a contact costs, as in "Cost: Free". */
               _ ("Cost: %s"));
}

static void
show_facts (MajakkaContactCard *self, MajakkaContext *context, const MajakkaHelpEntry *entry)
{
  append_fact (self, context, entry->audience, NULL);
  show_time_and_cost (self, context, entry);
  if (entry->languages != NULL && entry->languages[0] != NULL)
    {
      g_autofree char *names = majakka_language_names_join ((const char *const *) entry->languages);
      /* Translators: the languages that a contact speaks, as in "Languages: Finnish, Swedish". */
      g_autofree char *words = g_strdup_printf (_ ("Languages: %s"), names);

      append_label (self, gtk_label_new (words));
    }
}

static void
show_ways (MajakkaContactCard *self, const MajakkaHelpEntry *entry)
{
  for (guint i = 0; entry->phones[i] != NULL; i++)
    gtk_box_append (self->ways, majakka_phone_number_new (entry->phones[i], MAJAKKA_PHONE_LARGE));

  if (entry->international != NULL)
    {
      GtkWidget *label = gtk_label_new (_ ("From another country:"));

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_box_append (self->ways, label);
      gtk_box_append (self->ways,
                      majakka_phone_number_new (entry->international, MAJAKKA_PHONE_SMALL));
    }
  if (entry->url != NULL)
    gtk_box_append (self->ways, majakka_web_button_new (_ ("Open the official page"), entry->url));
}

/**
 * majakka_contact_card_new:
 * @context: the context
 * @entry: a contact
 *
 * Returns: (transfer floating): the contact
 */
GtkWidget *
majakka_contact_card_new (MajakkaContext *context, const MajakkaHelpEntry *entry)
{
  MajakkaContactCard *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (entry != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_CONTACT_CARD, NULL);
  self->id = g_strdup (entry->id);
  show_names (self, context, entry);
  show_ways (self, entry);
  gtk_box_append (self->words,
                  majakka_message_label_new (context, /* sources= */ NULL, &entry->description));
  show_facts (self, context, entry);
  gtk_box_append (GTK_BOX (self), majakka_contact_source_new (context, entry));
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  self->local_label, NULL, -1);

  return GTK_WIDGET (self);
}

/**
 * majakka_contact_card_show:
 * @page: a page with contacts
 * @id: the id of a contact
 *
 * Gives the contact the focus, so that it is in view; one that is not there changes nothing.
 */
void
majakka_contact_card_show (GtkWidget *page, const char *id)
{
  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (id != NULL);

  if (MAJAKKA_IS_CONTACT_CARD (page))
    {
      if (g_strcmp0 (MAJAKKA_CONTACT_CARD (page)->id, id) == 0)
        majakka_focus_later (page);
      return;
    }

  for (GtkWidget *child = gtk_widget_get_first_child (page); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    majakka_contact_card_show (child, id);
}
