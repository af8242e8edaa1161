/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What somebody typed as a title, and the id that it gives. */

#include "majakka-tool-title.h"

#include "majakka-lesson-format.h"

#include <string.h>

/* GLib knows how to write Latin letters without their marks, but no Cyrillic ones. */
static const struct
{
  const char *letter;
  const char *latin;
} cyrillic[] = {
  { "а", "a" },  { "б", "b" },  { "в", "v" },   { "г", "g" }, { "д", "d" },  { "е", "e" },
  { "ё", "yo" }, { "ж", "zh" }, { "з", "z" },   { "и", "i" }, { "й", "y" },  { "к", "k" },
  { "л", "l" },  { "м", "m" },  { "н", "n" },   { "о", "o" }, { "п", "p" },  { "р", "r" },
  { "с", "s" },  { "т", "t" },  { "у", "u" },   { "ф", "f" }, { "х", "kh" }, { "ц", "ts" },
  { "ч", "ch" }, { "ш", "sh" }, { "щ", "sch" }, { "ъ", "" },  { "ы", "y" },  { "ь", "" },
  { "э", "e" },  { "ю", "yu" }, { "я", "ya" },  { "і", "i" }, { "ї", "yi" }, { "є", "ye" },
  { "ґ", "g" },
};

/**
 * majakka_tool_title_fold:
 * @argument: what was typed
 *
 * Returns: (transfer full) (nullable): it with single spaces and none at its ends; NULL when it is no title: not
 *   UTF-8, empty, or with characters that no file of ours may hold
 */
char *
majakka_tool_title_fold (const char *argument)
{
  GString *title;

  if (!g_utf8_validate (argument, -1, NULL))
    return NULL;

  title = g_string_new (NULL);
  for (const char *p = argument; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      /* U+00A0 is for those who know why. */
      if (c == ' ' || c == '\t')
        {
          if (title->len > 0 && title->str[title->len - 1] != ' ')
            g_string_append_c (title, ' ');
        }
      else if (!g_unichar_isdefined (c) || g_unichar_iscntrl (c))
        {
          g_string_free (title, TRUE);
          return NULL;
        }
      else
        {
          g_string_append_unichar (title, c);
        }
    }
  if (title->len > 0 && title->str[title->len - 1] == ' ')
    g_string_truncate (title, title->len - 1);

  return g_string_free (title, title->len == 0);
}

static const char *
find_latin (const char *letter, gsize length)
{
  for (guint i = 0; i < G_N_ELEMENTS (cyrillic); i++)
    if (strlen (cyrillic[i].letter) == length && memcmp (cyrillic[i].letter, letter, length) == 0)
      return cyrillic[i].latin;

  return NULL;
}

static char *
write_in_latin (const char *title)
{
  g_autofree char *small = g_utf8_strdown (title, -1);
  g_autofree char *composed = g_utf8_normalize (small, -1, G_NORMALIZE_NFC);
  g_autoptr (GString) latin = g_string_new (NULL);

  for (const char *p = composed; *p != '\0'; p = g_utf8_next_char (p))
    {
      gsize length = (gsize) (g_utf8_next_char (p) - p);
      const char *found = find_latin (p, length);

      if (found != NULL)
        g_string_append (latin, found);
      else
        g_string_append_len (latin, p, (gssize) length);
    }

  return g_str_to_ascii (latin->str, "C");
}

/**
 * majakka_tool_title_make_id:
 * @title: a title
 *
 * Returns: (transfer full) (nullable): an id of its letters and digits; NULL when it has none that can stand in an id
 */
char *
majakka_tool_title_make_id (const char *title)
{
  g_autofree char *latin = write_in_latin (title);
  GString *id = g_string_new (NULL);

  for (const char *p = latin; *p != '\0' && id->len < MAJAKKA_FORMAT_MAX_ID; p++)
    {
      if (g_ascii_isalpha (*p) || (g_ascii_isdigit (*p) && id->len > 0))
        g_string_append_c (id, g_ascii_tolower (*p));
      /* An apostrophe stands inside a word. */
      else if (*p != '\'' && id->len > 0 && id->str[id->len - 1] != '-')
        g_string_append_c (id, '-');
    }
  while (id->len > 0 && id->str[id->len - 1] == '-')
    g_string_truncate (id, id->len - 1);

  return g_string_free (id, id->len == 0);
}
