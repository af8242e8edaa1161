/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A report on its way into a file for spreadsheet programs. */

#include "majakka-report-save.h"

#include "majakka-report-words.h"
#include "majakka-save-dialog.h"
#include "majakka-toast.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define JOB "majakka-report-job"

/* It lives on the window that asks: the page may go while somebody looks for a place. */
typedef struct
{
  GtkWidget *page;
  char *csv;
} Job;

static void
job_free (gpointer data)
{
  Job *self = data;

  g_object_unref (self->page);
  g_free (self->csv);
  g_free (self);
}

/**
 * majakka_report_save:
 * @page: a widget of the window; told how it went
 * @csv: what to save
 * @file: where to
 *
 * Saves a report for spreadsheet programs.
 */
void
majakka_report_save (GtkWidget *page, const char *csv, GFile *file)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;

  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (csv != NULL);
  g_return_if_fail (G_IS_FILE (file));

  name = g_file_get_basename (file);
  /* Translators: %s is the name of a file */
  words = g_strdup_printf (_ ("Saved as “%s”."), name);
  if (g_file_replace_contents (file, csv, strlen (csv), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL,
                               &error))
    majakka_toast_show (page, words);
  else
    majakka_toast_show (page, error->message);
}

static void
chosen_cb (GFile *file, gpointer data)
{
  Job *job = g_object_get_data (G_OBJECT (data), JOB);

  majakka_report_save (job->page, job->csv, file);
}

/* As in “5B 2026-11-26.csv” */
static char *
choose_name (const MajakkaSessionHeader *header)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_local (header->created);
  g_autofree char *day = time != NULL ? g_date_time_format (time, "%F") : g_strdup ("");
  g_autofree char *name = g_strdup_printf (
      "%s %s", *header->class_name != '\0' ? header->class_name : header->source, day);

  return g_strconcat (g_strdelimit (g_strstrip (name), "/\\:", '-'), ".csv", NULL);
}

/**
 * majakka_report_save_ask:
 * @page: a page in a window
 * @report: a report of a session that is kept
 * @translator: for the words of the plan or lesson
 *
 * Asks where to save a report for spreadsheet programs, and saves it.
 */
void
majakka_report_save_ask (GtkWidget *page,
                         const MajakkaSessionReport *report,
                         const MajakkaTranslator *translator)
{
  GtkRoot *root;
  g_autofree char *name = NULL;
  Job *job;

  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (report != NULL && report->header != NULL);

  root = gtk_widget_get_root (page);
  if (!GTK_IS_WINDOW (root))
    return;

  job = g_new0 (Job, 1);
  job->page = g_object_ref (page);
  job->csv = majakka_session_report_to_csv (report, translator);
  g_object_set_data_full (G_OBJECT (root), JOB, job, job_free);
  name = choose_name (report->header);
  majakka_save_dialog_present (GTK_WINDOW (root), _ ("Save for a spreadsheet"), name, chosen_cb,
                               root);
}
