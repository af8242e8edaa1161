/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A box to tick whose words may take several lines. */

#include "majakka-choice-button.h"

#include "majakka-hanging-layout.h"

/* Between the box and the words, in pixels. */
#define SPACING 10

/**
 * majakka_choice_button_new:
 * @words: (transfer floating): what shows the words
 * @plain: the words, for a screen reader
 * @radio: whether it is one of a group of which one is chosen
 *
 * Returns: (transfer floating): a box to tick
 */
GtkCheckButton *
majakka_choice_button_new (GtkWidget *words, const char *plain, gboolean radio)
{
  GtkWidget *self;

  g_return_val_if_fail (GTK_IS_WIDGET (words), NULL);
  g_return_val_if_fail (plain != NULL, NULL);

  self = g_object_new (GTK_TYPE_CHECK_BUTTON, "accessible-role",
                       radio ? GTK_ACCESSIBLE_ROLE_RADIO : GTK_ACCESSIBLE_ROLE_CHECKBOX,
                       "layout-manager", majakka_hanging_layout_new (SPACING), NULL);
  gtk_widget_set_valign (words, GTK_ALIGN_CENTER);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (self), words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, plain, -1);

  return GTK_CHECK_BUTTON (self);
}

/**
 * majakka_choice_button_new_with_words:
 * @plain: the words
 * @radio: whether it is one of a group of which one is chosen
 *
 * Returns: (transfer floating): a box to tick
 */
GtkCheckButton *
majakka_choice_button_new_with_words (const char *plain, gboolean radio)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "label", plain, "xalign", 0.0F, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, "width-chars", 6, NULL);

  return majakka_choice_button_new (label, plain, radio);
}
