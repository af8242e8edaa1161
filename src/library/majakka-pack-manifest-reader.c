/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-pack-manifest-tags-private.h"
#include "majakka-pack-version.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* In characters */
#define MAX_ATTRIBUTE 140
#define MAX_LINE      100
#define MAX_ADDRESS   200
#define MAX_SUMMARY   600

#define DOMAIN_BEGIN "majakka-pack:"

static const MajakkaXmlLimits limits = {
  .max_bytes = MAJAKKA_PACK_MANIFEST_MAX_BYTES,
  .max_depth = 4,
  .max_nodes = 200,
  .max_attributes = 12,
  .max_value = 400,
};

/* A manifest that is being read */
typedef struct
{
  MajakkaPackManifest *manifest;
  const char *file;
  MajakkaFaults *faults;
} Reader;

#define ADD_FAULT(self, tag, place, ...)                                              \
  majakka_faults_add ((self)->faults, &majakka_pack_manifest_tags[tag], (self)->file, \
                      (place)->line, (place)->column, __VA_ARGS__)

static gboolean
is_language (const char *code)
{
  gsize n_letters = strspn (code, "abcdefghijklmnopqrstuvwxyz");

  if (n_letters < 2 || n_letters > 3)
    return FALSE;
  code += n_letters;

  return *code == '\0' ||
         (*code == '-' && strlen (code) <= 9 &&
          strspn (code + 1, G_CSET_A_2_Z G_CSET_a_2_z G_CSET_DIGITS) == strlen (code) - 1 &&
          code[1] != '\0');
}

static gboolean
is_address (const char *address)
{
  return g_str_has_prefix (address, "https://") || g_str_has_prefix (address, "http://");
}

/* What cannot be seen can turn the order of words about, or let one name look like another. */
static gboolean
has_only_visible (const char *words)
{
  for (; *words != '\0'; words = g_utf8_next_char (words))
    {
      gunichar character = g_utf8_get_char (words);

      if (g_unichar_iscntrl (character) || g_unichar_type (character) == G_UNICODE_FORMAT ||
          g_unichar_type (character) == G_UNICODE_PRIVATE_USE || !g_unichar_isdefined (character))
        return FALSE;
    }

  return TRUE;
}

static void
check_words (const Reader *self,
             const MajakkaXmlNode *place,
             const char *name,
             const char *words,
             glong max_characters)
{
  if (!has_only_visible (words))
    /* Translators: %s is the name of an element or attribute */
    ADD_FAULT (self, MANIFEST_TAG_WORDS, place, _ ("“%s” holds characters that cannot be seen."),
               name);
  else if (g_utf8_strlen (words, -1) > max_characters)
    ADD_FAULT (self, MANIFEST_TAG_WORDS, place,
               /* Translators: %s is the name of an element or attribute, %ld a number */
               _ ("“%s” is too long: at most %ld characters."), name, max_characters);
}

/* Takes an attribute of the first element; returns NULL when it is missing and a fault was added. */
static char *
take_attribute (const Reader *self, const MajakkaXmlNode *root, const char *name, gboolean needed)
{
  const char *value = majakka_xml_node_get_attribute (root, name);

  if (value == NULL && needed)
    /* Translators: %s is the name of an attribute */
    ADD_FAULT (self, MANIFEST_TAG_MISSING, root, _ ("The attribute “%s” is missing."), name);
  if (value != NULL)
    check_words (self, root, name, value, MAX_ATTRIBUTE);

  return g_strdup (value);
}

static void
expect (const Reader *self,
        const MajakkaXmlNode *root,
        const char *name,
        const char *value,
        gboolean good,
        const char *wanted)
{
  if (value != NULL && !good)
    ADD_FAULT (self, MANIFEST_TAG_VALUE, root,
               /* Translators: an attribute, its value, and what it should be */
               _ ("%s=“%s” should be %s."), name, value, wanted);
}

static void
check_needs (const Reader *self, const MajakkaXmlNode *root)
{
  const char *needs = self->manifest->needs;

  if (needs == NULL)
    return;
  if (!majakka_pack_version_is_valid (needs))
    expect (self, root, "needs", needs, FALSE, _ ("a version of Majakka, as in “0.1”"));
  else if (majakka_pack_version_compare (needs, PACKAGE_VERSION) > 0)
    ADD_FAULT (self, MANIFEST_TAG_NEEDS, root,
               /* Translators: both are versions, as in 1.2 */
               _ ("The pack needs Majakka %s, and this is Majakka %s."), needs, PACKAGE_VERSION);
}

static void
take_attributes (const Reader *self, const MajakkaXmlNode *root)
{
  static const char *const known[] = {
    "id", "version", "xml:lang", "licence", "needs", NULL,
  };
  MajakkaPackManifest *manifest = self->manifest;

  for (guint i = 0; i < root->n_attributes; i++)
    if (!g_strv_contains (known, root->attributes[i].name))
      ADD_FAULT (self, MANIFEST_TAG_ELEMENT, root,
                 /* Translators: %s is the name of an attribute */
                 _ ("The manifest has no attribute “%s”."), root->attributes[i].name);

  manifest->id = take_attribute (self, root, "id", TRUE);
  expect (self, root, "id", manifest->id,
          manifest->id != NULL && majakka_pack_manifest_is_id (manifest->id),
          _ ("an id of small letters and dots, as in “org.example.phones”"));
  manifest->version = take_attribute (self, root, "version", TRUE);
  expect (self, root, "version", manifest->version,
          manifest->version != NULL && majakka_pack_version_is_valid (manifest->version),
          _ ("numbers with dots between them, as in “1.2”"));
  manifest->language = take_attribute (self, root, "xml:lang", TRUE);
  expect (self, root, "xml:lang", manifest->language,
          manifest->language != NULL && is_language (manifest->language),
          _ ("a language, as in “en” or “pt-BR”"));
  manifest->licence = take_attribute (self, root, "licence", TRUE);
  manifest->needs = take_attribute (self, root, "needs", FALSE);
  check_needs (self, root);
}

static gboolean
has_elements (const MajakkaXmlNode *element)
{
  return majakka_xml_node_first_element (element) != NULL;
}

static void
take_message (const Reader *self,
              const MajakkaXmlNode *element,
              MajakkaMessage *message,
              glong max_characters)
{
  g_autofree char *words = NULL;

  majakka_message_clear (message);
  majakka_message_init_from_element (message, element);
  if (!MAJAKKA_MESSAGE_IS_SET (message))
    {
      /* Translators: %s is the name of an element */
      ADD_FAULT (self, MANIFEST_TAG_MISSING, element, _ ("“%s” has no words."), element->name);
      return;
    }
  words = majakka_markup_strip (message->source);
  check_words (self, element, element->name, words, max_characters);
}

static void
take_text (const Reader *self, const MajakkaXmlNode *element, char **text, glong max_characters)
{
  MajakkaMessage message = { NULL };

  take_message (self, element, &message, max_characters);
  g_free (*text);
  *text = MAJAKKA_MESSAGE_IS_SET (&message) ? majakka_markup_strip (message.source) : NULL;
  majakka_message_clear (&message);
}

static gboolean
take_known (const Reader *self, const MajakkaXmlNode *element)
{
  MajakkaPackManifest *manifest = self->manifest;

  if (majakka_xml_node_is (element, "title"))
    take_message (self, element, &manifest->title, MAX_LINE);
  else if (majakka_xml_node_is (element, "summary"))
    take_message (self, element, &manifest->summary, MAX_SUMMARY);
  else if (majakka_xml_node_is (element, "author"))
    take_text (self, element, &manifest->author, MAX_LINE);
  else if (majakka_xml_node_is (element, "homepage"))
    take_text (self, element, &manifest->homepage, MAX_ADDRESS);
  else
    return FALSE;

  if (majakka_xml_node_is (element, "homepage"))
    expect (self, element, "homepage", manifest->homepage,
            manifest->homepage != NULL && is_address (manifest->homepage),
            _ ("an address that begins with https:// or http://"));

  return TRUE;
}

static gboolean
is_repeated (const MajakkaXmlNode *root, const MajakkaXmlNode *element)
{
  for (const MajakkaXmlNode *other = majakka_xml_node_first_element (root); other != element;
       other = majakka_xml_node_next_element (other))
    if (g_str_equal (other->name, element->name))
      return TRUE;

  return FALSE;
}

static void
take_element (const Reader *self, const MajakkaXmlNode *root, const MajakkaXmlNode *element)
{
  static const char *const known[] = { "note", "context", NULL };

  if (g_strcmp0 (element->ns, MAJAKKA_PACK_NAMESPACE) != 0 || is_repeated (root, element) ||
      has_elements (element) || !take_known (self, element))
    ADD_FAULT (self, MANIFEST_TAG_ELEMENT, element,
               /* Translators: %s is the name of an element */
               _ ("The element “%s” is not of the manifest, stands twice, or holds others."),
               element->name);
  for (guint i = 0; i < element->n_attributes; i++)
    if (!g_strv_contains (known, element->attributes[i].name))
      ADD_FAULT (self, MANIFEST_TAG_ELEMENT, element,
                 /* Translators: the names of an element and of an attribute */
                 _ ("The element “%s” has no attribute “%s”."), element->name,
                 element->attributes[i].name);
}

static void
take_elements (const Reader *self, const MajakkaXmlNode *root)
{
  const MajakkaPackManifest *manifest = self->manifest;
  const struct
  {
    const char *name;
    gboolean present;
  } needed[] = {
    { "title", manifest->title.source != NULL },
    { "summary", manifest->summary.source != NULL },
    { "author", manifest->author != NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (needed); i++)
    if (!needed[i].present)
      /* Translators: %s is the name of an element */
      ADD_FAULT (self, MANIFEST_TAG_MISSING, root, _ ("The element “%s” is missing."),
                 needed[i].name);
}

static gboolean
is_manifest (const Reader *self, const MajakkaXmlNode *root)
{
  if (majakka_xml_node_is (root, "pack") && g_strcmp0 (root->ns, MAJAKKA_PACK_NAMESPACE) == 0)
    return TRUE;

  if (root->ns != NULL && g_str_has_prefix (root->ns, MAJAKKA_PACK_NAMESPACE_FAMILY))
    ADD_FAULT (self, MANIFEST_TAG_NEWER, root, "%s",
               _ ("The pack is made for a newer version of Majakka."));
  else
    ADD_FAULT (self, MANIFEST_TAG_NAMESPACE, root, "%s",
               _ ("This is not the manifest of a lesson pack."));

  return FALSE;
}

static void
set_domain (MajakkaPackManifest *self)
{
  g_autofree char *domain = g_strconcat (DOMAIN_BEGIN, self->id, NULL);

  self->domain = g_intern_string (domain);
  self->title.domain = self->domain;
  self->summary.domain = self->domain;
}

static MajakkaPackManifest *
read_document (MajakkaXmlDocument *document, const char *file, MajakkaFaults *faults)
{
  g_autoptr (MajakkaPackManifest) manifest = g_atomic_rc_box_new0 (MajakkaPackManifest);
  const Reader self = { manifest, file, faults };
  guint n_faults = majakka_faults_count (faults);
  const MajakkaXmlNode *root;

  if (document == NULL)
    return NULL;

  manifest->file = g_strdup (file);
  root = majakka_xml_document_get_root (document);
  if (!is_manifest (&self, root))
    return NULL;
  take_attributes (&self, root);
  if (majakka_xml_node_has_text (root))
    ADD_FAULT (&self, MANIFEST_TAG_ELEMENT, root, "%s", _ ("Words stand outside the elements."));
  for (const MajakkaXmlNode *child = majakka_xml_node_first_element (root); child != NULL;
       child = majakka_xml_node_next_element (child))
    take_element (&self, root, child);
  take_elements (&self, root);
  if (majakka_faults_count (faults) > n_faults)
    return NULL;
  set_domain (manifest);

  return g_steal_pointer (&manifest);
}

/**
 * majakka_pack_manifest_read_memory:
 * @data: the bytes of a manifest
 * @length: how many
 * @file: its name, for messages
 * @faults: where faults go
 *
 * Reads what a pack says of itself.
 *
 * Returns: (transfer full) (nullable): the manifest; NULL when a fault was added
 */
MajakkaPackManifest *
majakka_pack_manifest_read_memory (const char *data,
                                   gsize length,
                                   const char *file,
                                   MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document = NULL;

  g_return_val_if_fail (data != NULL || length == 0, NULL);
  g_return_val_if_fail (file != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  document = majakka_xml_read_memory (data, length, file, &limits, faults);

  return read_document (document, file, faults);
}

/**
 * majakka_pack_manifest_read_file:
 * @path: a file
 * @faults: where faults go
 *
 * Does for a file what majakka_pack_manifest_read_memory() does for bytes.
 *
 * Returns: (transfer full) (nullable): the manifest; NULL when a fault was added
 */
MajakkaPackManifest *
majakka_pack_manifest_read_file (const char *path, MajakkaFaults *faults)
{
  g_autoptr (MajakkaXmlDocument) document = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (faults != NULL, NULL);

  document = majakka_xml_read_file (path, &limits, faults);

  return read_document (document, path, faults);
}
