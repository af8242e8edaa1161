/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *majakka_lesson_page_new (MajakkaContext *context,
                                    MajakkaCatalogueEntry *entry,
                                    const char *section);

G_END_DECLS
