/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-block.h"

G_BEGIN_DECLS

typedef enum
{
  MAJAKKA_QUESTION_ONE,
  MAJAKKA_QUESTION_SEVERAL,
  MAJAKKA_QUESTION_TRUE_FALSE,
  MAJAKKA_QUESTION_ORDER,
  MAJAKKA_QUESTION_MATCH,
  MAJAKKA_QUESTION_SORT,
  MAJAKKA_QUESTION_SPOT,
} MajakkaQuestionKind;

/** MajakkaGroup: where options are sorted into. */
typedef struct
{
  char *id;
  MajakkaMessage text;
  guint line;
  guint column;
} MajakkaGroup;

/**
 * MajakkaOption:
 * @id: for ever, in its question
 * @right: whether it belongs to the right answer (one, several, true/false, spot)
 * @group: (nullable): where it belongs (sort)
 * @sign: what worries in it (spot)
 * @from: whose message it is (spot)
 * @text: its words; not set in true/false
 * @goes_with: its partner (match)
 * @feedback: what the one who chose it, or should have, is told
 */
typedef struct
{
  char *id;
  gboolean right;
  char *group;
  MajakkaSign sign;
  MajakkaMessage from;
  MajakkaMessage text;
  MajakkaMessage goes_with;
  MajakkaMessage feedback;
  guint line;
  guint column;
} MajakkaOption;

/**
 * MajakkaQuestion:
 * @id: for ever, in its lesson
 * @kind: how it is answered
 * @objective: the id of the objective that it tests
 * @prompt: what is asked
 * @options: (element-type MajakkaOption): in the order of the file; for order that is the right one
 * @groups: (element-type MajakkaGroup): for sort
 */
struct _MajakkaQuestion
{
  char *id;
  MajakkaQuestionKind kind;
  char *objective;
  MajakkaMessage prompt;
  GPtrArray *options;
  GPtrArray *groups;
  guint line;
  guint column;
};

void majakka_question_free (MajakkaQuestion *self);
const char *majakka_question_kind_to_string (MajakkaQuestionKind kind);
const MajakkaOption *majakka_question_find_option (const MajakkaQuestion *self, const char *id);

G_END_DECLS
