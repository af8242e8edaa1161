/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The actions of the window that have to do with the search; majakka-window.h says what each is for. */

#include "majakka-window-private.h"

#include "majakka-contact-card.h"
#include "majakka-lesson-page.h"
#include "majakka-search-page.h"
#include "majakka-searcher.h"
#include "majakka-signs-page.h"

static GtkWidget *
get_top (MajakkaWindow *self)
{
  return g_ptr_array_index (self->shown, self->shown->len - 1);
}

static void
search_everything (MajakkaWindow *self, const char *words)
{
  /* What was looked for before is nobody's business. */
  if (!MAJAKKA_IS_SEARCH_PAGE (adw_leaflet_get_visible_child (self->pages)))
    majakka_searcher_set_words (majakka_context_get_searcher (self->context), words);
  majakka_window_go_to (self, MAJAKKA_ROUTE_SEARCH, NULL, NULL);
  gtk_widget_activate_action (get_top (self), "page.search", NULL);
}

static void
search_everything_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  search_everything (MAJAKKA_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/* Pages that can be searched have an action of this name. Elsewhere everything is searched. */
static void
search_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);

  if (!gtk_widget_activate_action (adw_leaflet_get_visible_child (self->pages), "page.search",
                                   NULL))
    search_everything (self, "");
}

static void
open_match_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  g_autoptr (MajakkaSearchQuery) query = NULL;
  const char *id, *section, *words;
  guint32 block;

  g_variant_get (parameter, "(&s&su&s)", &id, &section, &block, &words);
  query = majakka_search_query_new (words);
  majakka_window_go_to (self, MAJAKKA_ROUTE_LESSON, id, section);
  if (MAJAKKA_IS_LESSON_PAGE (get_top (self)))
    majakka_lesson_page_show_match (MAJAKKA_LESSON_PAGE (get_top (self)), block, query);
}

static void
open_sign_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);

  majakka_window_go_to (self, MAJAKKA_ROUTE_SIGNS, NULL, NULL);
  if (MAJAKKA_IS_SIGNS_PAGE (get_top (self)))
    majakka_signs_page_show_sign (MAJAKKA_SIGNS_PAGE (get_top (self)),
                                  g_variant_get_string (parameter, NULL));
}

static void
open_contact_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  const char *page, *id;

  g_variant_get (parameter, "(&s&s)", &page, &id);
  if (g_str_equal (page, "country"))
    majakka_window_go_to (self, MAJAKKA_ROUTE_HELP, NULL, NULL);
  else
    majakka_window_go_to (self, MAJAKKA_ROUTE_CONTACTS, page, NULL);
  majakka_contact_card_show (get_top (self), id);
}

/* What the search and its keys ask of the window. */
void
majakka_window_install_search_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.search-everything", "s",
                                   search_everything_action);
  gtk_widget_class_install_action (widget_class, "win.open-match", "(ssus)", open_match_action);
  gtk_widget_class_install_action (widget_class, "win.open-sign", "s", open_sign_action);
  gtk_widget_class_install_action (widget_class, "win.open-contact", "(ss)", open_contact_action);
}
