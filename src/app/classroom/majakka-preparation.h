/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-arrangement.h"
#include "majakka-context.h"

G_BEGIN_DECLS

/**
 * MajakkaPreparation:
 * @arrangement: which parts, in which order
 * @class_name: what the teacher calls the class; may be empty
 *
 * What was prepared of a session that has not begun. It is remembered while the program runs, as long as the same person
 * sits at the computer. Shared by counting references.
 */
typedef struct
{
  MajakkaArrangement *arrangement;
  char *class_name;
} MajakkaPreparation;

MajakkaPreparation *
majakka_preparation_find (MajakkaContext *context, gboolean is_lesson, const char *id);
MajakkaPreparation *majakka_preparation_ref (MajakkaPreparation *self);
void majakka_preparation_unref (MajakkaPreparation *self);
void majakka_preparation_set_class_name (MajakkaPreparation *self, const char *class_name);
char *majakka_preparation_dup_title (const MajakkaPreparation *self, MajakkaContext *context);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaPreparation, majakka_preparation_unref)

G_END_DECLS
