/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-look-up-page.h"

struct _MajakkaLookUpPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkListBox *list;
  GtkWidget *signs_row;
  GtkWidget *glossary_row;

  /* owned */
  MajakkaContext *context;
};

G_DEFINE_FINAL_TYPE (MajakkaLookUpPage, majakka_look_up_page, GTK_TYPE_WIDGET)

/* A way that leads nowhere is not shown: a folder of lessons need have neither. */
static void
update (MajakkaLookUpPage *self)
{
  MajakkaCatalogue *catalogue = majakka_context_get_catalogue (self->context);

  gtk_widget_set_visible (self->signs_row, majakka_catalogue_get_signs_file (catalogue) != NULL);
  gtk_widget_set_visible (self->glossary_row, majakka_catalogue_get_glossary (catalogue) != NULL);
}

/* Whoever comes here goes on with one key. */
static void
majakka_look_up_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (majakka_look_up_page_parent_class)->map (widget);

  gtk_widget_child_focus (GTK_WIDGET (MAJAKKA_LOOK_UP_PAGE (widget)->list), GTK_DIR_TAB_FORWARD);
}

static void
majakka_look_up_page_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);
  g_clear_object (&MAJAKKA_LOOK_UP_PAGE (object)->context);

  G_OBJECT_CLASS (majakka_look_up_page_parent_class)->dispose (object);
}

static void
majakka_look_up_page_class_init (MajakkaLookUpPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_look_up_page_dispose;
  widget_class->map = majakka_look_up_page_map;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lookup/majakka-look-up-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaLookUpPage, list);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLookUpPage, signs_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLookUpPage, glossary_row);
}

static void
majakka_look_up_page_init (MajakkaLookUpPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_look_up_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page; it follows the catalogue
 */
GtkWidget *
majakka_look_up_page_new (MajakkaContext *context)
{
  MajakkaLookUpPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_LOOK_UP_PAGE, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (majakka_context_get_catalogue (context), "notify::loading",
                           G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);

  return GTK_WIDGET (self);
}
