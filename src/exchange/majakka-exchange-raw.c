/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A question as a file has it, and what is said about what it loses. */

#include "majakka-exchange-intake-private.h"
#include "majakka-exchange-writer.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Of a name in a sentence, in characters. */
#define MAX_LABEL 60

static void
answer_clear (MajakkaRawAnswer *answer)
{
  g_free (answer->text);
  g_free (answer->goes_with);
  g_free (answer->feedback);
}

MajakkaRawQuestion *
majakka_raw_question_new (guint line)
{
  MajakkaRawQuestion *self = g_new0 (MajakkaRawQuestion, 1);

  self->line = line;
  self->answers = g_array_new (FALSE, TRUE, sizeof (MajakkaRawAnswer));
  g_array_set_clear_func (self->answers, (GDestroyNotify) answer_clear);

  return self;
}

/* The answer is good until the next one is added. */
MajakkaRawAnswer *
majakka_raw_question_add_answer (MajakkaRawQuestion *self)
{
  g_array_set_size (self->answers, self->answers->len + 1);

  return &g_array_index (self->answers, MajakkaRawAnswer, self->answers->len - 1);
}

void
majakka_raw_question_free (MajakkaRawQuestion *self)
{
  if (self == NULL)
    return;

  g_free (self->name);
  g_free (self->prompt);
  g_free (self->general_feedback);
  g_array_unref (self->answers);
  g_free (self);
}

/* Words of a file as sentences have them: short, and without what would steer a terminal. */
char *
majakka_exchange_make_label (const char *markup)
{
  g_autofree char *plain = majakka_markup_strip (markup);
  g_autofree char *beginning = NULL;

  g_strdelimit (plain, "\n", ' ');
  if (g_utf8_strlen (plain, -1) <= MAX_LABEL)
    return g_steal_pointer (&plain);

  beginning = g_utf8_substring (plain, 0, MAX_LABEL);

  return g_strconcat (beginning, "…", NULL);
}

/* How sentences name a question: by its name, or by how it begins. */
char *
majakka_raw_question_get_label (const MajakkaRawQuestion *self)
{
  if (self->name != NULL)
    return majakka_exchange_make_label (self->name);

  return majakka_exchange_make_label (self->prompt != NULL ? self->prompt : "");
}

/* Notes what the texts of the question had and a lesson cannot have. */
void
majakka_raw_question_tell_losses (const MajakkaRawQuestion *self, MajakkaIntake *intake)
{
  if (self->lost & MAJAKKA_LOSS_PICTURE)
    /* Translators: here and in the next sentences %s is the name of a question */
    MAJAKKA_INTAKE_NOTE (intake, self, _ ("A picture of “%s” was left out."));
  else if (self->lost & MAJAKKA_LOSS_FILE)
    MAJAKKA_INTAKE_NOTE (intake, self, _ ("A file of “%s” was left out."));
  if (self->lost & MAJAKKA_LOSS_MEDIA)
    MAJAKKA_INTAKE_NOTE (intake, self, _ ("A sound, a video or a page inside “%s” was left out."));
  if (self->lost & MAJAKKA_LOSS_SCRIPT)
    MAJAKKA_INTAKE_NOTE (intake, self, _ ("A script in “%s” was left out."));
  if (self->lost & MAJAKKA_LOSS_LINK)
    MAJAKKA_INTAKE_NOTE (intake, self,
                         _ ("The address of a link in “%s” was left out; its words were kept."));
  if (self->lost & MAJAKKA_LOSS_TABLE)
    MAJAKKA_INTAKE_NOTE (intake, self, _ ("A table in “%s” became plain words."));
  if (self->lost & MAJAKKA_LOSS_MARKDOWN)
    MAJAKKA_INTAKE_NOTE (intake, self,
                         _ ("“%s” is written in Markdown; its signs were kept as they are."));
  if (self->extras & MAJAKKA_RAW_HINTS)
    MAJAKKA_INTAKE_NOTE (intake, self, _ ("The hints of “%s” were left out."));
  if (self->extras & MAJAKKA_RAW_TAGS)
    MAJAKKA_INTAKE_NOTE (intake, self, _ ("The tags of “%s” were left out."));
  if (self->extras & MAJAKKA_RAW_COMBINED_FEEDBACK)
    MAJAKKA_INTAKE_NOTE (
        intake, self,
        _ ("What “%s” says to every right or wrong response was left out: a lesson speaks about answers."));
}

/* Gives each answer the line that begins with its words, as majakka-gift-writer.c writes it. The line
 * is made empty. */
static void
take_lines (MajakkaRawQuestion *self, GStrv lines)
{
  for (guint i = 0; i < self->answers->len; i++)
    {
      MajakkaRawAnswer *answer = &g_array_index (self->answers, MajakkaRawAnswer, i);
      g_autofree char *beginning = NULL;

      if (answer->feedback != NULL || answer->text == NULL)
        continue;
      beginning = g_strconcat (answer->text, MAJAKKA_EXCHANGE_DASH, NULL);
      for (guint j = 0; lines[j] != NULL; j++)
        if (g_str_has_prefix (lines[j], beginning))
          {
            answer->feedback = g_strdup (lines[j] + strlen (beginning));
            *lines[j] = '\0';
            break;
          }
    }
}

static char *
join_rest (GStrv lines)
{
  GString *rest = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    if (*lines[i] != '\0')
      g_string_append_printf (rest, "%s%s", rest->len > 0 ? " " : "", lines[i]);

  return g_string_free (rest, rest->len == 0);
}

/* Feedback of a lesson is about an answer. What was said about the question goes to the answers it
 * speaks of. The rest goes to those that have none: in a choice to each, since one of them is read; in
 * pairs to the first, since all are read. */
void
majakka_raw_question_share_feedback (MajakkaRawQuestion *self, MajakkaIntake *intake)
{
  g_auto (GStrv) lines = NULL;
  g_autofree char *rest = NULL;
  gboolean paired = self->kind == MAJAKKA_RAW_PAIRS || self->kind == MAJAKKA_RAW_ORDER;
  gboolean kept = FALSE;

  if (self->general_feedback == NULL)
    return;

  lines = g_strsplit (self->general_feedback, "\n", -1);
  if (paired)
    take_lines (self, lines);
  rest = join_rest (lines);
  if (rest == NULL)
    return;

  for (guint i = 0; i < self->answers->len && !(paired && kept); i++)
    {
      MajakkaRawAnswer *answer = &g_array_index (self->answers, MajakkaRawAnswer, i);

      if (answer->feedback != NULL)
        continue;
      answer->feedback = g_strdup (rest);
      kept = TRUE;
    }
  if (!kept)
    MAJAKKA_INTAKE_NOTE (
        intake, self,
        _ ("The general feedback of “%s” was left out: every answer has feedback of its own."));
}
