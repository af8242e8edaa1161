/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The ticks of a plan are kept where those of the checklists of lessons are. The colon keeps a plan apart
 * from every lesson, whose id has none; what sums up lessons does not look at ticks. */

#include "majakka-plan-ticks.h"

#include <glib/gi18n-lib.h>

#define CHECKLIST "steps"

/**
 * majakka_plan_ticks_get_subject:
 * @plan: a plan
 *
 * Returns: (transfer full): what stands for the plan where the store asks for a lesson
 */
char *
majakka_plan_ticks_get_subject (const MajakkaHelpPlan *plan)
{
  g_return_val_if_fail (plan != NULL, NULL);

  return g_strconcat ("plan:", plan->id, NULL);
}

/**
 * majakka_plan_ticks_list:
 * @context: the context
 * @plan: a plan
 *
 * Returns: (transfer full): the ids of the steps that are ticked, in the order of the plan
 */
GStrv
majakka_plan_ticks_list (MajakkaContext *context, const MajakkaHelpPlan *plan)
{
  g_autofree char *subject = majakka_plan_ticks_get_subject (plan);
  g_auto (GStrv) kept =
      majakka_learner_store_list_ticks (majakka_context_get_store (context), subject, CHECKLIST);
  GPtrArray *ticks = g_ptr_array_new ();

  /* A step that there is no longer may still have its tick. */
  for (guint i = 0; i < plan->steps->len; i++)
    {
      const MajakkaHelpStep *step = g_ptr_array_index (plan->steps, i);

      if (g_strv_contains ((const char *const *) kept, step->id))
        g_ptr_array_add (ticks, g_strdup (step->id));
    }
  g_ptr_array_add (ticks, NULL);

  return (GStrv) g_ptr_array_free (ticks, FALSE);
}

/**
 * majakka_plan_ticks_count:
 * @context: the context
 * @plan: a plan
 *
 * Returns: how many of its steps are ticked
 */
guint
majakka_plan_ticks_count (MajakkaContext *context, const MajakkaHelpPlan *plan)
{
  g_auto (GStrv) ticks = majakka_plan_ticks_list (context, plan);

  return g_strv_length (ticks);
}

/**
 * majakka_plan_ticks_set:
 * @context: the context
 * @plan: a plan
 * @step: the id of one of its steps
 * @ticked: whether it is done
 * @error: return location
 *
 * Keeps a tick, or takes it away.
 *
 * Returns: whether it was kept
 */
gboolean
majakka_plan_ticks_set (MajakkaContext *context,
                        const MajakkaHelpPlan *plan,
                        const char *step,
                        gboolean ticked,
                        GError **error)
{
  g_autofree char *subject = majakka_plan_ticks_get_subject (plan);

  return majakka_learner_store_set_tick (majakka_context_get_store (context), subject, CHECKLIST,
                                         step, ticked, error);
}

/**
 * majakka_plan_ticks_describe:
 * @context: the context
 * @plan: a plan
 *
 * Returns: (transfer full) (nullable): how many of its steps are done, in words; NULL when none is
 */
char *
majakka_plan_ticks_describe (MajakkaContext *context, const MajakkaHelpPlan *plan)
{
  guint n_ticks = majakka_plan_ticks_count (context, plan);
  guint n_steps = plan->steps->len;

  if (n_ticks == 0)
    return NULL;
  if (n_ticks == n_steps)
    return g_strdup (_ ("All steps done"));

  /* Translators: how many steps of a plan are done, then how many it has: “3 of 6 steps done” */
  return g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u of %u step done", "%u of %u steps done", n_steps), n_ticks,
      n_steps);
}
