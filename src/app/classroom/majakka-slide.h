/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-projection.h"
#include "majakka-translator.h"

G_BEGIN_DECLS

/**
 * MajakkaSlideLine:
 * @kind: how it stands there
 * @number: of a step: its number
 * @markup: its words, as Pango markup
 * @who: (nullable): who says it; plain
 * @first_speaker: of a conversation: whether it is the one who speaks first
 */
typedef struct
{
  MajakkaLineKind kind;
  guint number;
  char *markup;
  char *who;
  gboolean first_speaker;
} MajakkaSlideLine;

/**
 * MajakkaSlideOption:
 * @markup: its words, as Pango markup
 * @letter: what stands in its mark; a tick or a cross in true/false
 * @mark: whether it is right, as far as the class is told
 * @count: how many chose it
 */
typedef struct
{
  char *markup;
  char *letter;
  MajakkaProjectionMark mark;
  guint count;
} MajakkaSlideOption;

/**
 * MajakkaSlide:
 * @kind: what is shown
 * @title: (nullable): its heading, as Pango markup
 * @lines: (element-type MajakkaSlideLine): its words
 * @options: (element-type MajakkaSlideOption): of a question
 * @has_bars: whether it tells how many chose what
 * @has_shares: whether each of @total chose one thing, so that there are shares
 * @total: how many answers there are
 * @has_picture: whether there is a picture
 *
 * A projection in the reader's language: nothing but words and numbers.
 */
typedef struct
{
  MajakkaStepKind kind;
  char *title;
  GPtrArray *lines;
  GPtrArray *options;
  gboolean has_bars;
  gboolean has_shares;
  guint total;
  gboolean has_picture;
} MajakkaSlide;

MajakkaSlide *
majakka_slide_new (const MajakkaTranslator *translator, const MajakkaProjection *projection);
void majakka_slide_free (MajakkaSlide *self);
char *majakka_slide_get_words (const MajakkaSlide *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaSlide, majakka_slide_free)

G_END_DECLS
