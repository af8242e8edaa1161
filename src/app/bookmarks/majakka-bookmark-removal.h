/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-learner-store.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean majakka_bookmark_removal_do (GtkWidget *widget,
                                      MajakkaLearnerStore *store,
                                      const MajakkaBookmark *bookmark);
gboolean majakka_bookmark_removal_undo (GtkWidget *widget);

G_END_DECLS
