/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MajakkaSource:
 * @id: its id in the file
 * @publisher: who published it
 * @url: where it can be read
 * @date: (nullable): when it was published, year, month or day as ISO 8601
 * @read: when it was read for the file, a day
 * @title: in its own language; not translated
 * @line: where it stands
 * @column: the same
 *
 * Where a statement comes from. A file lists its sources once and cites them by id and number.
 */
typedef struct
{
  char *id;
  char *publisher;
  char *url;
  char *date;
  char *read;
  char *title;
  guint line;
  guint column;
} MajakkaSource;

const MajakkaSource *majakka_sources_find (const GPtrArray *sources, const char *id, guint *number);

G_END_DECLS
