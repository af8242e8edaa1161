/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What somebody has learnt: what they can do now, and what is worth another look. It certifies nothing. */

#include "majakka-ability.h"
#include "majakka-document-writer-private.h"

#include <glib/gi18n-lib.h>

static MajakkaItemMark
get_mark (MajakkaAbility ability)
{
  return ability == MAJAKKA_ABILITY_CAN ? MAJAKKA_ITEM_DO : MAJAKKA_ITEM_ARROW;
}

/* Returns: (nullable): words beside the mark: whoever sees only the mark knows enough of the rest */
static const char *
get_words (MajakkaAbility ability)
{
  switch (ability)
    {
    case MAJAKKA_ABILITY_REFRESH_SOON:
      return g_dpgettext2 (GETTEXT_PACKAGE, "objective", "Refresh soon");
    case MAJAKKA_ABILITY_READ_AGAIN:
      return g_dpgettext2 (GETTEXT_PACKAGE, "objective", "Read again");
    case MAJAKKA_ABILITY_UNKNOWN:
    case MAJAKKA_ABILITY_CAN:
    default:
      return NULL;
    }
}

static void
add_objective (const MajakkaDocumentWriter *self,
               const MajakkaObjective *objective,
               MajakkaAbility ability)
{
  g_autofree char *markup = majakka_writer_get_markup (self, &objective->text);
  const char *words = get_words (ability);
  g_autofree char *line = NULL;

  if (words == NULL)
    {
      line = g_steal_pointer (&markup);
    }
  else
    {
      g_autofree char *escaped = g_markup_escape_text (words, -1);

      line = g_strdup_printf ("%s — <i>%s</i>", markup, escaped);
    }
  majakka_document_builder_add_item (self->builder, MAJAKKA_TEXT_BODY, get_mark (ability), NULL,
                                     line);
}

static void
add_lesson (const MajakkaDocumentWriter *self,
            const MajakkaLesson *lesson,
            const GPtrArray *questions,
            gint64 today)
{
  gboolean begun = FALSE;

  for (guint i = 0; i < lesson->objectives->len; i++)
    {
      const MajakkaObjective *objective = g_ptr_array_index (lesson->objectives, i);
      MajakkaAbility ability = majakka_ability_judge (questions, lesson->id, objective->id, today);

      if (ability == MAJAKKA_ABILITY_UNKNOWN)
        continue;
      if (!begun)
        majakka_writer_add_message (self, MAJAKKA_TEXT_SUBHEADING, &lesson->title);
      begun = TRUE;
      add_objective (self, objective, ability);
    }
}

/**
 * majakka_document_new_for_abilities:
 * @lessons: (element-type MajakkaLesson): lessons without errors
 * @questions: (element-type MajakkaRefresh): questions that were answered, with their objectives
 * @today: the day, as majakka_refresh_day() counts them
 * @name: (nullable): who learnt it
 * @settings: for whom it is
 *
 * Writes what somebody has learnt, by the last answer to each question.
 *
 * Returns: (transfer full): the document, in the language that is chosen now
 */
MajakkaDocument *
majakka_document_new_for_abilities (const GPtrArray *lessons,
                                    const GPtrArray *questions,
                                    gint64 today,
                                    const char *name,
                                    const MajakkaExportSettings *settings)
{
  MajakkaDocumentWriter self = { .settings = settings };
  g_autofree char *date = NULL;

  g_return_val_if_fail (lessons != NULL && questions != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);

  date = majakka_date_format (settings->today);
  self.builder = majakka_document_builder_new (_ ("What I have learnt"));
  majakka_document_builder_set_date (self.builder, date);
  majakka_document_builder_add_plain (self.builder, MAJAKKA_TEXT_TITLE, _ ("What I have learnt"));
  if (name != NULL && *name != '\0')
    majakka_document_builder_add_plain (self.builder, MAJAKKA_TEXT_LEAD, name);
  majakka_document_builder_add_plain (self.builder, MAJAKKA_TEXT_LEAD, _ ("Now I can:"));
  for (guint i = 0; i < lessons->len; i++)
    add_lesson (&self, g_ptr_array_index (lessons, i), questions, today);
  majakka_document_builder_add_plain (
      self.builder, MAJAKKA_TEXT_CAPTION,
      _ ("By my last answers to the questions of Majakka. This is a reminder, not a certificate."));

  return majakka_document_builder_finish (self.builder);
}
