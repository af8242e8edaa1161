/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Only what is named here reaches the wall: a kind of block that nobody thought of shows nothing. */

#include "majakka-projection.h"

#include "majakka-truth-words.h"

typedef struct
{
  MajakkaProjection *projection;
  guint first;   /* line of a block that is shown */
  guint n_lines; /* and how many */
} Builder;

static void
add_line (Builder *builder, MajakkaLineKind kind, guint number, const MajakkaMessage *text)
{
  const MajakkaProjectionLine line = { .kind = kind, .number = number, .text = text };

  if (MAJAKKA_MESSAGE_IS_SET (text))
    g_array_append_val (builder->projection->lines, line);
}

static gboolean
is_in_range (const Builder *builder, guint line)
{
  return line >= builder->first && line - builder->first < builder->n_lines;
}

static MajakkaLineKind
get_item_kind (const MajakkaBlock *block, const MajakkaItem *item)
{
  if (block->kind == MAJAKKA_BLOCK_STEPS)
    return MAJAKKA_LINE_STEP;
  if (block->kind == MAJAKKA_BLOCK_DOS)
    return item->is_do ? MAJAKKA_LINE_DO : MAJAKKA_LINE_DONT;

  return MAJAKKA_LINE_ITEM;
}

static void
add_items (Builder *builder, const MajakkaBlock *block)
{
  for (guint i = 0; i < block->items->len; i++)
    {
      const MajakkaItem *item = g_ptr_array_index (block->items, i);

      if (is_in_range (builder, i))
        add_line (builder, get_item_kind (block, item), i + 1, &item->text);
    }
}

static void
add_messages (Builder *builder, const MajakkaBlock *block)
{
  for (guint i = 0; i < block->messages->len; i++)
    {
      const MajakkaChatMessage *message = g_ptr_array_index (block->messages, i);

      for (guint j = 0; is_in_range (builder, i) && j < message->paragraphs->len; j++)
        {
          const MajakkaProjectionLine line = {
            .kind = MAJAKKA_LINE_SAID,
            .text = g_ptr_array_index (message->paragraphs, j),
            .who = j == 0 && MAJAKKA_MESSAGE_IS_SET (&message->from) ? &message->from : NULL,
            .first_speaker = message->first_speaker,
          };

          g_array_append_val (builder->projection->lines, line);
        }
    }
}

static void add_blocks (Builder *builder, const GPtrArray *blocks);

/* Its words become what somebody says. */
static void
add_quote (Builder *builder, const MajakkaBlock *block)
{
  guint first = builder->projection->lines->len;

  add_blocks (builder, block->blocks);
  for (guint i = first; i < builder->projection->lines->len; i++)
    {
      MajakkaProjectionLine *line =
          &g_array_index (builder->projection->lines, MajakkaProjectionLine, i);

      line->kind = MAJAKKA_LINE_QUOTE;
      if (i == first && MAJAKKA_MESSAGE_IS_SET (&block->text))
        line->who = &block->text;
    }
}

static void
add_figure (Builder *builder, const MajakkaBlock *block)
{
  builder->projection->picture = block->src;
  builder->projection->picture_alt = MAJAKKA_MESSAGE_IS_SET (&block->alt) ? &block->alt : NULL;
  add_line (builder, MAJAKKA_LINE_CAPTION, 0, &block->text);
}

static void
add_block (Builder *builder, const MajakkaBlock *block)
{
  switch (block->kind)
    {
    case MAJAKKA_BLOCK_PARAGRAPH:
      add_line (builder, MAJAKKA_LINE_TEXT, 0, &block->text);
      break;

    case MAJAKKA_BLOCK_LIST:
    case MAJAKKA_BLOCK_STEPS:
    case MAJAKKA_BLOCK_DOS:
    case MAJAKKA_BLOCK_STARTERS:
      add_items (builder, block);
      break;

    case MAJAKKA_BLOCK_CHECKLIST:
      add_line (builder, MAJAKKA_LINE_HEADING, 0, &block->title);
      add_items (builder, block);
      break;

    case MAJAKKA_BLOCK_CONVERSATION:
      add_line (builder, MAJAKKA_LINE_HEADING, 0, &block->title);
      add_messages (builder, block);
      break;

    case MAJAKKA_BLOCK_ACTIVITY:
      add_line (builder, MAJAKKA_LINE_HEADING, 0, &block->title);
      add_blocks (builder, block->blocks);
      break;

    case MAJAKKA_BLOCK_NOTE:
      add_blocks (builder, block->blocks);
      break;

    case MAJAKKA_BLOCK_QUOTE:
      add_quote (builder, block);
      break;

    case MAJAKKA_BLOCK_FIGURE:
      add_figure (builder, block);
      break;

    case MAJAKKA_BLOCK_REGION:
      if (majakka_block_is_shown_in (block, majakka_deck_get_country (builder->projection->deck)))
        add_blocks (builder, block->blocks);
      break;

    case MAJAKKA_BLOCK_SCENARIO:
    case MAJAKKA_BLOCK_FACILITATOR:
    case MAJAKKA_BLOCK_QUESTION:
    case MAJAKKA_BLOCK_PART:
    case MAJAKKA_BLOCK_SLIDE:
    case MAJAKKA_BLOCK_HANDOUT:
    default:
      break;
    }
}

/* What stands inside a block is shown whole. */
static void
add_blocks (Builder *builder, const GPtrArray *blocks)
{
  Builder inner = { .projection = builder->projection, .n_lines = G_MAXUINT };

  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    add_block (&inner, g_ptr_array_index (blocks, i));
}

static void
add_option (MajakkaProjection *self,
            const MajakkaQuestion *question,
            const MajakkaOption *option,
            guint count)
{
  gboolean told = self->phase == MAJAKKA_PHASE_REVEALED;
  MajakkaProjectionOption added = { .mark = MAJAKKA_PROJECTION_UNTOLD };

  if (question->kind != MAJAKKA_QUESTION_TRUE_FALSE)
    added.text = &option->text;
  else
    added.is_true = majakka_truth_words_is_true (option);
  if (told)
    {
      added.mark = option->right ? MAJAKKA_PROJECTION_RIGHT : MAJAKKA_PROJECTION_OTHER;
      added.count = count;
    }
  g_array_append_val (self->options, added);
}

static void
add_question (MajakkaProjection *self, const MajakkaQuestion *question, const MajakkaShown *shown)
{
  self->title = &question->prompt;
  self->question_kind = question->kind;
  self->phase = shown->phase;
  self->total = shown->tally.total;
  for (guint i = 0; i < question->options->len; i++)
    add_option (self, question, g_ptr_array_index (question->options, i), shown->tally.counts[i]);
}

/**
 * majakka_projection_new:
 * @deck: the deck of a session
 * @shown: what is on the projector: a step of @deck, and how far its question is
 *
 * Returns: (transfer full): what the class sees
 */
MajakkaProjection *
majakka_projection_new (MajakkaDeck *deck, const MajakkaShown *shown)
{
  MajakkaProjection *self;
  const MajakkaStep *step;
  Builder builder;

  g_return_val_if_fail (deck != NULL, NULL);
  g_return_val_if_fail (shown != NULL, NULL);

  self = g_new0 (MajakkaProjection, 1);
  self->deck = majakka_deck_ref (deck);
  self->lines = g_array_new (FALSE, FALSE, sizeof (MajakkaProjectionLine));
  self->options = g_array_new (FALSE, FALSE, sizeof (MajakkaProjectionOption));

  step = majakka_deck_get_step (deck, shown->position);
  self->kind = step->kind;
  self->title = step->title;
  builder = (Builder){ .projection = self, .first = step->first_line, .n_lines = step->n_lines };
  for (guint i = 0; i < step->blocks->len; i++)
    add_block (&builder, g_ptr_array_index (step->blocks, i));
  if (step->question != NULL)
    add_question (self, step->question, shown);

  return self;
}

/**
 * majakka_projection_free:
 * @self: (transfer full): a projection
 */
void
majakka_projection_free (MajakkaProjection *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->lines);
  g_array_unref (self->options);
  majakka_deck_unref (self->deck);
  g_free (self);
}
