/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson-checker.h"

G_BEGIN_DECLS

/* Its sections that the program knows: what to do when somebody tells something, and the rules of countries. */
#define MAJAKKA_GUIDANCE_TOLD  "told"
#define MAJAKKA_GUIDANCE_RULES "rules"

MajakkaLesson *majakka_guidance_read (const char *path, MajakkaFaults *faults);
void majakka_guidance_check (const MajakkaLesson *guidance,
                             const MajakkaCheckContext *context,
                             MajakkaFaults *faults);

G_END_DECLS
