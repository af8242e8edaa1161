/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-exchange-writer-private.h"

/* Where feedback is for the question as a whole: of the formats only choices have it for an answer. */
gboolean
majakka_exchange_question_is_paired (const MajakkaExchangeQuestion *self)
{
  return self->kind == MAJAKKA_QUESTION_MATCH || self->kind == MAJAKKA_QUESTION_SORT ||
         self->kind == MAJAKKA_QUESTION_ORDER;
}

/* Right answers share 100 %, and wrong ones together take 100 % away: with 0 % for the wrong ones,
 * whoever ticks everything would have all the points, and Majakka calls that wrong. Moodle knows the
 * hundredth parts of 1 to 10 answers, with five decimals, and refuses others. */
void
majakka_exchange_question_append_weight (const MajakkaExchangeQuestion *self,
                                         const MajakkaExchangeAnswer *answer,
                                         GString *out)
{
  guint alike = 0;
  char number[G_ASCII_DTOSTR_BUF_SIZE];

  if (self->kind != MAJAKKA_QUESTION_SEVERAL)
    {
      g_string_append (out, answer->right ? "100" : "0");
      return;
    }

  for (guint i = 0; i < self->answers->len; i++)
    if (((MajakkaExchangeAnswer *) g_ptr_array_index (self->answers, i))->right == answer->right)
      alike++;
  g_ascii_formatd (number, sizeof number,
                   100 % alike == 0 ? "%.0f"
                   : alike == 8     ? "%.1f"
                                    : "%.5f",
                   100.0 / alike);
  g_string_append_printf (out, "%s%s", answer->right ? "" : "-", number);
}

/* “/” leads from a category to one inside it, and is written twice where it is a letter. */
void
majakka_exchange_set_append_category (const MajakkaExchangeSet *self, GString *out)
{
  g_autoptr (GString) name = g_string_new (self->title);

  g_string_replace (name, "/", "//", 0);
  g_string_append_printf (out, "$course$/top/%s", name->str);
}
