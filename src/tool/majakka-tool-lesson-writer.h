/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson.h"

G_BEGIN_DECLS

char *majakka_tool_write_lesson (const MajakkaLesson *lesson, const MajakkaTranslator *translator);

G_END_DECLS
