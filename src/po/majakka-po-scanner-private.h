/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-po-tags-private.h"

G_BEGIN_DECLS

/** PoTokenKind: what stands next in a catalogue. */
typedef enum
{
  PO_TOKEN_END,
  PO_TOKEN_COMMENT,  /* a line that begins with "#" */
  PO_TOKEN_OBSOLETE, /* a line that begins with "#~" */
  PO_TOKEN_WORD,     /* msgid, msgstr, ... */
  PO_TOKEN_INDEX,    /* [2] */
  PO_TOKEN_TEXT,     /* "..." with its escapes understood */
  PO_TOKEN_FAULT,    /* something else; a fault was added and the line skipped */
} PoTokenKind;

/* @text and @length are of the input for comments and words, of @decoded for text. */
typedef struct
{
  PoTokenKind kind;
  const char *text;
  gsize length;
  guint index;
  guint line;
} PoToken;

typedef struct
{
  const char *name;
  const char *begin;
  const char *next;
  const char *end;
  guint line;
  GString *decoded;
  MajakkaFaults *faults; /* borrowed */
} PoScanner;

void majakka_po_scanner_init (PoScanner *self,
                              const char *name,
                              const char *text,
                              gsize length,
                              MajakkaFaults *faults);
void majakka_po_scanner_clear (PoScanner *self);
void majakka_po_scanner_read (PoScanner *self, PoToken *token);

G_END_DECLS
