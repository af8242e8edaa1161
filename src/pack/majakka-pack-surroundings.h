/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-glossary.h"

G_BEGIN_DECLS

/**
 * MajakkaPackSurroundings:
 * @pack_directory: the folder of installed packs
 * @glossary: (nullable): the words that lessons may explain
 * @owners: char* -> char*: for each lesson that is there, the id of its pack; "" for those of the program, "own" for
 *   the reader's own
 *
 * What is there already, that a pack is held against.
 */
typedef struct
{
  char *pack_directory;
  MajakkaGlossary *glossary;
  GHashTable *owners;
} MajakkaPackSurroundings;

#define MAJAKKA_PACK_OWNER_PROGRAM ""
#define MAJAKKA_PACK_OWNER_READER  "own"

MajakkaPackSurroundings *
majakka_pack_surroundings_new (const char *shipped, const char *own, const char *pack_directory);
MajakkaPackSurroundings *majakka_pack_surroundings_new_default (void);
void majakka_pack_surroundings_free (MajakkaPackSurroundings *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaPackSurroundings, majakka_pack_surroundings_free)

G_END_DECLS
