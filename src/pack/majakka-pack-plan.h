/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-pack.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * MajakkaPackRelation:
 * @MAJAKKA_PACK_NEW: it is not installed
 * @MAJAKKA_PACK_NEWER: an older version is installed
 * @MAJAKKA_PACK_SAME: it is installed as it is
 * @MAJAKKA_PACK_OTHER: the same version is installed, with something else in it
 * @MAJAKKA_PACK_OLDER: a newer version is installed
 *
 * How a pack stands to what is installed.
 */
typedef enum
{
  MAJAKKA_PACK_NEW,
  MAJAKKA_PACK_NEWER,
  MAJAKKA_PACK_SAME,
  MAJAKKA_PACK_OTHER,
  MAJAKKA_PACK_OLDER,
} MajakkaPackRelation;

/** MajakkaPackChangeKind: what happens to a lesson or a language. */
typedef enum
{
  MAJAKKA_PACK_ADDED,
  MAJAKKA_PACK_CHANGED,
  MAJAKKA_PACK_REMOVED,
  MAJAKKA_PACK_KEPT,
} MajakkaPackChangeKind;

/**
 * MajakkaPackChange:
 * @kind: what happens
 * @lesson: (nullable): to which lesson
 * @language: (nullable): to the translations into which language
 *
 * A line of the preview.
 */
typedef struct
{
  MajakkaPackChangeKind kind;
  const MajakkaPackLesson *lesson;
  const char *language;
} MajakkaPackChange;

/**
 * MajakkaPackPlan:
 *
 * What installing a pack would do. It is made before anybody is asked, and done as it was shown or not at all.
 * Immutable, shared by counting references, for any thread.
 */
typedef struct _MajakkaPackPlan MajakkaPackPlan;

MajakkaPackPlan *majakka_pack_plan_new (MajakkaPack *pack, const char *pack_directory);
MajakkaPackPlan *majakka_pack_plan_ref (MajakkaPackPlan *self);
void majakka_pack_plan_unref (MajakkaPackPlan *self);

MajakkaPack *majakka_pack_plan_get_pack (const MajakkaPackPlan *self);
MajakkaPackRelation majakka_pack_plan_get_relation (const MajakkaPackPlan *self);
MajakkaPackManifest *majakka_pack_plan_get_installed (const MajakkaPackPlan *self);
const GPtrArray *majakka_pack_plan_get_changes (const MajakkaPackPlan *self);
guint majakka_pack_plan_count (const MajakkaPackPlan *self, MajakkaPackChangeKind kind);

MajakkaPackPlan *majakka_pack_plan_open (const char *path, MajakkaFaults *faults);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaPackPlan, majakka_pack_plan_unref)

G_END_DECLS
