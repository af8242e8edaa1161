/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-section-view-private.h"

#include "majakka-button-layout.h"
#include "majakka-tab.h"

/* What a reader's eye takes in a line without getting lost. */
#define LINE_CHARACTERS 66

G_DEFINE_FINAL_TYPE (MajakkaSectionView, majakka_section_view, GTK_TYPE_WIDGET)

static void
update_line_width (MajakkaSectionView *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int character = pango_font_metrics_get_approximate_char_width (metrics);

  int line = PANGO_PIXELS (character * LINE_CHARACTERS);

  /* A text and its source beside it */
  if (self->reading != NULL && majakka_context_get_shows_source (self->reading->context))
    line *= 2;
  adw_clamp_set_maximum_size (self->clamp, line);
  adw_clamp_set_tightening_threshold (self->clamp, line);
  pango_font_metrics_unref (metrics);
}

static void
majakka_section_view_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (majakka_section_view_parent_class)->css_changed (widget, change);

  update_line_width (MAJAKKA_SECTION_VIEW (widget));
}

static void
majakka_section_view_measure (GtkWidget *widget,
                              GtkOrientation orientation,
                              int for_size,
                              int *minimum,
                              int *natural,
                              int *minimum_baseline,
                              int *natural_baseline)
{
  gtk_widget_measure (MAJAKKA_SECTION_VIEW (widget)->scroller, orientation, for_size, minimum,
                      natural, minimum_baseline, natural_baseline);
}

static void
majakka_section_view_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MajakkaSectionView *self = MAJAKKA_SECTION_VIEW (widget);
  const GtkAllocation all = { 0, 0, width, height };

  gtk_widget_size_allocate (self->scroller, &all, baseline);
  /* The first sizes tell how far to scroll. Doing it at once spares the eye a jump. */
  if (majakka_section_view_scroll_to_wanted (self))
    gtk_widget_size_allocate (self->scroller, &all, baseline);
}

static gboolean
follow_focus_cb (gpointer data)
{
  MajakkaSectionView *self = data;

  self->follow_id = 0;
  gtk_viewport_set_scroll_to_focus (self->viewport, TRUE);

  return G_SOURCE_REMOVE;
}

static void
follow_focus_later (MajakkaSectionView *self)
{
  g_clear_handle_id (&self->follow_id, g_source_remove);
  self->follow_id = g_idle_add (follow_focus_cb, self);
}

/* Another page was on top and the focus with it. When the focus comes back, the text stays where it
 * is: the reader may have scrolled on from what has the focus. */
static void
take_focus_back (MajakkaSectionView *self)
{
  if (gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self))) == NULL)
    gtk_widget_grab_focus (self->focus_first);
  follow_focus_later (self);
}

static gboolean
majakka_section_view_grab_focus (GtkWidget *widget)
{
  MajakkaSectionView *self = MAJAKKA_SECTION_VIEW (widget);
  MajakkaParagraph *paragraph = majakka_section_view_find_wanted_paragraph (self);

  if (majakka_tab_is_passing (widget))
    return FALSE;
  if (paragraph == NULL)
    return gtk_widget_grab_focus (self->focus_first);

  majakka_paragraph_take_focus (paragraph);

  return TRUE;
}

static void
majakka_section_view_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (majakka_section_view_parent_class)->map (widget);

  take_focus_back (MAJAKKA_SECTION_VIEW (widget));
  majakka_section_view_settle_first (MAJAKKA_SECTION_VIEW (widget));
}

static void
majakka_section_view_unmap (GtkWidget *widget)
{
  MajakkaSectionView *self = MAJAKKA_SECTION_VIEW (widget);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_clear_handle_id (&self->follow_id, g_source_remove);
  gtk_viewport_set_scroll_to_focus (self->viewport, FALSE);

  GTK_WIDGET_CLASS (majakka_section_view_parent_class)->unmap (widget);
}

static void
majakka_section_view_dispose (GObject *object)
{
  MajakkaSectionView *self = MAJAKKA_SECTION_VIEW (object);

  g_clear_handle_id (&self->settle_id, g_source_remove);
  g_clear_handle_id (&self->follow_id, g_source_remove);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);

  G_OBJECT_CLASS (majakka_section_view_parent_class)->dispose (object);
}

static void
majakka_section_view_finalize (GObject *object)
{
  MajakkaSectionView *self = MAJAKKA_SECTION_VIEW (object);

  g_ptr_array_unref (self->views);
  g_clear_pointer (&self->query, majakka_search_query_unref);
  g_clear_pointer (&self->reading, majakka_reading_unref);

  G_OBJECT_CLASS (majakka_section_view_parent_class)->finalize (object);
}

static void
majakka_section_view_class_init (MajakkaSectionViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_section_view_dispose;
  object_class->finalize = majakka_section_view_finalize;
  widget_class->css_changed = majakka_section_view_css_changed;
  widget_class->measure = majakka_section_view_measure;
  widget_class->size_allocate = majakka_section_view_size_allocate;
  widget_class->grab_focus = majakka_section_view_grab_focus;
  majakka_tab_let_through (widget_class);
  widget_class->map = majakka_section_view_map;
  widget_class->unmap = majakka_section_view_unmap;

  g_type_ensure (MAJAKKA_TYPE_PARAGRAPH_AREA);
  g_type_ensure (MAJAKKA_TYPE_SECTION_HEADING);
  g_type_ensure (MAJAKKA_TYPE_BUTTON_LAYOUT);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-section-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaSectionView, scroller);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSectionView, viewport);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSectionView, area);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSectionView, clamp);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSectionView, column);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSectionView, heading);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSectionView, lesson_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSectionView, body);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSectionView, back_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSectionView, next_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaSectionView, next_label);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_MAIN);
  majakka_section_view_install_scrolling (widget_class);
}

static void
majakka_section_view_init (MajakkaSectionView *self)
{
  self->views = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  self->focus_first = GTK_WIDGET (self->heading);
  majakka_section_view_set_up_scrolling (self);
}

/**
 * majakka_section_view_new:
 * @reading: the lesson that is being read
 * @position: which section, from 0
 *
 * Returns: (transfer floating): its view, at the top
 */
GtkWidget *
majakka_section_view_new (MajakkaReading *reading, guint position)
{
  MajakkaSectionView *self;

  g_return_val_if_fail (reading != NULL, NULL);
  g_return_val_if_fail (position < reading->lesson->sections->len, NULL);

  self = g_object_new (MAJAKKA_TYPE_SECTION_VIEW, NULL);
  self->reading = majakka_reading_ref (reading);
  self->position = position;
  self->section = majakka_reading_get_section (reading, position);
  g_signal_connect_object (reading->bookmarks, "changed",
                           G_CALLBACK (majakka_paragraph_area_update), self->area,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (reading->context, "notify::shows-source", G_CALLBACK (update_line_width),
                           self, G_CONNECT_SWAPPED);
  update_line_width (self);
  majakka_section_view_fill (self);

  return GTK_WIDGET (self);
}

/**
 * majakka_section_view_bookmark:
 * @self: a section
 *
 * Has the paragraph bookmarked that the reader is at, and lets her write a note on it.
 *
 * Returns: whether there is one
 */
gboolean
majakka_section_view_bookmark (MajakkaSectionView *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SECTION_VIEW (self), FALSE);

  return majakka_paragraph_area_bookmark (self->area);
}

/**
 * majakka_section_view_take_focus:
 * @self: a section
 *
 * Takes the focus from something that goes, and leaves the text where the reader has it.
 */
void
majakka_section_view_take_focus (MajakkaSectionView *self)
{
  g_return_if_fail (MAJAKKA_IS_SECTION_VIEW (self));

  gtk_viewport_set_scroll_to_focus (self->viewport, FALSE);
  gtk_widget_grab_focus (self->focus_first);
  follow_focus_later (self);
}
