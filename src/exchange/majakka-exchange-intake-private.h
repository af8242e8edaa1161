/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the readers of both formats bring what they have read: it becomes questions of a lesson, and
 * what a lesson has no place for becomes notes. */

#pragma once

#include "majakka-exchange-html-private.h"
#include "majakka-exchange-set.h"

G_BEGIN_DECLS

typedef enum
{
  EXCHANGE_TAG_UNREADABLE,
  EXCHANGE_TAG_LEFT_OUT,
  N_EXCHANGE_TAGS,
} ExchangeTag;

extern const MajakkaFaultTag majakka_exchange_tags[N_EXCHANGE_TAGS];

typedef enum
{
  MAJAKKA_RAW_CHOICE,
  MAJAKKA_RAW_TRUE_FALSE,
  MAJAKKA_RAW_PAIRS,
  MAJAKKA_RAW_ORDER,
} MajakkaRawKind;

/* What else is said about a question. */
typedef enum
{
  MAJAKKA_RAW_HINTS = 1 << 0,
  MAJAKKA_RAW_TAGS = 1 << 1,
  MAJAKKA_RAW_COMBINED_FEEDBACK = 1 << 2,
} MajakkaRawExtras;

typedef struct
{
  char *text;
  char *goes_with;
  char *feedback;
  double weight; /* in per cent of the points */
} MajakkaRawAnswer;

/* A question as a file has it. Texts are markup, of one line for each block. */
typedef struct
{
  guint line;
  MajakkaRawKind kind;
  gboolean single; /* of a choice: one answer is chosen */
  char *name;
  char *prompt;
  char *general_feedback;
  GArray *answers; /* of MajakkaRawAnswer */
  MajakkaLoss lost;
  MajakkaRawExtras extras;
} MajakkaRawQuestion;

typedef struct
{
  const char *file;
  MajakkaExchangeSet *set;
  MajakkaFaults *faults;
  GHashTable *ids;
  guint n_seen;
  guint n_categories;
  gboolean failed;
} MajakkaIntake;

MajakkaRawQuestion *majakka_raw_question_new (guint line);
MajakkaRawAnswer *majakka_raw_question_add_answer (MajakkaRawQuestion *self);
void majakka_raw_question_free (MajakkaRawQuestion *self);

void majakka_intake_init (MajakkaIntake *self, const char *file, MajakkaFaults *faults);
void majakka_intake_clear (MajakkaIntake *self);
void majakka_intake_add (MajakkaIntake *self, MajakkaRawQuestion *raw);
void majakka_intake_add_category (MajakkaIntake *self, const char *path, guint line);
gboolean majakka_intake_count (MajakkaIntake *self, guint line);

/* Notes something about @raw; @format is a translated sentence in which %s is the question. */
#define MAJAKKA_INTAKE_NOTE(intake, raw, format)                                         \
  G_STMT_START                                                                           \
  {                                                                                      \
    g_autofree char *label_ = majakka_raw_question_get_label (raw);                      \
    majakka_faults_add ((intake)->faults, &majakka_exchange_tags[EXCHANGE_TAG_LEFT_OUT], \
                        (intake)->file, (raw)->line, 0, format, label_);                 \
  }                                                                                      \
  G_STMT_END

void majakka_raw_question_tell_losses (const MajakkaRawQuestion *self, MajakkaIntake *intake);
void majakka_raw_question_share_feedback (MajakkaRawQuestion *self, MajakkaIntake *intake);
char *majakka_intake_make_id (MajakkaIntake *self, const char *name);
char *majakka_raw_question_get_label (const MajakkaRawQuestion *self);
char *majakka_exchange_make_label (const char *markup);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaRawQuestion, majakka_raw_question_free)

G_END_DECLS
