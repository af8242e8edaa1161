/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-paragraph.h"

G_BEGIN_DECLS

/* Which paragraph of a text in a view: @text is the widget that the view scrolls. */
GPtrArray *majakka_paragraph_places_list (GtkWidget *text);
GtkWidget *majakka_paragraph_places_get_focus (GtkWidget *text);
MajakkaParagraph *majakka_paragraph_places_get_at (GtkWidget *widget);
MajakkaParagraph *majakka_paragraph_places_get_current (GtkWidget *text);
MajakkaParagraph *majakka_paragraph_places_get_next (GtkWidget *text, int step);

G_END_DECLS
