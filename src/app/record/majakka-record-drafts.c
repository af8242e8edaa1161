/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Drafts outlive the page on which they were written, in a list of the context. */

#include "majakka-record-drafts-private.h"

#define DRAFTS "majakka-record-drafts"

/* Somebody who was deleted has no drafts; who was removed may be taken back. */
static gboolean
is_there (MajakkaLearnerStore *store, gint64 learner)
{
  g_autoptr (MajakkaLearner) found = NULL;

  if (learner == MAJAKKA_LEARNER_GUEST)
    return majakka_learner_store_get_current (store) == learner;
  if (learner == majakka_learner_store_get_removed (store))
    return TRUE;

  found = majakka_learner_store_get_learner (store, learner);

  return found != NULL;
}

static void
forget_strangers_cb (MajakkaLearnerStore *store, GParamSpec *pspec G_GNUC_UNUSED, GPtrArray *drafts)
{
  for (guint i = drafts->len; i > 0; i--)
    {
      MajakkaRecordDraft *draft = g_ptr_array_index (drafts, i - 1);

      if (!is_there (store, majakka_record_draft_get_learner (draft)))
        g_ptr_array_remove_index (drafts, i - 1);
    }
}

static void
unref_array (gpointer drafts, GClosure *closure G_GNUC_UNUSED)
{
  g_ptr_array_unref (drafts);
}

/* They hold the store, and the store holds the list. */
static void
drop_drafts (gpointer data)
{
  GPtrArray *drafts = data;

  g_ptr_array_set_size (drafts, 0);
  g_ptr_array_unref (drafts);
}

/* The drafts of this run of the program that are not on disk, or not all of it; they belong to @context. */
GPtrArray *
majakka_record_drafts_get (MajakkaContext *context)
{
  GPtrArray *drafts = g_object_get_data (G_OBJECT (context), DRAFTS);

  if (drafts != NULL)
    return drafts;

  drafts = g_ptr_array_new_with_free_func (g_object_unref);
  g_object_set_data_full (G_OBJECT (context), DRAFTS, drafts, drop_drafts);
  g_signal_connect_data (majakka_context_get_store (context), "notify::current",
                         G_CALLBACK (forget_strangers_cb), g_ptr_array_ref (drafts), unref_array,
                         0);

  return drafts;
}

/* Returns: (nullable): the draft of a learner; @writing is 0 for one that is not kept */
MajakkaRecordDraft *
majakka_record_drafts_find (GPtrArray *drafts, gint64 learner, gint64 writing)
{
  for (guint i = 0; i < drafts->len; i++)
    {
      MajakkaRecordDraft *draft = g_ptr_array_index (drafts, i);

      if (majakka_record_draft_get_learner (draft) == learner &&
          majakka_record_draft_get_writing (draft) == writing)
        return draft;
    }

  return NULL;
}
