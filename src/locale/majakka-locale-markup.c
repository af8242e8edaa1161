/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Tags and links. Only what a lesson has is markup. */

#include "majakka-locale-pair-private.h"

#include "majakka-text.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Returns how often a tag stands in a text. */
static guint
count (const char *text, const char *tag)
{
  guint n = 0;

  while ((text = strstr (text, tag)) != NULL)
    {
      text += strlen (tag);
      n++;
    }

  return n;
}

/* The translation can be shown; it may still have lost a stress. */
static void
check_stress (LocalePair *pair)
{
  static const char *const tags[] = { "<em>", "<strong>" };

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      guint wanted = count (pair->source, tags[i]);
      guint found = count (pair->translation, tags[i]);

      if (wanted != found)
        majakka_locale_tell (
            pair, LOCALE_TAG_MARKUP,
            /* Translators: %1$s is a tag, as in <em>; %2$u and %3$u are how often */
            _ ("The source has %1$s %2$u times, the translation %3$u times."), tags[i], wanted,
            found);
    }
}

void
majakka_locale_check_markup (LocalePair *pair)
{
  const MajakkaMessage message = { .source = (char *) pair->source };
  g_autoptr (MajakkaInline) parsed = NULL;
  g_autofree char *reason = NULL;

  if (!pair->is_markup)
    return;

  if (majakka_translation_is_sound (&message, pair->translation, &reason))
    {
      check_stress (pair);
      return;
    }
  parsed = majakka_inline_parse (pair->translation, NULL);
  majakka_locale_tell (pair, parsed != NULL ? LOCALE_TAG_LINK : LOCALE_TAG_MARKUP,
                       /* Translators: %s is a reason without a full stop */
                       _ ("The translation cannot be shown: %s."), reason);
}
