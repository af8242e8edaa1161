/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-line-entry.h"

/* The pencil of libadwaita has no name, and says nothing that the row does not say. */
static void
hide_pictures (GtkWidget *widget)
{
  if (GTK_IS_IMAGE (widget))
    gtk_accessible_update_state (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_STATE_HIDDEN, TRUE, -1);
  else if (!GTK_IS_BUTTON (widget))
    for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
         child = gtk_widget_get_next_sibling (child))
      hide_pictures (child);
}

/**
 * majakka_line_entry_set_up:
 * @row: a row for words
 * @max_length: how many characters it takes
 *
 * Bounds what can be written, and spares a screen reader the picture beside it.
 */
void
majakka_line_entry_set_up (AdwEntryRow *row, int max_length)
{
  GtkEditable *text;

  g_return_if_fail (ADW_IS_ENTRY_ROW (row));

  text = gtk_editable_get_delegate (GTK_EDITABLE (row));
  if (GTK_IS_TEXT (text))
    gtk_text_set_max_length (GTK_TEXT (text), max_length);
  hide_pictures (GTK_WIDGET (row));
}
