/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson.h"

#include <glib-object.h>

G_BEGIN_DECLS

GPtrArray *majakka_shuffle_options (const MajakkaQuestion *question, gint64 learner, guint attempt);
GPtrArray *
majakka_shuffle_partners (const MajakkaQuestion *question, gint64 learner, guint attempt);
guint64 majakka_shuffle_draw (const char *name, guint64 seed);

G_END_DECLS
