/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The four things said most often to the screen reader, without their tails of NULL and -1. */

#include "majakka-accessible.h"

#include "majakka-message-label.h"

/* Who names another thing must have a name itself: the label inside, not the box around it. */
static GtkAccessible *
find_label (GtkWidget *widget)
{
  if (MAJAKKA_IS_MESSAGE_LABEL (widget))
    return GTK_ACCESSIBLE (majakka_message_label_get_label (MAJAKKA_MESSAGE_LABEL (widget)));

  return GTK_ACCESSIBLE (widget);
}

void
majakka_accessible_set_label (GtkWidget *widget, const char *label)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, label,
                                  -1);
}

void
majakka_accessible_set_description (GtkWidget *widget, const char *description)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  description, -1);
}

void
majakka_accessible_set_labelled_by (GtkWidget *widget, GtkWidget *label)
{
  gtk_accessible_update_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                  find_label (label), NULL, -1);
}

void
majakka_accessible_set_described_by (GtkWidget *widget, GtkWidget *description)
{
  gtk_accessible_update_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY,
                                  find_label (description), NULL, -1);
}
