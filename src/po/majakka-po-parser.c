/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Puts the words of a catalogue together to messages. */

#include "majakka-po-comments-private.h"
#include "majakka-po-file-private.h"
#include "majakka-po-scanner-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Whoever has read so many sentences looks at the file. */
#define MAX_FAULTS 50

/** Place: where text goes that comes next. */
typedef enum
{
  PLACE_NONE,
  PLACE_CONTEXT,
  PLACE_ID,
  PLACE_PLURAL,
  PLACE_STRING,
} Place;

typedef struct
{
  MajakkaPoFile *file;
  PoScanner scanner;
  gboolean bad;
  gboolean full; /* there are more messages than may be */

  /* The message that is being read */
  MajakkaPoEntry *entry;
  gboolean broken; /* a part of it could not be read */
  Place place;
  GString *text;      /* of the place */
  GPtrArray *strings; /* of char* */
  PoComments comments;
} Parser;

static void
refuse (Parser *self, PoTag tag, guint line, const char *sentence)
{
  self->bad = TRUE;
  majakka_faults_add (self->scanner.faults, &majakka_po_tags[tag], self->file->name, line, 0, "%s",
                      sentence);
}

/* What was gathered for a place is complete. */
static void
close_place (Parser *self)
{
  char *text = g_strndup (self->text->str, self->text->len);

  switch (self->place)
    {
    case PLACE_NONE:
      g_free (text);
      break;
    case PLACE_CONTEXT:
      self->entry->context = text;
      break;
    case PLACE_ID:
      self->entry->id = text;
      break;
    case PLACE_PLURAL:
      self->entry->plural = text;
      break;
    case PLACE_STRING:
      g_ptr_array_add (self->strings, text);
      break;
    default:
      g_assert_not_reached ();
    }
  self->place = PLACE_NONE;
  g_string_truncate (self->text, 0);
}

static void
keep (Parser *self, MajakkaPoEntry *entry)
{
  MajakkaPoFile *file = self->file;

  if (majakka_po_entry_is_header (entry))
    {
      if (file->header != NULL)
        refuse (self, PO_TAG_TWICE, entry->line, _ ("There is a second header."));
      else
        file->header = g_steal_pointer (&entry);
    }
  else if (g_tree_lookup (file->by_id, entry) != NULL)
    {
      refuse (self, PO_TAG_TWICE, entry->line, _ ("This message stands further up already."));
    }
  else if (file->entries->len == MAJAKKA_PO_MAX_ENTRIES)
    {
      refuse (self, PO_TAG_TOO_MANY, entry->line,
              _ ("The catalogue has more than 50,000 messages."));
      self->full = TRUE;
    }
  else
    {
      g_tree_insert (file->by_id, entry, entry);
      g_ptr_array_add (file->entries, g_steal_pointer (&entry));
    }

  g_clear_pointer (&entry, majakka_po_entry_free);
}

/* The array of strings ends with NULL. */
static GStrv
take_strings (Parser *self)
{
  char **strings = g_new0 (char *, (gsize) self->strings->len + 1);

  for (guint i = 0; i < self->strings->len; i++)
    strings[i] = g_steal_pointer (&g_ptr_array_index (self->strings, i));
  g_ptr_array_set_size (self->strings, 0);

  return strings;
}

/* The message is complete, when there is one. */
static void
close_entry (Parser *self)
{
  MajakkaPoEntry *entry;

  if (self->entry == NULL)
    return;

  close_place (self);
  entry = g_steal_pointer (&self->entry);
  entry->strings = take_strings (self);
  majakka_po_comments_take (&self->comments, entry);
  if (self->broken)
    {
      /* What is left of it would be called another message, or not complete. */
      self->broken = FALSE;
      majakka_po_entry_free (entry);
    }
  else if (entry->id == NULL || entry->strings[0] == NULL)
    {
      refuse (self, PO_TAG_CUT_OFF, entry->line, _ ("This message is not complete."));
      majakka_po_entry_free (entry);
    }
  else
    {
      keep (self, entry);
    }
}

/* Comments stand before their message. */
static void
read_comment (Parser *self, const PoToken *token)
{
  if (self->entry != NULL && (self->strings->len > 0 || self->place == PLACE_STRING))
    close_entry (self);

  majakka_po_comments_read (&self->comments, self->file, token);
}

static gboolean
is_word (const PoToken *token, const char *word)
{
  return token->length == strlen (word) && memcmp (token->text, word, token->length) == 0;
}

/* Opens a place; there must be a message of which the part before is known. */
static void
open_place (Parser *self, Place place, guint line)
{
  if (self->entry != NULL)
    close_place (self);

  if (place == PLACE_CONTEXT ||
      (place == PLACE_ID && (self->entry == NULL || self->entry->id != NULL)))
    {
      close_entry (self);
      self->entry = g_new0 (MajakkaPoEntry, 1);
      self->entry->line = line;
    }
  else if (self->entry == NULL || (place != PLACE_ID && self->entry->id == NULL) ||
           (place == PLACE_PLURAL && (self->entry->plural != NULL || self->strings->len > 0)) ||
           (place == PLACE_STRING && self->entry->plural == NULL && self->strings->len > 0))
    {
      refuse (self, PO_TAG_SYNTAX, line, _ ("This keyword stands in the wrong place."));
      return;
    }
  else if (place == PLACE_STRING && self->strings->len == 0)
    {
      self->entry->string_line = line;
    }
  self->place = place;
}

static void
read_word (Parser *self, const PoToken *token)
{
  if (is_word (token, "msgctxt"))
    open_place (self, PLACE_CONTEXT, token->line);
  else if (is_word (token, "msgid"))
    open_place (self, PLACE_ID, token->line);
  else if (is_word (token, "msgid_plural"))
    open_place (self, PLACE_PLURAL, token->line);
  else if (is_word (token, "msgstr"))
    open_place (self, PLACE_STRING, token->line);
  else
    refuse (self, PO_TAG_SYNTAX, token->line,
            _ ("This is none of the keywords msgctxt, msgid, msgid_plural and msgstr."));
}

static void
read_index (Parser *self, const PoToken *token)
{
  if (self->place != PLACE_STRING || self->entry->plural == NULL || self->text->len > 0 ||
      token->index != self->strings->len)
    refuse (self, PO_TAG_SYNTAX, token->line, _ ("The plural forms are not numbered 0, 1, 2, …"));
}

static void
read_text (Parser *self, const PoToken *token)
{
  if (self->place == PLACE_NONE)
    {
      /* What follows a line that was refused is not refused once more. */
      if (!self->bad)
        refuse (self, PO_TAG_SYNTAX, token->line, _ ("This text has no keyword before it."));
      return;
    }
  if (self->text->len + token->length > MAJAKKA_PO_MAX_TEXT)
    {
      refuse (self, PO_TAG_TEXT_LONG, token->line, _ ("The text is too long."));
      self->place = PLACE_NONE;
      g_string_truncate (self->text, 0);
      return;
    }

  g_string_append_len (self->text, token->text, (gssize) token->length);
}

static void
read_token (Parser *self, const PoToken *token)
{
  switch (token->kind)
    {
    case PO_TOKEN_COMMENT:
      read_comment (self, token);
      break;
    case PO_TOKEN_WORD:
      read_word (self, token);
      break;
    case PO_TOKEN_INDEX:
      read_index (self, token);
      break;
    case PO_TOKEN_TEXT:
      read_text (self, token);
      break;
    case PO_TOKEN_FAULT:
      self->bad = TRUE;
      self->broken = self->entry != NULL;
      break;
    case PO_TOKEN_OBSOLETE:
    case PO_TOKEN_END:
      close_entry (self);
      break;
    default:
      g_assert_not_reached ();
    }
}

gboolean
majakka_po_file_fill (MajakkaPoFile *file, const char *text, gsize length, MajakkaFaults *faults)
{
  Parser self = {
    .file = file,
    .text = g_string_new (NULL),
    .strings = g_ptr_array_new_with_free_func (g_free),
  };
  const guint before = majakka_faults_count (faults);
  PoToken token;

  majakka_po_comments_init (&self.comments);
  majakka_po_scanner_init (&self.scanner, file->name, text, length, faults);
  do
    {
      majakka_po_scanner_read (&self.scanner, &token);
      read_token (&self, &token);
    }
  while (token.kind != PO_TOKEN_END && majakka_faults_count (faults) - before < MAX_FAULTS &&
         !self.full);

  majakka_po_scanner_clear (&self.scanner);
  g_clear_pointer (&self.entry, majakka_po_entry_free);
  g_ptr_array_unref (self.strings);
  g_string_free (self.text, TRUE);
  majakka_po_comments_clear (&self.comments);

  return !self.bad;
}
