/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "app-fixture.h"

#include "majakka-emergency-card.h"
#include "majakka-help-page.h"
#include "majakka-plan-lines.h"
#include "majakka-plan-page.h"
#include "majakka-plan-step.h"
#include "majakka-plan-ticks.h"

#include <adwaita.h>
#include <string.h>

static MajakkaContext *context;

static GtkWidget *
find_button (GtkWidget *page, const char *words)
{
  g_autoptr (GPtrArray) buttons = app_fixture_find_all (page, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    if (g_strcmp0 (gtk_button_get_label (g_ptr_array_index (buttons, i)), words) == 0)
      return g_ptr_array_index (buttons, i);

  return NULL;
}

static void
press (GtkWidget *page, const char *words)
{
  GtkWidget *button = find_button (page, words);

  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

static const MajakkaHelpPlan *
get_plan (const char *id)
{
  const MajakkaHelpPlan *plan = majakka_help_plans_find (majakka_context_get_plans (context), id);

  g_assert_nonnull (plan);

  return plan;
}

static GtkWidget *
open_plan (const char *id)
{
  return g_object_ref_sink (majakka_plan_page_new (context, get_plan (id)));
}

static GtkCheckButton *
get_step (GtkWidget *page, guint position)
{
  g_autoptr (GPtrArray) steps = app_fixture_find_all (page, MAJAKKA_TYPE_PLAN_STEP);

  g_assert_cmpuint (position, <, steps->len);

  return g_ptr_array_index (steps, position);
}

/* As "x.x": which steps are ticked, the fourth and all after it left away. */
static char *
get_ticks (GtkWidget *page)
{
  char *ticks = g_strdup ("...");

  for (guint i = 0; ticks[i] != '\0'; i++)
    if (gtk_check_button_get_active (get_step (page, i)))
      ticks[i] = 'x';

  return ticks;
}

static void
assert_ticks (GtkWidget *page, const char *wanted)
{
  g_autofree char *ticks = get_ticks (page);

  g_assert_cmpstr (ticks, ==, wanted);
}

static void
forget (const char *id)
{
  const MajakkaHelpPlan *plan = get_plan (id);

  for (guint i = 0; i < plan->steps->len; i++)
    {
      const MajakkaHelpStep *step = g_ptr_array_index (plan->steps, i);

      g_assert_true (majakka_plan_ticks_set (context, plan, step->id, FALSE, NULL));
    }
}

/* Somebody ticks a step, is called away, and finds it ticked. */
static void
test_ticks_kept (void)
{
  GtkWidget *page = open_plan ("blackmail");

  assert_ticks (page, "...");
  g_assert_null (find_button (page, "Start over"));
  gtk_check_button_set_active (get_step (page, 0), TRUE);
  gtk_check_button_set_active (get_step (page, 2), TRUE);
  g_assert_finalize_object (page);

  page = open_plan ("blackmail");
  assert_ticks (page, "x.x");
  gtk_check_button_set_active (get_step (page, 2), FALSE);
  g_assert_finalize_object (page);

  page = open_plan ("blackmail");
  assert_ticks (page, "x..");
  g_assert_finalize_object (page);

  /* and of no other plan */
  page = open_plan ("asks-pictures");
  assert_ticks (page, "...");
  g_assert_finalize_object (page);
  forget ("blackmail");
}

/* A plan is no lesson: nothing about lessons changes. */
static void
test_lessons_undisturbed (void)
{
  MajakkaLearnerStore *store = majakka_context_get_store (context);
  GtkWidget *page = open_plan ("blackmail");
  g_autofree char *last = NULL;
  g_autoptr (GHashTable) progress = NULL;

  gtk_check_button_set_active (get_step (page, 0), TRUE);
  last = majakka_learner_store_get_last_lesson (store);
  progress = majakka_learner_store_list_progress (store);
  g_assert_null (last);
  g_assert_cmpuint (g_hash_table_size (progress), ==, 0);
  g_assert_finalize_object (page);
  forget ("blackmail");
}

/* The light is on one step: the first that is not done. */
static void
assert_next (GtkWidget *page, guint next)
{
  g_autoptr (GPtrArray) steps = app_fixture_find_all (page, MAJAKKA_TYPE_PLAN_STEP);

  for (guint i = 0; i < steps->len; i++)
    {
      GtkWidget *step = g_ptr_array_index (steps, i);

      g_assert_true (gtk_widget_has_css_class (step, "next-step") == (i == next));
      g_assert_true (app_fixture_has_words (step, "Next") == (i == next));
    }
}

static void
test_next (void)
{
  GtkWidget *page = open_plan ("missing");
  g_autoptr (GPtrArray) steps = app_fixture_find_all (page, MAJAKKA_TYPE_PLAN_STEP);

  assert_next (page, 0);
  g_assert_true (app_fixture_has_words (page, "Tick what is done."));
  gtk_check_button_set_active (get_step (page, 0), TRUE);
  assert_next (page, 1);
  gtk_check_button_set_active (get_step (page, 2), TRUE);
  assert_next (page, 1);
  gtk_check_button_set_active (get_step (page, 0), FALSE);
  assert_next (page, 0);

  for (guint i = 0; i < steps->len; i++)
    gtk_check_button_set_active (get_step (page, i), TRUE);
  assert_next (page, steps->len);
  g_assert_true (app_fixture_has_words (page, "All steps done"));
  g_assert_finalize_object (page);
  forget ("missing");
}

static void
test_start_over (void)
{
  GtkWidget *page = open_plan ("blackmail");

  gtk_check_button_set_active (get_step (page, 0), TRUE);
  gtk_check_button_set_active (get_step (page, 1), TRUE);
  press (page, "Start over");
  assert_ticks (page, "...");
  g_assert_null (find_button (page, "Start over"));

  press (page, "_Undo");
  assert_ticks (page, "xx.");
  g_assert_finalize_object (page);

  page = open_plan ("blackmail");
  assert_ticks (page, "xx.");
  press (page, "Start over");
  g_assert_finalize_object (page);

  page = open_plan ("blackmail");
  assert_ticks (page, "...");
  g_assert_finalize_object (page);
}

/* Who has gone on after starting over does not get the old ticks mixed in. */
static void
test_undo_too_late (void)
{
  GtkWidget *page = open_plan ("blackmail");

  gtk_check_button_set_active (get_step (page, 0), TRUE);
  press (page, "Start over");
  gtk_check_button_set_active (get_step (page, 1), TRUE);
  g_assert_null (find_button (page, "_Undo"));
  assert_ticks (page, ".x.");
  g_assert_finalize_object (page);
  forget ("blackmail");
}

/* The list of what has happened says how far a plan has come, also while it is open. */
static void
test_rows (void)
{
  GtkWidget *help = g_object_ref_sink (majakka_help_page_new (context));
  GtkWidget *page = open_plan ("missing");
  g_autofree char *words = g_strdup_printf ("2 of %u steps done", get_plan ("missing")->steps->len);

  g_assert_false (app_fixture_has_words (help, "steps done"));
  gtk_check_button_set_active (get_step (page, 0), TRUE);
  gtk_check_button_set_active (get_step (page, 1), TRUE);
  g_assert_true (app_fixture_has_words (help, words));
  g_assert_true (app_fixture_has_words (page, words));
  g_assert_finalize_object (help);

  help = g_object_ref_sink (majakka_help_page_new (context));
  g_assert_true (app_fixture_has_words (help, words));
  forget ("missing");
  g_assert_false (app_fixture_has_words (help, "steps done"));
  g_assert_finalize_object (page);
  g_assert_finalize_object (help);
}

static GtkWidget *
wait_for_focus (GtkWidget *window, GtkWidget *page, GType type)
{
  GtkWidget *focus;
  GtkWidget *found;

  do
    {
      g_main_context_iteration (NULL, TRUE);
      focus = gtk_window_get_focus (GTK_WINDOW (window));
      found = focus != NULL ? gtk_widget_get_ancestor (focus, type) : NULL;
    }
  while (found == NULL || !gtk_widget_is_ancestor (found, page));

  return found;
}

/* The first time at the number; who has begun, at the step that is next. */
static void
test_place (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *page = majakka_plan_page_new (context, get_plan ("blackmail"));

  gtk_window_set_default_size (GTK_WINDOW (window), 400, 500);
  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
  wait_for_focus (window, page, MAJAKKA_TYPE_EMERGENCY_CARD);
  for (guint i = 0; i < 4; i++)
    gtk_check_button_set_active (get_step (page, i), TRUE);

  page = majakka_plan_page_new (context, get_plan ("blackmail"));
  gtk_window_set_child (GTK_WINDOW (window), page);
  g_assert_true (wait_for_focus (window, page, MAJAKKA_TYPE_PLAN_STEP) ==
                 GTK_WIDGET (get_step (page, 4)));
  gtk_window_destroy (GTK_WINDOW (window));
  forget ("blackmail");
}

static GPtrArray *
find_headings (GtkWidget *page)
{
  GPtrArray *headings = app_fixture_find_all (page, GTK_TYPE_LABEL);

  for (guint i = headings->len; i-- > 0;)
    if (gtk_accessible_get_accessible_role (g_ptr_array_index (headings, i)) !=
        GTK_ACCESSIBLE_ROLE_HEADING)
      g_ptr_array_remove_index (headings, i);

  return headings;
}

static gboolean
is_heading_of (GtkWidget *page, const char *words)
{
  g_autoptr (GPtrArray) headings = find_headings (page);

  for (guint i = 0; i < headings->len; i++)
    if (g_str_equal (gtk_label_get_text (g_ptr_array_index (headings, i)), words))
      return TRUE;

  return FALSE;
}

/* Every plan has its parts under headings, the number first, and the rule about pictures. */
static void
test_every_plan (void)
{
  static const char *const headings[] = {
    "In the first hour", "What to say",      "Say", "Write down, in words", "Who to contact",
    "What happens next", "When to come back"
  };
  MajakkaHelpPlans *plans = majakka_context_get_plans (context);

  for (guint i = 0; i < majakka_help_plans_count (plans); i++)
    {
      const MajakkaHelpPlan *plan = majakka_help_plans_get (plans, i);
      GtkWidget *page = open_plan (plan->id);
      g_autoptr (GPtrArray) steps = app_fixture_find_all (page, MAJAKKA_TYPE_PLAN_STEP);
      g_autoptr (GPtrArray) cards = app_fixture_find_all (page, MAJAKKA_TYPE_EMERGENCY_CARD);
      g_autoptr (GPtrArray) lists = app_fixture_find_all (page, MAJAKKA_TYPE_PLAN_LINES);

      g_test_message ("%s", plan->id);
      g_assert_cmpuint (cards->len, ==, 1);
      g_assert_cmpuint (steps->len, ==, plan->steps->len);
      g_assert_cmpuint (lists->len, ==, plan->dont_say->len > 0 ? 5 : 4);
      g_assert_true (is_heading_of (page, plan->title.source));
      for (guint j = 0; j < G_N_ELEMENTS (headings); j++)
        g_assert_true (is_heading_of (page, headings[j]));
      g_assert_true (is_heading_of (page, "Better not") == (plan->dont_say->len > 0));
      g_assert_true (app_fixture_has_words (
          page, "Never copy, photograph or send on a sexual picture of a child"));
      g_assert_finalize_object (page);
    }
}

/* A screen reader says which step it is, and what to do. */
static void
test_step_name (void)
{
  GtkWidget *page = open_plan ("blackmail");
  const MajakkaHelpStep *step = g_ptr_array_index (get_plan ("blackmail")->steps, 1);
  g_autofree char *plain =
      majakka_translator_plain (majakka_context_get_translator (context), &step->text);
  g_autofree char *name = g_strdup_printf ("Step 2: %s", plain);
  GtkCheckButton *check = get_step (page, 1);

  gtk_test_accessible_assert_role (check, GTK_ACCESSIBLE_ROLE_CHECKBOX);
  gtk_test_accessible_assert_property (check, GTK_ACCESSIBLE_PROPERTY_LABEL, name);
  gtk_test_accessible_assert_property (get_step (page, 0), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Next");
  g_assert_finalize_object (page);
}

int
main (int argc, char **argv)
{
  int result;

  if (!app_fixture_init (&argc, &argv))
    return 0;

  context = majakka_context_new ();
  g_settings_set_string (majakka_context_get_settings (context), "country", "FI");
  g_test_add_func ("/app/plan/ticks-kept", test_ticks_kept);
  g_test_add_func ("/app/plan/lessons-undisturbed", test_lessons_undisturbed);
  g_test_add_func ("/app/plan/next", test_next);
  g_test_add_func ("/app/plan/start-over", test_start_over);
  g_test_add_func ("/app/plan/undo-too-late", test_undo_too_late);
  g_test_add_func ("/app/plan/rows", test_rows);
  g_test_add_func ("/app/plan/place", test_place);
  g_test_add_func ("/app/plan/every-plan", test_every_plan);
  g_test_add_func ("/app/plan/step-name", test_step_name);
  result = g_test_run ();
  g_clear_object (&context);

  return result;
}
