/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** MAJAKKA_RECORD_MAX_ENTRIES: more is no record that a person wrote. */
#define MAJAKKA_RECORD_MAX_ENTRIES 100

/** MAJAKKA_RECORD_MAX_WORDS: the most characters of one text. */
#define MAJAKKA_RECORD_MAX_WORDS 4000

#define MAJAKKA_RECORD_ERROR (majakka_record_error_quark ())

/**
 * MajakkaRecordError:
 * @MAJAKKA_RECORD_ERROR_DAMAGED: the text is no record, or one that no form could have written
 * @MAJAKKA_RECORD_ERROR_NEWER: a later Majakka wrote it
 *
 * Why notes that were kept cannot be read.
 */
typedef enum
{
  MAJAKKA_RECORD_ERROR_DAMAGED,
  MAJAKKA_RECORD_ERROR_NEWER,
} MajakkaRecordError;

/** MajakkaRecordField: a text of an entry. */
typedef enum
{
  MAJAKKA_RECORD_TIME,
  MAJAKKA_RECORD_WHERE,
  MAJAKKA_RECORD_WHO,
  MAJAKKA_RECORD_SAID,
  MAJAKKA_RECORD_DONE,
  MAJAKKA_RECORD_N_FIELDS,
} MajakkaRecordField;

/**
 * MajakkaRecordEntry:
 * @day: ISO 8601, or empty when it is not known
 * @words: the texts, by #MajakkaRecordField; empty, never %NULL
 *
 * One thing that happened.
 */
typedef struct
{
  char *day;
  char *words[MAJAKKA_RECORD_N_FIELDS];
} MajakkaRecordEntry;

/**
 * MajakkaRecord:
 * @written: the day on which it was begun, ISO 8601
 * @child: a first name, initials, or empty
 * @reference: case numbers, or empty
 * @plan: the id of the plan that led to it, or empty
 * @entries: (element-type MajakkaRecordEntry): what happened, in the order of their numbers
 *
 * Notes for the police: what somebody knows, in their own words. Texts are changed by the functions, which
 * keep them within bounds. It is plain data and is kept by whoever shows it.
 */
typedef struct
{
  char *written;
  char *child;
  char *reference;
  char *plan;
  GPtrArray *entries;
} MajakkaRecord;

/**
 * MajakkaRecordRefusal:
 * @MAJAKKA_RECORD_WORDS: nothing to refuse
 * @MAJAKKA_RECORD_PICTURE: a picture, or another file, written as text
 * @MAJAKKA_RECORD_FILE: the addresses of files on this computer
 * @MAJAKKA_RECORD_TOO_LONG: more than a text may have
 *
 * Why a text is not taken.
 */
typedef enum
{
  MAJAKKA_RECORD_WORDS,
  MAJAKKA_RECORD_PICTURE,
  MAJAKKA_RECORD_FILE,
  MAJAKKA_RECORD_TOO_LONG,
} MajakkaRecordRefusal;

GQuark majakka_record_error_quark (void);

MajakkaRecord *majakka_record_new (const char *written, const char *plan);
void majakka_record_free (MajakkaRecord *self);
gboolean majakka_record_is_empty (const MajakkaRecord *self);
gboolean majakka_record_set_text (char **text, const char *words);

MajakkaRecordEntry *majakka_record_entry_new (void);
void majakka_record_entry_free (MajakkaRecordEntry *self);
gboolean majakka_record_entry_is_empty (const MajakkaRecordEntry *self);
gboolean majakka_record_entry_set_day (MajakkaRecordEntry *self, const char *day);

void majakka_record_sort (MajakkaRecord *self);
gboolean majakka_record_is_sorted (const MajakkaRecord *self);

char *majakka_record_to_json (const MajakkaRecord *self);
MajakkaRecord *majakka_record_from_json (const char *json, GError **error);

MajakkaRecordRefusal majakka_record_check_words (const char *words, gssize length);
char *majakka_record_clean_words (const char *words);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaRecord, majakka_record_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaRecordEntry, majakka_record_entry_free)

G_END_DECLS
