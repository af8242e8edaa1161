/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Removing somebody in two steps. First they are only not listed any more: that is nowhere but in
 * memory, so a crash or a power cut in between brings them back whole. Then they are deleted. */

#include "config.h"

#include "majakka-learner-store.h"

#include "majakka-learner-store-private.h"

/* Takes what is remembered about the removal, so that nobody is being removed any more. */
static MajakkaRemoval
take_removal (MajakkaLearnerStore *self)
{
  MajakkaRemoval *removal = majakka_learner_store_get_removal (self);
  MajakkaRemoval taken = *removal;

  *removal = (MajakkaRemoval){ .learner = 0 };

  return taken;
}

/* There is always somebody. */
static gboolean
find_others (MajakkaLearnerStore *self,
             const MajakkaLearner *learner,
             gint64 *stand_in,
             GError **error)
{
  g_autoptr (GPtrArray) everybody = majakka_learner_store_list_learners (self);

  *stand_in = 0;
  if (everybody->len > 1)
    return TRUE;

  *stand_in = majakka_learner_store_add_learner (self, "", NULL, learner->role, error);

  return *stand_in != 0;
}

/**
 * majakka_learner_store_remove_learner:
 * @self: a store
 * @learner: the id of a learner who is kept
 * @error: return location
 *
 * Takes somebody off the list, with everything they did. Until
 * majakka_learner_store_finish_removal () all of it is still in the file, and
 * majakka_learner_store_restore_removed () brings it back. If it was the current learner, the one who
 * was here before is the current one then; if it was the last one, one without a name. A removal
 * before this one is finished first.
 *
 * Returns: whether they are off the list
 */
gboolean
majakka_learner_store_remove_learner (MajakkaLearnerStore *self, gint64 learner, GError **error)
{
  g_autoptr (MajakkaLearner) found = NULL;
  MajakkaRemoval *removal;
  gint64 stand_in;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);
  g_return_val_if_fail (learner != MAJAKKA_LEARNER_GUEST, FALSE);

  if (!majakka_learner_store_finish_removal (self, error))
    return FALSE;

  found = majakka_learner_store_get_learner (self, learner);
  if (found == NULL)
    return majakka_learner_store_set_unknown (error, learner);

  if (!find_others (self, found, &stand_in, error))
    return FALSE;

  removal = majakka_learner_store_get_removal (self);
  removal->learner = learner;
  removal->stand_in = stand_in;
  removal->was_current = majakka_learner_store_get_current (self) == learner;
  majakka_learner_store_choose_current (self);
  majakka_learner_store_changed (self, NULL);

  return TRUE;
}

/**
 * majakka_learner_store_get_removed:
 * @self: a store
 *
 * Returns: the id of the learner who was removed and can still be brought back; 0 for nobody
 */
gint64
majakka_learner_store_get_removed (MajakkaLearnerStore *self)
{
  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), 0);

  return majakka_learner_store_get_removal (self)->learner;
}

/* Who was added for the time being goes again, unless somebody has begun to learn as them. */
static gboolean
delete_stand_in (MajakkaLearnerStore *self, gint64 stand_in, GError **error)
{
  const MajakkaStoreValue values[] = { MAJAKKA_INTEGER (stand_in) };
  gint64 used = 0;

  majakka_learner_store_read_for (self, stand_in,
                                  "SELECT name <> '' OR EXISTS"
                                  "  (SELECT 1 FROM lessons WHERE learner = ?1) OR EXISTS"
                                  "  (SELECT 1 FROM writings WHERE learner = ?1) OR EXISTS"
                                  "  (SELECT 1 FROM bookmarks WHERE learner = ?1)"
                                  "  FROM learners WHERE id = ?1",
                                  values, G_N_ELEMENTS (values), majakka_store_take_integer, &used);

  return used != 0 || majakka_learner_store_delete_learner (self, stand_in, error);
}

/**
 * majakka_learner_store_restore_removed:
 * @self: a store
 * @error: return location
 *
 * Brings back who was removed last, with everything they did; the current learner again, if they
 * were and no guest is. Does nothing when there is nobody to bring back.
 *
 * Returns: whether everything is as it was
 */
gboolean
majakka_learner_store_restore_removed (MajakkaLearnerStore *self, GError **error)
{
  MajakkaRemoval removal;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);

  removal = take_removal (self);
  if (removal.learner == 0)
    return TRUE;

  if (removal.was_current && majakka_learner_store_get_current (self) != MAJAKKA_LEARNER_GUEST &&
      !majakka_learner_store_set_current (self, removal.learner, error))
    return FALSE;

  majakka_learner_store_changed (self, NULL);

  return removal.stand_in == 0 || delete_stand_in (self, removal.stand_in, error);
}

/**
 * majakka_learner_store_finish_removal:
 * @self: a store
 * @error: return location
 *
 * Deletes who was removed, for good. Does nothing when there is nobody.
 *
 * Returns: whether all of it is gone
 */
gboolean
majakka_learner_store_finish_removal (MajakkaLearnerStore *self, GError **error)
{
  MajakkaRemoval removal;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);

  removal = take_removal (self);

  return removal.learner == 0 ||
         majakka_learner_store_delete_learner (self, removal.learner, error);
}
