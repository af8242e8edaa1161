/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-print-dialog.h"

#include "majakka-accessible.h"

struct _MajakkaPrintDialog
{
  AdwMessageDialog parent_instance;

  /* template widgets */
  GtkWidget *scroller;
  GtkWidget *papers;
};

G_DEFINE_FINAL_TYPE (MajakkaPrintDialog, majakka_print_dialog, ADW_TYPE_MESSAGE_DIALOG)

static void
majakka_print_dialog_class_init (MajakkaPrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/print/majakka-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPrintDialog, scroller);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPrintDialog, papers);
}

static void
majakka_print_dialog_init (MajakkaPrintDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_paper (MajakkaPrintDialog *self, const char *name)
{
  GtkWidget *first = gtk_widget_get_first_child (self->papers);
  GtkWidget *check =
      g_object_new (GTK_TYPE_CHECK_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO, NULL);
  GtkWidget *words = g_object_new (GTK_TYPE_LABEL, "label", name, "xalign", 0.0, "wrap", TRUE,
                                   "wrap-mode", PANGO_WRAP_WORD_CHAR, "width-chars", 6, NULL);

  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), words);
  majakka_accessible_set_labelled_by (check, words);
  if (first != NULL)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (check), GTK_CHECK_BUTTON (first));
  else
    gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  gtk_box_append (GTK_BOX (self->papers), check);
}

/**
 * majakka_print_dialog_new:
 * @parent: the window that asks
 * @papers: (array zero-terminated=1): the names of what can be printed; empty when there is nothing to choose
 *
 * Returns: (transfer floating): a dialog
 */
GtkWidget *
majakka_print_dialog_new (GtkWindow *parent, const char *const *papers)
{
  MajakkaPrintDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);
  g_return_val_if_fail (papers != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_PRINT_DIALOG, "transient-for", parent, NULL);
  for (guint i = 0; papers[i] != NULL; i++)
    add_paper (self, papers[i]);
  gtk_widget_set_visible (self->scroller, *papers != NULL);

  return GTK_WIDGET (self);
}

/**
 * majakka_print_dialog_get_paper:
 * @self: a dialog
 *
 * Returns: the position of what was chosen; the first when nobody has chosen
 */
guint
majakka_print_dialog_get_paper (MajakkaPrintDialog *self)
{
  guint paper = 0;

  g_return_val_if_fail (MAJAKKA_IS_PRINT_DIALOG (self), 0);

  for (GtkWidget *check = gtk_widget_get_first_child (self->papers); check != NULL;
       check = gtk_widget_get_next_sibling (check), paper++)
    if (gtk_check_button_get_active (GTK_CHECK_BUTTON (check)))
      return paper;

  return 0;
}
