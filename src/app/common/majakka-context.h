/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-catalogue.h"
#include "majakka-completeness.h"
#include "majakka-help.h"
#include "majakka-learner-store.h"
#include "majakka-searcher.h"
#include "majakka-speech.h"

G_BEGIN_DECLS

#define MAJAKKA_TYPE_CONTEXT (majakka_context_get_type ())

/**
 * MajakkaContext:
 *
 * What every page works with: the lessons, the file of progress, the help directory, the settings.
 * A page is given it when it is made and fetches nothing from elsewhere.
 *
 * Properties, read-only with notify: country, role, shows-source.
 *
 * Signal plans-changed (): one of the reader's own session plans came, went or changed; read them again.
 * Signal words-changed (): texts may have other translations. It comes before what is on screen is shown anew, see
 * majakka_shown_message_set(); whoever shows them in another way does so now.
 */
G_DECLARE_FINAL_TYPE (MajakkaContext, majakka_context, MAJAKKA, CONTEXT, GObject)

/** MajakkaRole: who reads; as in the settings. */
typedef enum
{
  MAJAKKA_ROLE_NONE,
  MAJAKKA_ROLE_PARENT,
  MAJAKKA_ROLE_TEACHER,
} MajakkaRole;

MajakkaContext *majakka_context_new (void);

MajakkaCatalogue *majakka_context_get_catalogue (MajakkaContext *self);
MajakkaLearnerStore *majakka_context_get_store (MajakkaContext *self);
MajakkaHelpDirectory *majakka_context_get_directory (MajakkaContext *self);
MajakkaHelpPlans *majakka_context_get_plans (MajakkaContext *self);
void majakka_context_set_plans (MajakkaContext *self, MajakkaHelpPlans *plans);
MajakkaAgreementIdeas *majakka_context_get_agreement_ideas (MajakkaContext *self);
GPtrArray *majakka_context_get_session_plans (MajakkaContext *self);
MajakkaFaults *majakka_context_get_session_faults (MajakkaContext *self);
void majakka_context_read_session_plans_async (MajakkaContext *self,
                                               GCancellable *cancellable,
                                               GAsyncReadyCallback callback,
                                               gpointer user_data);
gboolean majakka_context_read_session_plans_finish (MajakkaContext *self,
                                                    GAsyncResult *result,
                                                    GError **error);
MajakkaTranslator *majakka_context_get_translator (MajakkaContext *self);
GSettings *majakka_context_get_settings (MajakkaContext *self);
MajakkaSpeech *majakka_context_get_speech (MajakkaContext *self);
void majakka_context_set_speech (MajakkaContext *self, MajakkaSpeech *speech);
MajakkaSearcher *majakka_context_get_searcher (MajakkaContext *self);
MajakkaCompleteness *majakka_context_get_completeness (MajakkaContext *self);
gboolean majakka_context_get_shows_source (MajakkaContext *self);
void majakka_context_set_shows_source (MajakkaContext *self, gboolean shows_source);
void majakka_context_renew_words (MajakkaContext *self);
void majakka_context_forget_words (MajakkaContext *self);

void majakka_context_follow_own (MajakkaContext *self);
MajakkaContext *majakka_context_get_draft (MajakkaContext *self);

const char *majakka_context_get_pack_directory (MajakkaContext *self);
void majakka_context_start_packs (MajakkaContext *self);
void majakka_context_reload_packs (MajakkaContext *self);

const char *majakka_context_get_country (MajakkaContext *self);
MajakkaRole majakka_context_get_role (MajakkaContext *self);

G_END_DECLS
