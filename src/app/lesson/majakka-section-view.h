/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"
#include "majakka-search-query.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_SECTION_VIEW (majakka_section_view_get_type ())

/**
 * MajakkaSectionPlace:
 * @block: the first block that the reader sees, from 0; %G_MAXUINT when the section shows no blocks
 * @y: where it stands in the view, in pixels from its top; without a block how far the section is scrolled
 * @at_top: whether the section is at its beginning
 * @concealed: whether it is heavy and the reader has not decided to read it
 *
 * Where the reader is in a section, to the pixel.
 */
typedef struct
{
  guint block;
  double y;
  gboolean at_top;
  gboolean concealed;
} MajakkaSectionPlace;

/**
 * MajakkaSectionView:
 *
 * One section of a lesson, to scroll and read. What is around it (the other sections, what is kept)
 * is the page's.
 *
 * Signal settled (): the reader has stopped scrolling; now is the time to keep the place.
 *
 * Its buttons activate lesson.next, lesson.previous and lesson.skip.
 */
G_DECLARE_FINAL_TYPE (MajakkaSectionView, majakka_section_view, MAJAKKA, SECTION_VIEW, GtkWidget)

GtkWidget *majakka_section_view_new (MajakkaReading *reading, guint position);

guint majakka_section_view_get_top_block (MajakkaSectionView *self);
gboolean majakka_section_view_get_end_seen (MajakkaSectionView *self);
gboolean majakka_section_view_get_concealed (MajakkaSectionView *self);
void majakka_section_view_set_narrow (MajakkaSectionView *self, gboolean narrow);
void majakka_section_view_go_to_block (MajakkaSectionView *self, guint block);
void majakka_section_view_go_to_message (MajakkaSectionView *self, const MajakkaMessage *message);
void majakka_section_view_get_place (MajakkaSectionView *self, MajakkaSectionPlace *place);
void majakka_section_view_go_to_place (MajakkaSectionView *self, const MajakkaSectionPlace *place);
void majakka_section_view_add_remark (MajakkaSectionView *self, guint block, GtkWidget *remark);
gboolean majakka_section_view_bookmark (MajakkaSectionView *self);
void majakka_section_view_take_focus (MajakkaSectionView *self);
void majakka_section_view_mark (MajakkaSectionView *self, MajakkaSearchQuery *query);

G_END_DECLS
