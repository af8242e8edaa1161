/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-source-list.h"

#include "majakka-source-row.h"

#include <glib/gi18n-lib.h>

struct _MajakkaSourceList
{
  GtkBox parent_instance;

  /* template widgets */
  GtkExpander *expander;
  GtkBox *rows;

  /* owned */
  GPtrArray *sources; /* of MajakkaSource */
};

G_DEFINE_FINAL_TYPE (MajakkaSourceList, majakka_source_list, GTK_TYPE_BOX)

static void
expanded_cb (MajakkaSourceList *self)
{
  if (gtk_widget_get_first_child (GTK_WIDGET (self->rows)) != NULL)
    return;

  for (guint i = 0; i < self->sources->len; i++)
    gtk_box_append (self->rows,
                    majakka_source_row_new (g_ptr_array_index (self->sources, i), i + 1));
}

static void
majakka_source_list_finalize (GObject *object)
{
  g_clear_pointer (&MAJAKKA_SOURCE_LIST (object)->sources, g_ptr_array_unref);

  G_OBJECT_CLASS (majakka_source_list_parent_class)->finalize (object);
}

static void
majakka_source_list_class_init (MajakkaSourceListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_source_list_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-source-list.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaSourceList, expander);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSourceList, rows);
  gtk_widget_class_bind_template_callback (widget_class, expanded_cb);
}

static void
majakka_source_list_init (MajakkaSourceList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_source_list_new:
 * @sources: (element-type MajakkaSource): the sources of a lesson, or of the warning signs
 *
 * Returns: (transfer floating): a list of them
 */
GtkWidget *
majakka_source_list_new (GPtrArray *sources)
{
  MajakkaSourceList *self = g_object_new (MAJAKKA_TYPE_SOURCE_LIST, NULL);
  guint n = sources->len;
  g_autofree char *words = NULL;

  self->sources = g_ptr_array_ref (sources);
  /* Translators: the list of sources of a lesson, and how many they are */
  words = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Sources (%u)", "Sources (%u)", n), n);
  gtk_expander_set_label (self->expander, words);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->expander), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  words, -1);

  return GTK_WIDGET (self);
}
