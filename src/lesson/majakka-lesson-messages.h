/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-glossary.h"
#include "majakka-lesson.h"
#include "majakka-manual.h"
#include "majakka-signs.h"

G_BEGIN_DECLS

/**
 * MajakkaMessageFunc:
 * @message: a message that is set
 * @user_data: data of the caller
 */
typedef void (*MajakkaMessageFunc) (const MajakkaMessage *message, gpointer user_data);

void majakka_lesson_foreach_message (const MajakkaLesson *self,
                                     MajakkaMessageFunc func,
                                     gpointer user_data);
void majakka_lesson_foreach_prose (const MajakkaLesson *self,
                                   MajakkaMessageFunc func,
                                   gpointer user_data);
void majakka_section_foreach_message (const MajakkaSection *self,
                                      MajakkaMessageFunc func,
                                      gpointer user_data);
void majakka_block_foreach_message (const MajakkaBlock *self,
                                    MajakkaMessageFunc func,
                                    gpointer user_data);
void
majakka_block_foreach_prose (const MajakkaBlock *self, MajakkaMessageFunc func, gpointer user_data);
void majakka_glossary_foreach_message (const MajakkaGlossary *self,
                                       MajakkaMessageFunc func,
                                       gpointer user_data);
void majakka_manual_foreach_message (const MajakkaManual *self,
                                     MajakkaMessageFunc func,
                                     gpointer user_data);
void majakka_signs_foreach_message (const MajakkaSigns *self,
                                    MajakkaMessageFunc func,
                                    gpointer user_data);

G_END_DECLS
