/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-session-error.h"

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (majakka - session - error - quark, majakka_session_error)

/* What happened; what was kept and what to do. A teacher reads it in front of a class. */
typedef struct
{
  MajakkaSessionError code;
  const char *title;
  const char *body;
} Words;

static const Words words[] = {
  {
      MAJAKKA_SESSION_ERROR_FAILED,
      N_ ("The session could not be saved"),
      N_ ("Your last key did nothing; all before it is saved. Press it again. If that does not "
          "help, you can still show the slides: open the plan as a preview."),
  },
  {
      MAJAKKA_SESSION_ERROR_NOT_NOW,
      N_ ("This cannot be done now"),
      N_ ("The session is as it was."),
  },
  {
      MAJAKKA_SESSION_ERROR_LIMIT,
      N_ ("There is no more"),
      N_ ("The session is as it was."),
  },
  {
      MAJAKKA_SESSION_ERROR_UNKNOWN,
      N_ ("The plan does not have this"),
      N_ ("A session needs at least one part of the plan, and each part only once."),
  },
  {
      MAJAKKA_SESSION_ERROR_FULL,
      N_ ("The disk is full"),
      N_ ("Your last key did nothing; all before it is saved. Make some room on the disk, then "
          "press it again. To go on at once, open the plan as a preview: nothing is counted then."),
  },
  {
      MAJAKKA_SESSION_ERROR_READ_ONLY,
      N_ ("The session cannot be saved here"),
      N_ ("Majakka may not write into the folder where sessions are kept. What was saved before "
          "is not touched. You can still show the slides: open the plan as a preview."),
  },
  {
      MAJAKKA_SESSION_ERROR_BUSY,
      N_ ("This session is open already"),
      N_ ("Go on in the other window, or close it first. Nothing was changed."),
  },
  {
      MAJAKKA_SESSION_ERROR_DAMAGED,
      N_ ("The file of this session is damaged"),
      N_ ("Nothing was deleted. When you go on with the session, the damaged file is put aside, "
          "and all that is whole up to the damage is kept. Look at the counts before you go on."),
  },
  {
      MAJAKKA_SESSION_ERROR_NEWER,
      N_ ("This session comes from a newer Majakka"),
      N_ ("The file was left as it is. Install the newer Majakka to open it."),
  },
  {
      MAJAKKA_SESSION_ERROR_PLAN,
      N_ ("The plan of this session has changed"),
      N_ ("The session was held with another edition of the plan, and does not fit this one. Its "
          "file was left as it is. Begin a new session with the plan."),
  },
};

static const Words *
find_words (const GError *error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_error_matches (error, MAJAKKA_SESSION_ERROR, (int) words[i].code))
      return &words[i];

  return &words[0];
}

/**
 * majakka_session_error_is_worth_telling:
 * @error: why something was not done
 *
 * Returns: whether the teacher should be told; a key that has nothing to do now is passed over in silence
 */
gboolean
majakka_session_error_is_worth_telling (const GError *error)
{
  g_return_val_if_fail (error != NULL, FALSE);

  return !g_error_matches (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_NOT_NOW) &&
         !g_error_matches (error, MAJAKKA_SESSION_ERROR, MAJAKKA_SESSION_ERROR_LIMIT);
}

/**
 * majakka_session_error_describe:
 * @error: why something was not done; of another domain it is described as a failure of the disk
 * @path: (nullable): the file that it is about, for example the one that was set aside
 * @title: (out) (transfer full): what happened, a few words without a full stop
 * @body: (out) (transfer full): what was kept and what to do, whole sentences
 *
 * Puts an error into words for the teacher, in the language of the program.
 */
void
majakka_session_error_describe (const GError *error, const char *path, char **title, char **body)
{
  const Words *found;
  g_autofree char *shown = NULL;
  g_autofree char *line = NULL;

  g_return_if_fail (error != NULL);
  g_return_if_fail (title != NULL);
  g_return_if_fail (body != NULL);

  found = find_words (error);
  *title = g_strdup (_ (found->title));
  if (path == NULL)
    {
      *body = g_strdup (_ (found->body));
      return;
    }

  shown = g_filename_display_name (path);
  /* Translators: %s is a file with its folder, the last line below a message */
  line = g_strdup_printf (_ ("The file: %s"), shown);
  *body = g_strdup_printf ("%s\n\n%s", _ (found->body), line);
}
