/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-bookmark-entry.h"

#include "majakka-bookmark-place.h"
#include "majakka-title-text.h"
#include "majakka-translation-words.h"

#include <glib/gi18n-lib.h>

/* An entry with what it is sorted by. */
typedef struct
{
  MajakkaBookmarkEntry *entry;
  guint lesson; /* where that stands in the course */
  guint order;  /* where it stands in the lesson */
} Placed;

/**
 * majakka_bookmark_entry_free:
 * @self: (transfer full): an entry
 */
void
majakka_bookmark_entry_free (MajakkaBookmarkEntry *self)
{
  g_return_if_fail (self != NULL);

  majakka_bookmark_free (self->bookmark);
  g_free (self->lesson);
  g_free (self->place);
  g_free (self->words);
  g_free (self->language);
  g_free (self);
}

static void
set_words (MajakkaBookmarkEntry *self, MajakkaContext *context, const MajakkaMessage *message)
{
  const MajakkaTranslator *translator = majakka_context_get_translator (context);
  MajakkaTranslationState state = MAJAKKA_TRANSLATION_SOURCE;
  g_autoptr (MajakkaInline) text = majakka_translator_look_up (translator, message, &state);

  self->words = majakka_title_text_dup_plain (context, message);
  self->language = g_strdup (majakka_translation_state_get_language (state, translator, message));
}

static char *
dup_section_title (const MajakkaSection *section, MajakkaContext *context)
{
  if (!MAJAKKA_MESSAGE_IS_SET (&section->title))
    return g_strdup (_ ("Check yourself"));

  return majakka_title_text_dup_plain (context, &section->title);
}

/* Returns: (nullable): the paragraph; NULL when the lesson has it no more */
static const MajakkaMessage *
place (Placed *self, MajakkaContext *context, const MajakkaLesson *lesson)
{
  MajakkaBookmarkEntry *entry = self->entry;
  MajakkaBookmarkPlace found;

  majakka_bookmark_find_place (entry->bookmark, lesson, &found);
  entry->lost = found.message == NULL;
  entry->place = found.section != NULL ? dup_section_title (found.section, context) : NULL;
  self->order = found.order;

  return found.message;
}

static const MajakkaLesson *
get_head (MajakkaContext *context, const char *id)
{
  MajakkaCatalogueEntry *entry =
      majakka_catalogue_find (majakka_context_get_catalogue (context), id);

  return entry != NULL ? majakka_catalogue_entry_get_head (entry) : NULL;
}

static Placed *
create_placed (MajakkaContext *context,
               const MajakkaBookmark *bookmark,
               const MajakkaLesson *lesson)
{
  const MajakkaLesson *head = get_head (context, bookmark->lesson);
  /* Words that the lesson has no more may still be in its catalogue. */
  const MajakkaMessage kept = { .source = bookmark->message,
                                .domain = head != NULL ? head->title.domain : NULL,
                                .language = head != NULL ? head->title.language : NULL };
  const MajakkaMessage *found;
  Placed *self = g_new0 (Placed, 1);

  self->entry = g_new0 (MajakkaBookmarkEntry, 1);
  self->entry->bookmark = majakka_bookmark_copy (bookmark);
  self->entry->lost = TRUE;
  self->entry->lesson = head != NULL ? majakka_title_text_dup_plain (context, &head->title)
                                     : g_strdup (_ ("From a lesson that is not here any more"));
  self->lesson = head != NULL ? head->number : G_MAXUINT;
  self->order = G_MAXUINT;
  found = lesson != NULL ? place (self, context, lesson) : NULL;
  set_words (self->entry, context, found != NULL ? found : &kept);

  return self;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const Placed *one = *(const Placed *const *) a;
  const Placed *other = *(const Placed *const *) b;
  int lessons;

  if (one->lesson != other->lesson)
    return one->lesson < other->lesson ? -1 : 1;

  /* Lessons of the reader's own may have the same number. */
  lessons = g_strcmp0 (one->entry->bookmark->lesson, other->entry->bookmark->lesson);
  if (lessons != 0)
    return lessons;
  if (one->order != other->order)
    return one->order < other->order ? -1 : 1;

  return one->entry->bookmark->id < other->entry->bookmark->id ? -1 : 1;
}

/**
 * majakka_bookmark_entries_list:
 * @context: the context
 * @bookmarks: (element-type MajakkaBookmark): what is kept
 * @lessons: (element-type utf8 MajakkaLesson): the whole lessons, by id; one that cannot be read may be missing
 *
 * Returns: (transfer full) (element-type MajakkaBookmarkEntry): what to show, in the order of the course and within a
 *   lesson of the text
 */
GPtrArray *
majakka_bookmark_entries_list (MajakkaContext *context,
                               const GPtrArray *bookmarks,
                               GHashTable *lessons)
{
  GPtrArray *entries;
  g_autoptr (GPtrArray) placed = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (bookmarks != NULL, NULL);
  g_return_val_if_fail (lessons != NULL, NULL);

  placed = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < bookmarks->len; i++)
    {
      const MajakkaBookmark *bookmark = g_ptr_array_index (bookmarks, i);

      g_ptr_array_add (placed, create_placed (context, bookmark,
                                              g_hash_table_lookup (lessons, bookmark->lesson)));
    }
  g_ptr_array_sort (placed, compare);

  entries = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_bookmark_entry_free);
  for (guint i = 0; i < placed->len; i++)
    g_ptr_array_add (entries, ((Placed *) g_ptr_array_index (placed, i))->entry);

  return entries;
}
