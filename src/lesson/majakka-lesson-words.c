/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The words of the format, as data: the reader, the checker's messages and the reference page all
 * come from here. */

#include "majakka-lesson-words-private.h"

#include "majakka-lesson.h"

const MajakkaWord majakka_block_words[] = {
  { "p", MAJAKKA_BLOCK_PARAGRAPH },
  { "list", MAJAKKA_BLOCK_LIST },
  { "steps", MAJAKKA_BLOCK_STEPS },
  { "note", MAJAKKA_BLOCK_NOTE },
  { "dos", MAJAKKA_BLOCK_DOS },
  { "figure", MAJAKKA_BLOCK_FIGURE },
  { "quote", MAJAKKA_BLOCK_QUOTE },
  { "conversation", MAJAKKA_BLOCK_CONVERSATION },
  { "checklist", MAJAKKA_BLOCK_CHECKLIST },
  { "starters", MAJAKKA_BLOCK_STARTERS },
  { "scenario", MAJAKKA_BLOCK_SCENARIO },
  { "activity", MAJAKKA_BLOCK_ACTIVITY },
  { "facilitator", MAJAKKA_BLOCK_FACILITATOR },
  { "region", MAJAKKA_BLOCK_REGION },
  { "question", MAJAKKA_BLOCK_QUESTION },
  { "part", MAJAKKA_BLOCK_PART },
  { "slide", MAJAKKA_BLOCK_SLIDE },
  { "handout", MAJAKKA_BLOCK_HANDOUT },
  { NULL, 0 },
};

const MajakkaWord majakka_note_words[] = {
  { "tip", MAJAKKA_NOTE_TIP },
  { "warning", MAJAKKA_NOTE_WARNING },
  { "fact", MAJAKKA_NOTE_FACT },
  { "say-this", MAJAKKA_NOTE_SAY_THIS },
  { NULL, 0 },
};

const MajakkaWord majakka_sign_words[] = {
  { "attention", MAJAKKA_SIGN_ATTENTION },
  { "secrecy", MAJAKKA_SIGN_SECRECY },
  { "isolation", MAJAKKA_SIGN_ISOLATION },
  { "boundary", MAJAKKA_SIGN_BOUNDARY },
  { "pressure", MAJAKKA_SIGN_PRESSURE },
  { "threat", MAJAKKA_SIGN_THREAT },
  { "gift", MAJAKKA_SIGN_GIFT },
  { "moving", MAJAKKA_SIGN_MOVING },
  { "meeting", MAJAKKA_SIGN_MEETING },
  { "picture", MAJAKKA_SIGN_PICTURE },
  { "money", MAJAKKA_SIGN_MONEY },
  { "blame", MAJAKKA_SIGN_BLAME },
  { NULL, 0 },
};

const MajakkaWord majakka_grouping_words[] = {
  { "alone", MAJAKKA_GROUPING_ALONE },
  { "pairs", MAJAKKA_GROUPING_PAIRS },
  { "small-groups", MAJAKKA_GROUPING_SMALL_GROUPS },
  { "whole-class", MAJAKKA_GROUPING_WHOLE_CLASS },
  { NULL, 0 },
};

const MajakkaWord majakka_question_words[] = {
  { "one", MAJAKKA_QUESTION_ONE },
  { "several", MAJAKKA_QUESTION_SEVERAL },
  { "true-false", MAJAKKA_QUESTION_TRUE_FALSE },
  { "order", MAJAKKA_QUESTION_ORDER },
  { "match", MAJAKKA_QUESTION_MATCH },
  { "sort", MAJAKKA_QUESTION_SORT },
  { "spot", MAJAKKA_QUESTION_SPOT },
  { NULL, 0 },
};

const MajakkaWord majakka_audience_words[] = {
  { "parents", MAJAKKA_AUDIENCE_PARENTS },
  { "teachers", MAJAKKA_AUDIENCE_TEACHERS },
  { "pupils", MAJAKKA_AUDIENCE_PUPILS },
  { NULL, 0 },
};

const MajakkaWord majakka_session_audience_words[] = {
  { "pupils", MAJAKKA_AUDIENCE_PUPILS },
  { "parents", MAJAKKA_AUDIENCE_PARENTS },
  { "staff", MAJAKKA_AUDIENCE_TEACHERS },
  { NULL, 0 },
};

const MajakkaWord majakka_part_words[] = {
  { "opening", MAJAKKA_PART_OPENING },
  { "activity", MAJAKKA_PART_ACTIVITY },
  { "closing", MAJAKKA_PART_CLOSING },
  { NULL, 0 },
};

const char *const majakka_session_ages[] = { "7-9", "10-12", "13-15", "16-17", NULL };

const char *const majakka_tracks[] = {
  "start-here", "what-can-happen", "talk-and-settle", "when-it-happens", "wider-picture", "schools",
  NULL,
};

const char *
majakka_words_find_name (const MajakkaWord *words, int value)
{
  for (; words->name != NULL; words++)
    if (words->value == value)
      return words->name;

  g_return_val_if_reached (NULL);
}

/* Returns whether @words has @name; @value is untouched when not. */
gboolean
majakka_words_find_value (const MajakkaWord *words, const char *name, int *value)
{
  for (; words->name != NULL; words++)
    if (g_strcmp0 (words->name, name) == 0)
      {
        *value = words->value;
        return TRUE;
      }

  return FALSE;
}

/* Returns the names with commas, for a message. */
char *
majakka_words_list (const MajakkaWord *words)
{
  GString *list = g_string_new (words->name);

  while ((++words)->name != NULL)
    g_string_append_printf (list, ", %s", words->name);

  return g_string_free (list, FALSE);
}
