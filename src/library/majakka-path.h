/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-catalogue.h"

G_BEGIN_DECLS

/** MajakkaPathKind: for whom an order is meant. */
typedef enum
{
  MAJAKKA_PATH_PARENTS,
  MAJAKKA_PATH_TEACHERS,
} MajakkaPathKind;

GPtrArray *majakka_path_list (MajakkaCatalogue *catalogue, MajakkaPathKind kind);
GPtrArray *majakka_path_list_all (MajakkaCatalogue *catalogue, MajakkaPathKind kind);

G_END_DECLS
