/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "classroom-fixture.h"

#include <string.h>

/* A hundred thousand random commands, allowed or not, against a second, plainer account of the rules. What both say must be
 * the same after every command, and so must what is read again from the disk. */

#define N_COMMANDS      100000
#define N_COMMANDS_KEPT 3000
#define LONGEST_SECONDS 60
#define N_SEATS         8
#define N_OPTIONS       3
#define HIGHEST_COUNT   999

typedef struct
{
  guint position;
  int phase[N_STEPS];
  int hands[N_STEPS][N_OPTIONS];
  guint choice[N_STEPS][N_SEATS + 1];
  gboolean blank, frozen, finished;
  int text;
  gint64 clock, timer, spent[3];
  guint shown;
  int shown_phase, shown_counts[N_OPTIONS];
} Model;

static const int n_options[N_STEPS] = { [STEP_BEFORE] = 2, [STEP_TELL] = 3, [STEP_AFTER] = 2 };
static const int part_of[N_STEPS] = { -1, 0, 0, 1, 1, 2, 2, -1 };

static int
model_count (const Model *self, guint step, int option)
{
  int count = self->hands[step][option];

  for (guint seat = 1; seat <= N_SEATS; seat++)
    count += (self->choice[step][seat] >> option) & 1;

  return count;
}

static void
model_show (Model *self)
{
  if (self->frozen)
    return;
  self->shown = self->position;
  self->shown_phase = self->phase[self->position];
  for (int i = 0; i < N_OPTIONS; i++)
    self->shown_counts[i] = model_count (self, self->position, i);
}

static void
model_enter (Model *self, guint step)
{
  self->position = step;
  self->timer = 0;
  if (n_options[step] > 0 && self->phase[step] == 0)
    self->phase[step] = 1;
}

static gboolean
model_move (Model *self, gint64 step)
{
  if (step < 0 || step >= N_STEPS)
    return FALSE;
  if (step != self->position)
    model_enter (self, (guint) step);

  return TRUE;
}

static gboolean
model_set (Model *self, guint option, int count)
{
  if ((int) option >= n_options[self->position] || count < 0 || count > HIGHEST_COUNT)
    return FALSE;
  self->hands[self->position][option] = count;

  return TRUE;
}

static gboolean
model_answer (Model *self, guint seat, guint choice)
{
  guint step = self->position;

  if (self->phase[step] != 1 || seat == 0 || choice >= 1u << n_options[step])
    return FALSE;
  if (step != STEP_TELL && choice == 3)
    return FALSE;
  self->choice[step][seat] = choice;

  return TRUE;
}

static gboolean
model_turn (Model *self, int from, int to)
{
  if (self->phase[self->position] != from)
    return FALSE;
  self->phase[self->position] = to;
  self->timer = 0;

  return TRUE;
}

static gboolean
model_switch (gboolean *what, int value)
{
  if (value != 0 && value != 1)
    return FALSE;
  *what = value;

  return TRUE;
}

static gboolean
model_change (Model *self, const MajakkaSessionCommand *command, gint64 now)
{
  guint option = command->option;
  int value = command->value;

  switch (command->kind)
    {
    case MAJAKKA_SESSION_NEXT:
      return model_move (self, (gint64) self->position + 1);
    case MAJAKKA_SESSION_BACK:
      return model_move (self, (gint64) self->position - 1);
    case MAJAKKA_SESSION_GO:
      return model_move (self, command->position);
    case MAJAKKA_SESSION_BLANK:
      return model_switch (&self->blank, value);
    case MAJAKKA_SESSION_FREEZE:
      return model_switch (&self->frozen, value);
    case MAJAKKA_SESSION_TEXT:
      if (value < -2 || value > 4)
        return FALSE;
      self->text = value;
      return TRUE;
    case MAJAKKA_SESSION_COUNT:
      if ((int) option >= n_options[self->position] || self->phase[self->position] == 3)
        return FALSE;
      return model_set (self, option, self->hands[self->position][option] + value);
    case MAJAKKA_SESSION_SET:
      return model_set (self, option, value);
    case MAJAKKA_SESSION_ANSWER:
      return model_answer (self, command->seat, command->choice);
    case MAJAKKA_SESSION_CLOSE:
      return model_turn (self, 1, 2);
    case MAJAKKA_SESSION_REOPEN:
      return model_turn (self, 2, 1);
    case MAJAKKA_SESSION_REVEAL:
      return model_turn (self, 2, 3);
    case MAJAKKA_SESSION_TIMER:
      if (value < 0 || value > 3600)
        return FALSE;
      self->timer = value == 0 ? 0 : now + value * 1000;
      return TRUE;
    case MAJAKKA_SESSION_EXTEND:
      if (self->timer == 0 || value <= 0 || value > 3600 ||
          self->timer + value * 1000 > self->clock + 7200 * 1000)
        return FALSE;
      self->timer = MAX (self->timer, now) + value * 1000;
      return TRUE;
    case MAJAKKA_SESSION_FINISH:
    default:
      self->finished = TRUE;
      self->timer = 0;
      return TRUE;
    }
}

/* What changes nothing takes no time either: it is not written down. */
static gboolean
model_do (Model *self, const MajakkaSessionCommand *command, gint64 now)
{
  Model before = *self;
  int part = part_of[self->position];

  if (self->finished || !model_change (self, command, now))
    {
      *self = before;
      return FALSE;
    }
  if (memcmp (&before, self, sizeof before) == 0 && command->kind != MAJAKKA_SESSION_TIMER)
    return TRUE;
  if (command->kind == MAJAKKA_SESSION_TIMER && command->value == 0 && before.timer == 0)
    return TRUE;
  if (part >= 0)
    self->spent[part] += now - self->clock;
  self->clock = now;
  model_show (self);

  return TRUE;
}

static void
compare (MajakkaSession *session, const Model *model)
{
  const MajakkaSessionState *state = majakka_session_get_state (session);

  g_assert_cmpuint (state->position, ==, model->position);
  g_assert_cmpint (state->blank, ==, model->blank);
  g_assert_cmpint (state->frozen, ==, model->frozen);
  g_assert_cmpint (state->finished, ==, model->finished);
  g_assert_cmpint (state->text, ==, model->text);
  g_assert_cmpint (state->elapsed, ==, model->clock);
  g_assert_cmpint (state->timer_end, ==, model->timer);
  g_assert_cmpuint (state->shown.position, ==, model->shown);
  g_assert_cmpint ((int) state->shown.phase, ==, model->shown_phase);
  for (guint i = 0; i < 3; i++)
    g_assert_cmpint (g_array_index (state->spent, gint64, i), ==, model->spent[i]);

  for (guint step = 0; step < N_STEPS; step++)
    {
      MajakkaTally tally;
      guint total = 0;

      majakka_session_state_tally (state, step, &tally);
      g_assert_cmpint ((int) majakka_session_state_get_step (state, step)->phase, ==,
                       model->phase[step]);
      for (int i = 0; i < N_OPTIONS; i++)
        {
          g_assert_cmpint ((int) tally.counts[i], ==, model_count (model, step, i));
          total += tally.counts[i];
        }
      g_assert_cmpuint (tally.total, ==, total);
    }
  for (int i = 0; i < N_OPTIONS; i++)
    g_assert_cmpint ((int) state->shown.tally.counts[i], ==, model->shown_counts[i]);
}

/* What must hold whatever the rules are. */
static void
check_invariants (MajakkaSession *session, const Model *before)
{
  const MajakkaSessionState *state = majakka_session_get_state (session);
  g_autoptr (MajakkaProjection) projection = majakka_session_project (session);

  for (guint step = 0; step < N_STEPS; step++)
    {
      const MajakkaStepState *now = majakka_session_state_get_step (state, step);

      for (guint i = 0; i < MAJAKKA_DECK_MAX_OPTIONS; i++)
        g_assert_cmpuint (now->hands[i], <=, HIGHEST_COUNT);
      if (now->phase == MAJAKKA_PHASE_REVEALED)
        g_assert_cmpint (before->phase[step], >=, MAJAKKA_PHASE_CLOSED);
      if (before->phase[step] == MAJAKKA_PHASE_REVEALED)
        g_assert_cmpint ((int) now->phase, ==, MAJAKKA_PHASE_REVEALED);
    }
  if (state->frozen && before->frozen)
    g_assert_cmpuint (state->shown.position, ==, before->shown);
  g_assert_true (state->blank == (projection == NULL));

  for (guint i = 0; projection != NULL && i < projection->options->len; i++)
    {
      const MajakkaProjectionOption *option =
          &g_array_index (projection->options, MajakkaProjectionOption, i);

      g_assert_true ((option->mark != MAJAKKA_PROJECTION_UNTOLD) ==
                     (projection->phase == MAJAKKA_PHASE_REVEALED));
      if (projection->phase != MAJAKKA_PHASE_REVEALED)
        g_assert_cmpuint (option->count, ==, 0);
    }
}

static int
random_value (MajakkaSessionCommandKind kind)
{
  switch (kind)
    {
    case MAJAKKA_SESSION_BLANK:
    case MAJAKKA_SESSION_FREEZE:
      return g_test_rand_int_range (-1, 3);
    case MAJAKKA_SESSION_TEXT:
      return g_test_rand_int_range (-4, 7);
    case MAJAKKA_SESSION_COUNT:
      return g_test_rand_int_range (0, 50) == 0 ? g_test_rand_int ()
                                                : g_test_rand_int_range (-1, 2);
    case MAJAKKA_SESSION_SET:
      return g_test_rand_int_range (-3, HIGHEST_COUNT + 4);
    default: /* seconds, or without a meaning */
      return g_test_rand_int_range (-10, 3700);
    }
}

/* Some sessions are over soon, most last. */
static MajakkaSessionCommand
random_command (void)
{
  MajakkaSessionCommand command = {
    .kind = (MajakkaSessionCommandKind) g_test_rand_int_range (0, MAJAKKA_SESSION_N_COMMANDS),
    .position = (guint) g_test_rand_int_range (0, N_STEPS + 1),
    .option = (guint) g_test_rand_int_range (0, N_OPTIONS + 1),
    .seat = (guint) g_test_rand_int_range (0, N_SEATS + 1),
    .choice = (guint) g_test_rand_int_range (0, 10),
  };

  if (command.kind == MAJAKKA_SESSION_FINISH && g_test_rand_int_range (0, 40) != 0)
    command.kind = MAJAKKA_SESSION_COUNT;
  command.value = random_value (command.kind);

  return command;
}

/* Returns: whether the session is over */
static gboolean
step_both (Fixture *fixture, MajakkaSession *session, Model *model, gint64 start, guint *n_done)
{
  const MajakkaSessionCommand command = random_command ();
  const Model before = *model;
  gboolean allowed, done;

  fixture->now += g_test_rand_int_range (0, 5000);
  fixture->real = fixture->now / 1000;
  allowed = model_do (model, &command, fixture->now - start);
  done = majakka_session_do (session, &command, NULL);
  if (done != allowed)
    g_error ("command %u option %u value %d: the model says %d", command.kind, command.option,
             command.value, allowed);
  *n_done += done;
  compare (session, model);
  check_invariants (session, &before);

  return model->finished;
}

static void
test_model (Fixture *fixture, gconstpointer data)
{
  gint64 begun = g_get_monotonic_time ();
  guint n_done = 0;
  guint n_sessions = 0;

  for (guint n = 0; n < N_COMMANDS;)
    {
      g_autoptr (MajakkaSession) session = fixture_preview (fixture);
      gint64 start = fixture->now;
      Model model = { .position = 0 };

      n_sessions++;
      while (n++ < N_COMMANDS && !step_both (fixture, session, &model, start, &n_done))
        ;
    }

  g_test_message ("%d commands, %u done, in %u sessions", N_COMMANDS, n_done, n_sessions);
  g_assert_cmpuint (n_done, >, N_COMMANDS / 4);
  g_assert_cmpint (g_get_monotonic_time () - begun, <, LONGEST_SECONDS * G_USEC_PER_SEC);
}

/* At any moment the file holds the session. */
static void
test_kept (Fixture *fixture, gconstpointer data)
{
  guint n_done = 0;

  for (guint n = 0; n < N_COMMANDS_KEPT;)
    {
      g_autoptr (MajakkaSession) session = fixture_begin (fixture);
      gint64 start = fixture->now;
      Model model = { .position = 0 };
      gboolean over = FALSE;

      while (n++ < N_COMMANDS_KEPT && !over)
        {
          over = step_both (fixture, session, &model, start, &n_done);
          if (over || g_test_rand_int_range (0, 50) == 0)
            {
              const char *path =
                  majakka_session_journal_get_path (majakka_session_get_journal (session));
              g_autoptr (GError) error = NULL;
              MajakkaSessionJournal *journal = majakka_session_journal_read (path, &error);
              g_autoptr (MajakkaSession) again = NULL;

              g_assert_no_error (error);
              again = majakka_session_resume (fixture->deck, journal, &error);
              g_assert_no_error (error);
              compare (again, &model);
              g_assert_cmpuint (majakka_session_get_revision (again), ==,
                                majakka_session_get_revision (session));
            }
        }
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  FIXTURE_ADD ("/session/model", test_model);
  FIXTURE_ADD ("/session/model/kept", test_kept);

  return g_test_run ();
}
