/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Reads one plan. Somebody reads it in the worst hour of their life: it has few lines, and each of them
 * is short. */

#include "majakka-help-plan-private.h"

#include <glib/gi18n-lib.h>

#define MIN_STEPS      4
#define MAX_STEPS      8
#define MAX_CHARACTERS 300

/* The lists of lines that a plan has beside its steps, and how many lines each may have. */
static const struct
{
  const char *element;
  gsize offset;
  guint least;
  guint most;
} parts[] = {
  { "say", G_STRUCT_OFFSET (MajakkaHelpPlan, say), 1, 4 },
  { "dont-say", G_STRUCT_OFFSET (MajakkaHelpPlan, dont_say), 0, 4 },
  { "note-down", G_STRUCT_OFFSET (MajakkaHelpPlan, note_down), 0, 6 },
  { "next", G_STRUCT_OFFSET (MajakkaHelpPlan, next), 1, 4 },
  { "come-back", G_STRUCT_OFFSET (MajakkaHelpPlan, come_back), 1, 3 },
};

static GPtrArray *
get_part (MajakkaHelpPlan *self, guint part)
{
  return G_STRUCT_MEMBER (GPtrArray *, self, parts[part].offset);
}

static void
free_message (gpointer data)
{
  majakka_message_clear (data);
  g_free (data);
}

static void
free_step (gpointer data)
{
  MajakkaHelpStep *self = data;

  majakka_message_clear (&self->text);
  g_free (self->id);
  g_free (self);
}

static MajakkaHelpPlan *
plan_new (void)
{
  MajakkaHelpPlan *self = g_new0 (MajakkaHelpPlan, 1);

  self->steps = g_ptr_array_new_with_free_func (free_step);
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    G_STRUCT_MEMBER (GPtrArray *, self, parts[i].offset) =
        g_ptr_array_new_with_free_func (free_message);

  return self;
}

/**
 * majakka_help_plan_free:
 * @self: (transfer full): a plan
 */
void
majakka_help_plan_free (MajakkaHelpPlan *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    g_ptr_array_unref (get_part (self, i));
  g_ptr_array_unref (self->steps);
  majakka_message_clear (&self->title);
  g_free (self->id);
  g_free (self);
}

/* "show" names kinds, each once. */
static void
read_show (MajakkaHelpPlan *self, MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  const char *show = majakka_xml_node_get_attribute (element, "show");
  g_auto (GStrv) names = g_strsplit (show != NULL ? show : "", " ", -1);
  gboolean seen[MAJAKKA_HELP_N_KINDS] = { FALSE };

  if (names[0] == NULL)
    majakka_help_scan_fault (scan, HELP_TAG_NO_KIND, element,
                             _ ("This plan does not say whom to show."));

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
check_words (const MajakkaHelpScan *scan,
             const MajakkaXmlNode *element,
             const MajakkaMessage *message)
{
  guint n_characters = majakka_message_count_characters (message);

  majakka_help_scan_avoided_words (scan, element, message);
  if (n_characters > MAX_CHARACTERS)
    majakka_help_scan_fault (scan, HELP_TAG_LONG_TEXT, element,
                             g_dngettext (GETTEXT_PACKAGE, "This text has %u character.",
                                          "This text has %u characters.", n_characters),
                             n_characters);
}

static void
read_words (const MajakkaHelpScan *scan, const MajakkaXmlNode *element, MajakkaMessage *message)
{
  majakka_help_scan_message (scan, element, message);
  if (MAJAKKA_MESSAGE_IS_SET (message))
    check_words (scan, element, message);
  else
    majakka_help_scan_fault (scan, HELP_TAG_NO_TEXT, element, _ ("<%s> is empty."), element->name);
}

static void
read_step (MajakkaHelpPlan *self,
           const MajakkaHelpScan *scan,
           const MajakkaXmlNode *element,
           GHashTable *ids)
{
  static const char *const attributes[] = { "id", "note", "context", NULL };
  MajakkaHelpStep *step = g_new0 (MajakkaHelpStep, 1);

  majakka_help_scan_attributes (scan, element, attributes);
  step->id = g_strdup (majakka_help_scan_id_among (scan, element, ids));
  read_words (scan, element, &step->text);
  g_ptr_array_add (self->steps, step);
}

static void
read_title (MajakkaHelpPlan *self, const MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { "note", "context", NULL };

  if (MAJAKKA_MESSAGE_IS_SET (&self->title))
    {
      majakka_help_scan_fault (scan, HELP_TAG_REPEATED, element, _ ("<%s> stands here twice."),
                               element->name);
      return;
    }
  majakka_help_scan_attributes (scan, element, attributes);
  read_words (scan, element, &self->title);
}

static void
read_line (MajakkaHelpPlan *self, const MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { "note", "context", NULL };

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (majakka_xml_node_is (element, parts[i].element))
      {
        MajakkaMessage *message = g_new0 (MajakkaMessage, 1);

        majakka_help_scan_attributes (scan, element, attributes);
        read_words (scan, element, message);
        g_ptr_array_add (get_part (self, i), message);
      }
}

static void
read_children (MajakkaHelpPlan *self, MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const children[] = { "title",     "step", "say",       "dont-say",
                                          "note-down", "next", "come-back", NULL };
  g_autoptr (GHashTable) step_ids = g_hash_table_new (g_str_hash, g_str_equal);

  majakka_help_scan_no_text (scan, element);
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      if (!majakka_help_scan_child (scan, child, children))
        continue;
      if (majakka_xml_node_is (child, "title"))
        read_title (self, scan, child);
      else if (majakka_xml_node_is (child, "step"))
        read_step (self, scan, child, step_ids);
      else
        read_line (self, scan, child);
    }
}

static void
check_counts (MajakkaHelpPlan *self, const MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  if (!MAJAKKA_MESSAGE_IS_SET (&self->title))
    majakka_help_scan_fault (scan, HELP_TAG_NO_NAME, element, _ ("This plan has no title."));
  if (self->steps->len < MIN_STEPS || self->steps->len > MAX_STEPS)
    majakka_help_scan_fault (scan, HELP_TAG_STEPS, element,
                             g_dngettext (GETTEXT_PACKAGE, "This plan has %u step.",
                                          "This plan has %u steps.", self->steps->len),
                             self->steps->len);

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (get_part (self, i)->len < parts[i].least)
      majakka_help_scan_fault (scan, HELP_TAG_PLAN_PART, element, _ ("This plan has no <%s>."),
                               parts[i].element);
    else if (get_part (self, i)->len > parts[i].most)
      majakka_help_scan_fault (scan, HELP_TAG_PLAN_PART, element,
                               /* Translators: %s is an element, %u how often it may stand there */
                               _ ("This plan has <%s> more than %u times."), parts[i].element,
                               parts[i].most);
}

/**
 * majakka_help_read_plan:
 * @scan: what reading carries along
 * @element: a <plan>
 *
 * Returns: (transfer full) (nullable): NULL when the plan has an error
 */
MajakkaHelpPlan *
majakka_help_read_plan (MajakkaHelpScan *scan, const MajakkaXmlNode *element)
{
  static const char *const attributes[] = { "id", "show", NULL };
  MajakkaHelpPlan *self = plan_new ();
  guint errors_before = majakka_help_scan_count_errors (scan);

  self->line = element->line;
  self->column = element->column;
  majakka_help_scan_attributes (scan, element, attributes);
  self->id = g_strdup (majakka_help_scan_id (scan, element));
  read_show (self, scan, element);
  read_children (self, scan, element);
  check_counts (self, scan, element);

  if (majakka_help_scan_count_errors (scan) > errors_before)
    g_clear_pointer (&self, majakka_help_plan_free);

  return self;
}
