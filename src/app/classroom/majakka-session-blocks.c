/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a session plan has and a lesson has not: its parts, with slides, questions, sheets and notes for the teacher. */

#include "majakka-session-blocks.h"

#include "majakka-accessible.h"
#include "majakka-activity-words.h"
#include "majakka-answer-list.h"
#include "majakka-block-view.h"
#include "majakka-class-rows.h"
#include "majakka-list-block.h"
#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

/* A box with an icon and a word above, so that one kind is told from another without its colour. */
static GtkWidget *
create_card (const char *icon, const char *title, const char *css_class)
{
  GtkWidget *card = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_GROUP,
                                  "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 8, NULL);
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *words = majakka_class_rows_create_words (title);

  gtk_box_append (GTK_BOX (head),
                  g_object_new (GTK_TYPE_IMAGE, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                "icon-name", icon, "valign", GTK_ALIGN_START, NULL));
  gtk_box_append (GTK_BOX (head), words);
  gtk_widget_add_css_class (head, "block-title");
  gtk_box_append (GTK_BOX (card), head);
  gtk_widget_add_css_class (card, css_class);
  majakka_accessible_set_labelled_by (card, words);

  return card;
}

/**
 * majakka_session_blocks_create_notes:
 * @reading: what they belong to
 * @blocks: (element-type MajakkaBlock): notes for the teacher
 *
 * Returns: (transfer floating): their widget; unlike the notes in a lesson, everybody who opens a plan sees them
 */
GtkWidget *
majakka_session_blocks_create_notes (MajakkaReading *reading, GPtrArray *blocks)
{
  GtkWidget *card = create_card ("majakka-teacher-symbolic", _ ("Notes for you"), "facilitator");

  majakka_block_view_append_all (reading, GTK_BOX (card), blocks);

  return card;
}

static void
append_notes (MajakkaReading *reading, GtkBox *box, GPtrArray *blocks)
{
  if (blocks != NULL && blocks->len > 0)
    gtk_box_append (box, majakka_session_blocks_create_notes (reading, blocks));
}

static void
append_title (MajakkaReading *reading, GtkWidget *card, const MajakkaMessage *title)
{
  GtkWidget *label;

  if (!MAJAKKA_MESSAGE_IS_SET (title))
    return;

  label = majakka_reading_create_label (reading, title);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_append (GTK_BOX (card), label);
}

static GtkWidget *
create_slide (MajakkaReading *reading, const MajakkaBlock *slide)
{
  GtkWidget *card = create_card ("majakka-lesson-symbolic", _ ("Slide"), "block-card");

  append_title (reading, card, &slide->title);
  majakka_block_view_append_all (reading, GTK_BOX (card), slide->blocks);

  return card;
}

static GtkWidget *
create_sheet (MajakkaReading *reading, const MajakkaBlock *sheet)
{
  GtkWidget *card =
      create_card ("document-print-symbolic", _ ("Sheet of paper for pupils"), "block-card");

  append_title (reading, card, &sheet->title);
  majakka_block_view_append_all (reading, GTK_BOX (card), sheet->blocks);

  return card;
}

/**
 * majakka_session_blocks_create_question:
 * @reading: what it belongs to
 * @question: a question for the class
 *
 * Returns: (transfer floating): the question with its answers
 */
GtkWidget *
majakka_session_blocks_create_question (MajakkaReading *reading, const MajakkaQuestion *question)
{
  GtkWidget *card =
      create_card ("majakka-quiz-symbolic", _ ("Question to the class"), "block-card");

  append_title (reading, card, &question->prompt);
  gtk_box_append (GTK_BOX (card), majakka_answer_list_new (reading, question));

  return card;
}

static void
append_block (MajakkaReading *reading, GtkBox *box, const MajakkaBlock *block)
{
  switch (block->kind)
    {
    case MAJAKKA_BLOCK_SLIDE:
      gtk_box_append (box, create_slide (reading, block));
      append_notes (reading, box, block->facilitator);
      break;
    case MAJAKKA_BLOCK_QUESTION:
      gtk_box_append (box, majakka_session_blocks_create_question (reading, block->question));
      append_notes (reading, box, block->facilitator);
      break;
    case MAJAKKA_BLOCK_HANDOUT:
      gtk_box_append (box, create_sheet (reading, block));
      break;
    default:
      gtk_box_append (box, majakka_block_view_new (reading, block));
    }
}

static char *
describe_part (const MajakkaBlock *part)
{
  g_autofree char *length = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u minute", "%u minutes", part->minutes), part->minutes);

  /* Translators: a kind of part of a session, its minutes, and how people work, as in “Activity · 12 minutes · in
   * pairs” */
  return g_strdup_printf (_ ("%s · %s · %s"), majakka_session_words_get_part (part->part_kind),
                          length, majakka_activity_words_get_grouping (part->grouping));
}

/**
 * majakka_session_blocks_create_part:
 * @reading: what it belongs to
 * @part: a part of a session plan
 * @number: which one, from 1
 *
 * Returns: (transfer floating): all of it
 */
GtkWidget *
majakka_session_blocks_create_part (MajakkaReading *reading, const MajakkaBlock *part, guint number)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 12);
  g_autofree char *numbered = g_strdup_printf ("%u. %%s", number);
  GtkWidget *heading = majakka_class_rows_create_heading ("", 2);
  g_autofree char *facts = describe_part (part);
  GtkWidget *words = majakka_class_rows_create_words (facts);

  majakka_title_text_show (heading, reading->context, &part->title, numbered);
  gtk_box_append (GTK_BOX (box), heading);
  gtk_widget_add_css_class (words, "dim-words");
  gtk_box_append (GTK_BOX (box), words);
  if (part->items != NULL && part->items->len > 0)
    {
      gtk_box_append (GTK_BOX (box), majakka_class_rows_create_heading (_ ("What you need"), 3));
      gtk_box_append (GTK_BOX (box),
                      majakka_list_block_new_for_items (reading, part->items, FALSE));
    }
  append_notes (reading, GTK_BOX (box), part->facilitator);
  for (guint i = 0; i < part->blocks->len; i++)
    append_block (reading, GTK_BOX (box), g_ptr_array_index (part->blocks, i));

  return box;
}
