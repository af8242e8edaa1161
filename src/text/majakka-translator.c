/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-translator.h"

#include "majakka-language.h"
#include "majakka-translation-parse-private.h"

#include <glib/gi18n-lib.h>
#include <libintl.h>
#include <string.h>

#define CONTEXT_GLUE "\004"

struct _MajakkaTranslator
{
  gatomicrefcount ref_count;
  char *domain;
  char *fuzzy_domain;
  char *source_language;

  GMutex lock;
  MajakkaPoFile *working;     /* NULL: none; changed under the lock, looked at without it */
  const char *working_domain; /* interned; NULL: that of messages which name none */
  GHashTable *domains;        /* interned name -> GHashTable of language -> MajakkaPoFile */
};

/** Found: a translation, and what keeps it from going away. */
typedef struct
{
  const char *text; /* NULL: there is none */
  gboolean fuzzy;
  MajakkaPoFile *holder; /* NULL: gettext holds it, for ever */
} Found;

static void
found_clear (Found *found)
{
  g_clear_pointer (&found->holder, majakka_po_file_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Found, found_clear)

static void
bind_domain (const char *domain, const char *locale_dir)
{
  bindtextdomain (domain, locale_dir);
  bind_textdomain_codeset (domain, "UTF-8");
}

/**
 * majakka_translator_new:
 * @domain: a text domain; "@domain-fuzzy" is asked after it
 * @locale_dir: where its catalogues are
 * @source_language: the language of the messages that do not say theirs, as in "en"
 *
 * Returns: (transfer full): a translator
 */
MajakkaTranslator *
majakka_translator_new (const char *domain, const char *locale_dir, const char *source_language)
{
  MajakkaTranslator *self;

  g_return_val_if_fail (domain != NULL, NULL);
  g_return_val_if_fail (locale_dir != NULL, NULL);
  g_return_val_if_fail (source_language != NULL, NULL);

  self = g_new0 (MajakkaTranslator, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->domain = g_strdup (domain);
  self->fuzzy_domain = g_strconcat (domain, "-fuzzy", NULL);
  self->source_language = g_strdup (source_language);
  g_mutex_init (&self->lock);
  self->domains = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  bind_domain (self->domain, locale_dir);
  bind_domain (self->fuzzy_domain, locale_dir);

  return self;
}

/**
 * majakka_translator_ref:
 * @self: a translator
 *
 * Returns: (transfer full): @self
 */
MajakkaTranslator *
majakka_translator_ref (MajakkaTranslator *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * majakka_translator_unref:
 * @self: (transfer full): a translator
 */
void
majakka_translator_unref (MajakkaTranslator *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->domain);
  g_free (self->fuzzy_domain);
  g_free (self->source_language);
  g_clear_pointer (&self->working, majakka_po_file_unref);
  g_hash_table_unref (self->domains);
  g_mutex_clear (&self->lock);
  g_free (self);
}

/**
 * majakka_translator_get_source_language:
 * @self: a translator
 *
 * Returns: (transfer none): the language of the messages that do not say theirs
 */
const char *
majakka_translator_get_source_language (const MajakkaTranslator *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->source_language;
}

/* Returns NULL when @domain has no translation. */
static const char *
find (const char *domain, const MajakkaMessage *message)
{
  g_autofree char *key = NULL;
  const char *found;

  if (message->context == NULL)
    {
      found = dgettext (domain, message->source);
      return found == message->source ? NULL : found;
    }

  key = g_strconcat (message->context, CONTEXT_GLUE, message->source, NULL);
  found = dgettext (domain, key);

  return found == key ? NULL : found;
}

/* Takes the translation from a catalogue that was read by us. */
static void
find_in_po (Found *found, MajakkaPoFile *po, const MajakkaMessage *message)
{
  const MajakkaPoEntry *entry = majakka_po_file_find (po, message->context, message->source);

  if (entry == NULL || entry->strings[0] == NULL || *entry->strings[0] == '\0')
    return;

  found->text = entry->strings[0];
  found->fuzzy = entry->fuzzy;
  found->holder = majakka_po_file_ref (po);
}

/* Returns: (transfer full) (nullable): the catalogue that stands for gettext's, now */
static MajakkaPoFile *
ref_replacement (const MajakkaTranslator *self, const char *domain)
{
  MajakkaTranslator *mutable_self = (MajakkaTranslator *) self;
  const char *language = majakka_language_get_current ()->code;
  MajakkaPoFile *po = NULL;

  g_mutex_lock (&mutable_self->lock);
  if (self->working != NULL && g_strcmp0 (self->working_domain, domain) == 0 &&
      g_str_equal (majakka_po_file_get_language (self->working), language))
    {
      po = self->working;
    }
  else if (domain != NULL)
    {
      GHashTable *languages = g_hash_table_lookup (self->domains, domain);

      po = languages != NULL ? g_hash_table_lookup (languages, language) : NULL;
    }
  if (po != NULL)
    majakka_po_file_ref (po);
  g_mutex_unlock (&mutable_self->lock);

  return po;
}

static Found
find_anywhere (const MajakkaTranslator *self, const MajakkaMessage *message)
{
  MajakkaTranslator *mutable_self = (MajakkaTranslator *) self;
  g_autoptr (MajakkaPoFile) po = NULL;
  Found found = { NULL, FALSE, NULL };

  if (message->domain != NULL || g_atomic_pointer_get (&mutable_self->working) != NULL)
    po = ref_replacement (self, message->domain);
  if (po != NULL)
    {
      find_in_po (&found, po, message);
    }
  else if (message->domain == NULL)
    {
      found.text = find (self->domain, message);
      found.fuzzy = found.text == NULL;
      if (found.fuzzy)
        found.text = find (self->fuzzy_domain, message);
    }

  return found;
}

/**
 * majakka_translator_set_working:
 * @self: a translator
 * @po: (nullable): the catalogue that somebody works on; NULL: none any more
 * @domain: (nullable): the text domain of its messages; NULL for those that name none
 *
 * Shows what is in @po while its language is the reader's, instead of the catalogue that is
 * installed. What @po does not translate is missing. From any thread.
 */
void
majakka_translator_set_working (MajakkaTranslator *self, MajakkaPoFile *po, const char *domain)
{
  MajakkaPoFile *before;

  g_return_if_fail (self != NULL);

  g_mutex_lock (&self->lock);
  before = self->working;
  g_atomic_pointer_set (&self->working, po != NULL ? majakka_po_file_ref (po) : NULL);
  self->working_domain = g_intern_string (domain);
  g_mutex_unlock (&self->lock);

  g_clear_pointer (&before, majakka_po_file_unref);
}

/**
 * majakka_translator_ref_working:
 * @self: a translator
 *
 * Returns: (transfer full) (nullable): the catalogue that somebody works on
 */
MajakkaPoFile *
majakka_translator_ref_working (const MajakkaTranslator *self)
{
  MajakkaTranslator *mutable_self = (MajakkaTranslator *) self;
  MajakkaPoFile *po;

  g_return_val_if_fail (self != NULL, NULL);

  g_mutex_lock (&mutable_self->lock);
  po = self->working != NULL ? majakka_po_file_ref (self->working) : NULL;
  g_mutex_unlock (&mutable_self->lock);

  return po;
}

/**
 * majakka_translator_is_worked_on:
 * @self: a translator
 * @message: a message that is set
 *
 * Returns: whether somebody works on the catalogue that @message is to be translated in
 */
gboolean
majakka_translator_is_worked_on (const MajakkaTranslator *self, const MajakkaMessage *message)
{
  MajakkaTranslator *mutable_self = (MajakkaTranslator *) self;
  gboolean is_worked_on;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (message != NULL && MAJAKKA_MESSAGE_IS_SET (message), FALSE);

  g_mutex_lock (&mutable_self->lock);
  is_worked_on = self->working != NULL && g_strcmp0 (self->working_domain, message->domain) == 0;
  g_mutex_unlock (&mutable_self->lock);

  return is_worked_on;
}

/**
 * majakka_translator_replace_domain:
 * @self: a translator
 * @domain: a text domain; messages that name it are looked up in it and nowhere else
 * @catalogues: (element-type MajakkaPoFile): all that it has from now on, one of each language
 *
 * Has these be the translations of a lesson pack, in the place of what there was of it. It happens at once: whoever looks
 * up finds all of the old words or all of the new. From any thread.
 */
void
majakka_translator_replace_domain (MajakkaTranslator *self,
                                   const char *domain,
                                   const GPtrArray *catalogues)
{
  const char *name;
  GHashTable *languages;
  g_autoptr (GHashTable) before = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (domain != NULL);
  g_return_if_fail (catalogues != NULL);

  name = g_intern_string (domain);
  languages = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                     (GDestroyNotify) majakka_po_file_unref);
  for (guint i = 0; i < catalogues->len; i++)
    {
      MajakkaPoFile *po = g_ptr_array_index (catalogues, i);

      g_hash_table_insert (languages, g_strdup (majakka_po_file_get_language (po)),
                           majakka_po_file_ref (po));
    }

  g_mutex_lock (&self->lock);
  g_hash_table_steal_extended (self->domains, name, NULL, (gpointer *) &before);
  g_hash_table_insert (self->domains, (gpointer) name, languages);
  g_mutex_unlock (&self->lock);
}

/**
 * majakka_translator_find:
 * @self: a translator
 * @message: a message that is set
 * @fuzzy: (out) (optional): whether it is an older translation; untouched when there is none
 *
 * Finds a translation as the translator wrote it, whether it can be shown or not. To check
 * translations; what readers see comes from majakka_translator_look_up().
 *
 * Returns: (transfer full) (nullable): the translation; NULL when there is none
 */
char *
majakka_translator_find (const MajakkaTranslator *self,
                         const MajakkaMessage *message,
                         gboolean *fuzzy)
{
  g_auto (Found) found = { NULL, FALSE, NULL };

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (message != NULL && MAJAKKA_MESSAGE_IS_SET (message), NULL);

  found = find_anywhere (self, message);
  if (found.text != NULL && fuzzy != NULL)
    *fuzzy = found.fuzzy;

  return g_strdup (found.text);
}

/**
 * majakka_translator_look_up:
 * @self: a translator
 * @message: a message that is set
 * @state: (out) (optional): where the words come from
 *
 * Finds the reader's words. What has no translation, or one whose markup is broken or points
 * elsewhere than the source, comes in the source language.
 *
 * Returns: (transfer full): the words
 */
MajakkaInline *
majakka_translator_look_up (const MajakkaTranslator *self,
                            const MajakkaMessage *message,
                            MajakkaTranslationState *state)
{
  g_autoptr (MajakkaInline) source = NULL;
  g_autoptr (MajakkaInline) translated = NULL;
  MajakkaTranslationState found_state = MAJAKKA_TRANSLATION_SOURCE;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (message != NULL && MAJAKKA_MESSAGE_IS_SET (message), NULL);

  source = majakka_translation_parse_source (message);
  if (!majakka_translator_is_source (self, message))
    {
      g_auto (Found) found = find_anywhere (self, message);

      if (found.text != NULL)
        translated = majakka_translation_parse (source, found.text, NULL);
      found_state = found.text == NULL   ? MAJAKKA_TRANSLATION_MISSING
                    : translated == NULL ? MAJAKKA_TRANSLATION_BROKEN
                    : found.fuzzy        ? MAJAKKA_TRANSLATION_FUZZY
                                         : MAJAKKA_TRANSLATION_DONE;
    }

  if (state != NULL)
    *state = found_state;

  return translated != NULL ? g_steal_pointer (&translated) : g_steal_pointer (&source);
}

/**
 * majakka_translator_plain:
 * @self: a translator
 * @message: a message that is set
 *
 * Returns: (transfer full): the reader's words without markup
 */
char *
majakka_translator_plain (const MajakkaTranslator *self, const MajakkaMessage *message)
{
  g_autoptr (MajakkaInline) text = majakka_translator_look_up (self, message, NULL);

  return text != NULL ? majakka_inline_to_plain (text) : NULL;
}
