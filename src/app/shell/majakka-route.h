/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "majakka-context.h"

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** MajakkaRouteKind: which page. */
typedef enum
{
  MAJAKKA_ROUTE_HOME,
  MAJAKKA_ROUTE_LESSON,
  MAJAKKA_ROUTE_SIGNS,
  MAJAKKA_ROUTE_GLOSSARY,
  MAJAKKA_ROUTE_SOURCES,
  MAJAKKA_ROUTE_HELP,
  MAJAKKA_ROUTE_CONTACTS,
  MAJAKKA_ROUTE_REFRESH,
  MAJAKKA_ROUTE_ABILITIES,
  MAJAKKA_ROUTE_SEARCH,
  MAJAKKA_ROUTE_RECORDS,
  MAJAKKA_ROUTE_RECORD,
  MAJAKKA_ROUTE_MANUAL,
  MAJAKKA_ROUTE_AGREEMENTS,
  MAJAKKA_ROUTE_AGREEMENT,
  MAJAKKA_ROUTE_CARDS,
  MAJAKKA_ROUTE_BOOKMARKS,
  MAJAKKA_ROUTE_SESSION_PLAN,
  MAJAKKA_ROUTE_PREPARE_SESSION,
  MAJAKKA_ROUTE_PREPARE_LESSON,
  MAJAKKA_ROUTE_PREVIEW_SESSION,
  MAJAKKA_ROUTE_PREVIEW_LESSON,
  MAJAKKA_ROUTE_CHOOSE_LESSON,
  MAJAKKA_ROUTE_STAFF_GUIDANCE,
  MAJAKKA_ROUTE_SESSIONS,
  MAJAKKA_ROUTE_REPORT,
  MAJAKKA_ROUTE_DRAFT,
  MAJAKKA_ROUTE_PACKS,
  MAJAKKA_ROUTE_PACK,
} MajakkaRouteKind;

/**
 * MajakkaRoute:
 * @kind: which page
 * @id: (nullable): which place, which lesson, which word, which plan, which contacts, which notes, which
 *   topic of the manual, which agreement, which session plan, the file of which session or lesson pack, which file
 *   that is being written
 * @part: (nullable): which section of the lesson; the plan that leads to new notes
 *
 * A way to a page. The window keeps the ways, not the pages, so that it can build them anew in
 * another language.
 */
typedef struct
{
  MajakkaRouteKind kind;
  char *id;
  char *part;
} MajakkaRoute;

MajakkaRoute *majakka_route_new (MajakkaRouteKind kind, const char *id, const char *part);
void majakka_route_free (MajakkaRoute *self);

GtkWidget *majakka_route_build (const MajakkaRoute *self, MajakkaContext *context);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MajakkaRoute, majakka_route_free)

G_END_DECLS
