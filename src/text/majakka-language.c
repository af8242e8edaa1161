/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which language the reader has chosen.
 *
 * gettext follows the variable LANGUAGE, but only in a locale that is not the plain "C", and keeps
 * what it found until its counter of catalogues moves. So the locale falls back to C.UTF-8, which
 * every Debian has, and the counter is moved when the choice changes. textdomain() is never called:
 * with it GLib would decide once and for all, at the first message, whether to translate. */

#include "majakka-language.h"

#include <glib/gi18n-lib.h>
#include <libintl.h>
#include <locale.h>
#include <string.h>

#define SOURCE_LANGUAGE "en"

/* glibc's; moving it makes gettext look for catalogues again. */
extern int _nl_msg_cat_cntr;

static GArray *languages = NULL; /* of MajakkaLanguage */
static GPtrArray *added = NULL;  /* of MajakkaLanguage*, known but not listed */
static const MajakkaLanguage *current = NULL;
static char *locale_dir = NULL;

static void
choose (const char *code)
{
  g_setenv ("LANGUAGE", code, TRUE);
  _nl_msg_cat_cntr++;
}

static gboolean
has_catalogue (const char *code)
{
  static const char *const domains[] = { GETTEXT_PACKAGE, LESSONS_DOMAIN };

  for (guint i = 0; i < G_N_ELEMENTS (domains); i++)
    {
      g_autofree char *file = g_strconcat (domains[i], ".mo", NULL);
      g_autofree char *path = g_build_filename (locale_dir, code, "LC_MESSAGES", file, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
        return TRUE;
    }

  return FALSE;
}

/* The regions XA and XB are of nobody: generated languages for tests use them. */
static gboolean
is_pseudo (const char *code)
{
  return g_str_has_suffix (code, "_XA") || g_str_has_suffix (code, "_XB");
}

static MajakkaLanguage
describe (const char *code)
{
  MajakkaLanguage language = { .code = g_intern_string (code) };
  const char *name;

  choose (code);
  /* Translators: the name of your language in your language, with the capital it has in a list, as
   * in “Suomi” or “Русский” */
  name = C_ ("the name of this language", "English");
  /* A translation that has just begun has no name for its language yet. */
  language.name = g_intern_string (g_str_equal (code, SOURCE_LANGUAGE)                 ? "English"
                                   : is_pseudo (code) || g_str_equal (name, "English") ? code
                                                                                       : name);
  /* Translators: “default:RTL” if your language is written from right to left, else “default:LTR” */
  language.right_to_left = g_str_equal (_ ("default:LTR"), "default:RTL");

  return language;
}

static int
compare_names (gconstpointer a, gconstpointer b)
{
  return g_utf8_collate (((const MajakkaLanguage *) a)->name, ((const MajakkaLanguage *) b)->name);
}

/**
 * majakka_language_init:
 * @directory: where the catalogues are, as in "/usr/share/locale"
 *
 * Finds out which languages there are and chooses the one of the desktop. To be called once, before
 * any other function of this file and before threads.
 */
void
majakka_language_init (const char *directory)
{
  g_autoptr (GDir) dir = NULL;
  g_autofree char *before = g_strdup (g_getenv ("LANGUAGE"));
  g_autofree char *wanted = NULL;
  MajakkaLanguage source = { SOURCE_LANGUAGE, "English", FALSE };
  const char *name;

  g_return_if_fail (directory != NULL);
  g_return_if_fail (languages == NULL);

  if (setlocale (LC_ALL, "") == NULL || g_str_equal (setlocale (LC_MESSAGES, NULL), "C") ||
      g_str_equal (setlocale (LC_MESSAGES, NULL), "POSIX"))
    setlocale (LC_ALL, "C.UTF-8");
  locale_dir = g_strdup (directory);
  bindtextdomain (GETTEXT_PACKAGE, directory);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");

  languages = g_array_new (FALSE, FALSE, sizeof (MajakkaLanguage));
  g_array_append_val (languages, source);
  current = &g_array_index (languages, MajakkaLanguage, 0);
  wanted = g_strdup (majakka_language_guess ());

  dir = g_dir_open (directory, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    if (!g_str_equal (name, SOURCE_LANGUAGE) && has_catalogue (name))
      {
        MajakkaLanguage language = describe (name);

        g_array_append_val (languages, language);
      }
  g_array_sort (languages, compare_names);
  current = majakka_language_find (SOURCE_LANGUAGE);
  if (before == NULL)
    g_unsetenv ("LANGUAGE");

  majakka_language_set (majakka_language_find (wanted) != NULL ? wanted : SOURCE_LANGUAGE);
}

/**
 * majakka_language_list:
 * @n_languages: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_languages): the languages that Majakka speaks, in the
 *   order of their names, with the generated ones for tests
 */
const MajakkaLanguage *
majakka_language_list (guint *n_languages)
{
  g_return_val_if_fail (languages != NULL, NULL);

  *n_languages = languages->len;

  return &g_array_index (languages, MajakkaLanguage, 0);
}

/**
 * majakka_language_is_offered:
 * @self: a language
 *
 * Returns: whether to show it to people; the generated ones are for tests
 */
gboolean
majakka_language_is_offered (const MajakkaLanguage *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return !is_pseudo (self->code);
}

/**
 * majakka_language_find:
 * @code: (nullable): as gettext names a language
 *
 * Returns: (transfer none) (nullable): the language, or the one without its region ("fi" for
 *   "fi_FI"); NULL when Majakka does not speak it
 */
const MajakkaLanguage *
majakka_language_find (const char *code)
{
  g_autofree char *base = NULL;

  if (code == NULL || languages == NULL)
    return NULL;

  for (guint i = 0; i < languages->len; i++)
    if (g_str_equal (g_array_index (languages, MajakkaLanguage, i).code, code))
      return &g_array_index (languages, MajakkaLanguage, i);

  for (guint i = 0; added != NULL && i < added->len; i++)
    if (g_str_equal (((const MajakkaLanguage *) g_ptr_array_index (added, i))->code, code))
      return g_ptr_array_index (added, i);

  base = g_strndup (code, strcspn (code, "_.@"));

  return g_str_equal (base, code) ? NULL : majakka_language_find (base);
}

/* Of a language without a catalogue. By script, as most of these languages have one. */
static gboolean
is_right_to_left (const char *code)
{
  static const char *const codes[] = {
    "ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"
  };
  g_autofree char *base = g_strndup (code, strcspn (code, "_@"));

  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    if (g_str_equal (codes[i], base))
      return TRUE;

  return FALSE;
}

/**
 * majakka_language_add:
 * @code: as gettext names a language
 * @name: (nullable): its name in itself; NULL when nobody knows it
 *
 * Makes a language known that has no catalogue here: somebody works on one. It can be chosen, but
 * is not listed and not offered. One that is known already stays as it is.
 *
 * Returns: (transfer none): the language; it stays until the end
 */
const MajakkaLanguage *
majakka_language_add (const char *code, const char *name)
{
  MajakkaLanguage *language;

  g_return_val_if_fail (code != NULL && *code != '\0', NULL);
  g_return_val_if_fail (languages != NULL, NULL);

  for (guint i = 0; i < languages->len; i++)
    if (g_str_equal (g_array_index (languages, MajakkaLanguage, i).code, code))
      return &g_array_index (languages, MajakkaLanguage, i);
  for (guint i = 0; added != NULL && i < added->len; i++)
    if (g_str_equal (((const MajakkaLanguage *) g_ptr_array_index (added, i))->code, code))
      return g_ptr_array_index (added, i);

  language = g_new0 (MajakkaLanguage, 1);
  language->code = g_intern_string (code);
  language->name = name != NULL ? g_intern_string (name) : language->code;
  language->right_to_left = is_right_to_left (code);
  if (added == NULL)
    added = g_ptr_array_new ();
  g_ptr_array_add (added, language);

  return language;
}

/**
 * majakka_language_get_current:
 *
 * Returns: (transfer none): the language that was chosen last; English before
 *   majakka_language_init()
 */
const MajakkaLanguage *
majakka_language_get_current (void)
{
  static const MajakkaLanguage source = { SOURCE_LANGUAGE, "English", FALSE };

  return current != NULL ? current : &source;
}

/**
 * majakka_language_guess:
 *
 * Returns: (transfer none): the first language of the desktop's that has a catalogue, or "en"
 */
const char *
majakka_language_guess (void)
{
  const char *const *names = g_get_language_names ();

  for (guint i = 0; locale_dir != NULL && names[i] != NULL; i++)
    {
      g_autofree char *base = g_strndup (names[i], strcspn (names[i], "_.@"));
      const char *code = has_catalogue (names[i]) ? names[i] : base;

      if (g_str_equal (base, SOURCE_LANGUAGE) && code == base)
        return SOURCE_LANGUAGE;
      if (has_catalogue (code))
        return g_intern_string (code);
    }

  return SOURCE_LANGUAGE;
}

/**
 * majakka_language_set:
 * @code: as gettext names a language; one that Majakka does not speak changes nothing
 *
 * Chooses the language of every message from now on. What is already on screen is the caller's to
 * renew.
 */
void
majakka_language_set (const char *code)
{
  const MajakkaLanguage *language;

  g_return_if_fail (code != NULL);

  language = majakka_language_find (code);
  if (language == NULL)
    return;

  current = language;
  choose (language->code);
}
