/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define MAJAKKA_LESSON_FINDER_LESSONS  "lessons"
#define MAJAKKA_LESSON_FINDER_SESSIONS "sessions"

/* What a folder of lessons holds besides lessons; pictures lie in a folder beside the lessons. */
#define MAJAKKA_LESSON_FINDER_GLOSSARY "glossary.xml"
#define MAJAKKA_LESSON_FINDER_SIGNS    "signs.xml"
#define MAJAKKA_LESSON_FINDER_MANUAL   "manual.xml"
#define MAJAKKA_LESSON_FINDER_GUIDANCE "guidance.xml"
#define MAJAKKA_LESSON_FINDER_RELEASED "released-ids.txt"
#define MAJAKKA_LESSON_FINDER_PICTURES "pictures"

GStrv majakka_lesson_finder_directories (void);
GPtrArray *majakka_lesson_finder_list (const char *directory);
char *majakka_lesson_finder_find_picture (const char *file, const char *name);

G_END_DECLS
