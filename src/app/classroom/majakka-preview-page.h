/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-preparation.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PREVIEW_PAGE (majakka_preview_page_get_type ())

/**
 * MajakkaPreviewPage:
 *
 * Every slide of a session as the class will see it, one below the other, each question with its answers and each with the
 * notes for the teacher. Nothing is counted or kept.
 */
G_DECLARE_FINAL_TYPE (MajakkaPreviewPage, majakka_preview_page, MAJAKKA, PREVIEW_PAGE, GtkWidget)

GtkWidget *majakka_preview_page_new (MajakkaContext *context, MajakkaPreparation *preparation);

G_END_DECLS
