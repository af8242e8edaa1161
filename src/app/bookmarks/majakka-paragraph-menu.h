/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-paragraph.h"

G_BEGIN_DECLS

GtkWidget *majakka_paragraph_menu_new (MajakkaParagraph *paragraph);
void majakka_paragraph_menu_open (MajakkaParagraph *paragraph, const GdkRectangle *at);

G_END_DECLS
