/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a teacher prints for a session, as it is arranged. */

#include "majakka-session-papers.h"

#include "majakka-lesson-finder.h"
#include "majakka-print-settings.h"

#include <glib/gi18n-lib.h>

typedef enum
{
  PAPER_PLAN,
  PAPER_SHEETS,
  PAPER_LETTER,
  PAPER_ANSWERS,
  PAPER_CARDS,
  N_PAPERS,
} Paper;

static gboolean
has_sheet (const MajakkaBlock *part)
{
  for (guint i = 0; i < part->blocks->len; i++)
    if (((const MajakkaBlock *) g_ptr_array_index (part->blocks, i))->kind == MAJAKKA_BLOCK_HANDOUT)
      return TRUE;

  return FALSE;
}

static gboolean
has_sheets (const MajakkaDeck *deck)
{
  for (guint i = 0; i < majakka_deck_get_n_parts (deck); i++)
    if (has_sheet (majakka_deck_get_part (deck, i)->block))
      return TRUE;

  return FALSE;
}

static gboolean
has_questions (const MajakkaDeck *deck)
{
  for (guint i = 0; i < majakka_deck_get_n_steps (deck); i++)
    if (majakka_deck_get_step (deck, i)->kind == MAJAKKA_STEP_QUESTION)
      return TRUE;

  return FALSE;
}

/* A lesson has no letter and no sheets of its own. */
static gboolean
has_paper (const MajakkaDeck *deck, Paper paper)
{
  gboolean is_plan = majakka_deck_get_plan (deck) != NULL;

  switch (paper)
    {
    case PAPER_SHEETS:
      return is_plan && has_sheets (deck);
    case PAPER_LETTER:
      return is_plan;
    case PAPER_ANSWERS:
      return has_questions (deck);
    case PAPER_PLAN:
    case PAPER_CARDS:
    case N_PAPERS:
    default:
      return TRUE;
    }
}

static const char *
get_name (const MajakkaDeck *deck, Paper paper)
{
  switch (paper)
    {
    case PAPER_PLAN:
      return majakka_deck_get_plan (deck) != NULL ? _ ("The plan") : _ ("The whole lesson");
    case PAPER_SHEETS:
      return _ ("Sheets for pupils");
    case PAPER_LETTER:
      return _ ("Letter to the homes");
    case PAPER_ANSWERS:
      return _ ("Answer sheet");
    case PAPER_CARDS:
    case N_PAPERS:
    default:
      return _ ("Cards to answer with");
    }
}

/**
 * majakka_session_papers_list:
 * @deck: the steps of a session
 *
 * Returns: (transfer full): the names of what there is to print for it
 */
GStrv
majakka_session_papers_list (const MajakkaDeck *deck)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  g_return_val_if_fail (deck != NULL, NULL);

  for (Paper paper = 0; paper < N_PAPERS; paper++)
    if (has_paper (deck, paper))
      g_strv_builder_add (names, get_name (deck, paper));

  return g_strv_builder_end (names);
}

static Paper
find_paper (const MajakkaDeck *deck, guint position)
{
  for (Paper paper = 0; paper < N_PAPERS; paper++)
    if (has_paper (deck, paper) && position-- == 0)
      return paper;

  return PAPER_PLAN;
}

static GPtrArray *
list_parts (const MajakkaDeck *deck)
{
  GPtrArray *parts = g_ptr_array_new ();

  for (guint i = 0; i < majakka_deck_get_n_parts (deck); i++)
    g_ptr_array_add (parts, (gpointer) majakka_deck_get_part (deck, i)->block);

  return parts;
}

static MajakkaDocument *
create_for_plan (const MajakkaDeck *deck, Paper paper, const MajakkaExportSettings *settings)
{
  g_autoptr (GPtrArray) parts = list_parts (deck);
  /* The same plan, with the parts as they are arranged; it is not kept. */
  MajakkaSessionPlan arranged = *majakka_deck_get_plan (deck);

  arranged.parts = parts;
  switch (paper)
    {
    case PAPER_SHEETS:
      return majakka_document_new_for_handouts (&arranged, settings);
    case PAPER_LETTER:
      return majakka_document_new_for_letter (&arranged, settings);
    case PAPER_PLAN:
    case PAPER_ANSWERS:
    case PAPER_CARDS:
    case N_PAPERS:
    default:
      return majakka_document_new_for_session (&arranged, settings);
    }
}

static MajakkaDocument *
create_for_lesson (const MajakkaDeck *deck, const MajakkaExportSettings *settings)
{
  const MajakkaLesson *lesson = majakka_deck_get_lesson (deck);
  g_autofree char *folder = g_path_get_dirname (lesson->file);
  g_autofree char *pictures = g_build_filename (folder, MAJAKKA_LESSON_FINDER_PICTURES, NULL);

  return majakka_document_new_for_lesson (lesson, pictures, settings);
}

/**
 * majakka_session_papers_create:
 * @context: the context
 * @deck: the steps of a session
 * @paper: a position in majakka_session_papers_list()
 *
 * Returns: (transfer full): what is to be printed
 */
MajakkaDocument *
majakka_session_papers_create (MajakkaContext *context, const MajakkaDeck *deck, guint paper)
{
  g_autofree char *today = majakka_date_today ();
  MajakkaExportSettings settings;
  Paper found;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (deck != NULL, NULL);

  settings = majakka_print_get_settings (context, today);
  settings.for_group = TRUE;
  found = find_paper (deck, paper);
  if (found == PAPER_CARDS)
    return majakka_document_new_for_answer_cards (&settings);
  if (found == PAPER_ANSWERS)
    return majakka_document_new_for_answer_sheet (deck, &settings);

  return majakka_deck_get_plan (deck) != NULL ? create_for_plan (deck, found, &settings)
                                              : create_for_lesson (deck, &settings);
}
