/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-help-plans.h"

#include "majakka-help-plan-private.h"

#include <string.h>

struct _MajakkaHelpPlans
{
  gatomicrefcount ref_count;
  GPtrArray *plans; /* of MajakkaHelpPlan */
};

static void
free_plan (gpointer data)
{
  majakka_help_plan_free (data);
}

/**
 * majakka_help_plans_new:
 *
 * Returns: (transfer full): plans that hold none, where there is no file to read
 */
MajakkaHelpPlans *
majakka_help_plans_new (void)
{
  MajakkaHelpPlans *self = g_new0 (MajakkaHelpPlans, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->plans = g_ptr_array_new_with_free_func (free_plan);

  return self;
}

static gpointer
read_root (MajakkaHelpScan *scan, const MajakkaXmlNode *root)
{
  static const char *const attributes[] = { "xml:lang", NULL };
  static const char *const children[] = { "plan", NULL };
  MajakkaHelpPlans *self;

  if (!majakka_help_scan_root (scan, root, "plans"))
    return NULL;

  self = majakka_help_plans_new ();
  majakka_help_scan_attributes (scan, root, attributes);
  majakka_help_scan_no_text (scan, root);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (root); child != NULL;
       child = majakka_xml_node_next_element (child))
    if (majakka_help_scan_child (scan, child, children))
      {
        MajakkaHelpPlan *plan = majakka_help_read_plan (scan, child);

        if (plan != NULL)
          g_ptr_array_add (self->plans, plan);
      }

  return self;
}

/**
 * majakka_help_plans_read_file:
 * @path: a file
 * @faults: where faults go
 *
 * Reads and checks the plans.
 *
 * Returns: (transfer full) (nullable): those without an error; NULL when the file is of another kind
 */
MajakkaHelpPlans *
majakka_help_plans_read_file (const char *path, MajakkaFaults *faults)
{
  return majakka_help_scan_file (path, read_root, faults);
}

/**
 * majakka_help_plans_read_memory:
 * @data: the bytes of a file
 * @length: how many
 * @file: its name, for messages
 * @faults: where faults go
 *
 * Reads and checks the plans.
 *
 * Returns: (transfer full) (nullable): as majakka_help_plans_read_file()
 */
MajakkaHelpPlans *
majakka_help_plans_read_memory (const char *data,
                                gsize length,
                                const char *file,
                                MajakkaFaults *faults)
{
  return majakka_help_scan_memory (data, length, file, read_root, faults);
}

/**
 * majakka_help_plans_ref:
 * @self: the plans
 *
 * Returns: (transfer full): @self
 */
MajakkaHelpPlans *
majakka_help_plans_ref (MajakkaHelpPlans *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * majakka_help_plans_unref:
 * @self: (transfer full): the plans
 */
void
majakka_help_plans_unref (MajakkaHelpPlans *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->plans);
  g_free (self);
}

/**
 * majakka_help_plans_count:
 * @self: the plans
 *
 * Returns: how many there are
 */
guint
majakka_help_plans_count (const MajakkaHelpPlans *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->plans->len;
}

/**
 * majakka_help_plans_get:
 * @self: the plans
 * @position: from 0, less than the count
 *
 * Returns: (transfer none): the plan
 */
const MajakkaHelpPlan *
majakka_help_plans_get (const MajakkaHelpPlans *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->plans->len, NULL);

  return g_ptr_array_index (self->plans, position);
}

/**
 * majakka_help_plans_find:
 * @self: the plans
 * @id: the id of a plan
 *
 * Returns: (transfer none) (nullable): the plan
 */
const MajakkaHelpPlan *
majakka_help_plans_find (const MajakkaHelpPlans *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->plans->len; i++)
    {
      const MajakkaHelpPlan *plan = majakka_help_plans_get (self, i);

      if (strcmp (plan->id, id) == 0)
        return plan;
    }

  return NULL;
}

/**
 * majakka_help_plans_list_ids:
 * @self: the plans
 *
 * Returns: (transfer full): the ids that are for ever, one path each: PLAN and PLAN/step/ID
 */
GStrv
majakka_help_plans_list_ids (const MajakkaHelpPlans *self)
{
  GPtrArray *ids;

  g_return_val_if_fail (self != NULL, NULL);

  ids = g_ptr_array_new ();
  for (guint i = 0; i < self->plans->len; i++)
    {
      const MajakkaHelpPlan *plan = majakka_help_plans_get (self, i);

      g_ptr_array_add (ids, g_strdup (plan->id));
      for (guint j = 0; j < plan->steps->len; j++)
        {
          const MajakkaHelpStep *step = g_ptr_array_index (plan->steps, j);

          g_ptr_array_add (ids, g_strconcat (plan->id, "/step/", step->id, NULL));
        }
    }
  g_ptr_array_add (ids, NULL);

  return (GStrv) g_ptr_array_free (ids, FALSE);
}
