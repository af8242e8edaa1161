/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* gtk_show_uri() is deprecated in later GTK and has no other form in 4.8: it is used here alone. */

#include "majakka-open-uri.h"

#include "majakka-toast.h"

#include <glib/gi18n-lib.h>

/**
 * majakka_open_uri:
 * @widget: a widget of the window that asks
 * @uri: an address; anything but http and https is refused
 *
 * Opens an address in the browser, because a person asked for it.
 */
void
majakka_open_uri (GtkWidget *widget, const char *uri)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (uri != NULL);

  if (!g_str_has_prefix (uri, "https://") && !g_str_has_prefix (uri, "http://"))
    return;

  gtk_show_uri (GTK_WINDOW (gtk_widget_get_root (widget)), uri, GDK_CURRENT_TIME);
}

typedef struct
{
  GtkWidget *widget;
  char *path;
} Folder;

static void
folder_shown_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Folder *folder = data;
  /* Translators: %s is a folder */
  g_autofree char *words = g_strdup_printf (_ ("The folder is %s"), folder->path);

  if (!gtk_show_uri_full_finish (GTK_WINDOW (source), result, NULL))
    majakka_toast_show (folder->widget, words);
  g_object_unref (folder->widget);
  g_free (folder->path);
  g_free (folder);
}

/**
 * majakka_open_folder:
 * @widget: a widget of the window that asks
 * @path: a folder
 *
 * Opens a folder in the program for files, because a person asked for it; where there is none, says where it is.
 */
void
majakka_open_folder (GtkWidget *widget, const char *path)
{
  g_autofree char *uri = NULL;
  Folder *folder;

  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_return_if_fail (path != NULL);

  uri = g_filename_to_uri (path, NULL, NULL);
  folder = g_new0 (Folder, 1);
  folder->widget = g_object_ref (widget);
  folder->path = g_strdup (path);
  gtk_show_uri_full (GTK_WINDOW (gtk_widget_get_root (widget)), uri, GDK_CURRENT_TIME, NULL,
                     folder_shown_cb, folder);
}
