/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What an author is told of a lesson that she is writing. */

#include "majakka-draft-words.h"

#include <glib/gi18n-lib.h>

/* How bad it is, in a word */
static const char *
get_severity (const MajakkaFault *fault)
{
  return fault->tag->severity == MAJAKKA_SEVERITY_ERROR ? C_ ("fault in a lesson", "Mistake")
                                                        : C_ ("fault in a lesson", "Remark");
}

/**
 * majakka_draft_words_get_icon:
 * @fault: a fault
 *
 * Returns: (transfer none): the name of the icon that says how bad it is
 */
const char *
majakka_draft_words_get_icon (const MajakkaFault *fault)
{
  return fault->tag->severity == MAJAKKA_SEVERITY_ERROR ? "majakka-warning-symbolic"
                                                        : "majakka-tip-symbolic";
}

/**
 * majakka_draft_words_describe_line:
 * @fault: a fault
 *
 * Returns: (transfer full): how bad it is, and where: “Mistake, line 14”
 */
char *
majakka_draft_words_describe_line (const MajakkaFault *fault)
{
  const char *severity = get_severity (fault);

  if (fault->line == 0)
    return g_strdup (severity);

  /* Translators: “Mistake” or “Remark”, then the number of a line: “Mistake, line 14” */
  return g_strdup_printf (_ ("%s, line %u"), severity, fault->line);
}

/**
 * majakka_draft_words_count:
 * @faults: what was found
 *
 * Returns: (transfer full): how much it is, in words
 */
char *
majakka_draft_words_count (const MajakkaFaults *faults)
{
  guint n_errors = majakka_faults_count_severity (faults, MAJAKKA_SEVERITY_ERROR);
  guint n_warnings = majakka_faults_count_severity (faults, MAJAKKA_SEVERITY_WARNING);
  g_autofree char *errors = g_strdup_printf (
      /* Translators: part of “1 mistake, 2 remarks” about a lesson that is being written */
      g_dngettext (GETTEXT_PACKAGE, "%u mistake", "%u mistakes", n_errors), n_errors);
  g_autofree char *warnings = g_strdup_printf (
      /* Translators: part of “1 mistake, 2 remarks” about a lesson that is being written */
      g_dngettext (GETTEXT_PACKAGE, "%u remark", "%u remarks", n_warnings), n_warnings);

  if (n_errors == 0 && n_warnings == 0)
    return g_strdup (_ ("No mistakes"));
  if (n_errors == 0)
    return g_steal_pointer (&warnings);
  if (n_warnings == 0)
    return g_steal_pointer (&errors);

  /* Translators: “1 mistake, 2 remarks” */
  return g_strdup_printf (_ ("%s, %s"), errors, warnings);
}

/**
 * majakka_draft_words_describe_fault:
 * @fault: the error that keeps a version from being shown
 *
 * Returns: (transfer full): it in words, with its line
 */
char *
majakka_draft_words_describe_fault (const MajakkaFault *fault)
{
  if (fault->line == 0)
    return g_strdup (fault->sentence);

  /* Translators: %u is a line of a file, then what is wrong, a whole sentence */
  return g_strdup_printf (_ ("Line %u: %s"), fault->line, fault->sentence);
}
