/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-agreement-ideas-private.h"

#include <string.h>

/**
 * majakka_agreement_ideas_new:
 *
 * Returns: (transfer full): suggestions that hold none, where there is no file to read
 */
MajakkaAgreementIdeas *
majakka_agreement_ideas_new (void)
{
  MajakkaAgreementIdeas *self = g_new0 (MajakkaAgreementIdeas, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->topics = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_agreement_topic_free);

  return self;
}

MajakkaAgreementTopic *
majakka_agreement_topic_new (void)
{
  MajakkaAgreementTopic *self = g_new0 (MajakkaAgreementTopic, 1);

  self->ideas = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_agreement_idea_free);

  return self;
}

void
majakka_agreement_topic_free (MajakkaAgreementTopic *self)
{
  g_ptr_array_unref (self->ideas);
  majakka_message_clear (&self->title);
  g_free (self);
}

void
majakka_agreement_idea_free (MajakkaAgreementIdea *self)
{
  majakka_message_clear (&self->text);
  g_free (self->id);
  g_free (self);
}

/**
 * majakka_agreement_ideas_ref:
 * @self: the suggestions
 *
 * Returns: (transfer full): @self
 */
MajakkaAgreementIdeas *
majakka_agreement_ideas_ref (MajakkaAgreementIdeas *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * majakka_agreement_ideas_unref:
 * @self: (transfer full): the suggestions
 */
void
majakka_agreement_ideas_unref (MajakkaAgreementIdeas *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->topics);
  g_free (self);
}

/**
 * majakka_agreement_ideas_count_topics:
 * @self: the suggestions
 *
 * Returns: how many topics there are
 */
guint
majakka_agreement_ideas_count_topics (const MajakkaAgreementIdeas *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->topics->len;
}

/**
 * majakka_agreement_ideas_get_topic:
 * @self: the suggestions
 * @position: from 0, less than the count
 *
 * Returns: (transfer none): the topic
 */
const MajakkaAgreementTopic *
majakka_agreement_ideas_get_topic (const MajakkaAgreementIdeas *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->topics->len, NULL);

  return g_ptr_array_index (self->topics, position);
}

/**
 * majakka_agreement_ideas_find:
 * @self: the suggestions
 * @id: the id of a line
 * @position: (out) (optional): where it stands among all lines of the file, from 0
 *
 * Returns: (transfer none) (nullable): the line; NULL when it is not suggested, or not any more
 */
const MajakkaAgreementIdea *
majakka_agreement_ideas_find (const MajakkaAgreementIdeas *self, const char *id, guint *position)
{
  guint passed = 0;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->topics->len; i++)
    {
      const MajakkaAgreementTopic *topic = g_ptr_array_index (self->topics, i);

      for (guint j = 0; j < topic->ideas->len; j++, passed++)
        {
          const MajakkaAgreementIdea *idea = g_ptr_array_index (topic->ideas, j);

          if (strcmp (idea->id, id) != 0)
            continue;
          if (position != NULL)
            *position = passed;
          return idea;
        }
    }

  return NULL;
}

/**
 * majakka_agreement_ideas_list_ids:
 * @self: the suggestions
 *
 * Returns: (transfer full): the ids that are for ever, one path each: agreement/LINE
 */
GStrv
majakka_agreement_ideas_list_ids (const MajakkaAgreementIdeas *self)
{
  GPtrArray *ids;

  g_return_val_if_fail (self != NULL, NULL);

  ids = g_ptr_array_new ();
  for (guint i = 0; i < self->topics->len; i++)
    {
      const MajakkaAgreementTopic *topic = g_ptr_array_index (self->topics, i);

      for (guint j = 0; j < topic->ideas->len; j++)
        {
          const MajakkaAgreementIdea *idea = g_ptr_array_index (topic->ideas, j);

          g_ptr_array_add (ids, g_strconcat ("agreement/", idea->id, NULL));
        }
    }
  g_ptr_array_add (ids, NULL);

  return (GStrv) g_ptr_array_free (ids, FALSE);
}

/**
 * majakka_agreement_idea_is_for:
 * @self: a line
 * @age: (nullable): an age band
 *
 * Returns: whether it is suggested for a child of that age
 */
gboolean
majakka_agreement_idea_is_for (const MajakkaAgreementIdea *self, const char *age)
{
  int band = majakka_age_band_find (age);

  g_return_val_if_fail (self != NULL, FALSE);

  return band >= 0 && (self->ages & (1u << band)) != 0;
}
