/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_COUNTRY_ADVICE (majakka_country_advice_get_type ())

/**
 * MajakkaCountryAdvice:
 *
 * What is special in the reader's country: whom to tell first, what may be kept. It follows the
 * country, and is hidden where nothing is known.
 */
G_DECLARE_FINAL_TYPE (MajakkaCountryAdvice, majakka_country_advice, MAJAKKA, COUNTRY_ADVICE, GtkBox)

void majakka_country_advice_set_context (MajakkaCountryAdvice *self, MajakkaContext *context);

G_END_DECLS
