/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean majakka_pack_version_is_valid (const char *version);
int majakka_pack_version_compare (const char *version, const char *other);

G_END_DECLS
