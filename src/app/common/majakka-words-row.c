/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-words-row.h"

#include <adwaita.h>

/**
 * majakka_words_row_new:
 * @title: words, from anywhere: they are no markup
 * @subtitle: (nullable): more words
 *
 * Returns: (transfer floating): a row that shows them, however long they are
 */
GtkWidget *
majakka_words_row_new (const char *title, const char *subtitle)
{
  GtkWidget *row = adw_action_row_new ();

  /* Before the words are there, and not in g_object_new(), which tells of the title first. */
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  if (subtitle != NULL)
    adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);

  return row;
}
