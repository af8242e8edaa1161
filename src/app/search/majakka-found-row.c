/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-found-row.h"

#include "majakka-search-marks.h"
#include "majakka-search-snippet.h"
#include "majakka-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaFoundRow
{
  GtkListBoxRow parent_instance;

  /* template widgets */
  GtkLabel *title_label;
  GtkLabel *place_label;
  GtkLabel *words_label;

  /* owned */
  MajakkaSearchQuery *query;
  char *id;
  char *part;

  MajakkaSearchKind kind;
  guint block;
};

G_DEFINE_FINAL_TYPE (MajakkaFoundRow, majakka_found_row, GTK_TYPE_LIST_BOX_ROW)

static void
forget (MajakkaFoundRow *self)
{
  g_clear_pointer (&self->query, majakka_search_query_unref);
  g_clear_pointer (&self->id, g_free);
  g_clear_pointer (&self->part, g_free);
}

static void
majakka_found_row_finalize (GObject *object)
{
  forget (MAJAKKA_FOUND_ROW (object));

  G_OBJECT_CLASS (majakka_found_row_parent_class)->finalize (object);
}

static void
majakka_found_row_class_init (MajakkaFoundRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_found_row_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/search/majakka-found-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaFoundRow, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaFoundRow, place_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaFoundRow, words_label);
}

static void
majakka_found_row_init (MajakkaFoundRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_found_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
majakka_found_row_new (void)
{
  return g_object_new (MAJAKKA_TYPE_FOUND_ROW, NULL);
}

/* The speech voice is told when the words are not in the reader's language. */
static void
show_words (GtkLabel *label, const char *words, const char *language, MajakkaSearchQuery *query)
{
  PangoAttrList *attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes,
                          pango_attr_language_new (pango_language_from_string (language)));
  gtk_label_set_label (label, words != NULL ? words : "");
  gtk_label_set_attributes (label, attributes);
  gtk_widget_set_visible (GTK_WIDGET (label), words != NULL && *words != '\0');
  pango_attr_list_unref (attributes);
  if (query != NULL)
    majakka_search_marks_show (label, query, language);
}

/**
 * majakka_found_row_show:
 * @self: a row
 * @found: what was found; not kept
 * @query: what was looked for
 */
void
majakka_found_row_show (MajakkaFoundRow *self,
                        const MajakkaSearchRow *found,
                        MajakkaSearchQuery *query)
{
  const char *reader = majakka_language_get_current ()->code;
  g_autofree char *snippet = NULL;

  g_return_if_fail (MAJAKKA_IS_FOUND_ROW (self));
  g_return_if_fail (found != NULL);
  g_return_if_fail (query != NULL);

  forget (self);
  self->query = majakka_search_query_ref (query);
  self->id = g_strdup (found->id);
  self->part = g_strdup (found->part);
  self->kind = found->kind;
  self->block = found->block;

  show_words (self->title_label, found->title, found->title_language, query);
  show_words (self->place_label, found->place, reader, NULL);
  /* Whoever searches is asked before she reads what is heavy, just like whoever turns the pages. */
  if (found->heavy)
    {
      show_words (self->words_label,
                  _ ("This part is heavy to read. You are asked before it opens."), reader, NULL);
      return;
    }
  snippet = majakka_search_snippet (found->text, query, found->language);
  show_words (self->words_label, snippet, found->language, query);
}

static void
open_lesson (MajakkaFoundRow *self)
{
  if (self->part == NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-lesson", "s", self->id);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.open-match", "(ssus)", self->id, self->part,
                                self->block, majakka_search_query_get_text (self->query));
}

/**
 * majakka_found_row_open:
 * @self: a row
 *
 * Goes to the place.
 */
void
majakka_found_row_open (MajakkaFoundRow *self)
{
  GtkWidget *widget;

  g_return_if_fail (MAJAKKA_IS_FOUND_ROW (self));

  widget = GTK_WIDGET (self);
  switch (self->kind)
    {
    case MAJAKKA_SEARCH_LESSON:
      open_lesson (self);
      break;
    case MAJAKKA_SEARCH_WORD:
      gtk_widget_activate_action (widget, "win.open-glossary", "s", self->id);
      break;
    case MAJAKKA_SEARCH_SIGN:
      gtk_widget_activate_action (widget, "win.open-sign", "s", self->id);
      break;
    case MAJAKKA_SEARCH_PLAN:
      gtk_widget_activate_action (widget, "win.open-plan", "s", self->id);
      break;
    case MAJAKKA_SEARCH_CONTACT:
      gtk_widget_activate_action (widget, "win.open-contact", "(ss)", self->part, self->id);
      break;
    case MAJAKKA_SEARCH_SESSION:
      gtk_widget_activate_action (widget, "win.open-session-plan", "s", self->id);
      break;
    case MAJAKKA_SEARCH_TOPIC:
      gtk_widget_activate_action (widget, "win.open-manual", "s", self->id);
      break;
    case MAJAKKA_SEARCH_N_KINDS:
    default:
      g_return_if_reached ();
    }
}
