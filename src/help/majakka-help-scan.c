/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the readers of the help files share. A scan goes on after a fault, so that an author sees
 * every fault at once. */

#include "majakka-help-scan-private.h"

#include "majakka-help-directory.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_ID 64

/* Our own file has some 2,000 elements in 170 kB; a user's may be much longer, but not endless. */
static const MajakkaXmlLimits limits = {
  .max_bytes = 1024 * 1024,
  .max_depth = 6,
  .max_nodes = 30000,
  .max_attributes = 12,
  .max_value = 1000,
};

static gpointer
scan_document (const MajakkaXmlDocument *document,
               MajakkaHelpRootFunc read_root,
               MajakkaFaults *faults)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  MajakkaHelpScan scan = {
    .file = majakka_xml_document_get_file (document),
    .faults = faults,
    .ids = ids,
  };

  return read_root (&scan, majakka_xml_document_get_root (document));
}

/* Reads a file of any kind that we have; returns NULL when it is no XML, or what @read_root does. */
gpointer
majakka_help_scan_file (const char *path, MajakkaHelpRootFunc read_root, MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  document = majakka_xml_read_file (path, &limits, faults);

  return document != NULL ? scan_document (document, read_root, faults) : NULL;
}

/* The same of the bytes of a file. */
gpointer
majakka_help_scan_memory (const char *data,
                          gsize length,
                          const char *file,
                          MajakkaHelpRootFunc read_root,
                          MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document = NULL;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  document = majakka_xml_read_memory (data, length, file, &limits, faults);

  return document != NULL ? scan_document (document, read_root, faults) : NULL;
}

void
majakka_help_scan_fault (const MajakkaHelpScan *self,
                         MajakkaHelpTag tag,
                         const MajakkaXmlNode *node,
                         const char *format,
                         ...)
{
  g_autofree char *sentence = NULL;
  va_list args;

  va_start (args, format);
  sentence = g_strdup_vprintf (format, args);
  va_end (args);

  majakka_faults_add (self->faults, &majakka_help_tags[tag], self->file, node->line, node->column,
                      "%s", sentence);
}

guint
majakka_help_scan_count_errors (const MajakkaHelpScan *self)
{
  return majakka_faults_count_severity (self->faults, MAJAKKA_SEVERITY_ERROR);
}

static gboolean
is_ours (const MajakkaXmlNode *element)
{
  return g_strcmp0 (element->ns, MAJAKKA_HELP_NAMESPACE) == 0;
}

gboolean
majakka_help_scan_root (const MajakkaHelpScan *self, const MajakkaXmlNode *root, const char *name)
{
  if (is_ours (root) && majakka_xml_node_is (root, name))
    return TRUE;

  majakka_help_scan_fault (self, HELP_TAG_ROOT, root,
                           _ ("The file begins with <%s> and not with <%s xmlns=\"%s\">."),
                           root->name, name, MAJAKKA_HELP_NAMESPACE);

  return FALSE;
}

void
majakka_help_scan_attributes (const MajakkaHelpScan *self,
                              const MajakkaXmlNode *element,
                              const char *const *allowed)
{
  for (guint i = 0; i < element->n_attributes; i++)
    if (!g_strv_contains (allowed, element->attributes[i].name))
      majakka_help_scan_fault (self, HELP_TAG_UNKNOWN_ATTRIBUTE, element,
                               _ ("<%s> has no attribute “%s”."), element->name,
                               element->attributes[i].name);
}

gboolean
majakka_help_scan_child (const MajakkaHelpScan *self,
                         const MajakkaXmlNode *child,
                         const char *const *allowed)
{
  if (is_ours (child) && g_strv_contains (allowed, child->name))
    return TRUE;

  majakka_help_scan_fault (self, HELP_TAG_UNKNOWN_ELEMENT, child,
                           _ ("<%s> does not belong into <%s>."), child->name, child->parent->name);

  return FALSE;
}

/* Remembers that the child was there; the second one is a fault. */
gboolean
majakka_help_scan_first (const MajakkaHelpScan *self, const MajakkaXmlNode *child, GHashTable *seen)
{
  if (g_hash_table_add (seen, (gpointer) child->name))
    return TRUE;

  majakka_help_scan_fault (self, HELP_TAG_REPEATED, child, _ ("<%s> stands here twice."),
                           child->name);

  return FALSE;
}

void
majakka_help_scan_no_text (const MajakkaHelpScan *self, const MajakkaXmlNode *element)
{
  if (majakka_xml_node_has_text (element))
    majakka_help_scan_fault (self, HELP_TAG_MIXED, element,
                             _ ("There are words directly inside <%s>."), element->name);
}

static gboolean
is_id (const char *id)
{
  gsize length = strlen (id);

  return g_ascii_islower (id[0]) && length <= MAX_ID &&
         strspn (id, "abcdefghijklmnopqrstuvwxyz0123456789-") == length;
}

/* Returns the id, also a doubtful one; NULL when there is none. It is used once among @ids. */
const char *
majakka_help_scan_id_among (const MajakkaHelpScan *self,
                            const MajakkaXmlNode *element,
                            GHashTable *ids)
{
  const char *id = majakka_xml_node_get_attribute (element, "id");

  if (id == NULL)
    majakka_help_scan_fault (self, HELP_TAG_NO_ID, element, _ ("<%s> has no id."), element->name);
  else if (!is_id (id))
    majakka_help_scan_fault (self, HELP_TAG_NO_ID, element, _ ("“%s” cannot be an id."), id);
  else if (!g_hash_table_add (ids, (gpointer) id))
    majakka_help_scan_fault (self, HELP_TAG_DUPLICATE_ID, element, _ ("The id “%s” is used twice."),
                             id);

  return id;
}

/* An id that is used once in the file. */
const char *
majakka_help_scan_id (MajakkaHelpScan *self, const MajakkaXmlNode *element)
{
  return majakka_help_scan_id_among (self, element, self->ids);
}

/* Text in help files carries no markup. */
static void
refuse_elements (const MajakkaHelpScan *self, const MajakkaXmlNode *element)
{
  const MajakkaXmlNode *child = majakka_xml_node_first_element (element);

  if (child != NULL)
    majakka_help_scan_fault (self, HELP_TAG_MIXED, child,
                             _ ("<%s> stands inside the words of <%s>."), child->name,
                             element->name);
}

void
majakka_help_scan_message (const MajakkaHelpScan *self,
                           const MajakkaXmlNode *element,
                           MajakkaMessage *message)
{
  refuse_elements (self, element);
  majakka_message_init_from_element (message, element);
}

/* Words that blame a child are found in every text that we write. */
void
majakka_help_scan_avoided_words (const MajakkaHelpScan *self,
                                 const MajakkaXmlNode *element,
                                 const MajakkaMessage *message)
{
  g_autofree char *found = NULL;
  const MajakkaAvoidedWords *row =
      majakka_avoided_words_find ("en", message->source, /* is_option= */ FALSE, &found);

  if (row != NULL)
    /* Translators: %s are words of a text, then what to say instead, in the language of the text */
    majakka_help_scan_fault (self, HELP_TAG_WORDS_AVOIDED, element,
                             _ ("The text says “%s”; better: %s."), found, row->instead);
}

/* The words of an element that has nothing but a note and a context for the translator. */
void
majakka_help_scan_text (const MajakkaHelpScan *self,
                        const MajakkaXmlNode *element,
                        MajakkaMessage *message)
{
  static const char *const attributes[] = { "note", "context", NULL };

  majakka_help_scan_attributes (self, element, attributes);
  majakka_help_scan_message (self, element, message);
}

/* Returns: (transfer full): the text without white space around it; maybe empty */
char *
majakka_help_scan_plain (const MajakkaHelpScan *self, const MajakkaXmlNode *element)
{
  GString *text = g_string_new (NULL);

  refuse_elements (self, element);
  for (const MajakkaXmlNode *child = element->first_child; child != NULL; child = child->next)
    if (child->text != NULL)
      g_string_append (text, child->text);

  return g_strstrip (g_string_free (text, FALSE));
}

/* An address is opened with a click, so nothing but a web page may stand here. */
static gboolean
is_web_address (const char *url)
{
  static const char host_characters[] = "abcdefghijklmnopqrstuvwxyz"
                                        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-";
  gsize host;

  if (g_str_has_prefix (url, "https://"))
    url += strlen ("https://");
  else if (g_str_has_prefix (url, "http://"))
    url += strlen ("http://");
  else
    return FALSE;

  host = strspn (url, host_characters);
  if (host == 0 || (url[host] != '\0' && url[host] != '/'))
    return FALSE;

  return strpbrk (url + host, " \t\r\n\"<>\\") == NULL;
}

void
majakka_help_scan_url (const MajakkaHelpScan *self, const MajakkaXmlNode *element, const char *url)
{
  if (!is_web_address (url))
    majakka_help_scan_fault (self, HELP_TAG_BAD_URL, element,
                             _ ("“%s” is no address of a web page."), url);
}

/* A page changes; the day on which somebody looked at it is known of every one. */
static void
require_read_day (const MajakkaHelpScan *self, const MajakkaXmlNode *element, const char *day)
{
  if (day == NULL)
    majakka_help_scan_fault (self, HELP_TAG_NO_READ, element,
                             _ ("This source does not say on which day it was read."));
  else if (!majakka_date_is_valid (day, FALSE))
    majakka_help_scan_fault (self, HELP_TAG_NO_READ, element,
                             _ ("“%s” is not the day on which a page was read."), day);
}

/* Reads a <source>: the page, its date where it shows one, and the day on which it was read. */
void
majakka_help_scan_source (const MajakkaHelpScan *self,
                          const MajakkaXmlNode *element,
                          char **url,
                          char **date,
                          char **read_on)
{
  static const char *const attributes[] = { "url", "date", "read", NULL };

  majakka_help_scan_attributes (self, element, attributes);
  majakka_help_scan_no_text (self, element);
  *url = g_strdup (majakka_xml_node_get_attribute (element, "url"));
  *date = g_strdup (majakka_xml_node_get_attribute (element, "date"));
  *read_on = g_strdup (majakka_xml_node_get_attribute (element, "read"));
  if (*url != NULL && **url != '\0')
    majakka_help_scan_url (self, element, *url);
  if (*date != NULL && !majakka_date_is_valid (*date, TRUE))
    majakka_help_scan_fault (self, HELP_TAG_BAD_DATE, element, _ ("“%s” is no date."), *date);
  require_read_day (self, element, *read_on);
}
