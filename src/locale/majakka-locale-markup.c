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

/* The translation can be shown; it may still have lost a stress, or have a link twice. */
static void
check_counts (LocalePair *pair)
{
  static const struct
  {
    const char *beginning;
    const char *tag;
    LocaleTag fault;
  } tags[] = {
    { "<em>", "<em>", LOCALE_TAG_MARKUP },         { "<strong>", "<strong>", LOCALE_TAG_MARKUP },
    { "<term ", "<term ref=…>", LOCALE_TAG_LINK }, { "<cite ", "<cite ref=…/>", LOCALE_TAG_LINK },
    { "<see ", "<see ref=…>", LOCALE_TAG_LINK },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      guint wanted = count (pair->source, tags[i].beginning);
      guint found = count (pair->translation, tags[i].beginning);

      if (wanted != found)
        majakka_locale_tell (pair, tags[i].fault,
                             /* Translators: %1$s is a tag, as in <em>; %2$u and %3$u are how often
                              * it stands in a text */
                             _ ("%1$s: %2$u in the source, %3$u in the translation."), tags[i].tag,
                             wanted, found);
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
      check_counts (pair);
      return;
    }
  parsed = majakka_inline_parse (pair->translation, NULL);
  majakka_locale_tell (pair, parsed != NULL ? LOCALE_TAG_LINK : LOCALE_TAG_MARKUP,
                       /* Translators: %s is a reason without a full stop */
                       _ ("The translation cannot be shown: %s."), reason);
}
