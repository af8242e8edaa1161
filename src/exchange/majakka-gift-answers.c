/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What stands between the braces. Which kind of question it is follows from the signs in it. */

#include "majakka-gift-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* “%50%” and the like; returns what comes after it, or @text. */
static char *
read_weight (char *text, double *weight)
{
  char *p = text + 1;
  gsize digits;

  if (*text != '%')
    return text;

  p += strspn (p, "-");
  digits = strspn (p, "0123456789");
  if (digits == 0 || digits > 9)
    return text;
  p += digits;
  if (*p == '.')
    p += 1 + strspn (p + 1, "0123456789");
  if (*p != '%')
    return text;

  *weight = g_ascii_strtod (text + 1, NULL);

  return p + 1;
}

/* “WORDS#FEEDBACK” */
static void
read_words (MajakkaRawQuestion *raw, char *text, MajakkaTextFormat format, double weight)
{
  char *feedback = strchr (text, '#');
  MajakkaRawAnswer *answer = majakka_raw_question_add_answer (raw);

  if (feedback != NULL)
    {
      *feedback = '\0';
      answer->feedback = majakka_gift_take_text (feedback + 1, format, &raw->lost);
    }
  answer->text = majakka_gift_take_text (text, format, &raw->lost);
  answer->weight = weight;
}

/* “=RIGHT~WRONG~%50%PARTLY RIGHT”: where there is no “=”, several may be chosen. */
static void
read_choices (MajakkaRawQuestion *raw, char *text, MajakkaTextFormat format)
{
  char mark = '\0';

  raw->kind = MAJAKKA_RAW_CHOICE;
  raw->single = strchr (text, '=') != NULL;
  while (TRUE)
    {
      gsize length = strcspn (text, "~=");
      char next = text[length];
      char *after = text + length + 1;
      double weight = mark == '=' ? 100 : 0;

      text[length] = '\0';
      text = g_strchug (text);
      if (mark != '\0' || *text != '\0')
        {
          /* As in Moodle, what is right is so with no weight: “=%50% off” is a text. */
          char *words = mark == '=' ? text : read_weight (text, &weight);

          read_words (raw, words, format, weight);
        }
      if (next == '\0' || raw->answers->len > MAJAKKA_EXCHANGE_MAX_ANSWERS)
        return;
      mark = next;
      text = after;
    }
}

/* “=WORDS -> PARTNER” */
static void
read_pairs (MajakkaRawQuestion *raw, char *text, MajakkaTextFormat format)
{
  raw->kind = MAJAKKA_RAW_PAIRS;
  while (*text != '\0' && raw->answers->len <= MAJAKKA_EXCHANGE_MAX_ANSWERS)
    {
      gsize length = strcspn (text, "=");
      gboolean more = text[length] != '\0';
      char *arrow;

      text[length] = '\0';
      arrow = strstr (text, "->");
      if (arrow != NULL)
        {
          MajakkaRawAnswer *answer = majakka_raw_question_add_answer (raw);

          *arrow = '\0';
          answer->goes_with = majakka_gift_take_plain (arrow + 2);
          answer->text = majakka_gift_take_text (text, format, &raw->lost);
        }
      else if (*g_strstrip (text) != '\0')
        {
          majakka_raw_question_add_answer (raw)->text =
              majakka_gift_take_text (text, format, &raw->lost);
        }
      text += more ? length + 1 : length;
    }
}

/* “TRUE#FEEDBACK FOR FALSE#FEEDBACK FOR TRUE”, or the same with FALSE: the wrong one comes first. */
static void
read_true_false (MajakkaRawQuestion *raw, char *text, MajakkaTextFormat format)
{
  gboolean is_true = *text == 'T';
  char *wrong = strchr (text, '#');
  char *right = wrong != NULL ? strchr (wrong + 1, '#') : NULL;

  raw->kind = MAJAKKA_RAW_TRUE_FALSE;
  if (right != NULL)
    *right++ = '\0';
  if (wrong != NULL)
    *wrong++ = '\0';
  for (guint i = 0; i < 2; i++)
    {
      MajakkaRawAnswer *answer = majakka_raw_question_add_answer (raw);
      gboolean is_right = (i == 0) == is_true;
      char *feedback = is_right ? right : wrong;

      answer->weight = is_right ? 100 : 0;
      if (feedback != NULL)
        answer->feedback = majakka_gift_take_text (feedback, format, &raw->lost);
    }
}

/* “>NUMBER ALL VERTICAL …” and a line for each thing, as the question type “ordering” writes it. */
static void
read_order (MajakkaRawQuestion *raw, char *text, MajakkaTextFormat format)
{
  char *line = strchr (text, '\n');

  raw->kind = MAJAKKA_RAW_ORDER;
  while (line != NULL && raw->answers->len <= MAJAKKA_EXCHANGE_MAX_ANSWERS)
    {
      char *end = strchr (++line, '\n');

      if (end != NULL)
        *end = '\0';
      majakka_raw_question_add_answer (raw)->text =
          majakka_gift_take_text (line, format, &raw->lost);
      line = end;
    }
}

static gboolean
is_true_false (const char *text)
{
  static const char *const words[] = { "T", "F", "TRUE", "FALSE", NULL };
  g_autofree char *word = g_strchomp (g_strndup (text, strcspn (text, "#")));

  return g_strv_contains (words, word);
}

/* Reads the answers of @raw. Returns FALSE when a lesson has no such question: it was noted. */
gboolean
majakka_gift_read_answers (char *text,
                           MajakkaTextFormat format,
                           MajakkaIntake *intake,
                           MajakkaRawQuestion *raw)
{
  if (*text == '\0')
    {
      MAJAKKA_INTAKE_NOTE (
          intake, raw, _ ("“%s” was left out: its answer is a text that somebody has to read."));
      return FALSE;
    }
  if (*text == '#')
    {
      MAJAKKA_INTAKE_NOTE (intake, raw,
                           _ ("“%s” was left out: its answer is a number to be typed."));
      return FALSE;
    }

  if (*text == '>')
    {
      read_order (raw, text, format);
    }
  else if (strchr (text, '~') != NULL)
    {
      read_choices (raw, text, format);
    }
  else if (strchr (text, '=') != NULL && strstr (text, "->") != NULL)
    {
      read_pairs (raw, text, format);
    }
  else if (is_true_false (text))
    {
      read_true_false (raw, text, format);
    }
  else
    {
      MAJAKKA_INTAKE_NOTE (intake, raw, _ ("“%s” was left out: its answer is a word to be typed."));
      return FALSE;
    }

  return TRUE;
}
