/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-learner.h"

G_BEGIN_DECLS

char *majakka_lesson_meta_describe (guint minutes, const MajakkaLessonProgress *progress);

G_END_DECLS
