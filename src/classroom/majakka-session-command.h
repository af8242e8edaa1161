/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-deck.h"

G_BEGIN_DECLS

/**
 * MajakkaSessionCommandKind:
 * @MAJAKKA_SESSION_NEXT: a step forward
 * @MAJAKKA_SESSION_BACK: a step back
 * @MAJAKKA_SESSION_GO: to the step at @position
 * @MAJAKKA_SESSION_BLANK: the projector shows nothing when @value is 1, and shows again when 0
 * @MAJAKKA_SESSION_FREEZE: the projector keeps what it shows when @value is 1, and follows again when 0
 * @MAJAKKA_SESSION_TEXT: the text of the projector is @value steps larger than usual
 * @MAJAKKA_SESSION_COUNT: @value hands more, or less, for @option
 * @MAJAKKA_SESSION_SET: @value hands for @option; after the answer was revealed, too, to put a count right
 * @MAJAKKA_SESSION_ANSWER: @seat answers with @choice, in the place of what it answered before
 * @MAJAKKA_SESSION_CLOSE: no more answers
 * @MAJAKKA_SESSION_REOPEN: answers again
 * @MAJAKKA_SESSION_REVEAL: shows what is right
 * @MAJAKKA_SESSION_TIMER: begins a timer of @value seconds, or ends it when 0
 * @MAJAKKA_SESSION_EXTEND: gives the timer @value seconds more
 * @MAJAKKA_SESSION_FINISH: the session is over
 *
 * What a teacher, or one who answers, can do.
 */
typedef enum
{
  MAJAKKA_SESSION_NEXT,
  MAJAKKA_SESSION_BACK,
  MAJAKKA_SESSION_GO,
  MAJAKKA_SESSION_BLANK,
  MAJAKKA_SESSION_FREEZE,
  MAJAKKA_SESSION_TEXT,
  MAJAKKA_SESSION_COUNT,
  MAJAKKA_SESSION_SET,
  MAJAKKA_SESSION_ANSWER,
  MAJAKKA_SESSION_CLOSE,
  MAJAKKA_SESSION_REOPEN,
  MAJAKKA_SESSION_REVEAL,
  MAJAKKA_SESSION_TIMER,
  MAJAKKA_SESSION_EXTEND,
  MAJAKKA_SESSION_FINISH,
} MajakkaSessionCommandKind;

#define MAJAKKA_SESSION_N_COMMANDS (MAJAKKA_SESSION_FINISH + 1)

/**
 * MajakkaSessionCommand:
 * @kind: what to do; the rest is 0 where it says nothing
 * @position: a step of the deck
 * @option: an option of the question that is shown to the teacher
 * @value: how much
 * @seat: who answers: a number without a meaning outside the session, from 1 on. Seat 0 are hands that the teacher
 *   counts, with %MAJAKKA_SESSION_COUNT and %MAJAKKA_SESSION_SET.
 * @choice: a bit for each option, the first the lowest; 0 takes the answer back
 */
typedef struct
{
  MajakkaSessionCommandKind kind;
  guint position;
  guint option;
  int value;
  guint seat;
  guint choice;
} MajakkaSessionCommand;

char *majakka_session_command_to_words (const MajakkaSessionCommand *self,
                                        const MajakkaDeck *deck,
                                        guint position);
gboolean majakka_session_command_parse (MajakkaSessionCommand *self,
                                        const char *words,
                                        const MajakkaDeck *deck,
                                        guint position,
                                        GError **error);

G_END_DECLS
