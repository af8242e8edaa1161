/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

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
  MajakkaSpeech *speech;     /* NULL until somebody needs it */
  MajakkaSearcher *searcher; /* NULL before somebody searches */
  char *country;
};

/* In majakka-context-help.c */
void majakka_context_read_directory (MajakkaContext *self);

G_END_DECLS
