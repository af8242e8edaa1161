/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_AGREEMENTS_PAGE (majakka_agreements_page_get_type ())

/** MajakkaAgreementsPage: the family agreements that were kept, and the way to a new one. */
G_DECLARE_FINAL_TYPE (MajakkaAgreementsPage,
                      majakka_agreements_page,
                      MAJAKKA,
                      AGREEMENTS_PAGE,
                      GtkWidget)

GtkWidget *majakka_agreements_page_new (MajakkaContext *context);

G_END_DECLS
