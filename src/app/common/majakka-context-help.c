/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the context has of the room help. The number to call is needed on the first page; plans and the
 * suggestions for an agreement are read when somebody comes to them. */

#include "majakka-context-private.h"

#define DIRECTORY "directory.xml"

static char *
get_path (const char *file)
{
  return g_build_filename (PKGDATADIR, "help", file, NULL);
}

/* Without plans there are still the numbers to call; without these Majakka is no help. */
void
majakka_context_read_directory (MajakkaContext *self)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *path = get_path (DIRECTORY);

  self->directory = majakka_help_directory_read_file (path, faults);
  if (self->directory == NULL)
    g_error ("The help directory of Majakka cannot be read: %s",
             majakka_faults_get (faults, 0)->sentence);
}

/**
 * majakka_context_get_directory:
 * @self: the context
 *
 * Returns: (transfer none): who to call
 */
MajakkaHelpDirectory *
majakka_context_get_directory (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), NULL);

  return self->directory;
}

static MajakkaHelpPlans *
read_plans (void)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *path = get_path (MAJAKKA_HELP_PLANS_FILE);
  MajakkaHelpPlans *plans = majakka_help_plans_read_file (path, faults);

  return plans != NULL ? plans : majakka_help_plans_new ();
}

/**
 * majakka_context_get_plans:
 * @self: the context
 *
 * Returns: (transfer none): what to do when something has happened; without plans when their file could
 *   not be read
 */
MajakkaHelpPlans *
majakka_context_get_plans (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), NULL);

  if (self->plans == NULL)
    self->plans = read_plans ();

  return self->plans;
}

/**
 * majakka_context_set_plans:
 * @self: the context
 * @plans: plans
 *
 * Has other plans than those of the program. For tests.
 */
void
majakka_context_set_plans (MajakkaContext *self, MajakkaHelpPlans *plans)
{
  g_return_if_fail (MAJAKKA_IS_CONTEXT (self));
  g_return_if_fail (plans != NULL);

  majakka_help_plans_ref (plans);
  g_clear_pointer (&self->plans, majakka_help_plans_unref);
  self->plans = plans;
}

static MajakkaAgreementIdeas *
read_agreement_ideas (void)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autofree char *path = get_path (MAJAKKA_AGREEMENT_IDEAS_FILE);
  MajakkaAgreementIdeas *ideas = majakka_agreement_ideas_read_file (path, faults);

  return ideas != NULL ? ideas : majakka_agreement_ideas_new ();
}

/**
 * majakka_context_get_agreement_ideas:
 * @self: the context
 *
 * Returns: (transfer none): what a family may agree on; nothing when the file could not be read
 */
MajakkaAgreementIdeas *
majakka_context_get_agreement_ideas (MajakkaContext *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (self), NULL);

  if (self->agreement_ideas == NULL)
    self->agreement_ideas = read_agreement_ideas ();

  return self->agreement_ideas;
}
