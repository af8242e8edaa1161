/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-match-row.h"

#include "majakka-accessible.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define NOTHING (-1)

struct _MajakkaMatchRow
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *line;
  GtkWidget *label_slot;
  GtkWidget *button;
  GtkLabel *chosen_label;

  /* children */
  GtkWidget *popover; /* of the button; no GtkMenuButton, whose words do not wrap */
  AdwClamp *clamp;
  GtkListBox *partners;

  /* owned */
  char *plain;

  int chosen;
};

enum
{
  CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaMatchRow, majakka_match_row, GTK_TYPE_WIDGET)

static void
row_activated_cb (MajakkaMatchRow *self, GtkListBoxRow *row)
{
  gtk_popover_popdown (GTK_POPOVER (self->popover));
  g_signal_emit (self, signals[CHOSEN], 0, (guint) gtk_list_box_row_get_index (row));
}

/* As wide as the button, and on the partner that is chosen. */
static void
open_cb (MajakkaMatchRow *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->partners, MAX (self->chosen, 0));

  int width = MAX (gtk_widget_get_width (self->button), 0);

  gtk_widget_set_size_request (GTK_WIDGET (self->partners), width, -1);
  adw_clamp_set_tightening_threshold (self->clamp, width);
  adw_clamp_set_maximum_size (self->clamp, width);
  gtk_popover_popup (GTK_POPOVER (self->popover));
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED, TRUE,
                               -1);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}

static void
closed_cb (MajakkaMatchRow *self)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_STATE_EXPANDED, FALSE,
                               -1);
}

static void
add_popover (MajakkaMatchRow *self)
{
  GtkWidget *partners = gtk_list_box_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->partners = GTK_LIST_BOX (partners);
  gtk_widget_add_css_class (partners, "partners");
  majakka_accessible_set_label (partners, _ ("What can go with it"));
  g_signal_connect_object (partners, "row-activated", G_CALLBACK (row_activated_cb), self,
                           G_CONNECT_SWAPPED);

  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), 400);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), partners);

  /* A popover asks how high its child is at the width of its shadow; the clamp knows better. */
  self->clamp = ADW_CLAMP (adw_clamp_new ());
  adw_clamp_set_child (self->clamp, scroller);

  self->popover = gtk_popover_new ();
  gtk_popover_set_child (GTK_POPOVER (self->popover), GTK_WIDGET (self->clamp));
  gtk_widget_set_parent (self->popover, self->button);
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (closed_cb), self,
                           G_CONNECT_SWAPPED);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_HAS_POPUP,
                                  TRUE, -1);
  closed_cb (self);
}

static void
show_chosen (MajakkaMatchRow *self, const char *partner)
{
  const char *words = partner != NULL ? partner : _ ("Choose what goes with it");
  /* Translators: the first %s is a thing, the second what was chosen to go with it, or the
   * invitation to choose */
  g_autofree char *name = g_strdup_printf (_ ("%s Goes with: %s"), self->plain, words);

  gtk_label_set_label (self->chosen_label, words);
  majakka_accessible_set_label (self->button, name);
}

static void
majakka_match_row_dispose (GObject *object)
{
  MajakkaMatchRow *self = MAJAKKA_MATCH_ROW (object);
  GtkWidget *child;

  g_clear_pointer (&self->popover, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAJAKKA_TYPE_MATCH_ROW);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_match_row_parent_class)->dispose (object);
}

static void
majakka_match_row_finalize (GObject *object)
{
  g_free (MAJAKKA_MATCH_ROW (object)->plain);

  G_OBJECT_CLASS (majakka_match_row_parent_class)->finalize (object);
}

static void
majakka_match_row_class_init (MajakkaMatchRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_match_row_dispose;
  G_OBJECT_CLASS (klass)->finalize = majakka_match_row_finalize;

  signals[CHOSEN] = g_signal_new ("chosen", MAJAKKA_TYPE_MATCH_ROW, G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/majakka/Majakka/ui/quiz/majakka-match-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaMatchRow, line);
  gtk_widget_class_bind_template_child (widget_class, MajakkaMatchRow, label_slot);
  gtk_widget_class_bind_template_child (widget_class, MajakkaMatchRow, button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaMatchRow, chosen_label);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
  gtk_widget_class_set_css_name (widget_class, "row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_match_row_init (MajakkaMatchRow *self)
{
  self->chosen = NOTHING;
  gtk_widget_init_template (GTK_WIDGET (self));
  add_popover (self);
}

/**
 * majakka_match_row_new:
 * @label: (transfer floating): the words of the thing
 * @plain: the same, to be read aloud
 *
 * Returns: (transfer floating): a row without partners to choose from
 */
GtkWidget *
majakka_match_row_new (GtkWidget *label, const char *plain)
{
  MajakkaMatchRow *self;

  g_return_val_if_fail (GTK_IS_WIDGET (label), NULL);
  g_return_val_if_fail (plain != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_MATCH_ROW, NULL);
  self->plain = g_strdup (plain);
  gtk_box_append (GTK_BOX (self->label_slot), label);
  show_chosen (self, NULL);

  return GTK_WIDGET (self);
}

static GtkWidget *
get_taken_label (MajakkaMatchRow *self, guint partner)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->partners, (int) partner);

  return gtk_widget_get_last_child (gtk_list_box_row_get_child (row));
}

/**
 * majakka_match_row_add_partner:
 * @self: a row
 * @label: (transfer floating): the words of a partner
 * @plain: the same, to be read aloud
 *
 * Adds something to choose from.
 */
void
majakka_match_row_add_partner (MajakkaMatchRow *self, GtkWidget *label, const char *plain)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *taken = gtk_label_new (NULL);

  g_return_if_fail (MAJAKKA_IS_MATCH_ROW (self));

  gtk_label_set_wrap (GTK_LABEL (taken), TRUE);
  gtk_label_set_xalign (GTK_LABEL (taken), 0);
  gtk_label_set_max_width_chars (GTK_LABEL (taken), 20);
  gtk_widget_add_css_class (taken, "caption");
  gtk_widget_set_visible (taken, FALSE);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), taken);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  majakka_accessible_set_label (row, plain);
  majakka_accessible_set_described_by (row, taken);
  gtk_list_box_append (self->partners, row);
}

/**
 * majakka_match_row_get_chosen:
 * @self: a row
 *
 * Returns: the place of the chosen partner in the list; -1 for none
 */
int
majakka_match_row_get_chosen (MajakkaMatchRow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_MATCH_ROW (self), NOTHING);

  return self->chosen;
}

/**
 * majakka_match_row_set_chosen:
 * @self: a row
 * @partner: the place of a partner in the list; -1 for none
 * @plain: (nullable): its words
 */
void
majakka_match_row_set_chosen (MajakkaMatchRow *self, int partner, const char *plain)
{
  GtkListBoxRow *row;

  g_return_if_fail (MAJAKKA_IS_MATCH_ROW (self));

  self->chosen = partner;
  show_chosen (self, partner != NOTHING ? plain : NULL);
  row = partner != NOTHING ? gtk_list_box_get_row_at_index (self->partners, partner) : NULL;
  gtk_list_box_select_row (self->partners, row);
}

/**
 * majakka_match_row_set_taken:
 * @self: a row
 * @partner: the place of a partner in the list
 * @by: (nullable): the words of the thing that it was chosen for
 *
 * Says where a partner is now: choosing it here takes it away there.
 */
void
majakka_match_row_set_taken (MajakkaMatchRow *self, guint partner, const char *by)
{
  GtkWidget *label;
  g_autofree char *words = NULL;

  g_return_if_fail (MAJAKKA_IS_MATCH_ROW (self));

  label = get_taken_label (self, partner);
  /* Translators: %s is another thing, which this was chosen for before */
  words = by != NULL ? g_strdup_printf (_ ("Now with: %s"), by) : g_strdup ("");
  gtk_label_set_label (GTK_LABEL (label), words);
  gtk_widget_set_visible (label, by != NULL);
}

/**
 * majakka_match_row_lock:
 * @self: a row
 *
 * Keeps it as it is.
 */
void
majakka_match_row_lock (MajakkaMatchRow *self)
{
  g_return_if_fail (MAJAKKA_IS_MATCH_ROW (self));

  gtk_widget_set_sensitive (self->button, FALSE);
}

/**
 * majakka_match_row_set_feedback:
 * @self: a row
 * @feedback: (transfer floating): what to show below it
 */
void
majakka_match_row_set_feedback (MajakkaMatchRow *self, GtkWidget *feedback)
{
  g_return_if_fail (MAJAKKA_IS_MATCH_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (feedback));

  gtk_widget_insert_after (feedback, GTK_WIDGET (self), self->line);
}
