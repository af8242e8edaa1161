/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-text.h"

G_BEGIN_DECLS

#define MAJAKKA_AGREEMENT_IDEAS_FILE "agreement.xml"

/** MajakkaAgreementSide: whose promise a line of a family agreement is. */
typedef enum
{
  MAJAKKA_AGREEMENT_CHILD,
  MAJAKKA_AGREEMENT_ADULT,
  MAJAKKA_AGREEMENT_N_SIDES,
} MajakkaAgreementSide;

/**
 * MajakkaAgreementIdea:
 * @id: for ever: kept agreements hang on it
 * @side: whose line it is
 * @ages: for which age bands, a bit for each of majakka_age_bands
 * @always: whether it stands in every new agreement
 * @text: the line
 *
 * A line that is suggested for a family agreement.
 */
typedef struct
{
  char *id;
  MajakkaAgreementSide side;
  guint ages;
  gboolean always;
  MajakkaMessage text;
} MajakkaAgreementIdea;

/**
 * MajakkaAgreementTopic:
 * @title: what its lines are about
 * @ideas: (element-type MajakkaAgreementIdea): its lines in the order of the file
 */
typedef struct
{
  MajakkaMessage title;
  GPtrArray *ideas;
} MajakkaAgreementTopic;

/**
 * MajakkaAgreementIdeas:
 *
 * The suggestions for a family agreement, by topic, in the order of the file. Immutable and shared
 * freely.
 */
typedef struct _MajakkaAgreementIdeas MajakkaAgreementIdeas;

MajakkaAgreementIdeas *majakka_agreement_ideas_new (void);
MajakkaAgreementIdeas *majakka_agreement_ideas_read_file (const char *path, MajakkaFaults *faults);
MajakkaAgreementIdeas *majakka_agreement_ideas_read_memory (const char *data,
                                                            gsize length,
                                                            const char *file,
                                                            MajakkaFaults *faults);
MajakkaAgreementIdeas *majakka_agreement_ideas_ref (MajakkaAgreementIdeas *self);
void majakka_agreement_ideas_unref (MajakkaAgreementIdeas *self);

guint majakka_agreement_ideas_count_topics (const MajakkaAgreementIdeas *self);
const MajakkaAgreementTopic *
majakka_agreement_ideas_get_topic (const MajakkaAgreementIdeas *self, guint position);
const MajakkaAgreementIdea *
majakka_agreement_ideas_find (const MajakkaAgreementIdeas *self, const char *id, guint *position);
GStrv majakka_agreement_ideas_list_ids (const MajakkaAgreementIdeas *self);

gboolean majakka_agreement_idea_is_for (const MajakkaAgreementIdea *self, const char *age);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaAgreementIdeas, majakka_agreement_ideas_unref)

G_END_DECLS
