/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * MajakkaSeverity:
 * @MAJAKKA_SEVERITY_ERROR: the file cannot be used, or would mislead a reader
 * @MAJAKKA_SEVERITY_WARNING: the file can be used, and should be mended
 *
 * How bad a fault is.
 */
typedef enum
{
  MAJAKKA_SEVERITY_ERROR,
  MAJAKKA_SEVERITY_WARNING,
} MajakkaSeverity;

/**
 * MajakkaFaultTag:
 * @name: the stable name of the kind of fault, as in "option-no-feedback"
 * @severity: how bad it is
 * @rule: what is asked of the file, one sentence; the reference page is made from it
 * @mend: what to do about it, one sentence
 *
 * A kind of fault. Each room that finds faults keeps a table of these, marked for translation with
 * N_(); a fault points into a table, so that an unknown tag does not compile.
 */
typedef struct
{
  const char *name;
  MajakkaSeverity severity;
  const char *rule;
  const char *mend;
} MajakkaFaultTag;

/**
 * MajakkaFault:
 * @tag: its kind
 * @file: the file as the caller named it
 * @line: from 1; 0 when the fault is about the file as a whole
 * @column: from 1, in characters; 0 when unknown
 * @sentence: what is wrong, translated, with its full stop
 *
 * One thing that is wrong in one place of a file.
 */
typedef struct
{
  const MajakkaFaultTag *tag;
  char *file;
  guint line;
  guint column;
  char *sentence;
} MajakkaFault;

/**
 * MajakkaFaults:
 *
 * A list of faults in the order in which they were found. A reader adds to it and goes on, so that
 * an author sees every fault at once.
 */
typedef struct _MajakkaFaults MajakkaFaults;

MajakkaFaults *majakka_faults_new (void);
MajakkaFaults *majakka_faults_ref (MajakkaFaults *self);
void majakka_faults_unref (MajakkaFaults *self);

void majakka_faults_add (MajakkaFaults *self,
                         const MajakkaFaultTag *tag,
                         const char *file,
                         guint line,
                         guint column,
                         const char *format,
                         ...) G_GNUC_PRINTF (6, 7);

guint majakka_faults_count (const MajakkaFaults *self);
guint majakka_faults_count_severity (const MajakkaFaults *self, MajakkaSeverity severity);
const MajakkaFault *majakka_faults_get (const MajakkaFaults *self, guint position);
const MajakkaFault *majakka_faults_first_error (const MajakkaFaults *self);
void majakka_faults_sort (MajakkaFaults *self);

const char *majakka_severity_to_string (MajakkaSeverity severity);
char *majakka_fault_to_string (const MajakkaFault *fault);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaFaults, majakka_faults_unref)

G_END_DECLS
