/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-card.h"

#include "majakka-lesson-meta.h"
#include "majakka-picture.h"
#include "majakka-title-text.h"

struct _MajakkaLessonCard
{
  GtkButton parent_instance;

  /* template widgets */
  MajakkaPicture *picture;
  GtkLabel *title_label;
  GtkLabel *review_label;
  GtkLabel *meta_label;
  GtkLabel *completeness_label;
  GtkWidget *done_image;

  /* owned */
  MajakkaContext *context;
  char *id;

  guint minutes;
  gboolean is_old; /* was reviewed long ago */
};

G_DEFINE_FINAL_TYPE (MajakkaLessonCard, majakka_lesson_card, GTK_TYPE_BUTTON)

static void
majakka_lesson_card_finalize (GObject *object)
{
  MajakkaLessonCard *self = MAJAKKA_LESSON_CARD (object);

  g_clear_object (&self->context);
  g_free (self->id);

  G_OBJECT_CLASS (majakka_lesson_card_parent_class)->finalize (object);
}

static void
majakka_lesson_card_class_init (MajakkaLessonCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_lesson_card_finalize;

  g_type_ensure (MAJAKKA_TYPE_PICTURE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/learn/majakka-lesson-card.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonCard, picture);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonCard, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonCard, review_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonCard, completeness_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonCard, meta_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonCard, done_image);
}

static void
majakka_lesson_card_init (MajakkaLessonCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* A hidden label would still be read out. */
static void
update_name (MajakkaLessonCard *self)
{
  GtkWidget *labels[] = { GTK_WIDGET (self->title_label), GTK_WIDGET (self->review_label),
                          GTK_WIDGET (self->completeness_label), GTK_WIDGET (self->meta_label) };
  GtkWidget *shown[G_N_ELEMENTS (labels)] = { NULL };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    if (gtk_widget_get_visible (labels[i]))
      shown[n++] = labels[i];
  /* The title and the minutes are always there; a list of widgets ends with NULL. */
  if (n == 2)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                    shown[0], shown[1], NULL, -1);
  else if (n == 3)
    gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                    shown[0], shown[1], shown[2], NULL, -1);
  else
    gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY,
                                    shown[0], shown[1], shown[2], shown[3], NULL, -1);
}

static void
show_completeness (MajakkaLessonCard *self)
{
  g_autofree char *words =
      majakka_completeness_describe (majakka_context_get_completeness (self->context), self->id);

  gtk_label_set_label (self->completeness_label, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->completeness_label), words != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->review_label), self->is_old);
  update_name (self);
}

static void
show_summary (MajakkaLessonCard *self)
{
  MajakkaCatalogueEntry *entry =
      majakka_catalogue_find (majakka_context_get_catalogue (self->context), self->id);
  const MajakkaLesson *head = entry != NULL ? majakka_catalogue_entry_get_head (entry) : NULL;
  g_autofree char *summary =
      head != NULL ? majakka_translator_plain (majakka_context_get_translator (self->context),
                                               &head->summary)
                   : NULL;

  gtk_widget_set_tooltip_text (GTK_WIDGET (self), summary);
}

/**
 * majakka_lesson_card_new:
 * @context: the context
 * @entry: an entry whose lesson can be used
 *
 * Returns: (transfer floating): a card
 */
GtkWidget *
majakka_lesson_card_new (MajakkaContext *context, MajakkaCatalogueEntry *entry)
{
  MajakkaLessonCard *self;
  const MajakkaLesson *head;
  g_autofree char *today = majakka_date_today ();
  g_autofree char *picture = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (MAJAKKA_IS_CATALOGUE_ENTRY (entry), NULL);

  head = majakka_catalogue_entry_get_head (entry);
  picture = majakka_catalogue_entry_find_picture (entry, head->picture);

  self = g_object_new (MAJAKKA_TYPE_LESSON_CARD, NULL);
  self->minutes = head->minutes;
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "s", head->id);
  majakka_title_text_show (GTK_WIDGET (self->title_label), context, &head->title, NULL);
  majakka_picture_set_file (self->picture, picture);
  self->context = g_object_ref (context);
  self->id = g_strdup (head->id);
  self->is_old = majakka_lesson_is_review_old (head, today);
  g_signal_connect_object (majakka_context_get_completeness (context), "changed",
                           G_CALLBACK (show_completeness), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (context, "words-changed", G_CALLBACK (show_summary), self,
                           G_CONNECT_SWAPPED);
  show_completeness (self);
  show_summary (self);
  majakka_lesson_card_set_progress (self, NULL);

  return GTK_WIDGET (self);
}

/**
 * majakka_lesson_card_set_progress:
 * @self: a card
 * @progress: (nullable): what was done of the lesson; NULL for nothing
 */
void
majakka_lesson_card_set_progress (MajakkaLessonCard *self, const MajakkaLessonProgress *progress)
{
  g_autofree char *words = NULL;

  g_return_if_fail (MAJAKKA_IS_LESSON_CARD (self));

  words = majakka_lesson_meta_describe (self->minutes, progress);
  gtk_label_set_label (self->meta_label, words);
  gtk_widget_set_visible (self->done_image, progress != NULL && progress->done);
}
