/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-bookmarked-row.h"

#include <glib/gi18n-lib.h>

struct _MajakkaBookmarkedRow
{
  GtkListBoxRow parent_instance;

  /* template widgets */
  GtkLabel *place_label;
  GtkLabel *words_label;
  GtkLabel *note_label;
  GtkWidget *lost_label;
  GtkWidget *remove_button;

  /* owned */
  MajakkaBookmark *bookmark;
};

enum
{
  REMOVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaBookmarkedRow, majakka_bookmarked_row, GTK_TYPE_LIST_BOX_ROW)

static void
remove_cb (MajakkaBookmarkedRow *self)
{
  g_signal_emit (self, signals[REMOVE], 0);
}

static void
majakka_bookmarked_row_finalize (GObject *object)
{
  g_clear_pointer (&MAJAKKA_BOOKMARKED_ROW (object)->bookmark, majakka_bookmark_free);

  G_OBJECT_CLASS (majakka_bookmarked_row_parent_class)->finalize (object);
}

static void
majakka_bookmarked_row_class_init (MajakkaBookmarkedRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_bookmarked_row_finalize;

  signals[REMOVE] = g_signal_new ("remove", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/bookmarks/majakka-bookmarked-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaBookmarkedRow, place_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaBookmarkedRow, words_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaBookmarkedRow, note_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaBookmarkedRow, lost_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaBookmarkedRow, remove_button);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
majakka_bookmarked_row_init (MajakkaBookmarkedRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_words (GtkLabel *label, const char *words)
{
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL && *words != '\0');
}

static void
set_language (GtkLabel *label, const char *language)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes,
                          pango_attr_language_new (pango_language_from_string (language)));
  gtk_label_set_attributes (label, attributes);
  pango_attr_list_unref (attributes);
}

/* A screen reader says the note first: it is what the reader knows the paragraph by. */
static void
name_row (MajakkaBookmarkedRow *self, const MajakkaBookmarkEntry *entry)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);
  const char *note = entry->bookmark->note;
  /* Translators: what a screen reader says of a note that the reader wrote; %s is the note */
  g_autofree char *spoken = *note != '\0' ? g_strdup_printf (_ ("Your note: %s"), note) : NULL;
  g_autofree char *name =
      spoken != NULL ? g_strdup_printf ("%s\n%s", spoken, entry->words) : g_strdup (entry->words);

  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  if (entry->lost)
    gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                    gtk_label_get_label (GTK_LABEL (self->lost_label)), -1);
  else if (entry->place != NULL)
    gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, entry->place,
                                    -1);
}

/**
 * majakka_bookmarked_row_new:
 * @entry: a bookmark
 *
 * Returns: (transfer floating): its row
 */
GtkWidget *
majakka_bookmarked_row_new (const MajakkaBookmarkEntry *entry)
{
  MajakkaBookmarkedRow *self;
  GtkActionable *actionable;

  g_return_val_if_fail (entry != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_BOOKMARKED_ROW, NULL);
  self->bookmark = majakka_bookmark_copy (entry->bookmark);
  show_words (self->place_label, entry->place);
  show_words (self->words_label, entry->words);
  set_language (self->words_label, entry->language);
  show_words (self->note_label, entry->bookmark->note);
  gtk_widget_set_visible (self->lost_label, entry->lost);
  name_row (self, entry);

  actionable = GTK_ACTIONABLE (self);
  gtk_actionable_set_action_target (actionable, "x", self->bookmark->id);
  gtk_actionable_set_action_name (actionable, "win.open-bookmark");

  return GTK_WIDGET (self);
}

/**
 * majakka_bookmarked_row_get_bookmark:
 * @self: a row
 *
 * Returns: (transfer none): its bookmark
 */
const MajakkaBookmark *
majakka_bookmarked_row_get_bookmark (MajakkaBookmarkedRow *self)
{
  g_return_val_if_fail (MAJAKKA_IS_BOOKMARKED_ROW (self), NULL);

  return self->bookmark;
}
