/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson-reader.h"
#include "majakka-quiz.h"

G_BEGIN_DECLS

MajakkaLesson *quiz_fixture_read (void);
MajakkaResponse *quiz_fixture_respond (const MajakkaQuestion *question, const char *words);
MajakkaResponse *quiz_fixture_respond_rightly (const MajakkaQuestion *question);
MajakkaResponse *quiz_fixture_respond_wrongly (const MajakkaQuestion *question);

G_END_DECLS
