/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean majakka_pdf_add_language (GByteArray *pdf, const char *language, gboolean right_to_left);
gboolean majakka_pdf_replace_file (const char *path, GBytes *bytes, GError **error);

G_END_DECLS
