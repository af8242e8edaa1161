/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-quiz.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_VERDICT_LINE (majakka_verdict_line_get_type ())

/**
 * MajakkaVerdictLine:
 *
 * What became of an answer as a whole. It takes the focus, so that it is read aloud and the feedback
 * comes after it.
 */
G_DECLARE_FINAL_TYPE (MajakkaVerdictLine, majakka_verdict_line, MAJAKKA, VERDICT_LINE, GtkWidget)

void majakka_verdict_line_set_mark (MajakkaVerdictLine *self,
                                    const MajakkaQuestion *question,
                                    const MajakkaMark *mark);
const char *majakka_verdict_line_get_words (MajakkaVerdictLine *self);

G_END_DECLS
