/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-bookmarks.h"

struct _MajakkaLessonBookmarks
{
  GObject parent_instance;

  /* owned */
  MajakkaLearnerStore *store;
  MajakkaLesson *lesson;
  GPtrArray *all; /* of MajakkaBookmark */
  GHashTable
      *placed;    /* of MajakkaBookmark, borrowed from @all, by the MajakkaMessage of the lesson */
  gint64 learner; /* whose they are */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaLessonBookmarks, majakka_lesson_bookmarks, G_TYPE_OBJECT)

/* Two bookmarks may have come to the same words when a lesson was edited; the first one is shown there. */
static void
place_all (MajakkaLessonBookmarks *self)
{
  g_hash_table_remove_all (self->placed);
  for (guint i = 0; i < self->all->len; i++)
    {
      MajakkaBookmark *bookmark = g_ptr_array_index (self->all, i);
      MajakkaBookmarkPlace place;

      majakka_bookmark_find_place (bookmark, self->lesson, &place);
      if (place.message != NULL && !g_hash_table_contains (self->placed, place.message))
        g_hash_table_insert (self->placed, (gpointer) place.message, bookmark);
    }
}

/* Reading on keeps a place every now and then, and that is a change of the lesson too. */
static void
reload (MajakkaLessonBookmarks *self)
{
  g_autoptr (GPtrArray) all = NULL;

  /* Somebody else sits down: the page goes, and shows nobody's notes until then. */
  if (majakka_learner_store_get_current (self->store) != self->learner)
    all = g_ptr_array_new_with_free_func ((GDestroyNotify) majakka_bookmark_free);
  else
    all = majakka_learner_store_list_bookmarks (self->store, self->lesson->id);
  if (majakka_bookmark_lists_equal (self->all, all))
    return;

  g_hash_table_remove_all (self->placed);
  g_ptr_array_unref (self->all);
  self->all = g_steal_pointer (&all);
  place_all (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
changed_cb (MajakkaLessonBookmarks *self, const char *lesson)
{
  if (lesson == NULL || g_str_equal (lesson, self->lesson->id))
    reload (self);
}

static void
majakka_lesson_bookmarks_finalize (GObject *object)
{
  MajakkaLessonBookmarks *self = MAJAKKA_LESSON_BOOKMARKS (object);

  g_hash_table_unref (self->placed);
  g_ptr_array_unref (self->all);
  majakka_lesson_unref (self->lesson);
  g_object_unref (self->store);

  G_OBJECT_CLASS (majakka_lesson_bookmarks_parent_class)->finalize (object);
}

static void
majakka_lesson_bookmarks_class_init (MajakkaLessonBookmarksClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = majakka_lesson_bookmarks_finalize;

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
majakka_lesson_bookmarks_init (MajakkaLessonBookmarks *self)
{
  self->placed = g_hash_table_new (NULL, NULL);
}

/**
 * majakka_lesson_bookmarks_new:
 * @store: the store
 * @lesson: the whole lesson
 *
 * Returns: (transfer full): the bookmarks of the current learner in it
 */
MajakkaLessonBookmarks *
majakka_lesson_bookmarks_new (MajakkaLearnerStore *store, MajakkaLesson *lesson)
{
  MajakkaLessonBookmarks *self;

  g_return_val_if_fail (MAJAKKA_IS_LEARNER_STORE (store), NULL);
  g_return_val_if_fail (lesson != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_LESSON_BOOKMARKS, NULL);
  self->store = g_object_ref (store);
  self->lesson = majakka_lesson_ref (lesson);
  self->learner = majakka_learner_store_get_current (store);
  self->all = majakka_learner_store_list_bookmarks (store, lesson->id);
  place_all (self);
  g_signal_connect_object (store, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "notify::current", G_CALLBACK (reload), self, G_CONNECT_SWAPPED);

  return self;
}

/**
 * majakka_lesson_bookmarks_find:
 * @self: the bookmarks of a lesson
 * @message: a text of that lesson
 *
 * Returns: (transfer none) (nullable): the bookmark that stands at it, until the next change
 */
const MajakkaBookmark *
majakka_lesson_bookmarks_find (MajakkaLessonBookmarks *self, const MajakkaMessage *message)
{
  g_return_val_if_fail (MAJAKKA_IS_LESSON_BOOKMARKS (self), NULL);

  return g_hash_table_lookup (self->placed, message);
}

/**
 * majakka_lesson_bookmarks_keep:
 * @self: the bookmarks of a lesson
 * @message: a text of that lesson
 * @note: what is written about it; "" for a mere bookmark
 * @error: return location
 *
 * Has a bookmark with this note stand at the text.
 *
 * Returns: whether it is kept
 */
gboolean
majakka_lesson_bookmarks_keep (MajakkaLessonBookmarks *self,
                               const MajakkaMessage *message,
                               const char *note,
                               GError **error)
{
  const MajakkaBookmark *found;
  g_autoptr (MajakkaBookmark) bookmark = NULL;

  g_return_val_if_fail (MAJAKKA_IS_LESSON_BOOKMARKS (self), FALSE);
  g_return_val_if_fail (note != NULL, FALSE);

  found = majakka_lesson_bookmarks_find (self, message);
  bookmark = found != NULL ? majakka_bookmark_copy (found)
                           : majakka_bookmark_new_for_message (self->lesson, message);
  g_return_val_if_fail (bookmark != NULL, FALSE);

  g_free (bookmark->note);
  bookmark->note = g_strdup (note);

  return majakka_learner_store_keep_bookmark (self->store, bookmark, error) != 0;
}
