/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-text.h"

G_BEGIN_DECLS

/**
 * MajakkaHelpKind:
 * @MAJAKKA_HELP_EMERGENCY: a child is in danger now
 * @MAJAKKA_HELP_POLICE: police, when it is not happening at this moment
 * @MAJAKKA_HELP_HOTLINE: takes reports of child sexual abuse material
 * @MAJAKKA_HELP_CHILD: listens to children
 * @MAJAKKA_HELP_PARENT: listens to the adults around a child
 * @MAJAKKA_HELP_MISSING: a child is missing
 * @MAJAKKA_HELP_REMOVAL: helps to take a picture down
 * @MAJAKKA_HELP_REGULATOR: an authority
 * @MAJAKKA_HELP_PREVENTION: for people who worry about their own thoughts or somebody's behaviour
 * @MAJAKKA_HELP_PLATFORM: the report button of an app or a game
 *
 * What a contact is for. The order is the order in which contacts are shown.
 */
typedef enum
{
  MAJAKKA_HELP_EMERGENCY,
  MAJAKKA_HELP_POLICE,
  MAJAKKA_HELP_HOTLINE,
  MAJAKKA_HELP_CHILD,
  MAJAKKA_HELP_PARENT,
  MAJAKKA_HELP_MISSING,
  MAJAKKA_HELP_REMOVAL,
  MAJAKKA_HELP_REGULATOR,
  MAJAKKA_HELP_PREVENTION,
  MAJAKKA_HELP_PLATFORM,
  MAJAKKA_HELP_N_KINDS,
} MajakkaHelpKind;

/**
 * MajakkaHelpStatus:
 * @MAJAKKA_HELP_VERIFIED: the number or form and what it is for were read at the source
 * @MAJAKKA_HELP_PARTIAL: a part was not read, or rests on one weak source
 */
typedef enum
{
  MAJAKKA_HELP_VERIFIED,
  MAJAKKA_HELP_PARTIAL,
} MajakkaHelpStatus;

/**
 * MajakkaHelpEntry:
 * @id: for ever
 * @kind: what it is for
 * @status: how sure it is
 * @local: its name in its own country; not translated
 * @local_language: (nullable): the language of @local, for the speech voice
 * @name: its name in English, to be translated
 * @phones: (array zero-terminated=1): as they are printed; empty when there is none
 * @international: (nullable): the number for calls from abroad
 * @url: (nullable): its page
 * @url_opened: whether somebody opened that page when the entry was written
 * @languages: (array zero-terminated=1): BCP 47, only those that were read; may be empty
 * @hours: (nullable): when it answers. Ask majakka_help_entry_get_hours(), which knows what is stale
 * @cost: (nullable): what it costs
 * @audience: for whom it is
 * @description: what it does
 * @source_url: the page that says so
 * @source_date: (nullable): the date that the page shows, a year, month or day; NULL: it shows none
 * @source_read: the day on which it was read
 * @line: where it stands
 * @column: the same in characters
 *
 * Somebody to turn to. It belongs to its directory and never changes; so do the messages it borrows.
 */
typedef struct
{
  char *id;
  MajakkaHelpKind kind;
  MajakkaHelpStatus status;
  char *local;
  char *local_language;
  MajakkaMessage name;
  GStrv phones;
  char *international;
  char *url;
  gboolean url_opened;
  GStrv languages;
  const MajakkaMessage *hours;
  const MajakkaMessage *cost;
  const MajakkaMessage *audience;
  MajakkaMessage description;
  char *source_url;
  char *source_date;
  char *source_read;
  guint line;
  guint column;

  /* borrowed: the words "see the official page" */
  const MajakkaMessage *see_page;
} MajakkaHelpEntry;

gboolean majakka_help_entry_needs_check (const MajakkaHelpEntry *self, const char *today);
const MajakkaMessage *
majakka_help_entry_get_hours (const MajakkaHelpEntry *self, const char *today);

const char *majakka_help_kind_to_string (MajakkaHelpKind kind);
gboolean majakka_help_kind_from_string (const char *name, MajakkaHelpKind *kind);

G_END_DECLS
