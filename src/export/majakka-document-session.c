/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A session plan on paper, for the one who leads it. */

#include "majakka-activity-words.h"
#include "majakka-document-help-private.h"
#include "majakka-document-session-private.h"

#include <glib/gi18n-lib.h>

static void
add_heading (const MajakkaDocumentWriter *self, const char *words)
{
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_HEADING, words);
}

/* Of the parts that there are: a teacher may have left some out. */
static guint
count_minutes (const MajakkaSessionPlan *plan)
{
  guint minutes = 0;

  for (guint i = 0; i < plan->parts->len; i++)
    minutes += ((const MajakkaBlock *) g_ptr_array_index (plan->parts, i))->minutes;

  return minutes;
}

/* Returns: (transfer full): whom the session is for, and how long it takes */
static char *
describe (const MajakkaSessionPlan *plan)
{
  guint minutes = count_minutes (plan);
  g_autofree char *length =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u minute", "%u minutes", minutes), minutes);
  g_autofree char *whom = majakka_session_words_describe_audience (plan);

  /* Translators: for whom a session is, and how long it takes, as in “Pupils of 10–12 years · 45 minutes” */
  return g_strdup_printf (_ ("%s · %s"), whom, length);
}

static void
add_objectives (const MajakkaDocumentWriter *self, const MajakkaSessionPlan *plan)
{
  const GPtrArray *objectives = plan->lesson->objectives;
  gboolean pupils = (plan->lesson->audience & MAJAKKA_AUDIENCE_PUPILS) != 0;

  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_LABEL,
                                      pupils ? _ ("After this session pupils can:")
                                             : _ ("After this session those who took part can:"));
  for (guint i = 0; i < objectives->len; i++)
    majakka_writer_add_item (self, MAJAKKA_TEXT_BODY, MAJAKKA_ITEM_BULLET,
                             &((const MajakkaObjective *) g_ptr_array_index (objectives, i))->text);
}

/* Always on the first page: nobody looks for it when it is needed. */
static void
add_if_told (MajakkaDocumentWriter *self, const MajakkaSessionPlan *plan)
{
  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_CARE);
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_LABEL,
                                      _ ("When somebody tells you something"));
  majakka_writer_add_blocks (self, plan->if_told->blocks);
  majakka_document_builder_end (self->builder);
}

static void
add_notes (MajakkaDocumentWriter *self, const GPtrArray *notes)
{
  if (notes == NULL)
    return;

  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_SIDE);
  majakka_writer_add_blocks (self, notes);
  majakka_document_builder_end (self->builder);
}

static void
add_slide (MajakkaDocumentWriter *self, const MajakkaBlock *slide)
{
  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_CARD);
  if (MAJAKKA_MESSAGE_IS_SET (&slide->title))
    majakka_writer_add_message (self, MAJAKKA_TEXT_LABEL, &slide->title);
  majakka_writer_add_blocks (self, slide->blocks);
  majakka_document_builder_end (self->builder);
  add_notes (self, slide->facilitator);
}

static void
add_part_head (const MajakkaDocumentWriter *self, const MajakkaBlock *part, guint number)
{
  g_autofree char *title = majakka_writer_get_plain (self, &part->title);
  g_autofree char *heading = g_strdup_printf ("%u  %s", number, title);
  g_autofree char *length = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u minute", "%u minutes", part->minutes), part->minutes);
  /* Translators: a kind of part of a session, its minutes, and how people work, as in “Activity · 12 minutes · in
   * pairs” */
  g_autofree char *caption =
      g_strdup_printf (_ ("%s · %s · %s"), majakka_session_words_get_part (part->part_kind), length,
                       majakka_activity_words_get_grouping (part->grouping));

  add_heading (self, heading);
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_CAPTION, caption);
  majakka_document_builder_keep_with_next (self->builder);
  for (guint i = 0; part->items != NULL && i < part->items->len; i++)
    majakka_writer_add_item (self, MAJAKKA_TEXT_BODY, MAJAKKA_ITEM_BOX,
                             &((const MajakkaItem *) g_ptr_array_index (part->items, i))->text);
}

static void
add_part (MajakkaDocumentWriter *self, const MajakkaBlock *part, guint number)
{
  add_part_head (self, part, number);
  add_notes (self, part->facilitator);
  for (guint i = 0; i < part->blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (part->blocks, i);

      switch (block->kind)
        {
        case MAJAKKA_BLOCK_SLIDE:
          add_slide (self, block);
          break;
        case MAJAKKA_BLOCK_QUESTION:
          majakka_writer_add_question (self, block->question);
          add_notes (self, block->facilitator);
          break;
        case MAJAKKA_BLOCK_HANDOUT:
          {
            g_autofree char *title = majakka_writer_get_plain (self, &block->title);
            /* Translators: %s is the title of a sheet of paper for pupils */
            g_autofree char *words = g_strdup_printf (_ ("Sheet: %s"), title);

            majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_LABEL, words);
            break;
          }
        default:
          break;
        }
    }
}

/* Begins a document about a session. */
void
majakka_session_writer_begin (MajakkaDocumentWriter *self,
                              const MajakkaSessionPlan *plan,
                              const char *title,
                              GPtrArray *questions)
{
  g_autofree char *date = majakka_date_format (self->settings->today);

  self->builder = majakka_document_builder_new (title);
  self->sources = plan->lesson->sources;
  self->lesson = plan->lesson;
  self->questions = questions;
  self->lettered = TRUE;
  majakka_document_builder_set_date (self->builder, date);
}

/**
 * majakka_document_new_for_session:
 * @plan: a session plan without errors
 * @settings: for whom it is
 *
 * Writes a session plan for the one who leads it: what to prepare, what to do when somebody tells something, each part
 * with its minutes, slides, notes and questions, and the answers with what to say about them at the end.
 *
 * Returns: (transfer full): the document, in the language that is chosen now
 */
MajakkaDocument *
majakka_document_new_for_session (const MajakkaSessionPlan *plan,
                                  const MajakkaExportSettings *settings)
{
  g_autoptr (GPtrArray) questions = g_ptr_array_new ();
  g_autofree char *title = NULL;
  g_autofree char *whom = NULL;
  MajakkaDocumentWriter self = { .settings = settings };

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);

  title = majakka_translator_plain (settings->translator, &plan->lesson->title);
  whom = describe (plan);
  majakka_session_writer_begin (&self, plan, title, questions);
  majakka_writer_add_message (&self, MAJAKKA_TEXT_TITLE, &plan->lesson->title);
  majakka_writer_add_message (&self, MAJAKKA_TEXT_LEAD, &plan->lesson->summary);
  majakka_document_builder_add_plain (self.builder, MAJAKKA_TEXT_CAPTION, whom);
  add_objectives (&self, plan);
  add_if_told (&self, plan);
  add_heading (&self, _ ("Before the session"));
  majakka_writer_add_blocks (&self, plan->prepare->blocks);
  add_heading (&self, _ ("Ground rules"));
  majakka_document_builder_begin_box (self.builder, MAJAKKA_BOX_CARD);
  majakka_writer_add_blocks (&self, plan->ground_rules->blocks);
  majakka_document_builder_end (self.builder);
  for (guint i = 0; i < plan->parts->len; i++)
    add_part (&self, g_ptr_array_index (plan->parts, i), i + 1);
  majakka_writer_add_answers (&self);
  majakka_writer_add_sources (&self, plan->lesson->reviewed);

  return majakka_document_builder_finish (self.builder);
}
