/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-review-note.h"

#include "majakka-lesson.h"

#include <glib/gi18n-lib.h>

struct _MajakkaReviewNote
{
  GtkBox parent_instance;

  /* template widgets */
  GtkLabel *reviewed_label;
  GtkWidget *old;
  GtkLabel *old_label;
};

G_DEFINE_FINAL_TYPE (MajakkaReviewNote, majakka_review_note, GTK_TYPE_BOX)

static void
majakka_review_note_class_init (MajakkaReviewNoteClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/common/majakka-review-note.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaReviewNote, reviewed_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReviewNote, old);
  gtk_widget_class_bind_template_child (widget_class, MajakkaReviewNote, old_label);
}

static void
majakka_review_note_init (MajakkaReviewNote *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_review_note_new:
 * @reviewed: the day of the last review, ISO 8601
 * @old_words: what to say when that is long ago
 * @today: the day that it is held against, ISO 8601
 *
 * Returns: (transfer floating): a note
 */
GtkWidget *
majakka_review_note_new (const char *reviewed, const char *old_words, const char *today)
{
  MajakkaReviewNote *self = g_object_new (MAJAKKA_TYPE_REVIEW_NOTE, NULL);

  majakka_review_note_show (self, reviewed, old_words, today);

  return GTK_WIDGET (self);
}

/**
 * majakka_review_note_show:
 * @self: a note
 * @reviewed: the day of the last review, ISO 8601
 * @old_words: what to say when that is long ago
 * @today: the day that it is held against, ISO 8601
 */
void
majakka_review_note_show (MajakkaReviewNote *self,
                          const char *reviewed,
                          const char *old_words,
                          const char *today)
{
  g_autofree char *month = NULL;
  g_autofree char *words = NULL;

  g_return_if_fail (MAJAKKA_IS_REVIEW_NOTE (self));
  g_return_if_fail (reviewed != NULL);
  g_return_if_fail (old_words != NULL);
  g_return_if_fail (today != NULL);

  month = majakka_date_format_month (reviewed);
  /* Translators: a month and year, as in “November 2026” */
  words = g_strdup_printf (_ ("Last reviewed: %s"), month);
  gtk_label_set_label (self->reviewed_label, words);
  gtk_label_set_label (self->old_label, old_words);
  gtk_widget_set_visible (self->old,
                          majakka_date_is_over (reviewed, MAJAKKA_LESSON_REVIEW_YEARS, today));
}
