/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson-checker.h"

G_BEGIN_DECLS

/* A folder of lessons with what stands beside them. */
typedef struct
{
  char *path;
  char *glossary_file; /* NULL when there is none */
  char *released_file; /* NULL when there is none */
  char *picture_dir;   /* NULL when there is none */
  GPtrArray *files;    /* of char* */
  MajakkaGlossary *glossary;
  MajakkaFaults *glossary_faults;
  GHashTable *lesson_ids; /* set of char* */
  GStrv released_ids;
} MajakkaToolFolder;

MajakkaToolFolder *majakka_tool_folder_open (const char *path);
void majakka_tool_folder_free (MajakkaToolFolder *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaToolFolder, majakka_tool_folder_free)

G_END_DECLS
