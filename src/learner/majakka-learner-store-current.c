/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Who is the current learner, and the guest, whose doings are in memory only. */

#include "config.h"

#include "majakka-learner-store.h"

#include "majakka-learner-store-private.h"
#include "majakka-store-file-private.h"

/**
 * majakka_learner_store_choose_current:
 * @self: a store
 *
 * Makes the one who was here last the current learner. A guest stays.
 */
void
majakka_learner_store_choose_current (MajakkaLearnerStore *self)
{
  const MajakkaStoreValue values[] = { MAJAKKA_INTEGER (majakka_learner_store_get_removed (self)) };
  gint64 last = 0;

  if (majakka_learner_store_get_current (self) == MAJAKKA_LEARNER_GUEST)
    return;

  majakka_learner_store_read_for (
      self, 0, "SELECT id FROM learners WHERE id <> ?1 ORDER BY turn DESC, id LIMIT 1", values,
      G_N_ELEMENTS (values), majakka_store_take_integer, &last);

  if (last != majakka_learner_store_get_current (self))
    majakka_learner_store_switch_to (self, last);
}

/* Opens what the guest's doings go to, or takes it away with all that is in it. */
static gboolean
replace_guest (MajakkaLearnerStore *self, gboolean wanted, GError **error)
{
  sqlite3 *guest = NULL;

  if (wanted && !majakka_store_file_open_guest (&guest, MAJAKKA_LEARNER_GUEST, error))
    return FALSE;

  majakka_learner_store_take_guest (self, guest);

  return TRUE;
}

/**
 * majakka_learner_store_forget_guest:
 * @self: a store
 * @error: return location
 *
 * Lets a guest who is the current learner begin anew.
 *
 * Returns: whether nothing is left of what they did
 */
gboolean
majakka_learner_store_forget_guest (MajakkaLearnerStore *self, GError **error)
{
  return majakka_learner_store_get_current (self) != MAJAKKA_LEARNER_GUEST ||
         replace_guest (self, TRUE, error);
}

/* On a full disk one can still take turns; only who was last is not known next time. */
static void
take_turn (MajakkaLearnerStore *self, gint64 learner)
{
  const MajakkaStoreValue values[] = { MAJAKKA_INTEGER (learner) };

  majakka_learner_store_write_for (
      self, learner,
      "UPDATE learners SET turn = 1 + (SELECT max (turn) FROM learners)"
      "  WHERE id = ?1",
      values, G_N_ELEMENTS (values), NULL);
}

/**
 * majakka_learner_store_set_current:
 * @self: a store
 * @learner: the id of a learner, or %MAJAKKA_LEARNER_GUEST
 * @error: return location
 *
 * Makes somebody the current learner, here and when the store is opened next. The guest begins with
 * nothing, and what they do is gone as soon as somebody else is the current learner; who was here
 * before them is the current one when the store is opened next.
 *
 * Returns: %TRUE, or %FALSE with %MAJAKKA_STORE_ERROR_UNKNOWN_LEARNER
 */
gboolean
majakka_learner_store_set_current (MajakkaLearnerStore *self, gint64 learner, GError **error)
{
  gboolean guest = learner == MAJAKKA_LEARNER_GUEST;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (self), FALSE);

  if (learner == majakka_learner_store_get_current (self))
    return TRUE;

  if (!guest)
    {
      g_autoptr (MajakkaLearner) found = majakka_learner_store_get_learner (self, learner);

      if (found == NULL)
        return majakka_learner_store_set_unknown (error, learner);

      take_turn (self, learner);
    }

  if (!replace_guest (self, guest, error))
    return FALSE;

  majakka_learner_store_switch_to (self, learner);
  g_object_notify (G_OBJECT (self), "kept");
  majakka_learner_store_changed (self, NULL);

  return TRUE;
}
