/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-source-row.h"

#include "majakka-open-uri.h"
#include "majakka-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaSourceRow
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *number;
  GtkLabel *title;
  GtkLabel *details;
  GtkBox *lines;
  GtkWidget *open_button;

  /* owned */
  char *url;
};

G_DEFINE_FINAL_TYPE (MajakkaSourceRow, majakka_source_row, GTK_TYPE_BOX)

static void
open_cb (MajakkaSourceRow *self)
{
  majakka_open_uri (GTK_WIDGET (self), self->url);
}

static void
majakka_source_row_finalize (GObject *object)
{
  g_free (MAJAKKA_SOURCE_ROW (object)->url);

  G_OBJECT_CLASS (majakka_source_row_parent_class)->finalize (object);
}

static void
majakka_source_row_class_init (MajakkaSourceRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_source_row_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-source-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaSourceRow, number);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSourceRow, title);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSourceRow, details);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSourceRow, lines);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSourceRow, open_button);
  gtk_widget_class_bind_template_callback (widget_class, open_cb);
}

static void
majakka_source_row_init (MajakkaSourceRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static char *
describe (const MajakkaSource *source)
{
  g_autofree char *read = majakka_date_format (source->read);
  g_autofree char *date = source->date != NULL ? majakka_date_format (source->date) : NULL;

  /* Translators: a source without a date: who published it; the day it was read for the lesson */
  if (date == NULL)
    return g_strdup_printf (_ ("%s. No date of its own, read on %s."), source->publisher, read);

  /* Translators: a source: who published it, when; the day it was read for the lesson */
  return g_strdup_printf (_ ("%s, %s. Read on %s."), source->publisher, date, read);
}

/**
 * majakka_source_row_new:
 * @source: a source; copied into words at once, not kept
 * @number: the number it is cited with; 0 for none
 *
 * Returns: (transfer floating): its widget
 */
GtkWidget *
majakka_source_row_new (const MajakkaSource *source, guint number)
{
  MajakkaSourceRow *self = g_object_new (MAJAKKA_TYPE_SOURCE_ROW, NULL);
  g_autofree char *digits = g_strdup_printf (_ ("%u."), number);
  g_autofree char *details = describe (source);
  g_autofree char *action = NULL;

  self->url = g_strdup (source->url);
  gtk_label_set_label (self->number, digits);
  gtk_widget_set_visible (GTK_WIDGET (self->number), number > 0);
  gtk_label_set_label (self->title, source->title);
  gtk_label_set_label (self->details, details);
  gtk_widget_set_tooltip_text (self->open_button, source->url);
  /* Translators: what a screen reader says for the button; the title of a source */
  action = g_strdup_printf (_ ("Open in the browser: %s"), source->title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->open_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  action, -1);

  return GTK_WIDGET (self);
}

/**
 * majakka_source_row_add_line:
 * @self: a row
 * @line: (transfer floating): something more to say of the source
 */
void
majakka_source_row_add_line (MajakkaSourceRow *self, GtkWidget *line)
{
  g_return_if_fail (MAJAKKA_IS_SOURCE_ROW (self));
  g_return_if_fail (GTK_IS_WIDGET (line));

  gtk_box_append (self->lines, line);
}
