/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads inline markup that is written the way it nearly always is, in one pass.
 *
 * A page of a lesson has some sixty messages, and a parser set up for each of them costs more than
 * all of their text. What is not written that way, be it broken or only unusual, is left to the real
 * parser, which alone says what is wrong: so nothing is accepted here that it would refuse. */

#include "majakka-inline-private.h"

#include <string.h>

/* Tags and runs of text; far from the bound of the parser. */
#define MAX_PIECES 200

typedef struct
{
  const char *end_tag; /* of the element that is open, NULL outside of any */
  MajakkaRunKind kind;
  MajakkaRunStyle style;
  char *ref;
  guint n_runs_before;
} Level;

typedef struct
{
  MajakkaInline *target;
  const char *at;
  Level levels[MAJAKKA_INLINE_MAX_DEPTH + 1];
  guint depth;
} Scanner;

static const struct
{
  const char *name;
  const char *character;
} entities[] = {
  { "&amp;", "&" }, { "&lt;", "<" }, { "&gt;", ">" }, { "&quot;", "\"" }, { "&apos;", "'" },
};

static const struct
{
  const char *start_tag;
  const char *end_tag; /* NULL for an empty element */
  MajakkaRunKind kind;
  MajakkaRunStyle style;
} elements[] = {
  { "<em>", "</em>", MAJAKKA_RUN_TEXT, MAJAKKA_RUN_EMPHASIS },
  { "<strong>", "</strong>", MAJAKKA_RUN_TEXT, MAJAKKA_RUN_STRONG },
  { "<term ref=\"", "</term>", MAJAKKA_RUN_TERM, MAJAKKA_RUN_PLAIN },
  { "<see ref=\"", "</see>", MAJAKKA_RUN_SEE, MAJAKKA_RUN_PLAIN },
  { "<cite ref=\"", NULL, MAJAKKA_RUN_CITE, MAJAKKA_RUN_PLAIN },
};

static gboolean
skip (Scanner *self, const char *expected)
{
  if (!g_str_has_prefix (self->at, expected))
    return FALSE;

  self->at += strlen (expected);

  return TRUE;
}

static gboolean
scan_entity (Scanner *self, GString *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
    if (skip (self, entities[i].name))
      {
        g_string_append (text, entities[i].character);
        return TRUE;
      }

  return FALSE;
}

static gboolean
scan_text (Scanner *self)
{
  const Level *level = &self->levels[self->depth];
  g_autoptr (GString) text = g_string_new (NULL);

  while (*self->at != '\0' && *self->at != '<')
    {
      gsize length = strcspn (self->at, "<&");

      g_string_append_len (text, self->at, (gssize) length);
      self->at += length;
      if (*self->at == '&' && !scan_entity (self, text))
        return FALSE;
    }
  if (text->len > 0)
    majakka_inline_add_run (self->target, level->kind, level->style, text->str, level->ref);

  return TRUE;
}

/* Returns the id up to the closing quotation mark, or NULL. */
static char *
scan_ref (Scanner *self)
{
  gsize length = strspn (self->at, "abcdefghijklmnopqrstuvwxyz0123456789-");
  char *ref;

  if (length == 0 || self->at[length] != '"')
    return NULL;

  ref = g_strndup (self->at, length);
  self->at += length + 1;

  return ref;
}

static gboolean
scan_end_tag (Scanner *self)
{
  Level *level = &self->levels[self->depth];

  if (self->depth == 0 || !skip (self, level->end_tag))
    return FALSE;
  /* A term without words is for the parser to refuse. */
  if (level->ref != NULL && majakka_inline_get_n_runs (self->target) == level->n_runs_before)
    return FALSE;

  if (self->levels[self->depth - 1].ref != level->ref)
    g_free (level->ref);
  self->depth--;

  return TRUE;
}

static gboolean
open_level (Scanner *self, guint element, char *ref)
{
  const Level *around = &self->levels[self->depth];
  Level *level;

  if (self->depth == MAJAKKA_INLINE_MAX_DEPTH)
    {
      g_free (ref);
      return FALSE;
    }

  level = &self->levels[++self->depth];
  level->end_tag = elements[element].end_tag;
  level->kind = ref != NULL ? elements[element].kind : around->kind;
  level->style = around->style | elements[element].style;
  level->ref = ref != NULL ? ref : around->ref;
  level->n_runs_before = majakka_inline_get_n_runs (self->target);

  return TRUE;
}

static gboolean
scan_reference (Scanner *self, guint element)
{
  const Level *around = &self->levels[self->depth];
  g_autofree char *ref = scan_ref (self);

  /* No reference inside another, and none too deep. */
  if (ref == NULL || around->kind != MAJAKKA_RUN_TEXT || self->depth == MAJAKKA_INLINE_MAX_DEPTH)
    return FALSE;

  if (elements[element].end_tag == NULL)
    {
      majakka_inline_add_run (self->target, elements[element].kind, around->style, "", ref);
      return skip (self, "/>");
    }

  return skip (self, ">") && open_level (self, element, g_steal_pointer (&ref));
}

static gboolean
scan_start_tag (Scanner *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (elements); i++)
    if (skip (self, elements[i].start_tag))
      return elements[i].kind == MAJAKKA_RUN_TEXT ? open_level (self, i, NULL)
                                                  : scan_reference (self, i);

  return FALSE;
}

static gboolean
scan_all (Scanner *self)
{
  guint n_pieces = 0;

  while (*self->at != '\0')
    {
      gboolean good = *self->at != '<'     ? scan_text (self)
                      : self->at[1] == '/' ? scan_end_tag (self)
                                           : scan_start_tag (self);

      if (!good || ++n_pieces > MAX_PIECES)
        return FALSE;
    }

  return self->depth == 0;
}

static void
clear_levels (Scanner *self)
{
  for (; self->depth > 0; self->depth--)
    if (self->levels[self->depth].ref != self->levels[self->depth - 1].ref)
      g_free (self->levels[self->depth].ref);
}

/* Characters that XML does not allow, and the one sequence. */
static gboolean
has_unusual_characters (const char *markup)
{
  for (const char *p = markup; *p != '\0'; p++)
    if ((guchar) *p < ' ' && strchr ("\t\n", *p) == NULL)
      return TRUE;

  return strstr (markup, "]]>") != NULL || strstr (markup, "\357\277\276") != NULL ||
         strstr (markup, "\357\277\277") != NULL;
}

/* Adds the runs of @markup to @self, which is empty. Returns FALSE, with some of them added, when it
 * is not written the usual way. */
gboolean
majakka_inline_scan (MajakkaInline *self, const char *markup)
{
  Scanner scanner = { .target = self, .at = markup };
  gboolean good;

  if (strlen (markup) > MAJAKKA_INLINE_MAX_BYTES / 2 || !g_utf8_validate (markup, -1, NULL) ||
      has_unusual_characters (markup))
    return FALSE;

  good = scan_all (&scanner);
  clear_levels (&scanner);

  return good;
}
