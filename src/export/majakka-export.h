/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-agreement.h"
#include "majakka-deck.h"
#include "majakka-document.h"
#include "majakka-help-directory.h"
#include "majakka-lesson.h"
#include "majakka-manual.h"
#include "majakka-record.h"
#include "majakka-session-plan.h"
#include "majakka-session-report.h"
#include "majakka-signs.h"

G_BEGIN_DECLS

/**
 * MajakkaExportSettings:
 * @translator: finds the reader's words
 * @directory: (nullable): whom to call; NULL leaves the numbers out
 * @country: (nullable): ISO 3166 code: whose rules and numbers are printed
 * @for_group: whether the notes for the person who leads a group are printed
 * @today: the day, ISO 8601
 *
 * For whom a document is made. All are borrowed.
 */
typedef struct
{
  const MajakkaTranslator *translator;
  const MajakkaHelpDirectory *directory;
  const char *country;
  gboolean for_group;
  const char *today;
} MajakkaExportSettings;

/**
 * MajakkaExportBookmark:
 * @lesson: the title of the lesson
 * @place: (nullable): where in it
 * @words: the paragraph
 * @note: what was written about it; empty for nothing
 *
 * A bookmark as it is printed: plain words in the reader's language. All are borrowed.
 */
typedef struct
{
  const char *lesson;
  const char *place;
  const char *words;
  const char *note;
} MajakkaExportBookmark;

MajakkaDocument *majakka_document_new_for_lesson (const MajakkaLesson *lesson,
                                                  const char *picture_dir,
                                                  const MajakkaExportSettings *settings);
MajakkaDocument *majakka_document_new_for_summary (const MajakkaLesson *lesson,
                                                   const MajakkaExportSettings *settings);
MajakkaDocument *
majakka_document_new_for_signs (const MajakkaSigns *signs, const MajakkaExportSettings *settings);
MajakkaDocument *majakka_document_new_for_manual (const MajakkaManual *manual,
                                                  const MajakkaExportSettings *settings);
MajakkaDocument *majakka_document_new_for_guidance (const MajakkaLesson *guidance,
                                                    const MajakkaExportSettings *settings);
MajakkaDocument *majakka_document_new_for_agreement (const MajakkaAgreement *agreement,
                                                     const MajakkaAgreementIdeas *ideas,
                                                     gboolean to_choose,
                                                     const MajakkaExportSettings *settings);
MajakkaDocument *majakka_document_new_for_cards (const GPtrArray *lessons,
                                                 guint ages,
                                                 const MajakkaExportSettings *settings);
MajakkaDocument *majakka_document_new_for_help (const MajakkaExportSettings *settings);
MajakkaDocument *
majakka_document_new_for_plan (const MajakkaHelpPlan *plan, const MajakkaExportSettings *settings);
MajakkaDocument *majakka_document_new_for_abilities (const GPtrArray *lessons,
                                                     const GPtrArray *questions,
                                                     gint64 today,
                                                     const char *name,
                                                     const MajakkaExportSettings *settings);
MajakkaDocument *majakka_document_new_for_session (const MajakkaSessionPlan *plan,
                                                   const MajakkaExportSettings *settings);
MajakkaDocument *majakka_document_new_for_handouts (const MajakkaSessionPlan *plan,
                                                    const MajakkaExportSettings *settings);
MajakkaDocument *majakka_document_new_for_answer_sheet (const MajakkaDeck *deck,
                                                        const MajakkaExportSettings *settings);
MajakkaDocument *majakka_document_new_for_answer_cards (const MajakkaExportSettings *settings);
MajakkaDocument *majakka_document_new_for_letter (const MajakkaSessionPlan *plan,
                                                  const MajakkaExportSettings *settings);
MajakkaDocument *majakka_document_new_for_report (const MajakkaSessionReport *report,
                                                  const MajakkaExportSettings *settings);
MajakkaDocument *majakka_document_new_for_record (const MajakkaRecord *record);
MajakkaDocument *majakka_document_new_for_bookmarks (const GPtrArray *bookmarks,
                                                     const MajakkaExportSettings *settings);

G_END_DECLS
