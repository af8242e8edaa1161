/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"
#include "majakka-file-watch.h"

G_BEGIN_DECLS

struct _MajakkaContext
{
  GObject parent_instance;

  /* owned */
  GSettings *settings;
  MajakkaCatalogue *catalogue;
  MajakkaLearnerStore *store;
  MajakkaHelpDirectory *directory;
  MajakkaHelpPlans *plans;                /* NULL until somebody needs them */
  MajakkaAgreementIdeas *agreement_ideas; /* the same */
  GPtrArray *session_plans;               /* the same; of MajakkaSessionPlan */
  MajakkaFaults *session_faults;          /* with those: of plans that were left out */
  MajakkaTranslator *translator;
  MajakkaSpeech *speech;             /* NULL until somebody needs it */
  MajakkaSearcher *searcher;         /* NULL before somebody searches */
  MajakkaCompleteness *completeness; /* the same, before a lesson is shown */
  char *country;
  MajakkaFileWatch *own_lessons;  /* NULL before they are followed */
  MajakkaFileWatch *own_sessions; /* the same */
  MajakkaContext *draft;          /* NULL before somebody looks at what she writes */
  char *pack_directory;           /* NULL until somebody asks */

  gboolean shows_source;
};

/* In majakka-context.c */
void majakka_context_tell_plans_changed (MajakkaContext *self);

/* In majakka-context-help.c */
void majakka_context_read_directory (MajakkaContext *self);

G_END_DECLS
