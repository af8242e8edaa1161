/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-result-row.h"

#include "majakka-accessible.h"
#include "majakka-hanging-row.h"
#include "majakka-message-label.h"

static GtkWidget *
create_icon (const char *name)
{
  return g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                       "icon-name", name, NULL);
}

/**
 * majakka_result_row_new_settled:
 * @context: the context
 * @lesson: a lesson
 * @objective: an objective of it
 *
 * Returns: (transfer floating): an item of a list of what somebody can do
 */
GtkWidget *
majakka_result_row_new_settled (MajakkaContext *context,
                                MajakkaLesson *lesson,
                                const MajakkaObjective *objective)
{
  g_return_val_if_fail (lesson != NULL, NULL);
  g_return_val_if_fail (objective != NULL, NULL);

  return majakka_hanging_row_new (
      create_icon ("majakka-done-symbolic"),
      majakka_message_label_new (context, lesson->sources, &objective->text));
}

/**
 * majakka_result_row_new_section:
 * @context: the context
 * @lesson: a lesson with its sections
 * @section: a section of it
 *
 * Returns: (transfer floating): a button that opens the section
 */
GtkWidget *
majakka_result_row_new_section (MajakkaContext *context,
                                MajakkaLesson *lesson,
                                const MajakkaSection *section)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *content = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label;

  g_return_val_if_fail (lesson != NULL, NULL);
  g_return_val_if_fail (section != NULL, NULL);

  label = majakka_message_label_new (context, lesson->sources, &section->title);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_box_append (GTK_BOX (content), label);
  gtk_box_append (GTK_BOX (content), create_icon ("go-next-symbolic"));
  gtk_button_set_child (GTK_BUTTON (button), content);
  majakka_accessible_set_labelled_by (button, label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.open-section");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", lesson->id, section->id);
  gtk_widget_add_css_class (button, "section");

  return button;
}
