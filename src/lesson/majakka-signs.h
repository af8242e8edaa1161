/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-source.h"
#include "majakka-text.h"

G_BEGIN_DECLS

/** MajakkaSignAbout: in whom a sign is noticed. */
typedef enum
{
  MAJAKKA_SIGN_ABOUT_CHILD,
  MAJAKKA_SIGN_ABOUT_ADULT,
} MajakkaSignAbout;

/**
 * MajakkaSignEntry:
 * @id: for ever
 * @about: in whom it is noticed: a child, or an adult or older child
 * @urgent: whether it asks for help now
 * @name: what is noticed
 * @may_mean: what it may mean
 * @may_be_else: what else it can be
 * @do_first: what to do first
 * @line: where it stands
 * @column: the same
 *
 * A warning sign, in the source language.
 */
typedef struct
{
  char *id;
  MajakkaSignAbout about;
  gboolean urgent;
  MajakkaMessage name;
  MajakkaMessage may_mean;
  MajakkaMessage may_be_else;
  MajakkaMessage do_first;
  guint line;
  guint column;
} MajakkaSignEntry;

/**
 * MajakkaSigns:
 * @file: where it was read
 * @line: where its first element begins
 * @column: the same
 * @language: (nullable): the language it is written in, as in "en"
 * @reviewed: (nullable): the day of the last review, ISO 8601
 * @sources: (element-type MajakkaSource): what its texts cite
 * @entries: (element-type MajakkaSignEntry): the signs, in the order of the file
 *
 * The table of warning signs: immutable, shared by counting references.
 */
typedef struct
{
  char *file;
  guint line;
  guint column;
  char *language;
  char *reviewed;
  GPtrArray *sources;
  GPtrArray *entries;
} MajakkaSigns;

MajakkaSigns *majakka_signs_read (const char *path, MajakkaFaults *faults);
MajakkaSigns *majakka_signs_ref (MajakkaSigns *self);
void majakka_signs_unref (MajakkaSigns *self);

const MajakkaSignEntry *majakka_signs_find (const MajakkaSigns *self, const char *id);
GStrv majakka_signs_list_ids (const MajakkaSigns *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaSigns, majakka_signs_unref)

G_END_DECLS
