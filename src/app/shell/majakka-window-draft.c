/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The actions of the window for who writes lessons; majakka-window.h says what each is for. */

#include "majakka-window-private.h"

#include "majakka-lesson-finder.h"
#include "majakka-open-uri.h"
#include "majakka-pack.h"
#include "majakka-save-dialog.h"
#include "majakka-toast.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

static void
preview_draft_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  majakka_window_go_to (MAJAKKA_WINDOW (widget), MAJAKKA_ROUTE_DRAFT,
                        g_variant_get_string (parameter, NULL), NULL);
}

static void
chosen_cb (GFile *file, gpointer data)
{
  majakka_window_open_file (MAJAKKA_WINDOW (data), file);
}

static void
choose_draft_action (GtkWidget *widget,
                     const char *name G_GNUC_UNUSED,
                     GVariant *parameter G_GNUC_UNUSED)
{
  majakka_open_dialog_present (GTK_WINDOW (widget), _ ("Preview a lesson"),
                               /* Translators: the kind of files to choose from */
                               _ ("Lessons and session plans"), "*.xml", chosen_cb, widget);
}

/* It need not be there before somebody looks into it. */
static void
open_lessons_folder_action (GtkWidget *widget,
                            const char *name G_GNUC_UNUSED,
                            GVariant *parameter G_GNUC_UNUSED)
{
  g_auto (GStrv) folders = majakka_lesson_finder_directories ();

  if (g_mkdir_with_parents (folders[1], 0700) < 0)
    {
      /* Translators: %s is a folder */
      g_autofree char *words = g_strdup_printf (_ ("“%s” cannot be made."), folders[1]);

      majakka_toast_show (widget, words);
      return;
    }

  majakka_open_folder (widget, folders[1]);
}

/**
 * majakka_window_open_file:
 * @self: a window
 * @file: a file that was handed to the program
 *
 * Shows a lesson pack and what it would change, or a lesson or a session plan as it is written.
 */
void
majakka_window_open_file (MajakkaWindow *self, GFile *file)
{
  g_autofree char *path = NULL;

  g_return_if_fail (MAJAKKA_IS_WINDOW (self));
  g_return_if_fail (G_IS_FILE (file));

  path = g_file_get_path (file);
  /* Nothing comes from the network. */
  if (path == NULL)
    majakka_toast_show (GTK_WIDGET (self), _ ("This file is not on this computer."));
  else
    gtk_widget_activate_action (GTK_WIDGET (self),
                                majakka_pack_is_file (path) ? "win.open-pack" : "win.preview-draft",
                                "s", path);
}

void
majakka_window_install_draft_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.preview-draft", "s", preview_draft_action);
  gtk_widget_class_install_action (widget_class, "win.choose-draft", NULL, choose_draft_action);
  gtk_widget_class_install_action (widget_class, "win.open-lessons-folder", NULL,
                                   open_lessons_folder_action);
}
