/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a session plan is on paper: the plan itself, and what it hands out. */

#include "majakka-tool-session-paper.h"

#include "majakka-tool-session.h"

#include <glib/gi18n-lib.h>

#define CARDS "answer-cards"

typedef MajakkaDocument *(*CreateFunc) (const MajakkaSessionPlan *plan,
                                        const MajakkaExportSettings *settings);

static MajakkaDocument *
create_answer_sheet (const MajakkaSessionPlan *plan, const MajakkaExportSettings *settings)
{
  g_autoptr (MajakkaDeck) deck =
      majakka_deck_new_for_plan ((MajakkaSessionPlan *) plan, /* parts= */ NULL, NULL);

  return majakka_document_new_for_answer_sheet (deck, settings);
}

static const struct
{
  const char *name;
  CreateFunc create;
} forms[] = {
  { "plan", majakka_document_new_for_session },
  { "handouts", majakka_document_new_for_handouts },
  { "letter", majakka_document_new_for_letter },
  { "answer-sheet", create_answer_sheet },
};

static CreateFunc
find_form (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (g_strcmp0 (forms[i].name, name != NULL ? name : forms[0].name) == 0)
      return forms[i].create;

  return NULL;
}

/* @form: (nullable): what to make of it; NULL for the plan */
MajakkaToolStatus
majakka_tool_create_session_paper (const char *argument,
                                   const char *form,
                                   const MajakkaExportSettings *settings,
                                   MajakkaDocument **document)
{
  g_autoptr (MajakkaSessionPlan) plan = NULL;
  CreateFunc create = find_form (form);
  MajakkaToolStatus status;

  if (g_strcmp0 (form, CARDS) == 0)
    {
      *document = majakka_document_new_for_answer_cards (settings);
      return MAJAKKA_TOOL_GOOD;
    }
  if (create == NULL)
    {
      /* Translators: %s is what somebody typed; the other words stay as they are */
      majakka_tool_complain (
          _ ("A session has no form “%s”: it is plan, handouts, letter, answer-sheet or answer-cards."),
          form);
      return MAJAKKA_TOOL_UNUSABLE;
    }

  status = majakka_tool_read_session (argument, &plan);
  if (status != MAJAKKA_TOOL_GOOD)
    return status;

  *document = create (plan, settings);

  return MAJAKKA_TOOL_GOOD;
}
