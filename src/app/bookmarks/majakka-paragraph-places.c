/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-paragraph-places.h"

static void
collect (GtkWidget *widget, GPtrArray *found)
{
  if (MAJAKKA_IS_PARAGRAPH (widget))
    {
      g_ptr_array_add (found, widget);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    collect (child, found);
}

/**
 * majakka_paragraph_places_list:
 * @text: a text
 *
 * Returns: (transfer full) (element-type MajakkaParagraph): all its paragraphs in reading order, also those that are
 *   not shown
 */
GPtrArray *
majakka_paragraph_places_list (GtkWidget *text)
{
  GPtrArray *found;

  g_return_val_if_fail (GTK_IS_WIDGET (text), NULL);

  found = g_ptr_array_new ();
  collect (text, found);

  return found;
}

/**
 * majakka_paragraph_places_get_focus:
 * @text: a text
 *
 * Returns: (transfer none) (nullable): what has the focus in it
 */
GtkWidget *
majakka_paragraph_places_get_focus (GtkWidget *text)
{
  GtkRoot *root;
  GtkWidget *focus;

  g_return_val_if_fail (GTK_IS_WIDGET (text), NULL);

  root = gtk_widget_get_root (text);
  focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, text) ? focus : NULL;
}

/**
 * majakka_paragraph_places_get_at:
 * @widget: (nullable): a widget
 *
 * Returns: (transfer none) (nullable): the paragraph that it belongs to
 */
MajakkaParagraph *
majakka_paragraph_places_get_at (GtkWidget *widget)
{
  GtkWidget *found =
      widget != NULL ? gtk_widget_get_ancestor (widget, MAJAKKA_TYPE_PARAGRAPH) : NULL;

  return found != NULL ? MAJAKKA_PARAGRAPH (found) : NULL;
}

/* Where something stands in the view, and whether any of it can be seen there. */
static gboolean
find_place (GtkWidget *text, GtkWidget *widget, graphene_rect_t *place, gboolean *seen)
{
  GtkWidget *view = gtk_widget_get_parent (text);

  if (view == NULL || !gtk_widget_get_mapped (widget) ||
      !gtk_widget_compute_bounds (widget, view, place))
    return FALSE;

  *seen = place->origin.y + place->size.height > 0 &&
          place->origin.y < (float) gtk_widget_get_height (view);

  return TRUE;
}

/* Who has scrolled on from what has the focus is somewhere else. */
static MajakkaParagraph *
get_focused (GtkWidget *text)
{
  MajakkaParagraph *focused =
      majakka_paragraph_places_get_at (majakka_paragraph_places_get_focus (text));
  graphene_rect_t place;
  gboolean seen = FALSE;

  return focused != NULL && find_place (text, GTK_WIDGET (focused), &place, &seen) && seen ? focused
                                                                                           : NULL;
}

/**
 * majakka_paragraph_places_get_current:
 * @text: a text
 *
 * Returns: (transfer none) (nullable): the paragraph that the reader is at: the one that has the focus, else the
 *   first that begins in the view, else the one that fills it
 */
MajakkaParagraph *
majakka_paragraph_places_get_current (GtkWidget *text)
{
  g_autoptr (GPtrArray) all = NULL;
  MajakkaParagraph *current, *filling = NULL;

  g_return_val_if_fail (GTK_IS_WIDGET (text), NULL);

  current = get_focused (text);
  if (current != NULL)
    return current;

  all = majakka_paragraph_places_list (text);
  for (guint i = 0; i < all->len; i++)
    {
      MajakkaParagraph *paragraph = g_ptr_array_index (all, i);
      graphene_rect_t place;
      gboolean seen = FALSE;

      if (!find_place (text, GTK_WIDGET (paragraph), &place, &seen) || !seen)
        continue;
      if (place.origin.y >= 0)
        return paragraph;
      filling = paragraph;
    }

  return filling;
}

/* Where to go on from when no paragraph has the focus: something else that has it, or the top. */
static float
get_line (GtkWidget *text)
{
  GtkWidget *focus = majakka_paragraph_places_get_focus (text);
  graphene_rect_t place;
  gboolean seen = FALSE;

  return focus != NULL && find_place (text, focus, &place, &seen) && seen ? place.origin.y : 0;
}

/**
 * majakka_paragraph_places_get_next:
 * @text: a text
 * @step: 1 for the next one, -1 for the one before
 *
 * Returns: (transfer none) (nullable): the paragraph after or before the one that the reader is at, of those that are
 *   shown
 */
MajakkaParagraph *
majakka_paragraph_places_get_next (GtkWidget *text, int step)
{
  g_autoptr (GPtrArray) all = NULL;
  MajakkaParagraph *focused, *before = NULL;
  gboolean passed = FALSE;
  float line;

  g_return_val_if_fail (GTK_IS_WIDGET (text), NULL);

  all = majakka_paragraph_places_list (text);
  focused = get_focused (text);
  line = get_line (text);
  for (guint i = 0; i < all->len; i++)
    {
      MajakkaParagraph *paragraph = g_ptr_array_index (all, i);
      graphene_rect_t place;
      gboolean seen = FALSE;
      gboolean reached;

      if (!find_place (text, GTK_WIDGET (paragraph), &place, &seen))
        continue;

      reached = focused != NULL ? paragraph == focused : place.origin.y >= line;
      if (step > 0 && (focused != NULL ? passed : reached))
        return paragraph;
      if (step < 0 && reached)
        return before;
      passed = passed || reached;
      before = paragraph;
    }

  return step < 0 && focused == NULL ? before : NULL;
}
