/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* GtkFileChooserNative is deprecated in later GTK and the one there is in 4.8: it is used here
 * alone. */

#include "majakka-save-dialog.h"

#include <glib/gi18n-lib.h>

/* For saving and for opening alike */
typedef struct
{
  MajakkaSaveFunc callback;
  MajakkaOpenFunc several; /* instead of @callback, NULL for one file */
  gpointer user_data;
} Request;

static void
response_cb (GtkNativeDialog *dialog, int response, Request *request)
{
  if (response == GTK_RESPONSE_ACCEPT)
    {
      g_autoptr (GListModel) files = gtk_file_chooser_get_files (GTK_FILE_CHOOSER (dialog));
      g_autoptr (GFile) file = g_list_model_get_item (files, 0);

      if (request->several != NULL)
        request->several (files, request->user_data);
      else
        request->callback (file, request->user_data);
    }
  g_object_unref (dialog);
}

static void
request_free (gpointer request, GClosure *closure G_GNUC_UNUSED)
{
  g_free (request);
}

static void
present (GtkFileChooserNative *dialog, const Request *wanted)
{
  Request *request = g_memdup2 (wanted, sizeof *wanted);

  g_signal_connect_data (dialog, "response", G_CALLBACK (response_cb), request, request_free, 0);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}

/**
 * majakka_save_dialog_present:
 * @parent: the window that asks
 * @title: what is saved
 * @name: a name for the file
 * @callback: called when a place was chosen
 * @user_data: for @callback; must live as long as @parent
 *
 * Asks where to save a file.
 */
void
majakka_save_dialog_present (GtkWindow *parent,
                             const char *title,
                             const char *name,
                             MajakkaSaveFunc callback,
                             gpointer user_data)
{
  GtkFileChooserNative *dialog;

  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (callback != NULL);

  dialog = gtk_file_chooser_native_new (title, parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"),
                                        _ ("_Cancel"));
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  present (dialog, &(Request){ .callback = callback, .user_data = user_data });
}

static void
present_open (GtkWindow *parent,
              const char *title,
              const char *kind,
              const char *pattern,
              const Request *request)
{
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
      title, parent, GTK_FILE_CHOOSER_ACTION_OPEN, _ ("_Open"), _ ("_Cancel"));
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();

  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  gtk_file_filter_set_name (filter, kind);
  gtk_file_filter_add_pattern (filter, pattern);
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  gtk_file_chooser_set_select_multiple (GTK_FILE_CHOOSER (dialog), request->several != NULL);
  present (dialog, request);
}

/**
 * majakka_open_dialog_present:
 * @parent: the window that asks
 * @title: what is opened
 * @kind: what the files are called
 * @pattern: what their names look like, as in "*.xml"
 * @callback: called when a file was chosen
 * @user_data: for @callback; must live as long as @parent
 *
 * Asks which file to open.
 */
void
majakka_open_dialog_present (GtkWindow *parent,
                             const char *title,
                             const char *kind,
                             const char *pattern,
                             MajakkaSaveFunc callback,
                             gpointer user_data)
{
  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (callback != NULL);

  present_open (parent, title, kind, pattern,
                &(Request){ .callback = callback, .user_data = user_data });
}

/**
 * majakka_open_dialog_present_several:
 * @parent: the window that asks
 * @title: what is opened
 * @kind: what the files are called
 * @pattern: what their names look like, as in "*.xml"
 * @callback: called when files were chosen
 * @user_data: for @callback; must live as long as @parent
 *
 * Asks which file, or files, to open.
 */
void
majakka_open_dialog_present_several (GtkWindow *parent,
                                     const char *title,
                                     const char *kind,
                                     const char *pattern,
                                     MajakkaOpenFunc callback,
                                     gpointer user_data)
{
  g_return_if_fail (GTK_IS_WINDOW (parent));
  g_return_if_fail (callback != NULL);

  present_open (parent, title, kind, pattern,
                &(Request){ .several = callback, .user_data = user_data });
}
