/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The blocks of a lesson, as paper has them: what is opened, ticked or chosen on the screen lies open. */

#include "majakka-activity-words.h"
#include "majakka-age-words.h"
#include "majakka-document-writer-private.h"
#include "majakka-sign-words.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *word;
  MajakkaBoxStyle box;
} notes[] = {
  [MAJAKKA_NOTE_TIP] = { NC_ ("kind of note", "Tip"), MAJAKKA_BOX_NOTE },
  [MAJAKKA_NOTE_WARNING] = { NC_ ("kind of note", "Take care"), MAJAKKA_BOX_CARE },
  [MAJAKKA_NOTE_FACT] = { NC_ ("kind of note", "Good to know"), MAJAKKA_BOX_NOTE },
  [MAJAKKA_NOTE_SAY_THIS] = { NC_ ("kind of note", "Say this"), MAJAKKA_BOX_NOTE },
};

static void
add_bullets (const MajakkaDocumentWriter *self, const GPtrArray *items, MajakkaItemMark mark)
{
  for (guint i = 0; items != NULL && i < items->len; i++)
    majakka_writer_add_item (self, MAJAKKA_TEXT_BODY, mark,
                             &((const MajakkaItem *) g_ptr_array_index (items, i))->text);
}

/* @items: (element-type MajakkaItem) */
void
majakka_writer_add_steps (const MajakkaDocumentWriter *self, const GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    {
      const MajakkaItem *item = g_ptr_array_index (items, i);
      g_autofree char *markup = majakka_writer_get_markup (self, &item->text);

      majakka_writer_add_numbered (self, MAJAKKA_TEXT_BODY, i + 1, markup);
    }
}

static gboolean
has_advice (const GPtrArray *items, gboolean is_do)
{
  for (guint i = 0; i < items->len; i++)
    if (((const MajakkaItem *) g_ptr_array_index (items, i))->is_do == is_do)
      return TRUE;

  return FALSE;
}

static void
add_advice (const MajakkaDocumentWriter *self, const GPtrArray *items, gboolean is_do)
{
  const char *title = is_do ? C_ ("advice", "Do") : C_ ("advice", "Do not");

  majakka_document_builder_begin_cell (self->builder, 1);
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_LABEL, title);
  for (guint i = 0; i < items->len; i++)
    {
      const MajakkaItem *item = g_ptr_array_index (items, i);

      if (item->is_do == is_do)
        majakka_writer_add_item (self, MAJAKKA_TEXT_BODY,
                                 is_do ? MAJAKKA_ITEM_DO : MAJAKKA_ITEM_DONT, &item->text);
    }
  majakka_document_builder_end (self->builder);
}

/* @items: (element-type MajakkaItem): what to do beside what not to do */
void
majakka_writer_add_dos (const MajakkaDocumentWriter *self, const GPtrArray *items)
{
  majakka_document_builder_begin_row (self->builder, MAJAKKA_ROW_COLUMNS);
  if (has_advice (items, TRUE))
    add_advice (self, items, TRUE);
  if (has_advice (items, FALSE))
    add_advice (self, items, FALSE);
  majakka_document_builder_end (self->builder);
}

/* @items: (element-type MajakkaItem): words to say, the age before them */
void
majakka_writer_add_starters (const MajakkaDocumentWriter *self, const GPtrArray *items)
{
  for (guint i = 0; i < items->len; i++)
    {
      const MajakkaItem *item = g_ptr_array_index (items, i);

      majakka_document_builder_begin_row (self->builder, MAJAKKA_ROW_TABLE);
      majakka_document_builder_begin_cell (self->builder, 2);
      if (item->age != NULL)
        majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_CAPTION,
                                            majakka_age_band_get_words (item->age));
      majakka_document_builder_end (self->builder);
      majakka_document_builder_begin_cell (self->builder, 7);
      majakka_writer_add_message (self, MAJAKKA_TEXT_BODY, &item->text);
      majakka_document_builder_end (self->builder);
      majakka_document_builder_end (self->builder);
    }
}

/* Empty boxes for a pencil. */
void
majakka_writer_add_checklist (const MajakkaDocumentWriter *self, const MajakkaBlock *block)
{
  majakka_document_builder_begin_box (self->builder,
                                      block->is_tonight ? MAJAKKA_BOX_NEXT : MAJAKKA_BOX_NOTE);
  majakka_writer_add_message (self, MAJAKKA_TEXT_LABEL, &block->title);
  add_bullets (self, block->items, MAJAKKA_ITEM_BOX);
  majakka_document_builder_end (self->builder);
}

static void
add_chat_message (const MajakkaDocumentWriter *self, const MajakkaChatMessage *message)
{
  g_autofree char *from = majakka_writer_get_plain (self, &message->from);

  majakka_document_builder_begin_box (self->builder, message->first_speaker
                                                         ? MAJAKKA_BOX_FIRST_SPEAKER
                                                         : MAJAKKA_BOX_OTHER_SPEAKER);
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_CAPTION, from);
  majakka_document_builder_keep_with_next (self->builder);
  majakka_writer_add_messages (self, MAJAKKA_TEXT_BODY, message->paragraphs);
  if (message->sign != MAJAKKA_SIGN_NONE)
    {
      /* Translators: what worries in a message, as in “Warning sign: Secrecy” */
      g_autofree char *words =
          g_strdup_printf (_ ("Warning sign: %s"), majakka_sign_get_words (message->sign));
      g_autofree char *escaped = g_markup_escape_text (words, -1);
      g_autofree char *why = majakka_writer_get_markup (self, &message->why);
      g_autofree char *markup = g_strdup_printf ("<b>%s.</b> %s", escaped, why);

      majakka_document_builder_add_rule (self->builder);
      majakka_document_builder_add_text (self->builder, MAJAKKA_TEXT_SMALL, markup);
    }
  majakka_document_builder_end (self->builder);
}

/* @messages: (element-type MajakkaChatMessage): two sides */
void
majakka_writer_add_conversation (const MajakkaDocumentWriter *self, const GPtrArray *messages)
{
  for (guint i = 0; i < messages->len; i++)
    add_chat_message (self, g_ptr_array_index (messages, i));
}

static void
add_quote (MajakkaDocumentWriter *self, const MajakkaBlock *block)
{
  g_autofree char *by = majakka_writer_get_markup (self, &block->text);
  g_autofree char *markup = g_strdup_printf ("– %s", by);

  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_SIDE);
  for (guint i = 0; i < block->blocks->len; i++)
    {
      const MajakkaBlock *inner = g_ptr_array_index (block->blocks, i);

      if (inner->kind == MAJAKKA_BLOCK_PARAGRAPH)
        majakka_writer_add_message (self, MAJAKKA_TEXT_QUOTE, &inner->text);
    }
  if (*by != '\0')
    majakka_document_builder_add_text (self->builder, MAJAKKA_TEXT_CAPTION, markup);
  majakka_document_builder_end (self->builder);
}

static void
add_figure (const MajakkaDocumentWriter *self, const MajakkaBlock *block)
{
  if (self->picture_dir != NULL && block->src != NULL)
    {
      g_autofree char *name = g_path_get_basename (block->src);
      g_autofree char *path = g_build_filename (self->picture_dir, name, NULL);

      majakka_document_builder_add_picture (self->builder, path, 0.8);
      majakka_document_builder_keep_with_next (self->builder);
    }
  majakka_writer_add_message (self, MAJAKKA_TEXT_CAPTION, &block->text);
}

static void
add_group_notes (MajakkaDocumentWriter *self, const GPtrArray *blocks)
{
  if (!self->settings->for_group || blocks == NULL || blocks->len == 0)
    return;

  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_SIDE);
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_LABEL,
                                      _ ("For the person who leads the group"));
  majakka_writer_add_blocks (self, blocks);
  majakka_document_builder_end (self->builder);
}

static void
add_activity (MajakkaDocumentWriter *self, const MajakkaBlock *block)
{
  const char *grouping = majakka_activity_words_get_grouping (block->grouping);
  g_autofree char *minutes = g_strdup_printf (
      /* Translators: how long an activity takes */
      g_dngettext (GETTEXT_PACKAGE, "%u minute", "%u minutes", block->minutes), block->minutes);
  /* Translators: about an activity: how long and with whom, as in “15 minutes, in pairs” */
  g_autofree char *facts = g_strdup_printf (C_ ("activity", "%s, %s"), minutes, grouping);

  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_CARD);
  majakka_writer_add_message (self, MAJAKKA_TEXT_SUBHEADING, &block->title);
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_CAPTION, facts);
  majakka_document_builder_keep_with_next (self->builder);
  if (block->items != NULL && block->items->len > 0)
    {
      majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_LABEL, _ ("What you need"));
      add_bullets (self, block->items, MAJAKKA_ITEM_BULLET);
    }
  majakka_writer_add_blocks (self, block->blocks);
  add_group_notes (self, block->facilitator);
  majakka_document_builder_end (self->builder);
}

static void
add_region (MajakkaDocumentWriter *self, const MajakkaBlock *block)
{
  const MajakkaExportSettings *settings = self->settings;
  const MajakkaHelpCountry *country = NULL;

  if (!majakka_block_is_shown_in (block, settings->country))
    return;

  if (settings->directory != NULL && settings->country != NULL && !block->except)
    country = majakka_help_directory_find_country (settings->directory, settings->country);
  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_SIDE);
  if (country != NULL)
    majakka_writer_add_message (self, MAJAKKA_TEXT_LABEL, &country->name);
  majakka_writer_add_blocks (self, block->blocks);
  majakka_document_builder_end (self->builder);
}

static void
add_note (MajakkaDocumentWriter *self, const MajakkaBlock *block)
{
  const char *word = g_dpgettext2 (GETTEXT_PACKAGE, "kind of note", notes[block->note_kind].word);

  majakka_document_builder_begin_box (self->builder, notes[block->note_kind].box);
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_LABEL, word);
  majakka_writer_add_blocks (self, block->blocks);
  majakka_document_builder_end (self->builder);
}

static void
add_titled (MajakkaDocumentWriter *self, const MajakkaBlock *block, const char *title)
{
  if (MAJAKKA_MESSAGE_IS_SET (&block->title))
    majakka_writer_add_message (self, MAJAKKA_TEXT_SUBHEADING, &block->title);
  else
    majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_SUBHEADING, title);
}

static void
add_block (MajakkaDocumentWriter *self, const MajakkaBlock *block)
{
  switch (block->kind)
    {
    case MAJAKKA_BLOCK_LIST:
      add_bullets (self, block->items, MAJAKKA_ITEM_BULLET);
      break;
    case MAJAKKA_BLOCK_STEPS:
      majakka_writer_add_steps (self, block->items);
      break;
    case MAJAKKA_BLOCK_NOTE:
      add_note (self, block);
      break;
    case MAJAKKA_BLOCK_DOS:
      majakka_writer_add_dos (self, block->items);
      break;
    case MAJAKKA_BLOCK_FIGURE:
      add_figure (self, block);
      break;
    case MAJAKKA_BLOCK_QUOTE:
      add_quote (self, block);
      break;
    case MAJAKKA_BLOCK_CONVERSATION:
      add_titled (self, block, _ ("Conversation"));
      majakka_writer_add_conversation (self, block->messages);
      break;
    case MAJAKKA_BLOCK_CHECKLIST:
      majakka_writer_add_checklist (self, block);
      break;
    case MAJAKKA_BLOCK_STARTERS:
      majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_LABEL,
                                          _ ("Words to say, by age"));
      majakka_writer_add_starters (self, block->items);
      break;
    case MAJAKKA_BLOCK_SCENARIO:
      add_titled (self, block, _ ("What would you do?"));
      majakka_writer_add_scenario (self, block);
      break;
    case MAJAKKA_BLOCK_ACTIVITY:
      add_activity (self, block);
      break;
    case MAJAKKA_BLOCK_FACILITATOR:
      add_group_notes (self, block->blocks);
      break;
    case MAJAKKA_BLOCK_REGION:
      add_region (self, block);
      break;
    case MAJAKKA_BLOCK_QUESTION:
      majakka_writer_add_question (self, block->question);
      break;
    case MAJAKKA_BLOCK_PARAGRAPH:
    default:
      majakka_writer_add_message (self, MAJAKKA_TEXT_BODY, &block->text);
      break;
    }
}

/* @blocks: (element-type MajakkaBlock) (nullable) */
void
majakka_writer_add_blocks (MajakkaDocumentWriter *self, const GPtrArray *blocks)
{
  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    add_block (self, g_ptr_array_index (blocks, i));
}
