/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-pack-plan.h"

G_BEGIN_DECLS

struct _MajakkaPackPlan
{
  gatomicrefcount ref_count;
  MajakkaPack *pack;
  char *pack_directory;
  MajakkaPackManifest *installed; /* NULL: none is */
  GPtrArray *lessons_before;      /* of MajakkaPackLesson; NULL: there were none */
  GPtrArray *changes;             /* of MajakkaPackChange */
  char *print_before;             /* every file that is installed with its digest; NULL: none is */
  char *print_after;
  MajakkaPackRelation relation;
};

G_END_DECLS
