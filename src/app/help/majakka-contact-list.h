/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CONTACT_LIST (majakka_contact_list_get_type ())

/**
 * MajakkaContactList:
 *
 * Contacts, one below the other, each kind under its heading.
 */
G_DECLARE_FINAL_TYPE (MajakkaContactList, majakka_contact_list, MAJAKKA, CONTACT_LIST, GtkBox)

void majakka_contact_list_show (MajakkaContactList *self,
                                MajakkaContext *context,
                                const GPtrArray *entries);
GPtrArray *majakka_contact_list_choose (const GPtrArray *entries, guint hidden_kinds);

G_END_DECLS
