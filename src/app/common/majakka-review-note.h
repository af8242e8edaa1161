/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_REVIEW_NOTE (majakka_review_note_get_type ())

/**
 * MajakkaReviewNote:
 *
 * When a text was last reviewed, and, when that is more than a year ago, that numbers and laws may
 * have changed. Empty until majakka_review_note_show().
 */
G_DECLARE_FINAL_TYPE (MajakkaReviewNote, majakka_review_note, MAJAKKA, REVIEW_NOTE, GtkBox)

GtkWidget *majakka_review_note_new (const char *reviewed, const char *old_words, const char *today);
void majakka_review_note_show (MajakkaReviewNote *self,
                               const char *reviewed,
                               const char *old_words,
                               const char *today);

G_END_DECLS
