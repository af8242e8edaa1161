/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson.h"

G_BEGIN_DECLS

MajakkaLesson *majakka_lesson_read_file (const char *path, MajakkaFaults *faults);
MajakkaLesson *majakka_lesson_read_head (const char *path, MajakkaFaults *faults);
MajakkaLesson *
majakka_lesson_read_file_of (const char *path, const char *domain, MajakkaFaults *faults);
MajakkaLesson *
majakka_lesson_read_head_of (const char *path, const char *domain, MajakkaFaults *faults);
MajakkaLesson *majakka_lesson_read_memory (const char *data,
                                           gsize length,
                                           const char *file,
                                           MajakkaFaults *faults);
MajakkaLesson *majakka_lesson_read_memory_of (const char *data,
                                              gsize length,
                                              const char *file,
                                              const char *domain,
                                              MajakkaFaults *faults);

G_END_DECLS
