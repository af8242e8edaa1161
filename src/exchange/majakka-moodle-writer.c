/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Moodle XML as question/format/xml/format.php of Moodle reads it. */

#include "majakka-exchange-writer-private.h"

#include <string.h>

/* What every question ends its head with. */
#define SETTINGS                         \
  "    <defaultgrade>1</defaultgrade>\n" \
  "    <penalty>0.3333333</penalty>\n"   \
  "    <hidden>0</hidden>\n"

static const char *
get_type (const MajakkaExchangeQuestion *question)
{
  switch (question->kind)
    {
    case MAJAKKA_QUESTION_TRUE_FALSE:
      return "truefalse";
    case MAJAKKA_QUESTION_MATCH:
    case MAJAKKA_QUESTION_SORT:
      return "matching";
    case MAJAKKA_QUESTION_ORDER:
      return "ordering";
    case MAJAKKA_QUESTION_ONE:
    case MAJAKKA_QUESTION_SEVERAL:
    case MAJAKKA_QUESTION_SPOT:
    default:
      return "multichoice";
    }
}

/* Markup is HTML. It has no “>” of its own, so nothing in it ends the CDATA. */
static void
append_html (GString *out, const char *indent, const char *name, const char *markup)
{
  g_string_append_printf (out, "%s<%s format=\"html\"><text>", indent, name);
  if (markup != NULL)
    g_string_append_printf (out, "<![CDATA[%s]]>", markup);
  g_string_append_printf (out, "</text></%s>\n", name);
}

/* The partner in a pair is plain text in Moodle. */
static void
append_plain (GString *out, const char *markup)
{
  g_autofree char *plain = majakka_markup_strip (markup != NULL ? markup : "");
  g_autofree char *escaped = g_markup_escape_text (plain, -1);

  g_string_append_printf (out, "<text>%s</text>", escaped);
}

static void
append_general_feedback (GString *out, const MajakkaExchangeQuestion *question)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  if (!majakka_exchange_question_is_paired (question))
    return;

  for (guint i = 0; i < question->answers->len; i++)
    {
      const MajakkaExchangeAnswer *answer = g_ptr_array_index (question->answers, i);

      if (answer->feedback != NULL)
        g_string_append_printf (lines, "<p>%s" MAJAKKA_EXCHANGE_DASH "%s</p>", answer->text,
                                answer->feedback);
    }
  if (lines->len > 0)
    append_html (out, "    ", "generalfeedback", lines->str);
}

static void
append_pair (GString *out, const MajakkaExchangeAnswer *answer)
{
  g_string_append_printf (
      out, "    <subquestion format=\"html\"><text><![CDATA[%s]]></text><answer>", answer->text);
  append_plain (out, answer->goes_with);
  g_string_append (out, "</answer></subquestion>\n");
}

static void
append_answer (GString *out,
               const MajakkaExchangeQuestion *question,
               const MajakkaExchangeAnswer *answer,
               const char *plain)
{
  g_string_append (out, "    <answer fraction=\"");
  majakka_exchange_question_append_weight (question, answer, out);
  if (plain != NULL)
    g_string_append_printf (out, "\" format=\"moodle_auto_format\">\n      <text>%s</text>\n",
                            plain);
  else
    g_string_append_printf (out, "\" format=\"html\">\n      <text><![CDATA[%s]]></text>\n",
                            answer->text);
  if (answer->feedback != NULL && question->kind != MAJAKKA_QUESTION_ORDER)
    append_html (out, "      ", "feedback", answer->feedback);
  g_string_append (out, "    </answer>\n");
}

static void
append_answers (GString *out, const MajakkaExchangeQuestion *question)
{
  static const char *const words[] = { "true", "false" };
  gboolean true_false = question->kind == MAJAKKA_QUESTION_TRUE_FALSE;

  for (guint i = 0; i < question->answers->len; i++)
    {
      const MajakkaExchangeAnswer *answer = g_ptr_array_index (question->answers, i);

      if (question->kind == MAJAKKA_QUESTION_MATCH || question->kind == MAJAKKA_QUESTION_SORT)
        append_pair (out, answer);
      else
        append_answer (out, question, answer, true_false ? words[MIN (i, 1)] : NULL);
    }
}

static void
append_question (GString *out, const MajakkaExchangeQuestion *question)
{
  g_string_append_printf (out, "  <question type=\"%s\">\n    <name><text>%s</text></name>\n",
                          get_type (question), question->id);
  append_html (out, "    ", "questiontext", question->prompt);
  append_general_feedback (out, question);
  g_string_append (out, SETTINGS);
  if (question->kind == MAJAKKA_QUESTION_ORDER)
    g_string_append_printf (out,
                            "    <layouttype>VERTICAL</layouttype>\n"
                            "    <selecttype>ALL</selecttype>\n"
                            "    <selectcount>%u</selectcount>\n"
                            "    <gradingtype>ABSOLUTE_POSITION</gradingtype>\n"
                            "    <showgrading>SHOW</showgrading>\n"
                            "    <numberingstyle>none</numberingstyle>\n",
                            question->answers->len);
  else if (question->kind != MAJAKKA_QUESTION_TRUE_FALSE)
    g_string_append (out, "    <shuffleanswers>true</shuffleanswers>\n");
  if (question->kind == MAJAKKA_QUESTION_ONE || question->kind == MAJAKKA_QUESTION_SEVERAL)
    g_string_append_printf (out,
                            "    <single>%s</single>\n"
                            "    <answernumbering>none</answernumbering>\n",
                            question->kind == MAJAKKA_QUESTION_ONE ? "true" : "false");
  append_answers (out, question);
  g_string_append (out, "  </question>\n");
}

/**
 * majakka_exchange_set_to_moodle_xml:
 * @self: questions
 *
 * Returns: (transfer full): the same as a file of the format Moodle XML
 */
char *
majakka_exchange_set_to_moodle_xml (const MajakkaExchangeSet *self)
{
  GString *out;

  g_return_val_if_fail (self != NULL, NULL);

  out = g_string_new ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n");
  if (self->title != NULL)
    {
      g_autoptr (GString) category = g_string_new (NULL);
      g_autofree char *escaped = NULL;

      majakka_exchange_set_append_category (self, category);
      escaped = g_markup_escape_text (category->str, -1);
      g_string_append_printf (out,
                              "  <question type=\"category\">\n"
                              "    <category><text>%s</text></category>\n"
                              "  </question>\n",
                              escaped);
    }
  for (guint i = 0; i < self->questions->len; i++)
    append_question (out, g_ptr_array_index (self->questions, i));
  g_string_append (out, "</quiz>\n");

  return g_string_free (out, FALSE);
}
