/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Which topic of the manual tells about which page: where F1 leads. */

#include "majakka-manual-topics.h"

#include "majakka-home-page.h"

#define FIRST_STEPS "first-steps"
#define LOOK_UP     "look-up"
#define PEOPLE      "people"
#define AGREEMENT   "agreement"
#define CLASS       "class"
#define PREPARE     "class-prepare"
#define REPORT      "class-report"
#define TOLD        "class-told"
#define PACKS       "lesson-packs"

static const char *const pages[] = {
  [MAJAKKA_ROUTE_HOME] = FIRST_STEPS,
  [MAJAKKA_ROUTE_LESSON] = "lesson",
  [MAJAKKA_ROUTE_SIGNS] = LOOK_UP,
  [MAJAKKA_ROUTE_GLOSSARY] = LOOK_UP,
  [MAJAKKA_ROUTE_SOURCES] = LOOK_UP,
  [MAJAKKA_ROUTE_HELP] = "help",
  [MAJAKKA_ROUTE_CONTACTS] = "help",
  [MAJAKKA_ROUTE_REFRESH] = "refresh",
  [MAJAKKA_ROUTE_ABILITIES] = "refresh",
  [MAJAKKA_ROUTE_SEARCH] = LOOK_UP,
  [MAJAKKA_ROUTE_RECORDS] = "records",
  [MAJAKKA_ROUTE_RECORD] = "records",
  [MAJAKKA_ROUTE_AGREEMENTS] = AGREEMENT,
  [MAJAKKA_ROUTE_AGREEMENT] = AGREEMENT,
  [MAJAKKA_ROUTE_CARDS] = AGREEMENT,
  [MAJAKKA_ROUTE_BOOKMARKS] = "bookmarks",
  [MAJAKKA_ROUTE_STAFF_GUIDANCE] = TOLD,
  [MAJAKKA_ROUTE_SESSION_PLAN] = CLASS,
  [MAJAKKA_ROUTE_PREPARE_SESSION] = PREPARE,
  [MAJAKKA_ROUTE_PREPARE_LESSON] = PREPARE,
  [MAJAKKA_ROUTE_PREVIEW_SESSION] = PREPARE,
  [MAJAKKA_ROUTE_PREVIEW_LESSON] = PREPARE,
  [MAJAKKA_ROUTE_CHOOSE_LESSON] = PREPARE,
  [MAJAKKA_ROUTE_SESSIONS] = REPORT,
  [MAJAKKA_ROUTE_REPORT] = REPORT,
  [MAJAKKA_ROUTE_PACKS] = PACKS,
  [MAJAKKA_ROUTE_PACK] = PACKS,
  [MAJAKKA_ROUTE_DRAFT] = "writing",
};

/* Places that a topic of their own tells about */
static const struct
{
  const char *place;
  const char *topic;
} places[] = {
  { MAJAKKA_PLACE_LOOK_UP, LOOK_UP },
  { MAJAKKA_PLACE_AT_HOME, AGREEMENT },
  { MAJAKKA_PLACE_CLASS, CLASS },
};

/* Windows keep their types to themselves, so they are known by name. */
static const struct
{
  const char *type;
  const char *topic;
} windows[] = {
  { "MajakkaPrintDialog", "printing" },
  { "MajakkaPreferencesWindow", "data" },
  { "MajakkaPeopleWindow", PEOPLE },
  { "MajakkaPersonWindow", PEOPLE },
  { "GtkShortcutsWindow", "keys" },
  { "MajakkaIfToldWindow", TOLD },
  { "MajakkaPresenterWindow", "class-present" },
  { "MajakkaProjectorWindow", "class-present" },
};

/**
 * majakka_manual_topics_find_for_page:
 * @route: the way to a page; its id is the place where it leads to the places
 *
 * Returns: (transfer none) (nullable): the id of the topic that tells about it; NULL when none does
 */
const char *
majakka_manual_topics_find_for_page (const MajakkaRoute *route)
{
  g_return_val_if_fail (route != NULL, NULL);

  for (guint i = 0; route->kind == MAJAKKA_ROUTE_HOME && i < G_N_ELEMENTS (places); i++)
    if (g_strcmp0 (route->id, places[i].place) == 0)
      return places[i].topic;

  return route->kind < G_N_ELEMENTS (pages) ? pages[route->kind] : NULL;
}

/**
 * majakka_manual_topics_find_for_window:
 * @window: a window, as of the preferences
 *
 * Returns: (transfer none) (nullable): the id of the topic that tells about it; NULL when none does
 */
const char *
majakka_manual_topics_find_for_window (GtkWindow *window)
{
  g_return_val_if_fail (GTK_IS_WINDOW (window), NULL);

  for (guint i = 0; i < G_N_ELEMENTS (windows); i++)
    if (g_str_equal (G_OBJECT_TYPE_NAME (window), windows[i].type))
      return windows[i].topic;

  return NULL;
}

/**
 * majakka_manual_topics_list:
 *
 * Returns: (transfer none) (array zero-terminated=1): every topic that a page or a window leads to
 */
const char *const *
majakka_manual_topics_list (void)
{
  static const char
      *topics[G_N_ELEMENTS (pages) + G_N_ELEMENTS (places) + G_N_ELEMENTS (windows) + 1];
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (pages[i] != NULL)
      topics[n++] = pages[i];
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    topics[n++] = places[i].topic;
  for (guint i = 0; i < G_N_ELEMENTS (windows); i++)
    topics[n++] = windows[i].topic;

  return topics;
}
