/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Catalogues that a translator works on, and windows that show them */

#pragma once

#include "majakka-po-file.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

extern GtkApplication *translation_application;

void translation_fixture_prepare (void);
void translation_fixture_clear (void);

GtkWidget *translation_fixture_open_window (void);
void translation_fixture_close_window (GtkWidget *window);

void translation_fixture_append (GString *po, const char *keyword, const char *words);
MajakkaPoFile *translation_fixture_get_incomplete (void);
void translation_fixture_use_incomplete (gboolean use);

G_END_DECLS
