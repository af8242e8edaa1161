/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-intro.h"

#include "majakka-age-words.h"
#include "majakka-hanging-row.h"
#include "majakka-picture.h"
#include "majakka-review-note.h"
#include "majakka-section-heading.h"

#include <glib/gi18n-lib.h>

/* Those of the lesson format. */
#define N_AGE_BANDS 5

struct _MajakkaLessonIntro
{
  GtkBox parent_instance;

  /* template widgets */
  MajakkaPicture *picture;
  MajakkaSectionHeading *heading;
  GtkBox *summary;
  GtkLabel *minutes;
  GtkLabel *ages;
  GtkLabel *completeness;
  GtkLabel *pack;
  MajakkaReviewNote *review;
  GtkBox *content_note;
  GtkBox *objectives;

  /* owned */
  MajakkaReading *reading;
};

G_DEFINE_FINAL_TYPE (MajakkaLessonIntro, majakka_lesson_intro, GTK_TYPE_BOX)

static gboolean
majakka_lesson_intro_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (MAJAKKA_LESSON_INTRO (widget)->heading));
}

static void
majakka_lesson_intro_finalize (GObject *object)
{
  g_clear_pointer (&MAJAKKA_LESSON_INTRO (object)->reading, majakka_reading_unref);

  G_OBJECT_CLASS (majakka_lesson_intro_parent_class)->finalize (object);
}

static void
majakka_lesson_intro_class_init (MajakkaLessonIntroClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = majakka_lesson_intro_finalize;
  widget_class->grab_focus = majakka_lesson_intro_grab_focus;

  g_type_ensure (MAJAKKA_TYPE_PICTURE);
  g_type_ensure (MAJAKKA_TYPE_REVIEW_NOTE);
  g_type_ensure (MAJAKKA_TYPE_SECTION_HEADING);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/lesson/majakka-lesson-intro.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonIntro, picture);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonIntro, heading);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonIntro, summary);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonIntro, minutes);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonIntro, ages);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonIntro, completeness);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonIntro, pack);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonIntro, review);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonIntro, content_note);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonIntro, objectives);
}

static void
majakka_lesson_intro_init (MajakkaLessonIntro *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
show_picture (MajakkaLessonIntro *self, MajakkaReading *reading)
{
  const MajakkaLesson *lesson = reading->lesson;
  g_autofree char *path = majakka_catalogue_entry_find_picture (reading->entry, lesson->picture);
  g_autofree char *alt = NULL;

  if (path == NULL)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->picture), FALSE);
      return;
    }

  alt = majakka_reading_get_plain (reading, &lesson->picture_alt);
  majakka_picture_set_file (self->picture, path);
  majakka_picture_set_alternative_text (self->picture, alt);
}

static void
show_minutes (MajakkaLessonIntro *self, guint minutes)
{
  g_autofree char *words = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "About %u minute, with the questions at the end",
                   "About %u minutes, with the questions at the end", minutes),
      minutes);

  gtk_label_set_label (self->minutes, words);
}

static void
show_ages (MajakkaLessonIntro *self, char **ages)
{
  guint n = ages != NULL ? g_strv_length (ages) : 0;
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *words = NULL;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? " · " : "", majakka_age_band_get_words (ages[i]));

  /* Translators: the ages of the children that a lesson speaks of */
  words = n == N_AGE_BANDS ? g_strdup (_ ("About children of every age"))
                           : g_strdup_printf (_ ("About children of: %s"), list->str);
  gtk_label_set_label (self->ages, words);
  gtk_widget_set_visible (GTK_WIDGET (self->ages), n > 0);
}

/* Whose words these are, where they are not the program's. */
static void
show_pack (MajakkaLessonIntro *self, MajakkaCatalogueEntry *entry)
{
  const MajakkaPackManifest *pack = majakka_catalogue_entry_get_pack (entry);
  g_autofree char *words = NULL;

  if (pack == NULL)
    return;

  words = g_strdup_printf (
      /* Translators: of a lesson: %s is the name of a person or an organisation */
      _ ("From a lesson pack made by %s. Majakka has not reviewed it."), pack->author);
  gtk_label_set_label (self->pack, words);
  gtk_widget_set_visible (GTK_WIDGET (self->pack), TRUE);
}

static void
show_review (MajakkaLessonIntro *self, const char *reviewed)
{
  g_autofree char *today = majakka_date_today ();

  majakka_review_note_show (
      self->review, reviewed,
      _ ("This lesson was last reviewed more than 12 months ago. Check numbers "
         "and laws on the official pages."),
      today);
}

static void
show_objectives (MajakkaLessonIntro *self, MajakkaReading *reading)
{
  GtkWidget *list = g_object_new (GTK_TYPE_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                                  "orientation", GTK_ORIENTATION_VERTICAL, "spacing", 6, NULL);

  for (guint i = 0; i < reading->lesson->objectives->len; i++)
    {
      const MajakkaObjective *objective = g_ptr_array_index (reading->lesson->objectives, i);
      GtkWidget *point = gtk_label_new ("•");

      gtk_widget_add_css_class (point, "point");
      gtk_box_append (GTK_BOX (list),
                      majakka_hanging_row_new (
                          point, majakka_reading_create_label (reading, &objective->text)));
    }
  gtk_box_append (self->objectives, list);
}

/* It may be another while somebody translates. */
static void
show_completeness (MajakkaLessonIntro *self)
{
  g_autofree char *words = majakka_completeness_describe_read (
      majakka_context_get_completeness (self->reading->context), self->reading->lesson);

  gtk_label_set_label (self->completeness, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->completeness), words != NULL);
}

/**
 * majakka_lesson_intro_new:
 * @reading: the lesson that is being read
 *
 * Returns: (transfer floating): its beginning
 */
GtkWidget *
majakka_lesson_intro_new (MajakkaReading *reading)
{
  MajakkaLessonIntro *self = g_object_new (MAJAKKA_TYPE_LESSON_INTRO, NULL);
  const MajakkaLesson *lesson = reading->lesson;

  show_picture (self, reading);
  majakka_section_heading_show (self->heading, reading->context, /* part= */ NULL, &lesson->title);
  self->reading = majakka_reading_ref (reading);
  g_signal_connect_object (majakka_context_get_completeness (reading->context), "changed",
                           G_CALLBACK (show_completeness), self, G_CONNECT_SWAPPED);
  show_completeness (self);
  gtk_box_append (self->summary, majakka_reading_create_label (reading, &lesson->summary));
  show_minutes (self, lesson->minutes);
  show_ages (self, lesson->ages);
  show_pack (self, reading->entry);
  show_review (self, lesson->reviewed);
  if (MAJAKKA_MESSAGE_IS_SET (&lesson->content_note))
    {
      gtk_box_append (self->content_note,
                      majakka_reading_create_label (reading, &lesson->content_note));
      gtk_widget_set_visible (GTK_WIDGET (self->content_note), TRUE);
    }
  show_objectives (self, reading);

  return GTK_WIDGET (self);
}
