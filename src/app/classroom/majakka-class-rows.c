/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Headings, words and lists, as many pages about sessions with a class are made of. */

#include "majakka-class-rows.h"

#include "majakka-accessible.h"

#include <adwaita.h>

/**
 * majakka_class_rows_create_words:
 * @words: words of the program
 *
 * Returns: (transfer floating): a label with room for large text in a narrow window
 */
GtkWidget *
majakka_class_rows_create_words (const char *words)
{
  return g_object_new (GTK_TYPE_LABEL, "label", words, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                       PANGO_WRAP_WORD_CHAR, "width-chars", 6, NULL);
}

/**
 * majakka_class_rows_create_heading:
 * @words: its words
 * @level: below which others it stands: 2 below the title of the page, 3 below that
 *
 * Returns: (transfer floating): a heading
 */
GtkWidget *
majakka_class_rows_create_heading (const char *words, int level)
{
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING,
                                     "label", words, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                                     PANGO_WRAP_WORD_CHAR, "width-chars", 6, NULL);

  gtk_widget_add_css_class (heading, level == 2 ? "title-3" : "heading");
  gtk_widget_add_css_class (heading, "help-heading");
  gtk_accessible_update_property (GTK_ACCESSIBLE (heading), GTK_ACCESSIBLE_PROPERTY_LEVEL, level,
                                  -1);

  return heading;
}

/**
 * majakka_class_rows_create_list:
 * @heading: what stands above it
 *
 * Returns: (transfer floating): a boxed list
 */
GtkWidget *
majakka_class_rows_create_list (GtkWidget *heading)
{
  GtkWidget *list = gtk_list_box_new ();

  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  majakka_accessible_set_labelled_by (list, heading);

  return list;
}

/**
 * majakka_class_rows_create_way:
 * @title: where it leads, not taken as markup
 * @subtitle: (nullable): more about that
 * @action: the action that goes there
 * @target: (nullable): for @action
 *
 * Returns: (transfer floating): a row of a list
 */
GtkWidget *
majakka_class_rows_create_way (const char *title,
                               const char *subtitle,
                               const char *action,
                               const char *target)
{
  GtkWidget *row = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "title-lines", 0,
                                 "subtitle-lines", 0, "activatable", TRUE, NULL);
  GtkWidget *arrow =
      g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                    "icon-name", "go-next-symbolic", NULL);

  /* Not with the others: until all are set, the words would be taken as markup. */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), arrow);
  if (target != NULL)
    gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", target);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), action);

  return row;
}

/**
 * majakka_class_rows_foreach:
 * @root: what holds lists of ways
 * @func: (scope call): what to call with each row
 * @data: data for @func
 *
 * Calls @func with every row of @root and the target of its way.
 */
void
majakka_class_rows_foreach (GtkWidget *root, MajakkaClassRowFunc func, gpointer data)
{
  if (ADW_IS_ACTION_ROW (root))
    {
      GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (root));

      func (root, g_variant_get_string (target, NULL), data);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    majakka_class_rows_foreach (child, func, data);
}
