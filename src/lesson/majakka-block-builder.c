/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-private.h"
#include "majakka-lesson-words-private.h"

static void
item_free (MajakkaItem *item)
{
  g_free (item->id);
  g_free (item->age);
  majakka_message_clear (&item->text);
  g_free (item);
}

static void
chat_message_free (MajakkaChatMessage *message)
{
  majakka_message_clear (&message->from);
  g_ptr_array_unref (message->paragraphs);
  majakka_message_clear (&message->why);
  g_free (message);
}

static void
choice_free (MajakkaChoice *choice)
{
  g_free (choice->go_to);
  majakka_message_clear (&choice->text);
  g_free (choice);
}

static void
scene_free (MajakkaScene *scene)
{
  g_free (scene->id);
  g_ptr_array_unref (scene->paragraphs);
  g_ptr_array_unref (scene->choices);
  g_free (scene);
}

static MajakkaItem *
build_item (const MajakkaXmlNode *element)
{
  MajakkaItem *item = g_new0 (MajakkaItem, 1);

  item->id = majakka_build_attribute (element, "id");
  item->age = majakka_build_attribute (element, "age");
  item->is_do = majakka_xml_node_is (element, "do");
  majakka_message_init_from_element (&item->text, element);

  return item;
}

/* Takes the children of @element that are lines of some kind. */
static GPtrArray *
build_items (const MajakkaXmlNode *element)
{
  static const char *const names[] = { "item", "step", "do", "dont", "say", NULL };
  GPtrArray *items = g_ptr_array_new_with_free_func ((GDestroyNotify) item_free);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    if (g_strv_contains (names, child->name))
      {
        MajakkaItem *item = build_item (child);

        if (MAJAKKA_MESSAGE_IS_SET (&item->text))
          g_ptr_array_add (items, item);
        else
          item_free (item);
      }

  return items;
}

static MajakkaChatMessage *
build_message (const MajakkaXmlNode *element)
{
  MajakkaChatMessage *message = g_new0 (MajakkaChatMessage, 1);
  int sign = MAJAKKA_SIGN_NONE;

  majakka_words_find_value (majakka_sign_words, majakka_xml_node_get_attribute (element, "sign"),
                            &sign);
  message->sign = (MajakkaSign) sign;
  message->line = element->line;
  message->column = element->column;
  message->paragraphs = majakka_build_paragraphs (element);
  majakka_message_init_from_attribute (&message->from, element, "from");
  majakka_build_child (element, "why", &message->why);

  return message;
}

static GPtrArray *
build_messages (const MajakkaXmlNode *element)
{
  GPtrArray *messages = g_ptr_array_new_with_free_func ((GDestroyNotify) chat_message_free);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    if (majakka_xml_node_is (child, "message"))
      {
        MajakkaChatMessage *message = build_message (child);
        const MajakkaChatMessage *first =
            messages->len > 0 ? g_ptr_array_index (messages, 0) : message;

        message->first_speaker = g_strcmp0 (first->from.source, message->from.source) == 0;
        g_ptr_array_add (messages, message);
      }

  return messages;
}

static MajakkaScene *
build_scene (const MajakkaXmlNode *element)
{
  MajakkaScene *scene = g_new0 (MajakkaScene, 1);

  scene->id = majakka_build_attribute (element, "id");
  scene->is_end = majakka_build_flag (element, "end");
  scene->line = element->line;
  scene->column = element->column;
  scene->paragraphs = majakka_build_paragraphs (element);
  scene->choices = g_ptr_array_new_with_free_func ((GDestroyNotify) choice_free);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    if (majakka_xml_node_is (child, "choice"))
      {
        MajakkaChoice *choice = g_new0 (MajakkaChoice, 1);

        choice->go_to = majakka_build_attribute (child, "goto");
        choice->line = child->line;
        choice->column = child->column;
        majakka_message_init_from_element (&choice->text, child);
        g_ptr_array_add (scene->choices, choice);
      }

  return scene;
}

static GPtrArray *
build_scenes (const MajakkaXmlNode *element)
{
  GPtrArray *scenes = g_ptr_array_new_with_free_func ((GDestroyNotify) scene_free);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    if (majakka_xml_node_is (child, "scene"))
      g_ptr_array_add (scenes, build_scene (child));

  return scenes;
}

static const MajakkaXmlNode *
find_child (const MajakkaXmlNode *element, const char *name)
{
  const MajakkaXmlNode *child = majakka_xml_node_first_element (element);

  while (child != NULL && !majakka_xml_node_is (child, name))
    child = majakka_xml_node_next_element (child);

  return child;
}

/* Takes the children of @element that are blocks; an activity's facilitator's notes are apart. */
static GPtrArray *
build_blocks (const MajakkaXmlNode *element)
{
  GPtrArray *blocks = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_block_free);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      MajakkaBlock *block =
          majakka_xml_node_is (child, "facilitator") ? NULL : majakka_block_build (child);

      if (block != NULL)
        g_ptr_array_add (blocks, block);
    }

  return blocks;
}

static void
build_facilitator (MajakkaBlock *self, const MajakkaXmlNode *element)
{
  const MajakkaXmlNode *facilitator = find_child (element, "facilitator");

  if (facilitator != NULL)
    self->facilitator = build_blocks (facilitator);
}

/* An activity of a lesson, and a part of a session. */
static void
build_activity (MajakkaBlock *self, const MajakkaXmlNode *element)
{
  const MajakkaXmlNode *materials = find_child (element, "materials");
  int grouping = MAJAKKA_GROUPING_ALONE;
  int part = MAJAKKA_PART_ACTIVITY;

  majakka_words_find_value (majakka_grouping_words,
                            majakka_xml_node_get_attribute (element, "grouping"), &grouping);
  majakka_words_find_value (majakka_part_words, majakka_xml_node_get_attribute (element, "kind"),
                            &part);
  self->grouping = (MajakkaGrouping) grouping;
  self->part_kind = (MajakkaPartKind) part;
  self->minutes = majakka_build_number (element, "minutes");
  self->blocks = build_blocks (element);
  if (materials != NULL)
    self->items = build_items (materials);
  build_facilitator (self, element);
}

static void
build_note_kind (MajakkaBlock *self, const MajakkaXmlNode *element)
{
  int kind = MAJAKKA_NOTE_TIP;

  majakka_words_find_value (majakka_note_words, majakka_xml_node_get_attribute (element, "kind"),
                            &kind);
  self->note_kind = (MajakkaNoteKind) kind;
}

static void
build_by_kind (MajakkaBlock *self, const MajakkaXmlNode *element)
{
  switch (self->kind)
    {
    case MAJAKKA_BLOCK_PARAGRAPH:
      majakka_message_init_from_element (&self->text, element);
      break;
    case MAJAKKA_BLOCK_LIST:
    case MAJAKKA_BLOCK_STEPS:
    case MAJAKKA_BLOCK_DOS:
    case MAJAKKA_BLOCK_STARTERS:
      self->items = build_items (element);
      break;
    case MAJAKKA_BLOCK_CHECKLIST:
      self->items = build_items (element);
      self->is_tonight =
          g_strcmp0 (majakka_xml_node_get_attribute (element, "kind"), "tonight") == 0;
      break;
    case MAJAKKA_BLOCK_NOTE:
      build_note_kind (self, element);
      self->blocks = build_blocks (element);
      break;
    case MAJAKKA_BLOCK_FACILITATOR:
      self->blocks = build_blocks (element);
      break;
    case MAJAKKA_BLOCK_FIGURE:
      self->src = majakka_build_attribute (element, "src");
      majakka_build_child (element, "alt", &self->alt);
      majakka_build_child (element, "caption", &self->text);
      break;
    case MAJAKKA_BLOCK_QUOTE:
      self->blocks = build_blocks (element);
      majakka_build_child (element, "by", &self->text);
      break;
    case MAJAKKA_BLOCK_CONVERSATION:
      self->messages = build_messages (element);
      break;
    case MAJAKKA_BLOCK_SCENARIO:
      self->start = majakka_build_attribute (element, "start");
      self->scenes = build_scenes (element);
      break;
    case MAJAKKA_BLOCK_ACTIVITY:
    case MAJAKKA_BLOCK_PART:
      build_activity (self, element);
      break;
    case MAJAKKA_BLOCK_SLIDE:
      self->blocks = build_blocks (element);
      build_facilitator (self, element);
      break;
    case MAJAKKA_BLOCK_HANDOUT:
      self->blocks = build_blocks (element);
      break;
    case MAJAKKA_BLOCK_REGION:
      self->except = majakka_xml_node_get_attribute (element, "except") != NULL;
      self->countries = majakka_build_words (element, self->except ? "except" : "countries");
      self->blocks = build_blocks (element);
      break;
    case MAJAKKA_BLOCK_QUESTION:
      self->question = majakka_question_build (element);
      build_facilitator (self, element);
      break;
    default:
      g_assert_not_reached ();
    }
}

static gboolean
has_title (MajakkaBlockKind kind)
{
  switch (kind)
    {
    case MAJAKKA_BLOCK_CONVERSATION:
    case MAJAKKA_BLOCK_CHECKLIST:
    case MAJAKKA_BLOCK_SCENARIO:
    case MAJAKKA_BLOCK_ACTIVITY:
    case MAJAKKA_BLOCK_PART:
    case MAJAKKA_BLOCK_SLIDE:
    case MAJAKKA_BLOCK_HANDOUT:
      return TRUE;
    default:
      return FALSE;
    }
}

/* Returns a block, or NULL when @element is none. */
MajakkaBlock *
majakka_block_build (const MajakkaXmlNode *element)
{
  MajakkaBlock *self;
  int kind;

  if (!majakka_words_find_value (majakka_block_words, element->name, &kind))
    return NULL;

  self = g_new0 (MajakkaBlock, 1);
  self->kind = (MajakkaBlockKind) kind;
  self->id = majakka_build_attribute (element, "id");
  self->line = element->line;
  self->column = element->column;
  if (has_title (self->kind))
    majakka_build_child (element, "title", &self->title);
  build_by_kind (self, element);

  return self;
}
