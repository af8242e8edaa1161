/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The order in which the course is suggested. Tracks say what a lesson is about; a path says what to
 * read next. Any lesson can be taken alone. */

#include "majakka-path.h"

/* First what everything rests on, then how to talk, since a child who tells is protected best; then
 * what to say on the day it is needed, before the many things that may happen. What comes after a
 * report, and how the world outside works, is for the end. */
static const char *const parents[] = {
  "online-life-without-panic", "what-abuse-is",   "talking-by-age",        "grooming-patterns",
  "when-a-child-tells",        "games-chat-live", "settings-and-photos",   "sextortion",
  "intimate-images",           "ai-fakes",        "bullying-and-coercion", "keep-and-report",
  "children-who-need-more",    "dark-web",        "fighting-back",         NULL,
};

/* A teacher may be told something tomorrow: what the school does and how to listen come early. */
static const char *const teachers[] = {
  "online-life-without-panic",
  "what-abuse-is",
  "when-a-child-tells",
  "how-a-school-responds",
  "keep-and-report",
  "grooming-patterns",
  "bullying-and-coercion",
  "intimate-images",
  "sextortion",
  "ai-fakes",
  "games-chat-live",
  "talking-by-age",
  "children-who-need-more",
  "settings-and-photos",
  "dark-web",
  "fighting-back",
  NULL,
};

static const char *const *
get_ids (MajakkaPathKind kind)
{
  return kind == MAJAKKA_PATH_TEACHERS ? teachers : parents;
}

/**
 * majakka_path_list:
 * @catalogue: a catalogue
 * @kind: for whom
 *
 * Returns: (transfer full) (element-type MajakkaCatalogueEntry): the lessons of the path that are
 *   there and can be used, in its order
 */
GPtrArray *
majakka_path_list (MajakkaCatalogue *catalogue, MajakkaPathKind kind)
{
  GPtrArray *entries;

  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE (catalogue), NULL);

  entries = g_ptr_array_new_with_free_func (g_object_unref);
  for (const char *const *id = get_ids (kind); *id != NULL; id++)
    {
      MajakkaCatalogueEntry *entry = majakka_catalogue_find (catalogue, *id);

      if (entry != NULL && majakka_catalogue_entry_get_head (entry) != NULL)
        g_ptr_array_add (entries, g_object_ref (entry));
    }

  return entries;
}

/**
 * majakka_path_list_all:
 * @catalogue: a catalogue
 * @kind: for whom
 *
 * Returns: (transfer full) (element-type MajakkaCatalogueEntry): every lesson that can be used: those
 *   of the path in its order, then all others in the order of the catalogue
 */
GPtrArray *
majakka_path_list_all (MajakkaCatalogue *catalogue, MajakkaPathKind kind)
{
  GPtrArray *entries = majakka_path_list (catalogue, kind);
  GListModel *model = G_LIST_MODEL (catalogue);

  g_return_val_if_fail (entries != NULL, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (model, i);
      const MajakkaLesson *head = majakka_catalogue_entry_get_head (entry);

      if (head != NULL && !g_strv_contains (get_ids (kind), head->id))
        g_ptr_array_add (entries, g_steal_pointer (&entry));
    }

  return entries;
}
