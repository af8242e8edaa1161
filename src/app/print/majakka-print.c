/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A document on its way to a printer, or into a file. */

#include "majakka-print.h"

#include "majakka-pdf.h"
#include "majakka-print-dialog.h"
#include "majakka-save-dialog.h"
#include "majakka-toast.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define JOB "majakka-print-job"

typedef struct
{
  GtkWidget *page; /* where a toast is shown */
  MajakkaDocument *document;
  MajakkaPages *pages; /* NULL until the size of the paper is known */
} Job;

static Job *
job_new (GtkWidget *page, MajakkaDocument *document)
{
  Job *self = g_new0 (Job, 1);

  self->page = g_object_ref (page);
  self->document = majakka_document_ref (document);

  return self;
}

static void
job_free (Job *self)
{
  g_clear_pointer (&self->pages, majakka_pages_free);
  majakka_document_unref (self->document);
  g_object_unref (self->page);
  g_free (self);
}

static void
begin_print_cb (GtkPrintOperation *operation, GtkPrintContext *context, Job *self)
{
  GtkPageSetup *setup = gtk_print_context_get_page_setup (context);

  g_clear_pointer (&self->pages, majakka_pages_free);
  self->pages =
      majakka_pages_new (self->document, gtk_page_setup_get_paper_width (setup, GTK_UNIT_POINTS),
                         gtk_page_setup_get_paper_height (setup, GTK_UNIT_POINTS));
  gtk_print_operation_set_n_pages (operation, (int) majakka_pages_count (self->pages));
}

static void
draw_page_cb (GtkPrintOperation *operation G_GNUC_UNUSED,
              GtkPrintContext *context,
              int page,
              Job *self)
{
  majakka_pages_draw (self->pages, (guint) page, gtk_print_context_get_cairo_context (context));
}

static void
done_cb (GtkPrintOperation *operation, GtkPrintOperationResult result, Job *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *words = NULL;

  if (result != GTK_PRINT_OPERATION_RESULT_ERROR)
    return;

  gtk_print_operation_get_error (operation, &error);
  /* Translators: %s is the reason, as the desktop gives it */
  words = g_strdup_printf (_ ("It could not be printed: %s"),
                           error != NULL ? error->message : _ ("the printer gave no reason"));
  majakka_toast_show (self->page, words);
}

/**
 * majakka_print_create_operation:
 * @page: a widget of the window; told when something goes wrong
 * @document: what to print
 *
 * Returns: (transfer full): an operation that is ready to run
 */
GtkPrintOperation *
majakka_print_create_operation (GtkWidget *page, MajakkaDocument *document)
{
  GtkPrintOperation *operation;
  g_autoptr (GtkPrintSettings) settings = NULL;
  Job *job;

  g_return_val_if_fail (GTK_IS_WIDGET (page), NULL);
  g_return_val_if_fail (document != NULL, NULL);

  operation = gtk_print_operation_new ();
  settings = gtk_print_settings_new ();
  job = job_new (page, document);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  gtk_print_operation_set_job_name (operation, majakka_document_get_title (document));
  gtk_print_settings_set (settings, GTK_PRINT_SETTINGS_OUTPUT_BASENAME,
                          majakka_document_get_title (document));
  gtk_print_operation_set_print_settings (operation, settings);
  g_object_set_data_full (G_OBJECT (operation), JOB, job, (GDestroyNotify) job_free);
  g_signal_connect (operation, "begin-print", G_CALLBACK (begin_print_cb), job);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page_cb), job);
  g_signal_connect (operation, "done", G_CALLBACK (done_cb), job);

  return operation;
}

static void
print (GtkWidget *page, GtkWindow *window, MajakkaDocument *document)
{
  g_autoptr (GtkPrintOperation) operation = majakka_print_create_operation (page, document);

  /* What goes wrong is told by done_cb(). It keeps itself alive until then. */
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, window, NULL);
}

static gboolean
save (const MajakkaPages *pages, GFile *file, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  gsize length;
  const char *data;

  if (g_file_peek_path (file) != NULL)
    return majakka_pdf_save (pages, g_file_peek_path (file), error);

  /* A place of the desktop that has no path */
  bytes = majakka_pdf_render (pages, error);
  if (bytes == NULL)
    return FALSE;
  data = g_bytes_get_data (bytes, &length);

  return g_file_replace_contents (file, data, length, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL,
                                  error);
}

/**
 * majakka_print_save:
 * @page: a widget of the window; told how it went
 * @document: what to save
 * @file: where to
 *
 * Saves a document as PDF.
 */
void
majakka_print_save (GtkWidget *page, MajakkaDocument *document, GFile *file)
{
  g_autoptr (GtkPaperSize) usual = gtk_paper_size_new (NULL);
  gboolean letter = g_str_equal (gtk_paper_size_get_name (usual), GTK_PAPER_NAME_LETTER);
  const MajakkaPaper *paper = majakka_paper_find (letter ? "letter" : "a4");
  g_autoptr (MajakkaPages) pages = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  g_autofree char *words = NULL;

  g_return_if_fail (GTK_IS_WIDGET (page));
  g_return_if_fail (document != NULL);
  g_return_if_fail (G_IS_FILE (file));

  pages = majakka_pages_new (document, paper->width, paper->height);
  name = g_file_get_basename (file);
  /* Translators: %s is the name of a file */
  words = g_strdup_printf (_ ("Saved as “%s”."), name);
  majakka_toast_show (page, save (pages, file, &error) ? words : error->message);
}

static void
chosen_cb (GFile *file, gpointer data)
{
  Job *job = g_object_get_data (G_OBJECT (data), JOB);

  majakka_print_save (job->page, job->document, file);
}

static void
ask_where (GtkWidget *page, GtkWindow *window, MajakkaDocument *document)
{
  g_autofree char *title = g_strdup (majakka_document_get_title (document));
  g_autofree char *name = g_strconcat (g_strdelimit (title, "/\\:", '-'), ".pdf", NULL);

  /* The dialog does not say when nothing was chosen; what it was for stays until the next time. */
  g_object_set_data_full (G_OBJECT (window), JOB, job_new (page, document),
                          (GDestroyNotify) job_free);
  majakka_save_dialog_present (window, _ ("Save as PDF"), name, chosen_cb, window);
}

static void
response_cb (MajakkaPrintDialog *dialog, const char *response, GtkWidget *page)
{
  GtkWindow *window = gtk_window_get_transient_for (GTK_WINDOW (dialog));
  g_autoptr (MajakkaDocument) document = NULL;

  if (g_str_equal (response, "cancel") || window == NULL)
    return;

  document = majakka_printable_create_paper (MAJAKKA_PRINTABLE (page),
                                             majakka_print_dialog_get_paper (dialog));
  if (document == NULL)
    majakka_toast_show (page, _ ("There is nothing to print on this page."));
  else if (g_str_equal (response, "pdf"))
    ask_where (page, window, document);
  else
    print (page, window, document);
}

/**
 * majakka_print_ask:
 * @page: a page in a window
 *
 * Asks what of it goes on paper, then prints or saves it.
 */
void
majakka_print_ask (MajakkaPrintable *page)
{
  GtkRoot *window;
  GtkWidget *dialog;
  g_auto (GStrv) papers = NULL;

  g_return_if_fail (MAJAKKA_IS_PRINTABLE (page));

  window = gtk_widget_get_root (GTK_WIDGET (page));
  g_return_if_fail (GTK_IS_WINDOW (window));

  papers = majakka_printable_list_papers (page);
  dialog = majakka_print_dialog_new (GTK_WINDOW (window), (const char *const *) papers);
  g_signal_connect_object (dialog, "response", G_CALLBACK (response_cb), page, 0);
  gtk_window_present (GTK_WINDOW (dialog));
}
