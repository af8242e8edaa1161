/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-checker.h"
#include "majakka-lesson-messages.h"

#include <glib/gstdio.h>
#include <string.h>

static char *sample;

static MajakkaSessionPlan *
read_and_check (const char *text, MajakkaFaults *faults)
{
  const MajakkaCheckContext context = { .today = "2026-11-26" };
  MajakkaSessionPlan *plan =
      majakka_session_plan_read_memory (text, strlen (text), "session.xml", faults);

  if (plan != NULL)
    majakka_session_plan_check (plan, &context, faults);

  return plan;
}

static const MajakkaBlock *
get_block (const MajakkaSessionPlan *plan, guint part, guint position)
{
  const MajakkaBlock *block = g_ptr_array_index (plan->parts, part);

  return g_ptr_array_index (block->blocks, position);
}

static void
test_whole (void)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaSessionPlan) plan = read_and_check (sample, faults);
  const MajakkaBlock *part, *question, *slide;

  g_assert_nonnull (plan);
  for (guint i = 0; i < majakka_faults_count (faults); i++)
    g_test_message ("%s", majakka_faults_get (faults, i)->sentence);
  g_assert_cmpuint (majakka_faults_count (faults), ==, 0);
  g_assert_cmpstr (plan->lesson->id, ==, "session");
  g_assert_cmpint (plan->lesson->audience, ==, MAJAKKA_AUDIENCE_PUPILS);
  g_assert_cmpstr (plan->lesson->ages[0], ==, "10-12");
  g_assert_cmpuint (plan->lesson->minutes, ==, 45);
  g_assert_cmpuint (plan->prepare->blocks->len, ==, 2);
  g_assert_cmpuint (plan->ground_rules->blocks->len, ==, 1);
  g_assert_cmpuint (plan->if_told->blocks->len, ==, 1);
  g_assert_cmpstr (plan->letter->title.source, ==, "Dear families");

  g_assert_cmpuint (plan->parts->len, ==, 3);
  part = g_ptr_array_index (plan->parts, 1);
  g_assert_cmpint (part->part_kind, ==, MAJAKKA_PART_ACTIVITY);
  g_assert_cmpint (part->grouping, ==, MAJAKKA_GROUPING_PAIRS);
  g_assert_cmpuint (part->minutes, ==, 25);
  g_assert_cmpuint (part->items->len, ==, 1);
  g_assert_cmpuint (part->facilitator->len, ==, 2);
  g_assert_cmpuint (part->blocks->len, ==, 3);
  g_assert_cmpint (get_block (plan, 1, 0)->kind, ==, MAJAKKA_BLOCK_HANDOUT);

  /* What is for the teacher is apart from what is for the class. */
  slide = get_block (plan, 1, 1);
  g_assert_cmpint (slide->kind, ==, MAJAKKA_BLOCK_SLIDE);
  g_assert_cmpuint (slide->blocks->len, ==, 1);
  g_assert_cmpuint (slide->facilitator->len, ==, 1);
  question = get_block (plan, 0, 1);
  g_assert_cmpstr (question->question->id, ==, "q-ask-before");
  g_assert_cmpuint (question->facilitator->len, ==, 1);
}

static void
collect_cb (const MajakkaMessage *message, gpointer texts)
{
  g_string_append_printf (texts, "%s|", message->source);
}

/* What nobody visits is neither translated nor checked. */
static void
test_messages (void)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaSessionPlan) plan = read_and_check (sample, faults);
  g_autoptr (GString) texts = g_string_new ("|");
  static const char *const wanted[] = {
    "|Kind &amp; brave|",
    "|ask first|",
    "|Print the sheets.|",
    "|You may pass.|",
    "|Hello|",
    "|Say the rules.|",
    "|We will see.|",
    "|Ask why.|",
    "|A sheet|",
    "|Write a name.|",
    "|Mira|",
    "|A secret keeps helpers away.|",
    "|Read it aloud.|",
    "|Whom can you tell?|",
    "|Nobody|",
    "|Thank them.|",
    "|Listen.|",
    "|Dear families|",
    "|We asked first.|",
    "|My helpers|",
  };

  majakka_lesson_foreach_message (plan->lesson, collect_cb, texts);
  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      g_test_message ("%s", wanted[i]);
      g_assert_nonnull (strstr (texts->str, wanted[i]));
    }
}

typedef struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *tag;
} Mistake;

static const Mistake mistakes[] = {
  { "no-age", " ages=\"10-12\"", "", "session-ages" },
  { "age-of-parents", "for=\"pupils\"", "for=\"parents\"", "session-ages" },
  { "short", "minutes=\"25\"", "minutes=\"15\"", "session-minutes" },
  { "closing-first", "kind=\"opening\"", "kind=\"closing\"", "session-parts" },
  { "again",
    "<prompt>A picture of a friend is yours.</prompt>\n      <option id=\"true\"><feedback>It",
    "<prompt>A picture of a friend is mine.</prompt>\n      <option id=\"true\"><feedback>It",
    "question-again" },
  { "no-before", "q-ask-before", "q-ask-first", "question-again" },
  { "unasked", "objective=\"tell\"", "objective=\"ask\"", "objective-unasked" },
  { "unknown-objective", "objective=\"tell\"", "objective=\"tall\"", "objective-unknown" },
  { "kind-of-question", "kind=\"several\"", "kind=\"order\"", "value" },
  { "no-notes", "<facilitator><p>Thank them.</p></facilitator>", "", "element-missing" },
  { "no-way-out", "<ground-rules>", "<ground-rule>", "xml-end-tag" },
  { "no-if-told", "<if-told>\n    <steps>\n      <step>Listen.</step>\n    </steps>\n  </if-told>",
    "", "element-missing" },
  { "uncited", "<cite ref=\"guide\"/>", "", "source-uncited" },
  { "two-slides", "id=\"chat\"", "id=\"hello\"", "id-twice" },
  { "note-on-a-slide", "<p>Today we ask first.</p>", "<note kind=\"tip\"><p>Today.</p></note>",
    "element-unknown" },
  { "right", " right=\"yes\"><feedback>Yes: ask", "><feedback>Yes: ask", "question-right" },
  { "doctype", "<session ", "<!DOCTYPE session><session ", "xml-doctype" },
  { "future", "reviewed=\"2026-11-26\"", "reviewed=\"2027-01-01\"", "review-future" },
};

static void
test_mistake (gconstpointer data)
{
  const Mistake *mistake = data;
  g_autoptr (GString) text = g_string_new (sample);
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaSessionPlan) plan = NULL;
  gboolean told = FALSE;

  g_assert_cmpuint (g_string_replace (text, mistake->before, mistake->after, 1), ==, 1);
  plan = read_and_check (text->str, faults);
  for (guint i = 0; i < majakka_faults_count (faults); i++)
    {
      const MajakkaFault *fault = majakka_faults_get (faults, i);

      g_test_message ("%u: %s %s", fault->line, fault->tag->name, fault->sentence);
      told |= g_str_equal (fault->tag->name, mistake->tag);
    }
  g_assert_true (told);
}

/* What is said of a sign, and what is in the notes, is not read from the last row. */
static void
test_slide_words (void)
{
  g_autoptr (GString) text = g_string_new (sample);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *many = NULL;

  for (guint i = 0; i < 50; i++)
    g_string_append (words, " word");
  for (guint i = 0; i < 2; i++)
    {
      const char *before = i == 0 ? "<p>Read it aloud.</p>" : "<p>Today we ask first.</p>";
      g_autofree char *after = g_strdup_printf ("<p>It%s.</p>", words->str);
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
      g_autoptr (MajakkaSessionPlan) plan = NULL;

      g_assert_cmpuint (g_string_replace (text, before, after, 1), ==, 1);
      plan = read_and_check (text->str, faults);
      g_assert_cmpuint (majakka_faults_count (faults), ==, i);
      if (i == 1)
        g_assert_cmpstr (majakka_faults_get (faults, 0)->tag->name, ==, "slide-words");
    }
}

static void
test_is_file (void)
{
  const char *source = g_getenv ("MAJAKKA_SOURCE_DIR");
  g_autofree char *session = g_build_filename (source, "tests", "lesson", "session.xml", NULL);
  g_autofree char *manual = g_build_filename (source, "tests", "lesson", "manual.xml", NULL);

  g_assert_true (majakka_session_plan_is_file (session));
  g_assert_false (majakka_session_plan_is_file (manual));
  g_assert_false (majakka_session_plan_is_file ("/nowhere/session.xml"));
}

int
main (int argc, char **argv)
{
  g_autofree char *path = NULL;
  int status;

  g_test_init (&argc, &argv, NULL);
  path = g_test_build_filename (G_TEST_DIST, "lesson", "session.xml", NULL);
  g_assert_true (g_file_get_contents (path, &sample, NULL, NULL));

  g_test_add_func ("/session-plan/whole", test_whole);
  g_test_add_func ("/session-plan/messages", test_messages);
  g_test_add_func ("/session-plan/slide-words", test_slide_words);
  g_test_add_func ("/session-plan/is-file", test_is_file);
  for (guint i = 0; i < G_N_ELEMENTS (mistakes); i++)
    {
      g_autofree char *name = g_strconcat ("/session-plan/mistake/", mistakes[i].name, NULL);

      g_test_add_data_func (name, &mistakes[i], test_mistake);
    }

  status = g_test_run ();
  g_free (sample);

  return status;
}
