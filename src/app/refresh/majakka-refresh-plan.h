/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

G_BEGIN_DECLS

/**
 * MajakkaRefreshPlan:
 * @today: the day it was made on
 * @lessons: (element-type MajakkaLesson): the lessons that are done, with their sections
 * @questions: (element-type MajakkaRefresh): the questions of theirs that are put again
 *
 * What can be put again to the current learner. Only lessons that are done and can be read, and
 * questions that are still in their quiz: what was retired is left out without a word.
 */
typedef struct
{
  gint64 today;
  GPtrArray *lessons;
  GPtrArray *questions;
} MajakkaRefreshPlan;

void majakka_refresh_plan_load_async (MajakkaContext *context,
                                      gboolean only_when_due,
                                      GCancellable *cancellable,
                                      GAsyncReadyCallback callback,
                                      gpointer user_data);
MajakkaRefreshPlan *majakka_refresh_plan_load_finish (GAsyncResult *result, GError **error);
void majakka_refresh_plan_free (MajakkaRefreshPlan *self);

MajakkaLesson *majakka_refresh_plan_find_lesson (const MajakkaRefreshPlan *self, const char *id);
guint majakka_refresh_plan_count_now (const MajakkaRefreshPlan *self);
gint64 majakka_refresh_plan_today (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaRefreshPlan, majakka_refresh_plan_free)

G_END_DECLS
