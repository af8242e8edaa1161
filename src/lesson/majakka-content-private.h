/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One place in the content of an element: which elements may stand there, and how often. */
typedef struct
{
  char **names;
  gboolean optional;
  gboolean repeated;
} MajakkaContentPart;

GPtrArray *majakka_content_parse (const char *content); /* of MajakkaContentPart */
int majakka_content_find (const GPtrArray *parts, const char *name);

G_END_DECLS
