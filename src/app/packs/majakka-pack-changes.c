/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-pack-changes.h"

#include "majakka-pack-words.h"
#include "majakka-words-row.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* The title of a lesson that is not installed is in its source language: its translations are not known yet. */
static char *
dup_name (const MajakkaPackChange *change)
{
  const MajakkaLanguage *language;

  if (change->lesson != NULL)
    return MAJAKKA_MESSAGE_IS_SET (&change->lesson->title)
               ? majakka_markup_strip (change->lesson->title.source)
               : g_strdup (change->lesson->id);

  language = majakka_language_find (change->language);

  /* Translators: %s is the name of a language */
  return g_strdup_printf (_ ("Translation: %s"),
                          language != NULL ? language->name : change->language);
}

static char *
describe (const MajakkaPackChange *change, gboolean is_new)
{
  guint minutes = change->lesson != NULL ? change->lesson->minutes : 0;
  g_autofree char *length = NULL;

  if (minutes == 0)
    return is_new ? NULL : g_strdup (majakka_pack_change_get_words (change->kind));

  length =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u minute", "%u minutes", minutes), minutes);

  return is_new ? g_steal_pointer (&length)
                : g_strjoin (" · ", majakka_pack_change_get_words (change->kind), length, NULL);
}

/**
 * majakka_pack_changes_fill:
 * @list: an empty list
 * @plan: what installing a pack would do
 *
 * Shows every lesson and what happens to it. Where the whole pack is new, that need not be said of each.
 */
void
majakka_pack_changes_fill (GtkListBox *list, const MajakkaPackPlan *plan)
{
  const GPtrArray *changes;
  gboolean is_new;

  g_return_if_fail (GTK_IS_LIST_BOX (list));
  g_return_if_fail (plan != NULL);

  changes = majakka_pack_plan_get_changes (plan);
  is_new = majakka_pack_plan_get_relation (plan) == MAJAKKA_PACK_NEW;
  for (guint i = 0; i < changes->len; i++)
    {
      const MajakkaPackChange *change = g_ptr_array_index (changes, i);
      g_autofree char *name = dup_name (change);
      g_autofree char *words = describe (change, is_new);

      /* The languages of a new pack stand above. */
      if (change->lesson != NULL || !is_new)
        gtk_list_box_append (list, majakka_words_row_new (name, words));
    }
}
