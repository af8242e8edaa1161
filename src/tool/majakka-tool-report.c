/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-tool-report.h"

#include <glib/gi18n-lib.h>
#include <json-glib/json-glib.h>

struct _MajakkaToolReport
{
  JsonBuilder *json; /* NULL: lines for people */
  guint rows;        /* that are left on the screen, when there is an end to it */
  guint columns;     /* 0: there is none */
  guint n_left_out;  /* faults for which it had no room */
  guint n_files;
  guint n_errors;
  guint n_warnings;
};

MajakkaToolReport *
majakka_tool_report_new (gboolean json)
{
  MajakkaToolReport *self = g_new0 (MajakkaToolReport, 1);

  if (json)
    {
      self->json = json_builder_new ();
      json_builder_begin_object (self->json);
      json_builder_set_member_name (self->json, "faults");
      json_builder_begin_array (self->json);
    }

  return self;
}

void
majakka_tool_report_free (MajakkaToolReport *self)
{
  g_clear_object (&self->json);
  g_free (self);
}

void
majakka_tool_report_add_file (MajakkaToolReport *self)
{
  self->n_files++;
}

static void
add_string (JsonBuilder *json, const char *name, const char *value)
{
  g_autofree char *valid = g_utf8_make_valid (value, -1);

  json_builder_set_member_name (json, name);
  json_builder_add_string_value (json, valid);
}

static void
add_number (JsonBuilder *json, const char *name, guint value)
{
  json_builder_set_member_name (json, name);
  json_builder_add_int_value (json, value);
}

static void
add_json (JsonBuilder *json, const MajakkaFault *fault)
{
  json_builder_begin_object (json);
  add_string (json, "file", fault->file);
  add_number (json, "line", fault->line);
  add_number (json, "column", fault->column);
  add_string (json, "severity",
              fault->tag->severity == MAJAKKA_SEVERITY_ERROR ? "error" : "warning");
  add_string (json, "tag", fault->tag->name);
  add_string (json, "sentence", fault->sentence);
  add_string (json, "mend", _ (fault->tag->mend));
  json_builder_end_object (json);
}

/* Leaves out what does not fit on a screen of this size; 0 for no end of it. */
void
majakka_tool_report_set_room (MajakkaToolReport *self, guint rows, guint columns)
{
  self->rows = rows;
  self->columns = columns;
}

static guint
count_rows (const MajakkaToolReport *self, const char *line)
{
  return (guint) MAX (g_utf8_strlen (line, -1) - 1, 0) / self->columns + 1;
}

/* A line for the summary stays free, and one for what is left out. */
static gboolean
has_room (MajakkaToolReport *self, const char *line, const char *mend)
{
  guint needed;

  if (self->columns == 0)
    return TRUE;

  needed = count_rows (self, line) + count_rows (self, mend);
  if (self->n_left_out > 0 || needed + 2 > self->rows)
    return FALSE;
  self->rows -= needed;

  return TRUE;
}

static void
print_fault (MajakkaToolReport *self, const MajakkaFault *fault)
{
  g_autofree char *line = majakka_fault_to_string (fault);
  g_autofree char *mend = g_strconcat ("    ", _ (fault->tag->mend), NULL);

  if (has_room (self, line, mend))
    g_print ("%s\n%s\n", line, mend);
  else
    self->n_left_out++;
}

/* Takes the faults of one file, in the order of their places. */
void
majakka_tool_report_add (MajakkaToolReport *self, MajakkaFaults *faults)
{
  majakka_faults_sort (faults);
  for (guint i = 0; i < majakka_faults_count (faults); i++)
    {
      const MajakkaFault *fault = majakka_faults_get (faults, i);

      if (self->json != NULL)
        add_json (self->json, fault);
      else
        print_fault (self, fault);
    }
  self->n_errors += majakka_faults_count_severity (faults, MAJAKKA_SEVERITY_ERROR);
  self->n_warnings += majakka_faults_count_severity (faults, MAJAKKA_SEVERITY_WARNING);
}

static void
end_json (MajakkaToolReport *self)
{
  g_autoptr (JsonGenerator) generator = json_generator_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_end_array (self->json);
  add_number (self->json, "files", self->n_files);
  add_number (self->json, "errors", self->n_errors);
  add_number (self->json, "warnings", self->n_warnings);
  json_builder_end_object (self->json);
  root = json_builder_get_root (self->json);
  json_generator_set_root (generator, root);
  json_generator_set_pretty (generator, TRUE);
  text = json_generator_to_data (generator, NULL);
  g_print ("%s\n", text);
}

static void
end_lines (const MajakkaToolReport *self)
{
  g_autofree char *files = g_strdup_printf (
      /* Translators: part of “3 files, 1 error, 2 warnings” */
      g_dngettext (GETTEXT_PACKAGE, "%u file", "%u files", self->n_files), self->n_files);
  g_autofree char *errors = g_strdup_printf (
      /* Translators: part of “3 files, 1 error, 2 warnings” */
      g_dngettext (GETTEXT_PACKAGE, "%u error", "%u errors", self->n_errors), self->n_errors);
  g_autofree char *warnings = g_strdup_printf (
      /* Translators: part of “3 files, 1 error, 2 warnings” */
      g_dngettext (GETTEXT_PACKAGE, "%u warning", "%u warnings", self->n_warnings),
      self->n_warnings);

  if (self->n_left_out > 0)
    {
      /* Translators: faults of a lesson for which there is no room on the screen */
      g_print (g_dngettext (GETTEXT_PACKAGE, "… and %u more", "… and %u more", self->n_left_out),
               self->n_left_out);
      g_print ("\n");
    }
  /* Translators: the summary of a check: “3 files, 1 error, 2 warnings” */
  g_print (_ ("%s, %s, %s\n"), files, errors, warnings);
}

/* Writes the end of the report. Returns how many faults there were. */
guint
majakka_tool_report_end (MajakkaToolReport *self)
{
  if (self->json != NULL)
    end_json (self);
  else if (self->n_files > 0)
    end_lines (self);

  return self->n_errors + self->n_warnings;
}
