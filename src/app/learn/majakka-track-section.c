/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-track-section.h"

#include "majakka-flow-child.h"
#include "majakka-lesson-card.h"
#include "majakka-picture.h"
#include "majakka-title-text.h"
#include "majakka-track.h"

#include <glib/gi18n-lib.h>

/* A track of the course has three or four lessons. Somebody who has collected hundreds should still
 * see the page at once. */
#define MAX_CARDS 6

struct _MajakkaTrackSection
{
  GtkWidget parent_instance;

  /* template widgets */
  MajakkaPicture *picture;
  GtkLabel *title_label;
  GtkLabel *author_label;
  GtkLabel *done_label;
  GtkFlowBox *cards;
  GtkButton *more_button;

  /* owned */
  MajakkaContext *context;
  GPtrArray *entries; /* of MajakkaCatalogueEntry */
  GHashTable *progress;

  guint n_shown;
};

G_DEFINE_FINAL_TYPE (MajakkaTrackSection, majakka_track_section, GTK_TYPE_WIDGET)

static const MajakkaLessonProgress *
find_progress (MajakkaTrackSection *self, guint position)
{
  MajakkaCatalogueEntry *entry = g_ptr_array_index (self->entries, position);

  if (self->progress == NULL)
    return NULL;

  return g_hash_table_lookup (self->progress, majakka_catalogue_entry_get_head (entry)->id);
}

static GtkWidget *
get_card (MajakkaTrackSection *self, guint position)
{
  return gtk_flow_box_child_get_child (
      gtk_flow_box_get_child_at_index (self->cards, (int) position));
}

static void
show_cards (MajakkaTrackSection *self, guint n_cards)
{
  for (; self->n_shown < n_cards; self->n_shown++)
    {
      GtkWidget *card =
          majakka_lesson_card_new (self->context, g_ptr_array_index (self->entries, self->n_shown));

      gtk_flow_box_append (self->cards, majakka_flow_child_new (card));
      majakka_lesson_card_set_progress (MAJAKKA_LESSON_CARD (card),
                                        find_progress (self, self->n_shown));
    }
}

static void
show_all_cb (MajakkaTrackSection *self)
{
  guint first_new = self->n_shown;

  show_cards (self, self->entries->len);
  gtk_widget_set_visible (GTK_WIDGET (self->more_button), FALSE);
  gtk_widget_grab_focus (get_card (self, first_new));
}

static void
majakka_track_section_dispose (GObject *object)
{
  MajakkaTrackSection *self = MAJAKKA_TRACK_SECTION (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->progress, g_hash_table_unref);

  G_OBJECT_CLASS (majakka_track_section_parent_class)->dispose (object);
}

static void
majakka_track_section_class_init (MajakkaTrackSectionClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_track_section_dispose;

  g_type_ensure (MAJAKKA_TYPE_PICTURE);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/learn/majakka-track-section.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaTrackSection, picture);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTrackSection, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTrackSection, author_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTrackSection, done_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTrackSection, cards);
  gtk_widget_class_bind_template_child (widget_class, MajakkaTrackSection, more_button);
  gtk_widget_class_bind_template_callback (widget_class, show_all_cb);
}

static void
majakka_track_section_init (MajakkaTrackSection *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static MajakkaTrackSection *
create (MajakkaContext *context, GPtrArray *entries)
{
  MajakkaTrackSection *self = g_object_new (MAJAKKA_TYPE_TRACK_SECTION, NULL);

  self->context = g_object_ref (context);
  self->entries = g_ptr_array_ref (entries);
  show_cards (self, MIN (entries->len, MAX_CARDS));

  if (entries->len > MAX_CARDS)
    {
      g_autofree char *words = g_strdup_printf (
          g_dngettext (GETTEXT_PACKAGE, "Show all %u lesson", "Show all %u lessons", entries->len),
          entries->len);

      gtk_button_set_label (self->more_button, words);
      gtk_widget_set_visible (GTK_WIDGET (self->more_button), TRUE);
    }

  return self;
}

/**
 * majakka_track_section_new:
 * @context: the context
 * @track: the position of the track
 * @entries: (element-type MajakkaCatalogueEntry): its lessons, all usable
 *
 * Returns: (transfer floating): a section
 */
GtkWidget *
majakka_track_section_new (MajakkaContext *context, guint track, GPtrArray *entries)
{
  MajakkaTrackSection *self;
  g_autofree char *picture = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (entries != NULL, NULL);

  self = create (context, entries);
  picture = g_strdup_printf ("track-%s.svg", majakka_track_get_id (track));
  majakka_picture_set_resource (self->picture, picture);
  gtk_label_set_label (self->title_label, majakka_track_get_title (track));

  return GTK_WIDGET (self);
}

/**
 * majakka_track_section_new_for_pack:
 * @context: the context
 * @entries: (element-type MajakkaCatalogueEntry): the lessons of one pack, all usable; at least one
 *
 * Says who made them: they are not the program's.
 *
 * Returns: (transfer floating): a section
 */
GtkWidget *
majakka_track_section_new_for_pack (MajakkaContext *context, GPtrArray *entries)
{
  MajakkaTrackSection *self;
  const MajakkaPackManifest *pack;
  g_autofree char *author = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (entries != NULL && entries->len > 0, NULL);

  self = create (context, entries);
  pack = majakka_catalogue_entry_get_pack (g_ptr_array_index (entries, 0));
  /* Translators: of a lesson pack: %s is the name of a person or an organisation */
  author =
      g_strdup_printf (_ ("Made by %s. Majakka has not reviewed these lessons."), pack->author);
  gtk_widget_set_visible (GTK_WIDGET (self->picture), FALSE);
  majakka_title_text_show (GTK_WIDGET (self->title_label), context, &pack->title, NULL);
  gtk_label_set_label (self->author_label, author);
  gtk_widget_set_visible (GTK_WIDGET (self->author_label), TRUE);

  return GTK_WIDGET (self);
}

/**
 * majakka_track_section_set_progress:
 * @self: a section
 * @progress: (element-type utf8 MajakkaLessonProgress): what was done, by the id of the lesson
 */
void
majakka_track_section_set_progress (MajakkaTrackSection *self, GHashTable *progress)
{
  g_autofree char *words = NULL;
  guint n_done = 0;

  g_return_if_fail (MAJAKKA_IS_TRACK_SECTION (self));

  if (self->progress != progress)
    {
      g_clear_pointer (&self->progress, g_hash_table_unref);
      self->progress = g_hash_table_ref (progress);
    }
  for (guint i = 0; i < self->entries->len; i++)
    {
      const MajakkaLessonProgress *of_lesson = find_progress (self, i);

      if (of_lesson != NULL && of_lesson->done)
        n_done++;
      if (i < self->n_shown)
        majakka_lesson_card_set_progress (MAJAKKA_LESSON_CARD (get_card (self, i)), of_lesson);
    }

  /* Translators: of the lessons of a track: how many were worked through, how many there are */
  words = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "%u of %u done", "%u of %u done", self->entries->len), n_done,
      self->entries->len);
  gtk_label_set_label (self->done_label, words);
}
