/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands in comments before a message: where it is used, its flags, what is said to translators and by them. */

#include "majakka-po-comments-private.h"

#include <string.h>

/* Of a message; what is more is not kept. */
#define MAX_REFERENCES 200
#define MAX_FLAGS      16
#define MAX_COMMENT    4096
/* Of files and flags, in a whole catalogue; ours have less than a thousand. */
#define MAX_NAMES 10000

void
majakka_po_comments_init (PoComments *self)
{
  self->references = g_ptr_array_new ();
  self->flags = g_ptr_array_new ();
  self->comment = g_string_new (NULL);
  self->note = g_string_new (NULL);
  self->previous = g_string_new (NULL);
  self->previous_is_id = FALSE;
}

void
majakka_po_comments_clear (PoComments *self)
{
  g_ptr_array_unref (self->references);
  g_ptr_array_unref (self->flags);
  g_string_free (self->comment, TRUE);
  g_string_free (self->note, TRUE);
  g_string_free (self->previous, TRUE);
}

static char *
take_text (GString *text)
{
  char *taken = text->len > 0 ? g_strndup (text->str, text->len) : NULL;

  g_string_truncate (text, 0);

  return taken;
}

/* The strings are the file's; the array of them ends with NULL. */
static GStrv
take_list (GPtrArray *list)
{
  char **strings = g_new0 (char *, (gsize) list->len + 1);

  for (guint i = 0; i < list->len; i++)
    strings[i] = g_ptr_array_index (list, i);
  g_ptr_array_set_size (list, 0);

  return strings;
}

static gboolean
has_flag (GPtrArray *flags, const char *name)
{
  for (guint i = 0; i < flags->len; i++)
    if (g_str_equal (g_ptr_array_index (flags, i), name))
      return TRUE;

  return FALSE;
}

/* Gives all that was gathered to the message, and is empty for the next. */
void
majakka_po_comments_take (PoComments *self, MajakkaPoEntry *entry)
{
  entry->references = take_list (self->references);
  entry->fuzzy = has_flag (self->flags, "fuzzy");
  entry->flags = take_list (self->flags);
  entry->comment = take_text (self->comment);
  entry->note = take_text (self->note);
  entry->previous_id = take_text (self->previous);
}

static void
append_line (GString *text, const char *line, gsize length)
{
  while (length > 0 && g_ascii_isspace (*line))
    {
      line++;
      length--;
    }
  if (text->len + length > MAX_COMMENT)
    return;
  if (text->len > 0)
    g_string_append_c (text, '\n');
  g_string_append_len (text, line, (gssize) length);
}

/* Adds a name to those of a message, unless it is there already. The file owns it: most messages share their names. */
static void
add_name (MajakkaPoFile *file, GPtrArray *names, const char *name)
{
  GTreeNode *node = g_tree_lookup_node (file->names, name);

  if (node == NULL && g_tree_nnodes (file->names) >= MAX_NAMES)
    return;
  if (node == NULL)
    node = g_tree_insert_node (file->names, g_strdup (name), NULL);
  if (!g_ptr_array_find (names, g_tree_node_key (node), NULL))
    g_ptr_array_add (names, g_tree_node_key (node));
}

/* Without the number of a line, which is behind a colon. Names with spaces stand between U+2068 and
 * U+2069. */
static void
add_references (PoComments *self, MajakkaPoFile *file, const char *text, gsize length)
{
  g_autofree char *copy = g_strndup (text, length);
  char *next = copy;

  while (*(next += strspn (next, " \t")) != '\0' && self->references->len < MAX_REFERENCES)
    {
      const gboolean isolated = g_str_has_prefix (next, "\xe2\x81\xa8");
      char *name = isolated ? next + 3 : next;
      char *end = isolated ? strstr (name, "\xe2\x81\xa9") : name + strcspn (name, " \t");
      char *colon;

      if (end == NULL)
        return;
      next = *end == '\0' ? end : end + (isolated ? 3 : 1);
      *end = '\0';
      colon = strrchr (name, ':');
      if (colon != NULL && colon[1] != '\0' &&
          strspn (colon + 1, "0123456789") == strlen (colon + 1))
        *colon = '\0';
      if (*name != '\0')
        add_name (file, self->references, name);
    }
}

static void
add_flags (PoComments *self, MajakkaPoFile *file, const char *text, gsize length)
{
  g_autofree char *copy = g_strndup (text, length);
  g_auto (GStrv) names = g_strsplit (copy, ",", MAX_FLAGS);

  for (guint i = 0; names[i] != NULL && self->flags->len < MAX_FLAGS; i++)
    if (*g_strstrip (names[i]) != '\0')
      add_name (file, self->flags, names[i]);
}

/* "#| msgid ..." and the lines that go on with it: the words that a stale translation was made for. */
static void
add_previous (PoComments *self, MajakkaPoFile *file, const char *text, gsize length)
{
  PoScanner scanner;
  PoToken token;
  g_autoptr (MajakkaFaults) ignored = majakka_faults_new ();

  majakka_po_scanner_init (&scanner, file->name, text, length, ignored);
  for (majakka_po_scanner_read (&scanner, &token); token.kind != PO_TOKEN_END;
       majakka_po_scanner_read (&scanner, &token))
    {
      if (token.kind == PO_TOKEN_WORD)
        self->previous_is_id = token.length == 5 && memcmp (token.text, "msgid", 5) == 0;
      else if (token.kind == PO_TOKEN_TEXT && self->previous_is_id &&
               self->previous->len + token.length <= MAJAKKA_PO_MAX_TEXT)
        g_string_append_len (self->previous, token.text, (gssize) token.length);
    }
  majakka_po_scanner_clear (&scanner);
}

/* Takes a comment of the message that comes next. */
void
majakka_po_comments_read (PoComments *self, MajakkaPoFile *file, const PoToken *token)
{
  const char *text = token->text + MIN (token->length, 2);
  const gsize length = token->length - MIN (token->length, 2);

  if (token->length < 2 || token->text[1] == ' ' || token->text[1] == '\t')
    append_line (self->note, text, length);
  else if (token->text[1] == '.')
    append_line (self->comment, text, length);
  else if (token->text[1] == ':')
    add_references (self, file, text, length);
  else if (token->text[1] == ',')
    add_flags (self, file, text, length);
  else if (token->text[1] == '|')
    add_previous (self, file, text, length);
  else
    append_line (self->note, text - 1, length + 1);
}
