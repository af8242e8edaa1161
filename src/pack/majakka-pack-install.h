/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-pack-plan.h"

G_BEGIN_DECLS

/**
 * MajakkaPackError:
 * @MAJAKKA_PACK_ERROR_FULL: there is no room left on the disk
 * @MAJAKKA_PACK_ERROR_DENIED: the folder of packs cannot be written to
 * @MAJAKKA_PACK_ERROR_BUSY: another program is installing or removing a pack
 * @MAJAKKA_PACK_ERROR_CHANGED: what is installed is not what the plan was made for, or not what was left behind when a
 *   pack was removed
 * @MAJAKKA_PACK_ERROR_FAILED: something else; the message has the reason of the system
 *
 * Why nothing was changed. Each message is a plain sentence that says so.
 */
typedef enum
{
  MAJAKKA_PACK_ERROR_FULL,
  MAJAKKA_PACK_ERROR_DENIED,
  MAJAKKA_PACK_ERROR_BUSY,
  MAJAKKA_PACK_ERROR_CHANGED,
  MAJAKKA_PACK_ERROR_FAILED,
} MajakkaPackError;

#define MAJAKKA_PACK_ERROR (majakka_pack_error_quark ())
GQuark majakka_pack_error_quark (void);

gboolean majakka_pack_install (MajakkaPackPlan *plan, GError **error);
gboolean majakka_pack_remove (const char *pack_directory, const char *id, GError **error);
gboolean majakka_pack_restore (const char *pack_directory, const char *id, GError **error);
void majakka_pack_forget (const char *pack_directory, const char *id);
gboolean majakka_pack_tidy (const char *pack_directory);

G_END_DECLS
