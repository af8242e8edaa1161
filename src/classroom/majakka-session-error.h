/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define MAJAKKA_SESSION_ERROR (majakka_session_error_quark ())

/**
 * MajakkaSessionError:
 * @MAJAKKA_SESSION_ERROR_NOT_NOW: the session is not where this can be done, as revealing what is still being asked; a
 *   view need not tell
 * @MAJAKKA_SESSION_ERROR_LIMIT: there is no more of it: no step after the end, no count below nothing; a view need not
 *   tell
 * @MAJAKKA_SESSION_ERROR_UNKNOWN: there is no such part, step or option
 * @MAJAKKA_SESSION_ERROR_FULL: the disk is full; nothing was done, what was kept is still there
 * @MAJAKKA_SESSION_ERROR_READ_ONLY: the folder or the file cannot be written; nothing was done
 * @MAJAKKA_SESSION_ERROR_FAILED: the disk failed otherwise; nothing was done
 * @MAJAKKA_SESSION_ERROR_BUSY: the session is open already
 * @MAJAKKA_SESSION_ERROR_DAMAGED: the file is no session, or not whole; when opening to go on, it was set aside, and what
 *   is whole at its beginning was kept
 * @MAJAKKA_SESSION_ERROR_NEWER: a later Majakka wrote it
 * @MAJAKKA_SESSION_ERROR_PLAN: the session does not fit the plan: it was held with another edition of it
 *
 * Why something was not done in a session.
 */
typedef enum
{
  MAJAKKA_SESSION_ERROR_NOT_NOW,
  MAJAKKA_SESSION_ERROR_LIMIT,
  MAJAKKA_SESSION_ERROR_UNKNOWN,
  MAJAKKA_SESSION_ERROR_FULL,
  MAJAKKA_SESSION_ERROR_READ_ONLY,
  MAJAKKA_SESSION_ERROR_FAILED,
  MAJAKKA_SESSION_ERROR_BUSY,
  MAJAKKA_SESSION_ERROR_DAMAGED,
  MAJAKKA_SESSION_ERROR_NEWER,
  MAJAKKA_SESSION_ERROR_PLAN,
} MajakkaSessionError;

GQuark majakka_session_error_quark (void);
gboolean majakka_session_error_is_worth_telling (const GError *error);
void
majakka_session_error_describe (const GError *error, const char *path, char **title, char **body);

G_END_DECLS
