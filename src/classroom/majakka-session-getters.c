/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a view reads. */

#include "majakka-session-private.h"

/**
 * majakka_session_get_deck:
 * @self: a session
 *
 * Returns: (transfer none): its steps
 */
MajakkaDeck *
majakka_session_get_deck (MajakkaSession *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SESSION (self), NULL);

  return self->deck;
}

/**
 * majakka_session_get_journal:
 * @self: a session
 *
 * Returns: (transfer none) (nullable): what is kept of it; NULL in a preview
 */
const MajakkaSessionJournal *
majakka_session_get_journal (MajakkaSession *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SESSION (self), NULL);

  return self->journal;
}

/**
 * majakka_session_get_state:
 * @self: a session
 *
 * Returns: (transfer none): all that it is now; valid until the next command
 */
const MajakkaSessionState *
majakka_session_get_state (MajakkaSession *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SESSION (self), NULL);

  return &self->state;
}

/**
 * majakka_session_get_step:
 * @self: a session
 *
 * Returns: (transfer none): the step that is shown to the teacher
 */
const MajakkaStep *
majakka_session_get_step (MajakkaSession *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SESSION (self), NULL);

  return majakka_deck_get_step (self->deck, self->state.position);
}

/**
 * majakka_session_get_phase:
 * @self: a session
 *
 * Returns: how far the question is that is shown to the teacher; %MAJAKKA_PHASE_NONE on a slide
 */
MajakkaPhase
majakka_session_get_phase (MajakkaSession *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SESSION (self), MAJAKKA_PHASE_NONE);

  return majakka_session_state_get_step (&self->state, self->state.position)->phase;
}

/**
 * majakka_session_get_revision:
 * @self: a session
 *
 * Returns: how many commands made it what it is
 */
guint64
majakka_session_get_revision (MajakkaSession *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SESSION (self), 0);

  return self->revision;
}

/**
 * majakka_session_project:
 * @self: a session
 *
 * Returns: (transfer full) (nullable): what the class sees; NULL while the projector is blank
 */
MajakkaProjection *
majakka_session_project (MajakkaSession *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SESSION (self), NULL);

  return self->state.blank ? NULL : majakka_projection_new (self->deck, &self->state.shown);
}

/**
 * majakka_session_get_elapsed:
 * @self: a session
 *
 * Returns: how long it has been going on, in milliseconds; of one that is over, how long it took
 */
gint64
majakka_session_get_elapsed (MajakkaSession *self)
{
  gint64 monotonic, real;

  g_return_val_if_fail (MAJAKKA_IS_SESSION (self), 0);

  if (self->state.finished)
    return self->state.elapsed;
  self->clock (&monotonic, &real, self->clock_data);

  return MAX (self->state.elapsed, (monotonic - self->base) / 1000);
}

/**
 * majakka_session_get_spent:
 * @self: a session
 * @part: a part of its deck
 *
 * Returns: how long that part has been on, until now, in milliseconds
 */
gint64
majakka_session_get_spent (MajakkaSession *self, guint part)
{
  gint64 spent;

  g_return_val_if_fail (MAJAKKA_IS_SESSION (self), 0);
  g_return_val_if_fail (part < self->state.spent->len, 0);

  spent = g_array_index (self->state.spent, gint64, part);
  if (majakka_session_get_step (self)->part == part)
    spent += majakka_session_get_elapsed (self) - self->state.elapsed;

  return spent;
}

/**
 * majakka_session_get_timer_left:
 * @self: a session
 *
 * Returns: what is left on the timer, in milliseconds, 0 when the time is up; -1 without a timer
 */
gint64
majakka_session_get_timer_left (MajakkaSession *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SESSION (self), -1);

  if (self->state.timer_end == 0)
    return -1;

  return MAX (0, self->state.timer_end - majakka_session_get_elapsed (self));
}
