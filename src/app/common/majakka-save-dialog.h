/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MajakkaSaveFunc:
 * @file: where to save, or what to open
 * @user_data: data of the caller
 *
 * Called when a file was chosen.
 */
typedef void (*MajakkaSaveFunc) (GFile *file, gpointer user_data);

/**
 * MajakkaOpenFunc:
 * @files: (element-type GFile): what to open, at least one
 * @user_data: data of the caller
 *
 * Called when files were chosen.
 */
typedef void (*MajakkaOpenFunc) (GListModel *files, gpointer user_data);

void majakka_save_dialog_present (GtkWindow *parent,
                                  const char *title,
                                  const char *name,
                                  MajakkaSaveFunc callback,
                                  gpointer user_data);
void majakka_open_dialog_present (GtkWindow *parent,
                                  const char *title,
                                  const char *kind,
                                  const char *pattern,
                                  MajakkaSaveFunc callback,
                                  gpointer user_data);
void majakka_open_dialog_present_several (GtkWindow *parent,
                                          const char *title,
                                          const char *kind,
                                          const char *pattern,
                                          MajakkaOpenFunc callback,
                                          gpointer user_data);

G_END_DECLS
