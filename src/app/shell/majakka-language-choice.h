/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* In which language the windows are: that of the preferences, or for a while another one. */
void majakka_language_choice_follow (GtkApplication *application, MajakkaContext *context);
void majakka_language_choice_set_direction (void);
void majakka_language_choice_override (GtkApplication *application,
                                       MajakkaContext *context,
                                       const MajakkaLanguage *language,
                                       gboolean right_to_left);

G_END_DECLS
