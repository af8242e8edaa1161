/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The actions of the window; majakka-window.h says what each is for. */

#include "majakka-window-private.h"

#include "majakka-bookmark-removal.h"
#include "majakka-home-page.h"
#include "majakka-manual-page.h"
#include "majakka-manual-topics.h"
#include "majakka-print.h"
#include "majakka-refresh-reminder.h"
#include "majakka-removal-toast.h"
#include "majakka-toast.h"

#include <glib/gi18n-lib.h>

/* The toast about the person who was removed, on the window */
#define REMOVAL "majakka-removal-toast"

static void
show_toast (MajakkaWindow *self, const char *words)
{
  g_autofree char *escaped = g_markup_escape_text (words, -1);

  majakka_toast_add (self->toasts, adw_toast_new (escaped));
}

static void
show_toast_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  show_toast (MAJAKKA_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
show_removal_action (GtkWidget *widget,
                     const char *name G_GNUC_UNUSED,
                     GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  AdwToast *toast = majakka_removal_toast_new (GTK_WINDOW (self), self->context);

  if (toast == NULL)
    return;

  g_object_set_data_full (G_OBJECT (self), REMOVAL, g_object_ref (toast), g_object_unref);
  majakka_toast_add (self->toasts, toast);
}

/* The way to the button of the toast is long without a mouse. */
static void
undo_removal_action (GtkWidget *widget,
                     const char *name G_GNUC_UNUSED,
                     GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  g_autoptr (AdwToast) toast = g_object_steal_data (G_OBJECT (self), REMOVAL);
  g_autoptr (GError) error = NULL;

  if (toast == NULL)
    {
      if (!majakka_window_undo_pack_removal (self) && !majakka_window_undo_session_removal (self))
        majakka_bookmark_removal_undo (GTK_WIDGET (self->toasts));
      return;
    }

  majakka_removal_toast_take_back (toast);
  if (!majakka_learner_store_restore_removed (majakka_context_get_store (self->context), &error))
    g_debug ("Nobody was brought back: %s", error->message);
}

static void
hide_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  majakka_window_hide (MAJAKKA_WINDOW (widget));
}

static void
unhide_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  majakka_window_unhide (MAJAKKA_WINDOW (widget));
}

static void
open_lesson_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  const char *id = g_variant_get_string (parameter, NULL);

  if (majakka_catalogue_find (majakka_context_get_catalogue (self->context), id) != NULL)
    majakka_window_go_to (self, MAJAKKA_ROUTE_LESSON, id, NULL);
  else
    show_toast (self, _ ("This lesson is not on this computer."));
}

static void
open_section_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  const char *id;
  const char *section;

  g_variant_get (parameter, "(&s&s)", &id, &section);
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_LESSON, id, section);
}

static void
open_signs_action (GtkWidget *widget,
                   const char *name G_GNUC_UNUSED,
                   GVariant *parameter G_GNUC_UNUSED)
{
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_SIGNS, NULL, NULL);
}

static void
open_glossary_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  const char *id = g_variant_get_string (parameter, NULL);

  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_GLOSSARY, *id != '\0' ? id : NULL,
                        NULL);
}

static void
open_sources_action (GtkWidget *widget,
                     const char *name G_GNUC_UNUSED,
                     GVariant *parameter G_GNUC_UNUSED)
{
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_SOURCES, NULL, NULL);
}

static void
help_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_HELP, NULL, NULL);
}

static void
open_plan_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_HELP,
                        g_variant_get_string (parameter, NULL), NULL);
}

static void
open_contacts_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_CONTACTS,
                        g_variant_get_string (parameter, NULL), NULL);
}

static void
refresh_action (GtkWidget *widget,
                const char *name G_GNUC_UNUSED,
                GVariant *parameter G_GNUC_UNUSED)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (widget));

  g_application_withdraw_notification (G_APPLICATION (application), MAJAKKA_REFRESH_NOTIFICATION);
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_REFRESH, NULL, NULL);
}

static void
abilities_action (GtkWidget *widget,
                  const char *name G_GNUC_UNUSED,
                  GVariant *parameter G_GNUC_UNUSED)
{
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_ABILITIES, NULL, NULL);
}

static void
open_agreements_action (GtkWidget *widget,
                        const char *name G_GNUC_UNUSED,
                        GVariant *parameter G_GNUC_UNUSED)
{
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_AGREEMENTS, NULL, NULL);
}

/* Without an id it is a new one. */
static void
open_agreement_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  const char *id = g_variant_get_string (parameter, NULL);

  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_AGREEMENT, *id != '\0' ? id : NULL,
                        NULL);
}

static void
open_cards_action (GtkWidget *widget,
                   const char *name G_GNUC_UNUSED,
                   GVariant *parameter G_GNUC_UNUSED)
{
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_CARDS, NULL, NULL);
}

/* Without a topic it is the one that tells about the page that is shown. */
static void
open_manual_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  MajakkaWindow *self = MAJAKKA_WINDOW (widget);
  GtkWidget *page = adw_leaflet_get_visible_child (self->pages);
  const char *topic = g_variant_get_string (parameter, NULL);
  g_autoptr (MajakkaRoute) route = NULL;

  if (MAJAKKA_IS_MANUAL_PAGE (page))
    {
      majakka_manual_page_show_topic (MAJAKKA_MANUAL_PAGE (page), topic);
      return;
    }

  route = majakka_window_copy_visible_route (self);
  majakka_window_go_to (self, MAJAKKA_ROUTE_MANUAL,
                        *topic != '\0' ? topic : majakka_manual_topics_find_for_page (route), NULL);
}

static void
back_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (!majakka_window_hold (MAJAKKA_WINDOW (widget), /* all= */ FALSE, name, parameter))
    adw_leaflet_navigate (MAJAKKA_WINDOW (widget)->pages, ADW_NAVIGATION_DIRECTION_BACK);
}

static void
home_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (!majakka_window_hold (MAJAKKA_WINDOW (widget), /* all= */ TRUE, name, parameter))
    majakka_window_go_to_place (MAJAKKA_WINDOW (widget), MAJAKKA_PLACE_LEARN);
}

static void
place_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (!majakka_window_hold (MAJAKKA_WINDOW (widget), /* all= */ TRUE, name, parameter))
    majakka_window_go_to_place (MAJAKKA_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

/* Switched off where a page has nothing for paper. */
static void
print_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  GtkWidget *page = adw_leaflet_get_visible_child (MAJAKKA_WINDOW (widget)->pages);

  if (MAJAKKA_IS_PRINTABLE (page))
    majakka_print_ask (MAJAKKA_PRINTABLE (page));
}

/* What pages and keys ask of the window. */
void
majakka_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, MAJAKKA_TOAST_ACTION, "s", show_toast_action);
  gtk_widget_class_install_action (widget_class, "win.show-removal", NULL, show_removal_action);
  gtk_widget_class_install_action (widget_class, "win.undo-removal", NULL, undo_removal_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_z, GDK_CONTROL_MASK,
                                       "win.undo-removal", NULL);
  gtk_widget_class_install_action (widget_class, "win.hide", NULL, hide_action);
  gtk_widget_class_install_action (widget_class, "win.unhide", NULL, unhide_action);
  gtk_widget_class_install_action (widget_class, "win.open-lesson", "s", open_lesson_action);
  gtk_widget_class_install_action (widget_class, "win.open-section", "(ss)", open_section_action);
  gtk_widget_class_install_action (widget_class, "win.help", NULL, help_action);
  gtk_widget_class_install_action (widget_class, "win.open-plan", "s", open_plan_action);
  gtk_widget_class_install_action (widget_class, "win.open-contacts", "s", open_contacts_action);
  gtk_widget_class_install_action (widget_class, "win.refresh", NULL, refresh_action);
  gtk_widget_class_install_action (widget_class, "win.abilities", NULL, abilities_action);
  gtk_widget_class_install_action (widget_class, "win.open-agreements", NULL,
                                   open_agreements_action);
  gtk_widget_class_install_action (widget_class, "win.open-agreement", "s", open_agreement_action);
  gtk_widget_class_install_action (widget_class, "win.open-cards", NULL, open_cards_action);
  gtk_widget_class_install_action (widget_class, "win.back", NULL, back_action);
  gtk_widget_class_install_action (widget_class, "win.home", NULL, home_action);
  gtk_widget_class_install_action (widget_class, "win.open-signs", NULL, open_signs_action);
  gtk_widget_class_install_action (widget_class, "win.open-glossary", "s", open_glossary_action);
  gtk_widget_class_install_action (widget_class, "win.open-sources", NULL, open_sources_action);
  gtk_widget_class_install_action (widget_class, "win.place", "s", place_action);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print_action);
  gtk_widget_class_install_action (widget_class, "win.open-manual", "s", open_manual_action);
  majakka_window_install_search_actions (widget_class);
  majakka_window_install_record_actions (widget_class);
  majakka_window_install_bookmark_actions (widget_class);
  majakka_window_install_prepare_actions (widget_class);
  majakka_window_install_guidance_actions (widget_class);
  majakka_window_install_report_actions (widget_class);
  majakka_window_install_draft_actions (widget_class);
  majakka_window_install_translate_actions (widget_class);
  majakka_window_install_pack_actions (widget_class);
}
