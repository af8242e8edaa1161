/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A command as words of a journal:
 *
 *   go STEP          blank 0|1       freeze 0|1      text N
 *   count QUESTION OPTION N          set QUESTION OPTION N
 *   answer QUESTION SEAT [OPTION...]
 *   close QUESTION   reopen QUESTION reveal QUESTION
 *   timer SECONDS    extend SECONDS  finish
 *
 * Steps and options stand there by their ids, which are for ever: a plan whose words are mended, or a deck that is
 * arranged otherwise, still knows what was done. */

#include "majakka-session-command.h"

#include "majakka-session-error.h"

typedef enum
{
  SHAPE_ALONE,
  SHAPE_STEP,
  SHAPE_VALUE,
  SHAPE_QUESTION,
  SHAPE_OPTION,
  SHAPE_SEAT,
} Shape;

typedef struct
{
  const char *word;
  Shape shape;
} Form;

static const Form forms[MAJAKKA_SESSION_N_COMMANDS] = {
  [MAJAKKA_SESSION_NEXT] = { "go", SHAPE_STEP },
  [MAJAKKA_SESSION_BACK] = { "go", SHAPE_STEP },
  [MAJAKKA_SESSION_GO] = { "go", SHAPE_STEP },
  [MAJAKKA_SESSION_BLANK] = { "blank", SHAPE_VALUE },
  [MAJAKKA_SESSION_FREEZE] = { "freeze", SHAPE_VALUE },
  [MAJAKKA_SESSION_TEXT] = { "text", SHAPE_VALUE },
  [MAJAKKA_SESSION_COUNT] = { "count", SHAPE_OPTION },
  [MAJAKKA_SESSION_SET] = { "set", SHAPE_OPTION },
  [MAJAKKA_SESSION_ANSWER] = { "answer", SHAPE_SEAT },
  [MAJAKKA_SESSION_CLOSE] = { "close", SHAPE_QUESTION },
  [MAJAKKA_SESSION_REOPEN] = { "reopen", SHAPE_QUESTION },
  [MAJAKKA_SESSION_REVEAL] = { "reveal", SHAPE_QUESTION },
  [MAJAKKA_SESSION_TIMER] = { "timer", SHAPE_VALUE },
  [MAJAKKA_SESSION_EXTEND] = { "extend", SHAPE_VALUE },
  [MAJAKKA_SESSION_FINISH] = { "finish", SHAPE_ALONE },
};

static const char *
get_option_id (const MajakkaQuestion *question, guint option)
{
  const MajakkaOption *found = g_ptr_array_index (question->options, option);

  return found->id;
}

static guint
get_target (const MajakkaSessionCommand *self, guint position)
{
  if (self->kind == MAJAKKA_SESSION_NEXT)
    return position + 1;
  if (self->kind == MAJAKKA_SESSION_BACK)
    return position - 1;

  return self->position;
}

static void
append_choice (GString *words, const MajakkaQuestion *question, guint choice)
{
  for (guint i = 0; i < question->options->len; i++)
    if ((choice & (1u << i)) != 0)
      g_string_append_printf (words, " %s", get_option_id (question, i));
}

/**
 * majakka_session_command_to_words:
 * @self: a command that is allowed there
 * @deck: the deck of the session
 * @position: the step that is shown to the teacher
 *
 * Returns: (transfer full): the command for a journal, without a line break
 */
char *
majakka_session_command_to_words (const MajakkaSessionCommand *self,
                                  const MajakkaDeck *deck,
                                  guint position)
{
  g_autoptr (GString) words = NULL;
  const MajakkaStep *step;
  const Form *form;

  g_return_val_if_fail (self != NULL && self->kind < MAJAKKA_SESSION_N_COMMANDS, NULL);
  g_return_val_if_fail (deck != NULL, NULL);

  form = &forms[self->kind];
  step = majakka_deck_get_step (deck, position);
  words = g_string_new (form->word);
  switch (form->shape)
    {
    case SHAPE_STEP:
      step = majakka_deck_get_step (deck, get_target (self, position));
      g_string_append_printf (words, " %s", step->id);
      break;

    case SHAPE_VALUE:
      g_string_append_printf (words, " %d", self->value);
      break;

    case SHAPE_QUESTION:
      g_string_append_printf (words, " %s", step->id);
      break;

    case SHAPE_OPTION:
      g_string_append_printf (words, " %s %s %d", step->id,
                              get_option_id (step->question, self->option), self->value);
      break;

    case SHAPE_SEAT:
      g_string_append_printf (words, " %s %u", step->id, self->seat);
      append_choice (words, step->question, self->choice);
      break;

    case SHAPE_ALONE:
    default:
      break;
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static gboolean
parse_value (const char *word, int *value)
{
  gint64 number;

  if (word == NULL || !g_ascii_string_to_signed (word, 10, G_MININT, G_MAXINT, &number, NULL))
    return FALSE;
  *value = (int) number;

  return TRUE;
}

static gboolean
parse_option (const char *word, const MajakkaQuestion *question, guint *option)
{
  for (guint i = 0; word != NULL && i < question->options->len; i++)
    if (g_strcmp0 (get_option_id (question, i), word) == 0)
      {
        *option = i;
        return TRUE;
      }

  return FALSE;
}

static gboolean
parse_choice (const char *const *words, const MajakkaQuestion *question, guint *choice)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      guint option;

      if (!parse_option (words[i], question, &option))
        return FALSE;
      *choice |= 1u << option;
    }

  return TRUE;
}

static gboolean
parse_seat (MajakkaSessionCommand *self, const char *word)
{
  int seat;

  if (!parse_value (word, &seat) || seat <= 0)
    return FALSE;
  self->seat = (guint) seat;

  return TRUE;
}

/* @words: what follows the first word */
static gboolean
parse_shape (MajakkaSessionCommand *self,
             Shape shape,
             const char *const *words,
             const MajakkaDeck *deck,
             const MajakkaStep *step)
{
  guint n_words = g_strv_length ((char **) words);

  if (shape == SHAPE_ALONE)
    return n_words == 0;
  if (n_words == 0)
    return FALSE;
  if (shape == SHAPE_STEP)
    return n_words == 1 && majakka_deck_find_step (deck, words[0], &self->position);
  if (shape == SHAPE_VALUE)
    return n_words == 1 && parse_value (words[0], &self->value);

  if (step->question == NULL || !g_str_equal (step->id, words[0]))
    return FALSE;
  if (shape == SHAPE_QUESTION)
    return n_words == 1;
  if (shape == SHAPE_OPTION)
    return n_words == 3 && parse_option (words[1], step->question, &self->option) &&
           parse_value (words[2], &self->value);

  return n_words >= 2 && parse_seat (self, words[1]) &&
         parse_choice (words + 2, step->question, &self->choice);
}

static gboolean
find_form (const char *word, MajakkaSessionCommandKind *kind)
{
  for (guint i = MAJAKKA_SESSION_GO; word != NULL && i < MAJAKKA_SESSION_N_COMMANDS; i++)
    if (g_str_equal (forms[i].word, word))
      {
        *kind = (MajakkaSessionCommandKind) i;
        return TRUE;
      }

  return FALSE;
}

/**
 * majakka_session_command_parse:
 * @self: (out caller-allocates): the command
 * @words: as majakka_session_command_to_words() wrote it
 * @deck: the deck of the session
 * @position: the step that is shown to the teacher before the command
 * @error: return location: %MAJAKKA_SESSION_ERROR_PLAN when the words mean nothing with this deck
 *
 * Returns: whether it is a command
 */
gboolean
majakka_session_command_parse (MajakkaSessionCommand *self,
                               const char *words,
                               const MajakkaDeck *deck,
                               guint position,
                               GError **error)
{
  g_auto (GStrv) list = NULL;
  MajakkaSessionCommand command = { .kind = MAJAKKA_SESSION_FINISH };

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (words != NULL, FALSE);
  g_return_val_if_fail (deck != NULL, FALSE);

  list = g_strsplit (words, " ", -1);
  if (!find_form (list[0], &command.kind) ||
      !parse_shape (&command, forms[command.kind].shape, (const char *const *) list + 1, deck,
                    majakka_deck_get_step (deck, position)))
    {
      g_set_error (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_PLAN,
                   "“%s” does not fit the plan", words);
      return FALSE;
    }
  *self = command;

  return TRUE;
}
