/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-contact-source.h"

#include "majakka-source-words.h"
#include "majakka-title-text.h"
#include "majakka-web-button.h"

#include <glib/gi18n-lib.h>

struct _MajakkaContactSource
{
  GtkBox parent_instance;

  /* template widgets */
  GtkWidget *check_box;
  GtkLabel *check_label;
  GtkLabel *date_label;
};

G_DEFINE_FINAL_TYPE (MajakkaContactSource, majakka_contact_source, GTK_TYPE_BOX)

static void
majakka_contact_source_class_init (MajakkaContactSourceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/help/majakka-contact-source.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaContactSource, check_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContactSource, check_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaContactSource, date_label);
}

static void
majakka_contact_source_init (MajakkaContactSource *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_check (MajakkaContactSource *self, MajakkaContext *context, const MajakkaHelpEntry *entry)
{
  g_autofree char *today = majakka_date_today ();

  majakka_title_text_show (
      GTK_WIDGET (self->check_label), context,
      majakka_help_directory_get_check_words (majakka_context_get_directory (context)), NULL);
  gtk_widget_set_visible (self->check_box, majakka_help_entry_needs_check (entry, today));
}

static void
show_date (MajakkaContactSource *self, const MajakkaHelpEntry *entry)
{
  g_autofree char *words = majakka_source_words (entry->source_date, entry->source_read);

  gtk_label_set_label (self->date_label, words);
}

/**
 * majakka_contact_source_new:
 * @context: the context
 * @entry: a contact
 *
 * Returns: (transfer floating): how sure @entry is
 */
GtkWidget *
majakka_contact_source_new (MajakkaContext *context, const MajakkaHelpEntry *entry)
{
  MajakkaContactSource *self;
  GtkWidget *button;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (entry != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_CONTACT_SOURCE, NULL);
  show_check (self, context, entry);
  show_date (self, entry);

  button = majakka_web_button_new_small (_ ("Source"), entry->source_url);
  gtk_box_append (GTK_BOX (self), button);

  return GTK_WIDGET (self);
}
