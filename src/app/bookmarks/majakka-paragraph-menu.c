/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-paragraph-menu.h"

#include <glib/gi18n-lib.h>

/**
 * majakka_paragraph_menu_new:
 * @paragraph: a paragraph of a #MajakkaParagraphArea
 *
 * Returns: (transfer floating): what can be done with it now, by the actions of the area
 */
GtkWidget *
majakka_paragraph_menu_new (MajakkaParagraph *paragraph)
{
  const MajakkaBookmark *bookmark;
  g_autoptr (GMenu) menu = g_menu_new ();
  g_autoptr (GMenu) bookmarking = g_menu_new ();
  g_autoptr (GMenu) copying = g_menu_new ();
  GtkWidget *popover;

  g_return_val_if_fail (MAJAKKA_IS_PARAGRAPH (paragraph), NULL);

  bookmark = majakka_paragraph_get_bookmark (paragraph);
  if (bookmark == NULL)
    g_menu_append (bookmarking, _ ("_Bookmark"), "paragraph.bookmark");
  g_menu_append (bookmarking,
                 bookmark != NULL && *bookmark->note != '\0' ? _ ("Change the _note…")
                                                             : _ ("Add a _note…"),
                 "paragraph.note");
  if (bookmark != NULL)
    g_menu_append (bookmarking, _ ("_Remove the bookmark"), "paragraph.remove");
  g_menu_append (copying, _ ("_Copy"), "paragraph.copy");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (bookmarking));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (copying));

  popover = gtk_popover_menu_new_from_model (G_MENU_MODEL (menu));
  gtk_popover_set_has_arrow (GTK_POPOVER (popover), FALSE);
  gtk_widget_set_halign (popover, GTK_ALIGN_START);

  return popover;
}
