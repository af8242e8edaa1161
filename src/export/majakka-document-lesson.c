/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A whole lesson on paper. */

#include "majakka-age-words.h"
#include "majakka-document-writer-private.h"

#include <glib/gi18n-lib.h>

static void
add_minutes (const MajakkaDocumentWriter *self)
{
  guint minutes = self->lesson->minutes;
  g_autofree char *words = g_strdup_printf (
      /* Translators: how long a lesson takes */
      g_dngettext (GETTEXT_PACKAGE, "About %u minute, with the questions at the end",
                   "About %u minutes, with the questions at the end", minutes),
      minutes);

  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_CAPTION, words);
}

static void
add_content_note (const MajakkaDocumentWriter *self)
{
  if (!MAJAKKA_MESSAGE_IS_SET (&self->lesson->content_note))
    return;

  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_CARE);
  majakka_writer_add_message (self, MAJAKKA_TEXT_BODY, &self->lesson->content_note);
  majakka_document_builder_end (self->builder);
}

static void
add_objectives (const MajakkaDocumentWriter *self)
{
  const GPtrArray *objectives = self->lesson->objectives;

  if (objectives->len == 0)
    return;

  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_LABEL,
                                      _ ("After this lesson you can:"));
  for (guint i = 0; i < objectives->len; i++)
    majakka_writer_add_item (self, MAJAKKA_TEXT_BODY, MAJAKKA_ITEM_BULLET,
                             &((const MajakkaObjective *) g_ptr_array_index (objectives, i))->text);
}

static void
add_head (const MajakkaDocumentWriter *self)
{
  majakka_writer_add_message (self, MAJAKKA_TEXT_TITLE, &self->lesson->title);
  majakka_writer_add_message (self, MAJAKKA_TEXT_LEAD, &self->lesson->summary);
  add_minutes (self);
  if (self->lesson->picture != NULL && self->picture_dir != NULL)
    {
      g_autofree char *name = g_path_get_basename (self->lesson->picture);
      g_autofree char *path = g_build_filename (self->picture_dir, name, NULL);

      majakka_document_builder_add_picture (self->builder, path, 0.62);
    }
  add_content_note (self);
  add_objectives (self);
}

static void
add_section (MajakkaDocumentWriter *self, const MajakkaSection *section, guint number)
{
  g_autofree char *title = NULL;
  g_autofree char *words = NULL;

  if (section->is_quiz)
    majakka_document_builder_add_page_break (self->builder);
  title = MAJAKKA_MESSAGE_IS_SET (&section->title)
              ? majakka_writer_get_plain (self, &section->title)
              : g_strdup (_ ("Check yourself"));
  words = g_strdup_printf ("%u  %s", number, title);
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_HEADING, words);
  majakka_writer_add_blocks (self, section->blocks);
}

/**
 * majakka_document_new_for_lesson:
 * @lesson: a lesson without errors
 * @picture_dir: (nullable): the folder with its pictures; NULL leaves them out
 * @settings: for whom it is
 *
 * Writes a lesson for paper: questions have empty boxes and their answers stand at the end, a scenario
 * says where to go on, sources are numbered and listed.
 *
 * Returns: (transfer full): the document, in the language that is chosen now
 */
MajakkaDocument *
majakka_document_new_for_lesson (const MajakkaLesson *lesson,
                                 const char *picture_dir,
                                 const MajakkaExportSettings *settings)
{
  g_autofree char *title = NULL;
  g_autofree char *date = NULL;
  g_autoptr (GPtrArray) questions = NULL;
  MajakkaDocumentWriter self = { 0 };

  g_return_val_if_fail (lesson != NULL && lesson->sections != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);

  title = majakka_translator_plain (settings->translator, &lesson->title);
  date = majakka_date_format (settings->today);
  questions = g_ptr_array_new ();
  self.builder = majakka_document_builder_new (title);
  self.settings = settings;
  self.sources = lesson->sources;
  self.lesson = lesson;
  self.picture_dir = picture_dir;
  self.questions = questions;

  majakka_document_builder_set_date (self.builder, date);
  add_head (&self);
  for (guint i = 0; i < lesson->sections->len; i++)
    add_section (&self, g_ptr_array_index (lesson->sections, i), i + 1);
  majakka_writer_add_answers (&self);
  majakka_writer_add_sources (&self, lesson->reviewed);

  return majakka_document_builder_finish (self.builder);
}
