/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

G_BEGIN_DECLS

void majakka_guest_setting_follow (MajakkaContext *context);
void majakka_guest_setting_pause (MajakkaContext *context, gboolean paused);

G_END_DECLS
