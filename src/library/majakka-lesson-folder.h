/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson-checker.h"

G_BEGIN_DECLS

/** MajakkaLessonFolder: a folder of lessons with what stands beside them, to check them. */
typedef struct
{
  char *path;
  char *glossary_file; /* NULL when there is none */
  char *signs_file;    /* NULL when there is none */
  char *manual_file;   /* NULL when there is none */
  char *guidance_file; /* NULL when there is none */
  char *released_file; /* NULL when there is none */
  char *picture_dir;   /* where they are looked for; it may not be there */
  GPtrArray *files;    /* of char* */
  MajakkaGlossary *glossary;
  MajakkaFaults *glossary_faults;
  MajakkaSigns *signs;
  MajakkaFaults *signs_faults;
  MajakkaManual *manual;
  MajakkaFaults *manual_faults;
  GHashTable *lesson_ids; /* set of char* */
  GStrv released_ids;
} MajakkaLessonFolder;

MajakkaLessonFolder *majakka_lesson_folder_open (const char *path);
void majakka_lesson_folder_free (MajakkaLessonFolder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaLessonFolder, majakka_lesson_folder_free)

G_END_DECLS
