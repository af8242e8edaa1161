/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-lesson-choice-page.h"

#include "majakka-class-rows.h"
#include "majakka-focus-later.h"
#include "majakka-header.h"
#include "majakka-title-text.h"
#include "majakka-track.h"

#include <adwaita.h>

struct _MajakkaLessonChoicePage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkBox *lessons;

  /* owned */
  MajakkaContext *context;
};

G_DEFINE_FINAL_TYPE (MajakkaLessonChoicePage, majakka_lesson_choice_page, GTK_TYPE_WIDGET)

static void
show_subtitle (MajakkaLessonChoicePage *self, GtkWidget *row, const MajakkaLesson *head)
{
  g_autofree char *complete =
      majakka_completeness_describe (majakka_context_get_completeness (self->context), head->id);
  g_autofree char *format = g_strjoin ("\n", "%s", complete, NULL);

  majakka_title_text_show_subtitle (row, self->context, &head->summary, format);
}

static GtkWidget *
create_row (MajakkaLessonChoicePage *self, const MajakkaLesson *head)
{
  GtkWidget *row = majakka_class_rows_create_way ("", NULL, "win.prepare-lesson", head->id);

  show_subtitle (self, row, head);
  majakka_title_text_show (row, self->context, &head->title, NULL);

  return row;
}

static void
append_track (MajakkaLessonChoicePage *self, guint track)
{
  GListModel *catalogue = G_LIST_MODEL (majakka_context_get_catalogue (self->context));
  GtkWidget *list = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (catalogue); i++)
    {
      g_autoptr (MajakkaCatalogueEntry) entry = g_list_model_get_item (catalogue, i);
      const MajakkaLesson *head = majakka_catalogue_entry_get_head (entry);

      if (head == NULL || majakka_track_find (head->track) != track)
        continue;
      if (list == NULL)
        {
          GtkWidget *heading =
              majakka_class_rows_create_heading (majakka_track_get_title (track), 2);

          list = majakka_class_rows_create_list (heading);
          gtk_box_append (self->lessons, heading);
          gtk_box_append (self->lessons, list);
        }
      gtk_list_box_append (GTK_LIST_BOX (list), create_row (self, head));
    }
}

static void
fill (MajakkaLessonChoicePage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->lessons))) != NULL)
    gtk_box_remove (self->lessons, child);
  for (guint i = 0; i < majakka_track_get_n_tracks (); i++)
    append_track (self, i);
}

static void
show_subtitle_cb (GtkWidget *row, const char *id, gpointer data)
{
  MajakkaLessonChoicePage *self = data;
  MajakkaCatalogueEntry *entry =
      majakka_catalogue_find (majakka_context_get_catalogue (self->context), id);

  if (entry != NULL)
    show_subtitle (self, row, majakka_catalogue_entry_get_head (entry));
}

/* How complete a translation is is known some time after the page is there. */
static void
completeness_changed_cb (MajakkaLessonChoicePage *self)
{
  majakka_class_rows_foreach (GTK_WIDGET (self->lessons), show_subtitle_cb, self);
}

static void
majakka_lesson_choice_page_dispose (GObject *object)
{
  MajakkaLessonChoicePage *self = MAJAKKA_LESSON_CHOICE_PAGE (object);
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->context);

  G_OBJECT_CLASS (majakka_lesson_choice_page_parent_class)->dispose (object);
}

static void
majakka_lesson_choice_page_class_init (MajakkaLessonChoicePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_lesson_choice_page_dispose;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-lesson-choice-page.ui");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.back", NULL);
  gtk_widget_class_bind_template_child (widget_class, MajakkaLessonChoicePage, lessons);
}

static void
majakka_lesson_choice_page_init (MajakkaLessonChoicePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_lesson_choice_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *
majakka_lesson_choice_page_new (MajakkaContext *context)
{
  MajakkaLessonChoicePage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_LESSON_CHOICE_PAGE, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (majakka_context_get_catalogue (context), "items-changed",
                           G_CALLBACK (fill), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (majakka_context_get_completeness (context), "changed",
                           G_CALLBACK (completeness_changed_cb), self, G_CONNECT_SWAPPED);
  fill (self);
  majakka_focus_later (GTK_WIDGET (self->lessons));

  return GTK_WIDGET (self);
}
