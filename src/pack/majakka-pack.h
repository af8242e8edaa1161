/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-pack-manifest.h"
#include "majakka-pack-surroundings.h"

G_BEGIN_DECLS

#define MAJAKKA_PACK_MIME_TYPE "application/vnd.majakka.pack+zip"
#define MAJAKKA_PACK_SUFFIX    ".majakka-pack"

/**
 * MajakkaPackLesson:
 * @id: the id of the lesson
 * @title: what it is called
 * @minutes: how long it takes
 * @pictures: (element-type utf8): the names of its pictures
 * @digest: what tells one edition of it, with its pictures, from another
 *
 * A lesson of a pack.
 */
typedef struct
{
  char *id;
  MajakkaMessage title;
  guint minutes;
  GPtrArray *pictures;
  char *digest;
} MajakkaPackLesson;

/**
 * MajakkaPackLanguage:
 * @code: the language, as in "fi"
 * @n_translated: how many messages of the pack it has
 * @n_fuzzy: how many it has as they were before they changed
 * @digest: what tells one edition of its translations from another
 *
 * A language that a pack is translated into.
 */
typedef struct
{
  char *code;
  guint n_translated;
  guint n_fuzzy;
  char *digest;
} MajakkaPackLanguage;

/**
 * MajakkaPack:
 *
 * The file of a lesson pack, read and checked as a whole. It holds the bytes of the file, so what was checked is what
 * is installed, whatever happens to the file. Immutable, shared by counting references, for any thread.
 */
typedef struct _MajakkaPack MajakkaPack;

MajakkaPack *majakka_pack_read_file (const char *path,
                                     const MajakkaPackSurroundings *surroundings,
                                     MajakkaFaults *faults);
MajakkaPack *majakka_pack_read_bytes (GBytes *bytes,
                                      const char *file,
                                      const MajakkaPackSurroundings *surroundings,
                                      MajakkaFaults *faults);
MajakkaPack *majakka_pack_ref (MajakkaPack *self);
void majakka_pack_unref (MajakkaPack *self);

MajakkaPackManifest *majakka_pack_get_manifest (const MajakkaPack *self);
const GPtrArray *majakka_pack_get_lessons (const MajakkaPack *self);
const GPtrArray *majakka_pack_get_languages (const MajakkaPack *self);
guint majakka_pack_get_n_messages (const MajakkaPack *self);
guint majakka_pack_get_percent (const MajakkaPack *self, const MajakkaPackLanguage *language);

gboolean majakka_pack_is_file (const char *path);
char *majakka_pack_describe_fault (const MajakkaFault *fault, const char *path);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaPack, majakka_pack_unref)

G_END_DECLS
