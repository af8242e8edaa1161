/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-path.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PATH_SECTION (majakka_path_section_get_type ())

/**
 * MajakkaPathSection:
 *
 * The suggested order of the course, in one line that opens to all its lessons. It is hidden while
 * there is no lesson of the path.
 */
G_DECLARE_FINAL_TYPE (MajakkaPathSection, majakka_path_section, MAJAKKA, PATH_SECTION, GtkWidget)

void majakka_path_section_show (MajakkaPathSection *self,
                                MajakkaContext *context,
                                MajakkaPathKind kind,
                                GHashTable *progress);

G_END_DECLS
