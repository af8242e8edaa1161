/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-locale-pair-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Whether @entry is written in the markup of lessons: its source is XML, but not that of the desktop.
 * Without a source the catalogue says by its name what it is for. */
gboolean
majakka_locale_is_markup (const MajakkaPoFile *catalogue, const MajakkaPoEntry *entry)
{
  g_autofree char *project = NULL;

  if (entry->references[0] != NULL)
    return g_str_has_suffix (entry->references[0], ".xml");

  project = majakka_po_file_dup_header (catalogue, "Project-Id-Version");

  return project == NULL || !g_str_has_prefix (project, GETTEXT_PACKAGE) ||
         g_str_has_prefix (project, LESSONS_DOMAIN);
}

/* Looks at each form that is translated, held against the source that it is like: the singular if it is for one number
 * only. */
void
majakka_locale_foreach_form (LocalePair *pair, void (*look_at) (LocalePair *pair))
{
  const MajakkaPoFile *catalogue = pair->check->catalogue;
  const MajakkaPoEntry *entry = pair->entry;

  for (guint i = 0; entry->strings[i] != NULL; i++)
    {
      if (*entry->strings[i] == '\0')
        continue;

      pair->form = i;
      pair->source = entry->plural != NULL && !majakka_locale_form_is_for_one (catalogue, i)
                         ? entry->plural
                         : entry->id;
      pair->translation = entry->strings[i];
      look_at (pair);
    }
}

/* Returns the sentence and the place of the source, or the sentence alone when that is not found. */
static char *
with_place (const LocalePair *pair, char *sentence)
{
  MajakkaLocaleSources *sources = pair->check->context->sources;
  const char *file = NULL;
  guint line = sources != NULL ? majakka_locale_sources_find (sources, pair->entry, &file) : 0;
  char *whole;

  if (line == 0)
    return sentence;

  /* Translators: %1$s is a sentence, %2$s a file, %3$u a line of it */
  whole = g_strdup_printf (_ ("%1$s The source: %2$s:%3$u"), sentence, file, line);
  g_free (sentence);

  return whole;
}

/* Adds a fault of a pair; the first of its kind that the message has. */
void
majakka_locale_tell (LocalePair *pair, LocaleTag tag, const char *format, ...)
{
  g_autofree char *sentence = NULL;
  va_list args;

  if ((pair->told >> tag & 1) != 0)
    return;

  pair->told |= 1u << tag;
  va_start (args, format);
  sentence = with_place (pair, g_strdup_vprintf (format, args));
  va_end (args);
  majakka_faults_add (pair->check->faults, &majakka_locale_tags[tag],
                      majakka_po_file_get_name (pair->check->catalogue),
                      pair->check->is_template ? pair->entry->line : pair->entry->string_line, 1,
                      "%s", sentence);
}
