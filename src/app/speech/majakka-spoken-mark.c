/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-spoken-mark.h"

#include <adwaita.h>

/* The light and the words on it, as in style.css; 10.1 : 1, in every style of the desktop. */
#define LIGHT "#f5c451"
#define WORDS "#2b2108"

/* Space that is left above and below the sentence when the page is moved, as a part of what can be seen. */
#define SPACE_ABOVE 0.25
#define LEAST_SPACE 0.05

#define SCROLL_MS 350

struct _MajakkaSpokenMark
{
  /* owned */
  GtkLabel *label;       /* NULL while nothing is marked */
  PangoAttrList *before; /* its attributes without the mark; NULL for none */
  PangoAttrList *marked;
  AdwAnimation *animation; /* NULL before the first */
};

static void
insert_colour (PangoAttrList *list,
               PangoAttribute *(*create) (guint16 red, guint16 green, guint16 blue),
               const char *name,
               guint start,
               guint end)
{
  PangoColor colour;
  PangoAttribute *attribute;

  pango_color_parse (&colour, name);
  attribute = create (colour.red, colour.green, colour.blue);
  attribute->start_index = start;
  attribute->end_index = end;
  pango_attr_list_insert (list, attribute);
}

/* A link has a colour of its own, which wins unless ours begins where its does. */
static void
insert_words_colour (PangoAttrList *list, GtkLabel *label, guint start, guint end)
{
  PangoAttrList *shown = pango_layout_get_attributes (gtk_label_get_layout (label));
  g_autoptr (PangoAttrIterator) iterator = NULL;
  int from, to;

  insert_colour (list, pango_attr_foreground_new, WORDS, start, end);
  if (shown == NULL)
    return;

  iterator = pango_attr_list_get_iterator (shown);
  do
    {
      pango_attr_iterator_range (iterator, &from, &to);
      if ((guint) from > start && (guint) from < end)
        insert_colour (list, pango_attr_foreground_new, WORDS, (guint) from, end);
    }
  while (pango_attr_iterator_next (iterator));
}

static void
take_away (MajakkaSpokenMark *self)
{
  /* Whoever gave the label other words meanwhile has taken the mark away. */
  if (self->label != NULL && gtk_label_get_attributes (self->label) == self->marked)
    gtk_label_set_attributes (self->label, self->before);
  g_clear_object (&self->label);
  g_clear_pointer (&self->before, pango_attr_list_unref);
  g_clear_pointer (&self->marked, pango_attr_list_unref);
}

static void
mark (MajakkaSpokenMark *self, const MajakkaSpokenSentence *sentence)
{
  PangoAttrList *before;

  self->label = g_object_ref (GTK_LABEL (sentence->widget));
  before = gtk_label_get_attributes (self->label);
  self->before = before != NULL ? pango_attr_list_ref (before) : NULL;
  self->marked = before != NULL ? pango_attr_list_copy (before) : pango_attr_list_new ();
  insert_colour (self->marked, pango_attr_background_new, LIGHT, (guint) sentence->start,
                 (guint) sentence->end);
  insert_words_colour (self->marked, self->label, (guint) sentence->start, (guint) sentence->end);
  gtk_label_set_attributes (self->label, self->marked);
}

static GtkWidget *
find_scroller (GtkWidget *widget)
{
  return gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
}

/**
 * majakka_spoken_mark_find_place:
 * @sentence: a sentence
 * @place: (out caller-allocates): where it stands in what scrolls it
 *
 * Returns: whether it can be told
 */
gboolean
majakka_spoken_mark_find_place (const MajakkaSpokenSentence *sentence, graphene_rect_t *place)
{
  GtkWidget *scroller = find_scroller (sentence->widget);
  PangoLayout *layout;
  PangoRectangle first, last;
  int x, y;

  if (scroller == NULL || !gtk_widget_get_mapped (sentence->widget) ||
      !gtk_widget_compute_bounds (sentence->widget, scroller, place))
    return FALSE;
  if (!GTK_IS_LABEL (sentence->widget))
    return TRUE;

  layout = gtk_label_get_layout (GTK_LABEL (sentence->widget));
  gtk_label_get_layout_offsets (GTK_LABEL (sentence->widget), &x, &y);
  pango_layout_index_to_pos (layout, (int) sentence->start, &first);
  pango_layout_index_to_pos (layout, (int) sentence->end, &last);
  place->origin.y += (float) (y + PANGO_PIXELS (first.y));
  place->size.height = (float) PANGO_PIXELS (last.y + last.height - first.y);

  return TRUE;
}

static void
scroll_cb (double value, gpointer adjustment)
{
  gtk_adjustment_set_value (adjustment, value);
}

static void
stop_scrolling (MajakkaSpokenMark *self)
{
  if (self->animation != NULL)
    adw_animation_pause (self->animation);
  g_clear_object (&self->animation);
}

static void
scroll (MajakkaSpokenMark *self, const MajakkaSpokenSentence *sentence)
{
  GtkWidget *scroller = find_scroller (sentence->widget);
  GtkAdjustment *adjustment;
  graphene_rect_t place;
  double page, top, bottom, value;

  if (!majakka_spoken_mark_find_place (sentence, &place))
    return;

  adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  page = gtk_adjustment_get_page_size (adjustment);
  top = (double) place.origin.y;
  bottom = top + (double) place.size.height;
  if (page <= 0 || (top >= page * LEAST_SPACE && bottom <= page * (1 - LEAST_SPACE)))
    return;

  stop_scrolling (self);
  value = gtk_adjustment_get_value (adjustment);
  self->animation = adw_timed_animation_new (
      scroller, value,
      CLAMP (value + top - page * SPACE_ABOVE, gtk_adjustment_get_lower (adjustment),
             gtk_adjustment_get_upper (adjustment) - page),
      SCROLL_MS,
      adw_callback_animation_target_new (scroll_cb, g_object_ref (adjustment), g_object_unref));
  adw_animation_play (self->animation);
}

/**
 * majakka_spoken_mark_new:
 *
 * Returns: (transfer full): a mark on nothing
 */
MajakkaSpokenMark *
majakka_spoken_mark_new (void)
{
  return g_new0 (MajakkaSpokenMark, 1);
}

/**
 * majakka_spoken_mark_free:
 * @self: (transfer full): a mark
 */
void
majakka_spoken_mark_free (MajakkaSpokenMark *self)
{
  take_away (self);
  stop_scrolling (self);
  g_free (self);
}

/**
 * majakka_spoken_mark_set:
 * @self: a mark
 * @sentence: (nullable): the sentence that is being said; NULL for none
 *
 * Moves the mark, and the page with it where the sentence could not be seen.
 */
void
majakka_spoken_mark_set (MajakkaSpokenMark *self, const MajakkaSpokenSentence *sentence)
{
  take_away (self);
  if (sentence == NULL)
    return;

  /* The mark changes no size, so the place can be told at once. */
  scroll (self, sentence);
  if (sentence->end > 0)
    mark (self, sentence);
}
