/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <adwaita.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_GLOSSARY_PAGE (majakka_glossary_page_get_type ())

/**
 * MajakkaGlossaryPage:
 *
 * Every word that lessons explain, with what it means and where it is used. A word of the glossary that
 * leads to another is followed on the page itself. Its own action: page.search.
 */
G_DECLARE_FINAL_TYPE (MajakkaGlossaryPage, majakka_glossary_page, MAJAKKA, GLOSSARY_PAGE, GtkWidget)

GtkWidget *majakka_glossary_page_new (MajakkaContext *context, const char *id);

G_END_DECLS
