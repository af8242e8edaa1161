/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-at-home-page.h"

struct _MajakkaAtHomePage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkListBox *list;
};

G_DEFINE_FINAL_TYPE (MajakkaAtHomePage, majakka_at_home_page, GTK_TYPE_WIDGET)

/* Whoever comes here goes on with one key. */
static void
majakka_at_home_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (majakka_at_home_page_parent_class)->map (widget);

  gtk_widget_child_focus (GTK_WIDGET (MAJAKKA_AT_HOME_PAGE (widget)->list), GTK_DIR_TAB_FORWARD);
}

static void
majakka_at_home_page_dispose (GObject *object)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (object));

  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (majakka_at_home_page_parent_class)->dispose (object);
}

static void
majakka_at_home_page_class_init (MajakkaAtHomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_at_home_page_dispose;
  widget_class->map = majakka_at_home_page_map;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/home/majakka-at-home-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaAtHomePage, list);
}

static void
majakka_at_home_page_init (MajakkaAtHomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_at_home_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_at_home_page_new (MajakkaContext *context)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  return g_object_new (MAJAKKA_TYPE_AT_HOME_PAGE, NULL);
}
