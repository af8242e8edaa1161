/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* That a computer is shared is a setting of the computer: the file of progress knows nothing of guests.
 */

#include "majakka-guest-setting.h"

#define KEY "keep-nothing"

static void
current_changed_cb (MajakkaLearnerStore *store,
                    GParamSpec *pspec G_GNUC_UNUSED,
                    GSettings *settings)
{
  gboolean guest = majakka_learner_store_get_current (store) == MAJAKKA_LEARNER_GUEST;

  if (g_settings_get_boolean (settings, KEY) != guest)
    g_settings_set_boolean (settings, KEY, guest);
}

/**
 * majakka_guest_setting_follow:
 * @context: the context
 *
 * Begins with a guest where nothing was kept the last time, and remembers from now on whether it is so.
 * To be called before the first page is made.
 */
void
majakka_guest_setting_follow (MajakkaContext *context)
{
  GSettings *settings;
  MajakkaLearnerStore *store;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  settings = majakka_context_get_settings (context);
  store = majakka_context_get_store (context);

  /* Without memory for a guest there would be none for a window either. */
  if (g_settings_get_boolean (settings, KEY) &&
      !majakka_learner_store_set_current (store, MAJAKKA_LEARNER_GUEST, &error))
    g_error ("No place for a guest: %s", error->message);

  g_signal_connect_object (store, "notify::current", G_CALLBACK (current_changed_cb), settings, 0);
}

/**
 * majakka_guest_setting_pause:
 * @context: the context
 * @paused: whether a guest is here in passing, as for a preview
 *
 * Has it not remembered for the next time that a guest is here, or remembered again.
 */
void
majakka_guest_setting_pause (MajakkaContext *context, gboolean paused)
{
  MajakkaLearnerStore *store;
  GSettings *settings;

  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  store = majakka_context_get_store (context);
  settings = majakka_context_get_settings (context);
  if (paused)
    g_signal_handlers_block_by_func (store, current_changed_cb, settings);
  else
    g_signal_handlers_unblock_by_func (store, current_changed_cb, settings);
}
