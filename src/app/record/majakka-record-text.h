/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_RECORD_TEXT (majakka_record_text_get_type ())

/**
 * MajakkaRecordText:
 *
 * A text of the notes: its title, a hint, and room that grows with the words. Tab goes on to the next one.
 * Nothing but words comes into it, see majakka-record-guard.h.
 *
 * Properties, write-only: title, hint, tall (whether more than a line is expected).
 *
 * Signal changed: somebody wrote in it.
 */
G_DECLARE_FINAL_TYPE (MajakkaRecordText, majakka_record_text, MAJAKKA, RECORD_TEXT, GtkBox)

char *majakka_record_text_dup_words (MajakkaRecordText *self);
void majakka_record_text_set_words (MajakkaRecordText *self, const char *words);
GtkTextView *majakka_record_text_get_view (MajakkaRecordText *self);

G_END_DECLS
