/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-pack-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

void majakka_pack_changes_fill (GtkListBox *list, const MajakkaPackPlan *plan);

G_END_DECLS
