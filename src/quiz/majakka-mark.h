/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-response.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_MARK (majakka_mark_get_type ())

/**
 * MajakkaVerdict:
 * @MAJAKKA_VERDICT_RIGHTLY_CHOSEN: chosen, and it belongs to the answer
 * @MAJAKKA_VERDICT_WRONGLY_CHOSEN: chosen, and it does not belong to the answer
 * @MAJAKKA_VERDICT_MISSED: not chosen, and it belongs to the answer
 * @MAJAKKA_VERDICT_RIGHTLY_LEFT: not chosen, and it does not belong to the answer
 * @MAJAKKA_VERDICT_IN_PLACE: order, match, sort: where it belongs
 * @MAJAKKA_VERDICT_MISPLACED: order, match, sort: somewhere else, or nowhere
 *
 * What became of one option. The first four are for one, several, true/false and spot.
 */
typedef enum
{
  MAJAKKA_VERDICT_RIGHTLY_CHOSEN,
  MAJAKKA_VERDICT_WRONGLY_CHOSEN,
  MAJAKKA_VERDICT_MISSED,
  MAJAKKA_VERDICT_RIGHTLY_LEFT,
  MAJAKKA_VERDICT_IN_PLACE,
  MAJAKKA_VERDICT_MISPLACED,
} MajakkaVerdict;

/**
 * MajakkaMark:
 *
 * A response, marked: right or not as a whole, and a verdict on every option of the question.
 * Immutable; holds no reference to the question or the response.
 */
typedef struct _MajakkaMark MajakkaMark;

GType majakka_mark_get_type (void) G_GNUC_CONST;
MajakkaMark *majakka_mark_new (const MajakkaQuestion *question, const MajakkaResponse *response);
MajakkaMark *majakka_mark_ref (MajakkaMark *self);
void majakka_mark_unref (MajakkaMark *self);

gboolean majakka_mark_is_right (const MajakkaMark *self);
guint majakka_mark_count_good (const MajakkaMark *self);
guint majakka_mark_count_options (const MajakkaMark *self);
MajakkaVerdict majakka_mark_get_verdict (const MajakkaMark *self, const char *option);
gboolean majakka_mark_shows_feedback (const MajakkaMark *self, const char *option);
gboolean majakka_verdict_is_good (MajakkaVerdict verdict);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaMark, majakka_mark_unref)

G_END_DECLS
