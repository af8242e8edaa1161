/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Holds a document against the table of the format: which elements and attributes there are, in
 * which order, with which values. It reports every fault and goes on; what lies inside an unknown
 * element is not looked at, so that one mistake gives one message. */

#include "majakka-content-private.h"
#include "majakka-lesson-format.h"
#include "majakka-lesson-private.h"
#include "majakka-lesson-tags-private.h"
#include "majakka-values-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define MAX_INLINE_DEPTH 4

/* The last parts of a lesson, which the catalogue does not read: sources, sections, quiz. */
#define N_PARTS_OF_BODY 3

typedef struct
{
  const char *file;
  MajakkaFaults *faults;
  GHashTable *ids;      /* of char*, scope and id */
  GHashTable *contents; /* const char* content -> GPtrArray of MajakkaContentPart */
  gboolean head;
} Validator;

#define ADD(self, tag, node, ...)                                                            \
  majakka_faults_add ((self)->faults, &majakka_lesson_tags[tag], (self)->file, (node)->line, \
                      (node)->column, __VA_ARGS__)

static const GPtrArray *
get_parts (Validator *self, const char *content)
{
  GPtrArray *parts = g_hash_table_lookup (self->contents, content);

  if (parts == NULL)
    {
      parts = majakka_content_parse (content);
      g_hash_table_insert (self->contents, (gpointer) content, parts);
    }

  return parts;
}

static void
check_id (Validator *self,
          const MajakkaXmlNode *node,
          const MajakkaFormatElement *format,
          const char *id)
{
  /* The quiz is a page like a section, and a reader's place is kept under its id. */
  const char *kind = g_str_equal (node->name, "quiz") ? "section" : node->name;
  char *key = format->local ? g_strdup_printf ("%p %s %s", (void *) node->parent, kind, id)
                            : g_strdup_printf ("%s %s", kind, id);
  gpointer line = g_hash_table_lookup (self->ids, key);

  if (line == NULL)
    {
      g_hash_table_insert (self->ids, key, GUINT_TO_POINTER (node->line));
      return;
    }

  /* Translators: %s is the name of an element, %s an id, %u the number of a line */
  ADD (self, TAG_ID_TWICE, node, _ ("There is another “%s” with the id “%s”, in line %u."),
       node->name, id, GPOINTER_TO_UINT (line));
  g_free (key);
}

static const MajakkaFormatAttribute *
find_attribute (const MajakkaFormatElement *format, const char *name)
{
  for (guint i = 0; format->attributes[i].name != NULL; i++)
    if (g_str_equal (format->attributes[i].name, name))
      return &format->attributes[i];

  return NULL;
}

static gboolean
is_for_translators (const MajakkaFormatElement *format, const char *name)
{
  return g_str_equal (format->content, MAJAKKA_FORMAT_TEXT) &&
         !majakka_format_is_inline (format->name) &&
         (g_str_equal (name, "note") || g_str_equal (name, "context"));
}

static void
check_attributes (Validator *self, const MajakkaXmlNode *node, const MajakkaFormatElement *format)
{
  for (guint i = 0; i < node->n_attributes; i++)
    {
      const char *name = node->attributes[i].name;
      const char *value = node->attributes[i].value;
      const MajakkaFormatAttribute *attribute = find_attribute (format, name);
      g_autofree char *wanted = NULL;

      if (attribute == NULL)
        {
          if (!is_for_translators (format, name))
            /* Translators: %s is the name of an element, %s of an attribute */
            ADD (self, TAG_ATTRIBUTE, node, _ ("“%s” has no attribute “%s”."), node->name, name);
          continue;
        }
      wanted = majakka_value_find_fault (attribute, value);
      if (wanted != NULL)
        ADD (self, TAG_VALUE, node,
             /* Translators: %s is the name of an attribute, %s its value, %s what it should be */
             _ ("The attribute “%s” is “%s”; it should be %s."), name, value, wanted);
      else if (attribute->kind == MAJAKKA_VALUE_ID)
        check_id (self, node, format, value);
    }

  for (guint i = 0; format->attributes[i].name != NULL; i++)
    if (format->attributes[i].required &&
        majakka_xml_node_get_attribute (node, format->attributes[i].name) == NULL)
      /* Translators: %s is the name of an element, %s of an attribute */
      ADD (self, TAG_ATTRIBUTE_MISSING, node, _ ("“%s” needs the attribute “%s”."), node->name,
           format->attributes[i].name);
}

static gboolean
is_blank_at (const char *text, gboolean end)
{
  gsize length = strlen (text);

  return length > 0 && strchr (" \t\n", end ? text[length - 1] : text[0]) != NULL;
}

/* Whether folding the text for translation loses a space that the author meant. */
static gboolean
loses_space (const MajakkaXmlNode *element, gboolean outermost)
{
  const MajakkaXmlNode *first = element->first_child;
  const MajakkaXmlNode *last = first;

  for (const MajakkaXmlNode *child = first; child != NULL; child = child->next)
    {
      gboolean blank = child->text != NULL && child->text[strspn (child->text, " \t\n")] == '\0';

      if (blank && child != first && child->next != NULL && first->name != NULL)
        return TRUE;
      last = child;
    }
  if (outermost || first == NULL)
    return FALSE;

  return (first->text != NULL && is_blank_at (first->text, FALSE)) ||
         (last->text != NULL && is_blank_at (last->text, TRUE));
}

static gboolean
is_reference (const char *name)
{
  static const char *const names[] = { "term", "cite", "see", NULL };

  return g_strv_contains (names, name);
}

/* A citation is empty and other inline elements have words. */
static gboolean
is_filled_well (const MajakkaXmlNode *element)
{
  return (element->first_child == NULL) == majakka_xml_node_is (element, "cite");
}

static void
check_inline (Validator *self, const MajakkaXmlNode *element, guint depth, gboolean in_reference)
{
  if (loses_space (element, depth == 0))
    ADD (self, TAG_TEXT_SPACE, element, _ ("A space in this text is lost in translation."));

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (element); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      if (!majakka_format_is_inline (child->name) || g_strcmp0 (child->ns, element->ns) != 0)
        {
          /* Translators: %s is the name of an element */
          ADD (self, TAG_ELEMENT, child,
               _ ("“%s” cannot stand inside text; “em” and “strong” can."), child->name);
          continue;
        }
      check_attributes (self, child, majakka_format_find (NULL, child->name));
      if (depth == MAX_INLINE_DEPTH)
        {
          /* Translators: %s is the name of an element */
          ADD (self, TAG_INLINE_DEPTH, child, _ ("“%s” is nested too deep."), child->name);
          continue;
        }
      if (!is_filled_well (child))
        /* Translators: %s is the name of an element */
        ADD (self, TAG_INLINE_NESTING, child,
             child->first_child == NULL ? _ ("“%s” has no words.")
                                        : _ ("“%s” has words in it; they belong before it."),
             child->name);
      else if (in_reference && is_reference (child->name))
        /* Translators: %s is the name of an element */
        ADD (self, TAG_INLINE_NESTING, child, _ ("“%s” stands inside another reference."),
             child->name);
      else
        check_inline (self, child, depth + 1, in_reference || is_reference (child->name));
    }
}

/* Bytes of text inside @node, as they stand in the file: never fewer than a reader sees characters. */
static gsize
count_bytes (const MajakkaXmlNode *node, gboolean *words)
{
  gsize bytes = 0;

  for (const MajakkaXmlNode *child = node->first_child; child != NULL; child = child->next)
    {
      if (child->text == NULL)
        {
          bytes += count_bytes (child, words);
          continue;
        }
      bytes += strlen (child->text);
      if (child->text[strspn (child->text, " \t\r\n")] != '\0')
        *words = TRUE;
    }

  return bytes;
}

static void
check_length (Validator *self, const MajakkaXmlNode *node, const MajakkaFormatElement *format)
{
  gboolean words = FALSE;
  gsize n_bytes = count_bytes (node, &words);
  MajakkaMessage message = { NULL };
  guint n_characters;

  /* Most texts are short even when their indentation counts. */
  if (words && (format->max_characters == 0 || n_bytes <= format->max_characters))
    return;

  majakka_message_init_from_element (&message, node);
  n_characters = majakka_message_count_characters (&message);
  if (n_characters == 0)
    /* Translators: %s is the name of an element */
    ADD (self, TAG_TEXT_EMPTY, node, _ ("“%s” has no words."), node->name);
  else if (format->max_characters > 0 && n_characters > format->max_characters)
    ADD (self, TAG_TEXT_LONG, node,
         /* Translators: %s is the name of an element, the others are numbers of characters */
         _ ("“%s” has %u characters; %u are enough."), node->name, n_characters,
         format->max_characters);
  majakka_message_clear (&message);
}

static void
check_text (Validator *self, const MajakkaXmlNode *node, const MajakkaFormatElement *format)
{
  const MajakkaXmlNode *element = majakka_xml_node_first_element (node);

  if (g_str_equal (format->content, MAJAKKA_FORMAT_TEXT))
    check_inline (self, node, 0, FALSE);
  else if (element != NULL)
    ADD (self, TAG_ELEMENT, element, _ ("“%s” has an element in it where only words can stand."),
         node->name);

  check_length (self, node, format);
}

static void check_element (Validator *self, const MajakkaXmlNode *node);

static void
report_missing (Validator *self,
                const MajakkaXmlNode *node,
                const GPtrArray *parts,
                const guint *counts)
{
  for (guint i = 0; i < parts->len; i++)
    {
      const MajakkaContentPart *part = g_ptr_array_index (parts, i);
      g_autofree char *names = NULL;

      if (counts[i] > 0 || part->optional)
        continue;
      /* Of a lesson's head only the beginning was read. */
      if (self->head && node->parent == NULL && i + N_PARTS_OF_BODY >= parts->len)
        continue;
      names = g_strjoinv (", ", part->names);
      /* Translators: %s is the name of an element, %s of one that belongs in it, or of several */
      ADD (self, TAG_ELEMENT_MISSING, node, _ ("“%s” lacks “%s”."), node->name, names);
    }
}

static void
check_children (Validator *self, const MajakkaXmlNode *node, const MajakkaFormatElement *format)
{
  const GPtrArray *parts = get_parts (self, format->content);
  g_autofree guint *counts = g_new0 (guint, parts->len + 1);
  gboolean hidden = majakka_xml_node_has_text (node);
  gboolean in_order = TRUE;
  int furthest = 0;

  if (hidden)
    /* Translators: %s is the name of an element */
    ADD (self, TAG_TEXT_PLACE, node, _ ("There is text directly inside “%s”."), node->name);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (node); child != NULL;
       child = majakka_xml_node_next_element (child))
    {
      int place = majakka_content_find (parts, child->name);
      const MajakkaContentPart *part;

      if (place < 0 || g_strcmp0 (child->ns, node->ns) != 0)
        {
          /* Translators: both are names of elements */
          ADD (self, TAG_ELEMENT, child, _ ("“%s” cannot stand inside “%s”."), child->name,
               node->name);
          hidden = TRUE;
          continue;
        }
      part = g_ptr_array_index (parts, place);
      if (++counts[place] == 2 && !part->repeated)
        /* Translators: both are names of elements */
        ADD (self, TAG_ELEMENT_TWICE, child, _ ("“%s” stands more than once in “%s”."), child->name,
             node->name);
      else if (place < furthest && in_order)
        {
          /* Translators: %s is the name of an element */
          ADD (self, TAG_ELEMENT_ORDER, child, _ ("“%s” stands too late."), child->name);
          in_order = FALSE;
        }
      furthest = MAX (furthest, place);
      check_element (self, child);
    }

  /* What is unknown here may be what is missing, with its name misspelt. */
  if (!hidden)
    report_missing (self, node, parts, counts);
}

/* The one rule that the table cannot say: exactly one of two attributes. */
static void
check_region (Validator *self, const MajakkaXmlNode *node)
{
  gboolean countries = majakka_xml_node_get_attribute (node, "countries") != NULL;
  gboolean except = majakka_xml_node_get_attribute (node, "except") != NULL;

  if (countries == except)
    ADD (self, TAG_REGION, node, "%s",
         countries ? _ ("The region has both “countries” and “except”.")
                   : _ ("The region does not say for which countries it is."));
}

static void
check_element (Validator *self, const MajakkaXmlNode *node)
{
  const MajakkaFormatElement *format =
      majakka_format_find (node->parent != NULL ? node->parent->name : NULL, node->name);

  check_attributes (self, node, format);
  if (majakka_xml_node_is (node, "region"))
    check_region (self, node);
  if (*format->content == '#')
    check_text (self, node, format);
  else
    check_children (self, node, format);
}

static gboolean
check_root (Validator *self, const MajakkaXmlNode *root, const char *name)
{
  if (g_strcmp0 (root->ns, MAJAKKA_LESSON_NAMESPACE) == 0 && majakka_xml_node_is (root, name))
    return TRUE;

  if (root->ns != NULL && g_str_has_prefix (root->ns, MAJAKKA_LESSON_NAMESPACE_FAMILY) &&
      !g_str_equal (root->ns, MAJAKKA_LESSON_NAMESPACE))
    /* Translators: %s is the name of a newer format, as in urn:majakka:lesson:2 */
    ADD (self, TAG_NEWER, root, _ ("The file is written for a newer Majakka (%s)."), root->ns);
  else
    /* Translators: %s is the name of an element */
    ADD (self, TAG_NAMESPACE, root, _ ("The file is not a Majakka file of the kind “%s”."), name);

  return FALSE;
}

/* Holds @document against the format. @root says which of its files this should be, @head that only
 * the beginning of a lesson was read. Returns whether it is such a file at all. */
gboolean
majakka_lesson_validate (const MajakkaXmlDocument *document,
                         const char *root,
                         gboolean head,
                         MajakkaFaults *faults)
{
  Validator self = {
    .file = majakka_xml_document_get_file (document),
    .faults = faults,
    .head = head,
  };

  if (!check_root (&self, majakka_xml_document_get_root (document), root))
    return FALSE;

  self.ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self.contents =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  check_element (&self, majakka_xml_document_get_root (document));
  g_hash_table_unref (self.contents);
  g_hash_table_unref (self.ids);

  return TRUE;
}
