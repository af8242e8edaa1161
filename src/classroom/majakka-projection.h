/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session-state.h"

G_BEGIN_DECLS

typedef enum
{
  MAJAKKA_LINE_TEXT,
  MAJAKKA_LINE_HEADING,
  MAJAKKA_LINE_ITEM,
  MAJAKKA_LINE_STEP,
  MAJAKKA_LINE_DO,
  MAJAKKA_LINE_DONT,
  MAJAKKA_LINE_SAID,
  MAJAKKA_LINE_QUOTE,
  MAJAKKA_LINE_CAPTION,
} MajakkaLineKind;

/**
 * MajakkaProjectionLine:
 * @kind: how it stands there
 * @number: of a step: its number, from 1
 * @text: the words
 * @who: (nullable): who says them; on the first line of what is said only
 * @first_speaker: of a conversation: whether it is the one who speaks first
 */
typedef struct
{
  MajakkaLineKind kind;
  guint number;
  const MajakkaMessage *text;
  const MajakkaMessage *who;
  gboolean first_speaker;
} MajakkaProjectionLine;

/**
 * MajakkaProjectionMark:
 * @MAJAKKA_PROJECTION_UNTOLD: the class is not told
 * @MAJAKKA_PROJECTION_RIGHT: it belongs to the right answer
 * @MAJAKKA_PROJECTION_OTHER: it does not
 */
typedef enum
{
  MAJAKKA_PROJECTION_UNTOLD,
  MAJAKKA_PROJECTION_RIGHT,
  MAJAKKA_PROJECTION_OTHER,
} MajakkaProjectionMark;

/**
 * MajakkaProjectionOption:
 * @text: (nullable): its words; NULL in true/false
 * @is_true: in true/false: whether it stands for "true"
 * @mark: whether it is right: nothing before the answer is revealed
 * @count: how many chose it: 0 before the answer is revealed
 */
typedef struct
{
  const MajakkaMessage *text;
  gboolean is_true;
  MajakkaProjectionMark mark;
  guint count;
} MajakkaProjectionOption;

/**
 * MajakkaProjection:
 * @deck: what the words belong to
 * @kind: what is shown
 * @title: (nullable): its heading; what is asked, in a question
 * @lines: (element-type MajakkaProjectionLine): the words of a slide or of the rules
 * @picture: (nullable): bare file name of a picture
 * @picture_alt: (nullable): what is in the picture
 * @question_kind: of a question
 * @phase: of a question: how far it is
 * @options: (element-type MajakkaProjectionOption): of a question, in the order of their letters
 * @total: of a question: how many answers there are, all together
 *
 * What a class sees. There is no way from here to the notes of the teacher, to what worries in a message, or to an answer
 * that was not revealed: a view of the projector that is made from this alone cannot show them.
 */
typedef struct
{
  MajakkaDeck *deck;
  MajakkaStepKind kind;
  const MajakkaMessage *title;
  GArray *lines;
  const char *picture;
  const MajakkaMessage *picture_alt;
  MajakkaQuestionKind question_kind;
  MajakkaPhase phase;
  GArray *options;
  guint total;
} MajakkaProjection;

MajakkaProjection *majakka_projection_new (MajakkaDeck *deck, const MajakkaShown *shown);
void majakka_projection_free (MajakkaProjection *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaProjection, majakka_projection_free)

G_END_DECLS
