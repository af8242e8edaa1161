/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-text.h"

G_BEGIN_DECLS

/**
 * MajakkaHelpSubject:
 * @MAJAKKA_HELP_WHO_FIRST: whom to tell first in a country, and what is special there
 * @MAJAKKA_HELP_WHAT_TO_KEEP: what may be noted and kept there
 */
typedef enum
{
  MAJAKKA_HELP_WHO_FIRST,
  MAJAKKA_HELP_WHAT_TO_KEEP,
} MajakkaHelpSubject;

/**
 * MajakkaHelpAdvice:
 * @subject: what it is about
 * @words: the advice, to be translated
 * @source_url: the page that says so
 * @source_date: (nullable): the date that the page shows, a year, month or day; NULL: it shows none
 * @source_read: the day on which it was read
 * @line: where it stands
 * @column: the same in characters
 *
 * Something that differs between countries. It belongs to its directory and never changes.
 */
typedef struct
{
  MajakkaHelpSubject subject;
  MajakkaMessage words;
  char *source_url;
  char *source_date;
  char *source_read;
  guint line;
  guint column;
} MajakkaHelpAdvice;

G_END_DECLS
