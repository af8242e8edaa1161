/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What a family agreed on, to sign and to hang up: both sides beside each other, room for a pen, and
 * where everybody signs. */

#include "majakka-document-writer-private.h"

#include "majakka-agreement.h"

#include <glib/gi18n-lib.h>

/* Lines for a pen on each side, and how many more the side may have that promises less */
#define PEN_LINES      2
#define MORE_PEN_LINES 6

typedef struct
{
  MajakkaDocumentBuilder *builder;
  const MajakkaExportSettings *settings;
  const MajakkaAgreement *agreement;
  const MajakkaAgreementIdeas *ideas;
  gboolean to_choose;
} Sheet;

/* On paper to choose from, every line has a box to tick; one that always stands is ticked. */
static MajakkaItemMark
find_mark (const Sheet *self, const MajakkaAgreementIdea *idea)
{
  return self->to_choose && (idea == NULL || !idea->always) ? MAJAKKA_ITEM_BOX : MAJAKKA_ITEM_DO;
}

static void
add_line (const Sheet *self, const MajakkaAgreementLine *line)
{
  const MajakkaAgreementIdea *idea =
      line->id != NULL ? majakka_agreement_ideas_find (self->ideas, line->id, NULL) : NULL;
  g_autofree char *words =
      majakka_agreement_line_dup_words (line, self->ideas, self->settings->translator);
  g_autofree char *escaped = g_markup_escape_text (words, -1);
  /* What makes telling safe stands out. */
  g_autofree char *markup = idea != NULL && idea->always ? g_strdup_printf ("<b>%s</b>", escaped)
                                                         : g_steal_pointer (&escaped);

  majakka_document_builder_add_item (self->builder, MAJAKKA_TEXT_BODY, find_mark (self, idea),
                                     /* mark_words= */ NULL, markup);
}

/* Both sides reach about as far down. */
static guint
count_pen_lines (const Sheet *self, MajakkaAgreementSide side)
{
  guint n = majakka_agreement_count (self->agreement, side);
  guint others = majakka_agreement_count (self->agreement, side == MAJAKKA_AGREEMENT_CHILD
                                                               ? MAJAKKA_AGREEMENT_ADULT
                                                               : MAJAKKA_AGREEMENT_CHILD);

  return PEN_LINES + (others > n ? MIN (others - n, MORE_PEN_LINES) : 0);
}

static void
add_side (const Sheet *self, MajakkaAgreementSide side, MajakkaBoxStyle box, const char *title)
{
  majakka_document_builder_begin_cell (self->builder, 1);
  majakka_document_builder_begin_box (self->builder, box);
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_SUBHEADING, title);
  for (guint i = 0; i < self->agreement->lines->len; i++)
    {
      const MajakkaAgreementLine *line = g_ptr_array_index (self->agreement->lines, i);

      /* A line that somebody emptied says nothing. */
      if (line->side == side && *line->text != '\0')
        add_line (self, line);
    }
  for (guint i = 0; i < count_pen_lines (self, side); i++)
    majakka_document_builder_add_pen_line (self->builder);
  majakka_document_builder_end (self->builder);
  majakka_document_builder_end (self->builder);
}

static void
add_look_again (const Sheet *self)
{
  g_autofree char *day = self->agreement->look_again != NULL
                             ? majakka_date_format (self->agreement->look_again)
                             : g_strdup ("________________");
  /* Translators: on paper; %s is a day, as in “26 December 2026”, or a line to write it on */
  g_autofree char *words = g_strdup_printf (_ ("We look at this again on %s."), day);

  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_LABEL, words);
}

static void
add_signature (const Sheet *self, const char *name)
{
  majakka_document_builder_add_pen_line (self->builder);
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_CAPTION, name);
}

/* Without names there is a line for each side, and room beside it. */
static void
add_signatures (const Sheet *self, MajakkaAgreementSide side, const char *whose)
{
  g_auto (GStrv) names = majakka_agreement_list_names (self->agreement, side);

  majakka_document_builder_begin_cell (self->builder, 1);
  for (guint i = 0; names[i] != NULL; i++)
    add_signature (self, names[i]);
  if (names[0] == NULL)
    add_signature (self, whose);
  majakka_document_builder_end (self->builder);
}

static void
add_all (const Sheet *self)
{
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_TITLE,
                                      _ ("Our family agreement"));
  majakka_document_builder_add_plain (
      self->builder, MAJAKKA_TEXT_BODY,
      self->to_choose
          ? _ ("Talk about the lines together, and tick those that you all want. Five to eight are "
               "enough. This is not a contract: you may change it on any day.")
          : _ ("We have talked about this together. It is not a contract: we may change it on any "
               "day."));
  majakka_document_builder_begin_row (self->builder, MAJAKKA_ROW_COLUMNS);
  add_side (self, MAJAKKA_AGREEMENT_CHILD, MAJAKKA_BOX_NOTE, _ ("What the children promise"));
  add_side (self, MAJAKKA_AGREEMENT_ADULT, MAJAKKA_BOX_NEXT, _ ("What the adults promise"));
  majakka_document_builder_end (self->builder);
  add_look_again (self);
  majakka_document_builder_begin_row (self->builder, MAJAKKA_ROW_COLUMNS);
  /* Translators: below a line for signatures */
  add_signatures (self, MAJAKKA_AGREEMENT_CHILD, _ ("The children"));
  /* Translators: below a line for signatures */
  add_signatures (self, MAJAKKA_AGREEMENT_ADULT, _ ("The adults"));
  majakka_document_builder_end (self->builder);
}

/**
 * majakka_document_new_for_agreement:
 * @agreement: what the family agreed on
 * @ideas: the suggestions
 * @to_choose: whether the lines are still to be chosen, with a pen
 * @settings: for whom
 *
 * Returns: (transfer full): a page to sign and to hang up
 */
MajakkaDocument *
majakka_document_new_for_agreement (const MajakkaAgreement *agreement,
                                    const MajakkaAgreementIdeas *ideas,
                                    gboolean to_choose,
                                    const MajakkaExportSettings *settings)
{
  Sheet self = {
    .settings = settings, .agreement = agreement, .ideas = ideas, .to_choose = to_choose
  };
  g_autofree char *date = NULL;

  g_return_val_if_fail (agreement != NULL, NULL);
  g_return_val_if_fail (ideas != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);

  date = majakka_date_format (settings->today);
  self.builder = majakka_document_builder_new (_ ("Family agreement"));
  majakka_document_builder_set_date (self.builder, date);
  majakka_document_builder_set_poster (self.builder);
  add_all (&self);

  return majakka_document_builder_finish (self.builder);
}
