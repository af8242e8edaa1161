/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-contents.h"

#include "majakka-contents-row.h"

struct _MajakkaLessonContents
{
  GtkBox parent_instance;

  /* template widgets */
  GtkListBox *list;

  /* owned */
  MajakkaReading *reading;
};

G_DEFINE_FINAL_TYPE (MajakkaLessonContents, majakka_lesson_contents, GTK_TYPE_BOX)

static void
row_activated_cb (MajakkaLessonContents *self, GtkListBoxRow *row)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "lesson.section", "u",
                              (guint) gtk_list_box_row_get_index (row));
}

static gboolean
is_done (const MajakkaSection *section,
         const MajakkaLessonProgress *progress,
         const char *const *read)
{
  return section->is_quiz ? progress->quiz_done : g_strv_contains (read, section->id);
}

static void
update_marks (MajakkaLessonContents *self)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->reading->context);
  const MajakkaLesson *lesson = self->reading->lesson;
  g_autoptr (MajakkaLessonProgress) progress =
      majakka_learner_store_get_lesson_progress (store, lesson->id);
  g_auto (GStrv) read = majakka_learner_store_list_read (store, lesson->id);

  for (guint i = 0; i < lesson->sections->len; i++)
    {
      GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, (int) i);

      majakka_contents_row_set_done (
          MAJAKKA_CONTENTS_ROW (row),
          is_done (g_ptr_array_index (lesson->sections, i), progress, (const char *const *) read));
    }
}

static void
majakka_lesson_contents_finalize (GObject *object)
{
  g_clear_pointer (&MAJAKKA_LESSON_CONTENTS (object)->reading, majakka_reading_unref);

  G_OBJECT_CLASS (majakka_lesson_contents_parent_class)->finalize (object);
}

static void
majakka_lesson_contents_class_init (MajakkaLessonContentsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_lesson_contents_finalize;

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-lesson-contents.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonContents, list);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
majakka_lesson_contents_init (MajakkaLessonContents *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
list_sections (MajakkaLessonContents *self)
{
  GtkWidget *row;

  while ((row = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, row);
  for (guint i = 0; i < self->reading->lesson->sections->len; i++)
    {
      const MajakkaSection *section = majakka_reading_get_section (self->reading, i);

      gtk_list_box_append (self->list,
                           majakka_contents_row_new (self->reading->context, i + 1, &section->title,
                                                     section->is_quiz));
    }
}

static void
follow_store (MajakkaLessonContents *self)
{
  MajakkaLearnerStore *store = majakka_context_get_store (self->reading->context);
  g_autofree char *detail = g_strconcat ("changed::", self->reading->lesson->id, NULL);

  g_signal_handlers_disconnect_by_func (store, update_marks, self);
  g_signal_connect_object (store, detail, G_CALLBACK (update_marks), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (store, "notify::current", G_CALLBACK (update_marks), self,
                           G_CONNECT_SWAPPED);
}

static gboolean
has_same_sections (const MajakkaReading *one, const MajakkaReading *other)
{
  if (one == NULL || one->lesson->sections->len != other->lesson->sections->len ||
      g_strcmp0 (one->lesson->id, other->lesson->id) != 0)
    return FALSE;

  for (guint i = 0; i < one->lesson->sections->len; i++)
    {
      const MajakkaSection *mine = majakka_reading_get_section (one, i);
      const MajakkaSection *yours = majakka_reading_get_section (other, i);

      if (!g_str_equal (mine->id, yours->id) ||
          g_strcmp0 (mine->title.source, yours->title.source) != 0)
        return FALSE;
    }

  return TRUE;
}

/**
 * majakka_lesson_contents_set_reading:
 * @self: the contents
 * @reading: the lesson that is being read, or another version of it
 *
 * Lists its sections.
 */
void
majakka_lesson_contents_set_reading (MajakkaLessonContents *self, MajakkaReading *reading)
{
  gboolean same;

  g_return_if_fail (MAJAKKA_IS_LESSON_CONTENTS (self));
  g_return_if_fail (reading != NULL);

  same = has_same_sections (self->reading, reading);
  majakka_reading_ref (reading);
  g_clear_pointer (&self->reading, majakka_reading_unref);
  self->reading = reading;
  /* Rows that say the same stay, and keep the focus. */
  if (same)
    return;

  list_sections (self);
  follow_store (self);
  update_marks (self);
}

/**
 * majakka_lesson_contents_set_current:
 * @self: the contents
 * @position: which section is shown, from 0
 */
void
majakka_lesson_contents_set_current (MajakkaLessonContents *self, guint position)
{
  g_return_if_fail (MAJAKKA_IS_LESSON_CONTENTS (self));

  for (guint i = 0; i < self->reading->lesson->sections->len; i++)
    majakka_contents_row_set_current (
        MAJAKKA_CONTENTS_ROW (gtk_list_box_get_row_at_index (self->list, (int) i)), i == position);
}
