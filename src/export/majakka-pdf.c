/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Cairo 1.16 writes title, creator and outline. It has no way to say the language; that is added to its
 * file afterwards, see majakka-pdf-language.c. */

#include "majakka-pdf.h"

#include "majakka-document-private.h"
#include "majakka-pdf-private.h"

#include <cairo-pdf.h>
#include <gio/gio.h>

static cairo_status_t
append_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);

  return CAIRO_STATUS_SUCCESS;
}

static void
set_metadata (cairo_surface_t *surface, const MajakkaDocument *document)
{
  /* A table of the old form, which majakka-pdf-language.c understands, also from later Cairo */
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, document->title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Majakka " PACKAGE_VERSION);
}

#define MAX_LEVELS 8

static void
add_outline (cairo_surface_t *surface, const MajakkaPages *pages)
{
  const GArray *entries = majakka_pages_get_outline (pages);
  int parents[MAX_LEVELS] = { CAIRO_PDF_OUTLINE_ROOT };

  for (guint i = 0; i < entries->len; i++)
    {
      const MajakkaOutlineEntry *entry = &g_array_index (entries, MajakkaOutlineEntry, i);
      guint level = CLAMP (entry->level, 1, MAX_LEVELS - 1);
      char y[G_ASCII_DTOSTR_BUF_SIZE];
      g_autofree char *place = NULL;

      g_ascii_formatd (y, sizeof y, "%.2f", entry->y);
      place = g_strdup_printf ("page=%u pos=[0 %s]", entry->page + 1, y);
      parents[level] =
          cairo_pdf_surface_add_outline (surface, parents[level - 1], entry->words, place,
                                         level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : 0);
      /* A level that is left out has the parent of the level above. */
      for (guint below = level + 1; below < MAX_LEVELS; below++)
        parents[below] = parents[level];
    }
}

/**
 * majakka_pdf_render:
 * @pages: pages
 * @error: return location
 *
 * Returns: (transfer full): a PDF file with title, language and outline; NULL when Cairo cannot write it
 */
GBytes *
majakka_pdf_render (const MajakkaPages *pages, GError **error)
{
  g_autoptr (GByteArray) bytes = NULL;
  const MajakkaDocument *document;
  cairo_surface_t *surface;
  cairo_t *cr;
  cairo_status_t status;
  double width, height;

  g_return_val_if_fail (pages != NULL, NULL);

  bytes = g_byte_array_new ();
  document = majakka_pages_get_document (pages);
  majakka_pages_get_size (pages, &width, &height);
  surface = cairo_pdf_surface_create_for_stream (append_bytes, bytes, width, height);
  set_metadata (surface, document);
  cr = cairo_create (surface);
  for (guint i = 0; i < majakka_pages_count (pages); i++)
    {
      majakka_pages_draw (pages, i, cr);
      cairo_show_page (cr);
    }
  add_outline (surface, pages);
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, cairo_status_to_string (status));
      return NULL;
    }

  /* A file without its language is still a good one. */
  if (!majakka_pdf_add_language (bytes, document->language, document->right_to_left))
    g_debug ("The language could not be written into the PDF file");

  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/**
 * majakka_pdf_save:
 * @pages: pages
 * @path: the file to write
 * @error: return location for an error of the domain %G_FILE_ERROR, with a sentence for people
 *
 * Writes a PDF file. It is written beside @path and then put in its place, so that there is the whole
 * file or what was there before.
 *
 * Returns: whether it was written
 */
gboolean
majakka_pdf_save (const MajakkaPages *pages, const char *path, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (pages != NULL, FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  bytes = majakka_pdf_render (pages, error);

  return bytes != NULL && majakka_pdf_replace_file (path, bytes, error);
}
