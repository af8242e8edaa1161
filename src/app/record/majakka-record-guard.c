/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Keeps pictures out of the notes, whichever way they come. A picture is refused by what the other
 * program says that it has: it is not read, and so it is nowhere in this program. */

#include "majakka-record-guard.h"

#include "majakka-ask.h"

#include <glib/gi18n-lib.h>

static void
refuse (GtkWidget *widget, MajakkaRecordRefusal reason)
{
  gtk_widget_activate_action (widget, MAJAKKA_RECORD_REFUSE_ACTION, "i", (int) reason);
}

static gboolean
has_mime_type (GdkContentFormats *formats, const char *prefix)
{
  const char *const *types = gdk_content_formats_get_mime_types (formats, NULL);

  for (guint i = 0; types != NULL && types[i] != NULL; i++)
    if (g_str_has_prefix (types[i], prefix))
      return TRUE;

  return FALSE;
}

static gboolean
has_picture (GdkContentFormats *formats)
{
  return gdk_content_formats_contain_gtype (formats, GDK_TYPE_TEXTURE) ||
         gdk_content_formats_contain_gtype (formats, GDK_TYPE_PIXBUF) ||
         has_mime_type (formats, "image/") || has_mime_type (formats, "video/");
}

static gboolean
has_files (GdkContentFormats *formats)
{
  return gdk_content_formats_contain_gtype (formats, GDK_TYPE_FILE_LIST) ||
         gdk_content_formats_contain_gtype (formats, G_TYPE_FILE) ||
         has_mime_type (formats, "text/uri-list") ||
         has_mime_type (formats, "x-special/gnome-copied-files") ||
         has_mime_type (formats, "application/vnd.portal.f");
}

static gboolean
has_text (GdkContentFormats *formats)
{
  return gdk_content_formats_contain_gtype (formats, G_TYPE_STRING) ||
         has_mime_type (formats, "text/plain");
}

/**
 * majakka_record_guard_check_formats:
 * @formats: what the clipboard has
 *
 * An office program offers its text as a picture too; then the text is meant.
 *
 * Returns: why it must not be pasted, %MAJAKKA_RECORD_WORDS when it may
 */
MajakkaRecordRefusal
majakka_record_guard_check_formats (GdkContentFormats *formats)
{
  g_return_val_if_fail (formats != NULL, MAJAKKA_RECORD_WORDS);

  if (has_files (formats))
    return MAJAKKA_RECORD_FILE;
  if (has_picture (formats) && !has_text (formats))
    return MAJAKKA_RECORD_PICTURE;

  return MAJAKKA_RECORD_WORDS;
}

static void
paste_cb (GtkTextView *view, gpointer data G_GNUC_UNUSED)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (view));
  MajakkaRecordRefusal reason =
      majakka_record_guard_check_formats (gdk_clipboard_get_formats (clipboard));

  if (reason == MAJAKKA_RECORD_WORDS)
    return;

  g_signal_stop_emission_by_name (view, "paste-clipboard");
  refuse (GTK_WIDGET (view), reason);
}

/* Whatever comes into the text comes through here: typed, pasted, dropped, from an input method. */
static void
insert_text_cb (GtkTextBuffer *buffer,
                GtkTextIter *where G_GNUC_UNUSED,
                const char *words,
                int length,
                GtkTextView *view)
{
  MajakkaRecordRefusal reason = majakka_record_check_words (words, length);
  glong n_chars = gtk_text_buffer_get_char_count (buffer) + g_utf8_strlen (words, length);

  if (reason == MAJAKKA_RECORD_WORDS && n_chars > MAJAKKA_RECORD_MAX_WORDS)
    reason = MAJAKKA_RECORD_TOO_LONG;
  if (reason == MAJAKKA_RECORD_WORDS)
    return;

  g_signal_stop_emission_by_name (buffer, "insert-text");
  refuse (GTK_WIDGET (view), reason);
}

static void
insert_paintable_cb (GtkTextBuffer *buffer,
                     GtkTextIter *where G_GNUC_UNUSED,
                     GdkPaintable *paintable G_GNUC_UNUSED,
                     GtkTextView *view)
{
  g_signal_stop_emission_by_name (buffer, "insert-paintable");
  refuse (GTK_WIDGET (view), MAJAKKA_RECORD_PICTURE);
}

/**
 * majakka_record_guard_text_view:
 * @view: where words are written
 *
 * Lets nothing but words into it.
 */
void
majakka_record_guard_text_view (GtkTextView *view)
{
  GtkTextBuffer *buffer;

  g_return_if_fail (GTK_IS_TEXT_VIEW (view));

  buffer = gtk_text_view_get_buffer (view);
  g_signal_connect (view, "paste-clipboard", G_CALLBACK (paste_cb), NULL);
  g_signal_connect_object (buffer, "insert-text", G_CALLBACK (insert_text_cb), view, 0);
  g_signal_connect_object (buffer, "insert-paintable", G_CALLBACK (insert_paintable_cb), view, 0);
}

/* Text alone goes on to where it is dropped, and to insert_text_cb(). */
static gboolean
accept_cb (GtkDropTargetAsync *target G_GNUC_UNUSED, GdkDrop *drop, gpointer data G_GNUC_UNUSED)
{
  GdkContentFormats *formats = gdk_drop_get_formats (drop);

  return has_files (formats) || has_picture (formats);
}

typedef struct
{
  GdkDrop *drop;
  GtkWidget *page;
  graphene_point_t point;
} Drop;

static void
drop_free (Drop *self)
{
  g_object_unref (self->drop);
  g_object_unref (self->page);
  g_free (self);
}

/* A link that is dragged out of a browser comes as a list of files too. */
static char *
join_links (GSList *files)
{
  g_autoptr (GString) links = g_string_new (NULL);

  for (GSList *l = files; l != NULL; l = l->next)
    {
      g_autofree char *uri = g_file_get_uri (l->data);

      if (!g_file_has_uri_scheme (l->data, "https") && !g_file_has_uri_scheme (l->data, "http"))
        return NULL;
      g_string_append_printf (links, "%s%s", links->len > 0 ? "\n" : "", uri);
    }

  return links->len > 0 ? g_string_free (g_steal_pointer (&links), FALSE) : NULL;
}

static gboolean
insert_link (Drop *self, const char *links)
{
  GtkWidget *target = gtk_widget_pick (self->page, self->point.x, self->point.y, GTK_PICK_DEFAULT);
  GtkWidget *view = target != NULL ? gtk_widget_get_ancestor (target, GTK_TYPE_TEXT_VIEW) : NULL;

  if (view == NULL)
    return FALSE;

  gtk_text_buffer_insert_at_cursor (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), links, -1);
  gtk_widget_grab_focus (view);

  return TRUE;
}

/* Only the addresses were read. */
static void
addresses_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Drop *self = data;
  const GValue *value = gdk_drop_read_value_finish (GDK_DROP (source), result, NULL);
  GSList *files =
      value != NULL && G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST) ? g_value_get_boxed (value) : NULL;
  g_autofree char *links = join_links (files);
  gboolean taken = links != NULL && insert_link (self, links);

  gdk_drop_finish (self->drop, taken ? GDK_ACTION_COPY : 0);
  if (links == NULL)
    refuse (self->page, MAJAKKA_RECORD_FILE);
  drop_free (self);
}

static gboolean
drop_cb (GtkDropTargetAsync *target G_GNUC_UNUSED,
         GdkDrop *drop,
         double x,
         double y,
         GtkWidget *page)
{
  Drop *self;

  /* GTK 4.8 would leave it until the next drag. */
  gtk_widget_unset_state_flags (page, GTK_STATE_FLAG_DROP_ACTIVE);

  if (has_picture (gdk_drop_get_formats (drop)))
    {
      gdk_drop_finish (drop, 0);
      refuse (page, MAJAKKA_RECORD_PICTURE);

      return TRUE;
    }

  self = g_new0 (Drop, 1);
  self->drop = g_object_ref (drop);
  self->page = g_object_ref (page);
  graphene_point_init (&self->point, (float) x, (float) y);
  gdk_drop_read_value_async (drop, GDK_TYPE_FILE_LIST, G_PRIORITY_DEFAULT, NULL, addresses_read_cb,
                             self);

  return TRUE;
}

/**
 * majakka_record_guard_page:
 * @page: a page with the action %MAJAKKA_RECORD_REFUSE_ACTION
 *
 * Takes what is dropped on the page before anything in it does, and refuses pictures and files.
 */
void
majakka_record_guard_page (GtkWidget *page)
{
  GtkDropTargetAsync *target;

  g_return_if_fail (GTK_IS_WIDGET (page));

  target = gtk_drop_target_async_new (NULL, GDK_ACTION_COPY | GDK_ACTION_MOVE | GDK_ACTION_LINK);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (target), GTK_PHASE_CAPTURE);
  g_signal_connect (target, "accept", G_CALLBACK (accept_cb), NULL);
  g_signal_connect (target, "drop", G_CALLBACK (drop_cb), page);
  gtk_widget_add_controller (page, GTK_EVENT_CONTROLLER (target));
}

/**
 * majakka_record_guard_explain:
 * @window: the window that tells
 * @reason: why something was not taken
 *
 * Says what was refused and why.
 */
void
majakka_record_guard_explain (GtkWindow *window, MajakkaRecordRefusal reason)
{
  g_return_if_fail (GTK_IS_WINDOW (window));

  if (reason == MAJAKKA_RECORD_TOO_LONG)
    majakka_tell (
        window, _ ("This is too long for one field"),
        _ ("Nothing of it was taken. A field has room for about two pages. Put what matters "
           "most here, and the rest into another note."));
  else
    majakka_tell (
        window, _ ("Pictures and files stay out of these notes"),
        _ ("Nothing of it was taken. Never copy, print or keep a sexual picture of a child, not even "
           "for the police: it hurts the child again, and it can be against the law. Write in words "
           "that there is a picture, and where it is. The police collect it from the device."));
}
