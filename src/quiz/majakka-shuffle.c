/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-shuffle.h"

/* Not GRand: how that turns a seed into numbers depends on the environment, and the order in which
 * somebody was shown the options should still be known next year. This is splitmix64. */
static guint64
next_number (guint64 *state)
{
  guint64 z = *state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

  z = (z ^ (z >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  z = (z ^ (z >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);

  return z ^ (z >> 31);
}

/* FNV-1a */
static guint64
hash (const char *text)
{
  guint64 value = G_GUINT64_CONSTANT (0xcbf29ce484222325);

  for (const char *c = text; *c != '\0'; c++)
    value = (value ^ (guint8) *c) * G_GUINT64_CONSTANT (0x100000001b3);

  return value;
}

/* From everything that the order depends on. */
static guint64
make_seed (const char *purpose, const char *question, gint64 learner, guint attempt)
{
  g_autofree char *text =
      g_strdup_printf ("%s %s %" G_GINT64_FORMAT " %u", purpose, question, learner, attempt);

  return hash (text);
}

static GPtrArray *
list_options (const MajakkaQuestion *question)
{
  GPtrArray *options = g_ptr_array_sized_new (question->options->len);

  for (guint i = 0; i < question->options->len; i++)
    g_ptr_array_add (options, g_ptr_array_index (question->options, i));

  return options;
}

static void
shuffle (GPtrArray *array, guint64 seed)
{
  for (guint i = array->len; i > 1; i--)
    {
      guint other = (guint) (next_number (&seed) % i);
      gpointer moved = array->pdata[i - 1];

      array->pdata[i - 1] = array->pdata[other];
      array->pdata[other] = moved;
    }
}

static gboolean
is_same (const GPtrArray *one, const GPtrArray *other)
{
  return memcmp (one->pdata, other->pdata, one->len * sizeof (gpointer)) == 0;
}

static void
move_first_to_end (GPtrArray *array)
{
  gpointer first = g_ptr_array_steal_index (array, 0);

  g_ptr_array_add (array, first);
}

/**
 * majakka_shuffle_options:
 * @question: a question
 * @learner: who is asked
 * @attempt: for which time, from 1
 *
 * Says in which order the options are shown: the same for the same learner, question and attempt,
 * and never the solved one where the order is what is asked. True/false and the messages of a
 * conversation (spot) stay as they are written.
 *
 * Returns: (transfer container) (element-type MajakkaOption): the options, owned by @question
 */
GPtrArray *
majakka_shuffle_options (const MajakkaQuestion *question, gint64 learner, guint attempt)
{
  g_autoptr (GPtrArray) options = NULL;

  g_return_val_if_fail (question != NULL, NULL);

  options = list_options (question);

  if (question->kind == MAJAKKA_QUESTION_TRUE_FALSE || question->kind == MAJAKKA_QUESTION_SPOT)
    return g_steal_pointer (&options);

  shuffle (options, make_seed ("options", question->id, learner, attempt));

  if (question->kind == MAJAKKA_QUESTION_ORDER && options->len > 1 &&
      is_same (options, question->options))
    move_first_to_end (options);

  return g_steal_pointer (&options);
}

/**
 * majakka_shuffle_partners:
 * @question: a question of the kind match
 * @learner: who is asked
 * @attempt: for which time, from 1
 *
 * Says in which order the partners of a match are shown, as the options that they belong to. It is
 * never the order in which majakka_shuffle_options () shows the options.
 *
 * Returns: (transfer container) (element-type MajakkaOption): the options, owned by @question
 */
GPtrArray *
majakka_shuffle_partners (const MajakkaQuestion *question, gint64 learner, guint attempt)
{
  g_autoptr (GPtrArray) options = NULL;
  g_autoptr (GPtrArray) partners = NULL;

  g_return_val_if_fail (question != NULL, NULL);

  options = majakka_shuffle_options (question, learner, attempt);
  partners = list_options (question);
  shuffle (partners, make_seed ("partners", question->id, learner, attempt));

  if (partners->len > 1 && is_same (partners, options))
    move_first_to_end (partners);

  return g_steal_pointer (&partners);
}

/**
 * majakka_shuffle_draw:
 * @name: of one thing among several
 * @seed: which drawing it is
 *
 * Returns: a number by which things can be put into an order that is the same for the same seed, and
 *   another for another
 */
guint64
majakka_shuffle_draw (const char *name, guint64 seed)
{
  guint64 state;

  g_return_val_if_fail (name != NULL, 0);

  state = hash (name) ^ seed;

  return next_number (&state);
}
