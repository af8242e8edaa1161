/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-document.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define MAJAKKA_TYPE_PRINTABLE (majakka_printable_get_type ())

/** MajakkaPrintable: a page that has something for paper. The window offers to print it. */
G_DECLARE_INTERFACE (MajakkaPrintable, majakka_printable, MAJAKKA, PRINTABLE, GtkWidget)

/**
 * MajakkaPrintableInterface:
 * @create_document: returns what is to be printed, NULL when there is nothing yet; of two forms the
 *   short one when @summary is set
 * @has_summary: whether there are two forms
 * @list_papers: (nullable): returns the names of several papers to choose from, in the reader's language
 * @create_paper: (nullable): returns one of those, by its position
 */
struct _MajakkaPrintableInterface
{
  GTypeInterface parent_interface;

  MajakkaDocument *(*create_document) (MajakkaPrintable *self, gboolean summary);
  gboolean has_summary;
  GStrv (*list_papers) (MajakkaPrintable *self);
  MajakkaDocument *(*create_paper) (MajakkaPrintable *self, guint paper);
};

MajakkaDocument *majakka_printable_create_document (MajakkaPrintable *self, gboolean summary);
gboolean majakka_printable_has_summary (MajakkaPrintable *self);
GStrv majakka_printable_list_papers (MajakkaPrintable *self);
MajakkaDocument *majakka_printable_create_paper (MajakkaPrintable *self, guint paper);

G_END_DECLS
