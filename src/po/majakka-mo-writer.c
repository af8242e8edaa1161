/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The format that the C library reads, as the manual of GNU gettext describes it ("MO files"): two
 * tables of lengths and places, sorted by the words of the source, then the words. Without the table
 * of hashes, which is optional. */

#include "majakka-po-file-private.h"

#include <string.h>

#define MAGIC          0x950412deU
#define HEADER_NUMBERS 7
#define GLUE           "\004"

typedef struct
{
  GByteArray *id;
  GByteArray *string;
} Message;

static void
message_clear (gpointer data)
{
  Message *message = data;

  g_byte_array_unref (message->id);
  g_byte_array_unref (message->string);
}

/* With the zero that ends it. */
static void
append (GByteArray *bytes, const char *text)
{
  g_byte_array_append (bytes, (const guint8 *) text, (guint) strlen (text) + 1);
}

static void
add_message (GArray *messages, const MajakkaPoEntry *entry)
{
  Message message = { g_byte_array_new (), g_byte_array_new () };
  g_autofree char *key =
      entry->context != NULL ? g_strconcat (entry->context, GLUE, entry->id, NULL) : NULL;

  append (message.id, key != NULL ? key : entry->id);
  if (entry->plural != NULL)
    append (message.id, entry->plural);
  for (guint i = 0; entry->strings[i] != NULL; i++)
    append (message.string, entry->strings[i]);
  g_array_append_val (messages, message);
}

static int
compare_ids (gconstpointer a, gconstpointer b)
{
  return strcmp ((const char *) ((const Message *) a)->id->data,
                 (const char *) ((const Message *) b)->id->data);
}

static void
append_number (GByteArray *bytes, guint32 number)
{
  g_byte_array_append (bytes, (const guint8 *) &number, sizeof number);
}

/* The length does not count the zero at the end. */
static void
append_table (GByteArray *out, GByteArray *words, const GArray *messages, gboolean ids, guint base)
{
  for (guint i = 0; i < messages->len; i++)
    {
      const Message *message = &g_array_index (messages, Message, i);
      const GByteArray *text = ids ? message->id : message->string;

      append_number (out, text->len - 1);
      append_number (out, base + words->len);
      g_byte_array_append (words, text->data, text->len);
    }
}

/**
 * majakka_po_file_to_mo:
 * @self: a catalogue
 * @left_out: (nullable) (element-type MajakkaPoEntry): messages of it that are left out; NULL for none
 *
 * Compiles the catalogue for the C library, as msgfmt does: without what is stale or missing.
 *
 * Returns: (transfer full): the bytes of the file
 */
GBytes *
majakka_po_file_to_mo (const MajakkaPoFile *self, GHashTable *left_out)
{
  g_autoptr (GArray) messages = g_array_new (FALSE, FALSE, sizeof (Message));
  g_autoptr (GByteArray) words = g_byte_array_new ();
  GByteArray *out = g_byte_array_new ();
  guint table, base;

  g_return_val_if_fail (self != NULL, NULL);

  g_array_set_clear_func (messages, message_clear);
  add_message (messages, self->header);
  for (guint i = 0; i < self->entries->len; i++)
    {
      const MajakkaPoEntry *entry = g_ptr_array_index (self->entries, i);

      if (majakka_po_entry_is_translated (entry) &&
          (left_out == NULL || !g_hash_table_contains (left_out, entry)))
        add_message (messages, entry);
    }
  g_array_sort (messages, compare_ids);

  table = HEADER_NUMBERS * (guint) sizeof (guint32);
  base = table + 2 * messages->len * 2 * (guint) sizeof (guint32);
  append_number (out, MAGIC);
  append_number (out, 0);
  append_number (out, messages->len);
  append_number (out, table);
  append_number (out, table + messages->len * 2 * (guint) sizeof (guint32));
  append_number (out, 0);
  append_number (out, base);
  append_table (out, words, messages, TRUE, base);
  append_table (out, words, messages, FALSE, base);
  g_byte_array_append (out, words->data, words->len);

  return g_byte_array_free_to_bytes (out);
}
