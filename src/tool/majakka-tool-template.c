/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The files of data/templates, which are built into the tool. */

#include "majakka-tool-template.h"

#include "majakka-date.h"
#include "majakka-tool-resources.h"

#include <gio/gio.h>
#include <string.h>

#define FOLDER "/org/majakka/tool/"
#define SCHEMA PKGDATADIR "/schema/lesson.rng"

static char *
read_template (const char *name)
{
  g_autofree char *path = g_strconcat (FOLDER, name, NULL);
  g_autoptr (GBytes) bytes = g_resource_lookup_data (majakka_tool_get_resource (), path,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  /* It is part of the program. */
  g_assert (bytes != NULL);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* Quotation marks may stand in text as they are. */
static char *
escape (const char *words)
{
  GString *escaped = g_string_new (words);

  g_string_replace (escaped, "&", "&amp;", 0);
  g_string_replace (escaped, "<", "&lt;", 0);
  g_string_replace (escaped, ">", "&gt;", 0);

  return g_string_free (escaped, FALSE);
}

/* The line that tells an editor where the schema is, when it is there. */
static char *
make_model (void)
{
  g_autofree char *uri = NULL;

  if (!g_file_test (SCHEMA, G_FILE_TEST_IS_REGULAR))
    return g_strdup ("");

  uri = g_filename_to_uri (SCHEMA, NULL, NULL);

  return g_strdup_printf (
      "<?xml-model href=\"%s\" schematypens=\"http://relaxng.org/ns/structure/1.0\"?>\n", uri);
}

/* Who wrote the template is not who writes the lesson. */
static void
drop_first_comment (GString *text)
{
  const char *start = strstr (text->str, "<!--");
  const char *end = start != NULL ? strstr (start, "-->\n") : NULL;

  g_assert (end != NULL);
  g_string_erase (text, start - text->str, end + strlen ("-->\n") - start);
}

/**
 * majakka_tool_template_fill:
 * @session: whether a session plan is wanted, or else a lesson
 * @id: its id
 * @title: its title
 * @number: its place among the others
 *
 * Returns: (transfer full): the file, reviewed today
 */
char *
majakka_tool_template_fill (gboolean session, const char *id, const char *title, guint number)
{
  g_autofree char *template = read_template (session ? "session.xml" : "lesson.xml");
  g_autofree char *model = make_model ();
  g_autofree char *today = majakka_date_today ();
  g_autofree char *place = g_strdup_printf ("%u", number);
  g_autofree char *escaped = escape (title);
  GString *text = g_string_new (template);

  drop_first_comment (text);
  g_string_replace (text, "@MODEL@", model, 1);
  g_string_replace (text, "@ID@", id, 0);
  g_string_replace (text, "@NUMBER@", place, 1);
  g_string_replace (text, "@TODAY@", today, 1);
  /* The last one: nothing in it is replaced. */
  g_string_replace (text, "@TITLE@", escaped, 1);

  return g_string_free (text, FALSE);
}

/**
 * majakka_tool_template_get_picture:
 *
 * Returns: (transfer full): the picture that the lesson shows, an SVG
 */
char *
majakka_tool_template_get_picture (void)
{
  return read_template ("lesson.svg");
}
