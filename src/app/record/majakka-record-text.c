/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-record-text.h"

#include "majakka-record-guard.h"

/* Between the line that is written and the edge of what can be seen */
#define MARGIN 24

struct _MajakkaRecordText
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *title_label;
  GtkLabel *hint_label;
  GtkTextView *view;

  guint show_cursor_id;
  gboolean setting;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_HINT,
  PROP_TALL,
  N_PROPS,
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaRecordText, majakka_record_text, GTK_TYPE_BOX)

static void
scroll_to_cursor (MajakkaRecordText *self, GtkWidget *scrolled)
{
  GtkAdjustment *adjustment = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scrolled));
  double page = gtk_adjustment_get_page_size (adjustment);
  double value = gtk_adjustment_get_value (adjustment);
  GdkRectangle cursor;
  graphene_point_t point;
  int x, y;

  gtk_text_view_get_cursor_locations (self->view, NULL, &cursor, NULL);
  gtk_text_view_buffer_to_window_coords (self->view, GTK_TEXT_WINDOW_WIDGET, cursor.x, cursor.y, &x,
                                         &y);
  if (!gtk_widget_compute_point (GTK_WIDGET (self->view), scrolled,
                                 &GRAPHENE_POINT_INIT ((float) x, (float) y), &point))
    return;

  if (point.y + cursor.height + MARGIN > page)
    gtk_adjustment_set_value (adjustment, value + point.y + cursor.height + MARGIN - page);
  else if (point.y < MARGIN)
    gtk_adjustment_set_value (adjustment, value + point.y - MARGIN);
}

static gboolean
show_cursor_cb (gpointer data)
{
  MajakkaRecordText *self = data;
  GtkWidget *scrolled = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_SCROLLED_WINDOW);

  self->show_cursor_id = 0;
  if (scrolled != NULL && gtk_widget_is_focus (GTK_WIDGET (self->view)))
    scroll_to_cursor (self, scrolled);

  return G_SOURCE_REMOVE;
}

/* The text scrolls with the page, so it does not itself follow its cursor. Its new size is known once the
 * frame is drawn. */
static void
cursor_moved_cb (MajakkaRecordText *self)
{
  if (self->show_cursor_id == 0)
    self->show_cursor_id = g_idle_add_full (G_PRIORITY_LOW, show_cursor_cb, self, NULL);
}

static void
changed_cb (MajakkaRecordText *self)
{
  if (!self->setting)
    g_signal_emit (self, signals[CHANGED], 0);
}

static void
majakka_record_text_set_property (GObject *object,
                                  guint prop_id,
                                  const GValue *value,
                                  GParamSpec *pspec)
{
  MajakkaRecordText *self = MAJAKKA_RECORD_TEXT (object);

  switch (prop_id)
    {
    case PROP_TITLE:
      gtk_label_set_label (self->title_label, g_value_get_string (value));
      break;
    case PROP_HINT:
      gtk_label_set_label (self->hint_label, g_value_get_string (value));
      gtk_widget_set_visible (GTK_WIDGET (self->hint_label), g_value_get_string (value) != NULL);
      break;
    case PROP_TALL:
      if (g_value_get_boolean (value))
        gtk_widget_add_css_class (GTK_WIDGET (self->view), "tall");
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static gboolean
majakka_record_text_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (MAJAKKA_RECORD_TEXT (widget)->view));
}

static void
majakka_record_text_dispose (GObject *object)
{
  g_clear_handle_id (&MAJAKKA_RECORD_TEXT (object)->show_cursor_id, g_source_remove);

  G_OBJECT_CLASS (majakka_record_text_parent_class)->dispose (object);
}

static void
majakka_record_text_class_init (MajakkaRecordTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_record_text_dispose;
  object_class->set_property = majakka_record_text_set_property;
  widget_class->grab_focus = majakka_record_text_grab_focus;

  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_HINT] =
      g_param_spec_string ("hint", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  /**
   * MajakkaRecordText:tall:
   *
   * Whether there is room for some lines from the beginning.
   */
  properties[PROP_TALL] =
      g_param_spec_boolean ("tall", NULL, NULL, FALSE,
                            G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  /**
   * MajakkaRecordText::changed:
   *
   * Somebody wrote in it.
   */
  signals[CHANGED] = g_signal_new ("changed", MAJAKKA_TYPE_RECORD_TEXT, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/record/majakka-record-text.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordText, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordText, hint_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRecordText, view);
}

static void
majakka_record_text_init (MajakkaRecordText *self)
{
  GtkTextBuffer *buffer;

  gtk_widget_init_template (GTK_WIDGET (self));
  majakka_record_guard_text_view (self->view);
  buffer = gtk_text_view_get_buffer (self->view);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "notify::cursor-position", G_CALLBACK (cursor_moved_cb), self,
                           G_CONNECT_SWAPPED);
}

/**
 * majakka_record_text_dup_words:
 * @self: a text
 *
 * Returns: (transfer full): what is written in it
 */
char *
majakka_record_text_dup_words (MajakkaRecordText *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_val_if_fail (MAJAKKA_IS_RECORD_TEXT (self), NULL);

  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_get_bounds (buffer, &start, &end);

  return gtk_text_buffer_get_text (buffer, &start, &end, /* include_hidden_chars= */ TRUE);
}

/**
 * majakka_record_text_set_words:
 * @self: a text
 * @words: what was written in it before
 *
 * It is no change, and cannot be undone.
 */
void
majakka_record_text_set_words (MajakkaRecordText *self, const char *words)
{
  GtkTextBuffer *buffer;

  g_return_if_fail (MAJAKKA_IS_RECORD_TEXT (self));
  g_return_if_fail (words != NULL);

  buffer = gtk_text_view_get_buffer (self->view);
  self->setting = TRUE;
  /* What is there is there: the guard is for what comes. */
  g_signal_handlers_block_matched (buffer, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, self->view);
  gtk_text_buffer_begin_irreversible_action (buffer);
  gtk_text_buffer_set_text (buffer, words, -1);
  gtk_text_buffer_end_irreversible_action (buffer);
  g_signal_handlers_unblock_matched (buffer, G_SIGNAL_MATCH_DATA, 0, 0, NULL, NULL, self->view);
  self->setting = FALSE;
}

/**
 * majakka_record_text_get_view:
 * @self: a text
 *
 * Returns: (transfer none): where it is written
 */
GtkTextView *
majakka_record_text_get_view (MajakkaRecordText *self)
{
  g_return_val_if_fail (MAJAKKA_IS_RECORD_TEXT (self), NULL);

  return self->view;
}
