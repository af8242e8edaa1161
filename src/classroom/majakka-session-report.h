/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-session.h"

G_BEGIN_DECLS

/* A class knew what at least as many answers of a hundred had right. */
#define MAJAKKA_REPORT_KNOWN 80

/* Of fewer answers each one moves the percents so much that the counts say more. */
#define MAJAKKA_REPORT_SMALL 10

/**
 * MajakkaPartStatus:
 * @MAJAKKA_PART_LEFT_OUT: it was dropped before the session
 * @MAJAKKA_PART_NOT_BEGUN: no step of it was shown
 * @MAJAKKA_PART_BEGUN: some were
 * @MAJAKKA_PART_DONE: all were
 */
typedef enum
{
  MAJAKKA_PART_LEFT_OUT,
  MAJAKKA_PART_NOT_BEGUN,
  MAJAKKA_PART_BEGUN,
  MAJAKKA_PART_DONE,
} MajakkaPartStatus;

/**
 * MajakkaReportPart:
 * @title: its heading
 * @status: what became of it
 * @planned: minutes that it might take; 0 when nobody said
 * @minutes: minutes that it took
 */
typedef struct
{
  const MajakkaMessage *title;
  MajakkaPartStatus status;
  guint planned;
  guint minutes;
} MajakkaReportPart;

/**
 * MajakkaReportQuestion:
 * @question: what was asked
 * @part: the heading of its part
 * @notes: (element-type MajakkaBlock): for the teacher: what to talk about
 * @phase: how far it came; %MAJAKKA_PHASE_NONE when it was not asked
 * @tally: what was answered, for each option
 * @n_right: how many of the answers belong to the right one
 * @percent_right: how many that is of a hundred; -1 without answers. Where several options are right, hands are counted
 *   for each: it says how many hands were raised for something right, and not how many pupils knew all.
 * @commonest_wrong: the option that most took for right and is not; -1 when nobody did
 */
typedef struct
{
  const MajakkaQuestion *question;
  const MajakkaMessage *part;
  const GPtrArray *notes;
  MajakkaPhase phase;
  MajakkaTally tally;
  guint n_right;
  int percent_right;
  int commonest_wrong;
} MajakkaReportQuestion;

/**
 * MajakkaReportPair:
 * @before: position of the question among the questions, when it was asked first
 * @after: the same when it was asked again
 * @change: by how many of a hundred more are right; only when both were answered
 * @is_known: whether both were answered
 */
typedef struct
{
  guint before;
  guint after;
  int change;
  gboolean is_known;
} MajakkaReportPair;

/**
 * MajakkaSessionReport:
 * @deck: what the words belong to
 * @header: (nullable): class and day; NULL of a preview
 * @finished: whether the session is over
 * @planned: minutes of all parts that were not left out
 * @minutes: how long the session took
 * @parts: (element-type MajakkaReportPart): the parts, those that were left out last
 * @questions: (element-type MajakkaReportQuestion): the questions in their order
 * @pairs: (element-type MajakkaReportPair): the questions that were asked twice
 *
 * What came of a session. The page, the paper and the file for spreadsheets are made from this alone, so they agree.
 */
typedef struct
{
  MajakkaDeck *deck;
  MajakkaSessionHeader *header;
  gboolean finished;
  guint planned;
  guint minutes;
  GArray *parts;
  GArray *questions;
  GArray *pairs;
} MajakkaSessionReport;

MajakkaSessionReport *majakka_session_report_new (MajakkaSession *session);
void majakka_session_report_free (MajakkaSessionReport *self);
const MajakkaReportQuestion *
majakka_session_report_get_question (const MajakkaSessionReport *self, guint position);
GPtrArray *majakka_session_report_list_misunderstood (const MajakkaSessionReport *self);
GPtrArray *majakka_session_report_list_known (const MajakkaSessionReport *self);
gboolean majakka_session_report_is_answered (const MajakkaSessionReport *self);
gboolean majakka_session_report_is_small (const MajakkaSessionReport *self);
guint majakka_report_question_get_percent (const MajakkaReportQuestion *self, guint option);
char *majakka_session_report_to_csv (const MajakkaSessionReport *self,
                                     const MajakkaTranslator *translator);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaSessionReport, majakka_session_report_free)

G_END_DECLS
