/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Moodle XML, as question/format/xml/format.php of Moodle writes it and
 * https://docs.moodle.org/en/Moodle_XML_format describes it. */

#include "majakka-exchange-markup-private.h"
#include "majakka-exchange-reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const MajakkaXmlNode *
find_child (const MajakkaXmlNode *element, const char *name)
{
  const MajakkaXmlNode *child = majakka_xml_node_first_element (element);

  while (child != NULL && !majakka_xml_node_is (child, name))
    child = majakka_xml_node_next_element (child);

  return child;
}

static void
collect (const MajakkaXmlNode *element, GString *words)
{
  for (const MajakkaXmlNode *child = element->first_child; child != NULL; child = child->next)
    {
      if (child->text != NULL)
        g_string_append (words, child->text);
      else
        collect (child, words);
    }
}

/* The words in the `text` of an element, or in the element itself. */
static char *
get_words (const MajakkaXmlNode *element)
{
  const MajakkaXmlNode *text = find_child (element, "text");
  GString *words = g_string_new (NULL);

  collect (text != NULL ? text : element, words);

  return g_string_free (words, FALSE);
}

static char *
get_plain (const MajakkaXmlNode *element)
{
  g_autofree char *words = element != NULL ? get_words (element) : NULL;

  return words != NULL ? majakka_markup_from_plain (words) : NULL;
}

/* The same, without a copy where they are in one piece, as they nearly always are. */
static const char *
peek_words (const MajakkaXmlNode *element, char **copy)
{
  const MajakkaXmlNode *text = find_child (element, "text");
  const MajakkaXmlNode *only = text != NULL ? text->first_child : NULL;

  if (only != NULL && only->text != NULL && only->next == NULL)
    return only->text;

  *copy = get_words (element);

  return *copy;
}

/* The words of an element with a format, NULL when it has none. */
static char *
get_text (MajakkaRawQuestion *raw, const MajakkaXmlNode *element)
{
  MajakkaTextFormat format = MAJAKKA_TEXT_HTML;
  g_autofree char *copy = NULL;
  g_autofree char *text = NULL;
  const char *name;

  if (element == NULL)
    return NULL;

  name = majakka_xml_node_get_attribute (element, "format");
  if (name != NULL)
    majakka_text_format_find (name, strlen (name), &format);
  if (find_child (element, "file") != NULL)
    raw->lost |= MAJAKKA_LOSS_FILE;
  text = majakka_exchange_reduce (peek_words (element, &copy), format, &raw->lost);

  return *text != '\0' ? g_steal_pointer (&text) : NULL;
}

static void
read_answer (MajakkaRawQuestion *raw, const MajakkaXmlNode *element)
{
  const char *fraction = majakka_xml_node_get_attribute (element, "fraction");
  MajakkaRawAnswer *answer = majakka_raw_question_add_answer (raw);

  answer->weight = fraction != NULL ? g_ascii_strtod (fraction, NULL) : 0;
  answer->text = get_text (raw, element);
  answer->feedback = get_text (raw, find_child (element, "feedback"));
}

/* The answers of true-false are words of the format, in any order. */
static void
read_true_false_answer (MajakkaRawQuestion *raw, const MajakkaXmlNode *element)
{
  const char *fraction = majakka_xml_node_get_attribute (element, "fraction");
  g_autofree char *words = g_strstrip (get_words (element));
  MajakkaRawAnswer *answer;

  if (raw->answers->len == 0)
    g_array_set_size (raw->answers, 2);
  answer = &g_array_index (raw->answers, MajakkaRawAnswer,
                           g_ascii_strcasecmp (words, "true") == 0 ? 0 : 1);
  answer->weight = fraction != NULL ? g_ascii_strtod (fraction, NULL) : 0;
  g_free (answer->feedback);
  answer->feedback = get_text (raw, find_child (element, "feedback"));
}

static void
read_pair (MajakkaRawQuestion *raw, const MajakkaXmlNode *element)
{
  MajakkaRawAnswer *answer = majakka_raw_question_add_answer (raw);

  answer->text = get_text (raw, element);
  answer->goes_with = get_plain (find_child (element, "answer"));
}

static void
read_extra (MajakkaRawQuestion *raw, const MajakkaXmlNode *element)
{
  g_autofree char *words = NULL;

  if (majakka_xml_node_is (element, "hint"))
    {
      raw->extras |= MAJAKKA_RAW_HINTS;
    }
  else if (majakka_xml_node_is (element, "tags"))
    {
      if (majakka_xml_node_first_element (element) != NULL)
        raw->extras |= MAJAKKA_RAW_TAGS;
    }
  else if (majakka_xml_node_is (element, "correctfeedback") ||
           majakka_xml_node_is (element, "partiallycorrectfeedback") ||
           majakka_xml_node_is (element, "incorrectfeedback"))
    {
      words = get_text (raw, element);
      if (words != NULL)
        raw->extras |= MAJAKKA_RAW_COMBINED_FEEDBACK;
    }
}

static gboolean
is_yes (const MajakkaXmlNode *element)
{
  g_autofree char *words = g_strstrip (get_words (element));

  return g_str_equal (words, "true") || g_str_equal (words, "1");
}

static void
read_child (MajakkaRawQuestion *raw, const MajakkaXmlNode *child)
{
  if (majakka_xml_node_is (child, "generalfeedback"))
    {
      g_free (raw->general_feedback);
      raw->general_feedback = get_text (raw, child);
    }
  else if (majakka_xml_node_is (child, "single"))
    {
      raw->single = is_yes (child);
    }
  else if (majakka_xml_node_is (child, "answer"))
    {
      if (raw->kind == MAJAKKA_RAW_TRUE_FALSE)
        read_true_false_answer (raw, child);
      else if (raw->kind != MAJAKKA_RAW_PAIRS)
        read_answer (raw, child);
    }
  else if (majakka_xml_node_is (child, "subquestion"))
    {
      if (raw->kind == MAJAKKA_RAW_PAIRS)
        read_pair (raw, child);
    }
  else
    {
      read_extra (raw, child);
    }
}

static gboolean
find_kind (MajakkaIntake *intake, MajakkaRawQuestion *raw, const char *type)
{
  static const struct
  {
    const char *type;
    MajakkaRawKind kind;
  } kinds[] = {
    { "multichoice", MAJAKKA_RAW_CHOICE },
    { "truefalse", MAJAKKA_RAW_TRUE_FALSE },
    { "matching", MAJAKKA_RAW_PAIRS },
    { "ordering", MAJAKKA_RAW_ORDER },
  };
  g_autofree char *label = NULL;
  g_autofree char *words = NULL;
  g_autofree char *type_label = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (g_str_equal (type, kinds[i].type))
      {
        raw->kind = kinds[i].kind;
        return TRUE;
      }

  label = majakka_raw_question_get_label (raw);
  words = majakka_markup_from_plain (type);
  type_label = majakka_exchange_make_label (words);
  majakka_faults_add (
      intake->faults, &majakka_exchange_tags[EXCHANGE_TAG_LEFT_OUT], intake->file, raw->line, 0,
      /* Translators: %s is the name of a question, then a type of Moodle, in English */
      _ ("“%s” was left out: a lesson has no questions of the type “%s”."), label, type_label);

  return FALSE;
}

static void
read_question (MajakkaIntake *intake, const MajakkaXmlNode *element)
{
  const char *type = majakka_xml_node_get_attribute (element, "type");
  g_autoptr (MajakkaRawQuestion) raw = majakka_raw_question_new (element->line);
  g_autofree char *words = NULL;

  if (g_strcmp0 (type, "category") == 0)
    {
      const MajakkaXmlNode *category = find_child (element, "category");

      words = category != NULL ? g_strstrip (get_words (category)) : NULL;
      if (words != NULL)
        majakka_intake_add_category (intake, words, element->line);
      return;
    }
  if (!majakka_intake_count (intake, element->line))
    return;

  raw->name = get_plain (find_child (element, "name"));
  if (raw->name != NULL && *raw->name == '\0')
    g_clear_pointer (&raw->name, g_free);
  raw->prompt = get_text (raw, find_child (element, "questiontext"));
  if (!find_kind (intake, raw, type != NULL ? type : ""))
    return;

  raw->single = TRUE;
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element);
       child != NULL && raw->answers->len <= MAJAKKA_EXCHANGE_MAX_ANSWERS;
       child = majakka_xml_node_next_element (child))
    read_child (raw, child);
  majakka_intake_add (intake, raw);
}

/* Reads a whole file. */
void
majakka_moodle_read (const char *data, gsize length, MajakkaIntake *intake)
{
  g_autoptr (MajakkaXmlDocument) document = majakka_xml_read_memory (
      data, length, intake->file, &majakka_exchange_limits, intake->faults);
  const MajakkaXmlNode *root;

  if (document == NULL)
    {
      intake->failed = TRUE;
      return;
    }
  root = majakka_xml_document_get_root (document);
  if (!majakka_xml_node_is (root, "quiz"))
    {
      intake->failed = TRUE;
      majakka_faults_add (intake->faults, &majakka_exchange_tags[EXCHANGE_TAG_UNREADABLE],
                          intake->file, root->line, root->column,
                          /* Translators: %s is the name of an element of XML */
                          _ ("This is no Moodle XML: its first element is “%s”, not “quiz”."),
                          root->name);
      return;
    }

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (root);
       child != NULL && !intake->failed; child = majakka_xml_node_next_element (child))
    if (majakka_xml_node_is (child, "question"))
      read_question (intake, child);
}
