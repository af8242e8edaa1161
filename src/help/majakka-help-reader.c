/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* directory.xml becomes a MajakkaHelpDirectory. */

#include "majakka-help-reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Vocabulary ---------------------------------------------------------------------------------- */

static void
read_kind_title (MajakkaHelpDirectory *self, MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { "id", "note", "context", NULL };
  const char *id = majakka_xml_node_get_attribute (element, "id");
  MajakkaHelpKind kind;

  majakka_help_scan_attributes (scan, element, attributes);
  if (id == NULL || !majakka_help_kind_from_string (id, &kind))
    {
      majakka_help_scan_fault (scan, HELP_TAG_UNKNOWN_KIND, element,
                               _ ("“%s” is no kind of contact."), id != NULL ? id : "");
      return;
    }
  if (MAJAKKA_MESSAGE_IS_SET (&self->kind_titles[kind]))
    {
      majakka_help_scan_fault (scan, HELP_TAG_DUPLICATE_ID, element,
                               _ ("The id “%s” is used twice."), id);
      return;
    }
  majakka_help_scan_message (scan, element, &self->kind_titles[kind]);
}

static void
read_word (MajakkaHelpScan *scan, const MajakkaXmlNode *element, GHashTable *words)
{
  static const char *const attributes[] = { "id", "note", "context", NULL };
  const char *id = majakka_xml_node_get_attribute (element, "id");
  g_autofree MajakkaMessage *message = g_new0 (MajakkaMessage, 1);

  majakka_help_scan_attributes (scan, element, attributes);
  majakka_help_scan_message (scan, element, message);
  if (id == NULL || !MAJAKKA_MESSAGE_IS_SET (message))
    {
      majakka_help_scan_fault (scan, id == NULL ? HELP_TAG_NO_ID : HELP_TAG_NO_NAME, element,
                               _ ("<%s> needs an id and words."), element->name);
      majakka_message_clear (message);
      return;
    }
  if (g_hash_table_contains (words, id))
    {
      majakka_help_scan_fault (scan, HELP_TAG_DUPLICATE_ID, element,
                               _ ("The id “%s” is used twice."), id);
      majakka_message_clear (message);
      return;
    }
  g_hash_table_insert (words, g_strdup (id), g_steal_pointer (&message));
}

static void
read_check_words (MajakkaHelpDirectory *self, MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { "note", "context", NULL };

  majakka_help_scan_attributes (scan, element, attributes);
  if (MAJAKKA_MESSAGE_IS_SET (&self->check_words))
    majakka_help_scan_fault (scan, HELP_TAG_REPEATED, element, _ ("<%s> stands here twice."),
                             element->name);
  else
    majakka_help_scan_message (scan, element, &self->check_words);
}

static void
read_vocabulary (MajakkaHelpDirectory *self, MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { NULL };
  static const char *const children[] = { "check", "kind", "hours", "cost", "audience", NULL };

  majakka_help_scan_attributes (scan, element, attributes);
  majakka_help_scan_no_text (scan, element);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      if (!majakka_help_scan_child (scan, child, children))
        continue;
      if (majakka_xml_node_is (child, "check"))
        read_check_words (self, scan, child);
      else if (majakka_xml_node_is (child, "kind"))
        read_kind_title (self, scan, child);
      else if (majakka_xml_node_is (child, "hours"))
        read_word (scan, child, self->hours);
      else if (majakka_xml_node_is (child, "cost"))
        read_word (scan, child, self->cost);
      else
        read_word (scan, child, self->audience);
    }
}

static void
require_words (const MajakkaHelpDirectory *self,
               const MajakkaHelpScan *scan,
               const MajakkaXmlNode *root)
{
  if (!MAJAKKA_MESSAGE_IS_SET (&self->check_words))
    majakka_help_scan_fault (scan, HELP_TAG_NO_WORDS, root, _ ("The vocabulary has no <check>."));
  if (!g_hash_table_contains (self->hours, MAJAKKA_HELP_SEE_PAGE))
    majakka_help_scan_fault (scan, HELP_TAG_NO_WORDS, root, _ ("The vocabulary has no hours “%s”."),
                             MAJAKKA_HELP_SEE_PAGE);
  for (guint i = 0; i < MAJAKKA_HELP_N_KINDS; i++)
    if (!MAJAKKA_MESSAGE_IS_SET (&self->kind_titles[i]))
      majakka_help_scan_fault (scan, HELP_TAG_NO_WORDS, root,
                               _ ("The vocabulary has no title for the kind “%s”."),
                               majakka_help_kind_to_string ((MajakkaHelpKind) i));
}

/* Countries ----------------------------------------------------------------------------------- */

static gboolean
read_country_code (MajakkaHelpCountry *self,
                   const MajakkaHelpDirectory *directory,
                   const MajakkaHelpScan *scan,
                   const MajakkaXmlNode *element)
{
  const char *code = majakka_xml_node_get_attribute (element, "code");

  if (code == NULL || !g_regex_match_simple ("^([A-Z]{2}|INT)$", code, G_REGEX_DOLLAR_ENDONLY, 0))
    {
      majakka_help_scan_fault (scan, HELP_TAG_BAD_VALUE, element,
                               _ ("“code” is a country code of two capitals, or “INT”."));
      return FALSE;
    }
  if (majakka_help_directory_find_country (directory, code) != NULL)
    {
      majakka_help_scan_fault (scan, HELP_TAG_DUPLICATE_ID, element,
                               _ ("The country “%s” stands here twice."), code);
      return FALSE;
    }
  self->code = g_strdup (code);

  return TRUE;
}

static void
read_country_children (MajakkaHelpCountry *self,
                       const MajakkaHelpDirectory *directory,
                       MajakkaHelpScan *scan,
                       const MajakkaXmlNode *element)
{
  static const char *const children[] = { "name", "advice", "entry", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      if (!majakka_help_scan_child (scan, child, children))
        continue;
      if (majakka_xml_node_is (child, "entry"))
        {
          MajakkaHelpEntry *entry = majakka_help_read_entry (directory, scan, child);

          if (entry != NULL)
            majakka_help_country_add (self, entry);
        }
      else if (majakka_xml_node_is (child, "advice"))
        {
          MajakkaHelpAdvice *advice = majakka_help_read_advice (scan, child);

          if (advice != NULL)
            g_ptr_array_add (self->advice, advice);
        }
      else if (majakka_help_scan_first (scan, child, seen))
        {
          majakka_help_scan_text (scan, child, &self->name);
        }
    }
}

/* A country has the number, or says that nobody has read it: never neither by oversight. */
static void
check_emergency (const MajakkaHelpCountry *self,
                 const MajakkaHelpScan *scan,
                 const MajakkaXmlNode *element)
{
  const char *emergency = majakka_xml_node_get_attribute (element, "emergency");
  gboolean has_number = majakka_help_country_get_emergency (self) != NULL;

  if (emergency == NULL && !has_number)
    majakka_help_scan_fault (scan, HELP_TAG_NO_EMERGENCY, element,
                             _ ("This country has no emergency number."));
  if (emergency != NULL && strcmp (emergency, "unread") != 0)
    majakka_help_scan_fault (scan, HELP_TAG_BAD_VALUE, element,
                             _ ("“emergency” is “unread” or left out."));
  if (emergency != NULL && has_number)
    majakka_help_scan_fault (scan, HELP_TAG_EMERGENCY_UNREAD, element,
                             _ ("This country has an emergency number and says that it has none."));
}

static void
read_country (MajakkaHelpDirectory *directory, MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { "code", "emergency", NULL };
  g_autoptr (MajakkaHelpCountry) self = majakka_help_country_new ();
  gboolean named;

  self->line = element->line;
  self->column = element->column;
  majakka_help_scan_attributes (scan, element, attributes);
  majakka_help_scan_no_text (scan, element);
  named = read_country_code (self, directory, scan, element);
  read_country_children (self, directory, scan, element);

  if (!MAJAKKA_MESSAGE_IS_SET (&self->name))
    {
      majakka_help_scan_fault (scan, HELP_TAG_NO_NAME, element, _ ("This country lacks a name."));
      named = FALSE;
    }
  check_emergency (self, scan, element);

  if (named)
    g_ptr_array_add (directory->countries, g_steal_pointer (&self));
}

/* The file ------------------------------------------------------------------------------------ */

static gpointer
read_root (MajakkaHelpScan *scan, const MajakkaXmlNode *root)
{
  static const char *const attributes[] = { "xml:lang", NULL };
  static const char *const children[] = { "vocabulary", "country", NULL };
  g_autoptr (GHashTable) seen = NULL;
  MajakkaHelpDirectory *self;

  if (!majakka_help_scan_root (scan, root, "directory"))
    return NULL;

  self = majakka_help_directory_new ();
  seen = g_hash_table_new (g_str_hash, g_str_equal);
  majakka_help_scan_attributes (scan, root, attributes);
  majakka_help_scan_no_text (scan, root);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (root); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      if (!majakka_help_scan_child (scan, child, children))
        continue;
      if (majakka_xml_node_is (child, "country"))
        read_country (self, scan, child);
      else if (majakka_help_scan_first (scan, child, seen))
        read_vocabulary (self, scan, child);
    }
  require_words (self, scan, root);

  return self;
}

/**
 * majakka_help_directory_read_file:
 * @path: a file
 * @faults: where faults go
 *
 * Reads and checks a help directory.
 *
 * Returns: (transfer full) (nullable): the directory without the entries that have an error; NULL
 *   when the file is no help directory at all
 */
MajakkaHelpDirectory *
majakka_help_directory_read_file (const char *path, MajakkaFaults *faults)
{
  return majakka_help_scan_file (path, read_root, faults);
}

/**
 * majakka_help_directory_read_memory:
 * @data: the bytes of a file
 * @length: how many
 * @file: its name, for messages
 * @faults: where faults go
 *
 * Reads and checks a help directory.
 *
 * Returns: (transfer full) (nullable): as majakka_help_directory_read_file()
 */
MajakkaHelpDirectory *
majakka_help_directory_read_memory (const char *data,
                                    gsize length,
                                    const char *file,
                                    MajakkaFaults *faults)
{
  return majakka_help_scan_memory (data, length, file, read_root, faults);
}
