/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-block.h"

G_BEGIN_DECLS

/**
 * MajakkaManualTopic:
 * @id: what points to it: other topics, and pages of the program
 * @title: its heading
 * @blocks: (element-type MajakkaBlock): paragraphs, lists, steps and notes
 * @line: where it stands
 * @column: the same
 *
 * A page of the manual, in the source language.
 */
typedef struct
{
  char *id;
  MajakkaMessage title;
  GPtrArray *blocks;
  guint line;
  guint column;
} MajakkaManualTopic;

/**
 * MajakkaManual:
 * @file: where it was read
 * @language: (nullable): the language it is written in, as in "en"
 * @topics: (element-type MajakkaManualTopic): its topics, in the order of the file
 *
 * The manual of the program: immutable, shared by counting references. It is written with the paragraphs,
 * lists, steps and notes of lessons, and keeps nothing of who reads it.
 */
typedef struct
{
  char *file;
  char *language;
  GPtrArray *topics;
} MajakkaManual;

MajakkaManual *majakka_manual_read (const char *path, MajakkaFaults *faults);
MajakkaManual *majakka_manual_ref (MajakkaManual *self);
void majakka_manual_unref (MajakkaManual *self);

const MajakkaManualTopic *majakka_manual_get_topic (const MajakkaManual *self, guint position);
gboolean majakka_manual_find (const MajakkaManual *self, const char *id, guint *position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaManual, majakka_manual_unref)

G_END_DECLS
