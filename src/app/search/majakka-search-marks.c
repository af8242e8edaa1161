/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Marks words that were looked for where they stand. The text stays as it is; what is added are attributes: the
 * light of the program behind the words, and bold letters, for those who see no colour. */

#include "majakka-search-marks.h"

#include "majakka-message-label.h"
#include "majakka-text.h"

/* The colour light_color of the style sheet, and how much of it; what is behind shines through, so that the
 * letters are as easy to read on light as on dark. */
#define RED   0xf5f5
#define GREEN 0xc4c4
#define BLUE  0x5151
#define ALPHA 0x6666

static void
insert (PangoAttrList *attributes, PangoAttribute *attribute, const MajakkaSearchMark *mark)
{
  attribute->start_index = (guint) mark->start;
  attribute->end_index = (guint) (mark->start + mark->length);
  pango_attr_list_insert (attributes, attribute);
}

/**
 * majakka_search_marks_show:
 * @label: a label with its words
 * @query: what was looked for
 * @language: the language of the words
 *
 * Marks the words that were looked for.
 *
 * Returns: how many
 */
guint
majakka_search_marks_show (GtkLabel *label, MajakkaSearchQuery *query, const char *language)
{
  g_autoptr (GArray) marks = NULL;
  PangoAttrList *before, *attributes;

  g_return_val_if_fail (GTK_IS_LABEL (label), 0);
  g_return_val_if_fail (query != NULL, 0);
  g_return_val_if_fail (language != NULL, 0);

  marks = majakka_search_query_find_marks (query, gtk_label_get_text (label), language);
  if (marks->len == 0)
    return 0;

  before = gtk_label_get_attributes (label);
  attributes = before != NULL ? pango_attr_list_copy (before) : pango_attr_list_new ();
  for (guint i = 0; i < marks->len; i++)
    {
      const MajakkaSearchMark *mark = &g_array_index (marks, MajakkaSearchMark, i);

      insert (attributes, pango_attr_background_new (RED, GREEN, BLUE), mark);
      insert (attributes, pango_attr_background_alpha_new (ALPHA), mark);
      insert (attributes, pango_attr_weight_new (PANGO_WEIGHT_BOLD), mark);
    }
  gtk_label_set_attributes (label, attributes);
  pango_attr_list_unref (attributes);

  return marks->len;
}

/* A label that shows another language than the reader's says so to the speech voice, and to us. */
static char *
find_language (GtkLabel *label)
{
  PangoAttrList *attributes = gtk_label_get_attributes (label);
  PangoAttrIterator *iterator;
  PangoAttribute *language;
  char *code;

  if (attributes == NULL)
    return g_strdup (majakka_language_get_current ()->code);

  iterator = pango_attr_list_get_iterator (attributes);
  language = pango_attr_iterator_get (iterator, PANGO_ATTR_LANGUAGE);
  code = g_strdup (language != NULL
                       ? pango_language_to_string (((PangoAttrLanguage *) language)->value)
                       : majakka_language_get_current ()->code);
  pango_attr_iterator_destroy (iterator);

  return code;
}

static GtkLabel *
find_words (GtkWidget *widget)
{
  if (MAJAKKA_IS_MESSAGE_LABEL (widget))
    return majakka_message_label_get_label (MAJAKKA_MESSAGE_LABEL (widget));

  return GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, "section-title")
             ? GTK_LABEL (widget)
             : NULL;
}

/**
 * majakka_search_marks_show_below:
 * @widget: a part of a lesson
 * @query: what was looked for
 *
 * Marks the words that were looked for in every text of the lesson in it, but not in what the program says.
 *
 * Returns: how many
 */
guint
majakka_search_marks_show_below (GtkWidget *widget, MajakkaSearchQuery *query)
{
  GtkLabel *label;
  guint n_marks = 0;

  g_return_val_if_fail (GTK_IS_WIDGET (widget), 0);
  g_return_val_if_fail (query != NULL, 0);

  label = find_words (widget);
  if (label != NULL)
    {
      g_autofree char *language = find_language (label);

      return majakka_search_marks_show (label, query, language);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n_marks += majakka_search_marks_show_below (child, query);

  return n_marks;
}
