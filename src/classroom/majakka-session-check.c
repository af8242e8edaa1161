/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which commands a state allows. */

#include "majakka-session-error.h"
#include "majakka-session-state.h"

static MajakkaCommandEffect
refuse (GError **error, MajakkaSessionError code, const char *why)
{
  g_set_error_literal (error, MAJAKKA_SESSION_ERROR, (int) code, why);

  return MAJAKKA_COMMAND_REFUSED;
}

static MajakkaCommandEffect
change_if (gboolean changes)
{
  return changes ? MAJAKKA_COMMAND_CHANGES : MAJAKKA_COMMAND_IDLE;
}

static MajakkaCommandEffect
check_position (const MajakkaSessionState *self, gint64 position, GError **error)
{
  if (position < 0 || position >= self->steps->len)
    return refuse (error, MAJAKKA_SESSION_ERROR_LIMIT, "There is no such step");

  return change_if (position != self->position);
}

static MajakkaCommandEffect
check_switch (gboolean now, int value, GError **error)
{
  if (value != 0 && value != 1)
    return refuse (error, MAJAKKA_SESSION_ERROR_UNKNOWN, "Neither on nor off");

  return change_if (now != value);
}

static MajakkaCommandEffect
check_number (gint64 now, gint64 value, gint64 lowest, gint64 highest, GError **error)
{
  if (value < lowest || value > highest)
    return refuse (error, MAJAKKA_SESSION_ERROR_LIMIT, "Too little or too much");

  return change_if (value != now);
}

/* @adds: hands more or less; otherwise a count that is put right */
static MajakkaCommandEffect
check_hands (const MajakkaStepState *state,
             const MajakkaQuestion *question,
             const MajakkaSessionCommand *command,
             gboolean adds,
             GError **error)
{
  gint64 hands;

  if (question == NULL || (adds && state->phase == MAJAKKA_PHASE_REVEALED))
    return refuse (error, MAJAKKA_SESSION_ERROR_NOT_NOW, "Nothing is counted now");
  if (command->option >= question->options->len)
    return refuse (error, MAJAKKA_SESSION_ERROR_UNKNOWN, "There is no such option");

  hands = state->hands[command->option];

  return check_number (hands, (adds ? hands : 0) + command->value, 0, MAJAKKA_SESSION_MAX_COUNT,
                       error);
}

static guint
find_choice (const MajakkaStepState *state, guint seat)
{
  for (guint i = 0; state->seats != NULL && i < state->seats->len; i++)
    {
      const MajakkaSeatAnswer *given = &g_array_index (state->seats, MajakkaSeatAnswer, i);

      if (given->seat == seat)
        return given->choice;
    }

  return 0;
}

static gboolean
is_choice (const MajakkaQuestion *question, guint choice)
{
  gboolean one = question->kind != MAJAKKA_QUESTION_SEVERAL;

  return choice >> question->options->len == 0 && !(one && (choice & (choice - 1)) != 0);
}

static MajakkaCommandEffect
check_answer (const MajakkaStepState *state,
              const MajakkaQuestion *question,
              const MajakkaSessionCommand *command,
              GError **error)
{
  guint now;

  if (question == NULL || state->phase != MAJAKKA_PHASE_ASKING)
    return refuse (error, MAJAKKA_SESSION_ERROR_NOT_NOW, "Nothing is asked now");
  if (command->seat == 0 || command->seat > G_MAXINT || !is_choice (question, command->choice))
    return refuse (error, MAJAKKA_SESSION_ERROR_UNKNOWN, "No seat, or no answer to the question");

  now = find_choice (state, command->seat);
  if (now == 0 && command->choice != 0 && state->seats != NULL &&
      state->seats->len >= MAJAKKA_SESSION_MAX_SEATS)
    return refuse (error, MAJAKKA_SESSION_ERROR_LIMIT, "Too many seats");

  return change_if (now != command->choice);
}

static MajakkaCommandEffect
check_phase (const MajakkaStepState *state, MajakkaPhase needed, GError **error)
{
  if (state->phase != needed)
    return refuse (error, MAJAKKA_SESSION_ERROR_NOT_NOW, "The question is not so far, or further");

  return MAJAKKA_COMMAND_CHANGES;
}

static MajakkaCommandEffect
check_timer (const MajakkaSessionState *self, int seconds, GError **error)
{
  if (seconds == 0)
    return change_if (self->timer_end != 0);

  if (seconds < 0 || seconds > MAJAKKA_SESSION_MAX_TIMER)
    return refuse (error, MAJAKKA_SESSION_ERROR_LIMIT, "Too little or too much time");

  return MAJAKKA_COMMAND_CHANGES;
}

static MajakkaCommandEffect
check_extend (const MajakkaSessionState *self, int seconds, GError **error)
{
  if (self->timer_end == 0)
    return refuse (error, MAJAKKA_SESSION_ERROR_NOT_NOW, "There is no timer");

  if (seconds <= 0 || seconds > MAJAKKA_SESSION_MAX_TIMER ||
      self->timer_end + seconds * 1000 > self->elapsed + 2 * MAJAKKA_SESSION_MAX_TIMER * 1000)
    return refuse (error, MAJAKKA_SESSION_ERROR_LIMIT, "Too little or too much time");

  return MAJAKKA_COMMAND_CHANGES;
}

/**
 * majakka_session_state_check:
 * @self: a state
 * @deck: the deck that it was made with
 * @command: a command
 * @error: return location, set when it is refused
 *
 * Returns: whether the command is allowed, and changes anything
 */
MajakkaCommandEffect
majakka_session_state_check (const MajakkaSessionState *self,
                             const MajakkaDeck *deck,
                             const MajakkaSessionCommand *command,
                             GError **error)
{
  const MajakkaStepState *state;
  const MajakkaQuestion *question;

  g_return_val_if_fail (self != NULL, MAJAKKA_COMMAND_REFUSED);
  g_return_val_if_fail (deck != NULL, MAJAKKA_COMMAND_REFUSED);
  g_return_val_if_fail (command != NULL, MAJAKKA_COMMAND_REFUSED);

  if (self->finished)
    return refuse (error, MAJAKKA_SESSION_ERROR_NOT_NOW, "The session is over");

  state = majakka_session_state_get_step (self, self->position);
  question = majakka_deck_get_step (deck, self->position)->question;
  switch (command->kind)
    {
    case MAJAKKA_SESSION_NEXT:
      return check_position (self, (gint64) self->position + 1, error);

    case MAJAKKA_SESSION_BACK:
      return check_position (self, (gint64) self->position - 1, error);

    case MAJAKKA_SESSION_GO:
      return check_position (self, command->position, error);

    case MAJAKKA_SESSION_BLANK:
      return check_switch (self->blank, command->value, error);

    case MAJAKKA_SESSION_FREEZE:
      return check_switch (self->frozen, command->value, error);

    case MAJAKKA_SESSION_TEXT:
      return check_number (self->text, command->value, MAJAKKA_SESSION_MIN_TEXT,
                           MAJAKKA_SESSION_MAX_TEXT, error);

    case MAJAKKA_SESSION_COUNT:
      return check_hands (state, question, command, TRUE, error);

    case MAJAKKA_SESSION_SET:
      return check_hands (state, question, command, FALSE, error);

    case MAJAKKA_SESSION_ANSWER:
      return check_answer (state, question, command, error);

    case MAJAKKA_SESSION_CLOSE:
      return check_phase (state, MAJAKKA_PHASE_ASKING, error);

    case MAJAKKA_SESSION_REOPEN:
    case MAJAKKA_SESSION_REVEAL:
      return check_phase (state, MAJAKKA_PHASE_CLOSED, error);

    case MAJAKKA_SESSION_TIMER:
      return check_timer (self, command->value, error);

    case MAJAKKA_SESSION_EXTEND:
      return check_extend (self, command->value, error);

    case MAJAKKA_SESSION_FINISH:
      return MAJAKKA_COMMAND_CHANGES;

    default:
      return refuse (error, MAJAKKA_SESSION_ERROR_UNKNOWN, "There is no such command");
    }
}
