/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-projection.h"
#include "majakka-session-journal.h"

#include <glib-object.h>

G_BEGIN_DECLS

/* A session that is opened again after a crash, at most as long ago, was going on all the time, in milliseconds. */
#define MAJAKKA_SESSION_SHORT_GAP (10 * 60 * 1000)

#define MAJAKKA_TYPE_SESSION (majakka_session_get_type ())

/**
 * MajakkaSession:
 *
 * A session with a class while it is held. There is one, and every window shows what it says; whatever a teacher does is a
 * command to it:
 *
 *   majakka_session_do (session, &command, &error)
 *     refused                    -> FALSE, nothing has changed
 *     written to the journal     -> the disk has it
 *     done                       -> the properties tell
 *
 * So what stands on the projector is on the disk before. A session without a journal is a preview: the same, but nothing
 * of it is kept.
 *
 * Properties, all read-only with notify: revision, which changes with every command that changes anything; position, phase,
 * blank, frozen, finished, text.
 */
G_DECLARE_FINAL_TYPE (MajakkaSession, majakka_session, MAJAKKA, SESSION, GObject)

/**
 * MajakkaSessionClock:
 * @monotonic: (out): microseconds of a clock that only goes forward
 * @real: (out): seconds since 1970
 * @user_data: data of the caller
 */
typedef void (*MajakkaSessionClock) (gint64 *monotonic, gint64 *real, gpointer user_data);

MajakkaSession *majakka_session_new_preview (MajakkaDeck *deck);
MajakkaSession *majakka_session_begin (MajakkaDeck *deck,
                                       const char *class_name,
                                       const char *folder,
                                       GError **error);
MajakkaSession *
majakka_session_resume (MajakkaDeck *deck, MajakkaSessionJournal *journal, GError **error);
void
majakka_session_set_clock (MajakkaSession *self, MajakkaSessionClock clock, gpointer user_data);

gboolean
majakka_session_do (MajakkaSession *self, const MajakkaSessionCommand *command, GError **error);

MajakkaDeck *majakka_session_get_deck (MajakkaSession *self);
const MajakkaSessionJournal *majakka_session_get_journal (MajakkaSession *self);
const MajakkaSessionState *majakka_session_get_state (MajakkaSession *self);
const MajakkaStep *majakka_session_get_step (MajakkaSession *self);
MajakkaPhase majakka_session_get_phase (MajakkaSession *self);
guint64 majakka_session_get_revision (MajakkaSession *self);
MajakkaProjection *majakka_session_project (MajakkaSession *self);
gint64 majakka_session_get_elapsed (MajakkaSession *self);
gint64 majakka_session_get_spent (MajakkaSession *self, guint part);
gint64 majakka_session_get_timer_left (MajakkaSession *self);

G_END_DECLS
