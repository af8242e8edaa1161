/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-help-directory-private.h"
#include "majakka-help-scan-private.h"

G_BEGIN_DECLS

/* The hours that stand for hours nobody is sure of. */
#define MAJAKKA_HELP_SEE_PAGE "see-page"

MajakkaHelpEntry *majakka_help_read_entry (const MajakkaHelpDirectory *directory,
                                           MajakkaHelpScan *scan,
                                           const MajakkaXmlNode *element);
MajakkaHelpAdvice *
majakka_help_read_advice (const MajakkaHelpScan *scan, const MajakkaXmlNode *element);

G_END_DECLS
