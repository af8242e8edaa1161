/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-learn-page.h"

#include "majakka-header.h"

GtkWidget *
majakka_learn_page_new (MajakkaContext *context)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

  (void) context;
  gtk_box_append (GTK_BOX (box), majakka_header_new ());
  return box;
}
