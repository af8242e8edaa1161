/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What goes wrong with a session that is kept, told after the class: there is no key to press again. */

#include "majakka-held-session.h"

#include "majakka-session-error.h"

#include <glib/gi18n-lib.h>

/**
 * majakka_held_session_describe_fault:
 * @fault: why a session cannot be looked at
 * @title: (out): what has happened
 * @body: (out): what is kept, and what to do
 *
 * Tells it to a teacher who wants to see what came of a session.
 */
void
majakka_held_session_describe_fault (const GError *fault, char **title, char **body)
{
  g_return_if_fail (fault != NULL);
  g_return_if_fail (title != NULL && body != NULL);

  if (g_error_matches (fault, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_PLAN))
    {
      *title = g_strdup (_ ("Held with another edition of the plan"));
      *body = g_strdup (_ (
          "The plan has changed since, or is not on this computer any more. So the counts cannot be "
          "shown in words. The file is kept as it is until you delete it."));
    }
  else if (g_error_matches (fault, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_DAMAGED))
    {
      *title = g_strdup (_ ("The file of this session is damaged"));
      *body = g_strdup (_ (
          "Nothing of it can be read, so there is nothing to show. You can delete it. Your other "
          "sessions are fine."));
    }
  else if (g_error_matches (fault, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_NEWER))
    {
      *title = g_strdup (_ ("This session comes from a newer Majakka"));
      *body = g_strdup (_ ("The file was left as it is. Install the newer Majakka to open it."));
    }
  else
    {
      *title = g_strdup (_ ("This session cannot be opened"));
      *body = g_strdup (
          _ ("Its file is not there any more, or may not be read. Your other sessions are fine."));
    }
}

/**
 * majakka_held_session_describe_kept:
 * @error: why a session could not be deleted, or brought back
 * @title: (out): what has happened
 * @body: (out): what to do
 *
 * Tells it to a teacher.
 */
void
majakka_held_session_describe_kept (const GError *error, char **title, char **body)
{
  g_return_if_fail (error != NULL);
  g_return_if_fail (title != NULL && body != NULL);

  *title = g_strdup (_ ("A session could not be deleted"));
  if (g_error_matches (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_BUSY))
    *body = g_strdup (_ ("It is open now. Close its windows first, and delete it then."));
  else
    /* Translators: %s is what went wrong, as the system says it */
    *body =
        g_strdup_printf (_ ("It is still on this computer. The system says: %s"), error->message);
}
