/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What somebody bookmarked in the lessons, with the notes. */

#include "majakka-export.h"

#include <glib/gi18n-lib.h>

static void
add_bookmark (MajakkaDocumentBuilder *builder, const MajakkaExportBookmark *bookmark)
{
  majakka_document_builder_begin_box (builder, MAJAKKA_BOX_SIDE);
  if (bookmark->place != NULL)
    {
      majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_SMALL, bookmark->place);
      majakka_document_builder_keep_with_next (builder);
    }
  majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_BODY, bookmark->words);
  if (*bookmark->note != '\0')
    {
      majakka_document_builder_begin_box (builder, MAJAKKA_BOX_NOTE);
      majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_LABEL, _ ("Your note"));
      majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_BODY, bookmark->note);
      majakka_document_builder_end (builder);
    }
  majakka_document_builder_end (builder);
}

/**
 * majakka_document_new_for_bookmarks:
 * @bookmarks: (element-type MajakkaExportBookmark): what to print, those of a lesson beside one another
 * @settings: for whom it is
 *
 * Returns: (transfer full): them as a document, in the language that is chosen now
 */
MajakkaDocument *
majakka_document_new_for_bookmarks (const GPtrArray *bookmarks,
                                    const MajakkaExportSettings *settings)
{
  MajakkaDocumentBuilder *builder;
  const char *lesson = NULL;
  g_autofree char *date = NULL;

  g_return_val_if_fail (bookmarks != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);

  date = majakka_date_format (settings->today);
  builder = majakka_document_builder_new (_ ("Bookmarks and notes"));
  majakka_document_builder_set_date (builder, date);
  majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_TITLE, _ ("Bookmarks and notes"));
  for (guint i = 0; i < bookmarks->len; i++)
    {
      const MajakkaExportBookmark *bookmark = g_ptr_array_index (bookmarks, i);

      if (g_strcmp0 (bookmark->lesson, lesson) != 0)
        majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_HEADING, bookmark->lesson);
      lesson = bookmark->lesson;
      add_bookmark (builder, bookmark);
    }

  return majakka_document_builder_finish (builder);
}
