/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-bookmark-row.h"

#include "majakka-hanging-row.h"
#include "majakka-spoken-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaBookmarkRow
{
  GtkButton parent_instance;

  GtkLabel *words; /* borrowed */
};

G_DEFINE_FINAL_TYPE (MajakkaBookmarkRow, majakka_bookmark_row, GTK_TYPE_BUTTON)

static void
majakka_bookmark_row_class_init (MajakkaBookmarkRowClass *klass G_GNUC_UNUSED)
{
}

static void
majakka_bookmark_row_init (MajakkaBookmarkRow *self)
{
  GtkWidget *icon =
      g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                    "icon-name", "majakka-bookmark-symbolic", "margin-top", 2, NULL);
  GtkWidget *row;

  self->words = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE, "wrap-mode",
                              PANGO_WRAP_WORD_CHAR, "width-chars", 6, NULL);
  row = majakka_hanging_row_new (icon, GTK_WIDGET (self->words));
  gtk_widget_set_valign (row, GTK_ALIGN_CENTER);
  gtk_button_set_child (GTK_BUTTON (self), row);
  gtk_widget_add_css_class (GTK_WIDGET (self), "flat");
  gtk_widget_add_css_class (GTK_WIDGET (self), "bookmark-row");
  /* No tooltip: it would come over what is being read. */
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _ ("Change the note, or remove the bookmark"), -1);
  /* The lesson is read aloud, not what stands beside it. */
  majakka_spoken_text_leave_out (GTK_WIDGET (self));
  majakka_bookmark_row_set_note (self, "");
}

/**
 * majakka_bookmark_row_new:
 *
 * Returns: (transfer floating): a mark without a note
 */
GtkWidget *
majakka_bookmark_row_new (void)
{
  return g_object_new (MAJAKKA_TYPE_BOOKMARK_ROW, NULL);
}

/**
 * majakka_bookmark_row_set_note:
 * @self: a mark
 * @note: what was written about the paragraph; "" for nothing
 */
void
majakka_bookmark_row_set_note (MajakkaBookmarkRow *self, const char *note)
{
  g_autofree char *spoken = NULL;

  g_return_if_fail (MAJAKKA_IS_BOOKMARK_ROW (self));
  g_return_if_fail (note != NULL);

  /* Translators: what a screen reader says of a note that the reader wrote; %s is the note */
  spoken = *note != '\0' ? g_strdup_printf (_ ("Your note: %s"), note) : NULL;
  gtk_label_set_label (self->words, *note != '\0' ? note : _ ("Bookmarked"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  spoken != NULL ? spoken : _ ("Bookmarked"), -1);
}
