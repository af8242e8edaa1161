/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The glossary as a list of terms for translation programs: as TBX-Basic (ISO 30042:2008, the edition
 * that OmegaT, Virtaal and Weblate read), and as CSV after RFC 4180 for everything else. */

#include "majakka-terms.h"

#define TBX_HEAD                                                                  \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                                  \
  "<martif type=\"TBX-Basic\" xml:lang=\"%s\">\n"                                 \
  "  <martifHeader>\n"                                                            \
  "    <fileDesc>\n"                                                              \
  "      <titleStmt><title>Majakka</title></titleStmt>\n"                         \
  "      <sourceDesc><p>The glossary of Majakka, CC BY-SA 4.0</p></sourceDesc>\n" \
  "    </fileDesc>\n"                                                             \
  "  </martifHeader>\n"                                                           \
  "  <text>\n"                                                                    \
  "    <body>\n"
#define TBX_TAIL  \
  "    </body>\n" \
  "  </text>\n"   \
  "</martif>\n"
#define CSV_LINE_END "\r\n"

/* Returns: (transfer full) (nullable): the words in the language that is chosen; NULL when they are
 * not translated, or the translation is stale: a list of terms holds what is right */
static char *
find_words (const MajakkaTranslator *translator, const MajakkaMessage *message)
{
  MajakkaTranslationState state;
  g_autoptr (MajakkaInline) text = majakka_translator_look_up (translator, message, &state);

  return state == MAJAKKA_TRANSLATION_DONE || state == MAJAKKA_TRANSLATION_SOURCE
             ? majakka_inline_to_plain (text)
             : NULL;
}

/* As XML names a language: "pt-BR". */
static char *
get_tag (const char *language)
{
  return g_strdelimit (g_strdup (language), "_", '-');
}

static void
add_language (GString *out,
              const MajakkaGlossaryEntry *entry,
              const MajakkaTranslator *translator,
              const char *language)
{
  g_autofree char *name = find_words (translator, &entry->name);
  g_autofree char *definition = find_words (translator, &entry->definition);
  g_autofree char *tag = get_tag (language);
  g_autofree char *term = NULL;

  if (name == NULL)
    return;

  term = g_markup_escape_text (name, -1);
  g_string_append_printf (out, "        <langSet xml:lang=\"%s\">\n", tag);
  if (definition != NULL)
    {
      g_autofree char *words = g_markup_escape_text (definition, -1);

      g_string_append_printf (
          out, "          <descripGrp><descrip type=\"definition\">%s</descrip></descripGrp>\n",
          words);
    }
  g_string_append_printf (out,
                          "          <tig><term>%s</term></tig>\n"
                          "        </langSet>\n",
                          term);
}

/**
 * majakka_terms_to_tbx:
 * @glossary: the glossary
 * @translator: finds its words in other languages
 * @languages: (array zero-terminated=1): the languages, that of the glossary first
 *
 * Writes a term base. A term that a language does not have, or has only a stale translation of, is
 * left out in that language. The language that is chosen changes on the way and is restored.
 *
 * Returns: (transfer full): the text of the file
 */
char *
majakka_terms_to_tbx (const MajakkaGlossary *glossary,
                      const MajakkaTranslator *translator,
                      const char *const *languages)
{
  const char *before = majakka_language_get_current ()->code;
  GString *out;

  g_return_val_if_fail (glossary != NULL, NULL);
  g_return_val_if_fail (translator != NULL, NULL);
  g_return_val_if_fail (languages != NULL && languages[0] != NULL, NULL);

  out = g_string_new (NULL);
  g_string_append_printf (out, TBX_HEAD, majakka_glossary_get_language (glossary));
  for (guint i = 0; i < majakka_glossary_get_n_entries (glossary); i++)
    {
      const MajakkaGlossaryEntry *entry = majakka_glossary_get_entry (glossary, i);

      g_string_append_printf (out, "      <termEntry id=\"%s\">\n", entry->id);
      for (guint j = 0; languages[j] != NULL; j++)
        {
          majakka_language_set (languages[j]);
          add_language (out, entry, translator, languages[j]);
        }
      g_string_append (out, "      </termEntry>\n");
    }
  g_string_append (out, TBX_TAIL);
  majakka_language_set (before);

  return g_string_free (out, FALSE);
}

static void
add_cell (GString *out, const char *words, gboolean is_first)
{
  if (!is_first)
    g_string_append_c (out, ',');
  g_string_append_c (out, '"');
  for (const char *p = words; p != NULL && *p != '\0'; p++)
    {
      if (*p == '"')
        g_string_append_c (out, '"');
      g_string_append_c (out, *p);
    }
  g_string_append_c (out, '"');
}

static void
add_row (GString *out,
         const MajakkaGlossaryEntry *entry,
         const MajakkaTranslator *translator,
         const char *const *languages)
{
  add_cell (out, entry->id, TRUE);
  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_autofree char *name = NULL;

      majakka_language_set (languages[i]);
      name = find_words (translator, &entry->name);
      add_cell (out, name, FALSE);
    }
  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_autofree char *definition = NULL;

      majakka_language_set (languages[i]);
      definition = find_words (translator, &entry->definition);
      add_cell (out, definition, FALSE);
    }
  g_string_append (out, CSV_LINE_END);
}

/**
 * majakka_terms_to_csv:
 * @glossary: the glossary
 * @translator: finds its words in other languages
 * @languages: (array zero-terminated=1): the languages, that of the glossary first
 *
 * Writes a table: a row for each term, a column for its id, one for its name in each language, then
 * one for its definition in each. What is not translated, or stale, is an empty cell.
 *
 * Returns: (transfer full): the text of the file
 */
char *
majakka_terms_to_csv (const MajakkaGlossary *glossary,
                      const MajakkaTranslator *translator,
                      const char *const *languages)
{
  const char *before = majakka_language_get_current ()->code;
  GString *out;

  g_return_val_if_fail (glossary != NULL, NULL);
  g_return_val_if_fail (translator != NULL, NULL);
  g_return_val_if_fail (languages != NULL && languages[0] != NULL, NULL);

  out = g_string_new (NULL);
  add_cell (out, "id", TRUE);
  for (guint i = 0; languages[i] != NULL; i++)
    add_cell (out, languages[i], FALSE);
  for (guint i = 0; languages[i] != NULL; i++)
    {
      g_autofree char *heading = g_strdup_printf ("definition %s", languages[i]);

      add_cell (out, heading, FALSE);
    }
  g_string_append (out, CSV_LINE_END);
  for (guint i = 0; i < majakka_glossary_get_n_entries (glossary); i++)
    add_row (out, majakka_glossary_get_entry (glossary, i), translator, languages);
  majakka_language_set (before);

  return g_string_free (out, FALSE);
}
