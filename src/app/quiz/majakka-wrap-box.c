/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-wrap-box.h"

#include "majakka-wrap-layout.h"

struct _MajakkaWrapBox
{
  GtkWidget parent_instance;
};

static void
majakka_wrap_box_add_child (GtkBuildable *buildable,
                            GtkBuilder *builder G_GNUC_UNUSED,
                            GObject *child,
                            const char *type G_GNUC_UNUSED)
{
  majakka_wrap_box_append (MAJAKKA_WRAP_BOX (buildable), GTK_WIDGET (child));
}

static void
majakka_wrap_box_buildable_init (GtkBuildableIface *iface)
{
  iface->add_child = majakka_wrap_box_add_child;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaWrapBox,
                               majakka_wrap_box,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE,
                                                      majakka_wrap_box_buildable_init))

static void
majakka_wrap_box_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_wrap_box_parent_class)->dispose (object);
}

static void
majakka_wrap_box_class_init (MajakkaWrapBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = majakka_wrap_box_dispose;

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), MAJAKKA_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "wrapbox");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_wrap_box_init (MajakkaWrapBox *self G_GNUC_UNUSED)
{
}

/**
 * majakka_wrap_box_append:
 * @self: a box
 * @child: (transfer floating): what to add
 */
void
majakka_wrap_box_append (MajakkaWrapBox *self, GtkWidget *child)
{
  g_return_if_fail (MAJAKKA_IS_WRAP_BOX (self));
  g_return_if_fail (GTK_IS_WIDGET (child));

  gtk_widget_set_parent (child, GTK_WIDGET (self));
}
