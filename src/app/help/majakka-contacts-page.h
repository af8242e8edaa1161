/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CONTACTS_PAGE (majakka_contacts_page_get_type ())

/** MajakkaContactsScope: which contacts that belong to no country. */
typedef enum
{
  MAJAKKA_CONTACTS_INTERNATIONAL,
  MAJAKKA_CONTACTS_APPS,
} MajakkaContactsScope;

/**
 * MajakkaContactsPage:
 *
 * Contacts that belong to no country: services across borders, or report buttons of games and apps.
 */
G_DECLARE_FINAL_TYPE (MajakkaContactsPage, majakka_contacts_page, MAJAKKA, CONTACTS_PAGE, GtkBox)

GtkWidget *majakka_contacts_page_new (MajakkaContext *context, MajakkaContactsScope scope);
MajakkaContactsScope majakka_contacts_scope_from_string (const char *name);

G_END_DECLS
