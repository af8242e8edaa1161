/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* One <advice> becomes a MajakkaHelpAdvice. Like an entry it is left out when it has an error: what one
 * country's police wants kept is a crime to keep in another, so nothing is shown without its source. */

#include "majakka-help-reader-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_ADVICE 320

static void
read_subject (MajakkaHelpAdvice *self, const MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  const char *about = majakka_xml_node_get_attribute (element, "about");

  if (g_strcmp0 (about, "first") == 0)
    self->subject = MAJAKKA_HELP_WHO_FIRST;
  else if (g_strcmp0 (about, "keep") == 0)
    self->subject = MAJAKKA_HELP_WHAT_TO_KEEP;
  else
    majakka_help_scan_fault (scan, HELP_TAG_BAD_VALUE, element,
                             _ ("“about” is “first” or “keep”."));
}

static void
read_children (MajakkaHelpAdvice *self, const MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const children[] = { "p", "source", NULL };
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  majakka_help_scan_no_text (scan, element);
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      if (!majakka_help_scan_child (scan, child, children) ||
          !majakka_help_scan_first (scan, child, seen))
        continue;
      if (majakka_xml_node_is (child, "p"))
        majakka_help_scan_text (scan, child, &self->words);
      else
        majakka_help_scan_source (scan, child, &self->source_url, &self->source_date,
                                  &self->source_read);
    }
}

static void
require_children (const MajakkaHelpAdvice *self,
                  const MajakkaHelpScan *scan,
                  const MajakkaXmlNode *element)
{
  if (self->source_url == NULL || *self->source_url == '\0')
    majakka_help_scan_fault (scan, HELP_TAG_NO_SOURCE, element,
                             _ ("This advice does not say where it was read."));
  if (!MAJAKKA_MESSAGE_IS_SET (&self->words))
    majakka_help_scan_fault (scan, HELP_TAG_NO_DESCRIPTION, element,
                             _ ("This advice has no words."));
  if (majakka_message_count_characters (&self->words) > MAX_ADVICE)
    majakka_help_scan_fault (scan, HELP_TAG_LONG_DESCRIPTION, element,
                             _ ("This advice has %u characters; %u are enough."),
                             majakka_message_count_characters (&self->words), (guint) MAX_ADVICE);
}

/* Returns: (transfer full) (nullable): NULL when the advice has an error */
MajakkaHelpAdvice *
majakka_help_read_advice (const MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { "about", NULL };
  g_autoptr (MajakkaHelpAdvice) self = majakka_help_advice_new ();
  guint errors_before = majakka_help_scan_count_errors (scan);

  self->line = element->line;
  self->column = element->column;
  majakka_help_scan_attributes (scan, element, attributes);
  read_subject (self, scan, element);
  read_children (self, scan, element);
  require_children (self, scan, element);

  if (majakka_help_scan_count_errors (scan) > errors_before)
    return NULL;

  return g_steal_pointer (&self);
}
