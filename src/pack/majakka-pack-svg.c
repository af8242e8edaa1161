/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether an SVG only draws. What is allowed is listed, so what nobody thought of is not allowed. */

#include "majakka-pack-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define SVG_NAMESPACE "http://www.w3.org/2000/svg"

/* How many elements may be drawn, once all that an element repeats is counted */
#define MAX_DRAWN 50000

/* How many elements may lead to each other in a row */
#define MAX_STEPS 200

static const MajakkaXmlLimits limits = {
  .max_bytes = PACK_MAX_PICTURE,
  .max_depth = 32,
  .max_nodes = 30 * 1000,
  .max_attributes = 40,
  .max_value = 64 * 1024,
  .skip_blank = TRUE,
};

static const char *const allowed[] = {
  "circle",         "clipPath", "defs",  "desc",  "ellipse", "g",       "line",
  "linearGradient", "marker",   "mask",  "path",  "pattern", "polygon", "polyline",
  "radialGradient", "rect",     "stop",  "style", "svg",     "symbol",  "text",
  "textPath",       "title",    "tspan", "use",   NULL,
};

/* An SVG that is being looked at */
typedef struct
{
  const char *file;
  MajakkaFaults *faults;
  GHashTable *by_id; /* const char* -> const MajakkaXmlNode* */
  GHashTable *
      weights; /* const MajakkaXmlNode* -> guint: how many elements it draws; 0 while that is being counted */
  guint n_steps;
} Svg;

static gboolean
refuse (const Svg *self, const MajakkaXmlNode *node, const char *what)
{
  majakka_faults_add (self->faults, &majakka_pack_tags[PACK_TAG_PICTURE_UNSAFE], self->file,
                      node->line, node->column,
                      /* Translators: %s is the name of an element or attribute of a picture */
                      _ ("The picture holds “%s”, which may not be in one."), what);

  return FALSE;
}

/* Whether the words of a style or an attribute point to nothing outside the picture. A backslash could spell a word in
 * a way that is not seen here. */
static gboolean
is_style_safe (const char *style)
{
  g_autofree char *lower = g_ascii_strdown (style, -1);

  if (strchr (lower, '\\') != NULL || strstr (lower, "@import") != NULL ||
      strstr (lower, "@font-face") != NULL || strstr (lower, "/*") != NULL)
    return FALSE;

  for (const char *at = strstr (lower, "url"); at != NULL; at = strstr (at, "url"))
    {
      at += strlen ("url");
      at += strspn (at, " \t\r\n");
      if (*at != '(')
        continue;
      at++;
      at += strspn (at, " \t\r\n\"'");
      if (*at != '#')
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_attribute (const Svg *self, const MajakkaXmlNode *node, const MajakkaXmlAttribute *attribute)
{
  if (g_ascii_strncasecmp (attribute->name, "on", 2) == 0 ||
      g_str_equal (attribute->name, "xml:base") ||
      (g_str_equal (attribute->name, "href") && *attribute->value != '#') ||
      g_str_equal (attribute->name, "src") || !is_style_safe (attribute->value))
    return refuse (self, node, attribute->name);

  return TRUE;
}

static gboolean
check_element (const Svg *self, const MajakkaXmlNode *node)
{
  const char *id = majakka_xml_node_get_attribute (node, "id");

  if (g_strcmp0 (node->ns, SVG_NAMESPACE) != 0 || !g_strv_contains (allowed, node->name))
    return refuse (self, node, node->name);
  for (guint i = 0; i < node->n_attributes; i++)
    if (!check_attribute (self, node, &node->attributes[i]))
      return FALSE;
  if (id != NULL && !g_hash_table_contains (self->by_id, id))
    g_hash_table_insert (self->by_id, (gpointer) id, (gpointer) node);

  for (const MajakkaXmlNode *child = node->first_child; child != NULL; child = child->next)
    if (child->text != NULL ? g_str_equal (node->name, "style") && !is_style_safe (child->text) &&
                                  !refuse (self, node, "style")
                            : !check_element (self, child))
      return FALSE;

  return TRUE;
}

static guint weigh (Svg *self, const MajakkaXmlNode *node);

/* What an attribute has drawn: href="#a", fill="url(#a)" */
static guint
weigh_attribute (Svg *self, const MajakkaXmlAttribute *attribute)
{
  const char *at = strchr (attribute->value, '#');
  g_autofree char *id = NULL;
  const MajakkaXmlNode *target;

  if (at == NULL ||
      (!g_str_equal (attribute->name, "href") && strstr (attribute->value, "url") == NULL))
    return 0;
  id = g_strndup (at + 1, strcspn (at + 1, "\"') \t\r\n"));
  target = g_hash_table_lookup (self->by_id, id);

  return target != NULL ? weigh (self, target) : 0;
}

/* How many elements are drawn for this one. Ten elements that repeat ten that repeat ten are a thousand; one that
 * repeats itself is endless. */
static guint
weigh (Svg *self, const MajakkaXmlNode *node)
{
  gpointer known;
  guint weight = 1;

  if (g_hash_table_lookup_extended (self->weights, node, NULL, &known))
    return GPOINTER_TO_UINT (known) > 0 ? GPOINTER_TO_UINT (known) : MAX_DRAWN + 1;

  if (self->n_steps >= MAX_STEPS)
    return MAX_DRAWN + 1;

  g_hash_table_insert (self->weights, (gpointer) node, GUINT_TO_POINTER (0));
  self->n_steps++;
  for (guint i = 0; i < node->n_attributes && weight <= MAX_DRAWN; i++)
    weight += weigh_attribute (self, &node->attributes[i]);
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (node);
       child != NULL && weight <= MAX_DRAWN; child = majakka_xml_node_next_element (child))
    weight += weigh (self, child);
  self->n_steps--;
  weight = MIN (weight, MAX_DRAWN + 1);
  g_hash_table_insert (self->weights, (gpointer) node, GUINT_TO_POINTER (weight));

  return weight;
}

static gboolean
has_element (const MajakkaXmlNode *node, const char *name)
{
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (node); child != NULL;
       child = majakka_xml_node_next_element (child))
    if (majakka_xml_node_is (child, name) || has_element (child, name))
      return TRUE;

  return FALSE;
}

static gboolean
has_repeating (const MajakkaXmlNode *root)
{
  return has_element (root, "pattern") || has_element (root, "marker") ||
         has_element (root, "mask") || has_element (root, "clipPath");
}

static void
check_document (const MajakkaXmlDocument *document, const char *file, MajakkaFaults *faults)
{
  const MajakkaXmlNode *root = majakka_xml_document_get_root (document);
  Svg self = { .file = file, .faults = faults };

  self.by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self.weights = g_hash_table_new (NULL, NULL);
  if (!majakka_xml_node_is (root, "svg") || g_strcmp0 (root->ns, SVG_NAMESPACE) != 0)
    PACK_ADD_FAULT (
        faults, PACK_TAG_PICTURE, file, "%s",
        _ ("This is not the picture that its name says, or it is too wide or too high."));
  /* What a style sheet has drawn is not counted, so it may not meet what repeats. */
  else if (has_element (root, "style") && has_repeating (root))
    refuse (&self, root, "style");
  else if (check_element (&self, root) && weigh (&self, root) > MAX_DRAWN)
    PACK_ADD_FAULT (faults, PACK_TAG_PICTURE_UNSAFE, file, "%s",
                    _ ("The picture repeats itself too often to be drawn."));
  g_hash_table_unref (self.by_id);
  g_hash_table_unref (self.weights);
}

/* Looks at the contents of an SVG. */
void
majakka_pack_check_svg (const char *data, gsize length, const char *file, MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document =
      majakka_xml_read_memory (data, length, file, &limits, faults);

  if (document != NULL)
    check_document (document, file, faults);
}
