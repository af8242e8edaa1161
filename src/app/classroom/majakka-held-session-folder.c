/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Where sessions are kept: beside the file of what a person learnt. Those of somebody who keeps nothing are where the
 * desktop has what ends with the login, in memory as a rule: there a session survives a crash, and not the evening. */

#include "majakka-held-session.h"

#include "majakka-session-folder.h"

#include <string.h>

#define FOLDER "held-sessions"

/* There is one person at the computer, as there is one home folder. */
static gboolean keeps_nothing = FALSE;

static char *
get_folder_of_guest (void)
{
  return g_build_filename (g_get_user_runtime_dir (), "majakka", FOLDER, NULL);
}

static char *
get_folder_of_all (void)
{
  return g_build_filename (g_get_user_data_dir (), "majakka", FOLDER, NULL);
}

/**
 * majakka_held_session_get_folder:
 *
 * Returns: (transfer full): the folder where sessions are kept; it need not be there
 */
char *
majakka_held_session_get_folder (void)
{
  return keeps_nothing ? get_folder_of_guest () : get_folder_of_all ();
}

/**
 * majakka_held_session_is_of_guest:
 *
 * Returns: whether sessions are kept only until the program ends
 */
gboolean
majakka_held_session_is_of_guest (void)
{
  return keeps_nothing;
}

/**
 * majakka_held_session_find:
 * @name: the name of a file, as somebody handed it to an action
 *
 * Returns: (transfer full) (nullable): the session of that name, which need not be there any more; %NULL when it is no
 *   name of a session
 */
char *
majakka_held_session_find (const char *name)
{
  g_autofree char *folder = NULL;
  g_autofree char *other = NULL;
  g_autofree char *elsewhere = NULL;

  g_return_val_if_fail (name != NULL, NULL);

  if (strchr (name, G_DIR_SEPARATOR) != NULL || *name == '.' ||
      !g_str_has_suffix (name, MAJAKKA_SESSION_SUFFIX))
    return NULL;
  folder = majakka_held_session_get_folder ();
  /* Somebody else may have been chosen since it was begun. */
  other = keeps_nothing ? get_folder_of_all () : get_folder_of_guest ();
  elsewhere = g_build_filename (other, name, NULL);

  return g_file_test (elsewhere, G_FILE_TEST_EXISTS) ? g_steal_pointer (&elsewhere)
                                                     : g_build_filename (folder, name, NULL);
}

static void
delete_those_of_guest (gboolean also_open)
{
  g_autofree char *folder = get_folder_of_guest ();
  g_autoptr (GError) error = NULL;

  if (!majakka_session_folder_delete_all (folder, also_open, &error))
    g_debug ("A session of a guest is still there: %s", error->message);
}

/**
 * majakka_held_session_forget_guest:
 *
 * Ends what somebody kept who keeps nothing. To be called when the program ends.
 */
void
majakka_held_session_forget_guest (void)
{
  delete_those_of_guest (/* also_open= */ TRUE);
}

/**
 * majakka_held_session_delete_all:
 * @error: return location, a MajakkaSessionError
 *
 * Deletes the sessions of everybody on this computer account for good. One that is open stays, and is told.
 *
 * Returns: whether all are gone
 */
gboolean
majakka_held_session_delete_all (GError **error)
{
  g_autofree char *of_all = get_folder_of_all ();
  g_autofree char *of_guest = get_folder_of_guest ();

  return majakka_session_folder_delete_all (of_all, /* also_open= */ FALSE, error) &&
         majakka_session_folder_delete_all (of_guest, /* also_open= */ FALSE, error);
}

static gboolean
is_guest (MajakkaLearnerStore *store)
{
  return majakka_learner_store_get_current (store) == MAJAKKA_LEARNER_GUEST;
}

/* Whoever sits down next begins with nothing of the one before who kept nothing. */
static void
current_changed_cb (MajakkaLearnerStore *store)
{
  delete_those_of_guest (/* also_open= */ FALSE);
  keeps_nothing = is_guest (store);
}

/**
 * majakka_held_session_follow:
 * @context: the context
 *
 * Keeps the sessions of a guest apart from now on, and only as long as the guest is there. After a crash a guest who
 * comes back finds the session that was going on.
 */
void
majakka_held_session_follow (MajakkaContext *context)
{
  MajakkaLearnerStore *store;

  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));

  store = majakka_context_get_store (context);
  keeps_nothing = is_guest (store);
  if (!keeps_nothing)
    delete_those_of_guest (/* also_open= */ FALSE);
  g_signal_connect_object (store, "notify::current", G_CALLBACK (current_changed_cb), context, 0);
}
