/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* One <entry> becomes a MajakkaHelpEntry. It is judged while it is read, and left out when it has an
 * error. */

#include "majakka-help-reader-private.h"

#include "majakka-help-phone.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_DESCRIPTION 220
#define LANGUAGE        "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"

static gboolean
read_language (const MajakkaHelpScan *scan,
               const MajakkaXmlNode *element,
               const char *value,
               const char *pattern)
{
  if (g_regex_match_simple (pattern, value, G_REGEX_DOLLAR_ENDONLY, 0))
    return TRUE;

  majakka_help_scan_fault (scan, HELP_TAG_BAD_LANGUAGE, element,
                           _ ("“%s” is no language code or list of them."), value);

  return FALSE;
}

static const MajakkaMessage *
read_word_use (const MajakkaHelpScan *scan,
               const MajakkaXmlNode *element,
               const char *attribute,
               GHashTable *words)
{
  const char *id = majakka_xml_node_get_attribute (element, attribute);
  const MajakkaMessage *message;

  if (id == NULL)
    return NULL;

  message = g_hash_table_lookup (words, id);
  if (message == NULL)
    majakka_help_scan_fault (scan, HELP_TAG_UNKNOWN_WORD, element,
                             /* Translators: the second is hours, cost or audience. */
                             _ ("The vocabulary has no word “%s” for “%s”."), id, attribute);

  return message;
}

static void
read_kind (MajakkaHelpEntry *self, const MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  const char *kind = majakka_xml_node_get_attribute (element, "kind");

  if (kind == NULL || *kind == '\0')
    majakka_help_scan_fault (scan, HELP_TAG_NO_KIND, element,
                             _ ("This entry does not say what kind it is."));
  else if (!majakka_help_kind_from_string (kind, &self->kind))
    majakka_help_scan_fault (scan, HELP_TAG_UNKNOWN_KIND, element,
                             _ ("“%s” is no kind of contact."), kind);
}

static void
read_status (MajakkaHelpEntry *self, const MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  const char *status = majakka_xml_node_get_attribute (element, "status");

  if (g_strcmp0 (status, "verified") == 0)
    self->status = MAJAKKA_HELP_VERIFIED;
  else if (g_strcmp0 (status, "partial") == 0)
    self->status = MAJAKKA_HELP_PARTIAL;
  else
    majakka_help_scan_fault (scan, HELP_TAG_BAD_VALUE, element,
                             _ ("“status” is “verified” or “partial”."));
}

static void
read_entry_attributes (MajakkaHelpEntry *self,
                       const MajakkaHelpDirectory *directory,
                       MajakkaHelpScan *scan,
                       const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { "id",    "kind", "status",    "audience",
                                            "hours", "cost", "languages", NULL };
  const char *languages = majakka_xml_node_get_attribute (element, "languages");

  majakka_help_scan_attributes (scan, element, attributes);
  self->id = g_strdup (majakka_help_scan_id (scan, element));
  read_kind (self, scan, element);
  read_status (self, scan, element);
  self->hours = read_word_use (scan, element, "hours", directory->hours);
  self->cost = read_word_use (scan, element, "cost", directory->cost);
  self->audience = read_word_use (scan, element, "audience", directory->audience);
  self->see_page = g_hash_table_lookup (directory->hours, MAJAKKA_HELP_SEE_PAGE);
  if (majakka_xml_node_get_attribute (element, "audience") == NULL)
    majakka_help_scan_fault (scan, HELP_TAG_BAD_VALUE, element,
                             _ ("“audience” says for whom an entry is."));

  if (languages != NULL &&
      read_language (scan, element, languages, "^" LANGUAGE "( " LANGUAGE ")*$"))
    self->languages = g_strsplit (languages, " ", -1);
  else
    self->languages = g_new0 (char *, 1);
}

static void
read_phone (const MajakkaHelpScan *scan, const MajakkaXmlNode *element, GPtrArray *phones)
{
  static const char *const attributes[] = { NULL };
  g_autofree char *phone = majakka_help_scan_plain (scan, element);

  majakka_help_scan_attributes (scan, element, attributes);
  if (majakka_help_phone_is_valid (phone))
    g_ptr_array_add (phones, g_steal_pointer (&phone));
  else
    majakka_help_scan_fault (scan, HELP_TAG_BAD_PHONE, element, _ ("“%s” is no telephone number."),
                             phone);
}

static void
read_international (MajakkaHelpEntry *self,
                    const MajakkaHelpScan *scan,
                    const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { NULL };

  majakka_help_scan_attributes (scan, element, attributes);
  self->international = majakka_help_scan_plain (scan, element);
  if (self->international[0] != '+' || !majakka_help_phone_is_valid (self->international))
    majakka_help_scan_fault (scan, HELP_TAG_BAD_PHONE, element,
                             _ ("“%s” is no international telephone number."), self->international);
}

static void
read_url (MajakkaHelpEntry *self, const MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { "opened", NULL };
  const char *opened = majakka_xml_node_get_attribute (element, "opened");

  majakka_help_scan_attributes (scan, element, attributes);
  if (opened != NULL && strcmp (opened, "no") != 0)
    majakka_help_scan_fault (scan, HELP_TAG_BAD_VALUE, element,
                             _ ("“opened” is “no” or left out."));
  self->url_opened = opened == NULL;
  self->url = majakka_help_scan_plain (scan, element);
  majakka_help_scan_url (scan, element, self->url);
}

static void
read_local (MajakkaHelpEntry *self, const MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { "xml:lang", NULL };

  majakka_help_scan_attributes (scan, element, attributes);
  self->local = majakka_help_scan_plain (scan, element);
  self->local_language = g_strdup (majakka_xml_node_get_attribute (element, "xml:lang"));
  if (self->local_language != NULL)
    read_language (scan, element, self->local_language, "^" LANGUAGE "$");
}

static void
read_entry_children (MajakkaHelpEntry *self,
                     const MajakkaHelpScan *scan,
                     const MajakkaXmlNode *element)
{
  static const char *const children[] = { "local", "name",        "phone",  "international",
                                          "url",   "description", "source", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) phones = g_ptr_array_new_with_free_func (g_free);

  majakka_help_scan_no_text (scan, element);
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      if (!majakka_help_scan_child (scan, child, children))
        continue;
      if (majakka_xml_node_is (child, "phone"))
        read_phone (scan, child, phones);
      else if (!majakka_help_scan_first (scan, child, seen))
        continue;
      else if (majakka_xml_node_is (child, "local"))
        read_local (self, scan, child);
      else if (majakka_xml_node_is (child, "name"))
        majakka_help_scan_text (scan, child, &self->name);
      else if (majakka_xml_node_is (child, "international"))
        read_international (self, scan, child);
      else if (majakka_xml_node_is (child, "url"))
        read_url (self, scan, child);
      else if (majakka_xml_node_is (child, "description"))
        majakka_help_scan_text (scan, child, &self->description);
      else
        majakka_help_scan_source (scan, child, &self->source_url, &self->source_date,
                                  &self->source_read);
    }

  g_ptr_array_set_free_func (phones, NULL);
  g_ptr_array_add (phones, NULL);
  self->phones = (GStrv) g_ptr_array_free (g_steal_pointer (&phones), FALSE);
}

static gboolean
has_contact (const MajakkaHelpEntry *self)
{
  if (self->phones[0] != NULL)
    return TRUE;

  return self->url != NULL && self->kind != MAJAKKA_HELP_EMERGENCY;
}

static void
require_children (const MajakkaHelpEntry *self,
                  const MajakkaHelpScan *scan,
                  const MajakkaXmlNode *element)
{
  if (self->source_url == NULL || *self->source_url == '\0')
    majakka_help_scan_fault (scan, HELP_TAG_NO_SOURCE, element,
                             _ ("This entry does not say where it was read."));
  if (!has_contact (self))
    majakka_help_scan_fault (scan, HELP_TAG_NO_CONTACT, element,
                             _ ("Nobody can be reached with this entry."));
  if (self->local == NULL || *self->local == '\0' || !MAJAKKA_MESSAGE_IS_SET (&self->name))
    majakka_help_scan_fault (scan, HELP_TAG_NO_NAME, element, _ ("This entry lacks a name."));
  if (!MAJAKKA_MESSAGE_IS_SET (&self->description))
    majakka_help_scan_fault (scan, HELP_TAG_NO_DESCRIPTION, element,
                             _ ("This entry does not say what it does."));
  if (majakka_message_count_characters (&self->description) > MAX_DESCRIPTION)
    majakka_help_scan_fault (scan, HELP_TAG_LONG_DESCRIPTION, element,
                             _ ("This description has %u characters."),
                             majakka_message_count_characters (&self->description));
}

/* Returns: (transfer full) (nullable): NULL when the entry has an error */
MajakkaHelpEntry *
majakka_help_read_entry (const MajakkaHelpDirectory *directory,
                         MajakkaHelpScan *scan,
                         const MajakkaXmlNode *element)
{
  g_autoptr (MajakkaHelpEntry) self = majakka_help_entry_new ();
  guint errors_before = majakka_help_scan_count_errors (scan);

  self->line = element->line;
  self->column = element->column;
  self->kind = MAJAKKA_HELP_N_KINDS; /* none yet */
  read_entry_attributes (self, directory, scan, element);
  read_entry_children (self, scan, element);
  require_children (self, scan, element);

  if (majakka_help_scan_count_errors (scan) > errors_before)
    return NULL;

  return g_steal_pointer (&self);
}
