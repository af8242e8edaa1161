/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-bookmark-popover.h"

#include "majakka-learner.h"
#include "majakka-wrap-button.h"

struct _MajakkaBookmarkPopover
{
  GtkPopover parent_instance;

  /* template widgets */
  GtkTextView *text;
  GtkTextBuffer *buffer;
  GtkStack *words;
};

enum
{
  LEFT,
  REMOVE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaBookmarkPopover, majakka_bookmark_popover, GTK_TYPE_POPOVER)

static char *
dup_note (MajakkaBookmarkPopover *self)
{
  GtkTextIter start, end;

  gtk_text_buffer_get_bounds (self->buffer, &start, &end);

  return g_strstrip (gtk_text_buffer_get_text (self->buffer, &start, &end, FALSE));
}

/* What is too long is cut where it is put in, so that nothing disappears elsewhere or later. */
static void
insert_text_cb (MajakkaBookmarkPopover *self, GtkTextIter *at, const char *text, int length)
{
  int room = MAJAKKA_NOTE_LENGTH - gtk_text_buffer_get_char_count (self->buffer);
  const char *end;

  if (g_utf8_strlen (text, length) <= room)
    return;

  end = g_utf8_offset_to_pointer (text, MAX (room, 0));
  g_signal_stop_emission_by_name (self->buffer, "insert-text");
  gtk_widget_error_bell (GTK_WIDGET (self));
  if (end > text)
    gtk_text_buffer_insert (self->buffer, at, text, (int) (end - text));
}

static void
changed_cb (MajakkaBookmarkPopover *self)
{
  gboolean full = gtk_text_buffer_get_char_count (self->buffer) >= MAJAKKA_NOTE_LENGTH;

  gtk_stack_set_visible_child_name (self->words, full ? "full" : "hint");
}

static void
done_cb (MajakkaBookmarkPopover *self)
{
  gtk_popover_popdown (GTK_POPOVER (self));
}

static void
remove_cb (MajakkaBookmarkPopover *self)
{
  g_autoptr (MajakkaBookmarkPopover) kept = g_object_ref (self);

  gtk_popover_popdown (GTK_POPOVER (self));
  g_signal_emit (kept, signals[REMOVE], 0);
}

static gboolean
done_shortcut_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  done_cb (MAJAKKA_BOOKMARK_POPOVER (widget));

  return GDK_EVENT_STOP;
}

static void
majakka_bookmark_popover_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (majakka_bookmark_popover_parent_class)->map (widget);

  gtk_widget_grab_focus (GTK_WIDGET (MAJAKKA_BOOKMARK_POPOVER (widget)->text));
}

/* Closed, or the page or the window goes with it. */
static void
majakka_bookmark_popover_unmap (GtkWidget *widget)
{
  g_autofree char *note = dup_note (MAJAKKA_BOOKMARK_POPOVER (widget));

  g_signal_emit (widget, signals[LEFT], 0, note);

  GTK_WIDGET_CLASS (majakka_bookmark_popover_parent_class)->unmap (widget);
}

static void
majakka_bookmark_popover_class_init (MajakkaBookmarkPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  widget_class->map = majakka_bookmark_popover_map;
  widget_class->unmap = majakka_bookmark_popover_unmap;

  signals[LEFT] = g_signal_new ("left", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[REMOVE] = g_signal_new ("remove", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/bookmarks/majakka-bookmark-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaBookmarkPopover, text);
  gtk_widget_class_bind_template_child (widget_class, MajakkaBookmarkPopover, buffer);
  gtk_widget_class_bind_template_child (widget_class, MajakkaBookmarkPopover, words);
  gtk_widget_class_bind_template_callback (widget_class, insert_text_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, done_cb);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Return, GDK_CONTROL_MASK, done_shortcut_cb,
                                NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, done_shortcut_cb, NULL);
}

static void
majakka_bookmark_popover_init (MajakkaBookmarkPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_bookmark_popover_new:
 * @note: what has been written before; "" for nothing
 *
 * Returns: (transfer floating): a popover, to be opened below the paragraph
 */
GtkWidget *
majakka_bookmark_popover_new (const char *note)
{
  MajakkaBookmarkPopover *self;

  g_return_val_if_fail (note != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_BOOKMARK_POPOVER, NULL);
  gtk_text_buffer_set_text (self->buffer, note, -1);

  return GTK_WIDGET (self);
}
