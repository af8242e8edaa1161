/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-locale-status.h"
#include "majakka-tool-locale.h"
#include "majakka-tool-report.h"
#include "majakka-tool-table.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

/* Returns the status of a language, a new one at the end of @all when it is not there. */
static MajakkaLocaleStatus *
get_status (GPtrArray *all, const char *language)
{
  MajakkaLocaleStatus *status;

  for (guint i = 0; i < all->len; i++)
    if (g_str_equal (majakka_locale_status_get_language (g_ptr_array_index (all, i)), language))
      return g_ptr_array_index (all, i);

  status = majakka_locale_status_new (language);
  g_ptr_array_add (all, status);

  return status;
}

static void
add_row (MajakkaToolTable *table, const char *name, const MajakkaLocaleCount *count)
{
  majakka_tool_table_add_row (table);
  majakka_tool_table_add_cell (table, "%s", name);
  majakka_tool_table_add_cell (table, "%u", count->n_messages);
  majakka_tool_table_add_cell (table, "%u", count->n_done);
  majakka_tool_table_add_cell (table, "%u", count->n_stale);
  majakka_tool_table_add_cell (table, "%u", count->n_missing);
  majakka_tool_table_add_cell (table, "%u", count->n_words_left);
}

static void
print_table (const MajakkaLocaleStatus *status)
{
  g_autoptr (MajakkaToolTable) table = majakka_tool_table_new ();
  const char *language = majakka_locale_status_get_language (status);
  g_autofree char *text = NULL;

  majakka_tool_table_add_row (table);
  majakka_tool_table_add_cell (table, "%s", *language != '\0' ? language : "-");
  majakka_tool_table_add_cell (table, "%s", C_ ("column of a table", "messages"));
  majakka_tool_table_add_cell (table, "%s", C_ ("column of a table", "done"));
  majakka_tool_table_add_cell (table, "%s", C_ ("column of a table", "stale"));
  majakka_tool_table_add_cell (table, "%s", C_ ("column of a table", "missing"));
  majakka_tool_table_add_cell (table, "%s", C_ ("column of a table", "words left"));
  for (guint i = 0; i < majakka_locale_status_get_n_parts (status); i++)
    {
      const MajakkaLocaleCount *part = majakka_locale_status_get_part (status, i);

      add_row (table, part->name, part);
    }
  add_row (table, C_ ("row of a table", "in all"), majakka_locale_status_get_total (status));
  text = majakka_tool_table_to_string (table);
  g_print ("%s", text);
}

static void
add_member (JsonBuilder *json, const char *name, guint value)
{
  json_builder_set_member_name (json, name);
  json_builder_add_int_value (json, value);
}

static void
add_count (JsonBuilder *json, const MajakkaLocaleCount *count)
{
  json_builder_begin_object (json);
  if (count->name != NULL)
    {
      json_builder_set_member_name (json, "part");
      json_builder_add_string_value (json, count->name);
    }
  add_member (json, "messages", count->n_messages);
  add_member (json, "done", count->n_done);
  add_member (json, "stale", count->n_stale);
  add_member (json, "missing", count->n_missing);
  add_member (json, "words-left", count->n_words_left);
  json_builder_end_object (json);
}

static void
add_language (JsonBuilder *json, const MajakkaLocaleStatus *status)
{
  json_builder_set_member_name (json, majakka_locale_status_get_language (status));
  json_builder_begin_object (json);
  json_builder_set_member_name (json, "parts");
  json_builder_begin_array (json);
  for (guint i = 0; i < majakka_locale_status_get_n_parts (status); i++)
    add_count (json, majakka_locale_status_get_part (status, i));
  json_builder_end_array (json);
  json_builder_set_member_name (json, "all");
  add_count (json, majakka_locale_status_get_total (status));
  json_builder_end_object (json);
}

static void
print_json (const GPtrArray *all)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_object (json);
  for (guint i = 0; i < all->len; i++)
    add_language (json, g_ptr_array_index (all, i));
  json_builder_end_object (json);
  root = json_builder_get_root (json);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  text = json_generator_to_data (generator, NULL);
  g_print ("%s\n", text);
}

/* Returns FALSE after complaints. */
static gboolean
count_files (const GPtrArray *files, GPtrArray *all)
{
  gboolean good = TRUE;

  for (guint i = 0; i < files->len; i++)
    {
      g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
      g_autoptr (MajakkaPoFile) catalogue =
          majakka_po_file_read (g_ptr_array_index (files, i), faults);

      if (catalogue != NULL)
        majakka_locale_status_add (get_status (all, majakka_po_file_get_language (catalogue)),
                                   catalogue);
      else
        good = majakka_tool_complain_of_faults (faults) && FALSE;
    }

  return good;
}

/* locale status [LANGUAGE|FILE]... */
MajakkaToolStatus
majakka_tool_locale_status (int argc, char **argv)
{
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Write the numbers as JSON"), NULL },
    MAJAKKA_TOOL_OPTION_LOCALE_DIR,
    G_OPTION_ENTRY_NULL,
  };
  g_autofree char *root = NULL;
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (GPtrArray) all =
      g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_locale_status_free);
  gboolean good;

  if (!majakka_tool_parse (&argc, &argv, entries, _ ("[LANGUAGE|FILE…]"),
                           _ ("Tells how far translations are, in all and in each lesson: what is "
                              "done, what is stale because its source has changed since, what is "
                              "missing, and how many words of the source are left to translate.")))
    return MAJAKKA_TOOL_UNUSABLE;

  root = majakka_tool_locale_find_checkout ();
  files = majakka_tool_locale_list_files (argc, argv, root);
  if (files == NULL)
    return MAJAKKA_TOOL_UNUSABLE;

  good = count_files (files, all);
  if (json)
    print_json (all);
  for (guint i = 0; !json && i < all->len; i++)
    {
      if (i > 0)
        g_print ("\n");
      print_table (g_ptr_array_index (all, i));
    }

  return good ? MAJAKKA_TOOL_GOOD : MAJAKKA_TOOL_UNUSABLE;
}
