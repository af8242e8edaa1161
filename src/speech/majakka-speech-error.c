/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-speech-error.h"

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (majakka - speech - error - quark, majakka_speech_error)

/* As Debian and those that come from it name them. */
#define PACKAGES       "speech-dispatcher, speech-dispatcher-espeak-ng, espeak-ng"
#define VOICE_PACKAGES "speech-dispatcher-espeak-ng, espeak-ng"

/**
 * majakka_speech_error_needs_packages:
 * @error: why a voice does not speak
 *
 * Returns: whether something has to be installed before it can
 */
gboolean
majakka_speech_error_needs_packages (const GError *error)
{
  return g_error_matches (error, MAJAKKA_SPEECH_ERROR, MAJAKKA_SPEECH_ERROR_NO_SERVICE) ||
         g_error_matches (error, MAJAKKA_SPEECH_ERROR, MAJAKKA_SPEECH_ERROR_NO_VOICE);
}

/**
 * majakka_speech_error_describe:
 * @error: why a voice does not speak
 * @title: (out) (transfer full): what happened, in a few words
 * @body: (out) (transfer full): what was kept, and what to do
 *
 * Puts it in words for people.
 */
void
majakka_speech_error_describe (const GError *error, char **title, char **body)
{
  g_return_if_fail (error != NULL);

  if (g_error_matches (error, MAJAKKA_SPEECH_ERROR, MAJAKKA_SPEECH_ERROR_NO_SERVICE))
    {
      *title = g_strdup (_ ("Nothing here can read aloud yet"));
      /* Translators: %s are names of packages, with commas */
      *body =
          g_strdup_printf (_ ("Reading aloud needs a speech service and a voice, for example these "
                              "packages: %s. Install them and try again. Everything else works "
                              "without them."),
                           PACKAGES);
    }
  else if (g_error_matches (error, MAJAKKA_SPEECH_ERROR, MAJAKKA_SPEECH_ERROR_NO_VOICE))
    {
      *title = g_strdup (_ ("No voice is installed"));
      /* Translators: %s are names of packages, with commas */
      *body = g_strdup_printf (_ ("The speech service works, but it has no voice. Install one, for "
                                  "example with these packages: %s. Then log in again and try it. "
                                  "Everything else works without it."),
                               VOICE_PACKAGES);
    }
  else
    {
      *title = g_strdup (_ ("The voice has stopped"));
      *body =
          g_strdup (_ ("The speech service went away. Your place is kept: go on when you like."));
    }
}
