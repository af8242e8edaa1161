/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session-journal.h"

G_BEGIN_DECLS

/* The lines of a journal, apart from the file that they stand in. */
#define MAJAKKA_SESSION_SUM_LENGTH 16

typedef struct
{
  MajakkaSessionHeader *header;
  GArray *entries;  /* of MajakkaSessionEntry */
  gsize sound;      /* how many bytes are whole lines, up to the first that is not */
  gboolean torn;    /* a last line without an end follows them */
  gboolean damaged; /* something else follows them */
  char sum[MAJAKKA_SESSION_SUM_LENGTH + 1]; /* of the last whole line */
} MajakkaSessionLines;

gboolean majakka_session_lines_parse (MajakkaSessionLines *self,
                                      const char *data,
                                      gsize length,
                                      GError **error);
void majakka_session_lines_clear (MajakkaSessionLines *self);
char *majakka_session_lines_write_header (MajakkaSessionLines *self);
char *majakka_session_lines_write_entry (const MajakkaSessionLines *self,
                                         const MajakkaSessionEntry *entry,
                                         char *sum);
void majakka_session_lines_add (MajakkaSessionLines *self,
                                const MajakkaSessionEntry *entry,
                                gsize length,
                                const char *sum);

G_END_DECLS
