/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Cards to cut apart: a sentence that begins a talk on each, and below it for which age it is and which
 * lesson it comes from. */

#include "majakka-document-writer-private.h"

#include "majakka-starters.h"

#include <glib/gi18n-lib.h>

/* Cards that stand beside each other */
#define COLUMNS 2

typedef struct
{
  MajakkaDocumentWriter writer;
  guint n_cards;
} Cards;

static void
add_card (Cards *self, const MajakkaLesson *lesson, const MajakkaItem *starter)
{
  MajakkaDocumentBuilder *builder = self->writer.builder;
  g_autofree char *title = majakka_writer_get_plain (&self->writer, &lesson->title);
  g_autofree char *caption =
      g_strconcat (majakka_age_band_get_words (starter->age), " · ", title, NULL);

  if (self->n_cards % COLUMNS == 0)
    majakka_document_builder_begin_row (builder, MAJAKKA_ROW_CARDS);
  majakka_document_builder_begin_cell (builder, 1);
  majakka_writer_add_message (&self->writer, MAJAKKA_TEXT_CARD, &starter->text);
  majakka_document_builder_add_plain (builder, MAJAKKA_TEXT_CARD_FOOT, caption);
  majakka_document_builder_end (builder);
  if (++self->n_cards % COLUMNS == 0)
    majakka_document_builder_end (builder);
}

static void
add_age (Cards *self, const GPtrArray *lessons, guint band)
{
  for (guint i = 0; i < lessons->len; i++)
    {
      const MajakkaLesson *lesson = g_ptr_array_index (lessons, i);
      g_autoptr (GPtrArray) starters = majakka_lesson_list_starters (lesson, 1u << band);

      for (guint j = 0; j < starters->len; j++)
        add_card (self, lesson, g_ptr_array_index (starters, j));
    }
}

/* Returns: (transfer full): who the cards are for, and the title of the document */
static char *
create_title (guint ages)
{
  for (guint i = 0; i < MAJAKKA_N_AGE_BANDS; i++)
    if (ages == 1u << i)
      /* Translators: the title of a printed page; %s is an age, as in “10 to 12 years” */
      return g_strdup_printf (_ ("Conversation cards: %s"),
                              majakka_age_band_get_words (majakka_age_bands[i]));

  return g_strdup (_ ("Conversation cards"));
}

/**
 * majakka_document_new_for_cards:
 * @lessons: (element-type MajakkaLesson): the lessons to take sentences from
 * @ages: for which age bands, a bit for each of majakka_age_bands
 * @settings: for whom
 *
 * Returns: (transfer full) (nullable): cards to print and cut, the youngest first; NULL when there are none
 */
MajakkaDocument *
majakka_document_new_for_cards (const GPtrArray *lessons,
                                guint ages,
                                const MajakkaExportSettings *settings)
{
  Cards self = { .writer = { .settings = settings } };
  g_autofree char *title = create_title (ages);
  g_autofree char *date = NULL;

  g_return_val_if_fail (lessons != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);

  date = majakka_date_format (settings->today);
  self.writer.builder = majakka_document_builder_new (title);
  majakka_document_builder_set_date (self.writer.builder, date);
  majakka_document_builder_set_wide (self.writer.builder);
  for (guint band = 0; band < MAJAKKA_N_AGE_BANDS; band++)
    if ((ages & (1u << band)) != 0)
      add_age (&self, lessons, band);
  if (self.n_cards % COLUMNS != 0)
    majakka_document_builder_end (self.writer.builder);
  if (self.n_cards == 0)
    {
      majakka_document_builder_free (self.writer.builder);
      return NULL;
    }

  return majakka_document_builder_finish (self.writer.builder);
}
