/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-hidden-page.h"

#include "majakka-fit-bin.h"
#include "majakka-header.h"

#include <glib/gi18n-lib.h>

struct _MajakkaHiddenPage
{
  GtkWidget parent_instance;

  /* template widgets */
  MajakkaFitBin *fit;
  AdwHeaderBar *bar;
  AdwWindowTitle *title;
  GtkWidget *sheet;
};

G_DEFINE_FINAL_TYPE (MajakkaHiddenPage, majakka_hidden_page, GTK_TYPE_WIDGET)

static void
fit_cb (MajakkaHiddenPage *self)
{
  majakka_header_leave_sizes_out (self->bar, majakka_fit_bin_get_step (self->fit) > 0);
}

/* The button would open the page again with a key that somebody presses in a fright. */
static gboolean
majakka_hidden_page_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (MAJAKKA_HIDDEN_PAGE (widget)->sheet);
}

static void
majakka_hidden_page_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_hidden_page_parent_class)->dispose (object);
}

static void
majakka_hidden_page_class_init (MajakkaHiddenPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_hidden_page_dispose;
  widget_class->grab_focus = majakka_hidden_page_grab_focus;

  g_type_ensure (MAJAKKA_TYPE_FIT_BIN);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/hide/majakka-hidden-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaHiddenPage, title);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHiddenPage, fit);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHiddenPage, bar);
  gtk_widget_class_bind_template_callback (widget_class, fit_cb);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHiddenPage, sheet);
}

static void
majakka_hidden_page_init (MajakkaHiddenPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_window_title_set_title (self->title, majakka_hidden_page_get_title ());
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->sheet), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  majakka_hidden_page_get_title (), -1);
}

/**
 * majakka_hidden_page_new:
 *
 * Returns: (transfer floating): an empty page
 */
GtkWidget *
majakka_hidden_page_new (void)
{
  return g_object_new (MAJAKKA_TYPE_HIDDEN_PAGE, NULL);
}

/**
 * majakka_hidden_page_get_title:
 *
 * Returns: (transfer none): what a window with that page is called
 */
const char *
majakka_hidden_page_get_title (void)
{
  /* Translators: the title of the empty page that hides a lesson from a passer-by: what a text editor
   * would call it, in the reader's language. It must not point to Majakka or to children. */
  return C_ ("empty page", "Document");
}
