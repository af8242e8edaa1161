/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-lesson-stats.h"
#include "majakka-translator.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MajakkaTranslateWanted:
 * @MAJAKKA_TRANSLATE_MISSING: a text without a translation, or with one that cannot be shown
 * @MAJAKKA_TRANSLATE_STALE: a text whose translation is older
 */
typedef enum
{
  MAJAKKA_TRANSLATE_MISSING,
  MAJAKKA_TRANSLATE_STALE,
} MajakkaTranslateWanted;

/**
 * MajakkaTranslateFound:
 * @message: the text
 * @lesson: (nullable): the id of the lesson that has it; NULL when it is on the page
 * @section: the id of the section of that lesson
 * @position: the same as a number, from 0
 *
 * Where a walk over the texts has come to.
 */
typedef struct
{
  MajakkaMessage message;
  char *lesson;
  char *section;
  guint position;
} MajakkaTranslateFound;

MajakkaTranslateFound *majakka_translate_walk_in_lesson (const MajakkaTranslator *translator,
                                                         const MajakkaLesson *lesson,
                                                         guint section,
                                                         const MajakkaMessage *after,
                                                         MajakkaTranslateWanted wanted);
MajakkaTranslateFound *majakka_translate_walk_on_page (const MajakkaTranslator *translator,
                                                       GtkWidget *page,
                                                       const MajakkaMessage *after,
                                                       MajakkaTranslateWanted wanted);
void majakka_translate_found_free (MajakkaTranslateFound *self);

GtkWidget *majakka_translate_walk_find (GtkWidget *page, const MajakkaMessage *message);
void majakka_translate_walk_count (GtkWidget *page, MajakkaTranslationCount *count);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaTranslateFound, majakka_translate_found_free)

G_END_DECLS
