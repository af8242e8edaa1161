/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CONTACT_SOURCE (majakka_contact_source_get_type ())

/**
 * MajakkaContactSource:
 *
 * How sure a contact is: the date of its page, when it was read, where, and whether to look at the
 * official page first.
 */
G_DECLARE_FINAL_TYPE (MajakkaContactSource, majakka_contact_source, MAJAKKA, CONTACT_SOURCE, GtkBox)

GtkWidget *majakka_contact_source_new (MajakkaContext *context, const MajakkaHelpEntry *entry);

G_END_DECLS
