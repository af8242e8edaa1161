/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A plan for the first hour, for one page. */

#include "majakka-document-help-private.h"
#include "majakka-help-phone.h"

#include <glib/gi18n-lib.h>

/* Cells beside each other, and how many contacts there is room for. */
#define N_COLUMNS  3
#define N_CONTACTS 6

static void
add_heading (const MajakkaDocumentWriter *self, const char *words)
{
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_SUBHEADING, words);
}

static void
add_emergency (const MajakkaDocumentWriter *self)
{
  const MajakkaHelpCountry *country = majakka_writer_find_country (self);

  if (country == NULL)
    return;

  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_DANGER);
  majakka_writer_add_emergency (self, country, TRUE);
  majakka_document_builder_end (self->builder);
}

static void
add_steps (const MajakkaDocumentWriter *self, const GPtrArray *steps)
{
  for (guint i = 0; i < steps->len; i++)
    {
      const MajakkaHelpStep *step = g_ptr_array_index (steps, i);
      g_autofree char *markup = majakka_writer_get_markup (self, &step->text);

      majakka_writer_add_numbered (self, MAJAKKA_TEXT_BODY, i + 1, markup);
    }
}

static void
add_lines (const MajakkaDocumentWriter *self, const GPtrArray *lines, MajakkaItemMark mark)
{
  for (guint i = 0; i < lines->len; i++)
    majakka_writer_add_item (self, MAJAKKA_TEXT_BODY, mark, g_ptr_array_index (lines, i));
}

/* What to say beside what to leave unsaid. */
static void
add_words (const MajakkaDocumentWriter *self, const MajakkaHelpPlan *plan)
{
  majakka_document_builder_begin_row (self->builder, MAJAKKA_ROW_COLUMNS);
  majakka_document_builder_begin_cell (self->builder, 1);
  add_heading (self, g_dpgettext2 (GETTEXT_PACKAGE, "in a plan", "Say"));
  add_lines (self, plan->say, MAJAKKA_ITEM_DO);
  majakka_document_builder_end (self->builder);
  if (plan->dont_say->len > 0)
    {
      majakka_document_builder_begin_cell (self->builder, 1);
      add_heading (self, g_dpgettext2 (GETTEXT_PACKAGE, "in a plan", "Better not"));
      add_lines (self, plan->dont_say, MAJAKKA_ITEM_DONT);
      majakka_document_builder_end (self->builder);
    }
  majakka_document_builder_end (self->builder);
}

/* What to write down beside what never to copy. */
static void
add_evidence (const MajakkaDocumentWriter *self, const MajakkaHelpPlan *plan)
{
  majakka_document_builder_begin_row (self->builder, MAJAKKA_ROW_COLUMNS);
  if (plan->note_down->len > 0)
    {
      majakka_document_builder_begin_cell (self->builder, 1);
      add_heading (self, _ ("Write down, in words"));
      add_lines (self, plan->note_down, MAJAKKA_ITEM_BULLET);
      majakka_document_builder_end (self->builder);
    }
  majakka_document_builder_begin_cell (self->builder, 1);
  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_CARE);
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_LABEL,
                                      g_dpgettext2 (GETTEXT_PACKAGE, "kind of note", "Take care"));
  majakka_document_builder_add_plain (
      self->builder, MAJAKKA_TEXT_BODY,
      _ ("Never copy, photograph or send on a sexual picture of a child, not even for the police. "
         "Words are enough."));
  majakka_document_builder_end (self->builder);
  majakka_document_builder_end (self->builder);
  majakka_document_builder_end (self->builder);
}

/* Of one kind: somebody to call, or else an address.
 *
 * Returns: (transfer none) (nullable): the first such contact */
static MajakkaHelpEntry *
choose_of_kind (const GPtrArray *all, MajakkaHelpKind kind)
{
  MajakkaHelpEntry *found = NULL;

  for (guint i = 0; i < all->len; i++)
    {
      MajakkaHelpEntry *entry = g_ptr_array_index (all, i);

      if (entry->kind != kind)
        continue;
      if (entry->phones[0] != NULL)
        return entry;
      if (found == NULL && entry->url != NULL)
        found = entry;
    }

  return found;
}

/* One of each kind, in the order of the plan; the emergency number is at the top. How to report in a
 * game or an app is looked up there: the addresses are longer than anybody types. */
static GPtrArray *
choose_contacts (const MajakkaDocumentWriter *self, const MajakkaHelpPlan *plan)
{
  g_autoptr (GPtrArray) all = majakka_help_directory_list_for_plan (self->settings->directory, plan,
                                                                    self->settings->country);
  GPtrArray *chosen = g_ptr_array_new ();

  for (guint i = 0; i < plan->n_kinds && chosen->len < N_CONTACTS; i++)
    {
      MajakkaHelpKind kind = plan->kinds[i];
      MajakkaHelpEntry *entry = choose_of_kind (all, kind);

      if (entry != NULL && kind != MAJAKKA_HELP_EMERGENCY && kind != MAJAKKA_HELP_PLATFORM)
        g_ptr_array_add (chosen, entry);
    }

  return chosen;
}

static void
add_contact (const MajakkaDocumentWriter *self, const MajakkaHelpEntry *entry)
{
  majakka_writer_add_message (
      self, MAJAKKA_TEXT_LABEL,
      majakka_help_directory_get_kind_title (self->settings->directory, entry->kind));
  for (guint i = 0; entry->phones[i] != NULL; i++)
    {
      g_autofree char *tel = majakka_help_phone_to_tel (entry->phones[i]);

      majakka_document_builder_add_link (self->builder, MAJAKKA_TEXT_NUMBER, entry->phones[i], tel);
    }
  if (entry->phones[0] == NULL)
    majakka_document_builder_add_link (self->builder, MAJAKKA_TEXT_SMALL, entry->url, entry->url);
  majakka_document_builder_add_plain (self->builder, MAJAKKA_TEXT_SMALL, entry->local);
}

static void
add_contacts (const MajakkaDocumentWriter *self, const MajakkaHelpPlan *plan)
{
  g_autoptr (GPtrArray) contacts =
      self->settings->directory != NULL ? choose_contacts (self, plan) : g_ptr_array_new ();

  if (contacts->len == 0)
    return;

  add_heading (self, _ ("Who to contact"));
  majakka_document_builder_begin_box (self->builder, MAJAKKA_BOX_NOTE);
  for (guint row = 0; row < contacts->len; row += N_COLUMNS)
    {
      majakka_document_builder_begin_row (self->builder, MAJAKKA_ROW_COLUMNS);
      for (guint i = row; i < row + N_COLUMNS; i++)
        {
          majakka_document_builder_begin_cell (self->builder, 1);
          if (i < contacts->len)
            add_contact (self, g_ptr_array_index (contacts, i));
          majakka_document_builder_end (self->builder);
        }
      majakka_document_builder_end (self->builder);
    }
  majakka_document_builder_end (self->builder);
}

static void
add_later (const MajakkaDocumentWriter *self, const MajakkaHelpPlan *plan)
{
  majakka_document_builder_begin_row (self->builder, MAJAKKA_ROW_COLUMNS);
  majakka_document_builder_begin_cell (self->builder, 1);
  add_heading (self, _ ("What happens next"));
  add_lines (self, plan->next, MAJAKKA_ITEM_BULLET);
  majakka_document_builder_end (self->builder);
  majakka_document_builder_begin_cell (self->builder, 1);
  add_heading (self, _ ("When to come back"));
  add_lines (self, plan->come_back, MAJAKKA_ITEM_BULLET);
  majakka_document_builder_end (self->builder);
  majakka_document_builder_end (self->builder);
}

/**
 * majakka_document_new_for_plan:
 * @plan: a plan
 * @settings: for whom it is; without a directory nobody is named to call
 *
 * Writes a plan for the first hour, with whom to contact in the country of @settings, for one page.
 *
 * Returns: (transfer full): the document, in the language that is chosen now
 */
MajakkaDocument *
majakka_document_new_for_plan (const MajakkaHelpPlan *plan, const MajakkaExportSettings *settings)
{
  MajakkaDocumentWriter self = { .settings = settings };
  g_autofree char *title = NULL;
  g_autofree char *date = NULL;

  g_return_val_if_fail (plan != NULL, NULL);
  g_return_val_if_fail (settings != NULL, NULL);

  title = majakka_translator_plain (settings->translator, &plan->title);
  date = majakka_date_format (settings->today);
  self.builder = majakka_document_builder_new (title);
  majakka_document_builder_set_date (self.builder, date);
  majakka_document_builder_set_one_page (self.builder);
  majakka_document_builder_add_plain (self.builder, MAJAKKA_TEXT_TITLE, title);
  add_emergency (&self);
  add_heading (&self, _ ("What to do"));
  add_steps (&self, plan->steps);
  add_words (&self, plan);
  add_evidence (&self, plan);
  add_contacts (&self, plan);
  add_later (&self, plan);

  return majakka_document_builder_finish (self.builder);
}
