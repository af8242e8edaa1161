/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* While somebody translates a guest reads, of whom nothing is kept. */

#include "majakka-translate-guest.h"

#include "majakka-guest-setting.h"

/**
 * majakka_translate_guest_let_in:
 * @context: the context
 *
 * Has a guest read, whatever the preferences say, and keeps nothing.
 *
 * Returns: who was learning before, for majakka_translate_guest_let_out()
 */
gint64
majakka_translate_guest_let_in (MajakkaContext *context)
{
  MajakkaLearnerStore *store;
  g_autoptr (GError) error = NULL;
  gint64 before;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), MAJAKKA_LEARNER_GUEST);

  store = majakka_context_get_store (context);
  before = majakka_learner_store_get_current (store);
  majakka_guest_setting_pause (context, TRUE);
  /* Without memory for a guest, what is read is kept of nobody either: the program ends. */
  if (before != MAJAKKA_LEARNER_GUEST &&
      !majakka_learner_store_set_current (store, MAJAKKA_LEARNER_GUEST, &error))
    g_error ("No place for a guest: %s", error->message);

  return before;
}

/**
 * majakka_translate_guest_let_out:
 * @context: the context
 * @learner: who was learning before
 *
 * Has them learn again, unless somebody else was chosen meanwhile.
 */
void
majakka_translate_guest_let_out (MajakkaContext *context, gint64 learner)
{
  MajakkaLearnerStore *store;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  store = majakka_context_get_store (context);
  if (learner != MAJAKKA_LEARNER_GUEST &&
      majakka_learner_store_get_current (store) == MAJAKKA_LEARNER_GUEST &&
      !majakka_learner_store_set_current (store, learner, &error))
    g_debug ("The guest stays: %s", error->message);
  majakka_guest_setting_pause (context, FALSE);
}
