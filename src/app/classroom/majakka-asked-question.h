/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-reading.h"
#include "majakka-session-report.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_ASKED_QUESTION (majakka_asked_question_get_type ())

/**
 * MajakkaAskedQuestion:
 *
 * A question that a class was asked: each answer with its count, its percent and a bar. The bar of a right answer is
 * full and that of another one hatched, and both say it in words.
 */
G_DECLARE_FINAL_TYPE (MajakkaAskedQuestion,
                      majakka_asked_question,
                      MAJAKKA,
                      ASKED_QUESTION,
                      GtkWidget)

GtkWidget *majakka_asked_question_new (MajakkaReading *reading, const MajakkaReportQuestion *asked);

G_END_DECLS
