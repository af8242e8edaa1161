/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-po-file-private.h"
#include "majakka-po-tags-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/**
 * majakka_po_file_dup_header:
 * @self: a catalogue
 * @field: as in "Plural-Forms"
 *
 * Returns: (transfer full) (nullable): what the header says in that line; NULL when it has no such
 *   line
 */
char *
majakka_po_file_dup_header (const MajakkaPoFile *self, const char *field)
{
  g_auto (GStrv) lines = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (field != NULL, NULL);

  lines = g_strsplit (self->header->strings[0], "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *colon = strchr (lines[i], ':');

      if (colon != NULL && (gsize) (colon - lines[i]) == strlen (field) &&
          g_ascii_strncasecmp (lines[i], field, strlen (field)) == 0)
        return g_strstrip (g_strdup (colon + 1));
    }

  return NULL;
}

/* A language is the name of a folder too. */
static gboolean
is_language (const char *code)
{
  return strlen (code) < 32 &&
         strspn (code, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@") ==
             strlen (code);
}

static void
refuse (MajakkaPoFile *self, MajakkaFaults *faults, PoTag tag, const char *sentence)
{
  majakka_faults_add (faults, &majakka_po_tags[tag], self->name,
                      self->header != NULL ? self->header->line : 0, 0, "%s", sentence);
}

static gboolean
read_language (MajakkaPoFile *self, MajakkaFaults *faults)
{
  g_autofree char *type = majakka_po_file_dup_header (self, "Content-Type");
  g_autofree char *charset = type != NULL ? g_ascii_strdown (type, -1) : NULL;

  if (charset == NULL || strstr (charset, "charset=utf-8") == NULL)
    {
      refuse (self, faults, PO_TAG_HEADER, _ ("The header does not say “charset=UTF-8”."));
      return FALSE;
    }

  self->language = majakka_po_file_dup_header (self, "Language");
  if (self->language == NULL)
    self->language = g_strdup ("");
  if (!is_language (self->language))
    {
      refuse (self, faults, PO_TAG_HEADER,
              _ ("What the header gives as “Language” is not the code of a language."));
      return FALSE;
    }

  return TRUE;
}

/* A template has a rule that says nothing yet. */
static gboolean
read_plural (MajakkaPoFile *self, MajakkaFaults *faults)
{
  g_autofree char *rule = majakka_po_file_dup_header (self, "Plural-Forms");

  if (rule == NULL || strstr (rule, "INTEGER") != NULL)
    return TRUE;

  self->plural = majakka_po_plural_parse (rule);
  if (self->plural == NULL)
    refuse (self, faults, PO_TAG_PLURAL_RULE,
            _ ("The rule for plural forms is not one that can be followed."));

  return self->plural != NULL;
}

static gboolean
check_forms (MajakkaPoFile *self, const MajakkaPoEntry *entry, MajakkaFaults *faults)
{
  const guint n_strings = g_strv_length (entry->strings);
  const guint n_forms = majakka_po_file_get_n_plurals (self);

  if (entry->plural == NULL || *self->language == '\0' || (n_forms > 0 && n_strings == n_forms))
    return TRUE;

  if (n_forms == 0)
    majakka_faults_add (faults, &majakka_po_tags[PO_TAG_PLURAL_RULE], self->name,
                        self->header->line, 0, "%s",
                        _ ("The header has no rule for plural forms, and a message counts."));
  else
    majakka_faults_add (
        faults, &majakka_po_tags[PO_TAG_PLURAL_FORMS], self->name, entry->string_line, 0,
        /* Translators: the numbers are counts of plural forms */
        _ ("The message has %u plural forms; the language has %u."), n_strings, n_forms);

  return FALSE;
}

/* Only a template says no language, and a template has no translations. */
static gboolean
has_translations (const MajakkaPoFile *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const MajakkaPoEntry *entry = g_ptr_array_index (self->entries, i);

      for (guint j = 0; entry->strings[j] != NULL; j++)
        if (*entry->strings[j] != '\0')
          return TRUE;
    }

  return FALSE;
}

gboolean
majakka_po_file_read_header (MajakkaPoFile *self, MajakkaFaults *faults)
{
  gboolean good = TRUE;

  if (self->header == NULL)
    {
      refuse (self, faults, PO_TAG_HEADER, _ ("The catalogue has no header."));
      return FALSE;
    }
  if (!read_language (self, faults) || !read_plural (self, faults))
    return FALSE;
  if (*self->language == '\0' && has_translations (self))
    {
      refuse (self, faults, PO_TAG_HEADER, _ ("The header does not say the language."));
      return FALSE;
    }

  /* One complaint about a missing rule is enough. */
  for (guint i = 0; i < self->entries->len && (good || self->plural != NULL); i++)
    good = check_forms (self, g_ptr_array_index (self->entries, i), faults) && good;

  return good;
}
