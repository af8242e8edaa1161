/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

GtkWidget *majakka_answer_list_new (MajakkaReading *reading, const MajakkaQuestion *question);

G_END_DECLS
