/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-help-directory-private.h"

#include <string.h>

/* Of these kinds a service in one country also helps people in another, so that the international
 * page fills the gaps of a country. A telephone number of another country would not. */
static const gboolean crosses_borders[MAJAKKA_HELP_N_KINDS] = {
  [MAJAKKA_HELP_HOTLINE] = TRUE,
  [MAJAKKA_HELP_REMOVAL] = TRUE,
  [MAJAKKA_HELP_PREVENTION] = TRUE,
  [MAJAKKA_HELP_PLATFORM] = TRUE,
};

static void
free_message (gpointer data)
{
  majakka_message_clear (data);
  g_free (data);
}

MajakkaHelpEntry *
majakka_help_entry_new (void)
{
  return g_new0 (MajakkaHelpEntry, 1);
}

void
majakka_help_entry_free (MajakkaHelpEntry *self)
{
  majakka_message_clear (&self->name);
  majakka_message_clear (&self->description);
  g_strfreev (self->phones);
  g_strfreev (self->languages);
  g_free (self->id);
  g_free (self->local);
  g_free (self->local_language);
  g_free (self->international);
  g_free (self->url);
  g_free (self->source_url);
  g_free (self->source_date);
  g_free (self->source_read);
  g_free (self);
}

MajakkaHelpAdvice *
majakka_help_advice_new (void)
{
  return g_new0 (MajakkaHelpAdvice, 1);
}

void
majakka_help_advice_free (MajakkaHelpAdvice *self)
{
  majakka_message_clear (&self->words);
  g_free (self->source_url);
  g_free (self->source_date);
  g_free (self->source_read);
  g_free (self);
}

MajakkaHelpCountry *
majakka_help_country_new (void)
{
  MajakkaHelpCountry *self = g_new0 (MajakkaHelpCountry, 1);

  self->entries = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_help_entry_free);
  self->advice = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_help_advice_free);

  return self;
}

void
majakka_help_country_free (MajakkaHelpCountry *self)
{
  majakka_message_clear (&self->name);
  g_ptr_array_unref (self->entries);
  g_ptr_array_unref (self->advice);
  g_free (self->code);
  g_free (self);
}

/* Takes @entry and keeps the order: by kind, within a kind as in the file. */
void
majakka_help_country_add (MajakkaHelpCountry *self, MajakkaHelpEntry *entry)
{
  guint position = self->entries->len;

  while (position > 0)
    {
      const MajakkaHelpEntry *before = g_ptr_array_index (self->entries, position - 1);

      if (before->kind <= entry->kind)
        break;
      position--;
    }
  g_ptr_array_insert (self->entries, (int) position, entry);
}

MajakkaHelpDirectory *
majakka_help_directory_new (void)
{
  MajakkaHelpDirectory *self = g_new0 (MajakkaHelpDirectory, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->countries = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_help_country_free);
  self->hours = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_message);
  self->cost = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_message);
  self->audience = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_message);

  return self;
}

/**
 * majakka_help_directory_ref:
 * @self: a directory
 *
 * Returns: (transfer full): @self
 */
MajakkaHelpDirectory *
majakka_help_directory_ref (MajakkaHelpDirectory *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * majakka_help_directory_unref:
 * @self: (transfer full): a directory
 */
void
majakka_help_directory_unref (MajakkaHelpDirectory *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->countries);
  majakka_message_clear (&self->check_words);
  for (guint i = 0; i < MAJAKKA_HELP_N_KINDS; i++)
    majakka_message_clear (&self->kind_titles[i]);
  g_hash_table_unref (self->hours);
  g_hash_table_unref (self->cost);
  g_hash_table_unref (self->audience);
  g_free (self);
}

/**
 * majakka_help_directory_find_country:
 * @self: a directory
 * @code: an ISO 3166 code in capitals, or "INT"
 *
 * Returns: (transfer none) (nullable): the country; NULL when the directory does not have it
 */
const MajakkaHelpCountry *
majakka_help_directory_find_country (const MajakkaHelpDirectory *self, const char *code)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (code != NULL, NULL);

  for (guint i = 0; i < self->countries->len; i++)
    {
      const MajakkaHelpCountry *country = g_ptr_array_index (self->countries, i);

      if (strcmp (country->code, code) == 0)
        return country;
    }

  return NULL;
}

/**
 * majakka_help_directory_get_international:
 * @self: a directory
 *
 * Returns: (transfer none) (nullable): the international page
 */
const MajakkaHelpCountry *
majakka_help_directory_get_international (const MajakkaHelpDirectory *self)
{
  return majakka_help_directory_find_country (self, MAJAKKA_HELP_INTERNATIONAL);
}

typedef struct
{
  const MajakkaHelpCountry *country;
  char *key;
} SortItem;

static int
compare_items (gconstpointer a, gconstpointer b)
{
  return strcmp (((const SortItem *) a)->key, ((const SortItem *) b)->key);
}

/**
 * majakka_help_directory_list_countries:
 * @self: a directory
 * @translator: finds the reader's words for the names
 *
 * Returns: (transfer container) (element-type MajakkaHelpCountry): the countries in the order of
 *   their names in the reader's language, without the international page
 */
GPtrArray *
majakka_help_directory_list_countries (const MajakkaHelpDirectory *self,
                                       const MajakkaTranslator *translator)
{
  g_autoptr (GArray) items = NULL;
  GPtrArray *countries;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (translator != NULL, NULL);

  items = g_array_new (FALSE, FALSE, sizeof (SortItem));
  for (guint i = 0; i < self->countries->len; i++)
    {
      const MajakkaHelpCountry *country = g_ptr_array_index (self->countries, i);
      g_autofree char *name = majakka_translator_plain (translator, &country->name);
      SortItem item = { .country = country, .key = g_utf8_collate_key (name, -1) };

      g_array_append_val (items, item);
    }
  g_array_sort (items, compare_items);

  countries = g_ptr_array_new ();
  for (guint i = 0; i < items->len; i++)
    {
      SortItem *item = &g_array_index (items, SortItem, i);

      if (strcmp (item->country->code, MAJAKKA_HELP_INTERNATIONAL) != 0)
        g_ptr_array_add (countries, (gpointer) item->country);
      g_free (item->key);
    }

  return countries;
}

/**
 * majakka_help_directory_find_entry:
 * @self: a directory
 * @id: the id of an entry
 *
 * Returns: (transfer none) (nullable): the entry
 */
const MajakkaHelpEntry *
majakka_help_directory_find_entry (const MajakkaHelpDirectory *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->countries->len; i++)
    {
      const MajakkaHelpCountry *country = g_ptr_array_index (self->countries, i);

      for (guint j = 0; j < country->entries->len; j++)
        {
          const MajakkaHelpEntry *entry = g_ptr_array_index (country->entries, j);

          if (strcmp (entry->id, id) == 0)
            return entry;
        }
    }

  return NULL;
}

/**
 * majakka_help_directory_get_kind_title:
 * @self: a directory
 * @kind: a kind
 *
 * Returns: (transfer none): the heading over contacts of @kind
 */
const MajakkaMessage *
majakka_help_directory_get_kind_title (const MajakkaHelpDirectory *self, MajakkaHelpKind kind)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (kind >= 0 && kind < MAJAKKA_HELP_N_KINDS, NULL);

  return &self->kind_titles[kind];
}

/**
 * majakka_help_directory_get_check_words:
 * @self: a directory
 *
 * Returns: (transfer none): the mark on an entry of which majakka_help_entry_needs_check() is true:
 *   "Check on the official page"
 */
const MajakkaMessage *
majakka_help_directory_get_check_words (const MajakkaHelpDirectory *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return &self->check_words;
}

static gboolean
append_kind (GPtrArray *list, const MajakkaHelpCountry *country, MajakkaHelpKind kind)
{
  guint before = list->len;

  for (guint i = 0; i < country->entries->len; i++)
    {
      MajakkaHelpEntry *entry = g_ptr_array_index (country->entries, i);

      if (entry->kind == kind)
        g_ptr_array_add (list, entry);
    }

  return list->len > before;
}

/**
 * majakka_help_directory_list_for_plan:
 * @self: a directory
 * @plan: what has happened
 * @country_code: (nullable): the reader's country
 *
 * Chooses whom to contact, in the order of the plan. Where the country has nobody of a kind
 * that works across borders, such as taking pictures down, those of the international page stand in;
 * an unknown country gets the international page.
 *
 * Returns: (transfer container) (element-type MajakkaHelpEntry): the contacts
 */
GPtrArray *
majakka_help_directory_list_for_plan (const MajakkaHelpDirectory *self,
                                      const MajakkaHelpPlan *plan,
                                      const char *country_code)
{
  const MajakkaHelpCountry *country = NULL;
  const MajakkaHelpCountry *international;
  GPtrArray *list;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (plan != NULL, NULL);

  international = majakka_help_directory_get_international (self);
  if (country_code != NULL)
    country = majakka_help_directory_find_country (self, country_code);
  if (country == NULL)
    country = international;

  list = g_ptr_array_new ();
  if (country == NULL)
    return list;

  for (guint i = 0; i < plan->n_kinds; i++)
    {
      MajakkaHelpKind kind = plan->kinds[i];

      if (!append_kind (list, country, kind) && crosses_borders[kind] && international != NULL)
        append_kind (list, international, kind);
    }

  return list;
}

/**
 * majakka_help_country_get_emergency:
 * @self: a country
 *
 * Returns: (transfer none) (nullable): the entry to show before all others; NULL when no page was read
 *   that names the emergency number of the country
 */
const MajakkaHelpEntry *
majakka_help_country_get_emergency (const MajakkaHelpCountry *self)
{
  const MajakkaHelpEntry *first;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->entries->len == 0)
    return NULL;
  first = g_ptr_array_index (self->entries, 0);

  return first->kind == MAJAKKA_HELP_EMERGENCY ? first : NULL;
}

/**
 * majakka_help_country_list_kind:
 * @self: a country
 * @kind: a kind
 *
 * Returns: (transfer container) (element-type MajakkaHelpEntry): its contacts of @kind, maybe none
 */
GPtrArray *
majakka_help_country_list_kind (const MajakkaHelpCountry *self, MajakkaHelpKind kind)
{
  GPtrArray *list;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (kind >= 0 && kind < MAJAKKA_HELP_N_KINDS, NULL);

  list = g_ptr_array_new ();
  append_kind (list, self, kind);

  return list;
}
