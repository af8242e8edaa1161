/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-draft-row.h"

#include "majakka-draft-words.h"
#include "majakka-toast.h"

#include <glib/gi18n-lib.h>

struct _MajakkaDraftRow
{
  GtkListBoxRow parent_instance;

  /* template widgets */
  GtkImage *icon;
  GtkLabel *place_label;
  GtkLabel *sentence_label;
  GtkLabel *mend_label;

  char *place; /* owned: “file:line”, as editors take it */
  guint line;
};

G_DEFINE_FINAL_TYPE (MajakkaDraftRow, majakka_draft_row, GTK_TYPE_LIST_BOX_ROW)

static void
copy_cb (MajakkaDraftRow *self)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), self->place);
  majakka_toast_show (GTK_WIDGET (self), _ ("Copied."));
}

static void
majakka_draft_row_finalize (GObject *object)
{
  g_free (MAJAKKA_DRAFT_ROW (object)->place);

  G_OBJECT_CLASS (majakka_draft_row_parent_class)->finalize (object);
}

static void
majakka_draft_row_class_init (MajakkaDraftRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_draft_row_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/preview/majakka-draft-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaDraftRow, icon);
  gtk_widget_class_bind_template_child (widget_class, MajakkaDraftRow, place_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaDraftRow, sentence_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaDraftRow, mend_label);
  gtk_widget_class_bind_template_callback (widget_class, copy_cb);
}

static void
majakka_draft_row_init (MajakkaDraftRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_draft_row_new:
 * @fault: a fault
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
majakka_draft_row_new (const MajakkaFault *fault)
{
  MajakkaDraftRow *self = g_object_new (MAJAKKA_TYPE_DRAFT_ROW, NULL);
  g_autofree char *place = majakka_draft_words_describe_line (fault);
  g_autofree char *all = g_strdup_printf ("%s. %s", place, fault->sentence);

  self->line = fault->line;
  self->place = fault->line > 0 ? g_strdup_printf ("%s:%u", fault->file, fault->line)
                                : g_strdup (fault->file);
  gtk_image_set_from_icon_name (self->icon, majakka_draft_words_get_icon (fault));
  gtk_label_set_label (self->place_label, place);
  gtk_label_set_label (self->sentence_label, fault->sentence);
  gtk_label_set_label (self->mend_label, _ (fault->tag->mend));
  gtk_widget_add_css_class (GTK_WIDGET (self),
                            fault->tag->severity == MAJAKKA_SEVERITY_ERROR ? "mistake" : "remark");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, all,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, _ (fault->tag->mend), -1);

  return GTK_WIDGET (self);
}

/**
 * majakka_draft_row_get_line:
 * @self: a row
 *
 * Returns: the line of the fault, from 1; 0 when it is about the file as a whole
 */
guint
majakka_draft_row_get_line (MajakkaDraftRow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_DRAFT_ROW (self), 0);

  return self->line;
}
