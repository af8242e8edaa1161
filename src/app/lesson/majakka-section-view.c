/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-section-view.h"

#include "majakka-block-view.h"
#include "majakka-heavy-note.h"
#include "majakka-lesson-intro.h"
#include "majakka-lesson-messages.h"
#include "majakka-paragraph-area.h"
#include "majakka-quiz-view.h"
#include "majakka-search-marks.h"
#include "majakka-section-heading.h"
#include "majakka-source-list.h"
#include "majakka-spoken-text.h"
#include "majakka-tab.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* What a reader's eye takes in a line without getting lost. */
#define LINE_CHARACTERS 66

/* A block counts as the one at the top as long as this much of it can be seen, in pixels. */
#define LEAST_SEEN 24

/* Between the top of the view and the paragraph that is come back to. */
#define SPACE_ABOVE 12

/* The reader has stopped scrolling; has looked at a short section. */
#define SETTLED_MS 500
#define FIRST_MS   2000

struct _MajakkaSectionView
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *scroller;
  GtkViewport *viewport;
  MajakkaParagraphArea *area;
  AdwClamp *clamp;
  GtkBox *column;
  GtkLabel *lesson_label;
  MajakkaSectionHeading *heading;
  GtkBox *body;
  GtkWidget *back_button;
  GtkWidget *next_button;
  GtkLabel *next_label;
  GtkWidget *heavy_note;  /* borrowed, NULL when there is none or once it is read */
  GtkWidget *focus_first; /* borrowed */

  /* owned */
  MajakkaReading *reading;
  GPtrArray *views;          /* of GtkWidget, borrowed, one for each block that is built */
  MajakkaSearchQuery *query; /* whose words are marked, NULL for none */

  /* borrowed from the lesson */
  const MajakkaSection *section;
  const MajakkaMessage
      *wanted_message; /* the paragraph to go to once there are sizes, NULL for none */

  guint position;
  guint wanted_block; /* where to scroll to once there are sizes; 0 for the top */
  guint settle_id;
  guint follow_id;
};

enum
{
  SETTLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaSectionView, majakka_section_view, GTK_TYPE_WIDGET)

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
  g_signal_emit (self, signals[SETTLED], 0);

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

/* Where a widget of the column stands in the view. */
static gboolean
find_place (MajakkaSectionView *self, GtkWidget *widget, graphene_rect_t *place)
{
  return gtk_widget_get_mapped (widget) &&
         gtk_widget_compute_bounds (widget, self->scroller, place);
}

static GtkWidget *
find_wanted (MajakkaSectionView *self)
{
  MajakkaParagraph *paragraph = self->wanted_message != NULL
                                    ? majakka_paragraph_area_find (self->area, self->wanted_message)
                                    : NULL;

  if (paragraph != NULL && gtk_widget_get_child_visible (GTK_WIDGET (paragraph)))
    return GTK_WIDGET (paragraph);

  return self->wanted_block < self->views->len ? g_ptr_array_index (self->views, self->wanted_block)
                                               : NULL;
}

static void
scroll_to_wanted (MajakkaSectionView *self)
{
  GtkWidget *wanted = find_wanted (self);
  GtkAdjustment *adjustment = get_adjustment (self);
  graphene_rect_t place;

  self->wanted_message = NULL;
  self->wanted_block = 0;
  if (wanted == NULL || !gtk_widget_compute_bounds (wanted, self->scroller, &place))
    return;

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) +
                                            (double) place.origin.y - SPACE_ABOVE);
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
update_line_width (MajakkaSectionView *self)
{
  PangoContext *context = gtk_widget_get_pango_context (GTK_WIDGET (self));
  PangoFontMetrics *metrics = pango_context_get_metrics (context, NULL, NULL);
  int character = pango_font_metrics_get_approximate_char_width (metrics);

  adw_clamp_set_maximum_size (self->clamp, PANGO_PIXELS (character * LINE_CHARACTERS));
  adw_clamp_set_tightening_threshold (self->clamp, PANGO_PIXELS (character * LINE_CHARACTERS));
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
  if (self->heavy_note != NULL || (self->wanted_block == 0 && self->wanted_message == NULL))
    return;

  /* The first sizes tell how far to scroll. Doing it at once spares the eye a jump. */
  scroll_to_wanted (self);
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
  MajakkaParagraph *paragraph = self->wanted_message != NULL
                                    ? majakka_paragraph_area_find (self->area, self->wanted_message)
                                    : NULL;

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
  wait_until_settled (MAJAKKA_SECTION_VIEW (widget), FIRST_MS);
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
add_scroll_binding (GtkWidgetClass *klass, guint key, GdkModifierType modifiers, GtkScrollType type)
{
  gtk_widget_class_add_binding (klass, key, modifiers, scroll_cb, "i", (gint32) type);
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

  signals[SETTLED] = g_signal_new ("settled", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAJAKKA_TYPE_PARAGRAPH_AREA);
  g_type_ensure (MAJAKKA_TYPE_SECTION_HEADING);
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

  /* The scrolled window has the Page keys. */
  add_scroll_binding (widget_class, GDK_KEY_space, 0, GTK_SCROLL_PAGE_DOWN);
  add_scroll_binding (widget_class, GDK_KEY_space, GDK_SHIFT_MASK, GTK_SCROLL_PAGE_UP);
  add_scroll_binding (widget_class, GDK_KEY_Home, 0, GTK_SCROLL_START);
  add_scroll_binding (widget_class, GDK_KEY_End, 0, GTK_SCROLL_END);
}

static void
majakka_section_view_init (MajakkaSectionView *self)
{
  self->views = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  self->focus_first = GTK_WIDGET (self->heading);
  g_signal_connect_object (get_adjustment (self), "value-changed", G_CALLBACK (scrolled_cb), self,
                           G_CONNECT_SWAPPED);
}

/* Sources stand where the reading ends: before the quiz, or at the very end when there is none. */
static gboolean
is_last_to_read (MajakkaSectionView *self)
{
  guint n = self->reading->lesson->sections->len;

  return !self->section->is_quiz &&
         (self->position + 1 == n ||
          majakka_reading_get_section (self->reading, self->position + 1)->is_quiz);
}

static void
build_body (MajakkaSectionView *self)
{
  if (self->section->is_quiz)
    {
      gtk_box_append (self->body,
                      majakka_quiz_view_new (self->reading->context, self->reading->lesson));
      return;
    }

  for (guint i = 0; i < self->section->blocks->len; i++)
    {
      GtkWidget *view =
          majakka_block_view_new (self->reading, g_ptr_array_index (self->section->blocks, i));

      gtk_box_append (self->body, view);
      g_ptr_array_add (self->views, view);
    }
  if (is_last_to_read (self) && self->reading->lesson->sources->len > 0)
    {
      GtkWidget *sources = majakka_source_list_new (self->reading->lesson->sources);

      majakka_spoken_text_leave_out (sources);
      gtk_box_append (self->body, sources);
    }
}

/* Before a heavy section the note asks what to do next; one question is enough. */
static void
update_next_button (MajakkaSectionView *self)
{
  gtk_widget_set_visible (self->next_button,
                          self->position + 1 < self->reading->lesson->sections->len &&
                              self->heavy_note == NULL);
}

static void
show_marks (MajakkaSectionView *self)
{
  if (self->query != NULL)
    majakka_search_marks_show_below (GTK_WIDGET (self->column), self->query);
}

static void
read_heavy_cb (MajakkaSectionView *self)
{
  GtkWidget *note = g_steal_pointer (&self->heavy_note);

  build_body (self);
  show_marks (self);
  update_next_button (self);
  gtk_box_remove (self->body, note);
  if (self->wanted_message != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->heading));
}

static void
conceal_body (MajakkaSectionView *self)
{
  self->heavy_note = majakka_heavy_note_new ();
  g_signal_connect_object (self->heavy_note, "read", G_CALLBACK (read_heavy_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->body, self->heavy_note);
  update_next_button (self);
}

static void
show_words (MajakkaSectionView *self)
{
  guint n = self->reading->lesson->sections->len;
  g_autofree char *lesson =
      majakka_reading_get_plain (self->reading, &self->reading->lesson->title);
  g_autofree char *title = majakka_reading_get_section_title (self->reading, self->position);
  g_autofree char *part = NULL;

  gtk_label_set_label (self->lesson_label, lesson);
  majakka_spoken_text_leave_out (GTK_WIDGET (self->lesson_label));

  /* Translators: where the reader is in a lesson, as in “Part 3 of 6” */
  part = g_strdup_printf (_ ("Part %u of %u"), self->position + 1, n);
  majakka_section_heading_set_words (self->heading, part, title);
  if (MAJAKKA_MESSAGE_IS_SET (&self->section->title))
    majakka_section_heading_set_language (
        self->heading, majakka_reading_get_language (self->reading, &self->section->title));

  gtk_widget_set_visible (self->back_button, self->position > 0);
  update_next_button (self);
  if (self->position + 1 < n)
    {
      g_autofree char *next = majakka_reading_get_section_title (self->reading, self->position + 1);
      /* Translators: on a button: goes to the next part of a lesson, named by its title */
      g_autofree char *words = g_strdup_printf (_ ("Next: %s"), next);

      gtk_label_set_label (self->next_label, words);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->next_button),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
    }
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
  show_words (self);
  if (position == 0)
    {
      self->focus_first = majakka_lesson_intro_new (reading);
      gtk_box_prepend (self->column, self->focus_first);
    }
  if (self->section->heavy)
    conceal_body (self);
  else
    build_body (self);

  return GTK_WIDGET (self);
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
 * majakka_section_view_get_concealed:
 * @self: a section
 *
 * Returns: whether it is heavy and the reader has not decided to read it
 */
gboolean
majakka_section_view_get_concealed (MajakkaSectionView *self)
{
  g_return_val_if_fail (MAJAKKA_IS_SECTION_VIEW (self), FALSE);

  return self->heavy_note != NULL;
}

/**
 * majakka_section_view_set_narrow:
 * @self: a section
 * @narrow: whether the header has no room for the title of the lesson
 */
void
majakka_section_view_set_narrow (MajakkaSectionView *self, gboolean narrow)
{
  g_return_if_fail (MAJAKKA_IS_SECTION_VIEW (self));

  /* Above the first section there is the title in large. */
  gtk_widget_set_visible (GTK_WIDGET (self->lesson_label), narrow && self->position > 0);
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
    {
      Search search = { .wanted = message };

      majakka_block_foreach_message (g_ptr_array_index (self->section->blocks, i), look_at,
                                     &search);
      if (search.found)
        self->wanted_block = i;
    }
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

/**
 * majakka_section_view_mark:
 * @self: a section
 * @query: what was looked for
 *
 * Marks these words, as long as the section is shown.
 */
void
majakka_section_view_mark (MajakkaSectionView *self, MajakkaSearchQuery *query)
{
  g_return_if_fail (MAJAKKA_IS_SECTION_VIEW (self));
  g_return_if_fail (query != NULL);
  g_return_if_fail (self->query == NULL);

  self->query = majakka_search_query_ref (query);
  show_marks (self);
}
