/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** MajakkaPaper: a size of paper, upright, in points of 1/72 inch. */
typedef struct
{
  const char *name;
  double width;
  double height;
} MajakkaPaper;

const MajakkaPaper *majakka_paper_find (const char *name);
const MajakkaPaper *majakka_paper_find_for_country (const char *country);

G_END_DECLS
