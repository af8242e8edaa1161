/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "classroom-fixture.h"

#include "majakka-lesson-messages.h"
#include "majakka-lesson-reader.h"
#include "majakka-session-error.h"

#include <string.h>

static void
collect_cb (const MajakkaMessage *message, gpointer secrets)
{
  g_hash_table_add (secrets, (gpointer) message);
}

static void collect_blocks (const GPtrArray *blocks, GHashTable *secrets);

static void
collect_question (const MajakkaQuestion *question, GHashTable *secrets)
{
  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (question->options, i);

      collect_cb (&option->feedback, secrets);
    }
}

/* What is never for the class: notes, why a message worries, feedback before its time. */
static void
collect_block (const MajakkaBlock *block, GHashTable *secrets)
{
  if (block->kind == MAJAKKA_BLOCK_FACILITATOR || block->kind == MAJAKKA_BLOCK_HANDOUT)
    majakka_block_foreach_message (block, collect_cb, secrets);
  for (guint i = 0; block->facilitator != NULL && i < block->facilitator->len; i++)
    majakka_block_foreach_message (g_ptr_array_index (block->facilitator, i), collect_cb, secrets);
  for (guint i = 0; block->messages != NULL && i < block->messages->len; i++)
    collect_cb (&((const MajakkaChatMessage *) g_ptr_array_index (block->messages, i))->why,
                secrets);
  if (block->question != NULL)
    collect_question (block->question, secrets);
  if (block->blocks != NULL)
    collect_blocks (block->blocks, secrets);
}

static void
collect_blocks (const GPtrArray *blocks, GHashTable *secrets)
{
  for (guint i = 0; i < blocks->len; i++)
    collect_block (g_ptr_array_index (blocks, i), secrets);
}

static GHashTable *
collect_secrets (const MajakkaDeck *deck)
{
  GHashTable *secrets = g_hash_table_new (NULL, NULL);
  const MajakkaSessionPlan *plan = majakka_deck_get_plan (deck);
  const MajakkaLesson *lesson = majakka_deck_get_lesson (deck);

  for (guint i = 0; i < lesson->sections->len; i++)
    collect_blocks (((const MajakkaSection *) g_ptr_array_index (lesson->sections, i))->blocks,
                    secrets);
  if (plan != NULL)
    {
      majakka_section_foreach_message (plan->prepare, collect_cb, secrets);
      majakka_section_foreach_message (plan->if_told, collect_cb, secrets);
      majakka_section_foreach_message (plan->letter, collect_cb, secrets);
    }

  return secrets;
}

static void
check_message (const MajakkaMessage *message, GHashTable *secrets)
{
  if (message != NULL && g_hash_table_contains (secrets, message))
    g_error ("the class sees “%s”", message->source);
}

static void
check_options (const MajakkaProjection *projection)
{
  gboolean told = projection->phase == MAJAKKA_PHASE_REVEALED;
  guint n_right = 0;

  for (guint i = 0; i < projection->options->len; i++)
    {
      const MajakkaProjectionOption *option =
          &g_array_index (projection->options, MajakkaProjectionOption, i);

      g_assert_true (told == (option->mark != MAJAKKA_PROJECTION_UNTOLD));
      g_assert_cmpuint (option->count, ==, told ? i + 1 : 0);
      n_right += option->mark == MAJAKKA_PROJECTION_RIGHT;
    }
  g_assert_true (told == (n_right > 0));
}

static void
check_projection (MajakkaDeck *deck, guint position, MajakkaPhase phase, GHashTable *secrets)
{
  MajakkaShown shown = { .position = position, .phase = phase };
  const MajakkaStep *step = majakka_deck_get_step (deck, position);
  g_autoptr (MajakkaProjection) projection = NULL;

  for (guint i = 0; i < MAJAKKA_DECK_MAX_OPTIONS; i++)
    shown.tally.counts[i] = i + 1;
  projection = majakka_projection_new (deck, &shown);

  check_message (projection->title, secrets);
  check_message (projection->picture_alt, secrets);
  for (guint i = 0; i < projection->lines->len; i++)
    {
      const MajakkaProjectionLine *line =
          &g_array_index (projection->lines, MajakkaProjectionLine, i);

      check_message (line->text, secrets);
      check_message (line->who, secrets);
    }
  for (guint i = 0; i < projection->options->len; i++)
    check_message (g_array_index (projection->options, MajakkaProjectionOption, i).text, secrets);

  if (step->kind == MAJAKKA_STEP_SLIDE || step->kind == MAJAKKA_STEP_RULES)
    g_assert_true (projection->lines->len > 0 || projection->picture != NULL);
  if (step->kind == MAJAKKA_STEP_QUESTION)
    {
      g_assert_cmpuint (projection->options->len, ==, step->question->options->len);
      check_options (projection);
    }
}

static void
check_part (const MajakkaDeck *deck, guint position)
{
  const MajakkaDeckPart *part = majakka_deck_get_part (deck, position);

  g_assert_cmpuint (part->n_steps, >, 0);
  for (guint i = 0; i < part->n_steps; i++)
    g_assert_cmpuint (majakka_deck_get_step (deck, part->first_step + i)->part, ==, position);
}

static void
check_deck (MajakkaDeck *deck)
{
  g_autoptr (GHashTable) secrets = collect_secrets (deck);

  g_assert_cmpuint (g_hash_table_size (secrets), >, 5);
  for (guint i = 0; i < majakka_deck_get_n_steps (deck); i++)
    {
      const MajakkaStep *step = majakka_deck_get_step (deck, i);
      guint found = G_MAXUINT;

      g_assert_true (majakka_deck_find_step (deck, step->id, &found));
      g_assert_cmpuint (found, ==, i);
      g_assert_null (strpbrk (step->id, " \t\n"));
      for (int phase = MAJAKKA_PHASE_NONE; phase <= MAJAKKA_PHASE_REVEALED; phase++)
        check_projection (deck, i, (MajakkaPhase) phase, secrets);
    }
  for (guint i = 0; i < majakka_deck_get_n_parts (deck); i++)
    check_part (deck, i);
  g_assert_cmpint (majakka_deck_get_step (deck, majakka_deck_get_n_steps (deck) - 1)->kind, ==,
                   MAJAKKA_STEP_END);
}

typedef MajakkaDeck *(*ReadFunc) (const char *path);

static MajakkaDeck *
read_plan (const char *path)
{
  g_autoptr (MajakkaSessionPlan) plan = fixture_read_plan (path);
  g_autoptr (GError) error = NULL;
  MajakkaDeck *deck = majakka_deck_new_for_plan (plan, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (majakka_deck_get_minutes (deck), ==, plan->lesson->minutes);
  g_assert_cmpuint (majakka_deck_get_n_parts (deck), ==, plan->parts->len);
  g_assert_cmpint (majakka_deck_get_step (deck, 0)->kind, ==, MAJAKKA_STEP_RULES);

  return deck;
}

static MajakkaDeck *
read_lesson (const char *path)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson = majakka_lesson_read_file (path, faults);
  g_autoptr (GError) error = NULL;
  MajakkaDeck *deck;

  if (lesson == NULL) /* the glossary and the signs lie beside the lessons */
    return NULL;
  deck = majakka_deck_new_for_lesson (lesson, NULL, "FI", &error);
  g_assert_no_error (error);

  return deck;
}

static guint
check_folder (const char *folder, ReadFunc read)
{
  g_autofree char *path = g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", folder, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (path, 0, &error);
  const char *name;
  guint n_decks = 0;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autoptr (MajakkaDeck) deck = g_str_has_suffix (name, ".xml") ? read (file) : NULL;

      if (deck == NULL)
        continue;
      g_test_message ("%s: %u steps", name, majakka_deck_get_n_steps (deck));
      check_deck (deck);
      n_decks++;
    }

  return n_decks;
}

static void
test_plans (void)
{
  g_assert_cmpuint (check_folder ("sessions", read_plan), ==, 10);
}

static void
test_lessons (void)
{
  g_assert_cmpuint (check_folder ("lessons", read_lesson), ==, 16);
}

static gboolean
shows (const MajakkaDeck *deck, const MajakkaBlock *block)
{
  for (guint i = 0; i < majakka_deck_get_n_steps (deck); i++)
    if (g_ptr_array_find (majakka_deck_get_step (deck, i)->blocks, block, NULL))
      return TRUE;

  return FALSE;
}

/* How many slides of one deck the other has not. */
static guint
count_own_blocks (const MajakkaDeck *deck, const MajakkaDeck *other)
{
  guint n = 0;

  for (guint i = 0; i < majakka_deck_get_n_steps (deck); i++)
    {
      const MajakkaStep *step = majakka_deck_get_step (deck, i);

      if (step->blocks->len > 0 && !shows (other, g_ptr_array_index (step->blocks, 0)))
        n++;
    }

  return n;
}

/* A region block is shown where it belongs, and a long list on several slides. */
static void
test_lesson_slides (void)
{
  g_autofree char *path =
      g_build_filename (g_getenv ("MAJAKKA_SOURCE_DIR"), "data", "lessons", "sextortion.xml", NULL);
  g_autoptr (MajakkaDeck) here = read_lesson (path);
  g_autoptr (MajakkaDeck) elsewhere =
      majakka_deck_new_for_lesson (majakka_deck_get_lesson (here), NULL, "ZZ", NULL);
  guint n_questions = 0;
  guint n_split = 0;

  g_assert_cmpuint (count_own_blocks (here, elsewhere), >, 0);
  g_assert_cmpuint (count_own_blocks (elsewhere, here), >, 0);
  for (guint i = 0; i < majakka_deck_get_n_steps (here); i++)
    {
      const MajakkaStep *step = majakka_deck_get_step (here, i);

      n_questions += step->kind == MAJAKKA_STEP_QUESTION;
      n_split += step->first_line > 0;
      g_assert_true (step->kind != MAJAKKA_STEP_SLIDE || step->n_lines <= MAJAKKA_DECK_MAX_LINES);
    }
  g_assert_cmpuint (n_questions, >, 0);
  g_assert_cmpuint (n_split, >, 0);
}

static void
assert_parts (const MajakkaDeck *deck, const char *wanted)
{
  g_autofree char *parts = g_strjoinv (" ", (GStrv) majakka_deck_get_part_ids (deck));

  g_assert_cmpstr (parts, ==, wanted);
}

static void
test_arrangement (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MajakkaDeck) dropped = majakka_deck_drop_part (fixture->deck, "pairs", NULL);
  g_autoptr (MajakkaDeck) moved = majakka_deck_move_part (fixture->deck, "pairs", 0, NULL);
  g_autoptr (MajakkaDeck) back = majakka_deck_move_part (dropped, "pairs", 9, NULL);
  g_autoptr (GError) error = NULL;
  guint position;

  assert_parts (fixture->deck, "opening pairs closing");
  assert_parts (dropped, "opening closing");
  assert_parts (moved, "pairs opening closing");
  assert_parts (back, "opening closing pairs");
  g_assert_cmpuint (majakka_deck_get_minutes (dropped), ==, 20);
  g_assert_false (majakka_deck_find_step (dropped, "q-tell", &position));
  g_assert_true (majakka_deck_find_step (moved, "chat", &position));
  g_assert_cmpuint (position, ==, 1);
  check_deck (back);

  g_assert_null (majakka_deck_move_part (dropped, "nowhere", 0, &error));
  g_assert_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_UNKNOWN);
  g_assert_null (
      majakka_deck_rearrange (dropped, (const char *const[]){ "opening", "opening", NULL }, NULL));
  g_assert_null (majakka_deck_rearrange (dropped, (const char *const[]){ NULL }, NULL));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/deck/plans", test_plans);
  g_test_add_func ("/deck/lessons", test_lessons);
  g_test_add_func ("/deck/lesson-slides", test_lesson_slides);
  FIXTURE_ADD ("/deck/arrangement", test_arrangement);

  return g_test_run ();
}
