/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-block.h"

G_BEGIN_DECLS

const char *majakka_sign_get_words (MajakkaSign sign);

G_END_DECLS
