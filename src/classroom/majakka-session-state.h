/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session-command.h"
#include "majakka-tally.h"

G_BEGIN_DECLS

#define MAJAKKA_SESSION_MAX_COUNT 999  /* hands for one option */
#define MAJAKKA_SESSION_MAX_SEATS 1000 /* that answer one question */
#define MAJAKKA_SESSION_MIN_TEXT  (-2)
#define MAJAKKA_SESSION_MAX_TEXT  4
#define MAJAKKA_SESSION_MAX_TIMER 3600 /* seconds */

/**
 * MajakkaPhase:
 * @MAJAKKA_PHASE_NONE: no question, or one that was not shown yet
 * @MAJAKKA_PHASE_ASKING: answers are taken
 * @MAJAKKA_PHASE_CLOSED: no more answers; hands can still be counted
 * @MAJAKKA_PHASE_REVEALED: the class sees what is right
 *
 * How far a question is.
 */
typedef enum
{
  MAJAKKA_PHASE_NONE,
  MAJAKKA_PHASE_ASKING,
  MAJAKKA_PHASE_CLOSED,
  MAJAKKA_PHASE_REVEALED,
} MajakkaPhase;

/** MajakkaSeatAnswer: what one seat answered. */
typedef struct
{
  guint seat;
  guint choice;
} MajakkaSeatAnswer;

/**
 * MajakkaStepState:
 * @seen: whether the step was shown to the teacher, and so, in general, to the class
 * @phase: of a question
 * @hands: of a question: what was counted by hand, for each option
 * @seats: (element-type MajakkaSeatAnswer) (nullable): of a question: what others answered, by their seats
 */
typedef struct
{
  gboolean seen;
  MajakkaPhase phase;
  guint hands[MAJAKKA_DECK_MAX_OPTIONS];
  GArray *seats;
} MajakkaStepState;

/**
 * MajakkaShown:
 * @position: the step on the projector
 * @phase: how far the question is that the projector shows
 * @tally: its counts
 *
 * What the projector shows when it is not blank. It stays as it was while the projector is frozen.
 */
typedef struct
{
  guint position;
  MajakkaPhase phase;
  MajakkaTally tally;
} MajakkaShown;

/**
 * MajakkaSessionState:
 * @position: the step that is shown to the teacher
 * @blank: whether the projector shows nothing
 * @frozen: whether the projector keeps what it shows
 * @finished: whether the session is over
 * @text: how many steps larger than usual the text of the projector is
 * @elapsed: when the last command was given, in milliseconds from the beginning
 * @timer_end: when the timer ends, likewise; 0 without a timer
 * @shown: what is on the projector
 * @steps: (element-type MajakkaStepState): one for each step of the deck
 * @spent: (element-type gint64): for each part of the deck, how long it was on, in milliseconds
 *
 * All that a session is, at one moment. It follows from the deck and the commands alone.
 */
typedef struct
{
  guint position;
  gboolean blank;
  gboolean frozen;
  gboolean finished;
  int text;
  gint64 elapsed;
  gint64 timer_end;
  MajakkaShown shown;
  GArray *steps;
  GArray *spent;
} MajakkaSessionState;

/**
 * MajakkaCommandEffect:
 * @MAJAKKA_COMMAND_REFUSED: it is not allowed in this state
 * @MAJAKKA_COMMAND_IDLE: it is allowed and changes nothing
 * @MAJAKKA_COMMAND_CHANGES: it is allowed
 */
typedef enum
{
  MAJAKKA_COMMAND_REFUSED,
  MAJAKKA_COMMAND_IDLE,
  MAJAKKA_COMMAND_CHANGES,
} MajakkaCommandEffect;

void majakka_session_state_init (MajakkaSessionState *self, const MajakkaDeck *deck);
void majakka_session_state_clear (MajakkaSessionState *self);

MajakkaCommandEffect majakka_session_state_check (const MajakkaSessionState *self,
                                                  const MajakkaDeck *deck,
                                                  const MajakkaSessionCommand *command,
                                                  GError **error);
void majakka_session_state_apply (MajakkaSessionState *self,
                                  const MajakkaDeck *deck,
                                  const MajakkaSessionCommand *command,
                                  gint64 elapsed);

const MajakkaStepState *
majakka_session_state_get_step (const MajakkaSessionState *self, guint position);
void
majakka_session_state_tally (const MajakkaSessionState *self, guint position, MajakkaTally *tally);

G_END_DECLS
