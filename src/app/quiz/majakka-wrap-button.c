/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-wrap-button.h"

struct _MajakkaWrapButton
{
  GtkButton parent_instance;
};

G_DEFINE_FINAL_TYPE (MajakkaWrapButton, majakka_wrap_button, GTK_TYPE_BUTTON)

/* Each time its words change, the button makes a new label. */
static void
wrap_label (MajakkaWrapButton *self)
{
  GtkWidget *child = gtk_button_get_child (GTK_BUTTON (self));

  if (!GTK_IS_LABEL (child))
    return;

  gtk_label_set_wrap (GTK_LABEL (child), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (child), PANGO_WRAP_WORD_CHAR);
  /* One line where there is room for one */
  gtk_label_set_natural_wrap_mode (GTK_LABEL (child), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_justify (GTK_LABEL (child), GTK_JUSTIFY_CENTER);
}

static void
majakka_wrap_button_class_init (MajakkaWrapButtonClass *klass G_GNUC_UNUSED)
{
}

static void
majakka_wrap_button_init (MajakkaWrapButton *self)
{
  g_signal_connect (self, "notify::label", G_CALLBACK (wrap_label), NULL);
}
