/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-reading.h"

#include "majakka-lesson-finder.h"
#include "majakka-message-label.h"
#include "majakka-paragraph.h"
#include "majakka-toast.h"
#include "majakka-translation-words.h"

#include <glib/gi18n-lib.h>

/* In characters. Small enough for 200 % text on a narrow screen. */
#define LONG_TEXT   30
#define LEAST_WIDTH 10

/**
 * majakka_reading_new:
 * @context: the context
 * @entry: where the lesson came from
 * @lesson: the whole lesson
 *
 * Returns: (transfer full): a lesson that is being read
 */
MajakkaReading *
majakka_reading_new (MajakkaContext *context, MajakkaCatalogueEntry *entry, MajakkaLesson *lesson)
{
  MajakkaReading *self = g_rc_box_new0 (MajakkaReading);

  self->context = g_object_ref (context);
  self->entry = g_object_ref (entry);
  self->lesson = majakka_lesson_ref (lesson);
  self->bookmarks =
      majakka_lesson_bookmarks_new (majakka_context_get_store (context), self->lesson);

  return self;
}

/**
 * majakka_reading_new_for_manual:
 * @context: the context
 *
 * For paragraphs, lists, steps and notes that belong to no lesson. They have no sources, and their pointers
 * lead to topics of the manual.
 *
 * Returns: (transfer full): what the widgets of those work with
 */
MajakkaReading *
majakka_reading_new_for_manual (MajakkaContext *context)
{
  MajakkaReading *self = g_rc_box_new0 (MajakkaReading);

  self->context = g_object_ref (context);

  return self;
}

/**
 * majakka_reading_new_for_page:
 * @context: the context
 * @lesson: the texts of a session plan, or guidance for staff
 *
 * For paragraphs, lists, steps, notes and regions of a page that is no lesson. They have sources, and their
 * pointers lead to lessons; they cannot be bookmarked.
 *
 * Returns: (transfer full): what the widgets of those work with
 */
MajakkaReading *
majakka_reading_new_for_page (MajakkaContext *context, MajakkaLesson *lesson)
{
  MajakkaReading *self = g_rc_box_new0 (MajakkaReading);

  self->context = g_object_ref (context);
  self->lesson = majakka_lesson_ref (lesson);

  return self;
}

/**
 * majakka_reading_ref:
 * @self: a lesson that is being read
 *
 * Returns: (transfer full): the same
 */
MajakkaReading *
majakka_reading_ref (MajakkaReading *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  MajakkaReading *self = data;

  g_object_unref (self->context);
  g_clear_object (&self->entry);
  g_clear_object (&self->bookmarks);
  g_clear_pointer (&self->lesson, majakka_lesson_unref);
}

/**
 * majakka_reading_unref:
 * @self: (transfer full): a lesson that is being read
 */
void
majakka_reading_unref (MajakkaReading *self)
{
  g_rc_box_release_full (self, clear);
}

/**
 * majakka_reading_get_section:
 * @self: a lesson that is being read
 * @position: from 0
 *
 * Returns: (transfer none): that section
 */
const MajakkaSection *
majakka_reading_get_section (const MajakkaReading *self, guint position)
{
  g_return_val_if_fail (position < self->lesson->sections->len, NULL);

  return g_ptr_array_index (self->lesson->sections, position);
}

/**
 * majakka_reading_find_section:
 * @self: a lesson that is being read
 * @id: (nullable): the id of a section
 *
 * Returns: its position; 0 when there is no such section any more
 */
guint
majakka_reading_find_section (const MajakkaReading *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->lesson->sections->len; i++)
    if (g_str_equal (majakka_reading_get_section (self, i)->id, id))
      return i;

  return 0;
}

/**
 * majakka_reading_get_section_title:
 * @self: a lesson that is being read
 * @position: from 0
 *
 * Returns: (transfer full): its title in the reader's language; a quiz need not have one of its own
 */
char *
majakka_reading_get_section_title (const MajakkaReading *self, guint position)
{
  const MajakkaSection *section = majakka_reading_get_section (self, position);

  if (!MAJAKKA_MESSAGE_IS_SET (&section->title))
    return g_strdup (_ ("Check yourself"));

  return majakka_reading_get_plain (self, &section->title);
}

/**
 * majakka_reading_create_label:
 * @self: a lesson that is being read
 * @message: a piece of its text
 *
 * Returns: (transfer floating): a label with working terms, citations and pointers
 */
GtkWidget *
majakka_reading_create_label (const MajakkaReading *self, const MajakkaMessage *message)
{
  GPtrArray *sources = self->lesson != NULL ? self->lesson->sources : NULL;
  GtkWidget *label = majakka_message_label_new (self->context, sources, message);
  GtkLabel *words = majakka_message_label_get_label (MAJAKKA_MESSAGE_LABEL (label));

  if (self->lesson == NULL)
    majakka_message_label_set_see_action (MAJAKKA_MESSAGE_LABEL (label), "win.open-manual");

  /* To learn how narrow a label can be, GTK lays it out with a line for every letter, the dearest
   * layout there is. A long text need never be narrower than this. */
  if (g_utf8_strlen (gtk_label_get_text (words), LONG_TEXT + 1) > LONG_TEXT)
    gtk_label_set_width_chars (words, LEAST_WIDTH);

  return label;
}

/**
 * majakka_reading_create_paragraph:
 * @self: a lesson that is being read
 * @message: a piece of its text, in a section
 *
 * Returns: (transfer floating): a label as majakka_reading_create_label () makes them, that can be bookmarked
 *   unless it is of the manual
 */
GtkWidget *
majakka_reading_create_paragraph (MajakkaReading *self, const MajakkaMessage *message)
{
  GtkWidget *label = majakka_reading_create_label (self, message);

  return self->bookmarks != NULL ? majakka_paragraph_new (self, message, label) : label;
}

/**
 * majakka_reading_append_paragraphs:
 * @self: a lesson that is being read
 * @box: where to put them
 * @messages: (element-type MajakkaMessage): paragraphs
 */
void
majakka_reading_append_paragraphs (MajakkaReading *self, GtkBox *box, GPtrArray *messages)
{
  for (guint i = 0; messages != NULL && i < messages->len; i++)
    gtk_box_append (box, majakka_reading_create_paragraph (self, g_ptr_array_index (messages, i)));
}

/**
 * majakka_reading_find_picture:
 * @self: a lesson that is being read
 * @name: (nullable): bare name of a picture, as the lesson writes it
 *
 * Returns: (transfer full) (nullable): the picture's file; NULL when there is none
 */
char *
majakka_reading_find_picture (const MajakkaReading *self, const char *name)
{
  if (self->entry != NULL)
    return majakka_catalogue_entry_find_picture (self->entry, name);

  return self->lesson != NULL ? majakka_lesson_finder_find_picture (self->lesson->file, name)
                              : NULL;
}

/**
 * majakka_reading_get_plain:
 * @self: a lesson that is being read
 * @message: a piece of its text
 *
 * Returns: (transfer full): it in the reader's language, without markup
 */
char *
majakka_reading_get_plain (const MajakkaReading *self, const MajakkaMessage *message)
{
  return majakka_translator_plain (majakka_context_get_translator (self->context), message);
}

/**
 * majakka_reading_get_language:
 * @self: a lesson that is being read
 * @message: a piece of its text
 *
 * Returns: (transfer none): the language that readers see it in: what is not translated is in that of the
 *   source
 */
const char *
majakka_reading_get_language (const MajakkaReading *self, const MajakkaMessage *message)
{
  const MajakkaTranslator *translator = majakka_context_get_translator (self->context);
  MajakkaTranslationState state = MAJAKKA_TRANSLATION_SOURCE;
  g_autoptr (MajakkaInline) text = majakka_translator_look_up (translator, message, &state);

  return majakka_translation_state_get_language (state, translator, message);
}

/**
 * majakka_reading_report:
 * @self: a lesson that is being read
 * @widget: a widget of the window
 * @error: why something could not be kept
 *
 * Tells the reader.
 */
void
majakka_reading_report (const MajakkaReading *self, GtkWidget *widget, const GError *error)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->context);
  g_autofree char *title = NULL;
  g_autofree char *body = NULL;

  majakka_store_error_describe (error, majakka_learner_store_get_path (store), &title, &body);
  majakka_toast_show (widget, title);
}
