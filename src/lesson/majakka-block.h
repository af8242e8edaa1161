/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-text.h"

G_BEGIN_DECLS

typedef struct _MajakkaQuestion MajakkaQuestion;

typedef enum
{
  MAJAKKA_BLOCK_PARAGRAPH,
  MAJAKKA_BLOCK_LIST,
  MAJAKKA_BLOCK_STEPS,
  MAJAKKA_BLOCK_NOTE,
  MAJAKKA_BLOCK_DOS,
  MAJAKKA_BLOCK_FIGURE,
  MAJAKKA_BLOCK_QUOTE,
  MAJAKKA_BLOCK_CONVERSATION,
  MAJAKKA_BLOCK_CHECKLIST,
  MAJAKKA_BLOCK_STARTERS,
  MAJAKKA_BLOCK_SCENARIO,
  MAJAKKA_BLOCK_ACTIVITY,
  MAJAKKA_BLOCK_FACILITATOR,
  MAJAKKA_BLOCK_REGION,
  MAJAKKA_BLOCK_QUESTION,
  MAJAKKA_BLOCK_PART,
  MAJAKKA_BLOCK_SLIDE,
  MAJAKKA_BLOCK_HANDOUT,
} MajakkaBlockKind;

typedef enum
{
  MAJAKKA_NOTE_TIP,
  MAJAKKA_NOTE_WARNING,
  MAJAKKA_NOTE_FACT,
  MAJAKKA_NOTE_SAY_THIS,
} MajakkaNoteKind;

/** MajakkaSign: what worries in a message. The words for the reader are the view's. */
typedef enum
{
  MAJAKKA_SIGN_NONE,
  MAJAKKA_SIGN_ATTENTION,
  MAJAKKA_SIGN_SECRECY,
  MAJAKKA_SIGN_ISOLATION,
  MAJAKKA_SIGN_BOUNDARY,
  MAJAKKA_SIGN_PRESSURE,
  MAJAKKA_SIGN_THREAT,
  MAJAKKA_SIGN_GIFT,
  MAJAKKA_SIGN_MOVING,
  MAJAKKA_SIGN_MEETING,
  MAJAKKA_SIGN_PICTURE,
  MAJAKKA_SIGN_MONEY,
  MAJAKKA_SIGN_BLAME,
} MajakkaSign;

typedef enum
{
  MAJAKKA_GROUPING_ALONE,
  MAJAKKA_GROUPING_PAIRS,
  MAJAKKA_GROUPING_SMALL_GROUPS,
  MAJAKKA_GROUPING_WHOLE_CLASS,
} MajakkaGrouping;

/** MajakkaPartKind: which part of a session. */
typedef enum
{
  MAJAKKA_PART_OPENING,
  MAJAKKA_PART_ACTIVITY,
  MAJAKKA_PART_CLOSING,
} MajakkaPartKind;

/**
 * MajakkaItem:
 * @id: (nullable): in a checklist: what its tick is kept under
 * @age: (nullable): in conversation starters: the age band
 * @is_do: in do/don't: whether it is a do
 * @text: the words
 *
 * A line of a list, steps, do/don't, checklist, materials or conversation starters.
 */
typedef struct
{
  char *id;
  char *age;
  gboolean is_do;
  MajakkaMessage text;
} MajakkaItem;

/** MajakkaChatMessage: one message of a conversation, with its warning sign if it carries one. */
typedef struct
{
  MajakkaMessage from;
  MajakkaSign sign;
  GPtrArray *paragraphs; /* of MajakkaMessage */
  MajakkaMessage why;    /* set when sign is not NONE */
  gboolean first_speaker;
  guint line;
  guint column;
} MajakkaChatMessage;

/** MajakkaChoice: what the reader can do at the end of a scene. */
typedef struct
{
  char *go_to;
  MajakkaMessage text;
  guint line;
  guint column;
} MajakkaChoice;

/** MajakkaScene: a step of a scenario. */
typedef struct
{
  char *id;
  gboolean is_end;
  GPtrArray *paragraphs; /* of MajakkaMessage */
  GPtrArray *choices;    /* of MajakkaChoice */
  guint line;
  guint column;
} MajakkaScene;

/**
 * MajakkaBlock:
 * @kind: what it is; the fields after the common ones are set by kind, the others NULL or 0
 * @id: (nullable): for kinds that keep something
 * @line: where it begins
 * @column: the same
 * @title: heading of a conversation, checklist, scenario, activity; of a part, slide or handout of a session
 * @text: the words of a paragraph; who says a quotation; caption of a figure
 * @alt: alternative text of a figure
 * @src: bare file name of a figure
 * @items: (element-type MajakkaItem): of list, steps, do/don't, checklist, starters; materials of an activity
 *   or of a part
 * @blocks: (element-type MajakkaBlock): inside a note, quotation, region, activity, facilitator's notes; slides,
 *   questions and handouts of a part
 * @facilitator: (element-type MajakkaBlock): facilitator's notes of an activity; in a session of a part, a slide or
 *   a question
 * @messages: (element-type MajakkaChatMessage): of a conversation
 * @scenes: (element-type MajakkaScene): of a scenario
 * @start: id of the first scene
 * @note_kind: of a note
 * @is_tonight: of a checklist: the "tonight" action
 * @minutes: of an activity or a part
 * @grouping: of an activity or a part
 * @part_kind: of a part
 * @countries: of a region block: ISO 3166 codes
 * @except: of a region block: shown everywhere but in @countries
 * @question: of a question
 *
 * A piece of a section, in the order in which it is read.
 */
typedef struct
{
  MajakkaBlockKind kind;
  char *id;
  guint line;
  guint column;

  MajakkaMessage title;
  MajakkaMessage text;
  MajakkaMessage alt;
  char *src;
  GPtrArray *items;
  GPtrArray *blocks;
  GPtrArray *facilitator;
  GPtrArray *messages;
  GPtrArray *scenes;
  char *start;
  MajakkaNoteKind note_kind;
  gboolean is_tonight;
  guint minutes;
  MajakkaGrouping grouping;
  MajakkaPartKind part_kind;
  GStrv countries;
  gboolean except;
  MajakkaQuestion *question;
} MajakkaBlock;

void majakka_block_free (MajakkaBlock *self);
const char *majakka_block_kind_to_string (MajakkaBlockKind kind);
gboolean majakka_block_is_shown_in (const MajakkaBlock *self, const char *country);
const MajakkaScene *majakka_block_find_scene (const MajakkaBlock *self, const char *id);

G_END_DECLS
