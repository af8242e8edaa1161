/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

G_BEGIN_DECLS

gint64 majakka_translate_guest_let_in (MajakkaContext *context);
void majakka_translate_guest_let_out (MajakkaContext *context, gint64 learner);

G_END_DECLS
