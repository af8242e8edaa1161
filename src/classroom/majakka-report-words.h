/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session-report.h"

G_BEGIN_DECLS

char *
majakka_report_words_get_part (const MajakkaTranslator *translator, const MajakkaMessage *title);
const char *majakka_report_words_get_status (MajakkaPartStatus status);

char *majakka_report_words_describe_class (const MajakkaSessionHeader *header);
char *majakka_report_words_describe_minutes (const MajakkaSessionReport *report);
char *majakka_report_words_describe_part (const MajakkaReportPart *part);
char *majakka_report_words_describe_answer (const MajakkaReportQuestion *asked, guint option);
char *majakka_report_words_describe_right (const MajakkaReportQuestion *asked);
char *majakka_report_words_describe_wrong (const MajakkaTranslator *translator,
                                           const MajakkaReportQuestion *asked);
char *majakka_report_words_describe_before (const MajakkaReportQuestion *asked);
char *majakka_report_words_describe_after (const MajakkaReportQuestion *asked);
char *majakka_report_words_describe_change (const MajakkaReportPair *pair);

G_END_DECLS
