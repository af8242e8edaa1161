/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson-finder.h"
#include "majakka-lesson.h"
#include "majakka-pack-shelf.h"
#include "majakka-pack.h"

G_BEGIN_DECLS

/* The folders of a pack: those that the library looks for */
#define PACK_LESSONS    MAJAKKA_LESSON_FINDER_LESSONS
#define PACK_PICTURES   PACK_LESSONS "/" MAJAKKA_LESSON_FINDER_PICTURES
#define PACK_CATALOGUES MAJAKKA_PACK_SHELF_CATALOGUES

/* Every size that a pack can choose has a bound; docs/packs.md has them in words. */
#define PACK_MAX_BYTES     (20 * 1024 * 1024)
#define PACK_MAX_ENTRIES   500
#define PACK_MAX_NAME      100
#define PACK_MAX_LESSON    (512 * 1024)
#define PACK_MAX_CATALOGUE (2 * 1024 * 1024)
#define PACK_MAX_PICTURE   (1024 * 1024)
#define PACK_MAX_TEXT      (8 * 1024 * 1024)
#define PACK_MAX_TOTAL     (60 * 1024 * 1024)

/* How often smaller than its contents a file of the archive may be: text is up to some thirty times. Below the second
 * it does not count. */
#define PACK_MAX_RATIO   100
#define PACK_RATIO_BEGIN (64 * 1024)

/* The sides of a picture, in pixels, and how many it may have in all */
#define PACK_MAX_SIDE   4096
#define PACK_MAX_PIXELS (4 * 1024 * 1024)

/* What a file of a pack is, by its name */
typedef enum
{
  PACK_KIND_NONE, /* does not belong in a pack */
  PACK_KIND_FOLDER,
  PACK_KIND_MANIFEST,
  PACK_KIND_LESSON,
  PACK_KIND_PICTURE,
  PACK_KIND_CATALOGUE,
} PackKind;

/* The tags of this room; the table is in majakka-pack-tags.c. */
typedef enum
{
  PACK_TAG_UNREADABLE,
  PACK_TAG_NOT_ZIP,
  PACK_TAG_LARGE,
  PACK_TAG_FILES,
  PACK_TAG_STRUCTURE,
  PACK_TAG_ENCRYPTED,
  PACK_TAG_NAME,
  PACK_TAG_NAME_TWICE,
  PACK_TAG_KIND,
  PACK_TAG_LINK,
  PACK_TAG_FILE_LARGE,
  PACK_TAG_BOMB,
  PACK_TAG_DAMAGED,
  PACK_TAG_NO_MANIFEST,
  PACK_TAG_NO_LESSON,
  PACK_TAG_PICTURE,
  PACK_TAG_PICTURE_UNSAFE,
  PACK_TAG_LESSON_NAME,
  PACK_TAG_ID_TAKEN,
  PACK_TAG_CATALOGUE,
  PACK_TAG_TRANSLATION,
  PACK_TAG_REMARKS,
  N_PACK_TAGS,
} PackTag;

extern const MajakkaFaultTag majakka_pack_tags[N_PACK_TAGS];

/* A file of the archive, as its directory describes it */
typedef struct
{
  char *name;
  PackKind kind;
  guint16 flags;
  guint16 method;
  guint32 checksum;
  guint32 packed_size;
  guint32 size;
  guint32 offset; /* of its own header */
  char *digest;   /* NULL before it was read */
} PackEntry;

void majakka_pack_entry_free (PackEntry *self);

struct _MajakkaPack
{
  gatomicrefcount ref_count;
  char *file;
  GBytes *bytes;
  GPtrArray *entries; /* of PackEntry, in the order of the archive */
  MajakkaPackManifest *manifest;
  GPtrArray *lessons;   /* of MajakkaPackLesson */
  GPtrArray *languages; /* of MajakkaPackLanguage */
  guint n_messages;
};

#define PACK_ADD_FAULT(faults, tag, file, ...) \
  majakka_faults_add ((faults), &majakka_pack_tags[tag], (file), 0, 0, __VA_ARGS__)

/* Takes one file of the archive, whole; returns FALSE to read no further. */
typedef gboolean (*PackEntryFunc) (PackEntry *entry,
                                   const char *data,
                                   gsize length,
                                   gpointer user_data);

/* majakka-pack-names.c */
PackKind majakka_pack_classify (const char *name);
guint32 majakka_pack_kind_get_limit (PackKind kind);
gboolean majakka_pack_check_name (const char *name, const char *file, MajakkaFaults *faults);
char *majakka_pack_fold_name (const char *name);
char *majakka_pack_get_language (const char *name);

/* majakka-pack-directory.c */
GPtrArray *majakka_pack_directory_read (GBytes *bytes, const char *file, MajakkaFaults *faults);

/* majakka-pack-archive.c */
gboolean majakka_pack_archive_foreach (GBytes *bytes,
                                       GPtrArray *entries,
                                       PackEntryFunc func,
                                       gpointer user_data,
                                       const char *file,
                                       MajakkaFaults *faults);
typedef struct _PackArchiveWriter PackArchiveWriter;
PackArchiveWriter *majakka_pack_archive_writer_new (void);
gboolean majakka_pack_archive_writer_add (PackArchiveWriter *self,
                                          const char *name,
                                          const char *data,
                                          gsize length,
                                          GError **error);
GBytes *majakka_pack_archive_writer_end (PackArchiveWriter *self, GError **error);

/* majakka-pack-picture.c, majakka-pack-svg.c */
void majakka_pack_check_picture (const char *name,
                                 const char *data,
                                 gsize length,
                                 const char *file,
                                 MajakkaFaults *faults);
void
majakka_pack_check_svg (const char *data, gsize length, const char *file, MajakkaFaults *faults);

/* majakka-pack-lesson.c */
void majakka_pack_lesson_free (MajakkaPackLesson *self);
MajakkaPackLesson *majakka_pack_lesson_new (const MajakkaLesson *lesson, const char *digest);
GPtrArray *majakka_pack_lesson_list_installed (const MajakkaPackManifest *manifest);
void majakka_pack_lesson_seal (MajakkaPackLesson *self, GHashTable *picture_digests);

/* majakka-pack-print.c */
char *majakka_pack_digest_file (const char *path);
char *majakka_pack_print (const MajakkaPack *pack);
char *majakka_pack_print_installed (const char *pack_directory, const char *id);

/* majakka-pack-contents.c */
void majakka_pack_contents_read (MajakkaPack *pack,
                                 const MajakkaPackSurroundings *surroundings,
                                 MajakkaFaults *faults);

G_END_DECLS
