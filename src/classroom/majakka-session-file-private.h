/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session-folder.h"

G_BEGIN_DECLS

#define MAJAKKA_SESSION_DAMAGED_SUFFIX ".damaged"
#define MAJAKKA_SESSION_FRESH_SUFFIX   ".new"

/* What is done with the file of a session. Errors are MajakkaSessionError. */
int majakka_session_file_create (const char *folder,
                                 const char *name,
                                 gint64 created,
                                 char **path,
                                 GError **error);
int majakka_session_file_open (const char *path, char **data, gsize *length, GError **error);
gboolean majakka_session_file_read (const char *path, char **data, gsize *length, GError **error);
gboolean majakka_session_file_write (int fd,
                                     const char *path,
                                     const char *data,
                                     gsize length,
                                     GError **error);
gboolean majakka_session_file_cut (int fd, const char *path, gsize length, GError **error);
gboolean majakka_session_file_set_aside (int *fd,
                                         const char *path,
                                         const char *data,
                                         gsize length,
                                         char **aside,
                                         GError **error);
gboolean majakka_session_file_sync_folder (const char *folder, GError **error);
void
majakka_session_file_set_error (GError **error, int number, const char *doing, const char *path);

G_END_DECLS
