/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-agreement-ideas.h"

G_BEGIN_DECLS

#define MAJAKKA_AGREEMENT_MAX_LINES 100
#define MAJAKKA_AGREEMENT_MAX_TEXT  200 /* characters of a line */
#define MAJAKKA_AGREEMENT_MAX_NAMES 200 /* characters of the names of a side */

#define MAJAKKA_AGREEMENT_ERROR (majakka_agreement_error_quark ())

/**
 * MajakkaAgreementError:
 * @MAJAKKA_AGREEMENT_ERROR_FORMAT: what was kept is no family agreement, or is damaged
 * @MAJAKKA_AGREEMENT_ERROR_NEWER: a later Majakka kept it
 */
typedef enum
{
  MAJAKKA_AGREEMENT_ERROR_FORMAT,
  MAJAKKA_AGREEMENT_ERROR_NEWER,
} MajakkaAgreementError;

GQuark majakka_agreement_error_quark (void);

/**
 * MajakkaAgreementLine:
 * @side: whose promise it is
 * @id: (nullable): the suggestion that was chosen; NULL for a line of the family's own
 * @text: the line as it was written, or in the language that was read when it was chosen
 */
typedef struct
{
  MajakkaAgreementSide side;
  char *id;
  char *text;
} MajakkaAgreementLine;

/**
 * MajakkaAgreement:
 * @age: (nullable): the age band of the child, before one is chosen NULL
 * @names: who signs on each side, with commas between them; maybe empty
 * @made: the day on which it was begun, ISO 8601
 * @look_again: (nullable): the day on which the family looks at it again
 * @lines: (element-type MajakkaAgreementLine): suggestions in the order of their file, then their own
 *
 * What a family agreed on. It belongs to one owner and is changed by the functions below.
 */
typedef struct
{
  char *age;
  char *names[MAJAKKA_AGREEMENT_N_SIDES];
  char *made;
  char *look_again;
  GPtrArray *lines;
} MajakkaAgreement;

MajakkaAgreement *majakka_agreement_new (const char *today);
void majakka_agreement_free (MajakkaAgreement *self);

void majakka_agreement_set_age (MajakkaAgreement *self,
                                const char *age,
                                const MajakkaAgreementIdeas *ideas,
                                const MajakkaTranslator *translator);
void
majakka_agreement_set_names (MajakkaAgreement *self, MajakkaAgreementSide side, const char *names);
GStrv majakka_agreement_list_names (const MajakkaAgreement *self, MajakkaAgreementSide side);
void majakka_agreement_set_look_again (MajakkaAgreement *self, const char *day);

gboolean majakka_agreement_has (const MajakkaAgreement *self, const char *id);
guint majakka_agreement_count (const MajakkaAgreement *self, MajakkaAgreementSide side);
gboolean majakka_agreement_choose (MajakkaAgreement *self,
                                   const MajakkaAgreementIdea *idea,
                                   const MajakkaAgreementIdeas *ideas,
                                   const MajakkaTranslator *translator);
void majakka_agreement_choose_all (MajakkaAgreement *self,
                                   const MajakkaAgreementIdeas *ideas,
                                   const MajakkaTranslator *translator);
void majakka_agreement_drop (MajakkaAgreement *self, const char *id);
MajakkaAgreementLine *
majakka_agreement_add_own (MajakkaAgreement *self, MajakkaAgreementSide side, const char *text);
void majakka_agreement_line_set_text (MajakkaAgreementLine *line, const char *text);
void majakka_agreement_remove (MajakkaAgreement *self, MajakkaAgreementLine *line);
char *majakka_agreement_line_dup_words (const MajakkaAgreementLine *line,
                                        const MajakkaAgreementIdeas *ideas,
                                        const MajakkaTranslator *translator);

char *majakka_agreement_to_json (const MajakkaAgreement *self);
MajakkaAgreement *majakka_agreement_from_json (const char *json, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaAgreement, majakka_agreement_free)

G_END_DECLS
