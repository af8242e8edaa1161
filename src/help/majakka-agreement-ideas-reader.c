/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* agreement.xml becomes MajakkaAgreementIdeas. A child reads the lines and signs them: they are short. */

#include "majakka-agreement-ideas-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_CHARACTERS 100

static void
read_words (const MajakkaHelpScan *scan, const MajakkaXmlNode *element, MajakkaMessage *message)
{
  guint n_characters;

  majakka_help_scan_message (scan, element, message);
  if (!MAJAKKA_MESSAGE_IS_SET (message))
    {
      majakka_help_scan_fault (scan, HELP_TAG_NO_TEXT, element, _ ("<%s> is empty."),
                               element->name);
      return;
    }

  majakka_help_scan_avoided_words (scan, element, message);
  n_characters = majakka_message_count_characters (message);
  if (n_characters > MAX_CHARACTERS)
    majakka_help_scan_fault (scan, HELP_TAG_LONG_LINE, element,
                             g_dngettext (GETTEXT_PACKAGE, "This text has %u character.",
                                          "This text has %u characters.", n_characters),
                             n_characters);
}

/* "ages" names age bands, each once; without it the line is for all of them. */
static guint
read_ages (const MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  const char *value = majakka_xml_node_get_attribute (element, "ages");
  g_auto (GStrv) names = NULL;
  guint ages = 0;

  if (value == NULL)
    return (1u << MAJAKKA_N_AGE_BANDS) - 1;

  names = g_strsplit (value, " ", -1);
  for (guint i = 0; names[i] != NULL; i++)
    {
      int band = majakka_age_band_find (names[i]);

      if (band < 0)
        majakka_help_scan_fault (scan, HELP_TAG_BAD_VALUE, element, _ ("“%s” is no age band."),
                                 names[i]);
      else if ((ages & (1u << band)) != 0)
        majakka_help_scan_fault (scan, HELP_TAG_REPEATED, element,
                                 _ ("The age band “%s” is named twice."), names[i]);
      else
        ages |= 1u << band;
    }
  if (names[0] == NULL)
    majakka_help_scan_fault (scan, HELP_TAG_BAD_VALUE, element,
                             _ ("“ages” names age bands, or is left out."));

  return ages;
}

static gboolean
read_always (const MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  const char *value = majakka_xml_node_get_attribute (element, "always");

  if (value != NULL && strcmp (value, "yes") != 0)
    majakka_help_scan_fault (scan, HELP_TAG_BAD_VALUE, element,
                             _ ("“always” is “yes” or left out."));

  return value != NULL;
}

static void
read_idea (MajakkaAgreementTopic *topic, MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { "id", "ages", "always", "note", "context", NULL };
  MajakkaAgreementIdea *self = g_new0 (MajakkaAgreementIdea, 1);
  guint errors_before = majakka_help_scan_count_errors (scan);

  majakka_help_scan_attributes (scan, element, attributes);
  self->id = g_strdup (majakka_help_scan_id (scan, element));
  self->side =
      majakka_xml_node_is (element, "adult") ? MAJAKKA_AGREEMENT_ADULT : MAJAKKA_AGREEMENT_CHILD;
  self->ages = read_ages (scan, element);
  self->always = read_always (scan, element);
  read_words (scan, element, &self->text);

  if (majakka_help_scan_count_errors (scan) > errors_before)
    majakka_agreement_idea_free (self);
  else
    g_ptr_array_add (topic->ideas, self);
}

static void
read_title (MajakkaAgreementTopic *topic,
            const MajakkaHelpScan *scan,
            const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { "note", "context", NULL };

  if (MAJAKKA_MESSAGE_IS_SET (&topic->title))
    {
      majakka_help_scan_fault (scan, HELP_TAG_REPEATED, element, _ ("<%s> stands here twice."),
                               element->name);
      return;
    }
  majakka_help_scan_attributes (scan, element, attributes);
  read_words (scan, element, &topic->title);
}

static void
read_topic (MajakkaAgreementIdeas *self, MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { NULL };
  static const char *const children[] = { "title", "child", "adult", NULL };
  MajakkaAgreementTopic *topic = majakka_agreement_topic_new ();

  majakka_help_scan_attributes (scan, element, attributes);
  majakka_help_scan_no_text (scan, element);
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      if (!majakka_help_scan_child (scan, child, children))
        continue;
      if (majakka_xml_node_is (child, "title"))
        read_title (topic, scan, child);
      else
        read_idea (topic, scan, child);
    }

  if (!MAJAKKA_MESSAGE_IS_SET (&topic->title))
    {
      majakka_help_scan_fault (scan, HELP_TAG_NO_NAME, element, _ ("This topic has no title."));
      majakka_agreement_topic_free (topic);
      return;
    }
  g_ptr_array_add (self->topics, topic);
}

/* Returns a bit for each age band that has such a line. */
static guint
collect_ages (const MajakkaAgreementIdeas *self, MajakkaAgreementSide side, gboolean always)
{
  guint ages = 0;

  for (guint i = 0; i < self->topics->len; i++)
    {
      const MajakkaAgreementTopic *topic = g_ptr_array_index (self->topics, i);

      for (guint j = 0; j < topic->ideas->len; j++)
        {
          const MajakkaAgreementIdea *idea = g_ptr_array_index (topic->ideas, j);

          if (idea->side == side && (idea->always || !always))
            ages |= idea->ages;
        }
    }

  return ages;
}

/* The promise that nobody is in trouble for telling is asked of adults at every age. */
static void
check_ages (const MajakkaAgreementIdeas *self,
            const MajakkaHelpScan *scan,
            const MajakkaXmlNode *root)
{
  guint child = collect_ages (self, MAJAKKA_AGREEMENT_CHILD, FALSE);
  guint adult = collect_ages (self, MAJAKKA_AGREEMENT_ADULT, TRUE);

  for (guint i = 0; i < MAJAKKA_N_AGE_BANDS; i++)
    {
      if ((child & (1u << i)) == 0)
        majakka_help_scan_fault (scan, HELP_TAG_AGREEMENT_PART, root,
                                 _ ("There is no line for a child of the age band “%s”."),
                                 majakka_age_bands[i]);
      if ((adult & (1u << i)) == 0)
        majakka_help_scan_fault (
            scan, HELP_TAG_AGREEMENT_PART, root,
            _ ("No promise of the adults always stands in the agreement of the age band “%s”."),
            majakka_age_bands[i]);
    }
}

static gpointer
read_root (MajakkaHelpScan *scan, const MajakkaXmlNode *root)
{
  static const char *const attributes[] = { "xml:lang", NULL };
  static const char *const children[] = { "topic", NULL };
  MajakkaAgreementIdeas *self;
  guint errors_before;

  if (!majakka_help_scan_root (scan, root, "agreement"))
    return NULL;

  errors_before = majakka_help_scan_count_errors (scan);
  self = majakka_agreement_ideas_new ();
  majakka_help_scan_attributes (scan, root, attributes);
  majakka_help_scan_no_text (scan, root);
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (root); child != NULL;
       child = majakka_xml_node_next_element (child))
    if (majakka_help_scan_child (scan, child, children))
      read_topic (self, scan, child);

  /* A line with a fault is left out; whether one is missing is asked when all of them are good. */
  if (majakka_help_scan_count_errors (scan) == errors_before)
    check_ages (self, scan, root);

  return self;
}

/**
 * majakka_agreement_ideas_read_file:
 * @path: a file
 * @faults: where faults go
 *
 * Reads and checks the suggestions for a family agreement.
 *
 * Returns: (transfer full) (nullable): those without an error; NULL when the file is of another kind
 */
MajakkaAgreementIdeas *
majakka_agreement_ideas_read_file (const char *path, MajakkaFaults *faults)
{
  return majakka_help_scan_file (path, read_root, faults);
}

/**
 * majakka_agreement_ideas_read_memory:
 * @data: the bytes of a file
 * @length: how many
 * @file: its name, for messages
 * @faults: where faults go
 *
 * Reads and checks the suggestions for a family agreement.
 *
 * Returns: (transfer full) (nullable): as majakka_agreement_ideas_read_file()
 */
MajakkaAgreementIdeas *
majakka_agreement_ideas_read_memory (const char *data,
                                     gsize length,
                                     const char *file,
                                     MajakkaFaults *faults)
{
  return majakka_help_scan_memory (data, length, file, read_root, faults);
}
