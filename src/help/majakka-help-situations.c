/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-help-situations.h"

#include "majakka-help-scan-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _MajakkaHelpSituations
{
  gatomicrefcount ref_count;
  GPtrArray *situations; /* of MajakkaHelpSituation */
};

static void
free_message (gpointer data)
{
  majakka_message_clear (data);
  g_free (data);
}

static void
free_situation (gpointer data)
{
  MajakkaHelpSituation *self = data;

  majakka_message_clear (&self->title);
  g_ptr_array_unref (self->steps);
  g_free (self->id);
  g_free (self);
}

/* "show" names kinds, each once. */
static void
read_show (MajakkaHelpSituation *self, MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  const char *show = majakka_xml_node_get_attribute (element, "show");
  g_auto (GStrv) names = g_strsplit (show != NULL ? show : "", " ", -1);
  gboolean seen[MAJAKKA_HELP_N_KINDS] = { FALSE };

  if (names[0] == NULL)
    majakka_help_scan_fault (scan, HELP_TAG_NO_KIND, element,
                             _ ("This situation does not say whom to show."));

  for (guint i = 0; names[i] != NULL; i++)
    {
      MajakkaHelpKind kind;

      if (!majakka_help_kind_from_string (names[i], &kind))
        {
          majakka_help_scan_fault (scan, HELP_TAG_UNKNOWN_KIND, element,
                                   _ ("“%s” is no kind of contact."), names[i]);
        }
      else if (seen[kind])
        {
          majakka_help_scan_fault (scan, HELP_TAG_REPEATED, element,
                                   _ ("The kind “%s” is named twice."), names[i]);
        }
      else
        {
          seen[kind] = TRUE;
          self->kinds[self->n_kinds++] = kind;
        }
    }
}

static void
read_children (MajakkaHelpSituation *self, MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const children[] = { "title", "step", NULL };

  majakka_help_scan_no_text (scan, element);
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      if (!majakka_help_scan_child (scan, child, children))
        continue;
      if (majakka_xml_node_is (child, "step"))
        {
          MajakkaMessage *step = g_new0 (MajakkaMessage, 1);

          majakka_help_scan_text (scan, child, step);
          if (!MAJAKKA_MESSAGE_IS_SET (step))
            majakka_help_scan_fault (scan, HELP_TAG_NO_STEPS, child, _ ("This step is empty."));
          g_ptr_array_add (self->steps, step);
        }
      else if (MAJAKKA_MESSAGE_IS_SET (&self->title))
        {
          majakka_help_scan_fault (scan, HELP_TAG_REPEATED, child, _ ("<%s> stands here twice."),
                                   child->name);
        }
      else
        {
          majakka_help_scan_text (scan, child, &self->title);
        }
    }
}

/* Returns: (transfer full) (nullable): NULL when the situation has an error */
static MajakkaHelpSituation *
read_situation (MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { "id", "show", NULL };
  MajakkaHelpSituation *self = g_new0 (MajakkaHelpSituation, 1);
  guint errors_before = majakka_help_scan_count_errors (scan);

  self->line = element->line;
  self->column = element->column;
  self->steps = g_ptr_array_new_with_free_func (free_message);
  majakka_help_scan_attributes (scan, element, attributes);
  self->id = g_strdup (majakka_help_scan_id (scan, element));
  read_show (self, scan, element);
  read_children (self, scan, element);

  if (!MAJAKKA_MESSAGE_IS_SET (&self->title))
    majakka_help_scan_fault (scan, HELP_TAG_NO_NAME, element, _ ("This situation has no title."));
  if (self->steps->len == 0)
    majakka_help_scan_fault (scan, HELP_TAG_NO_STEPS, element, _ ("This situation has no steps."));

  if (majakka_help_scan_count_errors (scan) > errors_before)
    g_clear_pointer (&self, free_situation);

  return self;
}

static MajakkaHelpSituations *
read_root (MajakkaHelpScan *scan, const MajakkaXmlNode *root)
{
  static const char *const attributes[] = { "xml:lang", NULL };
  static const char *const children[] = { "situation", NULL };
  MajakkaHelpSituations *self;

  if (!majakka_help_scan_root (scan, root, "situations"))
    return NULL;

  self = g_new0 (MajakkaHelpSituations, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->situations = g_ptr_array_new_with_free_func (free_situation);
  majakka_help_scan_attributes (scan, root, attributes);
  majakka_help_scan_no_text (scan, root);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (root); child != NULL;
       child = majakka_xml_node_next_element (child))
    if (majakka_help_scan_child (scan, child, children))
      {
        MajakkaHelpSituation *situation = read_situation (scan, child);

        if (situation != NULL)
          g_ptr_array_add (self->situations, situation);
      }

  return self;
}

static MajakkaHelpSituations *
read_document (const MajakkaXmlDocument *document, MajakkaFaults *faults)
{
  MajakkaHelpScan scan;
  MajakkaHelpSituations *self;

  majakka_help_scan_init (&scan, majakka_xml_document_get_file (document), faults);
  self = read_root (&scan, majakka_xml_document_get_root (document));
  majakka_help_scan_clear (&scan);

  return self;
}

/**
 * majakka_help_situations_read_file:
 * @path: a file
 * @faults: where faults go
 *
 * Reads and checks the situations.
 *
 * Returns: (transfer full) (nullable): those without an error; NULL when the file is of another kind
 */
MajakkaHelpSituations *
majakka_help_situations_read_file (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  document = majakka_xml_read_file (path, &majakka_help_limits, faults);

  return document != NULL ? read_document (document, faults) : NULL;
}

/**
 * majakka_help_situations_read_memory:
 * @data: the bytes of a file
 * @length: how many
 * @file: its name, for messages
 * @faults: where faults go
 *
 * Reads and checks the situations.
 *
 * Returns: (transfer full) (nullable): as majakka_help_situations_read_file()
 */
MajakkaHelpSituations *
majakka_help_situations_read_memory (const char *data,
                                     gsize length,
                                     const char *file,
                                     MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document = NULL;

  g_return_val_if_fail (data != NULL, NULL);
  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  document = majakka_xml_read_memory (data, length, file, &majakka_help_limits, faults);

  return document != NULL ? read_document (document, faults) : NULL;
}

/**
 * majakka_help_situations_ref:
 * @self: the situations
 *
 * Returns: (transfer full): @self
 */
MajakkaHelpSituations *
majakka_help_situations_ref (MajakkaHelpSituations *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * majakka_help_situations_unref:
 * @self: (transfer full): the situations
 */
void
majakka_help_situations_unref (MajakkaHelpSituations *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_ptr_array_unref (self->situations);
  g_free (self);
}

/**
 * majakka_help_situations_count:
 * @self: the situations
 *
 * Returns: how many there are
 */
guint
majakka_help_situations_count (const MajakkaHelpSituations *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->situations->len;
}

/**
 * majakka_help_situations_get:
 * @self: the situations
 * @position: from 0, less than the count
 *
 * Returns: (transfer none): the situation
 */
const MajakkaHelpSituation *
majakka_help_situations_get (const MajakkaHelpSituations *self, guint position)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->situations->len, NULL);

  return g_ptr_array_index (self->situations, position);
}

/**
 * majakka_help_situations_find:
 * @self: the situations
 * @id: the id of a situation
 *
 * Returns: (transfer none) (nullable): the situation
 */
const MajakkaHelpSituation *
majakka_help_situations_find (const MajakkaHelpSituations *self, const char *id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < self->situations->len; i++)
    {
      const MajakkaHelpSituation *situation = majakka_help_situations_get (self, i);

      if (strcmp (situation->id, id) == 0)
        return situation;
    }

  return NULL;
}
