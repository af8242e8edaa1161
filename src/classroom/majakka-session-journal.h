/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define MAJAKKA_SESSION_MAX_CLASS_NAME 60 /* characters */

/**
 * MajakkaSessionHeader:
 * @source: the id of the plan or lesson
 * @is_lesson: whether it is a lesson
 * @country: (nullable): the country whose blocks a lesson shows
 * @parts: the ids of the parts in their order
 * @created: when the session began, in seconds since 1970
 * @class_name: what the teacher calls the class; never a pupil's name
 *
 * What has to be known before a session can go on.
 */
typedef struct
{
  char *source;
  gboolean is_lesson;
  char *country;
  GStrv parts;
  gint64 created;
  char *class_name;
} MajakkaSessionHeader;

/**
 * MajakkaSessionEntry:
 * @elapsed: when, in milliseconds from the beginning of the session
 * @real: when, in seconds since 1970
 * @words: what was done, as majakka_session_command_to_words() writes it
 */
typedef struct
{
  gint64 elapsed;
  gint64 real;
  char *words;
} MajakkaSessionEntry;

/**
 * MajakkaSessionJournal:
 *
 * The file of one session: a head, then a line for each thing that was done, in the order in which it was done. A line is
 * on the disk when majakka_session_journal_append() returns, and no line is ever changed. Nobody else opens the file to
 * go on with it at the same time.
 */
typedef struct _MajakkaSessionJournal MajakkaSessionJournal;

MajakkaSessionHeader *majakka_session_header_copy (const MajakkaSessionHeader *self);
void majakka_session_header_free (MajakkaSessionHeader *self);

MajakkaSessionJournal *majakka_session_journal_create (const char *folder,
                                                       const MajakkaSessionHeader *header,
                                                       GError **error);
MajakkaSessionJournal *majakka_session_journal_open (const char *path, GError **error);
MajakkaSessionJournal *majakka_session_journal_read (const char *path, GError **error);
void majakka_session_journal_free (MajakkaSessionJournal *self);

const char *majakka_session_journal_get_path (const MajakkaSessionJournal *self);
const char *majakka_session_journal_get_set_aside (const MajakkaSessionJournal *self);
gboolean majakka_session_journal_is_damaged (const MajakkaSessionJournal *self);
const MajakkaSessionHeader *majakka_session_journal_get_header (const MajakkaSessionJournal *self);
guint majakka_session_journal_get_n_entries (const MajakkaSessionJournal *self);
const MajakkaSessionEntry *
majakka_session_journal_get_entry (const MajakkaSessionJournal *self, guint position);
gboolean majakka_session_journal_append (MajakkaSessionJournal *self,
                                         gint64 elapsed,
                                         gint64 real,
                                         const char *words,
                                         GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaSessionHeader, majakka_session_header_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaSessionJournal, majakka_session_journal_free)

G_END_DECLS
