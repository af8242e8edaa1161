/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_AGREEMENT_LINES (majakka_agreement_lines_get_type ())

/**
 * MajakkaAgreementLines:
 *
 * The lines of one side of a family agreement: suggestions to tick, by topic, and the family's own lines.
 *
 * Property, write-only: title.
 * Signal: changed (gboolean typing): the agreement was changed; with @typing more is likely to follow.
 */
G_DECLARE_FINAL_TYPE (MajakkaAgreementLines,
                      majakka_agreement_lines,
                      MAJAKKA,
                      AGREEMENT_LINES,
                      GtkBox)

void majakka_agreement_lines_show (MajakkaAgreementLines *self,
                                   MajakkaContext *context,
                                   MajakkaAgreement *agreement,
                                   MajakkaAgreementSide side);

G_END_DECLS
