/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Whether an SVG only draws. What is allowed is listed, so what nobody thought of is not allowed. */

#include "majakka-pack-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define SVG_NAMESPACE      "http://www.w3.org/2000/svg"
#define XLINK_NAMESPACE    "http://www.w3.org/1999/xlink"
#define INKSCAPE_NAMESPACE "http://www.inkscape.org/namespaces/inkscape"
#define SODIPODI_NAMESPACE "http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd"

/* The instruction in front of a document that has a style sheet loaded */
#define STYLE_SHEET "xml-stylesheet"

#define BLANK " \t\r\n"

/* How many elements may be drawn, once all that an element repeats is counted */
#define MAX_DRAWN 50000

/* How many bytes of a path are as much as an element, and how many markers a path of so many bytes may well have */
#define PATH_PART 64
#define N_MARKERS 16

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

/* Whether an attribute has another element drawn: SVG 2 writes "href", and all before it, and most editors,
 * "xlink:href". */
static gboolean
is_pointer (const MajakkaXmlAttribute *attribute)
{
  return g_str_equal (attribute->name, "href") ||
         g_str_equal (attribute->name, "{" XLINK_NAMESPACE "}href");
}

/* What an attribute of another namespace means is up to who draws. Editors note there what they need themselves. */
static gboolean
is_foreign (const char *name)
{
  if (g_str_has_prefix (name, "xml:"))
    return !g_str_equal (name, "xml:space") && !g_str_equal (name, "xml:lang");

  return *name == '{' && !g_str_has_prefix (name, "{" INKSCAPE_NAMESPACE "}") &&
         !g_str_has_prefix (name, "{" SODIPODI_NAMESPACE "}");
}

/* Returns: (nullable): what the next url( ) in @lower, a style in small letters, has in it; NULL when there is none */
static const char *
find_url (const char *lower)
{
  while ((lower = strstr (lower, "url")) != NULL)
    {
      lower += strlen ("url");
      lower += strspn (lower, BLANK);
      if (*lower == '(')
        return lower + 1 + strspn (lower + 1, BLANK);
    }

  return NULL;
}

/* Returns: (transfer full): what url( ) has in it, which begins at @at, without marks around it */
static char *
dup_url (const char *at)
{
  const char ends[] = { *at, '\0' };

  return *at == '"' || *at == '\'' ? g_strndup (at + 1, strcspn (at + 1, ends))
                                   : g_strndup (at, strcspn (at, BLANK ")"));
}

/* Whether @target is "#" and an id. A second "#" would make the first a part of an address. */
static gboolean
is_inside (const char *target)
{
  return *target == '#' && strchr (target + 1, '#') == NULL;
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

  for (const char *at = find_url (lower); at != NULL; at = find_url (at))
    {
      g_autofree char *target = dup_url (at);

      if (!is_inside (target))
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_attribute (const Svg *self, const MajakkaXmlNode *node, const MajakkaXmlAttribute *attribute)
{
  if (is_pointer (attribute)
          ? !is_inside (attribute->value)
          : g_ascii_strncasecmp (attribute->name, "on", 2) == 0 || is_foreign (attribute->name) ||
                g_str_equal (attribute->name, "src") || !is_style_safe (attribute->value))
    return refuse (self, node, attribute->name);

  return TRUE;
}

/* A style sheet is read as one text, whatever comments stand in it. */
static gboolean
check_sheet (const Svg *self, const MajakkaXmlNode *node)
{
  g_autoptr (GString) sheet = g_string_new (NULL);

  for (const MajakkaXmlNode *child = node->first_child; child != NULL; child = child->next)
    if (child->text == NULL)
      return refuse (self, child, child->name);
    else
      g_string_append (sheet, child->text);

  return is_style_safe (sheet->str) || refuse (self, node, node->name);
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

  if (g_str_equal (node->name, "style"))
    return check_sheet (self, node);

  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (node); child != NULL;
       child = majakka_xml_node_next_element (child))
    if (!check_element (self, child))
      return FALSE;

  return TRUE;
}

static guint weigh (Svg *self, const MajakkaXmlNode *node);

static guint
weigh_target (Svg *self, const char *target)
{
  const MajakkaXmlNode *node = g_hash_table_lookup (self->by_id, target + 1);

  return node != NULL ? weigh (self, node) : 0;
}

/* What the url( ) of an attribute lead to: style="fill: url(#a); stroke: url(#b)" */
static guint
weigh_urls (Svg *self, const MajakkaXmlAttribute *attribute)
{
  g_autofree char *lower = g_ascii_strdown (attribute->value, -1);
  guint weight = 0;

  for (const char *at = find_url (lower); at != NULL && weight <= MAX_DRAWN; at = find_url (at))
    {
      /* An id is found by its letters as they are. */
      g_autofree char *target = dup_url (attribute->value + (at - lower));

      weight += weigh_target (self, target);
    }

  return weight;
}

/* A clip or a mask is drawn once for a group; a pattern or a marker for each of what is in the group. */
static gboolean
is_drawn_once (const char *attribute)
{
  return g_str_equal (attribute, "clip-path") || g_str_equal (attribute, "mask");
}

static gboolean
is_of_marker (const MajakkaXmlAttribute *attribute)
{
  return g_str_has_prefix (attribute->name, "marker") ||
         strstr (attribute->value, "marker") != NULL;
}

/* How many elements an attribute draws once in @once, and with each element inside in @each */
static void
weigh_attribute (Svg *self, const MajakkaXmlAttribute *attribute, guint64 *once, guint64 *each)
{
  if (is_pointer (attribute))
    *once += weigh_target (self, attribute->value);
  else if (g_str_equal (attribute->name, "d") || g_str_equal (attribute->name, "points"))
    *once += strlen (attribute->value) / PATH_PART;
  else if (is_drawn_once (attribute->name))
    *once += weigh_urls (self, attribute);
  else
    *each += (guint64) weigh_urls (self, attribute) * (is_of_marker (attribute) ? N_MARKERS : 1);
}

static guint
weigh_afresh (Svg *self, const MajakkaXmlNode *node)
{
  guint64 once = 1;
  guint64 each = 1;

  for (guint i = 0; i < node->n_attributes && each <= MAX_DRAWN; i++)
    weigh_attribute (self, &node->attributes[i], &once, &each);
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (node);
       child != NULL && once <= MAX_DRAWN; child = majakka_xml_node_next_element (child))
    once += weigh (self, child);
  if (once * each > MAX_DRAWN)
    return MAX_DRAWN + 1;

  /* Colours are mixed once, and then drawn with. */
  return g_str_has_suffix (node->name, "Gradient") ? 1 : (guint) (once * each);
}

/* How many elements are drawn for this one. Ten elements that repeat ten that repeat ten are a thousand; one that
 * repeats itself is endless. */
static guint
weigh (Svg *self, const MajakkaXmlNode *node)
{
  gpointer known;
  guint weight;

  if (g_hash_table_lookup_extended (self->weights, node, NULL, &known))
    return GPOINTER_TO_UINT (known) > 0 ? GPOINTER_TO_UINT (known) : MAX_DRAWN + 1;

  if (self->n_steps >= MAX_STEPS)
    return MAX_DRAWN + 1;

  g_hash_table_insert (self->weights, (gpointer) node, GUINT_TO_POINTER (0));
  self->n_steps++;
  weight = weigh_afresh (self, node);
  self->n_steps--;
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
check_root (const MajakkaXmlNode *root, const char *file, MajakkaFaults *faults)
{
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
  const Svg self = { .file = file, .faults = faults };
  const MajakkaXmlNode *root;

  if (document == NULL)
    return;

  root = majakka_xml_document_get_root (document);
  /* A reader of documents skips what stands before the first element; who draws might follow it. */
  if (g_strstr_len (data, (gssize) length, STYLE_SHEET) != NULL)
    refuse (&self, root, STYLE_SHEET);
  else
    check_root (root, file, faults);
}
