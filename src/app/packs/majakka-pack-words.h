/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-pack-plan.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

const char *majakka_pack_change_get_words (MajakkaPackChangeKind kind);
const char *majakka_pack_relation_get_button (MajakkaPackRelation relation);
char *majakka_pack_relation_describe (const MajakkaPackPlan *plan);
char *majakka_pack_describe_languages (const MajakkaPack *pack);

G_END_DECLS
