/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MajakkaRunKind:
 * @MAJAKKA_RUN_TEXT: words
 * @MAJAKKA_RUN_TERM: words that the glossary explains; the reference is an entry's id
 * @MAJAKKA_RUN_CITE: a citation without words of its own; the reference is a source's id
 * @MAJAKKA_RUN_SEE: words that lead to another lesson; the reference is a lesson's id
 */
typedef enum
{
  MAJAKKA_RUN_TEXT,
  MAJAKKA_RUN_TERM,
  MAJAKKA_RUN_CITE,
  MAJAKKA_RUN_SEE,
} MajakkaRunKind;

typedef enum
{
  MAJAKKA_RUN_PLAIN = 0,
  MAJAKKA_RUN_EMPHASIS = 1 << 0,
  MAJAKKA_RUN_STRONG = 1 << 1,
} MajakkaRunStyle;

/**
 * MajakkaRun:
 * @kind: what it is
 * @style: how it is said
 * @text: its words; empty for a citation
 * @ref: (nullable): what it points to
 *
 * A stretch of text of one kind and style.
 */
typedef struct
{
  MajakkaRunKind kind;
  MajakkaRunStyle style;
  char *text;
  char *ref;
} MajakkaRun;

/**
 * MajakkaInline:
 *
 * Text with its inline markup understood. It never changes.
 */
typedef struct _MajakkaInline MajakkaInline;

/**
 * MajakkaCiteLabelFunc:
 * @ref: the id of a source
 * @user_data: data of the caller
 *
 * Returns: (transfer full): what stands for the citation, as in "2"
 */
typedef char *(*MajakkaCiteLabelFunc) (const char *ref, gpointer user_data);

MajakkaInline *majakka_inline_parse (const char *markup, char **reason);
MajakkaInline *majakka_inline_new_plain (const char *text);
void majakka_inline_free (MajakkaInline *self);

guint majakka_inline_get_n_runs (const MajakkaInline *self);
const MajakkaRun *majakka_inline_get_run (const MajakkaInline *self, guint position);
gboolean majakka_inline_same_references (const MajakkaInline *self, const MajakkaInline *other);
char *majakka_inline_dup_lost_reference (const MajakkaInline *self, const MajakkaInline *other);

char *majakka_inline_to_plain (const MajakkaInline *self);
char *majakka_inline_to_pango (const MajakkaInline *self,
                               MajakkaCiteLabelFunc cite_label,
                               gpointer user_data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaInline, majakka_inline_free)

G_END_DECLS
