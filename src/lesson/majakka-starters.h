/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson.h"

G_BEGIN_DECLS

/* A bit for each of majakka_age_bands */
#define MAJAKKA_ALL_AGES ((1u << MAJAKKA_N_AGE_BANDS) - 1)

GPtrArray *majakka_lesson_list_starters (const MajakkaLesson *self, guint ages);

G_END_DECLS
