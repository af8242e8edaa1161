/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Cairo 1.16 cannot say in which language a file is, and a screen reader needs to know. PDF can be
 * amended by something that is appended to it: the catalogue once more, with the language; a table of
 * references that leads to it; a trailer that leads to the table before. Cairo's own bytes stay. */

#include "majakka-pdf-private.h"

#include <string.h>

/* Cairo writes its trailer within the last of these many bytes. */
#define TAIL 1024

typedef struct
{
  guint64 table;   /* where the table of references begins */
  guint64 size;    /* how many objects there are */
  guint64 root;    /* the number of the catalogue */
  guint64 info;    /* of the information about the file; 0 for none */
  guint64 catalog; /* where the catalogue begins */
} Trailer;

static gboolean
find_number (const char *text, const char *name, guint64 *number)
{
  const char *found = strstr (text, name);
  char *end;

  if (found == NULL)
    return FALSE;

  *number = g_ascii_strtoull (found + strlen (name), &end, 10);

  return end != found + strlen (name);
}

static gboolean
read_trailer (const char *pdf, gsize length, Trailer *self)
{
  gsize tail = MIN (length, TAIL);
  g_autofree char *text = g_strndup (pdf + length - tail, tail);
  const char *trailer = g_strrstr (text, "trailer");

  if (trailer == NULL || !find_number (trailer, "/Size", &self->size) ||
      !find_number (trailer, "/Root", &self->root) ||
      !find_number (trailer, "startxref", &self->table))
    return FALSE;

  find_number (trailer, "/Info", &self->info);

  return self->table < length;
}

/* The table has a line of 20 bytes for each object, after "xref\n0 SIZE\n". */
static gboolean
find_catalog (const char *pdf, gsize length, Trailer *self)
{
  g_autofree char *head = g_strdup_printf ("xref\n0 %" G_GUINT64_FORMAT "\n", self->size);
  guint64 line = self->table + strlen (head) + 20 * self->root;

  if (self->root >= self->size || line + 20 > length ||
      strncmp (pdf + self->table, head, strlen (head)) != 0)
    return FALSE;

  self->catalog = g_ascii_strtoull (pdf + line, NULL, 10);

  return self->catalog < length;
}

/* Returns: (nullable): what stands in the catalogue, between << and >> */
static char *
copy_catalog (const char *pdf, gsize length, const Trailer *self)
{
  const char *from = pdf + self->catalog;
  const char *end = g_strstr_len (from, (gssize) (length - self->catalog), "endobj");
  g_autofree char *head = g_strdup_printf ("%" G_GUINT64_FORMAT " 0 obj\n<<", self->root);
  const char *last = NULL;

  if (end == NULL || strncmp (from, head, strlen (head)) != 0)
    return NULL;

  from += strlen (head);
  last = g_strrstr_len (from, end - from, ">>");

  return last != NULL ? g_strndup (from, (gsize) (last - from)) : NULL;
}

/* Adds the language to a file that Cairo wrote, and that its title is to be shown. Returns FALSE, and
 * leaves the file as it is, when it does not look as Cairo's files do. */
gboolean
majakka_pdf_add_language (GByteArray *pdf, const char *language, gboolean right_to_left)
{
  const char *data = (const char *) pdf->data;
  Trailer trailer = { 0 };
  g_autofree char *catalog = NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  gsize object, table;

  if (!read_trailer (data, pdf->len, &trailer) || !find_catalog (data, pdf->len, &trailer))
    return FALSE;
  catalog = copy_catalog (data, pdf->len, &trailer);
  if (catalog == NULL || strstr (catalog, "/Lang") != NULL)
    return FALSE;

  object = pdf->len;
  g_string_append_printf (
      out,
      "%" G_GUINT64_FORMAT " 0 obj\n<<%s   /Lang (%s)\n"
      "   /ViewerPreferences << /DisplayDocTitle true /Direction /%s >>\n>>\nendobj\n",
      trailer.root, catalog, language, right_to_left ? "R2L" : "L2R");
  table = object + out->len;
  g_string_append_printf (out,
                          "xref\n%" G_GUINT64_FORMAT " 1\n%010" G_GSIZE_FORMAT " 00000 n \n"
                          "trailer\n<< /Size %" G_GUINT64_FORMAT "\n   /Root %" G_GUINT64_FORMAT
                          " 0 R\n",
                          trailer.root, object, trailer.size, trailer.root);
  if (trailer.info != 0)
    g_string_append_printf (out, "   /Info %" G_GUINT64_FORMAT " 0 R\n", trailer.info);
  g_string_append_printf (
      out, "   /Prev %" G_GUINT64_FORMAT "\n>>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n",
      trailer.table, table);
  g_byte_array_append (pdf, (const guint8 *) out->str, (guint) out->len);

  return TRUE;
}
