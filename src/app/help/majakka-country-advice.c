/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-country-advice.h"

#include "majakka-help-country.h"
#include "majakka-message-label.h"
#include "majakka-source-words.h"
#include "majakka-web-button.h"

#include <glib/gi18n-lib.h>

struct _MajakkaCountryAdvice
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *heading;
  GtkBox *list;

  /* owned */
  MajakkaContext *context;
};

G_DEFINE_FINAL_TYPE (MajakkaCountryAdvice, majakka_country_advice, GTK_TYPE_BOX)

static void
majakka_country_advice_dispose (GObject *object)
{
  g_clear_object (&MAJAKKA_COUNTRY_ADVICE (object)->context);

  G_OBJECT_CLASS (majakka_country_advice_parent_class)->dispose (object);
}

static void
majakka_country_advice_class_init (MajakkaCountryAdviceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_country_advice_dispose;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/help/majakka-country-advice.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaCountryAdvice, heading);
  gtk_widget_class_bind_template_child (widget_class, MajakkaCountryAdvice, list);
}

static void
majakka_country_advice_init (MajakkaCountryAdvice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
create_source (const MajakkaHelpAdvice *advice)
{
  g_autofree char *words = majakka_source_words (advice->source_date, advice->source_read);
  GtkWidget *date = g_object_new (GTK_TYPE_LABEL, "label", words, "xalign", 0.0F, "wrap", TRUE,
                                  "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);

  gtk_widget_add_css_class (date, "caption");

  return date;
}

static GtkWidget *
create_advice (MajakkaCountryAdvice *self, const MajakkaHelpAdvice *advice)
{
  GtkWidget *item = g_object_new (GTK_TYPE_BOX, "orientation", GTK_ORIENTATION_VERTICAL, "spacing",
                                  6, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM, NULL);
  GtkWidget *words = majakka_message_label_new (self->context, /* lesson= */ NULL, &advice->words);
  GtkWidget *subject = g_object_new (
      GTK_TYPE_LABEL, "label",
      advice->subject == MAJAKKA_HELP_WHO_FIRST ? _ ("Whom to tell first") : _ ("What to keep"),
      "xalign", 0.0F, "wrap", TRUE, NULL);

  gtk_widget_add_css_class (subject, "heading");
  gtk_widget_add_css_class (item, "card");
  gtk_widget_add_css_class (item, "country-advice");
  gtk_box_append (GTK_BOX (item), subject);
  gtk_box_append (GTK_BOX (item), words);
  gtk_box_append (GTK_BOX (item), create_source (advice));
  gtk_box_append (GTK_BOX (item), majakka_web_button_new_small (_ ("Source"), advice->source_url));
  gtk_accessible_update_relation (
      GTK_ACCESSIBLE (item), GTK_ACCESSIBLE_RELATION_LABELLED_BY, subject,
      majakka_message_label_get_label (MAJAKKA_MESSAGE_LABEL (words)), NULL, -1);

  return item;
}

static void
update (MajakkaCountryAdvice *self)
{
  const MajakkaHelpCountry *country = majakka_help_country_find_chosen (self->context);
  GtkWidget *child;
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_box_remove (self->list, child);
  for (guint i = 0; country != NULL && i < country->advice->len; i++)
    gtk_box_append (self->list, create_advice (self, g_ptr_array_index (country->advice, i)));
  gtk_widget_set_visible (GTK_WIDGET (self), country != NULL && country->advice->len > 0);
  if (country == NULL)
    return;

  name = majakka_translator_plain (majakka_context_get_translator (self->context), &country->name);
  /* Translators: %s is the name of a country in the nominative case */
  words = g_strdup_printf (_ ("Good to know: %s"), name);
  gtk_label_set_label (self->heading, words);
}

/**
 * majakka_country_advice_set_context:
 * @self: an advice list
 * @context: the context
 */
void
majakka_country_advice_set_context (MajakkaCountryAdvice *self, MajakkaContext *context)
{
  g_return_if_fail (MAJAKKA_IS_COUNTRY_ADVICE (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (self->context == NULL);

  self->context = g_object_ref (context);
  g_signal_connect_object (context, "notify::country", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}
