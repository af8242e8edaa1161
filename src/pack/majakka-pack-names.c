/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which names may stand in a pack, and what each is. */

#include "majakka-pack-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define LESSONS    PACK_LESSONS "/"
#define PICTURES   PACK_PICTURES "/"
#define CATALOGUES PACK_CATALOGUES "/"

/* Files beside lessons that are the program's alone: a pack explains no words and no warning signs, and says nothing
 * about whom to call. */
static gboolean
is_reserved (const char *name)
{
  static const char *const reserved[] = {
    MAJAKKA_LESSON_FINDER_GLOSSARY,
    MAJAKKA_LESSON_FINDER_SIGNS,
    MAJAKKA_LESSON_FINDER_MANUAL,
    MAJAKKA_LESSON_FINDER_GUIDANCE,
    NULL,
  };
  g_autofree char *folded = g_utf8_casefold (name, -1);

  return g_strv_contains (reserved, folded);
}

/* Whether @name is @folder, a name without another folder, and @ending. */
static gboolean
lies_in (const char *name, const char *folder, const char *ending)
{
  const char *rest = name + strlen (folder);

  return g_str_has_prefix (name, folder) && g_str_has_suffix (rest, ending) &&
         strlen (rest) > strlen (ending) && *rest != '.' && *rest != '-' &&
         strchr (rest, '/') == NULL;
}

static gboolean
is_language_code (const char *code, gsize length)
{
  gsize n_letters = strspn (code, "abcdefghijklmnopqrstuvwxyz");

  if (n_letters < 2 || n_letters > 3)
    return FALSE;
  if (n_letters == length)
    return TRUE;
  if (code[n_letters] == '_' && length >= n_letters + 3 && g_ascii_isupper (code[n_letters + 1]) &&
      g_ascii_isupper (code[n_letters + 2]))
    n_letters += 3;
  if (n_letters == length)
    return TRUE;

  return code[n_letters] == '@' && length > n_letters + 1 && length <= n_letters + 12 &&
         strspn (code + n_letters + 1, "abcdefghijklmnopqrstuvwxyz") >= length - n_letters - 1;
}

/* Returns: (transfer full) (nullable): the language of a catalogue, as in "pt_BR"; NULL when @name is none */
char *
majakka_pack_get_language (const char *name)
{
  const char *code = name + strlen (CATALOGUES);
  gsize length;

  if (!lies_in (name, CATALOGUES, ".po"))
    return NULL;

  length = strlen (code) - strlen (".po");

  return is_language_code (code, length) ? g_strndup (code, length) : NULL;
}

static gboolean
is_picture (const char *name)
{
  return lies_in (name, PICTURES, ".svg") || lies_in (name, PICTURES, ".png") ||
         lies_in (name, PICTURES, ".jpg");
}

/* Returns what the file of this name is. */
PackKind
majakka_pack_classify (const char *name)
{
  g_autofree char *language = NULL;

  if (g_str_equal (name, MAJAKKA_PACK_MANIFEST))
    return PACK_KIND_MANIFEST;
  if (g_str_equal (name, LESSONS) || g_str_equal (name, PICTURES) || g_str_equal (name, CATALOGUES))
    return PACK_KIND_FOLDER;
  if (lies_in (name, LESSONS, ".xml") && !is_reserved (name + strlen (LESSONS)))
    return PACK_KIND_LESSON;
  if (is_picture (name))
    return PACK_KIND_PICTURE;
  language = majakka_pack_get_language (name);

  return language != NULL ? PACK_KIND_CATALOGUE : PACK_KIND_NONE;
}

/* Returns how many bytes a file of this kind may have. */
guint32
majakka_pack_kind_get_limit (PackKind kind)
{
  switch (kind)
    {
    case PACK_KIND_MANIFEST:
      return MAJAKKA_PACK_MANIFEST_MAX_BYTES;
    case PACK_KIND_LESSON:
      return PACK_MAX_LESSON;
    case PACK_KIND_PICTURE:
      return PACK_MAX_PICTURE;
    case PACK_KIND_CATALOGUE:
      return PACK_MAX_CATALOGUE;
    case PACK_KIND_NONE:
    case PACK_KIND_FOLDER:
    default:
      return 0;
    }
}

/* What other systems or a terminal would take for something else than a letter of a name */
static gboolean
has_only_simple_characters (const char *name)
{
  for (; *name != '\0'; name = g_utf8_next_char (name))
    {
      gunichar character = g_utf8_get_char (name);

      if (!g_unichar_isgraph (character) || g_unichar_type (character) == G_UNICODE_PRIVATE_USE ||
          (character < 0x80 && strchr ("\\:*?\"<>|", (int) character) != NULL))
        return FALSE;
    }

  return TRUE;
}

static gboolean
leads_outside (const char *name)
{
  g_auto (GStrv) parts = g_strsplit (name, "/", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    if (g_str_equal (parts[i], "..") || g_str_equal (parts[i], ".") ||
        (*parts[i] == '\0' && (i == 0 || parts[i + 1] != NULL)))
      return TRUE;

  return FALSE;
}

/* Whether a name may stand in a pack at all. A bad one is not repeated as it is: it may hold anything. */
gboolean
majakka_pack_check_name (const char *name, const char *file, MajakkaFaults *faults)
{
  g_autofree char *shown = NULL;

  if (g_utf8_validate (name, -1, NULL) && *name != '\0' && has_only_simple_characters (name) &&
      !leads_outside (name))
    return TRUE;

  shown = g_strescape (name, NULL);
  PACK_ADD_FAULT (faults, PACK_TAG_NAME, file,
                  /* Translators: %s is the name of a file in an archive */
                  _ ("The pack holds a file with a name that is not allowed: “%s”."), shown);

  return FALSE;
}

/* Returns: (transfer full): the same for all names that some file system takes for one */
char *
majakka_pack_fold_name (const char *name)
{
  g_autofree char *composed = g_utf8_normalize (name, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  g_autofree char *folded = g_utf8_casefold (composed, -1);

  return g_utf8_normalize (folded, -1, G_NORMALIZE_DEFAULT_COMPOSE);
}
