/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-route.h"

G_BEGIN_DECLS

const char *majakka_manual_topics_find_for_page (const MajakkaRoute *route);
const char *majakka_manual_topics_find_for_window (GtkWindow *window);
const char *const *majakka_manual_topics_list (void);

G_END_DECLS
