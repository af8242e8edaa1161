/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CLASS_PAGE (majakka_class_page_get_type ())

/**
 * MajakkaClassPage:
 *
 * The place *Class*: a session to go on with, the plans of sessions by whom they are for, and ways to what else a teacher
 * needs. The plans come when a worker has read them.
 */
G_DECLARE_FINAL_TYPE (MajakkaClassPage, majakka_class_page, MAJAKKA, CLASS_PAGE, GtkWidget)

GtkWidget *majakka_class_page_new (MajakkaContext *context);

G_END_DECLS
