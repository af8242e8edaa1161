/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-learner.h"
#include "majakka-lesson.h"

G_BEGIN_DECLS

/**
 * MajakkaBookmarkPlace:
 * @section: (nullable): where to go; NULL when its section is gone with its words: to the lesson
 * @position: which section that is, from 0
 * @message: (nullable): the words themselves; NULL when they are not in the lesson any more
 * @order: comes first in the lesson what has less; what is gone comes last in its section, or in all
 *
 * Where a bookmark leads to in a lesson as it is today. Everything in it is the lesson's.
 */
typedef struct
{
  const MajakkaSection *section;
  guint position;
  const MajakkaMessage *message;
  guint order;
} MajakkaBookmarkPlace;

MajakkaBookmark *
majakka_bookmark_new_for_message (const MajakkaLesson *lesson, const MajakkaMessage *message);
void majakka_bookmark_find_place (const MajakkaBookmark *self,
                                  const MajakkaLesson *lesson,
                                  MajakkaBookmarkPlace *place);

G_END_DECLS
