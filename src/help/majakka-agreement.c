/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-agreement.h"

#include <string.h>

#define MAX_SIGNERS 8

static MajakkaAgreementLine *
line_new (MajakkaAgreementSide side, const char *id, const char *text)
{
  MajakkaAgreementLine *line = g_new0 (MajakkaAgreementLine, 1);

  line->side = side;
  line->id = g_strdup (id);
  majakka_agreement_line_set_text (line, text);

  return line;
}

static void
line_free (gpointer data)
{
  MajakkaAgreementLine *line = data;

  g_free (line->id);
  g_free (line->text);
  g_free (line);
}

/* One line of at most so many characters, with single spaces: what was pasted may be anything. */
static char *
clean (const char *text, glong max_characters)
{
  GString *out = g_string_new (NULL);
  gboolean space = FALSE;
  glong n = 0;

  for (const char *p = text; *p != '\0' && n < max_characters; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c) || g_unichar_iscntrl (c))
        {
          space = out->len > 0;
          continue;
        }
      /* A space that the limit leaves at the end is none. */
      if (space && n + 1 < max_characters)
        {
          g_string_append_c (out, ' ');
          n++;
        }
      space = FALSE;
      g_string_append_unichar (out, c);
      n++;
    }

  return g_string_free (out, FALSE);
}

/**
 * majakka_agreement_new:
 * @today: the day, ISO 8601
 *
 * Returns: (transfer full): an agreement in which nothing is said yet
 */
MajakkaAgreement *
majakka_agreement_new (const char *today)
{
  MajakkaAgreement *self;

  g_return_val_if_fail (today != NULL, NULL);

  self = g_new0 (MajakkaAgreement, 1);
  self->made = g_strdup (today);
  self->lines = g_ptr_array_new_with_free_func (line_free);
  for (guint i = 0; i < MAJAKKA_AGREEMENT_N_SIDES; i++)
    self->names[i] = g_strdup ("");

  return self;
}

/**
 * majakka_agreement_free:
 * @self: (transfer full) (nullable): an agreement
 */
void
majakka_agreement_free (MajakkaAgreement *self)
{
  if (self == NULL)
    return;

  for (guint i = 0; i < MAJAKKA_AGREEMENT_N_SIDES; i++)
    g_free (self->names[i]);
  g_free (self->age);
  g_free (self->made);
  g_free (self->look_again);
  g_ptr_array_unref (self->lines);
  g_free (self);
}

static void
choose_some (MajakkaAgreement *self,
             gboolean all,
             const MajakkaAgreementIdeas *ideas,
             const MajakkaTranslator *translator)
{
  for (guint i = 0; i < majakka_agreement_ideas_count_topics (ideas); i++)
    {
      const MajakkaAgreementTopic *topic = majakka_agreement_ideas_get_topic (ideas, i);

      for (guint j = 0; j < topic->ideas->len; j++)
        {
          const MajakkaAgreementIdea *idea = g_ptr_array_index (topic->ideas, j);

          if (majakka_agreement_idea_is_for (idea, self->age) && (all || idea->always))
            majakka_agreement_choose (self, idea, ideas, translator);
        }
    }
}

/**
 * majakka_agreement_set_age:
 * @self: an agreement
 * @age: an age band
 * @ideas: the suggestions
 * @translator: finds the reader's words
 *
 * Says how old the child is. The first time the lines that stand in every new agreement are chosen;
 * later nothing that was chosen is lost: a child grows, and what was agreed may still hold.
 */
void
majakka_agreement_set_age (MajakkaAgreement *self,
                           const char *age,
                           const MajakkaAgreementIdeas *ideas,
                           const MajakkaTranslator *translator)
{
  gboolean first;

  g_return_if_fail (self != NULL);
  g_return_if_fail (majakka_age_band_find (age) >= 0);
  g_return_if_fail (ideas != NULL);

  first = self->age == NULL;
  g_free (self->age);
  self->age = g_strdup (age);
  if (first)
    choose_some (self, FALSE, ideas, translator);
}

/**
 * majakka_agreement_set_names:
 * @self: an agreement
 * @side: the children, or the adults
 * @names: who signs, with commas between them
 */
void
majakka_agreement_set_names (MajakkaAgreement *self, MajakkaAgreementSide side, const char *names)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (side < MAJAKKA_AGREEMENT_N_SIDES);
  g_return_if_fail (names != NULL);

  g_free (self->names[side]);
  self->names[side] = clean (names, MAJAKKA_AGREEMENT_MAX_NAMES);
}

/**
 * majakka_agreement_list_names:
 * @self: an agreement
 * @side: the children, or the adults
 *
 * Returns: (transfer full): who signs, one by one; maybe nobody
 */
GStrv
majakka_agreement_list_names (const MajakkaAgreement *self, MajakkaAgreementSide side)
{
  g_auto (GStrv) parts = NULL;
  GPtrArray *names;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (side < MAJAKKA_AGREEMENT_N_SIDES, NULL);

  /* The comma of Arabic script is one, too. */
  parts = g_regex_split_simple ("[,;\\x{060C}]", self->names[side], 0, 0);
  names = g_ptr_array_new ();
  for (guint i = 0; parts[i] != NULL && names->len < MAX_SIGNERS; i++)
    if (*g_strstrip (parts[i]) != '\0')
      g_ptr_array_add (names, g_strdup (parts[i]));
  g_ptr_array_add (names, NULL);

  return (GStrv) g_ptr_array_free (names, FALSE);
}

/**
 * majakka_agreement_set_look_again:
 * @self: an agreement
 * @day: (nullable): the day on which the family looks at it again, ISO 8601
 */
void
majakka_agreement_set_look_again (MajakkaAgreement *self, const char *day)
{
  char *copy;

  g_return_if_fail (self != NULL);
  g_return_if_fail (day == NULL || majakka_date_is_valid (day, FALSE));

  copy = g_strdup (day);
  g_free (self->look_again);
  self->look_again = copy;
}

static MajakkaAgreementLine *
find (const MajakkaAgreement *self, const char *id)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      MajakkaAgreementLine *line = g_ptr_array_index (self->lines, i);

      if (g_strcmp0 (line->id, id) == 0)
        return line;
    }

  return NULL;
}

/**
 * majakka_agreement_has:
 * @self: an agreement
 * @id: the id of a suggestion
 *
 * Returns: whether it was chosen
 */
gboolean
majakka_agreement_has (const MajakkaAgreement *self, const char *id)
{
  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (id != NULL, FALSE);

  return find (self, id) != NULL;
}

/**
 * majakka_agreement_count:
 * @self: an agreement
 * @side: the children, or the adults
 *
 * Returns: how many lines they have
 */
guint
majakka_agreement_count (const MajakkaAgreement *self, MajakkaAgreementSide side)
{
  guint n = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->lines->len; i++)
    n += ((const MajakkaAgreementLine *) g_ptr_array_index (self->lines, i))->side == side ? 1 : 0;

  return n;
}

/* Suggestions stand in the order of their file, before the family's own lines. */
static guint
find_place (const MajakkaAgreement *self,
            const MajakkaAgreementIdea *idea,
            const MajakkaAgreementIdeas *ideas)
{
  guint wanted = 0;

  majakka_agreement_ideas_find (ideas, idea->id, &wanted);
  for (guint i = 0; i < self->lines->len; i++)
    {
      const MajakkaAgreementLine *line = g_ptr_array_index (self->lines, i);
      guint position;

      if (line->id == NULL)
        return i;
      if (majakka_agreement_ideas_find (ideas, line->id, &position) != NULL && position > wanted)
        return i;
    }

  return self->lines->len;
}

/**
 * majakka_agreement_choose:
 * @self: an agreement
 * @idea: a suggestion
 * @ideas: those that it belongs to
 * @translator: finds the reader's words
 *
 * Takes a suggestion into the agreement, by its id. Its words are kept too: if it is suggested no more
 * one day, the family's line is still there.
 *
 * Returns: whether it is in the agreement now; FALSE when there are very many lines
 */
gboolean
majakka_agreement_choose (MajakkaAgreement *self,
                          const MajakkaAgreementIdea *idea,
                          const MajakkaAgreementIdeas *ideas,
                          const MajakkaTranslator *translator)
{
  g_autofree char *words = NULL;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (idea != NULL, FALSE);
  g_return_val_if_fail (ideas != NULL, FALSE);

  if (majakka_agreement_has (self, idea->id))
    return TRUE;
  if (self->lines->len >= MAJAKKA_AGREEMENT_MAX_LINES)
    return FALSE;

  words = majakka_translator_plain (translator, &idea->text);
  g_ptr_array_insert (self->lines, (int) find_place (self, idea, ideas),
                      line_new (idea->side, idea->id, words));

  return TRUE;
}

/**
 * majakka_agreement_choose_all:
 * @self: an agreement whose age was chosen
 * @ideas: the suggestions
 * @translator: finds the reader's words
 *
 * Takes in all that is suggested for the age: for paper, where a family chooses with a pen.
 */
void
majakka_agreement_choose_all (MajakkaAgreement *self,
                              const MajakkaAgreementIdeas *ideas,
                              const MajakkaTranslator *translator)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (ideas != NULL);

  choose_some (self, TRUE, ideas, translator);
}

/**
 * majakka_agreement_drop:
 * @self: an agreement
 * @id: the id of a suggestion
 *
 * Leaves a suggestion out again.
 */
void
majakka_agreement_drop (MajakkaAgreement *self, const char *id)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (id != NULL);

  g_ptr_array_remove (self->lines, find (self, id));
}

/**
 * majakka_agreement_add_own:
 * @self: an agreement
 * @side: whose promise it is
 * @text: what somebody wrote
 *
 * Returns: (transfer none) (nullable): the new line; NULL when nothing was written, or when there are
 *   very many lines
 */
MajakkaAgreementLine *
majakka_agreement_add_own (MajakkaAgreement *self, MajakkaAgreementSide side, const char *text)
{
  MajakkaAgreementLine *line;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (side < MAJAKKA_AGREEMENT_N_SIDES, NULL);
  g_return_val_if_fail (text != NULL, NULL);

  if (self->lines->len >= MAJAKKA_AGREEMENT_MAX_LINES)
    return NULL;

  line = line_new (side, /* id= */ NULL, text);
  if (*line->text == '\0')
    {
      line_free (line);
      return NULL;
    }
  g_ptr_array_add (self->lines, line);

  return line;
}

/**
 * majakka_agreement_line_set_text:
 * @line: a line
 * @text: what somebody wrote
 */
void
majakka_agreement_line_set_text (MajakkaAgreementLine *line, const char *text)
{
  char *cleaned;

  g_return_if_fail (line != NULL);
  g_return_if_fail (text != NULL);

  cleaned = clean (text, MAJAKKA_AGREEMENT_MAX_TEXT);
  g_free (line->text);
  line->text = cleaned;
}

/**
 * majakka_agreement_remove:
 * @self: an agreement
 * @line: a line of it
 */
void
majakka_agreement_remove (MajakkaAgreement *self, MajakkaAgreementLine *line)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (line != NULL);

  g_ptr_array_remove (self->lines, line);
}

/**
 * majakka_agreement_line_dup_words:
 * @line: a line
 * @ideas: the suggestions
 * @translator: finds the reader's words
 *
 * Returns: (transfer full): a suggestion in the reader's language; a line of their own, and one that is
 *   suggested no more, as it was written
 */
char *
majakka_agreement_line_dup_words (const MajakkaAgreementLine *line,
                                  const MajakkaAgreementIdeas *ideas,
                                  const MajakkaTranslator *translator)
{
  const MajakkaAgreementIdea *idea = NULL;

  g_return_val_if_fail (line != NULL, NULL);
  g_return_val_if_fail (ideas != NULL, NULL);

  if (line->id != NULL)
    idea = majakka_agreement_ideas_find (ideas, line->id, NULL);

  return idea != NULL ? majakka_translator_plain (translator, &idea->text) : g_strdup (line->text);
}
