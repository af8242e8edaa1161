/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session-journal.h"

G_BEGIN_DECLS

/* The files of sessions are called so. */
#define MAJAKKA_SESSION_SUFFIX ".session"

/**
 * MajakkaKeptSession:
 * @path: its file
 * @header: (nullable): what it is; NULL when the file cannot be read
 * @fault: (nullable): why it cannot be read, as a MajakkaSessionError
 * @finished: whether it is over; otherwise one can go on with it
 * @elapsed: how long it took so far, in milliseconds
 *
 * A session that is kept on this computer until somebody deletes it.
 */
typedef struct
{
  char *path;
  MajakkaSessionHeader *header;
  GError *fault;
  gboolean finished;
  gint64 elapsed;
} MajakkaKeptSession;

/**
 * MajakkaRemovedSession:
 *
 * What a session that was removed could come back from. It is in memory alone.
 */
typedef struct _MajakkaRemovedSession MajakkaRemovedSession;

GPtrArray *majakka_session_folder_list (const char *folder);
gboolean majakka_session_folder_delete (const char *path, GError **error);
gboolean
majakka_session_folder_remove (const char *path, MajakkaRemovedSession **removed, GError **error);
gboolean majakka_session_folder_delete_all (const char *folder, gboolean also_open, GError **error);

gboolean majakka_removed_session_restore (const MajakkaRemovedSession *self, GError **error);
void majakka_removed_session_free (MajakkaRemovedSession *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaRemovedSession, majakka_removed_session_free)

G_END_DECLS
