/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-session-report.h"

/* Ends of ids of questions: the same question at the beginning and at the end. */
#define BEFORE "-before"
#define AFTER  "-after"

static guint
round_minutes (gint64 milliseconds)
{
  return (guint) ((milliseconds + 30 * 1000) / (60 * 1000));
}

static MajakkaPartStatus
get_status (const MajakkaSessionState *state, const MajakkaDeckPart *part)
{
  guint n_seen = 0;

  for (guint i = 0; i < part->n_steps; i++)
    if (majakka_session_state_get_step (state, part->first_step + i)->seen)
      n_seen++;
  if (n_seen == 0)
    return MAJAKKA_PART_NOT_BEGUN;

  return n_seen < part->n_steps ? MAJAKKA_PART_BEGUN : MAJAKKA_PART_DONE;
}

static gboolean
has_part (const MajakkaDeck *deck, const char *id)
{
  return g_strv_contains (majakka_deck_get_part_ids (deck), id);
}

static void
add_left_out (MajakkaSessionReport *self)
{
  const MajakkaSessionPlan *plan = majakka_deck_get_plan (self->deck);

  for (guint i = 0; plan != NULL && i < plan->parts->len; i++)
    {
      const MajakkaBlock *part = g_ptr_array_index (plan->parts, i);
      const MajakkaReportPart left = {
        .title = &part->title,
        .status = MAJAKKA_PART_LEFT_OUT,
        .planned = part->minutes,
      };

      if (!has_part (self->deck, part->id))
        g_array_append_val (self->parts, left);
    }
}

static void
add_parts (MajakkaSessionReport *self, MajakkaSession *session)
{
  const MajakkaSessionState *state = majakka_session_get_state (session);

  for (guint i = 0; i < majakka_deck_get_n_parts (self->deck); i++)
    {
      const MajakkaDeckPart *part = majakka_deck_get_part (self->deck, i);
      const MajakkaReportPart added = {
        .title = part->title,
        .status = get_status (state, part),
        .planned = part->minutes,
        .minutes = round_minutes (majakka_session_get_spent (session, i)),
      };

      g_array_append_val (self->parts, added);
    }
  add_left_out (self);
}

static void
judge (MajakkaReportQuestion *self)
{
  const GPtrArray *options = self->question->options;

  self->percent_right = -1;
  self->commonest_wrong = majakka_tally_find_wrong (&self->tally, self->question);
  for (guint i = 0; i < options->len; i++)
    if (((MajakkaOption *) g_ptr_array_index (options, i))->right)
      self->n_right += self->tally.counts[i];
  if (self->tally.total > 0)
    self->percent_right = (int) majakka_tally_percent (self->n_right, self->tally.total);
}

static void
add_questions (MajakkaSessionReport *self, const MajakkaSessionState *state)
{
  for (guint i = 0; i < majakka_deck_get_n_steps (self->deck); i++)
    {
      const MajakkaStep *step = majakka_deck_get_step (self->deck, i);
      MajakkaReportQuestion added = { .question = step->question };

      if (step->question == NULL)
        continue;
      added.part = majakka_deck_get_part (self->deck, step->part)->title;
      added.notes = step->notes;
      added.phase = majakka_session_state_get_step (state, i)->phase;
      majakka_session_state_tally (state, i, &added.tally);
      judge (&added);
      g_array_append_val (self->questions, added);
    }
}

static gboolean
find_question (const MajakkaSessionReport *self, const char *id, guint *position)
{
  for (guint i = 0; i < self->questions->len; i++)
    if (g_str_equal (majakka_session_report_get_question (self, i)->question->id, id))
      {
        *position = i;
        return TRUE;
      }

  return FALSE;
}

static void
add_pair (MajakkaSessionReport *self, guint before)
{
  const MajakkaReportQuestion *first = majakka_session_report_get_question (self, before);
  const char *id = first->question->id;
  const MajakkaReportQuestion *second;
  g_autofree char *stem = NULL;
  g_autofree char *again = NULL;
  MajakkaReportPair pair = { .before = before };

  if (!g_str_has_suffix (id, BEFORE))
    return;
  stem = g_strndup (id, strlen (id) - strlen (BEFORE));
  again = g_strconcat (stem, AFTER, NULL);
  if (!find_question (self, again, &pair.after))
    return;

  second = majakka_session_report_get_question (self, pair.after);
  pair.is_known = first->percent_right >= 0 && second->percent_right >= 0;
  if (pair.is_known)
    pair.change = second->percent_right - first->percent_right;
  g_array_append_val (self->pairs, pair);
}

/**
 * majakka_session_report_new:
 * @session: a session, over or not
 *
 * Returns: (transfer full): what came of it so far
 */
MajakkaSessionReport *
majakka_session_report_new (MajakkaSession *session)
{
  MajakkaSessionReport *self;
  const MajakkaSessionJournal *journal;

  g_return_val_if_fail (MAJAKKA_IS_SESSION (session), NULL);

  self = g_new0 (MajakkaSessionReport, 1);
  self->deck = majakka_deck_ref (majakka_session_get_deck (session));
  journal = majakka_session_get_journal (session);
  if (journal != NULL)
    self->header = majakka_session_header_copy (majakka_session_journal_get_header (journal));
  self->finished = majakka_session_get_state (session)->finished;
  self->planned = majakka_deck_get_minutes (self->deck);
  self->minutes = round_minutes (majakka_session_get_elapsed (session));
  self->parts = g_array_new (FALSE, FALSE, sizeof (MajakkaReportPart));
  self->questions = g_array_new (FALSE, FALSE, sizeof (MajakkaReportQuestion));
  self->pairs = g_array_new (FALSE, FALSE, sizeof (MajakkaReportPair));

  add_parts (self, session);
  add_questions (self, majakka_session_get_state (session));
  for (guint i = 0; i < self->questions->len; i++)
    add_pair (self, i);

  return self;
}

/**
 * majakka_session_report_free:
 * @self: (transfer full): a report
 */
void
majakka_session_report_free (MajakkaSessionReport *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->parts);
  g_array_unref (self->questions);
  g_array_unref (self->pairs);
  g_clear_pointer (&self->header, majakka_session_header_free);
  majakka_deck_unref (self->deck);
  g_free (self);
}
