/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-preview-page.h"

#include "majakka-answer-list.h"
#include "majakka-class-rows.h"
#include "majakka-focus-later.h"
#include "majakka-header.h"
#include "majakka-projection.h"
#include "majakka-projector-view.h"
#include "majakka-session-blocks.h"
#include "majakka-session-start.h"
#include "majakka-slide-frame.h"
#include "majakka-title-text.h"
#include "majakka-wrap-button.h"

#include <glib/gi18n-lib.h>

/* As many slides as a window shows without scrolling. */
#define STEPS_AT_ONCE 2

#define SLIDE_WIDTH 480 /* pixels */

struct _MajakkaPreviewPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkLabel *title_label;
  GtkWidget *show_button;
  GtkBox *steps;

  /* owned */
  MajakkaReading *reading;
  MajakkaDeck *deck;

  guint next_step;
  guint fill_source;
};

G_DEFINE_FINAL_TYPE (MajakkaPreviewPage, majakka_preview_page, GTK_TYPE_WIDGET)

static const char *
get_kind (const MajakkaStep *step)
{
  switch (step->kind)
    {
    case MAJAKKA_STEP_RULES:
      return _ ("Ground rules");
    case MAJAKKA_STEP_QUESTION:
      return _ ("Question to the class");
    case MAJAKKA_STEP_END:
      return _ ("The end");
    case MAJAKKA_STEP_SLIDE:
    default:
      return _ ("Slide");
    }
}

static void
append_part_title (MajakkaPreviewPage *self, const MajakkaStep *step)
{
  const MajakkaDeckPart *part;
  GtkWidget *heading;

  if (step->part == MAJAKKA_DECK_NO_PART)
    return;

  part = majakka_deck_get_part (self->deck, step->part);
  if (part->first_step != self->next_step)
    return;

  heading = majakka_class_rows_create_heading (_ ("Check yourself"), 2);
  if (MAJAKKA_MESSAGE_IS_SET (part->title))
    majakka_title_text_show (heading, self->reading->context, part->title, NULL);
  gtk_box_append (self->steps, heading);
}

/* As the class sees it while a question is asked: without what is right. */
static GtkWidget *
create_slide (MajakkaPreviewPage *self, const MajakkaStep *step)
{
  const MajakkaShown shown = {
    .position = self->next_step,
    .phase = step->question != NULL ? MAJAKKA_PHASE_ASKING : MAJAKKA_PHASE_NONE,
  };
  g_autoptr (MajakkaProjection) projection = majakka_projection_new (self->deck, &shown);
  GtkWidget *frame = g_object_new (MAJAKKA_TYPE_SLIDE_FRAME, "halign", GTK_ALIGN_START, "widest",
                                   SLIDE_WIDTH, NULL);
  GtkWidget *view = majakka_projector_view_new (self->reading->context);

  majakka_projector_view_show (MAJAKKA_PROJECTOR_VIEW (view), projection, 0);
  gtk_widget_add_css_class (frame, "slide-preview");
  majakka_slide_frame_set_child (MAJAKKA_SLIDE_FRAME (frame), view);

  return frame;
}

static void
append_step (MajakkaPreviewPage *self)
{
  const MajakkaStep *step = majakka_deck_get_step (self->deck, self->next_step);
  /* Translators: the place of a slide in a session, and how many there are; then what it is, as in “Slide” */
  g_autofree char *place = g_strdup_printf (_ ("%u of %u · %s"), self->next_step + 1,
                                            majakka_deck_get_n_steps (self->deck), get_kind (step));
  GtkWidget *caption = majakka_class_rows_create_words (place);

  append_part_title (self, step);
  gtk_widget_add_css_class (caption, "dim-words");
  gtk_box_append (self->steps, caption);
  gtk_box_append (self->steps, create_slide (self, step));
  if (step->question != NULL)
    gtk_box_append (self->steps, majakka_answer_list_new (self->reading, step->question));
  if (step->notes->len > 0)
    gtk_box_append (self->steps, majakka_session_blocks_create_notes (self->reading, step->notes));
}

static gboolean
append_next_step (MajakkaPreviewPage *self)
{
  if (self->next_step == majakka_deck_get_n_steps (self->deck))
    return FALSE;

  append_step (self);
  self->next_step++;

  return TRUE;
}

static gboolean
append_step_cb (gpointer data)
{
  MajakkaPreviewPage *self = data;

  if (append_next_step (self))
    return G_SOURCE_CONTINUE;

  self->fill_source = 0;

  return G_SOURCE_REMOVE;
}

static void
show_cb (MajakkaPreviewPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  majakka_session_start_preview (GTK_WINDOW (root), self->reading->context, self->deck);
}

static void
majakka_preview_page_dispose (GObject *object)
{
  MajakkaPreviewPage *self = MAJAKKA_PREVIEW_PAGE (object);
  GtkWidget *child;

  g_clear_handle_id (&self->fill_source, g_source_remove);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_pointer (&self->reading, majakka_reading_unref);
  g_clear_pointer (&self->deck, majakka_deck_unref);

  G_OBJECT_CLASS (majakka_preview_page_parent_class)->dispose (object);
}

static void
majakka_preview_page_class_init (MajakkaPreviewPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_preview_page_dispose;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-preview-page.ui");
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "win.back", NULL);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreviewPage, title_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreviewPage, show_button);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPreviewPage, steps);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
}

static void
majakka_preview_page_init (MajakkaPreviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_preview_page_new:
 * @context: the context
 * @preparation: what is prepared
 *
 * Returns: (transfer floating): the page; what is further down comes while the first slides are looked at
 */
GtkWidget *
majakka_preview_page_new (MajakkaContext *context, MajakkaPreparation *preparation)
{
  MajakkaPreviewPage *self;
  g_autofree char *title = NULL;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (preparation != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_PREVIEW_PAGE, NULL);
  self->deck = majakka_arrangement_create_deck (preparation->arrangement);
  self->reading = majakka_reading_new_for_page (context, majakka_deck_get_lesson (self->deck));
  title = majakka_preparation_dup_title (preparation, context);
  gtk_label_set_label (self->title_label, title);
  for (guint i = 0; i < STEPS_AT_ONCE; i++)
    append_next_step (self);
  self->fill_source = g_idle_add_full (G_PRIORITY_LOW, append_step_cb, self, NULL);
  majakka_focus_later (self->show_button);

  return GTK_WIDGET (self);
}
