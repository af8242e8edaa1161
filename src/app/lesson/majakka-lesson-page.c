/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-page-private.h"

#include "majakka-lesson-finder.h"
#include "majakka-print-settings.h"
#include "majakka-printable.h"
#include "majakka-shown-message.h"
#include "majakka-tab.h"
#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

/* Reading a lesson is a matter of milliseconds; a spinner that flashes up only disturbs. */
#define SPINNER_MS 200

static void printable_init (MajakkaPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaLessonPage,
                               majakka_lesson_page,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_PRINTABLE, printable_init))

/* In a narrow header the buttons come first; the title moves above the text. */
void
majakka_lesson_page_update_for_width (MajakkaLessonPage *self)
{
  gboolean narrow = self->view != NULL && adw_flap_get_folded (self->flap);

  gtk_widget_set_visible (self->contents_button, narrow);
  majakka_header_set_title (self->header, narrow ? NULL : self->title);
  if (self->view != NULL)
    majakka_section_view_set_narrow (self->view, narrow);
}

static gboolean
folded_later_cb (gpointer data)
{
  MajakkaLessonPage *self = data;

  self->folded_id = 0;
  majakka_lesson_page_update_for_width (self);

  return G_SOURCE_REMOVE;
}

/* The flap folds while it is given its size; nothing else may change its own then. */
static void
folded_cb (MajakkaLessonPage *self)
{
  gboolean away = adw_flap_get_folded (self->flap) && !adw_flap_get_reveal_flap (self->flap);

  /* A screen reader would read the contents also while they are away. */
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->contents), GTK_ACCESSIBLE_STATE_HIDDEN, away,
                               -1);
  if (self->folded_id == 0)
    self->folded_id = g_idle_add (folded_later_cb, self);
}

/* The bar goes, and with it the button that was pressed. */
static void
reading_stopped_cb (MajakkaLessonPage *self)
{
  if (self->view != NULL && gtk_widget_get_focus_child (GTK_WIDGET (self->read_aloud_bar)) != NULL)
    majakka_section_view_take_focus (self->view);
}

static void
show_fault (MajakkaLessonPage *self, const char *title, const char *reason)
{
  g_autofree char *escaped = g_markup_escape_text (reason, -1);

  adw_status_page_set_title (self->fault_page, title);
  adw_status_page_set_description (self->fault_page, escaped);
  gtk_stack_set_visible_child_name (self->stack, "fault");
  gtk_widget_grab_focus (self->fault_button);
}

/* Says instead of a lesson why it cannot be read. */
void
majakka_lesson_page_show_mistake (MajakkaLessonPage *self, const GError *error)
{
  show_fault (self, _ ("This lesson cannot be opened"), error->message);
}

/* Shows a lesson on a page that has none yet. */
void
majakka_lesson_page_show_lesson (MajakkaLessonPage *self, MajakkaLesson *lesson)
{
  self->reading = majakka_reading_new (self->context, self->entry, lesson);
  gtk_stack_set_visible_child_name (self->stack, "lesson");
  majakka_lesson_contents_set_reading (self->contents, self->reading);
  majakka_lesson_page_open (self);
}

static void
read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  MajakkaLessonPage *self;
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaLesson) lesson =
      majakka_catalogue_entry_read_finish (MAJAKKA_CATALOGUE_ENTRY (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  self = MAJAKKA_LESSON_PAGE (data);
  g_clear_handle_id (&self->spinner_id, g_source_remove);
  gtk_spinner_stop (self->spinner);
  if (lesson != NULL)
    majakka_lesson_page_show_lesson (self, lesson);
  else
    majakka_lesson_page_show_mistake (self, error);
  majakka_lesson_page_follow_file (self);
}

static gboolean
show_spinner_cb (gpointer data)
{
  MajakkaLessonPage *self = data;

  self->spinner_id = 0;
  gtk_spinner_start (self->spinner);
  gtk_stack_set_visible_child_name (self->stack, "slow");

  return G_SOURCE_REMOVE;
}

/* Another page comes on top, or this one goes. */
static void
majakka_lesson_page_unmap (GtkWidget *widget)
{
  MajakkaLessonPage *self = MAJAKKA_LESSON_PAGE (widget);

  if (self->view != NULL)
    majakka_lesson_page_keep_place (self);

  GTK_WIDGET_CLASS (majakka_lesson_page_parent_class)->unmap (widget);
}

static gboolean
majakka_lesson_page_grab_focus (GtkWidget *widget)
{
  MajakkaLessonPage *self = MAJAKKA_LESSON_PAGE (widget);

  return !majakka_tab_is_passing (widget) && self->view != NULL &&
         gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static MajakkaDocument *
create_document (MajakkaPrintable *printable, gboolean summary)
{
  MajakkaLessonPage *self = MAJAKKA_LESSON_PAGE (printable);
  g_autofree char *today = majakka_date_today ();
  const MajakkaExportSettings settings = majakka_print_get_settings (self->context, today);
  g_autofree char *folder = NULL;
  g_autofree char *pictures = NULL;

  if (self->reading == NULL)
    return NULL;
  if (summary)
    return majakka_document_new_for_summary (self->reading->lesson, &settings);

  folder = g_path_get_dirname (majakka_catalogue_entry_get_path (self->entry));
  pictures = g_build_filename (folder, MAJAKKA_LESSON_FINDER_PICTURES, NULL);

  return majakka_document_new_for_lesson (self->reading->lesson, pictures, &settings);
}

static void
printable_init (MajakkaPrintableInterface *iface)
{
  iface->create_document = create_document;
  iface->has_summary = TRUE;
}

static void
majakka_lesson_page_dispose (GObject *object)
{
  MajakkaLessonPage *self = MAJAKKA_LESSON_PAGE (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->watch);
  g_clear_handle_id (&self->spinner_id, g_source_remove);
  g_clear_handle_id (&self->folded_id, g_source_remove);
  self->view = NULL;
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);
  g_clear_object (&self->entry);

  G_OBJECT_CLASS (majakka_lesson_page_parent_class)->dispose (object);
}

static void
majakka_lesson_page_finalize (GObject *object)
{
  MajakkaLessonPage *self = MAJAKKA_LESSON_PAGE (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->reading, majakka_reading_unref);
  g_free (self->title);
  g_free (self->wanted_section);
  g_clear_pointer (&self->wanted_words, majakka_search_query_unref);
  g_clear_pointer (&self->wanted_bookmark, majakka_bookmark_free);

  G_OBJECT_CLASS (majakka_lesson_page_parent_class)->finalize (object);
}

static void
majakka_lesson_page_class_init (MajakkaLessonPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_lesson_page_dispose;
  object_class->finalize = majakka_lesson_page_finalize;
  widget_class->unmap = majakka_lesson_page_unmap;
  widget_class->grab_focus = majakka_lesson_page_grab_focus;

  g_signal_new ("turned", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
  majakka_tab_let_through (widget_class);

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_LESSON_CONTENTS);
  g_type_ensure (MAJAKKA_TYPE_READ_ALOUD_BAR);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-lesson-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonPage, header);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonPage, contents_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonPage, stack);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonPage, spinner);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonPage, fault_page);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonPage, fault_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonPage, flap);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonPage, contents);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonPage, section_bin);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonPage, read_aloud_bar);
  gtk_widget_class_bind_template_callback (widget_class, folded_cb);
  gtk_widget_class_bind_template_callback (widget_class, reading_stopped_cb);
  majakka_lesson_page_install_actions (widget_class);
}

static void
majakka_lesson_page_init (MajakkaLessonPage *self)
{
  self->cancellable = g_cancellable_new ();
  self->kept_position = G_MAXUINT;
  gtk_widget_init_template (GTK_WIDGET (self));
  majakka_lesson_page_update_actions (self);
}

static void
update_title (gpointer data)
{
  MajakkaLessonPage *self = data;

  g_free (self->title);
  self->title = majakka_title_text_dup_plain (
      self->context, majakka_shown_message_get (GTK_WIDGET (self->header)));
  majakka_lesson_page_update_for_width (self);
}

/* Shows the title of a lesson, or of its head; NULL for one that has a mistake. */
void
majakka_lesson_page_show_title (MajakkaLessonPage *self, const MajakkaLesson *lesson)
{
  if (lesson == NULL)
    return;

  majakka_shown_message_set (GTK_WIDGET (self->header),
                             majakka_context_get_translator (self->context), &lesson->title,
                             update_title, self);
  update_title (self);
}

static MajakkaLessonPage *
page_new (MajakkaContext *context)
{
  MajakkaLessonPage *self = g_object_new (MAJAKKA_TYPE_LESSON_PAGE, NULL);

  self->context = g_object_ref (context);
  self->learner = majakka_learner_store_get_current (majakka_context_get_store (context));
  majakka_read_aloud_bar_attach (self->read_aloud_bar, GTK_WIDGET (self),
                                 majakka_context_get_speech (context));

  return self;
}

/**
 * majakka_lesson_page_new:
 * @context: the context
 * @entry: (nullable): the lesson; NULL when there is none of that id any more
 * @section: (nullable): the id of the section to open; NULL for where the reader left it
 *
 * Returns: (transfer floating): a page
 */
GtkWidget *
majakka_lesson_page_new (MajakkaContext *context, MajakkaCatalogueEntry *entry, const char *section)
{
  MajakkaLessonPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (entry == NULL || MAJAKKA_IS_CATALOGUE_ENTRY (entry), NULL);

  self = page_new (context);
  if (entry == NULL)
    {
      show_fault (
          self, _ ("This lesson is not here any more"),
          _ ("It may have been taken away from this computer. What you did in it is kept."));
      return GTK_WIDGET (self);
    }

  self->entry = g_object_ref (entry);
  self->wanted_section = g_strdup (section);
  majakka_lesson_page_show_title (self, majakka_catalogue_entry_get_head (entry));
  self->spinner_id = g_timeout_add (SPINNER_MS, show_spinner_cb, self);
  majakka_catalogue_entry_read_async (entry, self->cancellable, read_cb, self);

  return GTK_WIDGET (self);
}

/**
 * majakka_lesson_page_new_for_lesson:
 * @context: the context
 * @entry: where the lesson came from: finds its pictures
 * @lesson: the lesson, without errors
 *
 * For a lesson that somebody else reads and follows.
 *
 * Returns: (transfer floating): a page, where the reader left the lesson
 */
GtkWidget *
majakka_lesson_page_new_for_lesson (MajakkaContext *context,
                                    MajakkaCatalogueEntry *entry,
                                    MajakkaLesson *lesson)
{
  MajakkaLessonPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE_ENTRY (entry), NULL);
  g_return_val_if_fail (lesson != NULL, NULL);

  self = page_new (context);
  self->entry = g_object_ref (entry);
  majakka_lesson_page_show_title (self, lesson);
  majakka_lesson_page_show_lesson (self, lesson);

  return GTK_WIDGET (self);
}
