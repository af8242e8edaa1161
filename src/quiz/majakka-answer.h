/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-response.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_ANSWER (majakka_answer_get_type ())

/**
 * MajakkaAnswer:
 * @question: the id of the question in its lesson
 * @round: the going-through of the quiz that it belongs to, from 1; 0 for what stands outside of
 *   it: a practice question in the reading, or a question of the quiz that was put again in a refresh
 * @attempt: from 1, counted over all rounds; 0 in one that is about to be kept: the store counts
 * @response: as majakka_response_to_string () writes it
 * @right: whether it was right
 * @when: seconds since 1970
 *
 * An answer as it is kept: every attempt stays. A *history* is a GPtrArray of these, oldest first.
 */
typedef struct
{
  char *question;
  guint round;
  guint attempt;
  char *response;
  gboolean right;
  gint64 when;
} MajakkaAnswer;

GType majakka_answer_get_type (void) G_GNUC_CONST;
MajakkaAnswer *majakka_answer_new (const char *question,
                                   guint round,
                                   const MajakkaResponse *response,
                                   gboolean right);
MajakkaAnswer *majakka_answer_copy (const MajakkaAnswer *self);
void majakka_answer_free (MajakkaAnswer *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaAnswer, majakka_answer_free)

G_END_DECLS
