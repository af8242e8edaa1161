/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session-plan.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * MajakkaDraft:
 * @lesson: (nullable): the lesson, or the texts of a session plan; NULL when it has an error
 * @plan: (nullable): the session plan, when it is one and has no error
 * @faults: all that the check finds in it, in the order of their places
 *
 * A file that somebody is writing, as it was at one moment. Immutable, shared by counting references.
 */
typedef struct
{
  MajakkaLesson *lesson;
  MajakkaSessionPlan *plan;
  MajakkaFaults *faults;
} MajakkaDraft;

MajakkaDraft *majakka_draft_read (const char *path);
void majakka_draft_read_async (const char *path,
                               GCancellable *cancellable,
                               GAsyncReadyCallback callback,
                               gpointer user_data);
MajakkaDraft *majakka_draft_read_finish (GAsyncResult *result, GError **error);
MajakkaDraft *majakka_draft_ref (MajakkaDraft *self);
void majakka_draft_unref (MajakkaDraft *self);

gboolean
majakka_draft_find_place (const MajakkaLesson *lesson, guint line, guint *section, guint *block);
guint majakka_draft_find_block_again (const MajakkaSection *old_section,
                                      guint block,
                                      const MajakkaSection *new_section);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaDraft, majakka_draft_unref)

G_END_DECLS
