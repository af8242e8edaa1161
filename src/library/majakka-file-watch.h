/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_FILE_WATCH (majakka_file_watch_get_type ())
G_DECLARE_FINAL_TYPE (MajakkaFileWatch, majakka_file_watch, MAJAKKA, FILE_WATCH, GObject)

MajakkaFileWatch *majakka_file_watch_new_file (const char *path);
MajakkaFileWatch *majakka_file_watch_new_folder (const char *path);
gboolean majakka_file_watch_get_polling (MajakkaFileWatch *self);
void majakka_file_watch_set_polling (MajakkaFileWatch *self, gboolean polling);

G_END_DECLS
