/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-preparation.h"

#include "majakka-session-shelf.h"
#include "majakka-title-text.h"

/* The preparations, on the context */
#define PREPARATIONS "majakka-preparations"

static void
clear (gpointer data)
{
  MajakkaPreparation *self = data;

  majakka_arrangement_free (self->arrangement);
  g_free (self->class_name);
}

static MajakkaDeck *
create_plan_deck (MajakkaContext *context, const char *id)
{
  MajakkaSessionPlan *plan =
      majakka_session_shelf_find (majakka_context_get_session_plans (context), id);

  return plan != NULL ? majakka_deck_new_for_plan (plan, NULL, NULL) : NULL;
}

/* One with a mistake cannot be opened, and so not be presented. */
static MajakkaDeck *
create_lesson_deck (MajakkaContext *context, const char *id)
{
  MajakkaCatalogueEntry *entry =
      majakka_catalogue_find (majakka_context_get_catalogue (context), id);
  g_autoptr (MajakkaLesson) lesson =
      entry != NULL ? majakka_catalogue_entry_read (entry, NULL) : NULL;

  if (lesson == NULL)
    return NULL;

  return majakka_deck_new_for_lesson (lesson, NULL, majakka_context_get_country (context), NULL);
}

/* Somebody else sits down, and prepares for another class. */
static void
forget_cb (MajakkaContext *context)
{
  g_object_set_data (G_OBJECT (context), PREPARATIONS, NULL);
}

static GHashTable *
get_all (MajakkaContext *context)
{
  GHashTable *all = g_object_get_data (G_OBJECT (context), PREPARATIONS);

  if (all != NULL)
    return all;

  all = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                               (GDestroyNotify) majakka_preparation_unref);
  g_object_set_data_full (G_OBJECT (context), PREPARATIONS, all,
                          (GDestroyNotify) g_hash_table_unref);
  g_signal_handlers_disconnect_by_func (majakka_context_get_store (context), forget_cb, context);
  g_signal_connect_object (majakka_context_get_store (context), "notify::current",
                           G_CALLBACK (forget_cb), context, G_CONNECT_SWAPPED);

  return all;
}

/* In another country a lesson shows other blocks. */
static char *
create_key (MajakkaContext *context, gboolean is_lesson, const char *id)
{
  const char *country = majakka_context_get_country (context);

  if (!is_lesson)
    return g_strconcat ("plan ", id, NULL);

  return g_strconcat ("lesson ", id, " ", country, NULL);
}

/**
 * majakka_preparation_find:
 * @context: the context
 * @is_lesson: whether @id is that of a lesson, and not of a session plan
 * @id: an id
 *
 * Returns: (transfer full) (nullable): what was prepared of it, or all of it as it is written; NULL when it is not on this
 *   computer, or has nothing to show to a class
 */
MajakkaPreparation *
majakka_preparation_find (MajakkaContext *context, gboolean is_lesson, const char *id)
{
  GHashTable *all;
  MajakkaPreparation *found;
  g_autoptr (MajakkaDeck) deck = NULL;
  g_autofree char *key = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  all = get_all (context);
  key = create_key (context, is_lesson, id);
  found = g_hash_table_lookup (all, key);
  if (found != NULL)
    return majakka_preparation_ref (found);

  deck = is_lesson ? create_lesson_deck (context, id) : create_plan_deck (context, id);
  if (deck == NULL)
    return NULL;

  found = g_rc_box_new0 (MajakkaPreparation);
  found->arrangement = majakka_arrangement_new (deck);
  found->class_name = g_strdup ("");
  g_hash_table_insert (all, g_steal_pointer (&key), found);

  return majakka_preparation_ref (found);
}

/**
 * majakka_preparation_ref:
 * @self: a preparation
 *
 * Returns: (transfer full): the same
 */
MajakkaPreparation *
majakka_preparation_ref (MajakkaPreparation *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return g_rc_box_acquire (self);
}

/**
 * majakka_preparation_unref:
 * @self: (transfer full): a preparation
 */
void
majakka_preparation_unref (MajakkaPreparation *self)
{
  g_return_if_fail (self != NULL);

  g_rc_box_release_full (self, clear);
}

/**
 * majakka_preparation_set_class_name:
 * @self: a preparation
 * @class_name: what the teacher calls the class
 */
void
majakka_preparation_set_class_name (MajakkaPreparation *self, const char *class_name)
{
  g_autofree char *before = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (class_name != NULL);

  before = self->class_name;
  self->class_name = g_strdup (class_name);
}

/**
 * majakka_preparation_dup_title:
 * @self: a preparation
 * @context: the context
 *
 * Returns: (transfer full): the title of the plan or lesson, in the reader's language
 */
char *
majakka_preparation_dup_title (const MajakkaPreparation *self, MajakkaContext *context)
{
  MajakkaDeck *deck;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  deck = majakka_arrangement_get_whole (self->arrangement);

  return majakka_title_text_dup_plain (context, &majakka_deck_get_lesson (deck)->title);
}
