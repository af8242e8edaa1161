/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-refresh-session.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_REFRESH_RESULT (majakka_refresh_result_get_type ())

/**
 * MajakkaRefreshResult:
 *
 * What comes after the last question of a refresh, or when there was none to put: what is still
 * known, what is worth reading again, and when the next questions come.
 *
 * Signal more: somebody wants the next questions at once.
 */
G_DECLARE_FINAL_TYPE (MajakkaRefreshResult,
                      majakka_refresh_result,
                      MAJAKKA,
                      REFRESH_RESULT,
                      GtkWidget)

GtkWidget *majakka_refresh_result_new (MajakkaContext *context,
                                       MajakkaRefreshSession *session,
                                       const MajakkaRefreshPlan *plan);

G_END_DECLS
