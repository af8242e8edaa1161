/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson-format.h"

G_BEGIN_DECLS

extern const MajakkaFormatElement majakka_lesson_elements[];
extern const guint majakka_lesson_n_elements;

G_END_DECLS
