/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-session.h"

#include "majakka-session-error.h"
#include "majakka-session-private.h"

enum
{
  PROP_REVISION = 1,
  PROP_POSITION,
  PROP_PHASE,
  PROP_BLANK,
  PROP_FROZEN,
  PROP_FINISHED,
  PROP_TEXT,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (MajakkaSession, majakka_session, G_TYPE_OBJECT)

static void
read_clock (gint64 *monotonic, gint64 *real, gpointer user_data)
{
  *monotonic = g_get_monotonic_time ();
  *real = g_get_real_time () / G_USEC_PER_SEC;
}

static void
majakka_session_finalize (GObject *object)
{
  MajakkaSession *self = MAJAKKA_SESSION (object);

  majakka_session_state_clear (&self->state);
  g_clear_pointer (&self->journal, majakka_session_journal_free);
  g_clear_pointer (&self->deck, majakka_deck_unref);

  G_OBJECT_CLASS (majakka_session_parent_class)->finalize (object);
}

static void
majakka_session_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  MajakkaSession *self = MAJAKKA_SESSION (object);

  switch (id)
    {
    case PROP_REVISION:
      g_value_set_uint64 (value, self->revision);
      break;

    case PROP_POSITION:
      g_value_set_uint (value, self->state.position);
      break;

    case PROP_PHASE:
      g_value_set_uint (value, majakka_session_get_phase (self));
      break;

    case PROP_BLANK:
      g_value_set_boolean (value, self->state.blank);
      break;

    case PROP_FROZEN:
      g_value_set_boolean (value, self->state.frozen);
      break;

    case PROP_FINISHED:
      g_value_set_boolean (value, self->state.finished);
      break;

    case PROP_TEXT:
      g_value_set_int (value, self->state.text);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
majakka_session_class_init (MajakkaSessionClass *klass)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = majakka_session_finalize;
  object_class->get_property = majakka_session_get_property;

  properties[PROP_REVISION] =
      g_param_spec_uint64 ("revision", NULL, NULL, 0, G_MAXUINT64, 0, flags);
  properties[PROP_POSITION] = g_param_spec_uint ("position", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_PHASE] =
      g_param_spec_uint ("phase", NULL, NULL, 0, MAJAKKA_PHASE_REVEALED, 0, flags);
  properties[PROP_BLANK] = g_param_spec_boolean ("blank", NULL, NULL, FALSE, flags);
  properties[PROP_FROZEN] = g_param_spec_boolean ("frozen", NULL, NULL, FALSE, flags);
  properties[PROP_FINISHED] = g_param_spec_boolean ("finished", NULL, NULL, FALSE, flags);
  properties[PROP_TEXT] = g_param_spec_int ("text", NULL, NULL, MAJAKKA_SESSION_MIN_TEXT,
                                            MAJAKKA_SESSION_MAX_TEXT, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
majakka_session_init (MajakkaSession *self)
{
  self->clock = read_clock;
}

/* @gap: how much of the time before now belongs to the session and has no command */
static void
start_clock (MajakkaSession *self, gint64 gap)
{
  gint64 real;

  self->clock (&self->base, &real, self->clock_data);
  self->base -= (self->state.elapsed + gap) * 1000;
}

/**
 * majakka_session_new_preview:
 * @deck: the steps
 *
 * Returns: (transfer full): a session of which nothing is kept
 */
MajakkaSession *
majakka_session_new_preview (MajakkaDeck *deck)
{
  MajakkaSession *self;

  g_return_val_if_fail (deck != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_SESSION, NULL);
  self->deck = majakka_deck_ref (deck);
  majakka_session_state_init (&self->state, deck);
  start_clock (self, 0);

  return self;
}

/**
 * majakka_session_begin:
 * @deck: the steps
 * @class_name: what the teacher calls the class; may be empty
 * @folder: where sessions are kept
 * @error: return location
 *
 * Returns: (transfer full) (nullable): a new session, kept in a file of its own
 */
MajakkaSession *
majakka_session_begin (MajakkaDeck *deck,
                       const char *class_name,
                       const char *folder,
                       GError **error)
{
  g_autoptr (MajakkaSession) self = NULL;
  MajakkaSessionHeader header = { .source = NULL };

  g_return_val_if_fail (deck != NULL, NULL);
  g_return_val_if_fail (class_name != NULL, NULL);
  g_return_val_if_fail (folder != NULL, NULL);

  header.source = majakka_deck_get_lesson (deck)->id;
  header.is_lesson = majakka_deck_get_plan (deck) == NULL;
  header.country = (char *) majakka_deck_get_country (deck);
  header.parts = (GStrv) majakka_deck_get_part_ids (deck);
  header.created = g_get_real_time () / G_USEC_PER_SEC;
  header.class_name = (char *) class_name;

  self = majakka_session_new_preview (deck);
  self->journal = majakka_session_journal_create (folder, &header, error);

  return self->journal != NULL ? g_steal_pointer (&self) : NULL;
}

static gboolean
replay_entry (MajakkaSession *self, const MajakkaSessionEntry *entry, GError **error)
{
  MajakkaSessionCommand command;

  if (!majakka_session_command_parse (&command, entry->words, self->deck, self->state.position,
                                      error))
    return FALSE;
  if (majakka_session_state_check (&self->state, self->deck, &command, NULL) !=
      MAJAKKA_COMMAND_CHANGES)
    {
      g_set_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_PLAN,
                   "“%s” cannot follow what is before it", entry->words);
      return FALSE;
    }
  majakka_session_state_apply (&self->state, self->deck, &command, entry->elapsed);

  return TRUE;
}

/* After a crash in the middle of a lesson the class was there all the time; the day after it was not. */
static gint64
compute_gap (MajakkaSession *self, gint64 last)
{
  gint64 monotonic, now, gap;

  self->clock (&monotonic, &now, self->clock_data);
  gap = (now - last) * 1000;

  return gap >= 0 && gap <= MAJAKKA_SESSION_SHORT_GAP ? gap : 0;
}

/**
 * majakka_session_resume:
 * @deck: the steps, made from what is in the head of @journal
 * @journal: (transfer full): the journal, opened to go on, or only read to look at what was done
 * @error: return location: %MAJAKKA_SESSION_ERROR_PLAN when the journal does not fit @deck
 *
 * Returns: (transfer full) (nullable): the session as it was after the last thing that was done
 */
MajakkaSession *
majakka_session_resume (MajakkaDeck *deck, MajakkaSessionJournal *journal, GError **error)
{
  g_autoptr (MajakkaSession) self = NULL;
  gint64 last;

  g_return_val_if_fail (deck != NULL, NULL);
  g_return_val_if_fail (journal != NULL, NULL);

  self = majakka_session_new_preview (deck);
  self->journal = journal;
  last = majakka_session_journal_get_header (journal)->created;
  for (guint i = 0; i < majakka_session_journal_get_n_entries (journal); i++)
    {
      const MajakkaSessionEntry *entry = majakka_session_journal_get_entry (journal, i);

      if (!replay_entry (self, entry, error))
        return NULL;
      last = entry->real;
      self->revision++;
    }
  start_clock (self, compute_gap (self, last));

  return g_steal_pointer (&self);
}

/**
 * majakka_session_set_clock:
 * @self: a session
 * @clock: (scope forever): what tells the time from now on
 * @user_data: data for @clock
 *
 * Takes another clock, for tests. No time passes with the change.
 */
void
majakka_session_set_clock (MajakkaSession *self, MajakkaSessionClock clock, gpointer user_data)
{
  g_return_if_fail (MAJAKKA_IS_SESSION (self));
  g_return_if_fail (clock != NULL);

  self->clock = clock;
  self->clock_data = user_data;
  start_clock (self, 0);
}

typedef struct
{
  guint position;
  MajakkaPhase phase;
  gboolean blank;
  gboolean frozen;
  gboolean finished;
  int text;
} Before;

static Before
remember (MajakkaSession *self)
{
  return (Before){
    .position = self->state.position,
    .phase = majakka_session_get_phase (self),
    .blank = self->state.blank,
    .frozen = self->state.frozen,
    .finished = self->state.finished,
    .text = self->state.text,
  };
}

static void
notify_if (MajakkaSession *self, gboolean changed, guint property)
{
  if (changed)
    g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

static void
notify_changes (MajakkaSession *self, const Before *before)
{
  const Before now = remember (self);

  g_object_freeze_notify (G_OBJECT (self));
  notify_if (self, now.position != before->position, PROP_POSITION);
  notify_if (self, now.phase != before->phase, PROP_PHASE);
  notify_if (self, now.blank != before->blank, PROP_BLANK);
  notify_if (self, now.frozen != before->frozen, PROP_FROZEN);
  notify_if (self, now.finished != before->finished, PROP_FINISHED);
  notify_if (self, now.text != before->text, PROP_TEXT);
  notify_if (self, TRUE, PROP_REVISION);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * majakka_session_do:
 * @self: a session
 * @command: what to do
 * @error: return location: why it was not done; majakka_session_error_is_worth_telling() says whether to tell it
 *
 * Returns: whether it was done, and is on the disk; if not, the session is as it was
 */
gboolean
majakka_session_do (MajakkaSession *self, const MajakkaSessionCommand *command, GError **error)
{
  g_autofree char *words = NULL;
  MajakkaCommandEffect effect;
  gint64 elapsed, monotonic, real;
  Before before;

  g_return_val_if_fail (MAJAKKA_IS_SESSION (self), FALSE);
  g_return_val_if_fail (command != NULL, FALSE);

  effect = majakka_session_state_check (&self->state, self->deck, command, error);
  if (effect != MAJAKKA_COMMAND_CHANGES)
    return effect == MAJAKKA_COMMAND_IDLE;

  self->clock (&monotonic, &real, self->clock_data);
  elapsed = majakka_session_get_elapsed (self);
  words = majakka_session_command_to_words (command, self->deck, self->state.position);
  if (self->journal != NULL &&
      !majakka_session_journal_append (self->journal, elapsed, real, words, error))
    return FALSE;

  before = remember (self);
  majakka_session_state_apply (&self->state, self->deck, command, elapsed);
  self->revision++;
  notify_changes (self, &before);

  return TRUE;
}
