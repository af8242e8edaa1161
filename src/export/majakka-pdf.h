/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-pages.h"

G_BEGIN_DECLS

GBytes *majakka_pdf_render (const MajakkaPages *pages, GError **error);
gboolean majakka_pdf_save (const MajakkaPages *pages, const char *path, GError **error);

G_END_DECLS
