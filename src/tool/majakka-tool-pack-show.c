/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a lesson pack is, who made it, and what is in it. */

#include "majakka-tool-pack.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

static guint
get_percent (const MajakkaPack *pack, guint n_messages)
{
  guint all = majakka_pack_get_n_messages (pack);

  return all > 0 ? n_messages * 100 / all : 100;
}

static void
print_line (const char *name, const char *value)
{
  if (value != NULL)
    g_print ("%s %s\n", name, value);
}

static void
print_pack (const MajakkaPack *pack)
{
  const MajakkaPackManifest *manifest = majakka_pack_get_manifest (pack);
  const GPtrArray *lessons = majakka_pack_get_lessons (pack);
  const GPtrArray *languages = majakka_pack_get_languages (pack);
  g_autofree char *title = majakka_markup_strip (manifest->title.source);
  g_autofree char *summary = majakka_markup_strip (manifest->summary.source);

  g_print ("%s %s (%s)\n%s\n\n", title, manifest->version, manifest->id, summary);
  print_line (_ ("Made by:"), manifest->author);
  print_line (_ ("Licence:"), manifest->licence);
  print_line (_ ("Home page:"), manifest->homepage);
  print_line (_ ("Needs Majakka:"), manifest->needs);

  g_print ("\n%s\n", _ ("Lessons:"));
  for (guint i = 0; i < lessons->len; i++)
    {
      const MajakkaPackLesson *lesson = g_ptr_array_index (lessons, i);
      g_autofree char *name = majakka_markup_strip (lesson->title.source);

      g_print ("  %s\t%s\t%u\n", lesson->id, name, lesson->minutes);
    }

  g_print ("\n%s\n  %s\t100%%\n", _ ("Languages:"), manifest->language);
  for (guint i = 0; i < languages->len; i++)
    {
      const MajakkaPackLanguage *language = g_ptr_array_index (languages, i);

      g_autofree char *words = g_strdup_printf (
          /* Translators: how much of a lesson pack is translated, and how much of that is out of date */
          _ ("%u%%, out of date %u%%"),
          get_percent (pack, language->n_translated + language->n_fuzzy),
          get_percent (pack, language->n_fuzzy));

      g_print ("  %s\t%s\n", language->code, words);
    }
}

static void
add_string (JsonBuilder *json, const char *name, const char *value)
{
  json_builder_set_member_name (json, name);
  json_builder_add_string_value (json, value);
}

static void
add_number (JsonBuilder *json, const char *name, guint value)
{
  json_builder_set_member_name (json, name);
  json_builder_add_int_value (json, value);
}

static void
add_plain (JsonBuilder *json, const char *name, const MajakkaMessage *message)
{
  g_autofree char *words = majakka_markup_strip (message->source);

  add_string (json, name, words);
}

static void
add_manifest (JsonBuilder *json, const MajakkaPackManifest *manifest)
{
  add_string (json, "id", manifest->id);
  add_string (json, "version", manifest->version);
  add_plain (json, "title", &manifest->title);
  add_plain (json, "summary", &manifest->summary);
  add_string (json, "author", manifest->author);
  add_string (json, "licence", manifest->licence);
  add_string (json, "language", manifest->language);
  add_string (json, "homepage", manifest->homepage);
  add_string (json, "needs", manifest->needs);
}

static void
add_lessons (JsonBuilder *json, const GPtrArray *lessons)
{
  json_builder_set_member_name (json, "lessons");
  json_builder_begin_array (json);
  for (guint i = 0; i < lessons->len; i++)
    {
      const MajakkaPackLesson *lesson = g_ptr_array_index (lessons, i);

      json_builder_begin_object (json);
      add_string (json, "id", lesson->id);
      add_plain (json, "title", &lesson->title);
      add_number (json, "minutes", lesson->minutes);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
add_languages (JsonBuilder *json, const GPtrArray *languages)
{
  json_builder_set_member_name (json, "translations");
  json_builder_begin_array (json);
  for (guint i = 0; i < languages->len; i++)
    {
      const MajakkaPackLanguage *language = g_ptr_array_index (languages, i);

      json_builder_begin_object (json);
      add_string (json, "language", language->code);
      add_number (json, "translated", language->n_translated);
      add_number (json, "fuzzy", language->n_fuzzy);
      json_builder_end_object (json);
    }
  json_builder_end_array (json);
}

static void
print_json (const MajakkaPack *pack)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_object (json);
  add_manifest (json, majakka_pack_get_manifest (pack));
  add_lessons (json, majakka_pack_get_lessons (pack));
  add_number (json, "messages", majakka_pack_get_n_messages (pack));
  add_languages (json, majakka_pack_get_languages (pack));
  json_builder_end_object (json);
  root = json_builder_get_root (json);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  text = json_generator_to_data (generator, NULL);
  g_print ("%s\n", text);
}

/* pack show FILE */
MajakkaToolStatus
majakka_tool_pack_show (int argc, char **argv)
{
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Write for programs, not for people"), NULL },
    MAJAKKA_TOOL_OPTION_LOCALE_DIR,
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (MajakkaPackSurroundings) surroundings = NULL;
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaPack) pack = NULL;

  if (!majakka_tool_parse (&argc, &argv, entries, _ ("FILE"),
                           _ ("Tells what a lesson pack is, who made it, and what is in it.")))
    return MAJAKKA_TOOL_UNUSABLE;
  if (argc != 2)
    {
      majakka_tool_complain ("%s", _ ("Say which lesson pack to show."));
      return MAJAKKA_TOOL_UNUSABLE;
    }

  surroundings = majakka_tool_pack_get_surroundings ();
  pack = majakka_pack_read_file (argv[1], surroundings, faults);
  if (pack == NULL)
    {
      g_autofree char *line = majakka_fault_to_string (majakka_faults_first_error (faults));

      majakka_tool_complain ("%s", line);
      return MAJAKKA_TOOL_FAULTS;
    }
  if (json)
    print_json (pack);
  else
    print_pack (pack);

  return MAJAKKA_TOOL_GOOD;
}
