/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-po-file-private.h"
#include "majakka-po-scanner-private.h"

G_BEGIN_DECLS

/** PoComments: what is said of the message that comes next. */
typedef struct
{
  GPtrArray *references; /* of strings of the file */
  GPtrArray *flags;      /* the same */
  GString *comment;
  GString *note;
  GString *previous;
  gboolean previous_is_id;
} PoComments;

void majakka_po_comments_init (PoComments *self);
void majakka_po_comments_read (PoComments *self, MajakkaPoFile *file, const PoToken *token);
void majakka_po_comments_take (PoComments *self, MajakkaPoEntry *entry);
void majakka_po_comments_clear (PoComments *self);

G_END_DECLS
