/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What commands do. Whether they may is majakka_session_state_check(), which is asked first: doing cannot fail, so
 * nothing stands between a line on the disk and the state that it means. */

#include "majakka-session-state.h"

static MajakkaStepState *
get_step (const MajakkaSessionState *self, guint position)
{
  return &g_array_index (self->steps, MajakkaStepState, position);
}

/* Coming to a question asks it; coming back to it does not ask it again. */
static void
enter_step (MajakkaSessionState *self, const MajakkaDeck *deck, guint position)
{
  MajakkaStepState *step = get_step (self, position);

  self->position = position;
  step->seen = TRUE;
  if (majakka_deck_get_step (deck, position)->kind == MAJAKKA_STEP_QUESTION &&
      step->phase == MAJAKKA_PHASE_NONE)
    step->phase = MAJAKKA_PHASE_ASKING;
}

static void
update_shown (MajakkaSessionState *self)
{
  if (self->frozen)
    return;

  self->shown.position = self->position;
  self->shown.phase = get_step (self, self->position)->phase;
  majakka_session_state_tally (self, self->position, &self->shown.tally);
}

static void
clear_step (gpointer data)
{
  MajakkaStepState *self = data;

  g_clear_pointer (&self->seats, g_array_unref);
}

/**
 * majakka_session_state_init:
 * @self: (out caller-allocates): a state
 * @deck: the steps of the session
 *
 * Makes the state in which every session with @deck begins. Free its content with majakka_session_state_clear().
 */
void
majakka_session_state_init (MajakkaSessionState *self, const MajakkaDeck *deck)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (deck != NULL);

  *self = (MajakkaSessionState){ .position = 0 };
  self->steps = g_array_new (FALSE, TRUE, sizeof (MajakkaStepState));
  g_array_set_clear_func (self->steps, clear_step);
  g_array_set_size (self->steps, majakka_deck_get_n_steps (deck));
  self->spent = g_array_new (FALSE, TRUE, sizeof (gint64));
  g_array_set_size (self->spent, majakka_deck_get_n_parts (deck));
  enter_step (self, deck, 0);
  update_shown (self);
}

/**
 * majakka_session_state_clear:
 * @self: a state
 *
 * Frees what is in it.
 */
void
majakka_session_state_clear (MajakkaSessionState *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->steps, g_array_unref);
  g_clear_pointer (&self->spent, g_array_unref);
}

/* The time since the last command belongs to the part that was on. */
static void
spend_time (MajakkaSessionState *self, const MajakkaDeck *deck, gint64 elapsed)
{
  guint part = majakka_deck_get_step (deck, self->position)->part;

  if (elapsed <= self->elapsed)
    return;
  if (part != MAJAKKA_DECK_NO_PART)
    g_array_index (self->spent, gint64, part) += elapsed - self->elapsed;
  self->elapsed = elapsed;
}

static void
answer (MajakkaStepState *step, guint seat, guint choice)
{
  MajakkaSeatAnswer given = { .seat = seat, .choice = choice };

  if (step->seats == NULL)
    step->seats = g_array_new (FALSE, FALSE, sizeof (MajakkaSeatAnswer));
  for (guint i = 0; i < step->seats->len; i++)
    if (g_array_index (step->seats, MajakkaSeatAnswer, i).seat == seat)
      {
        g_array_remove_index (step->seats, i);
        break;
      }
  if (choice != 0)
    g_array_append_val (step->seats, given);
}

static void
go_to (MajakkaSessionState *self, const MajakkaDeck *deck, guint position)
{
  enter_step (self, deck, position);
  self->timer_end = 0;
}

static void
set_phase (MajakkaSessionState *self, MajakkaPhase phase)
{
  get_step (self, self->position)->phase = phase;
  self->timer_end = 0;
}

static void
change (MajakkaSessionState *self, const MajakkaDeck *deck, const MajakkaSessionCommand *command)
{
  MajakkaStepState *step = get_step (self, self->position);

  switch (command->kind)
    {
    case MAJAKKA_SESSION_NEXT:
      go_to (self, deck, self->position + 1);
      break;

    case MAJAKKA_SESSION_BACK:
      go_to (self, deck, self->position - 1);
      break;

    case MAJAKKA_SESSION_GO:
      go_to (self, deck, command->position);
      break;

    case MAJAKKA_SESSION_BLANK:
      self->blank = command->value != 0;
      break;

    case MAJAKKA_SESSION_FREEZE:
      self->frozen = command->value != 0;
      break;

    case MAJAKKA_SESSION_TEXT:
      self->text = command->value;
      break;

    case MAJAKKA_SESSION_COUNT:
      step->hands[command->option] = (guint) ((int) step->hands[command->option] + command->value);
      break;

    case MAJAKKA_SESSION_SET:
      step->hands[command->option] = (guint) command->value;
      break;

    case MAJAKKA_SESSION_ANSWER:
      answer (step, command->seat, command->choice);
      break;

    case MAJAKKA_SESSION_CLOSE:
      set_phase (self, MAJAKKA_PHASE_CLOSED);
      break;

    case MAJAKKA_SESSION_REOPEN:
      set_phase (self, MAJAKKA_PHASE_ASKING);
      break;

    case MAJAKKA_SESSION_REVEAL:
      set_phase (self, MAJAKKA_PHASE_REVEALED);
      break;

    case MAJAKKA_SESSION_TIMER:
      self->timer_end = command->value > 0 ? self->elapsed + command->value * 1000 : 0;
      break;

    case MAJAKKA_SESSION_EXTEND:
      self->timer_end = MAX (self->timer_end, self->elapsed) + command->value * 1000;
      break;

    case MAJAKKA_SESSION_FINISH:
    default:
      self->finished = TRUE;
      self->timer_end = 0;
      break;
    }
}

/**
 * majakka_session_state_apply:
 * @self: a state
 * @deck: the deck that it was made with
 * @command: a command that majakka_session_state_check() allows
 * @elapsed: when it is given, in milliseconds from the beginning; what is before the last command counts as that
 *
 * Does what the command says.
 */
void
majakka_session_state_apply (MajakkaSessionState *self,
                             const MajakkaDeck *deck,
                             const MajakkaSessionCommand *command,
                             gint64 elapsed)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (deck != NULL);
  g_return_if_fail (command != NULL);

  spend_time (self, deck, elapsed);
  change (self, deck, command);
  update_shown (self);
}

/**
 * majakka_session_state_get_step:
 * @self: a state
 * @position: a step
 *
 * Returns: (transfer none): what became of the step; valid until the next command
 */
const MajakkaStepState *
majakka_session_state_get_step (const MajakkaSessionState *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->steps->len, NULL);

  return get_step (self, position);
}

/**
 * majakka_session_state_tally:
 * @self: a state
 * @position: a step
 * @tally: (out caller-allocates): what was answered there, by hands and seats; nothing where nothing was asked
 */
void
majakka_session_state_tally (const MajakkaSessionState *self, guint position, MajakkaTally *tally)
{
  const MajakkaStepState *step;

  g_return_if_fail (self != NULL);
  g_return_if_fail (position < self->steps->len);
  g_return_if_fail (tally != NULL);

  step = get_step (self, position);
  *tally = (MajakkaTally){ .total = 0 };
  for (guint i = 0; i < MAJAKKA_DECK_MAX_OPTIONS; i++)
    {
      tally->counts[i] = step->hands[i];
      for (guint j = 0; step->seats != NULL && j < step->seats->len; j++)
        if ((g_array_index (step->seats, MajakkaSeatAnswer, j).choice & (1u << i)) != 0)
          tally->counts[i]++;
      tally->total += tally->counts[i];
    }
}
