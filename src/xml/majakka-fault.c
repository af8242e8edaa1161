/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-fault.h"

#include <glib/gi18n-lib.h>

struct _MajakkaFaults
{
  gatomicrefcount ref_count;
  GPtrArray *faults; /* of MajakkaFault */
};

static void
majakka_fault_free (MajakkaFault *self)
{
  g_free (self->file);
  g_free (self->sentence);
  g_free (self);
}

/**
 * majakka_faults_new:
 *
 * Returns: (transfer full): an empty list
 */
MajakkaFaults *
majakka_faults_new (void)
{
  MajakkaFaults *self = g_new0 (MajakkaFaults, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->faults = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_fault_free);

  return self;
}

/**
 * majakka_faults_ref:
 * @self: a list of faults
 *
 * Returns: (transfer full): @self
 */
MajakkaFaults *
majakka_faults_ref (MajakkaFaults *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * majakka_faults_unref:
 * @self: (transfer full): a list of faults
 */
void
majakka_faults_unref (MajakkaFaults *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->faults);
  g_free (self);
}

/**
 * majakka_faults_add:
 * @self: a list of faults
 * @tag: the kind of fault, from a table that stays
 * @file: the file, as the caller named it
 * @line: where, from 1; 0 for the whole file
 * @column: where, in characters from 1; 0 when unknown
 * @format: a translated sentence for printf
 * @...: what goes into it
 *
 * Adds a fault at the end of the list.
 */
void
majakka_faults_add (MajakkaFaults *self,
                    const MajakkaFaultTag *tag,
                    const char *file,
                    guint line,
                    guint column,
                    const char *format,
                    ...)
{
  MajakkaFault *fault;
  va_list args;

  g_return_if_fail (self != NULL);
  g_return_if_fail (tag != NULL);
  g_return_if_fail (file != NULL);
  g_return_if_fail (format != NULL);

  fault = g_new0 (MajakkaFault, 1);
  fault->tag = tag;
  fault->file = g_strdup (file);
  fault->line = line;
  fault->column = column;
  va_start (args, format);
  fault->sentence = g_strdup_vprintf (format, args);
  va_end (args);

  g_ptr_array_add (self->faults, fault);
}

/**
 * majakka_faults_count:
 * @self: a list of faults
 *
 * Returns: how many faults of any severity it holds
 */
guint
majakka_faults_count (const MajakkaFaults *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->faults->len;
}

/**
 * majakka_faults_count_severity:
 * @self: a list of faults
 * @severity: which to count
 *
 * Returns: how many faults of @severity it holds
 */
guint
majakka_faults_count_severity (const MajakkaFaults *self, MajakkaSeverity severity)
{
  guint count = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->faults->len; i++)
    if (majakka_faults_get (self, i)->tag->severity == severity)
      count++;

  return count;
}

/**
 * majakka_faults_get:
 * @self: a list of faults
 * @position: from 0, less than the count
 *
 * Returns: (transfer none): the fault
 */
const MajakkaFault *
majakka_faults_get (const MajakkaFaults *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->faults->len, NULL);

  return g_ptr_array_index (self->faults, position);
}

/**
 * majakka_faults_first_error:
 * @self: a list of faults
 *
 * Returns: (transfer none) (nullable): the first fault that makes the file unusable
 */
const MajakkaFault *
majakka_faults_first_error (const MajakkaFaults *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->faults->len; i++)
    {
      const MajakkaFault *fault = majakka_faults_get (self, i);

      if (fault->tag->severity == MAJAKKA_SEVERITY_ERROR)
        return fault;
    }

  return NULL;
}

static int
compare_by_place (gconstpointer a, gconstpointer b)
{
  const MajakkaFault *left = *(const MajakkaFault *const *) a;
  const MajakkaFault *right = *(const MajakkaFault *const *) b;
  int by_file = g_strcmp0 (left->file, right->file);

  if (by_file != 0)
    return by_file;
  if (left->line != right->line)
    return left->line < right->line ? -1 : 1;
  if (left->column != right->column)
    return left->column < right->column ? -1 : 1;

  return g_strcmp0 (left->tag->name, right->tag->name);
}

/**
 * majakka_faults_sort:
 * @self: a list of faults
 *
 * Puts the faults in the order of their files and places, as an author mends them.
 */
void
majakka_faults_sort (MajakkaFaults *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_sort (self->faults, compare_by_place);
}

/**
 * majakka_severity_to_string:
 * @severity: a severity
 *
 * Returns: (transfer none): its word, translated
 */
const char *
majakka_severity_to_string (MajakkaSeverity severity)
{
  switch (severity)
    {
    case MAJAKKA_SEVERITY_ERROR:
      return C_ ("fault", "error");
    case MAJAKKA_SEVERITY_WARNING:
      return C_ ("fault", "warning");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * majakka_fault_to_string:
 * @fault: a fault
 *
 * Returns: (transfer full): `file:line:column: severity: sentence [tag]`, as compilers print it and
 *   editors understand it
 */
char *
majakka_fault_to_string (const MajakkaFault *fault)
{
  g_return_val_if_fail (fault != NULL, NULL);

  return g_strdup_printf ("%s:%u:%u: %s: %s [%s]", fault->file, fault->line, fault->column,
                          majakka_severity_to_string (fault->tag->severity), fault->sentence,
                          fault->tag->name);
}
