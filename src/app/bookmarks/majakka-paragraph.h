/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PARAGRAPH (majakka_paragraph_get_type ())

/**
 * MajakkaParagraph:
 *
 * A text of a lesson that can be bookmarked, in whatever shows it, and below it the mark with the note
 * when it is. It is no stop of the Tab key; a #MajakkaParagraphArea gives it the focus.
 *
 * Actions: paragraph.bookmark, paragraph.note, paragraph.remove, paragraph.copy, paragraph.translation (for who
 * translates: its source and where it stands).
 */
G_DECLARE_FINAL_TYPE (MajakkaParagraph, majakka_paragraph, MAJAKKA, PARAGRAPH, GtkWidget)

GtkWidget *
majakka_paragraph_new (MajakkaReading *reading, const MajakkaMessage *message, GtkWidget *child);

const MajakkaMessage *majakka_paragraph_get_message (MajakkaParagraph *self);
gboolean majakka_paragraph_is_translated_now (MajakkaParagraph *self);
const MajakkaBookmark *majakka_paragraph_get_bookmark (MajakkaParagraph *self);
void majakka_paragraph_update (MajakkaParagraph *self);
void majakka_paragraph_take_focus (MajakkaParagraph *self);

gboolean majakka_paragraph_set_bookmark (MajakkaParagraph *self);
void majakka_paragraph_edit_bookmark (MajakkaParagraph *self);
void majakka_paragraph_remove_bookmark (MajakkaParagraph *self);

G_END_DECLS
