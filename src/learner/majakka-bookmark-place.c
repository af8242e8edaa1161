/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* Lessons are edited: paragraphs move, and sections get others. So a bookmark is looked for by its words, first in
 * its section, then everywhere. */

#include "config.h"

#include "majakka-bookmark-place.h"

#include "majakka-lesson-messages.h"

typedef struct
{
  const char *words;
  const MajakkaMessage *until; /* where to stop counting; NULL for the end */
  guint nth; /* which of equal ones is best; the last one before is second to it */
  const MajakkaMessage *found;
  guint found_at; /* how many messages stand before it in the section */
  guint n_equal;
  guint n_messages;
  gboolean over;
} Search;

static void
look_at (const MajakkaMessage *message, gpointer data)
{
  Search *search = data;
  guint at = search->n_messages++;

  if (message == search->until)
    search->over = TRUE;
  if (search->over || !g_str_equal (message->source, search->words))
    return;

  if (search->n_equal <= search->nth)
    {
      search->found = message;
      search->found_at = at;
    }
  search->n_equal++;
}

/**
 * majakka_bookmark_new_for_message:
 * @lesson: a lesson
 * @message: a text of it
 *
 * Returns: (transfer full) (nullable): a bookmark for this text, without a note and not kept yet; NULL when it is
 *   in no section of the lesson
 */
MajakkaBookmark *
majakka_bookmark_new_for_message (const MajakkaLesson *lesson, const MajakkaMessage *message)
{
  g_return_val_if_fail (lesson != NULL, NULL);
  g_return_val_if_fail (message != NULL, NULL);

  if (!MAJAKKA_MESSAGE_IS_SET (message))
    return NULL;

  for (guint i = 0; i < lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (lesson->sections, i);
      Search search = { .words = message->source, .until = message };
      MajakkaBookmark *self;

      majakka_section_foreach_message (section, look_at, &search);
      if (!search.over)
        continue;

      self = g_new0 (MajakkaBookmark, 1);
      self->lesson = g_strdup (lesson->id);
      self->section = g_strdup (section->id);
      self->message = g_strdup (message->source);
      self->nth = search.n_equal;
      self->note = g_strdup ("");

      return self;
    }

  return NULL;
}

/**
 * majakka_bookmark_find_place:
 * @self: a bookmark
 * @lesson: the lesson as it is today
 * @place: (out caller-allocates): where it leads to
 */
void
majakka_bookmark_find_place (const MajakkaBookmark *self,
                             const MajakkaLesson *lesson,
                             MajakkaBookmarkPlace *place)
{
  guint n_before = 0;

  g_return_if_fail (self != NULL);
  g_return_if_fail (lesson != NULL);
  g_return_if_fail (place != NULL);

  *place = (MajakkaBookmarkPlace){ .order = G_MAXUINT };
  for (guint i = 0; i < lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (lesson->sections, i);
      gboolean is_own = g_str_equal (section->id, self->section);
      Search search = { .words = self->message, .nth = is_own ? self->nth : 0 };

      majakka_section_foreach_message (section, look_at, &search);
      if (search.found != NULL && (is_own || place->message == NULL))
        *place = (MajakkaBookmarkPlace){ section, i, search.found, n_before + search.found_at };
      else if (is_own && place->message == NULL)
        *place = (MajakkaBookmarkPlace){ section, i, NULL, n_before + search.n_messages };
      if (is_own && search.found != NULL)
        return;
      n_before += search.n_messages;
    }
}
