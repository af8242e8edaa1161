/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-private.h"
#include "majakka-lesson-words-private.h"

static void
option_free (MajakkaOption *option)
{
  g_free (option->id);
  g_free (option->group);
  majakka_message_clear (&option->from);
  majakka_message_clear (&option->text);
  majakka_message_clear (&option->goes_with);
  majakka_message_clear (&option->feedback);
  g_free (option);
}

static void
group_free (MajakkaGroup *group)
{
  g_free (group->id);
  majakka_message_clear (&group->text);
  g_free (group);
}

static MajakkaOption *
build_option (const MajakkaXmlNode *element)
{
  MajakkaOption *option = g_new0 (MajakkaOption, 1);
  int sign = MAJAKKA_SIGN_NONE;

  majakka_words_find_value (majakka_sign_words, majakka_xml_node_get_attribute (element, "sign"),
                            &sign);
  option->id = majakka_build_attribute (element, "id");
  option->right = majakka_build_flag (element, "right");
  option->group = majakka_build_attribute (element, "group");
  option->sign = (MajakkaSign) sign;
  option->line = element->line;
  option->column = element->column;
  majakka_message_init_from_attribute (&option->from, element, "from");
  majakka_build_child (element, "p", &option->text);
  majakka_build_child (element, "goes-with", &option->goes_with);
  majakka_build_child (element, "feedback", &option->feedback);

  return option;
}

static MajakkaGroup *
build_group (const MajakkaXmlNode *element)
{
  MajakkaGroup *group = g_new0 (MajakkaGroup, 1);

  group->id = majakka_build_attribute (element, "id");
  group->line = element->line;
  group->column = element->column;
  majakka_message_init_from_element (&group->text, element);

  return group;
}

/* Returns a question, as far as @element has one. */
MajakkaQuestion *
majakka_question_build (const MajakkaXmlNode *element)
{
  MajakkaQuestion *self = g_new0 (MajakkaQuestion, 1);
  int kind = MAJAKKA_QUESTION_ONE;

  majakka_words_find_value (majakka_question_words,
                            majakka_xml_node_get_attribute (element, "kind"), &kind);
  self->id = majakka_build_attribute (element, "id");
  self->kind = (MajakkaQuestionKind) kind;
  self->objective = majakka_build_attribute (element, "objective");
  self->line = element->line;
  self->column = element->column;
  self->options = g_ptr_array_new_with_free_func ((GDestroyNotify) option_free);
  self->groups = g_ptr_array_new_with_free_func ((GDestroyNotify) group_free);
  majakka_build_child (element, "prompt", &self->prompt);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      if (majakka_xml_node_is (child, "option"))
        g_ptr_array_add (self->options, build_option (child));
      else if (majakka_xml_node_is (child, "group"))
        g_ptr_array_add (self->groups, build_group (child));
    }

  return self;
}
