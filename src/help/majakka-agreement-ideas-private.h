/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-agreement-ideas.h"
#include "majakka-help-scan-private.h"

G_BEGIN_DECLS

struct _MajakkaAgreementIdeas
{
  gatomicrefcount ref_count;
  GPtrArray *topics; /* of MajakkaAgreementTopic */
};

MajakkaAgreementTopic *majakka_agreement_topic_new (void);
void majakka_agreement_topic_free (MajakkaAgreementTopic *self);
void majakka_agreement_idea_free (MajakkaAgreementIdea *self);

G_END_DECLS
