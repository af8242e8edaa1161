/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_AGREEMENT_DAYS (majakka_agreement_days_get_type ())

/**
 * MajakkaAgreementDays:
 *
 * Chooses when a family looks at its agreement again: after some months, on a day that was chosen before,
 * or on none.
 *
 * Signal: changed: another day was chosen.
 */
G_DECLARE_FINAL_TYPE (MajakkaAgreementDays, majakka_agreement_days, MAJAKKA, AGREEMENT_DAYS, GtkBox)

void
majakka_agreement_days_show (MajakkaAgreementDays *self, const char *today, const char *chosen);
const char *majakka_agreement_days_get (MajakkaAgreementDays *self);

G_END_DECLS
