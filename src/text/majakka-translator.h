/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-inline.h"
#include "majakka-message.h"
#include "majakka-po-file.h"

G_BEGIN_DECLS

/**
 * MajakkaTranslationState:
 * @MAJAKKA_TRANSLATION_SOURCE: the reader's language is the language of the source
 * @MAJAKKA_TRANSLATION_DONE: translated
 * @MAJAKKA_TRANSLATION_FUZZY: an older translation of a sentence that has changed since; shown with a mark
 * @MAJAKKA_TRANSLATION_MISSING: not translated yet; the source is shown
 * @MAJAKKA_TRANSLATION_BROKEN: translated, but its markup is broken; the source is shown
 */
typedef enum
{
  MAJAKKA_TRANSLATION_SOURCE,
  MAJAKKA_TRANSLATION_DONE,
  MAJAKKA_TRANSLATION_FUZZY,
  MAJAKKA_TRANSLATION_MISSING,
  MAJAKKA_TRANSLATION_BROKEN,
} MajakkaTranslationState;

/**
 * MajakkaTranslator:
 *
 * Finds the reader's words for the messages of one text domain, in the language that
 * majakka_language_set() chose last. Shared freely, also between threads.
 */
typedef struct _MajakkaTranslator MajakkaTranslator;

MajakkaTranslator *
majakka_translator_new (const char *domain, const char *locale_dir, const char *source_language);
MajakkaTranslator *majakka_translator_ref (MajakkaTranslator *self);
void majakka_translator_unref (MajakkaTranslator *self);
const char *majakka_translator_get_source_language (const MajakkaTranslator *self);
const char *
majakka_translator_get_language_of (const MajakkaTranslator *self, const MajakkaMessage *message);
gboolean
majakka_translator_is_source (const MajakkaTranslator *self, const MajakkaMessage *message);

void
majakka_translator_set_working (MajakkaTranslator *self, MajakkaPoFile *po, const char *domain);
MajakkaPoFile *majakka_translator_ref_working (const MajakkaTranslator *self);
gboolean
majakka_translator_is_worked_on (const MajakkaTranslator *self, const MajakkaMessage *message);
void majakka_translator_replace_domain (MajakkaTranslator *self,
                                        const char *domain,
                                        const GPtrArray *catalogues);

MajakkaInline *majakka_translator_look_up (const MajakkaTranslator *self,
                                           const MajakkaMessage *message,
                                           MajakkaTranslationState *state);
char *majakka_translator_find (const MajakkaTranslator *self,
                               const MajakkaMessage *message,
                               gboolean *fuzzy);
gboolean majakka_translation_is_sound (const MajakkaMessage *message,
                                       const char *translation,
                                       char **reason);
char *majakka_translator_plain (const MajakkaTranslator *self, const MajakkaMessage *message);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaTranslator, majakka_translator_unref)

G_END_DECLS
