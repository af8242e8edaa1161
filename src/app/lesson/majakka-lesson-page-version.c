/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* A lesson that is written while it is read: another version of it takes the place of the one that is shown, or of the
 * mistake that kept it from being opened, and the reader stays where she is. */

#include "majakka-lesson-page-private.h"

#include "majakka-draft.h"
#include "majakka-lesson-finder.h"
#include "majakka-toast.h"

#include <glib/gi18n-lib.h>

/* The section by its id, or the one at its place when it is gone; in it the block, to the pixel. */
static guint
find_place (const MajakkaLesson *lesson,
            const MajakkaSection *old_section,
            guint old_position,
            MajakkaSectionPlace *place)
{
  for (guint i = 0; i < lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (lesson->sections, i);

      if (!g_str_equal (section->id, old_section->id))
        continue;
      if (place->block != G_MAXUINT)
        place->block = majakka_draft_find_block_again (old_section, place->block, section);

      return i;
    }

  *place = (MajakkaSectionPlace){ .at_top = TRUE, .concealed = TRUE };

  return MIN (old_position, lesson->sections->len - 1);
}

/**
 * majakka_lesson_page_set_lesson:
 * @self: a page that shows a lesson
 * @lesson: another version of it, without errors
 *
 * Shows it at the same place: the same section and the same block, wherever they are now.
 */
void
majakka_lesson_page_set_lesson (MajakkaLessonPage *self, MajakkaLesson *lesson)
{
  g_autoptr (MajakkaReading) old = NULL;
  MajakkaSectionPlace place;
  guint position;

  g_return_if_fail (MAJAKKA_IS_LESSON_PAGE (self));
  g_return_if_fail (self->reading != NULL);
  g_return_if_fail (lesson != NULL && lesson->sections->len > 0);

  majakka_section_view_get_place (self->view, &place);
  /* What the view that goes still shows is kept until it is gone. */
  old = g_steal_pointer (&self->reading);
  position = find_place (lesson, majakka_reading_get_section (old, self->position), self->position,
                         &place);
  self->reading = majakka_reading_new (self->context, self->entry, lesson);
  self->kept_position = G_MAXUINT;
  majakka_lesson_contents_set_reading (self->contents, self->reading);
  majakka_lesson_page_show_title (self, lesson);
  majakka_lesson_page_show_section (self, position, &place);
}

/* What could not be opened can, now. The catalogue may have another entry for it: the old one had its mistakes. */
static void
show_mended (MajakkaLessonPage *self, MajakkaLesson *lesson)
{
  MajakkaCatalogueEntry *entry =
      majakka_catalogue_find (majakka_context_get_catalogue (self->context), lesson->id);

  if (entry != NULL)
    g_set_object (&self->entry, entry);
  majakka_lesson_page_show_title (self, lesson);
  majakka_lesson_page_show_lesson (self, lesson);
}

static void
tell_mistake (MajakkaLessonPage *self, const GError *error)
{
  g_autofree char *words =
      /* Translators: %s is what is wrong with a file, one or two whole sentences */
      g_strdup_printf (_ ("%s The last good version is shown."), error->message);

  majakka_toast_show (GTK_WIDGET (self), words);
}

static void read_again (MajakkaLessonPage *self);

static void
read_again_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  MajakkaLessonPage *self;
  g_autoptr (GError) error = NULL;
  g_autoptr (MajakkaLesson) lesson =
      majakka_catalogue_entry_read_finish (MAJAKKA_CATALOGUE_ENTRY (source), result, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;

  self = MAJAKKA_LESSON_PAGE (data);
  self->reading_again = FALSE;
  if (lesson != NULL && self->reading != NULL)
    majakka_lesson_page_set_lesson (self, lesson);
  else if (lesson != NULL)
    show_mended (self, lesson);
  else if (self->reading != NULL)
    tell_mistake (self, error);
  else
    majakka_lesson_page_show_mistake (self, error);
  if (self->changed)
    read_again (self);
}

/* One after the other: what was read first may not come last. */
static void
read_again (MajakkaLessonPage *self)
{
  self->changed = self->reading_again;
  if (self->reading_again)
    return;

  self->reading_again = TRUE;
  majakka_catalogue_entry_read_async (self->entry, self->cancellable, read_again_cb, self);
}

/* When another version of a pack is installed, the page goes on with its lesson. Where the pack was removed, or the lesson
 * is not in it any more, it stays as it is until it is left. */
static void
catalogue_changed_cb (MajakkaLessonPage *self)
{
  MajakkaCatalogueEntry *entry = majakka_catalogue_find (
      majakka_context_get_catalogue (self->context), self->reading->lesson->id);

  if (entry == NULL || majakka_catalogue_entry_get_pack (entry) == NULL ||
      !g_set_object (&self->entry, entry))
    return;

  read_again (self);
}

/* A lesson of the reader's own may be written on while it is open, and one of a pack may be updated; those of the program
 * do not change. */
void
majakka_lesson_page_follow_file (MajakkaLessonPage *self)
{
  g_auto (GStrv) folders = majakka_lesson_finder_directories ();
  const char *path = majakka_catalogue_entry_get_path (self->entry);
  g_autofree char *folder = g_path_get_dirname (path);

  /* Its words come with the catalogue, not with the file. */
  if (majakka_catalogue_entry_get_pack (self->entry) != NULL)
    {
      /* One that cannot be opened came so with the pack, and goes with it. */
      if (self->reading == NULL)
        return;
      g_signal_connect_object (majakka_context_get_catalogue (self->context), "items-changed",
                               G_CALLBACK (catalogue_changed_cb), self, G_CONNECT_SWAPPED);
      /* It may have been updated while it was read. */
      catalogue_changed_cb (self);
      return;
    }
  if (!g_str_equal (folder, folders[1]))
    return;

  self->watch = majakka_file_watch_new_file (path);
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (read_again), self,
                           G_CONNECT_SWAPPED);
}

/**
 * majakka_lesson_page_get_view:
 * @self: a page
 *
 * Returns: (transfer none) (nullable): the section that is shown; NULL while there is no lesson
 */
MajakkaSectionView *
majakka_lesson_page_get_view (MajakkaLessonPage *self)
{
  g_return_val_if_fail (MAJAKKA_IS_LESSON_PAGE (self), NULL);

  return self->view;
}

/**
 * majakka_lesson_page_get_position:
 * @self: a page
 *
 * Returns: which section is shown, from 0
 */
guint
majakka_lesson_page_get_position (MajakkaLessonPage *self)
{
  g_return_val_if_fail (MAJAKKA_IS_LESSON_PAGE (self), 0);

  return self->position;
}

/**
 * majakka_lesson_page_go_to:
 * @self: a page that shows a lesson
 * @position: a section, from 0
 * @block: a block of it, from 0
 *
 * Shows the section from that block on. A heavy one is shown without asking.
 */
void
majakka_lesson_page_go_to (MajakkaLessonPage *self, guint position, guint block)
{
  const MajakkaSectionPlace place = { .block = block, .y = 12, .at_top = block == 0 };

  g_return_if_fail (MAJAKKA_IS_LESSON_PAGE (self));
  g_return_if_fail (self->reading != NULL);
  g_return_if_fail (position < self->reading->lesson->sections->len);

  majakka_lesson_page_show_section (self, position, &place);
}
