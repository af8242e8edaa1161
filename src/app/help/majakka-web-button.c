/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-web-button.h"

#include "majakka-open-uri.h"

#include <glib/gi18n-lib.h>

struct _MajakkaWebButton
{
  GtkButton parent_instance;

  /* template widgets */
  GtkLabel *words_label;
  GtkLabel *address_label;

  /* owned */
  char *uri;
};

G_DEFINE_FINAL_TYPE (MajakkaWebButton, majakka_web_button, GTK_TYPE_BUTTON)

static void
majakka_web_button_clicked (GtkButton *button)
{
  majakka_open_uri (GTK_WIDGET (button), MAJAKKA_WEB_BUTTON (button)->uri);
}

static void
majakka_web_button_finalize (GObject *object)
{
  g_free (MAJAKKA_WEB_BUTTON (object)->uri);

  G_OBJECT_CLASS (majakka_web_button_parent_class)->finalize (object);
}

static void
majakka_web_button_class_init (MajakkaWebButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_web_button_finalize;
  GTK_BUTTON_CLASS (klass)->clicked = majakka_web_button_clicked;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/help/majakka-web-button.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaWebButton, words_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaWebButton, address_label);
}

static void
majakka_web_button_init (MajakkaWebButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* Whose page it is: the part of the address that a person can judge. */
static char *
get_host (const char *uri)
{
  g_autofree char *host = NULL;

  if (!g_uri_split (uri, G_URI_FLAGS_NONE, NULL, NULL, &host, NULL, NULL, NULL, NULL, NULL) ||
      host == NULL)
    return g_strdup (uri);

  return g_steal_pointer (&host);
}

/**
 * majakka_web_button_new:
 * @words: what the page is, as in "Official page"
 * @uri: its address
 *
 * Returns: (transfer floating): a button that opens the page
 */
GtkWidget *
majakka_web_button_new (const char *words, const char *uri)
{
  MajakkaWebButton *self;
  g_autofree char *host = NULL;
  g_autofree char *name = NULL;
  g_autofree char *tooltip = NULL;

  g_return_val_if_fail (words != NULL, NULL);
  g_return_val_if_fail (uri != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_WEB_BUTTON, NULL);
  self->uri = g_strdup (uri);
  host = get_host (uri);
  /* Translators: %s is the address of a page. */
  tooltip = g_strdup_printf (_ ("Opens in the browser: %s"), uri);
  name = g_strdup_printf ("%s, %s", words, host);

  gtk_label_set_label (self->words_label, words);
  gtk_label_set_label (self->address_label, host);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, tooltip, -1);

  return GTK_WIDGET (self);
}

/**
 * majakka_web_button_new_small:
 * @words: what the page is, as in "Source"
 * @uri: its address
 *
 * Returns: (transfer floating): a quiet button that opens the page
 */
GtkWidget *
majakka_web_button_new_small (const char *words, const char *uri)
{
  MajakkaWebButton *self;
  GtkWidget *box;

  g_return_val_if_fail (words != NULL, NULL);
  g_return_val_if_fail (uri != NULL, NULL);

  self = MAJAKKA_WEB_BUTTON (majakka_web_button_new (words, uri));
  box = gtk_widget_get_parent (GTK_WIDGET (self->words_label));
  gtk_orientable_set_orientation (GTK_ORIENTABLE (box), GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_spacing (GTK_BOX (box), 6);
  /* Short words beside an address that may break: else the box shares out the room between both. */
  gtk_label_set_wrap (self->words_label, FALSE);
  gtk_label_set_natural_wrap_mode (self->address_label, GTK_NATURAL_WRAP_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->words_label), "caption-heading");
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "quiet");

  return GTK_WIDGET (self);
}
