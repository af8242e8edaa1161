/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-spoken-text.h"

G_BEGIN_DECLS

/**
 * MajakkaSpokenMark:
 *
 * The light on the sentence that is being said: it is marked in its label and scrolled to.
 */
typedef struct _MajakkaSpokenMark MajakkaSpokenMark;

MajakkaSpokenMark *majakka_spoken_mark_new (void);
void majakka_spoken_mark_free (MajakkaSpokenMark *self);
void majakka_spoken_mark_set (MajakkaSpokenMark *self, const MajakkaSpokenSentence *sentence);

gboolean
majakka_spoken_mark_find_place (const MajakkaSpokenSentence *sentence, graphene_rect_t *place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaSpokenMark, majakka_spoken_mark_free)

G_END_DECLS
