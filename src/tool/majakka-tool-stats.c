/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What lessons measure, side by side: to see which one is unlike the others. */

#include "majakka-lesson-stats.h"
#include "majakka-tool-private.h"
#include "majakka-tool-table.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

/* A line of the table: a lesson, or all of them. */
typedef struct
{
  char *name;
  MajakkaLessonStats *stats;
  GArray *translations; /* of MajakkaTranslationCount, as many as languages */
} Line;

typedef struct
{
  GPtrArray *languages; /* of const char*, codes */
  GPtrArray *lines;     /* of Line */
  Line *total;
  gboolean good;
} Stats;

static Line *
line_new (const char *name, guint n_languages)
{
  Line *self = g_new0 (Line, 1);

  self->name = g_strdup (name);
  self->stats = majakka_lesson_stats_new ();
  self->translations = g_array_new (FALSE, TRUE, sizeof (MajakkaTranslationCount));
  g_array_set_size (self->translations, n_languages);

  return self;
}

static void
line_free (Line *self)
{
  g_free (self->name);
  majakka_lesson_stats_free (self->stats);
  g_array_unref (self->translations);
  g_free (self);
}

static void
line_add (Line *self, const MajakkaLesson *lesson, const GPtrArray *languages)
{
  majakka_lesson_stats_add (self->stats, lesson);
  for (guint i = 0; i < languages->len; i++)
    majakka_lesson_count_translation (
        lesson, majakka_tool_get_translator (), g_ptr_array_index (languages, i),
        &g_array_index (self->translations, MajakkaTranslationCount, i));
}

/* The languages that there are translations into, as the program offers them. */
static GPtrArray *
list_languages (void)
{
  GPtrArray *codes = g_ptr_array_new ();
  guint n_languages;
  const MajakkaLanguage *languages = majakka_language_list (&n_languages);
  const char *source = majakka_translator_get_source_language (majakka_tool_get_translator ());

  for (guint i = 0; i < n_languages; i++)
    if (!g_str_equal (languages[i].code, source) && majakka_language_is_offered (&languages[i]))
      g_ptr_array_add (codes, (gpointer) languages[i].code);

  return codes;
}

static void
add_file (Stats *self, const char *file)
{
  g_autoptr (MajakkaFaults) faults = majakka_faults_new ();
  g_autoptr (MajakkaLesson) lesson = majakka_lesson_read_file (file, faults);
  const MajakkaFault *fault = majakka_faults_first_error (faults);
  Line *line;

  if (lesson == NULL || fault != NULL)
    {
      g_autofree char *sentence = fault != NULL ? majakka_fault_to_string (fault) : g_strdup (file);

      majakka_tool_complain ("%s", sentence);
      self->good = FALSE;
      return;
    }

  line = line_new (lesson->id, self->languages->len);
  line_add (line, lesson, self->languages);
  line_add (self->total, lesson, self->languages);
  g_ptr_array_add (self->lines, line);
}

static void
add_path (Stats *self, const char *path)
{
  g_autoptr (GPtrArray) files = NULL;

  if (!g_file_test (path, G_FILE_TEST_IS_DIR))
    {
      add_file (self, path);
      return;
    }
  files = majakka_lesson_finder_list (path);
  for (guint i = 0; i < files->len; i++)
    add_file (self, g_ptr_array_index (files, i));
}

/* Percent, so that a last missing text never looks like none. */
static guint
percent (guint part, guint whole)
{
  guint rounded = whole > 0 ? (200 * part + whole) / (2 * whole) : 0;

  if (part > 0 && rounded == 0)
    return 1;

  return part < whole ? MIN (rounded, 99) : rounded;
}

static void
write_heading (const Stats *self, MajakkaToolTable *table)
{
  /* The names of the kinds in the format, cut to three letters: the lines below say so. */
  static const char *const kinds[MAJAKKA_N_QUESTION_KINDS] = {
    [MAJAKKA_QUESTION_ONE] = "one",        [MAJAKKA_QUESTION_SEVERAL] = "sev",
    [MAJAKKA_QUESTION_TRUE_FALSE] = "t/f", [MAJAKKA_QUESTION_ORDER] = "ord",
    [MAJAKKA_QUESTION_MATCH] = "mat",      [MAJAKKA_QUESTION_SORT] = "sor",
    [MAJAKKA_QUESTION_SPOT] = "spo",
  };

  majakka_tool_table_add_row (table);
  /* Translators: the headings of columns in a table of lessons; short words */
  majakka_tool_table_add_cell (table, "%s", C_ ("column", "Lesson"));
  majakka_tool_table_add_cell (table, "%s", C_ ("column", "Words"));
  majakka_tool_table_add_cell (table, "%s", C_ ("column", "Longest"));
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    majakka_tool_table_add_cell (table, "%s", kinds[i]);
  majakka_tool_table_add_cell (table, "%s", C_ ("column", "Grade"));
  majakka_tool_table_add_cell (table, "%s", C_ ("column", "Median"));
  majakka_tool_table_add_cell (table, "%s", C_ ("column", "Right/wrong"));
  for (guint i = 0; i < self->languages->len; i++)
    majakka_tool_table_add_cell (table, "%s %%",
                                 (const char *) g_ptr_array_index (self->languages, i));
}

static void
write_line (const Line *line, MajakkaToolTable *table)
{
  const MajakkaLessonStats *stats = line->stats;

  majakka_tool_table_add_row (table);
  majakka_tool_table_add_cell (table, "%s", line->name);
  majakka_tool_table_add_cell (table, "%u", stats->n_words);
  majakka_tool_table_add_cell (table, "%u", stats->longest_section);
  for (guint i = 0; i < MAJAKKA_N_QUESTION_KINDS; i++)
    majakka_tool_table_add_cell (table, "%u", stats->n_questions[i]);
  majakka_tool_table_add_cell (table, "%.1f", majakka_readability_get_grade (stats->readability));
  majakka_tool_table_add_cell (table, "%.1f", majakka_readability_get_median (stats->readability));
  majakka_tool_table_add_cell (table, "%.2f", majakka_lesson_stats_get_answer_ratio (stats));
  for (guint i = 0; i < line->translations->len; i++)
    {
      const MajakkaTranslationCount *count =
          &g_array_index (line->translations, MajakkaTranslationCount, i);
      guint n_all = count->n_done + count->n_stale + count->n_missing;

      majakka_tool_table_add_cell (table, "%u/%u/%u", percent (count->n_done, n_all),
                                   percent (count->n_stale, n_all),
                                   percent (count->n_missing, n_all));
    }
}

static void
write_table (const Stats *self)
{
  g_autoptr (MajakkaToolTable) table = majakka_tool_table_new ();
  g_autofree char *text = NULL;

  write_heading (self, table);
  for (guint i = 0; i < self->lines->len; i++)
    write_line (g_ptr_array_index (self->lines, i), table);
  write_line (self->total, table);
  text = majakka_tool_table_to_string (table);
  g_print ("%s\n%s\n", text,
           /* Translators: it explains a table; “Longest”, “Grade”, “Median” and “Right/wrong” are
            * headings of its columns; one, several ... spot are words of the format */
           _ ("Longest: what one reader reads of the longest section. Questions by kind: one, "
              "several, true-false, order, match, sort, spot.\n"
              "Grade: Flesch-Kincaid; Median: words of a sentence (both for English). Right/wrong: "
              "the length of answers.\n"
              "Languages: percent translated/older/missing."));
}

static void
add_double (JsonBuilder *json, const char *name, double value)
{
  json_builder_set_member_name (json, name);
  json_builder_add_double_value (json, value);
}

static void
add_number (JsonBuilder *json, const char *name, guint value)
{
  json_builder_set_member_name (json, name);
  json_builder_add_int_value (json, value);
}

static void
add_translations (const Stats *self, JsonBuilder *json, const Line *line)
{
  json_builder_set_member_name (json, "translations");
  json_builder_begin_object (json);
  for (guint i = 0; i < self->languages->len; i++)
    {
      const MajakkaTranslationCount *count =
          &g_array_index (line->translations, MajakkaTranslationCount, i);

      json_builder_set_member_name (json, g_ptr_array_index (self->languages, i));
      json_builder_begin_object (json);
      add_number (json, "done", count->n_done);
      add_number (json, "stale", count->n_stale);
      add_number (json, "missing", count->n_missing);
      json_builder_end_object (json);
    }
  json_builder_end_object (json);
}

static void
add_line (const Stats *self, JsonBuilder *json, const Line *line)
{
  const MajakkaLessonStats *stats = line->stats;

  json_builder_begin_object (json);
  if (line != self->total)
    {
      json_builder_set_member_name (json, "lesson");
      json_builder_add_string_value (json, line->name);
    }
  add_number (json, "words", stats->n_words);
  add_number (json, "longest-section", stats->longest_section);
  json_builder_set_member_name (json, "questions");
  json_builder_begin_object (json);
  for (guint i = 0; i < MAJAKKA_N_QUESTION_KINDS; i++)
    add_number (json, majakka_question_kind_to_string ((MajakkaQuestionKind) i),
                stats->n_questions[i]);
  json_builder_end_object (json);
  add_double (json, "grade", majakka_readability_get_grade (stats->readability));
  add_double (json, "median-sentence", majakka_readability_get_median (stats->readability));
  add_double (json, "right-wrong-ratio", majakka_lesson_stats_get_answer_ratio (stats));
  add_translations (self, json, line);
  json_builder_end_object (json);
}

static void
write_json (const Stats *self)
{
  g_autoptr (JsonBuilder) json = json_builder_new ();
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_object (json);
  json_builder_set_member_name (json, "lessons");
  json_builder_begin_array (json);
  for (guint i = 0; i < self->lines->len; i++)
    add_line (self, json, g_ptr_array_index (self->lines, i));
  json_builder_end_array (json);
  json_builder_set_member_name (json, "total");
  add_line (self, json, self->total);
  json_builder_end_object (json);

  root = json_builder_get_root (json);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  text = json_generator_to_data (generator, NULL);
  g_print ("%s\n", text);
}

/* stats FILE|FOLDER... */
MajakkaToolStatus
majakka_tool_stats (int argc, char **argv)
{
  gboolean json = FALSE;
  const GOptionEntry entries[] = {
    { "json", 0, 0, G_OPTION_ARG_NONE, &json, N_ ("Write the measures as JSON"), NULL },
    MAJAKKA_TOOL_OPTION_LOCALE_DIR,
    G_OPTION_ENTRY_NULL,
  };
  Stats stats = { .good = TRUE };

  if (!majakka_tool_parse (
          &argc, &argv, entries, _ ("FILE|FOLDER…"),
          _ ("Measures lessons and writes them side by side, with a line for all.")))
    return MAJAKKA_TOOL_UNUSABLE;
  if (argc < 2)
    {
      majakka_tool_complain ("%s", _ ("Say which file or folder to measure."));
      return MAJAKKA_TOOL_UNUSABLE;
    }

  stats.languages = list_languages ();
  stats.lines = g_ptr_array_new_with_free_func ((GDestroyNotify) line_free);
  /* Translators: begins the last line of a table, where the lessons stand above it */
  stats.total = line_new (C_ ("row", "All"), stats.languages->len);
  for (int i = 1; i < argc; i++)
    add_path (&stats, argv[i]);
  if (stats.lines->len > 0 && json)
    write_json (&stats);
  else if (stats.lines->len > 0)
    write_table (&stats);

  line_free (stats.total);
  g_ptr_array_unref (stats.lines);
  g_ptr_array_unref (stats.languages);

  return stats.good ? MAJAKKA_TOOL_GOOD : MAJAKKA_TOOL_FAULTS;
}
