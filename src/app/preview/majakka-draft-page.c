/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-draft-page-private.h"

#include "majakka-draft-words.h"
#include "majakka-lesson-finder.h"
#include "majakka-tab.h"

#include <glib/gi18n-lib.h>

G_DEFINE_FINAL_TYPE (MajakkaDraftPage, majakka_draft_page, GTK_TYPE_WIDGET)

static void read_draft (MajakkaDraftPage *self);

/* A screen reader would read the messages also while they are away. */
static void
folded_cb (MajakkaDraftPage *self)
{
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->messages), GTK_ACCESSIBLE_STATE_HIDDEN,
                               !adw_flap_get_reveal_flap (self->flap), -1);
}

static void
chosen_cb (MajakkaDraftPage *self, guint line)
{
  if (adw_flap_get_folded (self->flap))
    adw_flap_set_reveal_flap (self->flap, FALSE);
  majakka_draft_page_go_to_line (self, line);
}

/* Whether what is shown is what is in the file. */
static char *
describe_state (MajakkaDraftPage *self)
{
  const MajakkaFault *error = majakka_faults_first_error (self->draft->faults);
  g_autofree char *words = NULL;

  if (error == NULL)
    return majakka_draft_words_count (self->draft->faults);

  words = majakka_draft_words_describe_fault (error);
  if (self->good == NULL)
    return g_steal_pointer (&words);

  /* Translators: %s is what is wrong with the file, one or two whole sentences */
  return g_strdup_printf (_ ("%s The last good version is shown."), words);
}

static void
update_status (MajakkaDraftPage *self)
{
  g_autofree char *name = g_path_get_basename (self->path);
  g_autofree char *state = describe_state (self);
  /* Translators: below the preview of a lesson: %1$s is the name of its file, %2$s is “No mistakes”, or what is wrong
   * with it */
  g_autofree char *words = g_strdup_printf (_ ("Preview of %1$s: %2$s"), name, state);
  guint n = majakka_faults_count (self->draft->faults);

  if (g_str_equal (words, gtk_label_get_label (self->status_label)))
    return;

  gtk_label_set_label (self->status_label, words);
  gtk_image_set_from_icon_name (
      self->status_icon, n == 0 ? "majakka-done-symbolic"
                                : majakka_draft_words_get_icon (
                                      majakka_faults_first_error (self->draft->faults) != NULL
                                          ? majakka_faults_first_error (self->draft->faults)
                                          : majakka_faults_get (self->draft->faults, 0)));
}

static void
take_draft (MajakkaDraftPage *self, MajakkaDraft *draft)
{
  g_clear_pointer (&self->draft, majakka_draft_unref);
  self->draft = majakka_draft_ref (draft);
  majakka_draft_messages_show (self->messages, draft->faults);
  if (draft->lesson != NULL)
    {
      g_clear_pointer (&self->good, majakka_draft_unref);
      self->good = majakka_draft_ref (draft);
      majakka_draft_page_show_good (self);
    }
  else if (self->good == NULL)
    {
      majakka_draft_page_show_trouble (self);
    }
  update_status (self);
}

static void
read_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  MajakkaDraftPage *self;
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaDraft) draft = majakka_draft_read_finish (result, &error);

  /* Then there is no page any more. */
  if (draft == NULL)
    return;

  self = MAJAKKA_DRAFT_PAGE (data);
  self->reading = FALSE;
  take_draft (self, draft);
  if (self->changed)
    read_draft (self);
}

static void
read_draft (MajakkaDraftPage *self)
{
  self->changed = self->reading;
  if (self->reading)
    return;

  self->reading = TRUE;
  majakka_draft_read_async (self->path, self->cancellable, read_cb, self);
}

static gboolean
messages_cb (GtkWidget *widget, GVariant *args G_GNUC_UNUSED, gpointer data G_GNUC_UNUSED)
{
  MajakkaDraftPage *self = MAJAKKA_DRAFT_PAGE (widget);

  adw_flap_set_reveal_flap (self->flap, !adw_flap_get_reveal_flap (self->flap));
  if (adw_flap_get_reveal_flap (self->flap))
    gtk_widget_child_focus (GTK_WIDGET (self->messages), GTK_DIR_TAB_FORWARD);
  else if (self->content != NULL)
    gtk_widget_grab_focus (self->content);

  return GDK_EVENT_STOP;
}

static gboolean
majakka_draft_page_grab_focus (GtkWidget *widget)
{
  MajakkaDraftPage *self = MAJAKKA_DRAFT_PAGE (widget);

  return !majakka_tab_is_passing (widget) && self->content != NULL &&
         gtk_widget_grab_focus (self->content);
}

static void
majakka_draft_page_dispose (GObject *object)
{
  MajakkaDraftPage *self = MAJAKKA_DRAFT_PAGE (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->watch);
  g_clear_object (&self->pictures);
  self->content = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_draft_page_parent_class)->dispose (object);
}

static void
majakka_draft_page_finalize (GObject *object)
{
  MajakkaDraftPage *self = MAJAKKA_DRAFT_PAGE (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->draft, majakka_draft_unref);
  g_clear_pointer (&self->good, majakka_draft_unref);
  g_free (self->path);

  G_OBJECT_CLASS (majakka_draft_page_parent_class)->finalize (object);
}

static void
majakka_draft_page_class_init (MajakkaDraftPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_draft_page_dispose;
  object_class->finalize = majakka_draft_page_finalize;
  widget_class->grab_focus = majakka_draft_page_grab_focus;
  majakka_tab_let_through (widget_class);

  g_type_ensure (MAJAKKA_TYPE_DRAFT_MESSAGES);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/preview/majakka-draft-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaDraftPage, flap);
  gtk_widget_class_bind_template_child (widget_class, MajakkaDraftPage, content_bin);
  gtk_widget_class_bind_template_child (widget_class, MajakkaDraftPage, messages);
  gtk_widget_class_bind_template_child (widget_class, MajakkaDraftPage, status_icon);
  gtk_widget_class_bind_template_child (widget_class, MajakkaDraftPage, status_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaDraftPage, messages_button);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, chosen_cb);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F9, 0, messages_cb, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.back", NULL);
}

static void
majakka_draft_page_init (MajakkaDraftPage *self)
{
  self->cancellable = g_cancellable_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_draft_page_new:
 * @context: the context
 * @path: a lesson or a session plan; it need not be there yet
 *
 * Returns: (transfer floating): a page that shows it, and follows it
 */
GtkWidget *
majakka_draft_page_new (MajakkaContext *context, const char *path)
{
  MajakkaDraftPage *self;
  g_autofree char *folder = NULL;
  g_autofree char *pictures = NULL;
  g_autoptr (MajakkaDraft) first = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_DRAFT_PAGE, NULL);
  self->context = g_object_ref (majakka_context_get_draft (context));
  self->path = g_canonicalize_filename (path, /* relative_to= */ NULL);
  folder = g_path_get_dirname (self->path);
  pictures = g_build_filename (folder, MAJAKKA_LESSON_FINDER_PICTURES, NULL);
  self->watch = majakka_file_watch_new_file (self->path);
  self->pictures = majakka_file_watch_new_folder (pictures);
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (read_draft), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->pictures, "changed", G_CALLBACK (read_draft), self,
                           G_CONNECT_SWAPPED);
  /* Reading is bounded to a moment; the page is never seen empty. */
  first = majakka_draft_read (self->path);
  take_draft (self, first);

  return GTK_WIDGET (self);
}
