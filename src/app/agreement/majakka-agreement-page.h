/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_AGREEMENT_PAGE (majakka_agreement_page_get_type ())

/**
 * MajakkaAgreementPage:
 *
 * Makes a family agreement, or changes one. What is changed is kept at once. A MajakkaPrintable.
 */
G_DECLARE_FINAL_TYPE (MajakkaAgreementPage,
                      majakka_agreement_page,
                      MAJAKKA,
                      AGREEMENT_PAGE,
                      GtkWidget)

GtkWidget *majakka_agreement_page_new (MajakkaContext *context, const char *id);
char *majakka_agreement_page_dup_id (MajakkaAgreementPage *self);

G_END_DECLS
