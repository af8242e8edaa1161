/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-print-dialog.h"

struct _MajakkaPrintDialog
{
  AdwMessageDialog parent_instance;

  /* template widgets */
  GtkWidget *forms;
  GtkCheckButton *summary;
};

G_DEFINE_FINAL_TYPE (MajakkaPrintDialog, majakka_print_dialog, ADW_TYPE_MESSAGE_DIALOG)

static void
majakka_print_dialog_class_init (MajakkaPrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/print/majakka-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPrintDialog, forms);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPrintDialog, summary);
}

static void
majakka_print_dialog_init (MajakkaPrintDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_print_dialog_new:
 * @parent: the window that asks
 * @has_summary: whether there is a short form to choose
 *
 * Returns: (transfer floating): a dialog
 */
GtkWidget *
majakka_print_dialog_new (GtkWindow *parent, gboolean has_summary)
{
  MajakkaPrintDialog *self;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);

  self = g_object_new (MAJAKKA_TYPE_PRINT_DIALOG, "transient-for", parent, NULL);
  gtk_widget_set_visible (self->forms, has_summary);

  return GTK_WIDGET (self);
}

/**
 * majakka_print_dialog_get_summary:
 * @self: a dialog
 *
 * Returns: whether the short form was chosen
 */
gboolean
majakka_print_dialog_get_summary (MajakkaPrintDialog *self)
{
  g_return_val_if_fail (MAJAKKA_IS_PRINT_DIALOG (self), FALSE);

  return gtk_check_button_get_active (self->summary);
}
