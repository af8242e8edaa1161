/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PICTURE (majakka_picture_get_type ())

/**
 * MajakkaPicture:
 *
 * A picture from a file. It keeps its place at once and is drawn after the first frame, so that no
 * page waits for it. A file that is no picture shows the neutral one.
 */
G_DECLARE_FINAL_TYPE (MajakkaPicture, majakka_picture, MAJAKKA, PICTURE, GtkWidget)

GtkWidget *majakka_picture_new (void);
void majakka_picture_set_file (MajakkaPicture *self, const char *path);
void majakka_picture_set_resource (MajakkaPicture *self, const char *name);
void majakka_picture_set_alternative_text (MajakkaPicture *self, const char *text);
const char *majakka_picture_get_alternative_text (MajakkaPicture *self);

G_END_DECLS
