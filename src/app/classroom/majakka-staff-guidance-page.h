/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_STAFF_GUIDANCE_PAGE (majakka_staff_guidance_page_get_type ())

/**
 * MajakkaStaffGuidancePage:
 *
 * What the staff of a school do when a pupil tells something: the general rules, those of the country with the choice
 * of it, and where to report.
 */
G_DECLARE_FINAL_TYPE (MajakkaStaffGuidancePage,
                      majakka_staff_guidance_page,
                      MAJAKKA,
                      STAFF_GUIDANCE_PAGE,
                      GtkWidget)

GtkWidget *majakka_staff_guidance_page_new (MajakkaContext *context, const char *file);

G_END_DECLS
