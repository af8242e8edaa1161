/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The reference tables of docs/lesson-format.md: from the same tables that the program reads by.
 * The page is in English, so nothing here is translated. */

#include "majakka-avoided-words.h"
#include "majakka-lesson-format.h"
#include "majakka-tool-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static char *
describe_content (const MajakkaFormatElement *element)
{
  if (g_str_equal (element->content, MAJAKKA_FORMAT_TEXT))
    return g_strdup ("words and inline elements");
  if (g_str_equal (element->content, MAJAKKA_FORMAT_PLAIN_TEXT))
    return g_strdup ("words");
  if (*element->content == '\0')
    return g_strdup ("nothing");

  return g_strdup_printf ("`%s`", element->content);
}

static char *
describe_value (const MajakkaFormatAttribute *attribute)
{
  g_autofree char *words =
      attribute->words != NULL ? g_strjoinv ("`, `", (GStrv) attribute->words) : NULL;

  switch (attribute->kind)
    {
    case MAJAKKA_VALUE_ID:
      return g_strdup ("an id: small letters, digits and `-`, a letter first; it never changes");
    case MAJAKKA_VALUE_REF:
      return g_strdup ("the id of something else");
    case MAJAKKA_VALUE_REFS:
      return g_strdup ("some of these ids, with spaces");
    case MAJAKKA_VALUE_TEXT:
      return g_strdup ("any words");
    case MAJAKKA_VALUE_YES:
      return g_strdup ("`yes`, or left out");
    case MAJAKKA_VALUE_NUMBER:
      return g_strdup_printf ("a number from %u to %u", attribute->min, attribute->max);
    case MAJAKKA_VALUE_DAY:
      return g_strdup ("a day: `2026-11-21`");
    case MAJAKKA_VALUE_DATE:
      return g_strdup ("a year, month or day: `2026`, `2026-11`, `2026-11-21`");
    case MAJAKKA_VALUE_URL:
      return g_strdup ("an address that begins with `https://` or `http://`");
    case MAJAKKA_VALUE_PICTURE:
      return g_strdup ("a file name without a folder: `.svg`, `.png`, `.jpg`, `.webp`");
    case MAJAKKA_VALUE_LANGUAGE:
      return g_strdup ("a language: `en`, `pt-BR`");
    case MAJAKKA_VALUE_COUNTRIES:
      return g_strdup ("codes of countries with spaces: `FI SE`");
    case MAJAKKA_VALUE_WORD:
      return g_strdup_printf ("one of `%s`", words);
    case MAJAKKA_VALUE_WORDS:
      return g_strdup_printf ("some of `%s`, with spaces", words);
    default:
      g_return_val_if_reached (NULL);
    }
}

static void
write_element (GString *out, const MajakkaFormatElement *element)
{
  g_autofree char *content = describe_content (element);
  const char *slash = strchr (element->name, '/');

  if (slash != NULL)
    g_string_append_printf (out, "#### `%s` in `%.*s`\n\n", slash + 1,
                            (int) (slash - element->name), element->name);
  else
    g_string_append_printf (out, "#### `%s`\n\n", element->name);
  g_string_append_printf (out, "%s\n\n- Holds: %s\n", element->about, content);
  if (element->max_characters > 0)
    g_string_append_printf (out, "- At most %u characters\n", element->max_characters);
  for (guint i = 0; element->attributes[i].name != NULL; i++)
    {
      g_autofree char *value = describe_value (&element->attributes[i]);

      g_string_append_printf (out, "- `%s`%s: %s\n", element->attributes[i].name,
                              element->attributes[i].required ? "" : " (may be left out)", value);
    }
  g_string_append_c (out, '\n');
}

static void
write_tags (GString *out, const MajakkaFaultTag *tags, guint n_tags)
{
  for (guint i = 0; i < n_tags; i++)
    g_string_append_printf (out, "| `%s` | %s | %s | %s |\n", tags[i].name,
                            tags[i].severity == MAJAKKA_SEVERITY_ERROR ? "error" : "warning",
                            tags[i].rule, tags[i].mend);
}

/* Words without anything to say instead are those of options; their fault says what to do. */
static void
write_avoided_words (GString *out)
{
  guint n_rows;
  const MajakkaAvoidedWords *rows = majakka_avoided_words_list (&n_rows);

  g_string_append (out, "\n### Words to avoid\n\n"
                        "`*` stands for any ending.\n\n"
                        "| Language | Not | But |\n"
                        "| --- | --- | --- |\n");
  for (guint i = 0; i < n_rows; i++)
    g_string_append_printf (out, "| %s | `%s` | %s |\n", rows[i].language, rows[i].words,
                            rows[i].instead != NULL ? rows[i].instead
                                                    : "in an option: an answer of its own");
}

static void
write_reference (GString *out)
{
  guint n_elements, n_tags;
  const MajakkaFormatElement *elements = majakka_format_get_elements (&n_elements);
  const MajakkaFaultTag *tags;

  g_string_append (out, "### Elements\n\n");
  for (guint i = 0; i < n_elements; i++)
    write_element (out, &elements[i]);

  g_string_append (out, "### Faults\n\n"
                        "| Tag | Severity | Rule | How to mend it |\n"
                        "| --- | --- | --- | --- |\n");
  tags = majakka_xml_get_fault_tags (&n_tags);
  write_tags (out, tags, n_tags);
  tags = majakka_lesson_get_fault_tags (&n_tags);
  write_tags (out, tags, n_tags);
  write_avoided_words (out);
}

/* reference */
MajakkaToolStatus
majakka_tool_reference (int argc, char **argv)
{
  const GOptionEntry entries[] = { MAJAKKA_TOOL_OPTION_LOCALE_DIR, G_OPTION_ENTRY_NULL };
  g_autoptr (GString) out = g_string_new (NULL);

  if (!majakka_tool_parse (&argc, &argv, entries, NULL,
                           _ ("Writes the reference tables of docs/lesson-format.md.")))
    return MAJAKKA_TOOL_UNUSABLE;

  write_reference (out);
  g_print ("%s", out->str);

  return MAJAKKA_TOOL_GOOD;
}
