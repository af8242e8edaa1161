/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The one place that knows every page. */

#include "majakka-route.h"

#include "majakka-abilities-page.h"
#include "majakka-agreement-page.h"
#include "majakka-agreements-page.h"
#include "majakka-bookmarks-page.h"
#include "majakka-cards-page.h"
#include "majakka-contacts-page.h"
#include "majakka-draft-page.h"
#include "majakka-glossary-page.h"
#include "majakka-guidance-loader.h"
#include "majakka-help-page.h"
#include "majakka-home-page.h"
#include "majakka-lesson-choice-page.h"
#include "majakka-lesson-page.h"
#include "majakka-manual-loader.h"
#include "majakka-manual-page.h"
#include "majakka-pack-page.h"
#include "majakka-packs-page.h"
#include "majakka-plan-page.h"
#include "majakka-prepare-page.h"
#include "majakka-preview-page.h"
#include "majakka-record-page.h"
#include "majakka-records-page.h"
#include "majakka-refresh-page.h"
#include "majakka-report-page.h"
#include "majakka-search-page.h"
#include "majakka-session-plan-page.h"
#include "majakka-session-shelf.h"
#include "majakka-sessions-page.h"
#include "majakka-signs-page.h"
#include "majakka-sources-page.h"
#include "majakka-staff-guidance-page.h"
#include "majakka-welcome-page.h"

/**
 * majakka_route_new:
 * @kind: which page
 * @id: (nullable): which place, which lesson, which word, which plan, which contacts, which notes, which
 *   topic of the manual, which agreement, which session plan, the file of which session or lesson pack, which file
 *   that is being written
 * @part: (nullable): which section of the lesson; the plan that leads to new notes
 *
 * Returns: (transfer full): a way to a page
 */
MajakkaRoute *
majakka_route_new (MajakkaRouteKind kind, const char *id, const char *part)
{
  MajakkaRoute *self = g_new0 (MajakkaRoute, 1);

  self->kind = kind;
  self->id = g_strdup (id);
  self->part = g_strdup (part);

  return self;
}

/**
 * majakka_route_free:
 * @self: (transfer full): a way to a page
 */
void
majakka_route_free (MajakkaRoute *self)
{
  g_free (self->id);
  g_free (self->part);
  g_free (self);
}

static GtkWidget *
build_help (const MajakkaRoute *self, MajakkaContext *context)
{
  const MajakkaHelpPlan *plan = NULL;

  if (self->id != NULL)
    plan = majakka_help_plans_find (majakka_context_get_plans (context), self->id);

  return plan != NULL ? majakka_plan_page_new (context, plan) : majakka_help_page_new (context);
}

static GtkWidget *
build_manual (const MajakkaRoute *self, MajakkaContext *context)
{
  g_autofree char *file = majakka_manual_get_shipped_file ();

  return majakka_manual_page_new (context, file, self->id);
}

/* What is not on this computer any more is chosen anew. */
static GtkWidget *
build_session_plan (const MajakkaRoute *self, MajakkaContext *context)
{
  MajakkaSessionPlan *plan =
      majakka_session_shelf_find (majakka_context_get_session_plans (context), self->id);

  return plan != NULL ? majakka_session_plan_page_new (context, plan)
                      : majakka_home_page_new (context, MAJAKKA_PLACE_CLASS);
}

static GtkWidget *
build_prepared (const MajakkaRoute *self,
                MajakkaContext *context,
                gboolean is_lesson,
                GtkWidget *(*build) (MajakkaContext *context, MajakkaPreparation *preparation))
{
  g_autoptr (MajakkaPreparation) preparation =
      majakka_preparation_find (context, is_lesson, self->id);

  if (preparation != NULL)
    return build (context, preparation);

  return is_lesson ? majakka_lesson_choice_page_new (context)
                   : majakka_home_page_new (context, MAJAKKA_PLACE_CLASS);
}

static GtkWidget *
build_guidance (MajakkaContext *context)
{
  g_autofree char *file = majakka_guidance_get_shipped_file ();

  return majakka_staff_guidance_page_new (context, file);
}

/**
 * majakka_route_build:
 * @self: a way to a page
 * @context: the context
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_route_build (const MajakkaRoute *self, MajakkaContext *context)
{
  g_return_val_if_fail (self != NULL, NULL);

  switch (self->kind)
    {
    case MAJAKKA_ROUTE_HOME:
      if (!g_settings_get_boolean (majakka_context_get_settings (context), "first-start-done"))
        return majakka_welcome_page_new (context);
      return majakka_home_page_new (context, self->id);
    case MAJAKKA_ROUTE_LESSON:
      return majakka_lesson_page_new (
          context, majakka_catalogue_find (majakka_context_get_catalogue (context), self->id),
          self->part);
    case MAJAKKA_ROUTE_SIGNS:
      return majakka_signs_page_new (
          context, majakka_catalogue_get_signs_file (majakka_context_get_catalogue (context)));
    case MAJAKKA_ROUTE_GLOSSARY:
      return majakka_glossary_page_new (context, self->id);
    case MAJAKKA_ROUTE_SOURCES:
      return majakka_sources_page_new (context);
    case MAJAKKA_ROUTE_HELP:
      return build_help (self, context);
    case MAJAKKA_ROUTE_CONTACTS:
      return majakka_contacts_page_new (context, majakka_contacts_scope_from_string (self->id));
    case MAJAKKA_ROUTE_REFRESH:
      return majakka_refresh_page_new (context);
    case MAJAKKA_ROUTE_ABILITIES:
      return majakka_abilities_page_new (context);
    case MAJAKKA_ROUTE_SEARCH:
      return majakka_search_page_new (context);
    case MAJAKKA_ROUTE_RECORDS:
      return majakka_records_page_new (context, self->id);
    case MAJAKKA_ROUTE_RECORD:
      return majakka_record_page_new (
          context, self->id != NULL ? g_ascii_strtoll (self->id, NULL, 10) : 0, self->part);
    case MAJAKKA_ROUTE_MANUAL:
      return build_manual (self, context);
    case MAJAKKA_ROUTE_AGREEMENTS:
      return majakka_agreements_page_new (context);
    case MAJAKKA_ROUTE_AGREEMENT:
      return majakka_agreement_page_new (context, self->id);
    case MAJAKKA_ROUTE_CARDS:
      return majakka_cards_page_new (context);
    case MAJAKKA_ROUTE_BOOKMARKS:
      return majakka_bookmarks_page_new (context);
    case MAJAKKA_ROUTE_SESSION_PLAN:
      return build_session_plan (self, context);
    case MAJAKKA_ROUTE_PREPARE_SESSION:
      return build_prepared (self, context, /* is_lesson= */ FALSE, majakka_prepare_page_new);
    case MAJAKKA_ROUTE_PREPARE_LESSON:
      return build_prepared (self, context, /* is_lesson= */ TRUE, majakka_prepare_page_new);
    case MAJAKKA_ROUTE_PREVIEW_SESSION:
      return build_prepared (self, context, /* is_lesson= */ FALSE, majakka_preview_page_new);
    case MAJAKKA_ROUTE_PREVIEW_LESSON:
      return build_prepared (self, context, /* is_lesson= */ TRUE, majakka_preview_page_new);
    case MAJAKKA_ROUTE_CHOOSE_LESSON:
      return majakka_lesson_choice_page_new (context);
    case MAJAKKA_ROUTE_STAFF_GUIDANCE:
      return build_guidance (context);
    case MAJAKKA_ROUTE_SESSIONS:
      return majakka_sessions_page_new (context);
    case MAJAKKA_ROUTE_REPORT:
      return majakka_report_page_new (context, self->id);
    case MAJAKKA_ROUTE_DRAFT:
      return majakka_draft_page_new (context, self->id);
    case MAJAKKA_ROUTE_PACKS:
      return majakka_packs_page_new (context);
    case MAJAKKA_ROUTE_PACK:
      return majakka_pack_page_new (context, self->id);
    default:
      g_return_val_if_reached (NULL);
    }
}
