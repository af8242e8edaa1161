/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A lesson for an author to go on with. It has the questions; what else a lesson needs is there and
 * empty, so that the check names it, with its line. */

#include "majakka-exchange-draft.h"

#include "majakka-exchange-intake-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define OBJECTIVE "objective-1"

/* The words of a comment: two “-” would end it. */
static void
append_comment (GString *out, const char *words)
{
  for (const char *p = words; *p != '\0'; p++)
    {
      if (*p == '-' && out->str[out->len - 1] == '-')
        g_string_append_c (out, ' ');
      if ((guchar) *p >= 0x20)
        g_string_append_c (out, *p);
    }
}

static void
append_head (GString *out, const MajakkaExchangeSet *self, const char *id, const char *language)
{
  g_autofree char *title = g_markup_escape_text (self->title != NULL ? self->title : "", -1);
  g_autofree char *code = g_strdelimit (g_strdup (language), "_", '-');

  g_string_append (out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- ");
  append_comment (out,
                  _ ("A draft: what is empty is for you to write, and “majakka-tool check” names "
                     "it. All questions test one objective until you say otherwise."));
  g_string_append_printf (
      out,
      " -->\n"
      "<lesson xmlns=\"" MAJAKKA_LESSON_NAMESPACE "\" id=\"%s\" xml:lang=\"%s\">\n"
      "  <title>%s</title>\n"
      "  <summary></summary>\n"
      "  <picture src=\"%s.svg\"><alt></alt></picture>\n"
      "  <objectives>\n"
      "    <objective id=\"" OBJECTIVE "\"></objective>\n"
      "  </objectives>\n"
      "  <sources>\n"
      "    <source id=\"source-1\" publisher=\"\" url=\"\" read=\"\"></source>\n"
      "  </sources>\n"
      "  <section id=\"section-1\" teaches=\"" OBJECTIVE "\">\n"
      "    <title></title>\n"
      "    <p></p>\n"
      "  </section>\n"
      "  <quiz id=\"quiz\">\n",
      id, code, title, id);
}

/* Returns the number of the group of @answer, from 1: groups stand in the order of their answers. */
static guint
find_group (const GPtrArray *groups, const MajakkaExchangeAnswer *answer)
{
  for (guint i = 0; i < groups->len; i++)
    if (g_str_equal (g_ptr_array_index (groups, i), answer->goes_with))
      return i + 1;

  return 0;
}

static GPtrArray *
list_groups (const MajakkaExchangeQuestion *question)
{
  GPtrArray *groups = g_ptr_array_new ();

  for (guint i = 0; question->kind == MAJAKKA_QUESTION_SORT && i < question->answers->len; i++)
    {
      const MajakkaExchangeAnswer *answer = g_ptr_array_index (question->answers, i);

      if (find_group (groups, answer) == 0)
        g_ptr_array_add (groups, answer->goes_with);
    }

  return groups;
}

/* “a” to “z”, then with a number. */
static void
append_option_id (GString *out, const MajakkaExchangeQuestion *question, guint place)
{
  if (question->kind == MAJAKKA_QUESTION_TRUE_FALSE)
    g_string_append (out, place == 0 ? "true" : "false");
  else
    g_string_append_c (out, (char) ('a' + place % 26));
  if (place >= 26)
    g_string_append_printf (out, "%u", place / 26);
}

static void
append_element (GString *out, const char *name, const char *markup)
{
  if (markup != NULL)
    g_string_append_printf (out, "<%s>%s</%s>", name, markup, name);
}

static void
append_option (GString *out,
               const MajakkaExchangeQuestion *question,
               guint place,
               const GPtrArray *groups)
{
  const MajakkaExchangeAnswer *answer = g_ptr_array_index (question->answers, place);

  g_string_append (out, "      <option id=\"");
  append_option_id (out, question, place);
  g_string_append_c (out, '"');
  if (answer->right)
    g_string_append (out, " right=\"yes\"");
  if (question->kind == MAJAKKA_QUESTION_SORT)
    g_string_append_printf (out, " group=\"group-%u\"", find_group (groups, answer));
  g_string_append_c (out, '>');
  append_element (out, "p", answer->text);
  if (question->kind == MAJAKKA_QUESTION_MATCH)
    append_element (out, "goes-with", answer->goes_with);
  append_element (out, "feedback", answer->feedback != NULL ? answer->feedback : "");
  g_string_append (out, "</option>\n");
}

static void
append_question (GString *out, const MajakkaExchangeQuestion *question)
{
  g_autoptr (GPtrArray) groups = list_groups (question);

  g_string_append_printf (out, "    <question id=\"%s\" kind=\"%s\" objective=\"" OBJECTIVE "\">\n",
                          question->id, majakka_question_kind_to_string (question->kind));
  g_string_append (out, "      ");
  append_element (out, "prompt", question->prompt);
  g_string_append_c (out, '\n');
  for (guint i = 0; i < groups->len; i++)
    g_string_append_printf (out, "      <group id=\"group-%u\">%s</group>\n", i + 1,
                            (const char *) g_ptr_array_index (groups, i));
  for (guint i = 0; i < question->answers->len; i++)
    append_option (out, question, i, groups);
  g_string_append (out, "    </question>\n");
}

static void
append_notes (GString *out, const MajakkaFaults *faults)
{
  if (majakka_faults_count (faults) == 0)
    return;

  g_string_append (out, "<!-- ");
  append_comment (out, _ ("What the draft has not, or has otherwise than the file:"));
  g_string_append_c (out, '\n');
  for (guint i = 0; i < majakka_faults_count (faults); i++)
    {
      MajakkaFault note = *majakka_faults_get (faults, i);
      g_autofree char *name = g_path_get_basename (note.file);
      g_autofree char *line = NULL;

      /* A draft is passed on, and where its file lay is nobody's business. */
      note.file = name;
      line = majakka_exchange_note_to_string (&note);
      append_comment (out, line);
      g_string_append_c (out, '\n');
    }
  g_string_append (out, "-->\n");
}

/**
 * majakka_exchange_note_to_string:
 * @note: a fault of reading
 *
 * Returns: (transfer full): it in one line, as in “questions.txt:7: A picture of “q-7” was left out.”
 */
char *
majakka_exchange_note_to_string (const MajakkaFault *note)
{
  g_return_val_if_fail (note != NULL, NULL);

  if (note->line == 0)
    return g_strdup_printf ("%s: %s", note->file, note->sentence);

  return g_strdup_printf ("%s:%u: %s", note->file, note->line, note->sentence);
}

/**
 * majakka_exchange_set_to_draft:
 * @self: questions
 * @id: the id of the lesson
 * @language: the code of the language of the questions, as in "fi"
 * @faults: the notes of reading; one is added when the draft is larger than a lesson may be
 *
 * Writes the questions as a lesson that an author goes on with, with the notes as a comment at its end.
 *
 * Returns: (transfer full): the text of the file
 */
char *
majakka_exchange_set_to_draft (const MajakkaExchangeSet *self,
                               const char *id,
                               const char *language,
                               MajakkaFaults *faults)
{
  GString *out;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (language != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  out = g_string_new (NULL);
  append_head (out, self, id, language);
  for (guint i = 0; i < self->questions->len; i++)
    append_question (out, g_ptr_array_index (self->questions, i));
  g_string_append (out, "  </quiz>\n</lesson>\n");
  if (out->len > majakka_xml_default_limits.max_bytes)
    {
      g_autofree char *file = g_strconcat (id, ".xml", NULL);

      majakka_faults_add (
          faults, &majakka_exchange_tags[EXCHANGE_TAG_LEFT_OUT], file, 0, 0, "%s",
          _ ("The draft is larger than a lesson may be: make several lessons of it."));
    }
  append_notes (out, faults);

  return g_string_free (out, FALSE);
}
