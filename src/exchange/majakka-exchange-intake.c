/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-exchange-intake-private.h"

#include "majakka-exchange-markup-private.h"
#include "majakka-exchange-reader.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

/* Weights have rounding errors: three thirds are less than a hundred. */
#define ALL 99.99

void
majakka_intake_init (MajakkaIntake *self, const char *file, MajakkaFaults *faults)
{
  memset (self, 0, sizeof *self);
  self->file = file;
  self->faults = faults;
  self->set = majakka_exchange_set_new (NULL);
  self->ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

void
majakka_intake_clear (MajakkaIntake *self)
{
  g_clear_pointer (&self->set, majakka_exchange_set_free);
  g_clear_pointer (&self->ids, g_hash_table_unref);
}

static void
fail (MajakkaIntake *self, guint line, const char *sentence)
{
  self->failed = TRUE;
  majakka_faults_add (self->faults, &majakka_exchange_tags[EXCHANGE_TAG_UNREADABLE], self->file,
                      line, 0, "%s", sentence);
}

/* Counts a question that begins at @line. Returns whether it is not one too many. */
gboolean
majakka_intake_count (MajakkaIntake *self, guint line)
{
  if (++self->n_seen <= MAJAKKA_EXCHANGE_MAX_QUESTIONS)
    return TRUE;

  fail (self, line, _ ("There are more than 10,000 questions."));

  return FALSE;
}

/* The last part of a path, in which “//” is a letter. */
static char *
get_last_part (const char *path)
{
  g_autoptr (GString) part = g_string_new (NULL);

  for (const char *p = path; *p != '\0'; p++)
    {
      if (p[0] != '/')
        g_string_append_c (part, *p);
      else if (p[1] == '/')
        g_string_append_c (part, *p++);
      else if (p[1] != '\0')
        g_string_truncate (part, 0);
    }

  return majakka_markup_from_plain (part->str);
}

/* A draft is one lesson: the first category gives it its title. */
void
majakka_intake_add_category (MajakkaIntake *self, const char *path, guint line)
{
  g_autofree char *part = get_last_part (path);
  g_autofree char *title = majakka_markup_strip (part);
  g_autofree char *label = majakka_exchange_make_label (part);

  if (*title == '\0' || g_strcmp0 (title, self->set->title) == 0)
    return;

  if (++self->n_categories > MAJAKKA_EXCHANGE_MAX_QUESTIONS)
    fail (self, line, _ ("There are more than 10,000 categories."));
  else if (self->set->title == NULL)
    self->set->title = g_steal_pointer (&title);
  else
    majakka_faults_add (
        self->faults, &majakka_exchange_tags[EXCHANGE_TAG_LEFT_OUT], self->file, line, 0,
        /* Translators: %s is the name of a category of questions */
        _ ("The category “%s” was left out: its questions stand with those of the first one."),
        label);
}

/* Takes out answers without words. In pairs they are partners that go with nothing. */
static void
drop_empty_answers (MajakkaIntake *self, MajakkaRawQuestion *raw)
{
  guint n_before = raw->answers->len;

  if (raw->kind == MAJAKKA_RAW_TRUE_FALSE)
    return;

  for (guint i = raw->answers->len; i-- > 0;)
    {
      const MajakkaRawAnswer *answer = &g_array_index (raw->answers, MajakkaRawAnswer, i);

      if (answer->text == NULL || *answer->text == '\0' ||
          (raw->kind == MAJAKKA_RAW_PAIRS &&
           (answer->goes_with == NULL || *answer->goes_with == '\0')))
        g_array_remove_index (raw->answers, i);
    }
  if (raw->answers->len == n_before)
    return;

  if (raw->kind == MAJAKKA_RAW_PAIRS)
    MAJAKKA_INTAKE_NOTE (self, raw,
                         _ ("“%s” has an answer that goes with nothing; it was left out."));
  else
    MAJAKKA_INTAKE_NOTE (self, raw, _ ("“%s” has an answer without words; it was left out."));
}

static gboolean
has_long_text (const MajakkaRawQuestion *raw)
{
  const gsize max = MAJAKKA_EXCHANGE_MAX_TEXT;

  if (strlen (raw->prompt) > max ||
      (raw->general_feedback != NULL && strlen (raw->general_feedback) > max))
    return TRUE;
  for (guint i = 0; i < raw->answers->len; i++)
    {
      const MajakkaRawAnswer *answer = &g_array_index (raw->answers, MajakkaRawAnswer, i);

      if ((answer->text != NULL && strlen (answer->text) > max) ||
          (answer->goes_with != NULL && strlen (answer->goes_with) > max) ||
          (answer->feedback != NULL && strlen (answer->feedback) > max))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_fit (MajakkaIntake *self, const MajakkaRawQuestion *raw)
{
  if (raw->prompt == NULL || *raw->prompt == '\0')
    MAJAKKA_INTAKE_NOTE (self, raw, _ ("“%s” was left out: it has no words."));
  else if (raw->answers->len < 2)
    MAJAKKA_INTAKE_NOTE (self, raw, _ ("“%s” was left out: it has fewer than two answers."));
  else if (raw->answers->len > MAJAKKA_EXCHANGE_MAX_ANSWERS)
    MAJAKKA_INTAKE_NOTE (self, raw, _ ("“%s” was left out: it has more than 100 answers."));
  else if (has_long_text (raw))
    MAJAKKA_INTAKE_NOTE (self, raw, _ ("“%s” was left out: one of its texts is too long."));
  else
    return TRUE;

  return FALSE;
}

/* Finds out which answers are right. Returns the kind of the question. */
static MajakkaQuestionKind
judge_choice (MajakkaIntake *self, MajakkaRawQuestion *raw, gboolean *right)
{
  guint n_right = 0;
  gboolean partly = FALSE;

  for (guint i = 0; i < raw->answers->len; i++)
    {
      double weight = g_array_index (raw->answers, MajakkaRawAnswer, i).weight;

      right[i] = raw->single ? weight >= ALL : weight > 0;
      n_right += right[i] ? 1 : 0;
      partly = partly || (weight > 0 && !right[i]);
    }
  if (partly)
    MAJAKKA_INTAKE_NOTE (
        self, raw, _ ("“%s” has an answer that is partly right; in the draft it is a wrong one."));
  if (!raw->single)
    return MAJAKKA_QUESTION_SEVERAL;
  if (n_right < 2)
    return MAJAKKA_QUESTION_ONE;

  MAJAKKA_INTAKE_NOTE (
      self, raw,
      _ ("“%s” has several right answers, and one of them is enough; in the draft all "
         "have to be chosen."));

  return MAJAKKA_QUESTION_SEVERAL;
}

static int
compare_places (gconstpointer a, gconstpointer b)
{
  return atoi (((const MajakkaRawAnswer *) a)->goes_with) -
         atoi (((const MajakkaRawAnswer *) b)->goes_with);
}

/* Whether the partners are the numbers from 1 on, each once: an order, as GIFT can say it. */
static gboolean
is_order (const MajakkaRawQuestion *raw)
{
  g_autofree gboolean *taken = g_new0 (gboolean, raw->answers->len);

  for (guint i = 0; i < raw->answers->len; i++)
    {
      const char *number = g_array_index (raw->answers, MajakkaRawAnswer, i).goes_with;
      gsize length = strlen (number);
      int place = atoi (number);

      if (length > 3 || strspn (number, "0123456789") != length || *number == '0' || place < 1 ||
          place > (int) raw->answers->len || taken[place - 1])
        return FALSE;
      taken[place - 1] = TRUE;
    }

  return TRUE;
}

/* A partner that goes with two answers is a group. */
static MajakkaQuestionKind
judge_pairs (MajakkaRawQuestion *raw)
{
  g_autoptr (GHashTable) partners = g_hash_table_new (g_str_hash, g_str_equal);

  if (is_order (raw))
    {
      g_array_sort (raw->answers, compare_places);
      return MAJAKKA_QUESTION_ORDER;
    }

  for (guint i = 0; i < raw->answers->len; i++)
    if (!g_hash_table_add (partners, g_array_index (raw->answers, MajakkaRawAnswer, i).goes_with))
      return MAJAKKA_QUESTION_SORT;

  return MAJAKKA_QUESTION_MATCH;
}

static MajakkaQuestionKind
judge (MajakkaIntake *self, MajakkaRawQuestion *raw, gboolean *right)
{
  switch (raw->kind)
    {
    case MAJAKKA_RAW_TRUE_FALSE:
      for (guint i = 0; i < raw->answers->len; i++)
        right[i] = g_array_index (raw->answers, MajakkaRawAnswer, i).weight >= ALL;
      return MAJAKKA_QUESTION_TRUE_FALSE;
    case MAJAKKA_RAW_ORDER:
      return MAJAKKA_QUESTION_ORDER;
    case MAJAKKA_RAW_PAIRS:
      return judge_pairs (raw);
    case MAJAKKA_RAW_CHOICE:
    default:
      return judge_choice (self, raw, right);
    }
}

static char *
take_line (char **text)
{
  if (*text != NULL && **text == '\0')
    g_clear_pointer (text, g_free);
  if (*text != NULL)
    majakka_markup_fold_lines (*text);

  return g_steal_pointer (text);
}

static void
fold_lines (MajakkaRawQuestion *raw)
{
  majakka_markup_fold_lines (raw->prompt);
  for (guint i = 0; i < raw->answers->len; i++)
    {
      MajakkaRawAnswer *answer = &g_array_index (raw->answers, MajakkaRawAnswer, i);

      answer->text = take_line (&answer->text);
      answer->goes_with = take_line (&answer->goes_with);
      answer->feedback = take_line (&answer->feedback);
    }
}

/* Makes a question of @raw, or notes why not. */
void
majakka_intake_add (MajakkaIntake *self, MajakkaRawQuestion *raw)
{
  g_autofree gboolean *right = NULL;
  MajakkaExchangeQuestion *question;
  MajakkaQuestionKind kind;
  g_autofree char *id = NULL;

  drop_empty_answers (self, raw);
  if (!is_fit (self, raw))
    return;

  fold_lines (raw);
  majakka_raw_question_share_feedback (raw, self);
  majakka_raw_question_tell_losses (raw, self);
  right = g_new0 (gboolean, raw->answers->len);
  kind = judge (self, raw, right);

  id = majakka_intake_make_id (self, raw->name);
  question = majakka_exchange_question_new (id, kind);
  question->prompt = g_steal_pointer (&raw->prompt);
  for (guint i = 0; i < raw->answers->len; i++)
    {
      MajakkaRawAnswer *from = &g_array_index (raw->answers, MajakkaRawAnswer, i);
      MajakkaExchangeAnswer *answer = majakka_exchange_question_add_answer (question);

      answer->right = right[i];
      answer->text = g_steal_pointer (&from->text);
      answer->feedback = g_steal_pointer (&from->feedback);
      if (kind == MAJAKKA_QUESTION_MATCH || kind == MAJAKKA_QUESTION_SORT)
        answer->goes_with = g_steal_pointer (&from->goes_with);
    }
  g_ptr_array_add (self->set->questions, question);
}
