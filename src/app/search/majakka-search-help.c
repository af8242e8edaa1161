/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Tells the search of what to do and whom to call. The library of lessons knows nothing of either. */

#include "majakka-search-help.h"

#include "majakka-search-manual.h"
#include "majakka-search-sessions.h"
#include "majakka-search-texts.h"

/* What a worker needs. */
typedef struct
{
  MajakkaHelpDirectory *directory;
  MajakkaHelpPlans *plans;
  MajakkaTranslator *translator;
  char *country;
} Help;

/**
 * majakka_search_help_new:
 * @context: the context
 *
 * Returns: (transfer full): what majakka_search_help_fill() needs
 */
gpointer
majakka_search_help_new (MajakkaContext *context)
{
  Help *help;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  help = g_new0 (Help, 1);
  help->directory = majakka_help_directory_ref (majakka_context_get_directory (context));
  help->plans = majakka_help_plans_ref (majakka_context_get_plans (context));
  help->translator = majakka_translator_ref (majakka_context_get_translator (context));
  help->country = g_strdup (majakka_context_get_country (context));

  return help;
}

/**
 * majakka_search_help_free:
 * @help: (transfer full): of majakka_search_help_new()
 */
void
majakka_search_help_free (gpointer help)
{
  Help *self = help;

  majakka_help_directory_unref (self->directory);
  majakka_help_plans_unref (self->plans);
  majakka_translator_unref (self->translator);
  g_free (self->country);
  g_free (self);
}

static void
add_messages (MajakkaSearchTexts *texts, const GPtrArray *messages)
{
  for (guint i = 0; i < messages->len; i++)
    majakka_search_texts_add (texts, g_ptr_array_index (messages, i));
}

static void
add_plans (const Help *self, MajakkaSearchIndex *index, MajakkaSearchTexts *texts)
{
  for (guint i = 0; i < majakka_help_plans_count (self->plans); i++)
    {
      const MajakkaHelpPlan *plan = majakka_help_plans_get (self->plans, i);
      const MajakkaSearchRow row = { .kind = MAJAKKA_SEARCH_PLAN,
                                     .id = plan->id,
                                     .by_title = TRUE };

      for (guint j = 0; j < plan->steps->len; j++)
        majakka_search_texts_add (
            texts, &((const MajakkaHelpStep *) g_ptr_array_index (plan->steps, j))->text);
      add_messages (texts, plan->say);
      add_messages (texts, plan->note_down);
      add_messages (texts, plan->next);
      majakka_search_texts_flush (texts, index, &row, &plan->title);
    }
}

/* A number is found however it is written: "116 111" and "116111". */
static void
add_number (MajakkaSearchTexts *texts, const char *number)
{
  g_auto (GStrv) parts = g_strsplit_set (number, " -()", -1);
  g_autofree char *joined = g_strjoinv ("", parts);

  majakka_search_texts_add_plain (texts, number, /* language= */ NULL);
  if (!g_str_equal (joined, number))
    majakka_search_texts_add_plain (texts, joined, /* language= */ NULL);
}

static char *
describe (const char *name, const MajakkaHelpEntry *entry)
{
  GString *words = g_string_new (g_str_equal (name, entry->local) ? NULL : name);

  for (guint i = 0; entry->phones != NULL && entry->phones[i] != NULL; i++)
    g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", entry->phones[i]);

  return g_string_free (words, FALSE);
}

static void
add_contact (MajakkaSearchIndex *index,
             MajakkaSearchTexts *texts,
             const MajakkaHelpEntry *entry,
             const char *page)
{
  const char *language;
  g_autofree char *name = majakka_search_texts_find (texts, &entry->name, &language);
  g_autofree char *place = describe (name, entry);
  const MajakkaSearchRow row = { .kind = MAJAKKA_SEARCH_CONTACT,
                                 .id = entry->id,
                                 .part = page,
                                 .by_title = TRUE,
                                 .title = entry->local,
                                 .title_language = entry->local_language != NULL
                                                       ? entry->local_language
                                                       : language,
                                 .place = place };

  majakka_search_texts_add (texts, &entry->description);
  majakka_search_texts_add (texts, entry->audience);
  majakka_search_texts_add (texts, &entry->name);
  for (guint i = 0; entry->phones != NULL && entry->phones[i] != NULL; i++)
    add_number (texts, entry->phones[i]);
  majakka_search_texts_flush (texts, index, &row, /* title= */ NULL);
}

static void
add_contacts (const Help *self, MajakkaSearchIndex *index, MajakkaSearchTexts *texts)
{
  const MajakkaHelpCountry *country =
      self->country != NULL ? majakka_help_directory_find_country (self->directory, self->country)
                            : NULL;
  const MajakkaHelpCountry *international =
      majakka_help_directory_get_international (self->directory);

  for (guint i = 0; country != NULL && i < country->entries->len; i++)
    add_contact (index, texts, g_ptr_array_index (country->entries, i), "country");
  for (guint i = 0;
       international != NULL && international != country && i < international->entries->len; i++)
    {
      const MajakkaHelpEntry *entry = g_ptr_array_index (international->entries, i);

      add_contact (index, texts, entry,
                   entry->kind == MAJAKKA_HELP_PLATFORM ? "apps" : "international");
    }
}

/**
 * majakka_search_help_fill:
 * @index: an index that is being built, in a worker
 * @help: of majakka_search_help_new()
 *
 * Adds what to do, the contacts of the reader's country and those of no country, the session plans and the manual.
 */
void
majakka_search_help_fill (MajakkaSearchIndex *index, gpointer help)
{
  const Help *self = help;
  g_autoptr (MajakkaSearchTexts) texts = majakka_search_texts_new (
      self->translator, majakka_translator_get_source_language (self->translator));

  add_plans (self, index, texts);
  add_contacts (self, index, texts);
  majakka_search_sessions_fill (index, self->translator);
  majakka_search_manual_fill (index, self->translator);
}
