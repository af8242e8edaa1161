/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-page.h"

#include "majakka-bookmark-place.h"
#include "majakka-header.h"
#include "majakka-lesson-contents.h"
#include "majakka-lesson-finder.h"
#include "majakka-print-settings.h"
#include "majakka-printable.h"
#include "majakka-read-aloud-bar.h"
#include "majakka-reading.h"
#include "majakka-section-view.h"
#include "majakka-tab.h"
#include "majakka-toast.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* Reading a lesson is a matter of milliseconds; a spinner that flashes up only disturbs. */
#define SPINNER_MS 200

struct _MajakkaLessonPage
{
  GtkWidget parent_instance;

  /* template widgets */
  MajakkaHeader *header;
  GtkWidget *contents_button;
  GtkStack *stack;
  GtkSpinner *spinner;
  AdwStatusPage *fault_page;
  GtkWidget *fault_button;
  AdwFlap *flap;
  MajakkaLessonContents *contents;
  AdwBin *section_bin;
  MajakkaReadAloudBar *read_aloud_bar;
  MajakkaSectionView *view; /* borrowed, NULL while there is no lesson */

  /* owned */
  MajakkaContext *context;
  MajakkaCatalogueEntry *entry;
  MajakkaReading *reading;
  GCancellable *cancellable;
  char *title;
  char *wanted_section;
  gint64 learner;                   /* who reads: what they do is nobody else's */
  MajakkaSearchQuery *wanted_words; /* NULL unless somebody came from the search */
  MajakkaBookmark *wanted_bookmark; /* NULL unless somebody came from one */
  guint spinner_id;
  guint folded_id;

  guint wanted_block;
  guint position;
  guint kept_position;
  guint kept_block;
  gboolean reported;
};

static void printable_init (MajakkaPrintableInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (MajakkaLessonPage,
                               majakka_lesson_page,
                               GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (MAJAKKA_TYPE_PRINTABLE, printable_init))

/* One word about it is enough: the same trouble comes back with every page that is turned. */
static void
report (MajakkaLessonPage *self, const GError *error)
{
  if (!self->reported)
    majakka_reading_report (self->reading, GTK_WIDGET (self), error);
  self->reported = TRUE;
}

/* Whether the one who reads is still at the computer: after somebody else was chosen, the page goes. */
static gboolean
is_for_current (MajakkaLessonPage *self)
{
  return self->learner ==
         majakka_learner_store_get_current (majakka_context_get_store (self->context));
}

static void
keep_place (MajakkaLessonPage *self)
{
  const MajakkaSection *section = majakka_reading_get_section (self->reading, self->position);
  guint block = majakka_section_view_get_top_block (self->view);
  const MajakkaBlock *top =
      block < section->blocks->len ? g_ptr_array_index (section->blocks, block) : NULL;
  g_autoptr (GError) error = NULL;

  if (!is_for_current (self) ||
      (self->kept_position == self->position && self->kept_block == block))
    return;

  self->kept_position = self->position;
  self->kept_block = block;
  if (!majakka_learner_store_set_place (majakka_context_get_store (self->context),
                                        self->reading->lesson->id, section->id, block,
                                        top != NULL ? top->id : NULL, &error))
    report (self, error);
}

static void
keep_read (MajakkaLessonPage *self)
{
  const MajakkaSection *section = majakka_reading_get_section (self->reading, self->position);
  g_autoptr (GError) error = NULL;

  if (!majakka_learner_store_mark_read (majakka_context_get_store (self->context),
                                        self->reading->lesson->id, section->id, &error))
    report (self, error);
}

static void
mark_read (MajakkaLessonPage *self)
{
  const MajakkaSection *section = majakka_reading_get_section (self->reading, self->position);

  if (is_for_current (self) && !section->is_quiz &&
      !majakka_section_view_get_concealed (self->view))
    keep_read (self);
}

static void
settled_cb (MajakkaLessonPage *self)
{
  keep_place (self);
  if (majakka_section_view_get_end_seen (self->view))
    mark_read (self);
}

static void
update_actions (MajakkaLessonPage *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  guint n = self->reading != NULL ? self->reading->lesson->sections->len : 0;

  gtk_widget_action_set_enabled (widget, "lesson.previous", self->position > 0);
  gtk_widget_action_set_enabled (widget, "lesson.next", self->position + 1 < n);
  gtk_widget_action_set_enabled (widget, "lesson.skip", self->position + 1 < n);
}

/* In a narrow header the buttons come first; the title moves above the text. */
static void
update_for_width (MajakkaLessonPage *self)
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
  update_for_width (self);

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
show_section (MajakkaLessonPage *self, guint position, guint block, const MajakkaMessage *message)
{
  self->position = position;
  self->view = MAJAKKA_SECTION_VIEW (majakka_section_view_new (self->reading, position));
  majakka_section_view_go_to_block (self->view, block);
  if (message != NULL)
    majakka_section_view_go_to_message (self->view, message);
  g_signal_connect_object (self->view, "settled", G_CALLBACK (settled_cb), self, G_CONNECT_SWAPPED);
  adw_bin_set_child (self->section_bin, GTK_WIDGET (self->view));
  majakka_read_aloud_bar_set_root (self->read_aloud_bar, GTK_WIDGET (self->view));
  majakka_lesson_contents_set_current (self->contents, position);
  update_actions (self);
  update_for_width (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
turn_to (MajakkaLessonPage *self, guint position)
{
  if (adw_flap_get_folded (self->flap))
    adw_flap_set_reveal_flap (self->flap, FALSE);
  if (self->reading == NULL || position >= self->reading->lesson->sections->len)
    return;

  show_section (self, position, 0, NULL);
  keep_place (self);
}

static void
next_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaLessonPage *self = MAJAKKA_LESSON_PAGE (widget);

  mark_read (self);
  turn_to (self, self->position + 1);
}

static void
skip_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaLessonPage *self = MAJAKKA_LESSON_PAGE (widget);

  /* Skipping is offered, so it does not stand between anybody and the end of the lesson. */
  keep_read (self);
  turn_to (self, self->position + 1);
}

static void
previous_action (GtkWidget *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaLessonPage *self = MAJAKKA_LESSON_PAGE (widget);

  turn_to (self, self->position - 1);
}

static void
section_action (GtkWidget *widget, const char *name G_GNUC_UNUSED, GVariant *parameter)
{
  turn_to (MAJAKKA_LESSON_PAGE (widget), g_variant_get_uint32 (parameter));
}

/* The block is found again by its id where it has one: an edit of the lesson does not lose it. */
static guint
find_block (const MajakkaSection *section, const MajakkaPlace *place)
{
  for (guint i = 0; place->block_id != NULL && i < section->blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (section->blocks, i);

      if (g_strcmp0 (block->id, place->block_id) == 0)
        return i;
    }

  return place->block;
}

static void
bookmark_action (GtkWidget *widget,
                 const char *name G_GNUC_UNUSED,
                 GVariant *parameter G_GNUC_UNUSED)
{
  MajakkaLessonPage *self = MAJAKKA_LESSON_PAGE (widget);

  if (self->view != NULL && !majakka_section_view_bookmark (self->view))
    majakka_toast_show (widget, _ ("There is no paragraph to bookmark here."));
}

/* To its words, to its section when they are gone, else to the beginning. */
static void
open_at_bookmark (MajakkaLessonPage *self)
{
  MajakkaBookmarkPlace place;

  majakka_bookmark_find_place (self->wanted_bookmark, self->reading->lesson, &place);
  show_section (self, place.position, 0, place.message);
}

static void
open_at_place (MajakkaLessonPage *self)
{
  g_autoptr (MajakkaPlace) place = majakka_learner_store_get_place (
      majakka_context_get_store (self->context), self->reading->lesson->id);
  guint position, block = 0;

  if (self->wanted_section != NULL || place == NULL)
    {
      position = majakka_reading_find_section (self->reading, self->wanted_section);
      block = self->wanted_block;
    }
  else
    {
      position = majakka_reading_find_section (self->reading, place->section);
      if (g_str_equal (majakka_reading_get_section (self->reading, position)->id, place->section))
        block = find_block (majakka_reading_get_section (self->reading, position), place);
    }
  show_section (self, position, block, NULL);
  if (self->wanted_words != NULL)
    majakka_section_view_mark (self->view, self->wanted_words);
}

static void
keep_opened (MajakkaLessonPage *self)
{
  const MajakkaLesson *lesson = self->reading->lesson;
  const MajakkaSection *quiz = majakka_lesson_get_quiz (lesson);
  g_autoptr (GError) error = NULL;

  if (!is_for_current (self))
    return;
  if (!majakka_learner_store_open_lesson (majakka_context_get_store (self->context), lesson->id,
                                          lesson->sections->len - (quiz != NULL ? 1 : 0),
                                          quiz != NULL ? quiz->blocks->len : 0, &error))
    report (self, error);
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
  if (lesson == NULL)
    {
      show_fault (self, _ ("This lesson cannot be opened"), error->message);
      return;
    }

  self->reading = majakka_reading_new (self->context, self->entry, lesson);
  gtk_stack_set_visible_child_name (self->stack, "lesson");
  majakka_lesson_contents_set_reading (self->contents, self->reading);
  if (self->wanted_bookmark != NULL)
    open_at_bookmark (self);
  else
    open_at_place (self);
  keep_opened (self);
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
    keep_place (self);

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
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "lesson.next", NULL, next_action);
  gtk_widget_class_install_action (widget_class, "lesson.previous", NULL, previous_action);
  gtk_widget_class_install_action (widget_class, "lesson.skip", NULL, skip_action);
  gtk_widget_class_install_action (widget_class, "lesson.section", "u", section_action);
  gtk_widget_class_install_action (widget_class, "lesson.bookmark", NULL, bookmark_action);

  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Down, GDK_ALT_MASK, "lesson.next",
                                       NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Page_Up, GDK_ALT_MASK,
                                       "lesson.previous", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_d, GDK_CONTROL_MASK, "lesson.bookmark",
                                       NULL);
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
  install_actions (widget_class);
}

static void
majakka_lesson_page_init (MajakkaLessonPage *self)
{
  self->cancellable = g_cancellable_new ();
  self->kept_position = G_MAXUINT;
  gtk_widget_init_template (GTK_WIDGET (self));
  update_actions (self);
}

static void
show_title (MajakkaLessonPage *self)
{
  const MajakkaLesson *head = majakka_catalogue_entry_get_head (self->entry);

  if (head == NULL)
    return;

  self->title =
      majakka_translator_plain (majakka_context_get_translator (self->context), &head->title);
  majakka_header_set_title (self->header, self->title);
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

  self = g_object_new (MAJAKKA_TYPE_LESSON_PAGE, NULL);
  self->context = g_object_ref (context);
  majakka_read_aloud_bar_attach (self->read_aloud_bar, GTK_WIDGET (self),
                                 majakka_context_get_speech (context));
  if (entry == NULL)
    {
      show_fault (
          self, _ ("This lesson is not here any more"),
          _ ("It may have been taken away from this computer. What you did in it is kept."));
      return GTK_WIDGET (self);
    }

  self->entry = g_object_ref (entry);
  self->wanted_section = g_strdup (section);
  self->learner = majakka_learner_store_get_current (majakka_context_get_store (context));
  show_title (self);
  self->spinner_id = g_timeout_add (SPINNER_MS, show_spinner_cb, self);
  majakka_catalogue_entry_read_async (entry, self->cancellable, read_cb, self);

  return GTK_WIDGET (self);
}

/**
 * majakka_lesson_page_show_match:
 * @self: a page that was just made, for a section
 * @block: which block of it to begin at, from 0
 * @query: the words to mark there
 *
 * Shows what somebody has looked for. The marks stay until another section is turned to.
 */
void
majakka_lesson_page_show_match (MajakkaLessonPage *self, guint block, MajakkaSearchQuery *query)
{
  g_return_if_fail (MAJAKKA_IS_LESSON_PAGE (self));
  g_return_if_fail (query != NULL);
  g_return_if_fail (self->reading == NULL);

  self->wanted_block = block;
  g_clear_pointer (&self->wanted_words, majakka_search_query_unref);
  self->wanted_words = majakka_search_query_ref (query);
}

/**
 * majakka_lesson_page_show_bookmark:
 * @self: a page that was just made
 * @bookmark: a bookmark of this lesson
 *
 * Shows the paragraph that it stands at, wherever that is now.
 */
void
majakka_lesson_page_show_bookmark (MajakkaLessonPage *self, const MajakkaBookmark *bookmark)
{
  g_return_if_fail (MAJAKKA_IS_LESSON_PAGE (self));
  g_return_if_fail (bookmark != NULL);
  g_return_if_fail (self->reading == NULL);

  g_clear_pointer (&self->wanted_bookmark, majakka_bookmark_free);
  self->wanted_bookmark = majakka_bookmark_copy (bookmark);
}
