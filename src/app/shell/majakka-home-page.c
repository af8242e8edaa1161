/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-home-page.h"

#include "majakka-at-home-page.h"
#include "majakka-class-page.h"
#include "majakka-header.h"
#include "majakka-learn-page.h"
#include "majakka-look-up-page.h"

#include <adwaita.h>

/* Of the narrowest window, in pixels: a telephone. */
#define LEAST_WIDTH 360

struct _MajakkaHomePage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *header;
  GtkWidget *search_button;
  AdwViewSwitcherTitle *switcher;
  AdwViewStack *places;
  AdwViewSwitcherBar *switcher_bar; /* borrowed, NULL before the window is narrow */

  /* owned */
  MajakkaContext *context;

  guint reveal_id;
};

static const struct
{
  const char *name;
  GtkWidget *(*build) (MajakkaContext *context);
} places[] = {
  { MAJAKKA_PLACE_LEARN, majakka_learn_page_new },
  { MAJAKKA_PLACE_LOOK_UP, majakka_look_up_page_new },
  { MAJAKKA_PLACE_AT_HOME, majakka_at_home_page_new },
  { MAJAKKA_PLACE_CLASS, majakka_class_page_new },
};

G_DEFINE_FINAL_TYPE (MajakkaHomePage, majakka_home_page, GTK_TYPE_WIDGET)

/* The first window waits for nothing that nobody looks at yet. */
static void
build_visible_cb (MajakkaHomePage *self)
{
  const char *name = majakka_home_page_get_place (self);
  GtkWidget *bin = adw_view_stack_get_visible_child (self->places);

  if (self->context == NULL || adw_bin_get_child (ADW_BIN (bin)) != NULL)
    return;

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_str_equal (places[i].name, name))
      adw_bin_set_child (ADW_BIN (bin), places[i].build (self->context));
}

/* Four places share the width of a telephone: with large text the word for one goes on in the next line, and is not cut
 * off. libadwaita has no property for it. */
static void
wrap_labels (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    g_object_set (widget, "ellipsize", PANGO_ELLIPSIZE_NONE, "justify", GTK_JUSTIFY_CENTER, "wrap",
                  TRUE, "wrap-mode", PANGO_WRAP_WORD_CHAR, NULL);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    wrap_labels (child);
}

/* Most windows are wide from the first to the last, and do without the second switcher. */
static void
build_bar (MajakkaHomePage *self)
{
  GtkWidget *bar = adw_view_switcher_bar_new ();

  self->switcher_bar = ADW_VIEW_SWITCHER_BAR (bar);
  adw_view_switcher_bar_set_stack (self->switcher_bar, self->places);
  wrap_labels (bar);
  gtk_widget_insert_after (bar, GTK_WIDGET (self), GTK_WIDGET (self->places));
}

/* The words of Get help come first: with large text in a narrow window the search is in the menu only. */
static void
update_search_button (MajakkaHomePage *self, gboolean narrow)
{
  int least = 0;

  gtk_widget_set_visible (self->search_button, TRUE);
  if (narrow)
    gtk_widget_measure (self->header, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  gtk_widget_set_visible (self->search_button, least <= LEAST_WIDTH);
}

static gboolean
reveal_later_cb (gpointer data)
{
  MajakkaHomePage *self = data;
  /* There is no room even for a title. */
  gboolean squeezed = !gtk_widget_get_child_visible (GTK_WIDGET (self->switcher));
  gboolean narrow = squeezed || adw_view_switcher_title_get_title_visible (self->switcher);

  self->reveal_id = 0;
  if (narrow && self->switcher_bar == NULL)
    build_bar (self);
  if (self->switcher_bar != NULL)
    adw_view_switcher_bar_set_reveal (self->switcher_bar, narrow);
  update_search_button (self, narrow);

  return G_SOURCE_REMOVE;
}

/* The switcher finds out that there is no room for it while it is given its size; nothing else may
 * change its own then. */
static void
title_visible_cb (MajakkaHomePage *self)
{
  if (self->reveal_id == 0)
    self->reveal_id = g_idle_add_full (G_PRIORITY_HIGH_IDLE, reveal_later_cb, self, NULL);
}

static void
majakka_home_page_dispose (GObject *object)
{
  MajakkaHomePage *self = MAJAKKA_HOME_PAGE (object);
  GtkWidget *child;

  g_clear_handle_id (&self->reveal_id, g_source_remove);
  g_clear_object (&self->context);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_home_page_parent_class)->dispose (object);
}

static void
majakka_home_page_class_init (MajakkaHomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_home_page_dispose;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/shell/majakka-home-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaHomePage, header);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHomePage, search_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHomePage, switcher);
  gtk_widget_class_bind_template_child (widget_class, MajakkaHomePage, places);
  gtk_widget_class_bind_template_callback (widget_class, build_visible_cb);
  gtk_widget_class_bind_template_callback (widget_class, title_visible_cb);
}

static void
majakka_home_page_init (MajakkaHomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_home_page_new:
 * @context: the context
 * @place: (nullable): the place to show, one of MAJAKKA_PLACE_...; NULL for the first
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_home_page_new (MajakkaContext *context, const char *place)
{
  MajakkaHomePage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_HOME_PAGE, NULL);
  majakka_home_page_set_place (self, place != NULL ? place : MAJAKKA_PLACE_LEARN);
  self->context = g_object_ref (context);
  build_visible_cb (self);

  return GTK_WIDGET (self);
}

/**
 * majakka_home_page_get_place:
 * @self: the page
 *
 * Returns: (transfer none): the place that is shown, one of MAJAKKA_PLACE_...
 */
const char *
majakka_home_page_get_place (MajakkaHomePage *self)
{
  g_return_val_if_fail (MAJAKKA_IS_HOME_PAGE (self), NULL);

  return adw_view_stack_get_visible_child_name (self->places);
}

/**
 * majakka_home_page_set_place:
 * @self: the page
 * @place: the place to show, one of MAJAKKA_PLACE_...
 */
void
majakka_home_page_set_place (MajakkaHomePage *self, const char *place)
{
  g_return_if_fail (MAJAKKA_IS_HOME_PAGE (self));
  g_return_if_fail (place != NULL);

  adw_view_stack_set_visible_child_name (self->places, place);
}
