/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-sort-row.h"

#include "majakka-accessible.h"
#include "majakka-wrap-box.h"

struct _MajakkaSortRow
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *label_slot;
  GtkWidget *groups;

  GPtrArray *checks; /* of GtkCheckButton, borrowed, as the groups are shown */
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaSortRow, majakka_sort_row, GTK_TYPE_WIDGET)

static GtkCheckButton *
get_check (MajakkaSortRow *self, guint position)
{
  return g_ptr_array_index (self->checks, position);
}

/* The one that is left says so too; once is enough. */
static void
toggled_cb (MajakkaSortRow *self, GtkCheckButton *check)
{
  if (gtk_check_button_get_active (check))
    g_signal_emit (self, signals[CHOSEN], 0);
}

static void
majakka_sort_row_dispose (GObject *object)
{
  MajakkaSortRow *self = MAJAKKA_SORT_ROW (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), MAJAKKA_TYPE_SORT_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_sort_row_parent_class)->dispose (object);
}

static void
majakka_sort_row_finalize (GObject *object)
{
  g_ptr_array_unref (MAJAKKA_SORT_ROW (object)->checks);

  G_OBJECT_CLASS (majakka_sort_row_parent_class)->finalize (object);
}

static void
majakka_sort_row_class_init (MajakkaSortRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_sort_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = majakka_sort_row_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", MAJAKKA_TYPE_SORT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAJAKKA_TYPE_WRAP_BOX);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/majakka/Majakka/ui/quiz/majakka-sort-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaSortRow, label_slot);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSortRow, groups);
  gtk_widget_class_set_css_name (widget_class, "row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_sort_row_init (MajakkaSortRow *self)
{
  self->checks = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_sort_row_new:
 * @label: (transfer floating): the words of the thing, a widget that names it
 *
 * Returns: (transfer floating): a row without groups
 */
GtkWidget *
majakka_sort_row_new (GtkWidget *label)
{
  MajakkaSortRow *self;

  g_return_val_if_fail (GTK_IS_WIDGET (label), NULL);

  self = g_object_new (MAJAKKA_TYPE_SORT_ROW, NULL);
  gtk_box_append (GTK_BOX (self->label_slot), label);
  majakka_accessible_set_labelled_by (self->groups, label);

  return GTK_WIDGET (self);
}

/**
 * majakka_sort_row_add_group:
 * @self: a row
 * @label: (transfer floating): the words of a group, a widget that names it
 */
void
majakka_sort_row_add_group (MajakkaSortRow *self, GtkWidget *label)
{
  GtkWidget *check;

  g_return_if_fail (MAJAKKA_IS_SORT_ROW (self));

  check = g_object_new (GTK_TYPE_CHECK_BUTTON, "accessible-role", GTK_ACCESSIBLE_ROLE_RADIO,
                        "child", label, NULL);
  majakka_accessible_set_labelled_by (check, label);
  if (self->checks->len > 0)
    gtk_check_button_set_group (GTK_CHECK_BUTTON (check), get_check (self, 0));
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  g_ptr_array_add (self->checks, check);
  majakka_wrap_box_append (MAJAKKA_WRAP_BOX (self->groups), check);
}

/**
 * majakka_sort_row_get_chosen:
 * @self: a row
 *
 * Returns: which group it is in, from 0; -1 for none
 */
int
majakka_sort_row_get_chosen (MajakkaSortRow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SORT_ROW (self), -1);

  for (guint i = 0; i < self->checks->len; i++)
    if (gtk_check_button_get_active (get_check (self, i)))
      return (int) i;

  return -1;
}

/**
 * majakka_sort_row_set_chosen:
 * @self: a row
 * @group: which group to put it into, from 0; -1 for none
 */
void
majakka_sort_row_set_chosen (MajakkaSortRow *self, int group)
{
  g_return_if_fail (MAJAKKA_IS_SORT_ROW (self));

  for (guint i = 0; i < self->checks->len; i++)
    gtk_check_button_set_active (get_check (self, i), (int) i == group);
}

/**
 * majakka_sort_row_lock:
 * @self: a row
 *
 * Keeps it as it is.
 */
void
majakka_sort_row_lock (MajakkaSortRow *self)
{
  g_return_if_fail (MAJAKKA_IS_SORT_ROW (self));

  for (guint i = 0; i < self->checks->len; i++)
    gtk_widget_set_sensitive (GTK_WIDGET (get_check (self, i)), FALSE);
}

/**
 * majakka_sort_row_set_feedback:
 * @self: a row
 * @feedback: (transfer floating): what to show below it
 */
void
majakka_sort_row_set_feedback (MajakkaSortRow *self, GtkWidget *feedback)
{
  g_return_if_fail (MAJAKKA_IS_SORT_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (feedback));

  gtk_widget_insert_after (feedback, GTK_WIDGET (self), self->groups);
}
