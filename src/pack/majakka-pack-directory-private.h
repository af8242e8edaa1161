/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-pack-private.h"

G_BEGIN_DECLS

#define END_SIZE          22
#define LIST_HEADER_SIZE  46
#define FILE_HEADER_SIZE  30
#define SIZES_SIZE        12
#define SIGNED_SIZES_SIZE 16

#define END_SIGNATURE         0x06054b50
#define LIST_HEADER_SIGNATURE 0x02014b50
#define FILE_HEADER_SIGNATURE 0x04034b50
#define SIZES_SIGNATURE       0x08074b50

/* The sizes of a file stand behind its data. */
#define PACK_FLAG_SIZES_AFTER (1 << 3)

/* An archive that is being looked at */
typedef struct
{
  const guint8 *data;
  gsize length;
  gsize list_begin;
  guint n_entries;
  const char *file;
  MajakkaFaults *faults;
} PackDirectory;

/* The caller has seen that there are so many bytes. */
static inline guint16
get_16 (const guint8 *bytes)
{
  return (guint16) (bytes[0] | bytes[1] << 8);
}

static inline guint32
get_32 (const guint8 *bytes)
{
  return get_16 (bytes) | (guint32) get_16 (bytes + 2) << 16;
}

gboolean majakka_pack_directory_refuse (const PackDirectory *self);
PackEntry *majakka_pack_directory_read_entry (const PackDirectory *self, gsize *position);
gboolean majakka_pack_extra_is_harmless (const guint8 *extra, gsize length);

G_END_DECLS
