/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/* A picture of a file that is as little trusted as a lesson; shared by counting references. */
typedef struct _MajakkaPagePicture MajakkaPagePicture;

MajakkaPagePicture *majakka_page_picture_load (const char *path);
MajakkaPagePicture *majakka_page_picture_ref (MajakkaPagePicture *self);
void majakka_page_picture_unref (MajakkaPagePicture *self);
double majakka_page_picture_get_ratio (const MajakkaPagePicture *self);
void majakka_page_picture_draw (const MajakkaPagePicture *self,
                                cairo_t *cr,
                                double x,
                                double y,
                                double width,
                                double height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaPagePicture, majakka_page_picture_unref)

G_END_DECLS
