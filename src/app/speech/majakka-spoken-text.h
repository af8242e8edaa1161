/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MajakkaSpokenSentence:
 * @widget: what shows it: a label, or a picture whose alternative text it is
 * @start: where it begins in the text of the label, in bytes
 * @end: behind its last character there; 0 where there is nothing to mark
 * @text: what to say
 * @language: its language, as gettext names it
 *
 * A sentence of a page, to be read aloud.
 */
typedef struct
{
  GtkWidget *widget;
  gsize start;
  gsize end;
  char *text;
  char *language;
} MajakkaSpokenSentence;

GPtrArray *majakka_spoken_text_collect (GtkWidget *root);

void majakka_spoken_text_set_language (GtkWidget *widget, const char *language);
void majakka_spoken_text_set_mark (GtkWidget *label, gsize start);
void majakka_spoken_text_leave_out (GtkWidget *widget);

G_END_DECLS
