/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where the reader is in a section: what is scrolled to, what can be seen, and when she has stopped scrolling. */

#include "majakka-section-view-private.h"

#include "majakka-lesson-messages.h"

/* A block counts as the one at the top as long as this much of it can be seen, in pixels. */
#define LEAST_SEEN 24

/* Between the top of the view and the paragraph that is come back to. */
#define SPACE_ABOVE 12

/* The reader has stopped scrolling; has looked at a short section. */
#define SETTLED_MS 500
#define FIRST_MS   2000

static guint settled_signal;

static GtkAdjustment *
get_adjustment (MajakkaSectionView *self)
{
  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scroller));
}

static gboolean
settled_cb (gpointer data)
{
  MajakkaSectionView *self = data;

  self->settle_id = 0;
  g_signal_emit (self, settled_signal, 0);

  return G_SOURCE_REMOVE;
}

static void
wait_until_settled (MajakkaSectionView *self, guint milliseconds)
{
  g_clear_handle_id (&self->settle_id, g_source_remove);
  self->settle_id = g_timeout_add (milliseconds, settled_cb, self);
}

static void
scrolled_cb (MajakkaSectionView *self)
{
  wait_until_settled (self, SETTLED_MS);
}

/* To be called when the section comes into view: a short one is read without scrolling. */
void
majakka_section_view_settle_first (MajakkaSectionView *self)
{
  wait_until_settled (self, FIRST_MS);
}

/* Where a widget of the column stands in the view. */
static gboolean
find_place (MajakkaSectionView *self, GtkWidget *widget, graphene_rect_t *place)
{
  return gtk_widget_get_mapped (widget) &&
         gtk_widget_compute_bounds (widget, self->scroller, place);
}

/* Returns the paragraph that is wanted, NULL when none is or it is not shown by itself. */
MajakkaParagraph *
majakka_section_view_find_wanted_paragraph (MajakkaSectionView *self)
{
  return self->wanted_message != NULL
             ? majakka_paragraph_area_find (self->area, self->wanted_message)
             : NULL;
}

static GtkWidget *
find_wanted (MajakkaSectionView *self)
{
  MajakkaParagraph *paragraph = majakka_section_view_find_wanted_paragraph (self);

  if (paragraph != NULL && gtk_widget_get_child_visible (GTK_WIDGET (paragraph)))
    return GTK_WIDGET (paragraph);

  return self->wanted_block < self->views->len ? g_ptr_array_index (self->views, self->wanted_block)
                                               : NULL;
}

/* Puts the block where it stood before. */
static void
scroll_to_place (MajakkaSectionView *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  guint block = self->wanted_place.block;
  graphene_rect_t now;

  self->place_is_wanted = FALSE;
  if (block >= self->views->len)
    gtk_adjustment_set_value (adjustment, self->wanted_place.y);
  else if (gtk_widget_compute_bounds (g_ptr_array_index (self->views, block), self->scroller, &now))
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) +
                                              (double) now.origin.y - self->wanted_place.y);
}

/* Scrolls to what is wanted and then wants nothing any more. Returns whether something was. */
gboolean
majakka_section_view_scroll_to_wanted (MajakkaSectionView *self)
{
  GtkAdjustment *adjustment = get_adjustment (self);
  GtkWidget *wanted;
  graphene_rect_t place;

  if (self->place_is_wanted)
    {
      scroll_to_place (self);
      return TRUE;
    }
  if (self->heavy_note != NULL || (self->wanted_block == 0 && self->wanted_message == NULL))
    return FALSE;

  wanted = find_wanted (self);
  self->wanted_message = NULL;
  self->wanted_block = 0;
  if (wanted != NULL && gtk_widget_compute_bounds (wanted, self->scroller, &place))
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) +
                                              (double) place.origin.y - SPACE_ABOVE);

  return TRUE;
}

static gboolean
scroll_cb (GtkWidget *widget, GVariant *args, gpointer data G_GNUC_UNUSED)
{
  MajakkaSectionView *self = MAJAKKA_SECTION_VIEW (widget);
  gboolean done;

  g_signal_emit_by_name (self->scroller, "scroll-child", (GtkScrollType) g_variant_get_int32 (args),
                         FALSE, &done);

  return GDK_EVENT_STOP;
}

static void
add_scroll_binding (GtkWidgetClass *klass, guint key, GdkModifierType modifiers, GtkScrollType type)
{
  gtk_widget_class_add_binding (klass, key, modifiers, scroll_cb, "i", (gint32) type);
}

/* Adds the keys that scroll and the signal that says when the reader has stopped. */
void
majakka_section_view_install_scrolling (GtkWidgetClass *widget_class)
{
  settled_signal = g_signal_new ("settled", G_TYPE_FROM_CLASS (widget_class), G_SIGNAL_RUN_LAST, 0,
                                 NULL, NULL, NULL, G_TYPE_NONE, 0);

  /* The scrolled window has the Page keys. */
  add_scroll_binding (widget_class, GDK_KEY_space, 0, GTK_SCROLL_PAGE_DOWN);
  add_scroll_binding (widget_class, GDK_KEY_space, GDK_SHIFT_MASK, GTK_SCROLL_PAGE_UP);
  add_scroll_binding (widget_class, GDK_KEY_Home, 0, GTK_SCROLL_START);
  add_scroll_binding (widget_class, GDK_KEY_End, 0, GTK_SCROLL_END);
}

/* Follows the scrolling of a view whose template is there. */
void
majakka_section_view_set_up_scrolling (MajakkaSectionView *self)
{
  g_signal_connect_object (get_adjustment (self), "value-changed", G_CALLBACK (scrolled_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * majakka_section_view_get_top_block:
 * @self: a section
 *
 * Returns: which block the reader sees first, from 0
 */
guint
majakka_section_view_get_top_block (MajakkaSectionView *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SECTION_VIEW (self), 0);

  if (gtk_adjustment_get_value (get_adjustment (self)) < LEAST_SEEN)
    return 0;

  for (guint i = 0; i < self->views->len; i++)
    {
      graphene_rect_t place;

      if (find_place (self, g_ptr_array_index (self->views, i), &place) &&
          place.origin.y + place.size.height >= LEAST_SEEN)
        return i;
    }

  return 0;
}

/**
 * majakka_section_view_get_end_seen:
 * @self: a section
 *
 * Returns: whether its last words can be seen now
 */
gboolean
majakka_section_view_get_end_seen (MajakkaSectionView *self)
{
  graphene_rect_t place;

  g_return_val_if_fail (MAJAKKA_IS_SECTION_VIEW (self), FALSE);

  return self->heavy_note == NULL && find_place (self, GTK_WIDGET (self->body), &place) &&
         place.origin.y + place.size.height <= gtk_widget_get_height (self->scroller);
}

/**
 * majakka_section_view_go_to_block:
 * @self: a section that is not shown yet
 * @block: which block to begin at, from 0
 *
 * Shows it from that block on. A heavy section still asks first.
 */
void
majakka_section_view_go_to_block (MajakkaSectionView *self, guint block)
{
  g_return_if_fail (MAJAKKA_IS_SECTION_VIEW (self));

  if (self->heavy_note == NULL)
    self->wanted_block = block;
}

/**
 * majakka_section_view_get_place:
 * @self: a section
 * @place: (out): where the reader is in it
 */
void
majakka_section_view_get_place (MajakkaSectionView *self, MajakkaSectionPlace *place)
{
  double scrolled;
  graphene_rect_t bounds;

  g_return_if_fail (MAJAKKA_IS_SECTION_VIEW (self));

  scrolled = gtk_adjustment_get_value (get_adjustment (self));
  *place = (MajakkaSectionPlace){ .block = majakka_section_view_get_top_block (self),
                                  .y = scrolled,
                                  .at_top = scrolled < LEAST_SEEN,
                                  .concealed = self->heavy_note != NULL };
  if (place->block < self->views->len &&
      find_place (self, g_ptr_array_index (self->views, place->block), &bounds))
    place->y = (double) bounds.origin.y;
  else
    place->block = G_MAXUINT;
}

/**
 * majakka_section_view_go_to_place:
 * @self: a section that is not shown yet
 * @place: where the reader was in it, or in another version of it
 *
 * Shows it just there. What was read stays open.
 */
void
majakka_section_view_go_to_place (MajakkaSectionView *self, const MajakkaSectionPlace *place)
{
  g_return_if_fail (MAJAKKA_IS_SECTION_VIEW (self));

  if (!place->concealed)
    majakka_section_view_reveal (self);
  self->wanted_place = *place;
  self->place_is_wanted = !place->at_top;
}

typedef struct
{
  const MajakkaMessage *wanted;
  gboolean found;
} Search;

static void
look_at (const MajakkaMessage *message, gpointer data)
{
  Search *search = data;

  search->found = search->found || message == search->wanted;
}

static gboolean
holds (const MajakkaBlock *block, const MajakkaMessage *message)
{
  Search search = { .wanted = message };

  majakka_block_foreach_message (block, look_at, &search);

  return search.found;
}

/**
 * majakka_section_view_go_to_message:
 * @self: a section that is not shown yet
 * @message: a text of it
 *
 * Shows it from that paragraph on, which has the focus; from its block on when it is not shown by itself. A heavy
 * section still asks first.
 */
void
majakka_section_view_go_to_message (MajakkaSectionView *self, const MajakkaMessage *message)
{
  g_return_if_fail (MAJAKKA_IS_SECTION_VIEW (self));
  g_return_if_fail (message != NULL);

  self->wanted_message = message;
  for (guint i = 0; i < self->section->blocks->len; i++)
    if (holds (g_ptr_array_index (self->section->blocks, i), message))
      self->wanted_block = i;
}
