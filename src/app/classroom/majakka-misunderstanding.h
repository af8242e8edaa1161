/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"
#include "majakka-session-report.h"

G_BEGIN_DECLS

GtkWidget *
majakka_misunderstanding_new (MajakkaReading *reading, const MajakkaReportQuestion *asked);

G_END_DECLS
