/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which widget shows which block. */

#include "majakka-block-view.h"

#include "majakka-activity-block.h"
#include "majakka-checklist-block.h"
#include "majakka-conversation-block.h"
#include "majakka-dos-block.h"
#include "majakka-facilitator-block.h"
#include "majakka-figure-block.h"
#include "majakka-list-block.h"
#include "majakka-note-block.h"
#include "majakka-practice-question.h"
#include "majakka-quote-block.h"
#include "majakka-region-block.h"
#include "majakka-scenario-block.h"
#include "majakka-starters-block.h"

typedef GtkWidget *(*CreateFunc) (MajakkaReading *reading, const MajakkaBlock *block);

static GtkWidget *
create_paragraph (MajakkaReading *reading, const MajakkaBlock *block)
{
  return majakka_reading_create_paragraph (reading, &block->text);
}

static GtkWidget *
create_question (MajakkaReading *reading, const MajakkaBlock *block)
{
  return majakka_practice_question_new (reading->context, reading->lesson, block->question);
}

static const CreateFunc create[] = {
  [MAJAKKA_BLOCK_PARAGRAPH] = create_paragraph,
  [MAJAKKA_BLOCK_LIST] = majakka_list_block_new,
  [MAJAKKA_BLOCK_STEPS] = majakka_list_block_new,
  [MAJAKKA_BLOCK_NOTE] = majakka_note_block_new,
  [MAJAKKA_BLOCK_DOS] = majakka_dos_block_new,
  [MAJAKKA_BLOCK_FIGURE] = majakka_figure_block_new,
  [MAJAKKA_BLOCK_QUOTE] = majakka_quote_block_new,
  [MAJAKKA_BLOCK_CONVERSATION] = majakka_conversation_block_new,
  [MAJAKKA_BLOCK_CHECKLIST] = majakka_checklist_block_new,
  [MAJAKKA_BLOCK_STARTERS] = majakka_starters_block_new,
  [MAJAKKA_BLOCK_SCENARIO] = majakka_scenario_block_new,
  [MAJAKKA_BLOCK_ACTIVITY] = majakka_activity_block_new,
  [MAJAKKA_BLOCK_FACILITATOR] = majakka_facilitator_block_new,
  [MAJAKKA_BLOCK_REGION] = majakka_region_block_new,
  [MAJAKKA_BLOCK_QUESTION] = create_question,
};

/**
 * majakka_block_view_new:
 * @reading: the lesson that is being read
 * @block: a block of it
 *
 * Returns: (transfer floating): a widget that shows it
 */
GtkWidget *
majakka_block_view_new (MajakkaReading *reading, const MajakkaBlock *block)
{
  g_return_val_if_fail (reading != NULL, NULL);
  g_return_val_if_fail (block != NULL, NULL);
  g_return_val_if_fail (block->kind < G_N_ELEMENTS (create), NULL);

  return create[block->kind](reading, block);
}

/**
 * majakka_block_view_append_all:
 * @reading: the lesson that is being read
 * @box: where to put them
 * @blocks: (element-type MajakkaBlock) (nullable): blocks of it
 */
void
majakka_block_view_append_all (MajakkaReading *reading, GtkBox *box, GPtrArray *blocks)
{
  for (guint i = 0; blocks != NULL && i < blocks->len; i++)
    gtk_box_append (box, majakka_block_view_new (reading, g_ptr_array_index (blocks, i)));
}
