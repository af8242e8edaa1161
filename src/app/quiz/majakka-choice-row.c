/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-choice-row.h"

#include "majakka-accessible.h"
#include "majakka-hanging-layout.h"

/* Between the mark of a choice and its words, in pixels. */
#define SPACING 12

struct _MajakkaChoiceRow
{
  GtkWidget parent_instance;

  /* children */
  GtkWidget *check;
};

enum
{
  TOGGLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaChoiceRow, majakka_choice_row, GTK_TYPE_WIDGET)

static void
toggled_cb (MajakkaChoiceRow *self)
{
  g_signal_emit (self, signals[TOGGLED], 0);
}

static void
majakka_choice_row_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_choice_row_parent_class)->dispose (object);
}

static void
majakka_choice_row_class_init (MajakkaChoiceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_choice_row_dispose;

  signals[TOGGLED] = g_signal_new ("toggled", MAJAKKA_TYPE_CHOICE_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_choice_row_init (MajakkaChoiceRow *self)
{
  gtk_orientable_set_orientation (
      GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
  gtk_widget_add_css_class (GTK_WIDGET (self), "answer");
  gtk_widget_add_css_class (GTK_WIDGET (self), "choice");
}

/**
 * majakka_choice_row_new:
 * @single: whether it is one of which only one can be chosen
 * @label: (transfer floating): its words, a widget that names it
 *
 * Returns: (transfer floating): a row
 */
GtkWidget *
majakka_choice_row_new (gboolean single, GtkWidget *label)
{
  MajakkaChoiceRow *self;

  g_return_val_if_fail (GTK_IS_WIDGET (label), NULL);

  self = g_object_new (MAJAKKA_TYPE_CHOICE_ROW, NULL);
  self->check =
      g_object_new (GTK_TYPE_CHECK_BUTTON, "accessible-role",
                    single ? GTK_ACCESSIBLE_ROLE_RADIO : GTK_ACCESSIBLE_ROLE_CHECKBOX, "child",
                    label, "layout-manager", majakka_hanging_layout_new (SPACING), NULL);
  majakka_accessible_set_labelled_by (self->check, label);
  gtk_widget_set_parent (self->check, GTK_WIDGET (self));
  g_signal_connect_object (self->check, "toggled", G_CALLBACK (toggled_cb), self,
                           G_CONNECT_SWAPPED);

  return GTK_WIDGET (self);
}

/**
 * majakka_choice_row_join:
 * @self: a row
 * @other: the row together with which it is chosen from
 */
void
majakka_choice_row_join (MajakkaChoiceRow *self, MajakkaChoiceRow *other)
{
  g_return_if_fail (MAJAKKA_IS_CHOICE_ROW (self));
  g_return_if_fail (MAJAKKA_IS_CHOICE_ROW (other));

  gtk_check_button_set_group (GTK_CHECK_BUTTON (self->check), GTK_CHECK_BUTTON (other->check));
}

gboolean
majakka_choice_row_get_active (MajakkaChoiceRow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_CHOICE_ROW (self), FALSE);

  return gtk_check_button_get_active (GTK_CHECK_BUTTON (self->check));
}

void
majakka_choice_row_set_active (MajakkaChoiceRow *self, gboolean active)
{
  g_return_if_fail (MAJAKKA_IS_CHOICE_ROW (self));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (self->check), active);
}

/**
 * majakka_choice_row_lock:
 * @self: a row
 *
 * Keeps it as it is.
 */
void
majakka_choice_row_lock (MajakkaChoiceRow *self)
{
  g_return_if_fail (MAJAKKA_IS_CHOICE_ROW (self));

  gtk_widget_set_sensitive (self->check, FALSE);
}

/**
 * majakka_choice_row_set_feedback:
 * @self: a row
 * @feedback: (transfer floating): what to show below it
 */
void
majakka_choice_row_set_feedback (MajakkaChoiceRow *self, GtkWidget *feedback)
{
  g_return_if_fail (MAJAKKA_IS_CHOICE_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (feedback));

  gtk_widget_set_parent (feedback, GTK_WIDGET (self));
  majakka_accessible_set_described_by (self->check, feedback);
}
