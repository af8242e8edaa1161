/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-people-window.h"
void
majakka_people_window_present (GtkWindow *parent G_GNUC_UNUSED,
                               MajakkaContext *context G_GNUC_UNUSED)
{
}
