/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-paragraph.h"

#include "majakka-bookmark-popover.h"
#include "majakka-bookmark-removal.h"
#include "majakka-bookmark-row.h"

#include <glib/gi18n-lib.h>

struct _MajakkaParagraph
{
  GtkWidget parent_instance;

  /* children */
  GtkWidget *child;
  MajakkaBookmarkRow *row; /* NULL unless it is bookmarked */
  GtkWidget *popover;      /* a child of @row, NULL unless it is open */

  /* owned */
  MajakkaReading *reading;

  /* borrowed from the lesson */
  const MajakkaMessage *message;
};

G_DEFINE_FINAL_TYPE (MajakkaParagraph, majakka_paragraph, GTK_TYPE_WIDGET)

/* It takes the focus only when it is given it, and lets go of it for good. */
static void
majakka_paragraph_state_flags_changed (GtkWidget *widget, GtkStateFlags previous)
{
  GtkStateFlags now = gtk_widget_get_state_flags (widget);

  GTK_WIDGET_CLASS (majakka_paragraph_parent_class)->state_flags_changed (widget, previous);

  if ((previous & GTK_STATE_FLAG_FOCUSED) != 0 && (now & GTK_STATE_FLAG_FOCUSED) == 0 &&
      !gtk_widget_is_focus (widget))
    gtk_widget_set_focusable (widget, FALSE);
}

static void
drop_popover (MajakkaParagraph *self)
{
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

static void
drop_row (MajakkaParagraph *self)
{
  GtkWidget *row = GTK_WIDGET (g_steal_pointer (&self->row));

  drop_popover (self);
  g_clear_pointer (&row, gtk_widget_unparent);
}

static void
majakka_paragraph_dispose (GObject *object)
{
  MajakkaParagraph *self = MAJAKKA_PARAGRAPH (object);
  GtkWidget *child;

  drop_row (self);
  self->child = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_paragraph_parent_class)->dispose (object);
}

static void
majakka_paragraph_finalize (GObject *object)
{
  g_clear_pointer (&MAJAKKA_PARAGRAPH (object)->reading, majakka_reading_unref);

  G_OBJECT_CLASS (majakka_paragraph_parent_class)->finalize (object);
}

static void
bookmark_action (GtkWidget *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant *parameter G_GNUC_UNUSED)
{
  majakka_paragraph_set_bookmark (MAJAKKA_PARAGRAPH (widget));
}

static void
note_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  majakka_paragraph_edit_bookmark (MAJAKKA_PARAGRAPH (widget));
}

static void
remove_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  majakka_paragraph_remove_bookmark (MAJAKKA_PARAGRAPH (widget));
}

static void
copy_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaParagraph *self = MAJAKKA_PARAGRAPH (widget);
  g_autofree char *words = majakka_reading_get_plain (self->reading, self->message);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), words);
}

/* For who translates: of the text of this paragraph */
static void
translation_action (GtkWidget *widget,
                    const char *name G_GNUC_UNUSED,
                    GVariant *parameter G_GNUC_UNUSED)
{
  majakka_paragraph_take_focus (MAJAKKA_PARAGRAPH (widget));
  gtk_widget_activate_action (widget, "win.translation-here", NULL);
}

static void
majakka_paragraph_class_init (MajakkaParagraphClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_paragraph_dispose;
  G_OBJECT_CLASS (klass)->finalize = majakka_paragraph_finalize;
  widget_class->state_flags_changed = majakka_paragraph_state_flags_changed;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_install_action (widget_class, "paragraph.bookmark", NULL, bookmark_action);
  gtk_widget_class_install_action (widget_class, "paragraph.note", NULL, note_action);
  gtk_widget_class_install_action (widget_class, "paragraph.remove", NULL, remove_action);
  gtk_widget_class_install_action (widget_class, "paragraph.copy", NULL, copy_action);
  gtk_widget_class_install_action (widget_class, "paragraph.translation", NULL, translation_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, 0, "paragraph.translation",
                                       NULL);

  gtk_widget_class_set_css_name (widget_class, "paragraph");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_paragraph_init (MajakkaParagraph *self)
{
  gtk_orientable_set_orientation (
      GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))), GTK_ORIENTATION_VERTICAL);
}

/**
 * majakka_paragraph_new:
 * @reading: the lesson that is being read
 * @message: a text of one of its sections
 * @child: (transfer floating): what shows it
 *
 * Returns: (transfer floating): it, with its mark if it is bookmarked
 */
GtkWidget *
majakka_paragraph_new (MajakkaReading *reading, const MajakkaMessage *message, GtkWidget *child)
{
  MajakkaParagraph *self;

  g_return_val_if_fail (reading != NULL, NULL);
  g_return_val_if_fail (message != NULL, NULL);
  g_return_val_if_fail (GTK_IS_WIDGET (child), NULL);

  self = g_object_new (MAJAKKA_TYPE_PARAGRAPH, NULL);
  self->reading = majakka_reading_ref (reading);
  self->message = message;
  self->child = child;
  gtk_widget_set_parent (child, GTK_WIDGET (self));
  majakka_paragraph_update (self);

  return GTK_WIDGET (self);
}

/**
 * majakka_paragraph_get_message:
 * @self: a paragraph
 *
 * Returns: (transfer none): its text in the lesson
 */
const MajakkaMessage *
majakka_paragraph_get_message (MajakkaParagraph *self)
{
  g_return_val_if_fail (MAJAKKA_IS_PARAGRAPH (self), NULL);

  return self->message;
}

/**
 * majakka_paragraph_is_translated_now:
 * @self: a paragraph
 *
 * Returns: whether somebody works on its translation, in a catalogue of their own
 */
gboolean
majakka_paragraph_is_translated_now (MajakkaParagraph *self)
{
  g_autoptr (MajakkaPoFile) working = NULL;

  g_return_val_if_fail (MAJAKKA_IS_PARAGRAPH (self), FALSE);

  working =
      majakka_translator_ref_working (majakka_context_get_translator (self->reading->context));

  return working != NULL;
}

/**
 * majakka_paragraph_get_bookmark:
 * @self: a paragraph
 *
 * Returns: (transfer none) (nullable): the bookmark that stands at it, until the next change
 */
const MajakkaBookmark *
majakka_paragraph_get_bookmark (MajakkaParagraph *self)
{
  g_return_val_if_fail (MAJAKKA_IS_PARAGRAPH (self), NULL);

  return majakka_lesson_bookmarks_find (self->reading->bookmarks, self->message);
}

static void
create_row (MajakkaParagraph *self)
{
  self->row = MAJAKKA_BOOKMARK_ROW (majakka_bookmark_row_new ());
  gtk_widget_set_parent (GTK_WIDGET (self->row), GTK_WIDGET (self));
  g_signal_connect_object (self->row, "clicked", G_CALLBACK (majakka_paragraph_edit_bookmark), self,
                           G_CONNECT_SWAPPED);
}

/**
 * majakka_paragraph_update:
 * @self: a paragraph
 *
 * Shows whether it is bookmarked now, and with which note.
 */
void
majakka_paragraph_update (MajakkaParagraph *self)
{
  const MajakkaBookmark *bookmark;

  g_return_if_fail (MAJAKKA_IS_PARAGRAPH (self));

  bookmark = majakka_paragraph_get_bookmark (self);
  if (bookmark == NULL && self->row == NULL)
    return;

  if (bookmark == NULL)
    {
      gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self)) == GTK_WIDGET (self->row);

      if (focused)
        majakka_paragraph_take_focus (self);
      drop_row (self);
      gtk_accessible_reset_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
      return;
    }

  if (self->row == NULL)
    create_row (self);
  majakka_bookmark_row_set_note (self->row, bookmark->note);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  _ ("Bookmarked"), -1);
}

/**
 * majakka_paragraph_take_focus:
 * @self: a paragraph
 *
 * Gives it the focus, or what shows it when that can have it by itself.
 */
void
majakka_paragraph_take_focus (MajakkaParagraph *self)
{
  GtkWidget *widget;
  g_autofree char *words = NULL;

  g_return_if_fail (MAJAKKA_IS_PARAGRAPH (self));

  widget = GTK_WIDGET (self);
  if (gtk_widget_get_focusable (self->child))
    {
      gtk_widget_grab_focus (self->child);
      return;
    }

  /* Said when it takes the focus; nobody asks for the name of the others. */
  words = majakka_reading_get_plain (self->reading, self->message);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);
  gtk_widget_set_focusable (widget, TRUE);
  if (!gtk_widget_grab_focus (widget))
    gtk_widget_set_focusable (widget, FALSE);
}

static gboolean
keep (MajakkaParagraph *self, const char *note)
{
  g_autoptr (GError) error = NULL;

  if (majakka_lesson_bookmarks_keep (self->reading->bookmarks, self->message, note, &error))
    return TRUE;

  majakka_reading_report (self->reading, GTK_WIDGET (self), error);

  return FALSE;
}

/**
 * majakka_paragraph_set_bookmark:
 * @self: a paragraph
 *
 * Has it bookmarked. When that cannot be kept, says so.
 *
 * Returns: whether it is
 */
gboolean
majakka_paragraph_set_bookmark (MajakkaParagraph *self)
{
  g_return_val_if_fail (MAJAKKA_IS_PARAGRAPH (self), FALSE);

  return majakka_paragraph_get_bookmark (self) != NULL || keep (self, "");
}

static void
left_cb (MajakkaParagraph *self, const char *note)
{
  const MajakkaBookmark *bookmark = majakka_paragraph_get_bookmark (self);

  if (bookmark != NULL && !g_str_equal (bookmark->note, note))
    keep (self, note);
}

static void
return_focus (gpointer data)
{
  g_autoptr (MajakkaParagraph) self = data;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (root == NULL || self->popover == NULL || gtk_widget_get_visible (self->popover))
    return;

  if (focus == NULL || gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    gtk_widget_grab_focus (GTK_WIDGET (self->row));
  drop_popover (self);
}

/* GTK gives the focus back with the next frame, and there is none when nothing else changes. */
static void
closed_cb (MajakkaParagraph *self)
{
  g_idle_add_once (return_focus, g_object_ref (self));
}

/**
 * majakka_paragraph_edit_bookmark:
 * @self: a paragraph
 *
 * Has it bookmarked, and lets the reader write a note on it, or remove the bookmark.
 */
void
majakka_paragraph_edit_bookmark (MajakkaParagraph *self)
{
  g_return_if_fail (MAJAKKA_IS_PARAGRAPH (self));

  if (!majakka_paragraph_set_bookmark (self) || self->row == NULL)
    return;

  drop_popover (self);
  self->popover = majakka_bookmark_popover_new (majakka_paragraph_get_bookmark (self)->note);
  g_signal_connect_object (self->popover, "left", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->popover, "remove", G_CALLBACK (majakka_paragraph_remove_bookmark),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->popover, "closed", G_CALLBACK (closed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_parent (self->popover, GTK_WIDGET (self->row));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

/**
 * majakka_paragraph_remove_bookmark:
 * @self: a paragraph
 *
 * Takes its bookmark away, with a way back.
 */
void
majakka_paragraph_remove_bookmark (MajakkaParagraph *self)
{
  const MajakkaBookmark *bookmark;

  g_return_if_fail (MAJAKKA_IS_PARAGRAPH (self));

  bookmark = majakka_paragraph_get_bookmark (self);
  if (bookmark != NULL)
    majakka_bookmark_removal_do (GTK_WIDGET (self),
                                 majakka_context_get_store (self->reading->context), bookmark);
}
