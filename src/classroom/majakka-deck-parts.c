/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What becomes a step: all slides and questions of a part of a plan; of a section of a lesson what one can look at
 * together. Handouts are paper. Facilitator's notes go to the step before them. */

#include "majakka-deck-private.h"

static void
add_notes (MajakkaStep *step, const GPtrArray *notes)
{
  for (guint i = 0; notes != NULL && i < notes->len; i++)
    g_ptr_array_add (step->notes, g_ptr_array_index (notes, i));
}

/* A part of a plan with all of its slides and questions. */
void
majakka_deck_add_plan_part (MajakkaDeck *self, const MajakkaBlock *part)
{
  MajakkaDeckPart *added = majakka_deck_add_part (self, part->id);

  added->title = &part->title;
  added->block = part;
  added->minutes = part->minutes;

  for (guint i = 0; i < part->blocks->len; i++)
    {
      const MajakkaBlock *block = g_ptr_array_index (part->blocks, i);
      MajakkaStep *step;

      if (block->kind == MAJAKKA_BLOCK_QUESTION)
        majakka_deck_add_question (self, block);
      if (block->kind != MAJAKKA_BLOCK_SLIDE)
        continue;
      step = majakka_deck_add_step (self, MAJAKKA_STEP_SLIDE, block->id);
      step->title = MAJAKKA_MESSAGE_IS_SET (&block->title) ? &block->title : NULL;
      for (guint j = 0; j < block->blocks->len; j++)
        g_ptr_array_add (step->blocks, g_ptr_array_index (block->blocks, j));
      add_notes (step, block->facilitator);
    }
}

static guint
count_lines (const MajakkaBlock *block)
{
  if (block->kind == MAJAKKA_BLOCK_CONVERSATION)
    return block->messages->len;
  if (block->kind == MAJAKKA_BLOCK_ACTIVITY || block->items == NULL)
    return 0;

  return block->items->len;
}

static guint
count_message_characters (const MajakkaChatMessage *message)
{
  guint n = 0;

  for (guint i = 0; i < message->paragraphs->len; i++)
    n += majakka_message_count_characters (g_ptr_array_index (message->paragraphs, i));

  return n;
}

static guint
count_characters (const MajakkaBlock *block)
{
  guint n_lines = count_lines (block);
  guint n = 0;

  for (guint i = 0; i < n_lines; i++)
    if (block->kind == MAJAKKA_BLOCK_CONVERSATION)
      n += count_message_characters (g_ptr_array_index (block->messages, i));
    else
      n += majakka_message_count_characters (
          &((const MajakkaItem *) g_ptr_array_index (block->items, i))->text);

  return n;
}

static guint
divide_up (guint n, guint most)
{
  return (n + most - 1) / most;
}

/* As few slides as there is room on. A line is never divided. */
static guint
count_slides (const MajakkaBlock *block)
{
  guint n_lines = count_lines (block);
  guint n_slides = MAX (divide_up (n_lines, MAJAKKA_DECK_MAX_LINES),
                        divide_up (count_characters (block), MAJAKKA_DECK_MAX_CHARACTERS));

  return CLAMP (n_slides, 1, MAX (n_lines, 1));
}

/* Lines are shared out evenly: of six, three and three, not five and one. */
static void
add_slides (MajakkaDeck *self, const MajakkaSection *section, const MajakkaBlock *block)
{
  guint n_lines = count_lines (block);
  guint n_slides = count_slides (block);

  for (guint i = 0; i < n_slides; i++)
    {
      const MajakkaDeckPart *part = g_ptr_array_index (self->parts, self->parts->len - 1);
      g_autofree char *id = g_strdup_printf ("%s*%u", section->id, part->n_steps + 1);
      MajakkaStep *step = majakka_deck_add_step (self, MAJAKKA_STEP_SLIDE, id);

      step->title = &section->title;
      g_ptr_array_add (step->blocks, (gpointer) block);
      step->first_line = i * n_lines / n_slides;
      step->n_lines = (i + 1) * n_lines / n_slides - step->first_line;
      if (block->kind == MAJAKKA_BLOCK_ACTIVITY)
        add_notes (step, block->facilitator);
    }
}

static void add_blocks (MajakkaDeck *self, const MajakkaSection *section, const GPtrArray *blocks);

static void
add_block (MajakkaDeck *self, const MajakkaSection *section, const MajakkaBlock *block)
{
  switch (block->kind)
    {
    case MAJAKKA_BLOCK_QUESTION:
      majakka_deck_add_question (self, block);
      break;

    case MAJAKKA_BLOCK_REGION:
      if (majakka_block_is_shown_in (block, self->country))
        add_blocks (self, section, block->blocks);
      break;

    case MAJAKKA_BLOCK_FACILITATOR:
      {
        const MajakkaDeckPart *part = g_ptr_array_index (self->parts, self->parts->len - 1);

        if (part->n_steps > 0)
          add_notes (g_ptr_array_index (self->steps, self->steps->len - 1), block->blocks);
        break;
      }

    case MAJAKKA_BLOCK_SCENARIO: /* its reader chooses the way, so there is no order to show it in */
    case MAJAKKA_BLOCK_PART:
    case MAJAKKA_BLOCK_SLIDE:
    case MAJAKKA_BLOCK_HANDOUT:
      break;

    case MAJAKKA_BLOCK_PARAGRAPH:
    case MAJAKKA_BLOCK_LIST:
    case MAJAKKA_BLOCK_STEPS:
    case MAJAKKA_BLOCK_NOTE:
    case MAJAKKA_BLOCK_DOS:
    case MAJAKKA_BLOCK_FIGURE:
    case MAJAKKA_BLOCK_QUOTE:
    case MAJAKKA_BLOCK_CONVERSATION:
    case MAJAKKA_BLOCK_CHECKLIST:
    case MAJAKKA_BLOCK_STARTERS:
    case MAJAKKA_BLOCK_ACTIVITY:
    default:
      add_slides (self, section, block);
      break;
    }
}

static void
add_blocks (MajakkaDeck *self, const MajakkaSection *section, const GPtrArray *blocks)
{
  for (guint i = 0; i < blocks->len; i++)
    add_block (self, section, g_ptr_array_index (blocks, i));
}

/* A section without anything for a class, as a quiz to sort and match only, is no part. */
void
majakka_deck_add_lesson_section (MajakkaDeck *self, const MajakkaSection *section)
{
  MajakkaDeckPart *part = majakka_deck_add_part (self, section->id);

  part->title = &section->title;
  part->heavy = section->heavy;
  add_blocks (self, section, section->blocks);
  if (part->n_steps == 0)
    {
      g_ptr_array_remove_index (self->parts, self->parts->len - 1);
      g_ptr_array_remove_index (self->part_ids, self->part_ids->len - 2);
    }
}
