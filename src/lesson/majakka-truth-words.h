/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-question.h"

G_BEGIN_DECLS

gboolean majakka_truth_words_is_true (const MajakkaOption *option);
const char *majakka_truth_words_get (gboolean is_true);

G_END_DECLS
