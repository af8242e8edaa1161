/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-welcome-page.h"

#include "majakka-choice-rows.h"
#include "majakka-header.h"
#include "majakka-picture.h"

struct _MajakkaWelcomePage
{
  GtkWidget parent_instance;

  /* template widgets */
  AdwComboRow *language_row;
  AdwComboRow *country_row;
  GtkCheckButton *parent_check;
  GtkCheckButton *teacher_check;

  /* owned */
  MajakkaContext *context;
};

G_DEFINE_FINAL_TYPE (MajakkaWelcomePage, majakka_welcome_page, GTK_TYPE_WIDGET)

static void
role_toggled_cb (MajakkaWelcomePage *self)
{
  MajakkaRole role = gtk_check_button_get_active (self->parent_check)    ? MAJAKKA_ROLE_PARENT
                     : gtk_check_button_get_active (self->teacher_check) ? MAJAKKA_ROLE_TEACHER
                                                                         : MAJAKKA_ROLE_NONE;

  if (self->context != NULL)
    g_settings_set_enum (majakka_context_get_settings (self->context), "role", (int) role);
}

static void
start_cb (MajakkaWelcomePage *self)
{
  g_settings_set_boolean (majakka_context_get_settings (self->context), "first-start-done", TRUE);
}

static void
majakka_welcome_page_map (GtkWidget *widget)
{
  MajakkaWelcomePage *self = MAJAKKA_WELCOME_PAGE (widget);

  GTK_WIDGET_CLASS (majakka_welcome_page_parent_class)->map (widget);

  gtk_widget_grab_focus (GTK_WIDGET (self->language_row));
}

static void
majakka_welcome_page_dispose (GObject *object)
{
  MajakkaWelcomePage *self = MAJAKKA_WELCOME_PAGE (object);
  GtkWidget *child;

  g_clear_object (&self->context);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_welcome_page_parent_class)->dispose (object);
}

static void
majakka_welcome_page_class_init (MajakkaWelcomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_welcome_page_dispose;
  widget_class->map = majakka_welcome_page_map;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_PICTURE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/people/majakka-welcome-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaWelcomePage, language_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaWelcomePage, country_row);
  gtk_widget_class_bind_template_child (widget_class, MajakkaWelcomePage, parent_check);
  gtk_widget_class_bind_template_child (widget_class, MajakkaWelcomePage, teacher_check);
  gtk_widget_class_bind_template_callback (widget_class, role_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, start_cb);
}

static void
majakka_welcome_page_init (MajakkaWelcomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_welcome_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page; it sets the setting "first-start-done" when it is left
 */
GtkWidget *
majakka_welcome_page_new (MajakkaContext *context)
{
  MajakkaWelcomePage *self;
  MajakkaRole role;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_WELCOME_PAGE, NULL);
  majakka_choice_rows_bind_language (self->language_row, context);
  majakka_choice_rows_bind_country (self->country_row, context);
  role = majakka_context_get_role (context);
  gtk_check_button_set_active (self->parent_check, role == MAJAKKA_ROLE_PARENT);
  gtk_check_button_set_active (self->teacher_check, role == MAJAKKA_ROLE_TEACHER);
  self->context = g_object_ref (context);

  return GTK_WIDGET (self);
}
