/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* From the file of a session back to the session: its head says which plan or lesson it is, and which parts of it. */

#include "majakka-held-session.h"

#include "majakka-session-error.h"
#include "majakka-session-shelf.h"

#include <glib/gi18n-lib.h>

static MajakkaDeck *
create_lesson_deck (MajakkaContext *context, const MajakkaSessionHeader *header, GError **error)
{
  MajakkaCatalogueEntry *entry =
      majakka_catalogue_find (majakka_context_get_catalogue (context), header->source);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson = NULL;

  if (entry != NULL)
    lesson = majakka_catalogue_entry_read_unchecked (entry, faults);
  if (lesson != NULL && majakka_faults_first_error (faults) == NULL)
    return majakka_deck_new_for_lesson (lesson, (const char *const *) header->parts,
                                        header->country, error);

  g_set_error_literal (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_PLAN,
                       _ ("The lesson of this session is not on this computer."));

  return NULL;
}

/**
 * majakka_held_session_create_deck:
 * @context: the context
 * @header: the head of a session
 * @error: return location: %MAJAKKA_SESSION_ERROR_PLAN when its plan or lesson is not there, or another edition
 *
 * Returns: (transfer full) (nullable): the steps of the session
 */
MajakkaDeck *
majakka_held_session_create_deck (MajakkaContext *context,
                                  const MajakkaSessionHeader *header,
                                  GError **error)
{
  MajakkaSessionPlan *plan;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (header != NULL, NULL);

  if (header->is_lesson)
    return create_lesson_deck (context, header, error);

  plan = majakka_session_shelf_find (majakka_context_get_session_plans (context), header->source);
  if (plan != NULL)
    return majakka_deck_new_for_plan (plan, (const char *const *) header->parts, error);

  g_set_error_literal (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_PLAN,
                       _ ("The plan of this session is not on this computer."));

  return NULL;
}

static MajakkaSession *
resume (MajakkaContext *context, MajakkaSessionJournal *journal, GError **error)
{
  g_autoptr (MajakkaSessionJournal) owned = journal;
  g_autoptr (MajakkaDeck) deck = NULL;

  if (owned != NULL)
    deck = majakka_held_session_create_deck (context, majakka_session_journal_get_header (owned),
                                             error);

  return deck != NULL ? majakka_session_resume (deck, g_steal_pointer (&owned), error) : NULL;
}

/**
 * majakka_held_session_continue:
 * @context: the context
 * @path: the file of a session
 * @error: return location, a MajakkaSessionError
 *
 * Opens a session to go on with it.
 *
 * Returns: (transfer full) (nullable): the session as it was
 */
MajakkaSession *
majakka_held_session_continue (MajakkaContext *context, const char *path, GError **error)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  return resume (context, majakka_session_journal_open (path, error), error);
}

/**
 * majakka_held_session_look_at:
 * @context: the context
 * @path: the file of a session
 * @error: return location, a MajakkaSessionError
 *
 * Opens a session to see what came of it. Nothing can be done in it.
 *
 * Returns: (transfer full) (nullable): the session as it was
 */
MajakkaSession *
majakka_held_session_look_at (MajakkaContext *context, const char *path, GError **error)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  return resume (context, majakka_session_journal_read (path, error), error);
}
