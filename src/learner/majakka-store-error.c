/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "majakka-store-error.h"

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (majakka_store_error, majakka_store_error)

/* What happened; what was kept and what to do. Each body is whole sentences of its own, so that a
 * translator can turn them round. */
typedef struct
{
  MajakkaStoreError code;
  const char *title;
  const char *body;
} Words;

static const Words words[] = {
  {
      MAJAKKA_STORE_ERROR_FAILED,
      N_ ("Your progress could not be saved"),
      N_ ("What was saved before is still there. You can go on reading. Close Majakka and open it "
          "again to try once more."),
  },
  {
      MAJAKKA_STORE_ERROR_FULL,
      N_ ("The disk is full"),
      N_ ("Nothing new can be saved now. What was saved before is still there. You can go on "
          "reading. Make some room on the disk, then try again or open Majakka again."),
  },
  {
      MAJAKKA_STORE_ERROR_READ_ONLY,
      N_ ("Nothing can be saved here"),
      N_ ("Majakka may not write into the folder where your progress is kept. What was saved "
          "before is not touched. You can use everything, but what you do now will be gone when "
          "you close Majakka. Check that you may write into this folder, then open it again."),
  },
  {
      MAJAKKA_STORE_ERROR_BUSY,
      N_ ("Another program is using your progress"),
      N_ ("Nothing new can be saved now. What was saved before is still there. If Majakka is open "
          "twice, close one of them, then try again."),
  },
  {
      MAJAKKA_STORE_ERROR_DAMAGED,
      N_ ("The file with your progress is damaged"),
      N_ ("Nothing was deleted. When Majakka opens, it puts the damaged file aside and begins a "
          "new one. If you have a backup, you can put it in the place of the new file."),
  },
  {
      MAJAKKA_STORE_ERROR_NEWER,
      N_ ("Your progress comes from a newer Majakka"),
      N_ ("The file was left as it is. You can use everything, but what you do now will be gone "
          "when you close Majakka. Install the newer Majakka to see your progress again."),
  },
  {
      MAJAKKA_STORE_ERROR_UNKNOWN_LEARNER,
      N_ ("This person is no longer here"),
      N_ ("The progress of this person was deleted. Choose another person, or add a new one."),
  },
  {
      MAJAKKA_STORE_ERROR_EXPORT,
      N_ ("Your progress could not be exported"),
      N_ ("Your progress itself is safe. Check that there is room on the disk and that you may "
          "write into the folder, or choose another folder."),
  },
};

static const Words *
find_words (const GError *error)
{
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_error_matches (error, MAJAKKA_STORE_ERROR, (int) words[i].code))
      return &words[i];

  return &words[0];
}

/**
 * majakka_store_error_describe:
 * @error: why something could not be kept; of another domain than %MAJAKKA_STORE_ERROR it is
 *   described as a failure without a code
 * @path: (nullable): the file that it is about, for example majakka_learner_store_get_set_aside ()
 * @title: (out) (transfer full): what happened, a few words without a full stop
 * @body: (out) (transfer full): what was kept and what to do, whole sentences
 *
 * Puts an error into words for the reader, in the language of the program. The message of @error
 * is for those who mend programs, and is not part of it.
 */
void
majakka_store_error_describe (const GError *error, const char *path, char **title, char **body)
{
  const Words *found;
  g_autofree char *shown = NULL;

  g_return_if_fail (error != NULL);
  g_return_if_fail (title != NULL);
  g_return_if_fail (body != NULL);

  found = find_words (error);
  shown = path != NULL ? g_filename_display_name (path) : NULL;

  *title = g_strdup (_ (found->title));

  *body = g_strdup (_ (found->body));

  if (shown != NULL)
    {
      g_autofree char *words_only = g_steal_pointer (body);
      /* Translators: %s is a file with its folder, the last line below a message */
      g_autofree char *line = g_strdup_printf (_ ("The file: %s"), shown);

      *body = g_strdup_printf ("%s\n\n%s", words_only, line);
    }
}
