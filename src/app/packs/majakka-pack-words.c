/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said about lesson packs. Every word of a pack is shown as it is: none is taken as
 * markup, no address is a link. */

#include "majakka-pack-words.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/**
 * majakka_pack_change_get_words:
 * @kind: what happens to a lesson or a language
 *
 * Returns: (transfer none): it in words
 */
const char *
majakka_pack_change_get_words (MajakkaPackChangeKind kind)
{
  switch (kind)
    {
    case MAJAKKA_PACK_ADDED:
      return C_ ("lesson of a pack", "New");
    case MAJAKKA_PACK_CHANGED:
      return C_ ("lesson of a pack", "Changed");
    case MAJAKKA_PACK_REMOVED:
      return C_ ("lesson of a pack", "Taken away");
    case MAJAKKA_PACK_KEPT:
      return C_ ("lesson of a pack", "As it is");
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * majakka_pack_relation_get_button:
 * @relation: how a pack stands to what is installed
 *
 * Returns: (transfer none) (nullable): the verb on the button that installs it; NULL when there is nothing to do
 */
const char *
majakka_pack_relation_get_button (MajakkaPackRelation relation)
{
  switch (relation)
    {
    case MAJAKKA_PACK_NEW:
      return _ ("Install");
    case MAJAKKA_PACK_NEWER:
    case MAJAKKA_PACK_OTHER:
      return _ ("Update");
    case MAJAKKA_PACK_OLDER:
      return _ ("Go back to this version");
    case MAJAKKA_PACK_SAME:
      return NULL;
    default:
      g_return_val_if_reached (NULL);
    }
}

/**
 * majakka_pack_relation_describe:
 * @plan: what installing a pack would do
 *
 * Returns: (transfer full) (nullable): how it stands to what is installed, a sentence or two; NULL when nothing is
 */
char *
majakka_pack_relation_describe (const MajakkaPackPlan *plan)
{
  const MajakkaPackManifest *installed = majakka_pack_plan_get_installed (plan);

  if (installed == NULL)
    return NULL;

  switch (majakka_pack_plan_get_relation (plan))
    {
    case MAJAKKA_PACK_NEWER:
      /* Translators: %s is a version, as in 1.2 */
      return g_strdup_printf (_ ("You have version %s. What you have done in its lessons is kept."),
                              installed->version);
    case MAJAKKA_PACK_OTHER:
      return g_strdup (_ ("You have this version with other contents. What you have done in its "
                          "lessons is kept."));
    case MAJAKKA_PACK_OLDER:
      /* Translators: %s is a version, as in 1.2 */
      return g_strdup_printf (_ ("You have version %s, which is newer. What you have done in its "
                                 "lessons is kept."),
                              installed->version);
    case MAJAKKA_PACK_SAME:
      return g_strdup (_ ("You have this version already. There is nothing to do."));
    case MAJAKKA_PACK_NEW:
    default:
      return NULL;
    }
}

static char *
describe_language (const MajakkaPack *pack, const MajakkaPackLanguage *language)
{
  const MajakkaLanguage *known = majakka_language_find (language->code);

  /* Translators: the name of a language, and how much is translated into it */
  return g_strdup_printf (_ ("%s (%u %%)"), known != NULL ? known->name : language->code,
                          majakka_pack_get_percent (pack, language));
}

/**
 * majakka_pack_describe_languages:
 * @pack: a pack
 *
 * Returns: (transfer full): the languages that it is in, the one that it was written in first
 */
char *
majakka_pack_describe_languages (const MajakkaPack *pack)
{
  const MajakkaPackManifest *manifest = majakka_pack_get_manifest (pack);
  const GPtrArray *languages = majakka_pack_get_languages (pack);
  const MajakkaLanguage *source = majakka_language_find (manifest->language);
  GString *words = g_string_new (source != NULL ? source->name : manifest->language);

  for (guint i = 0; i < languages->len; i++)
    {
      g_autofree char *language = describe_language (pack, g_ptr_array_index (languages, i));

      g_string_append_printf (words, " · %s", language);
    }

  return g_string_free (words, FALSE);
}
