/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-tool-pdf.h"

#include "majakka-pdf.h"

#include <string.h>

/* The paper that was asked for, that of the country, or that of the desktop's region. */
static const MajakkaPaper *
find_paper (const char *paper, const char *country)
{
  const char *const *names = g_get_language_names ();

  if (paper != NULL)
    return majakka_paper_find (paper);
  if (country != NULL)
    return majakka_paper_find_for_country (country);
  for (guint i = 0; names[i] != NULL; i++)
    {
      const char *region = strchr (names[i], '_');
      g_autofree char *code = region != NULL ? g_strndup (region + 1, 2) : NULL;

      if (code != NULL)
        return majakka_paper_find_for_country (code);
    }

  return majakka_paper_find_for_country (NULL);
}

/* Writes a document to a file. @paper and @country may be NULL. */
MajakkaToolStatus
majakka_tool_write_pdf (MajakkaDocument *document,
                        const char *paper,
                        const char *country,
                        const char *output)
{
  const MajakkaPaper *chosen = find_paper (paper, country);
  g_autoptr (MajakkaPages) pages = majakka_pages_new (document, chosen->width, chosen->height);
  g_autoptr (GError) error = NULL;

  if (majakka_pdf_save (pages, output, &error))
    return MAJAKKA_TOOL_GOOD;

  majakka_tool_complain ("%s", error->message);

  return MAJAKKA_TOOL_UNUSABLE;
}
