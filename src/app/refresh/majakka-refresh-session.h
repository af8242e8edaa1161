/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-refresh-plan.h"

G_BEGIN_DECLS

/**
 * MajakkaRefreshStep:
 * @lesson: the lesson that the question is from
 * @question: the question, of @lesson
 * @attempt: for which time it is put, from 1, over all that was ever answered
 * @answered: whether it has been answered in this refresh
 * @right: whether the last answer was right
 *
 * One question of a refresh.
 */
typedef struct
{
  MajakkaLesson *lesson;
  const MajakkaQuestion *question;
  guint attempt;
  gboolean answered;
  gboolean right;
} MajakkaRefreshStep;

/**
 * MajakkaRefreshSession:
 *
 * The questions of one refresh, one after the other. It keeps nothing: each answer is on disk before
 * its feedback, and moves its question on in the plan, so a refresh that is left goes on with what
 * is still due.
 */
typedef struct _MajakkaRefreshSession MajakkaRefreshSession;

MajakkaRefreshSession *majakka_refresh_session_new (const MajakkaRefreshPlan *plan, gint64 learner);
void majakka_refresh_session_free (MajakkaRefreshSession *self);

guint majakka_refresh_session_get_n_steps (const MajakkaRefreshSession *self);
guint majakka_refresh_session_get_position (const MajakkaRefreshSession *self);
MajakkaRefreshStep *majakka_refresh_session_get_step (MajakkaRefreshSession *self, guint position);
guint majakka_refresh_session_count_answered (const MajakkaRefreshSession *self);
gboolean majakka_refresh_session_next (MajakkaRefreshSession *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaRefreshSession, majakka_refresh_session_free)

G_END_DECLS
