/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-quiz.h"

G_BEGIN_DECLS

char *majakka_verdict_describe_option (MajakkaContext *context,
                                       const MajakkaQuestion *question,
                                       const MajakkaOption *option,
                                       MajakkaVerdict verdict);
char *majakka_verdict_describe_mark (const MajakkaQuestion *question, const MajakkaMark *mark);

G_END_DECLS
