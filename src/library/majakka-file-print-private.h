/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *majakka_file_print_of_file (const char *path);
char *majakka_file_print_of_stat (const char *path);
char *majakka_file_print_of_folder (const char *path);

G_END_DECLS
