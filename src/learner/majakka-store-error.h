/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define MAJAKKA_STORE_ERROR (majakka_store_error_quark ())

/**
 * MajakkaStoreError:
 * @MAJAKKA_STORE_ERROR_FAILED: SQLite failed in a way that has no code of its own; what was kept
 *   before is still there
 * @MAJAKKA_STORE_ERROR_FULL: the disk, or what this user may fill of it, is full; nothing new was
 *   kept, nothing kept before was lost
 * @MAJAKKA_STORE_ERROR_READ_ONLY: the folder or the file cannot be written
 * @MAJAKKA_STORE_ERROR_BUSY: another program held the file for too long
 * @MAJAKKA_STORE_ERROR_DAMAGED: the file is no sound database; when opening, it was set aside and
 *   a fresh one begun
 * @MAJAKKA_STORE_ERROR_NEWER: a later Majakka wrote the file; it was left as it is
 * @MAJAKKA_STORE_ERROR_UNKNOWN_LEARNER: there is no such learner
 * @MAJAKKA_STORE_ERROR_EXPORT: the export could not be written
 *
 * Why something could not be kept.
 */
typedef enum
{
  MAJAKKA_STORE_ERROR_FAILED,
  MAJAKKA_STORE_ERROR_FULL,
  MAJAKKA_STORE_ERROR_READ_ONLY,
  MAJAKKA_STORE_ERROR_BUSY,
  MAJAKKA_STORE_ERROR_DAMAGED,
  MAJAKKA_STORE_ERROR_NEWER,
  MAJAKKA_STORE_ERROR_UNKNOWN_LEARNER,
  MAJAKKA_STORE_ERROR_EXPORT,
} MajakkaStoreError;

GQuark majakka_store_error_quark (void);
void
majakka_store_error_describe (const GError *error, const char *path, char **title, char **body);

G_END_DECLS
