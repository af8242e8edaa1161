/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Visits every translatable text, in the order in which it is read. */

#include "majakka-lesson-messages.h"

typedef struct
{
  MajakkaMessageFunc func;
  gpointer user_data;
  gboolean prose_only;
} Visitor;

static void
visit (const Visitor *self, const MajakkaMessage *message)
{
  if (MAJAKKA_MESSAGE_IS_SET (message))
    self->func (message, self->user_data);
}

/* Headings, names, labels and what a picture shows: no sentences of the running text. */
static void
visit_label (const Visitor *self, const MajakkaMessage *message)
{
  if (!self->prose_only)
    visit (self, message);
}

static void
visit_paragraphs (const Visitor *self, const GPtrArray *paragraphs)
{
  for (guint i = 0; i < paragraphs->len; i++)
    visit (self, g_ptr_array_index (paragraphs, i));
}

static void
visit_items (const Visitor *self, const GPtrArray *items)
{
  for (guint i = 0; items != NULL && i < items->len; i++)
    visit (self, &((const MajakkaItem *) g_ptr_array_index (items, i))->text);
}

static void
visit_messages (const Visitor *self, const GPtrArray *messages)
{
  for (guint i = 0; messages != NULL && i < messages->len; i++)
    {
      const MajakkaChatMessage *message = g_ptr_array_index (messages, i);

      visit_label (self, &message->from);
      visit_paragraphs (self, message->paragraphs);
      visit (self, &message->why);
    }
}

static void
visit_scenes (const Visitor *self, const GPtrArray *scenes)
{
  for (guint i = 0; scenes != NULL && i < scenes->len; i++)
    {
      const MajakkaScene *scene = g_ptr_array_index (scenes, i);

      visit_paragraphs (self, scene->paragraphs);
      for (guint j = 0; j < scene->choices->len; j++)
        visit (self, &((const MajakkaChoice *) g_ptr_array_index (scene->choices, j))->text);
    }
}

static void
visit_question (const Visitor *self, const MajakkaQuestion *question)
{
  visit (self, &question->prompt);
  for (guint i = 0; i < question->groups->len; i++)
    visit_label (self, &((const MajakkaGroup *) g_ptr_array_index (question->groups, i))->text);
  for (guint i = 0; i < question->options->len; i++)
    {
      const MajakkaOption *option = g_ptr_array_index (question->options, i);

      visit_label (self, &option->from);
      visit (self, &option->text);
      visit (self, &option->goes_with);
      visit (self, &option->feedback);
    }
}

static void visit_blocks (const Visitor *self, const GPtrArray *blocks);

static void
visit_block (const Visitor *self, const MajakkaBlock *block)
{
  visit_label (self, &block->title);
  visit_items (self, block->items);
  visit_blocks (self, block->blocks);
  visit_blocks (self, block->facilitator);
  visit_messages (self, block->messages);
  visit_scenes (self, block->scenes);
  visit_label (self, &block->alt);
  if (block->kind == MAJAKKA_BLOCK_QUOTE)
    visit_label (self, &block->text);
  else
    visit (self, &block->text);
  if (block->question != NULL)
    visit_question (self, block->question);
}

static void
visit_blocks (const Visitor *self, const GPtrArray *blocks)
{
  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    visit_block (self, g_ptr_array_index (blocks, i));
}

/**
 * majakka_block_foreach_message:
 * @self: a block
 * @func: (scope call): what to do with each text
 * @user_data: for @func
 *
 * Visits every text of a block and of the blocks inside it.
 */
void
majakka_block_foreach_message (const MajakkaBlock *self,
                               MajakkaMessageFunc func,
                               gpointer user_data)
{
  const Visitor visitor = { func, user_data, FALSE };

  g_return_if_fail (self != NULL);

  visit_block (&visitor, self);
}

/**
 * majakka_block_foreach_prose:
 * @self: a block
 * @func: (scope call): what to do with each text
 * @user_data: for @func
 *
 * Does for a block what majakka_lesson_foreach_prose() does for a lesson.
 */
void
majakka_block_foreach_prose (const MajakkaBlock *self, MajakkaMessageFunc func, gpointer user_data)
{
  const Visitor visitor = { func, user_data, TRUE };

  g_return_if_fail (self != NULL);

  visit_block (&visitor, self);
}

static void
visit_section (const Visitor *self, const MajakkaSection *section)
{
  visit_label (self, &section->title);
  visit_blocks (self, section->blocks);
}

/**
 * majakka_section_foreach_message:
 * @self: a section
 * @func: (scope call): what to do with each text
 * @user_data: for @func
 *
 * Visits every text of a section, its title first.
 */
void
majakka_section_foreach_message (const MajakkaSection *self,
                                 MajakkaMessageFunc func,
                                 gpointer user_data)
{
  const Visitor visitor = { func, user_data, FALSE };

  g_return_if_fail (self != NULL);

  visit_section (&visitor, self);
}

static void
visit_lesson (const Visitor *self, const MajakkaLesson *lesson)
{
  visit_label (self, &lesson->title);
  visit (self, &lesson->summary);
  visit (self, &lesson->content_note);
  visit_label (self, &lesson->picture_alt);
  for (guint i = 0; i < lesson->objectives->len; i++)
    visit_label (self,
                 &((const MajakkaObjective *) g_ptr_array_index (lesson->objectives, i))->text);
  for (guint i = 0; lesson->sections != NULL && i < lesson->sections->len; i++)
    visit_section (self, g_ptr_array_index (lesson->sections, i));
}

/**
 * majakka_lesson_foreach_message:
 * @self: a lesson, or the head of one
 * @func: (scope call): what to do with each text
 * @user_data: for @func
 *
 * Visits every text of a lesson.
 */
void
majakka_lesson_foreach_message (const MajakkaLesson *self,
                                MajakkaMessageFunc func,
                                gpointer user_data)
{
  const Visitor visitor = { func, user_data, FALSE };

  g_return_if_fail (self != NULL);

  visit_lesson (&visitor, self);
}

/**
 * majakka_lesson_foreach_prose:
 * @self: a lesson, or the head of one
 * @func: (scope call): what to do with each text
 * @user_data: for @func
 *
 * Visits the texts of a lesson that are read as sentences: no headings, names, labels, objectives or
 * descriptions of pictures.
 */
void
majakka_lesson_foreach_prose (const MajakkaLesson *self,
                              MajakkaMessageFunc func,
                              gpointer user_data)
{
  const Visitor visitor = { func, user_data, TRUE };

  g_return_if_fail (self != NULL);

  visit_lesson (&visitor, self);
}

/**
 * majakka_glossary_foreach_message:
 * @self: a glossary
 * @func: (scope call): what to do with each text
 * @user_data: for @func
 *
 * Visits every text of a glossary.
 */
void
majakka_glossary_foreach_message (const MajakkaGlossary *self,
                                  MajakkaMessageFunc func,
                                  gpointer user_data)
{
  const Visitor visitor = { func, user_data, FALSE };

  g_return_if_fail (self != NULL);

  for (guint i = 0; i < majakka_glossary_get_n_entries (self); i++)
    {
      const MajakkaGlossaryEntry *entry = majakka_glossary_get_entry (self, i);

      visit (&visitor, &entry->name);
      visit (&visitor, &entry->definition);
    }
}

/**
 * majakka_signs_foreach_message:
 * @self: a table of signs
 * @func: (scope call): what to do with each text
 * @user_data: for @func
 *
 * Visits every text of a table of signs.
 */
void
majakka_signs_foreach_message (const MajakkaSigns *self,
                               MajakkaMessageFunc func,
                               gpointer user_data)
{
  const Visitor visitor = { func, user_data };

  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const MajakkaSignEntry *entry = g_ptr_array_index (self->entries, i);

      visit (&visitor, &entry->name);
      visit (&visitor, &entry->may_mean);
      visit (&visitor, &entry->may_be_else);
      visit (&visitor, &entry->do_first);
    }
}

/**
 * majakka_manual_foreach_message:
 * @self: a manual
 * @func: (scope call): what to do with each text
 * @user_data: for @func
 *
 * Visits every text of a manual.
 */
void
majakka_manual_foreach_message (const MajakkaManual *self,
                                MajakkaMessageFunc func,
                                gpointer user_data)
{
  const Visitor visitor = { func, user_data, FALSE };

  g_return_if_fail (self != NULL);

  for (guint i = 0; i < self->topics->len; i++)
    {
      const MajakkaManualTopic *topic = majakka_manual_get_topic (self, i);

      visit (&visitor, &topic->title);
      visit_blocks (&visitor, topic->blocks);
    }
}
