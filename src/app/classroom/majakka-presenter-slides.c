/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-presenter-slides.h"

#include "majakka-projector-view.h"
#include "majakka-slide-frame.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _MajakkaPresenterSlides
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *all;
  MajakkaSlideFrame *now_frame;
  GtkLabel *class_label;
  GtkWidget *next;
  MajakkaSlideFrame *next_frame;
  GtkWidget *other;
  MajakkaSlideFrame *other_frame;

  /* borrowed, in the frames; NULL before there is a session */
  GtkWidget *now_view;
  GtkWidget *next_view;
  GtkWidget *other_view;

  /* owned */
  MajakkaSession *session;
};

G_DEFINE_FINAL_TYPE (MajakkaPresenterSlides, majakka_presenter_slides, GTK_TYPE_WIDGET)

/* As it is for the teacher: what the class sees of it when the projector follows. */
static MajakkaProjection *
project_now (MajakkaPresenterSlides *self)
{
  const MajakkaSessionState *state = majakka_session_get_state (self->session);
  MajakkaShown shown = { .position = state->position,
                         .phase = majakka_session_get_phase (self->session) };

  majakka_session_state_tally (state, state->position, &shown.tally);

  return majakka_projection_new (majakka_session_get_deck (self->session), &shown);
}

/* As it will be when it comes; a question that was not asked yet will be. */
static MajakkaProjection *
project_next (MajakkaPresenterSlides *self)
{
  const MajakkaSessionState *state = majakka_session_get_state (self->session);
  MajakkaDeck *deck = majakka_session_get_deck (self->session);
  MajakkaShown shown = { .position = state->position + 1 };

  if (shown.position >= majakka_deck_get_n_steps (deck))
    return NULL;

  shown.phase = majakka_session_state_get_step (state, shown.position)->phase;
  if (shown.phase == MAJAKKA_PHASE_NONE &&
      majakka_deck_get_step (deck, shown.position)->kind == MAJAKKA_STEP_QUESTION)
    shown.phase = MAJAKKA_PHASE_ASKING;
  majakka_session_state_tally (state, shown.position, &shown.tally);

  return majakka_projection_new (deck, &shown);
}

static void
show_slide (GtkWidget *view, const MajakkaProjection *projection, int text)
{
  majakka_projector_view_show (MAJAKKA_PROJECTOR_VIEW (view), projection, text);
}

/* Whether the class sees something else than the teacher is at. */
static gboolean
differs (const MajakkaSessionState *state, MajakkaSession *session)
{
  MajakkaTally tally;

  if (state->shown.position != state->position ||
      state->shown.phase != majakka_session_get_phase (session))
    return TRUE;
  majakka_session_state_tally (state, state->position, &tally);

  return memcmp (&tally, &state->shown.tally, sizeof tally) != 0;
}

static const char *
describe_class (const MajakkaSessionState *state, gboolean other)
{
  if (state->blank)
    return _ ("The class sees: nothing. The projector is blank.");
  if (other)
    return _ ("The class sees: something else. The projector is frozen.");
  if (state->frozen)
    return _ ("The class sees: this slide. The projector is frozen.");

  return _ ("The class sees: this slide");
}

static void
update (MajakkaPresenterSlides *self)
{
  const MajakkaSessionState *state = majakka_session_get_state (self->session);
  gboolean other = state->frozen && differs (state, self->session);
  g_autoptr (MajakkaProjection) now = project_now (self);
  g_autoptr (MajakkaProjection) next = project_next (self);
  g_autoptr (MajakkaProjection) seen = majakka_session_project (self->session);

  show_slide (self->now_view, now, state->text);
  gtk_widget_set_visible (self->next, next != NULL);
  if (next != NULL)
    show_slide (self->next_view, next, state->text);
  gtk_widget_set_visible (self->other, other || state->blank);
  if (other || state->blank)
    show_slide (self->other_view, seen, state->text);
  gtk_label_set_label (self->class_label, describe_class (state, other));
  if (other || state->blank || state->frozen)
    gtk_widget_add_css_class (GTK_WIDGET (self->class_label), "apart");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->class_label), "apart");
}

static void
majakka_presenter_slides_dispose (GObject *object)
{
  MajakkaPresenterSlides *self = MAJAKKA_PRESENTER_SLIDES (object);

  g_clear_object (&self->session);
  g_clear_pointer (&self->all, gtk_widget_unparent);

  G_OBJECT_CLASS (majakka_presenter_slides_parent_class)->dispose (object);
}

static void
majakka_presenter_slides_class_init (MajakkaPresenterSlidesClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_presenter_slides_dispose;

  g_type_ensure (MAJAKKA_TYPE_SLIDE_FRAME);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/classroom/majakka-presenter-slides.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterSlides, all);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterSlides, now_frame);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterSlides, class_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterSlides, next);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterSlides, next_frame);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterSlides, other);
  gtk_widget_class_bind_template_child (widget_class, MajakkaPresenterSlides, other_frame);
}

static void
majakka_presenter_slides_init (MajakkaPresenterSlides *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
add_view (MajakkaSlideFrame *frame, MajakkaContext *context)
{
  GtkWidget *view = majakka_projector_view_new (context);

  majakka_slide_frame_set_child (frame, view);

  return view;
}

/**
 * majakka_presenter_slides_follow:
 * @self: slides
 * @context: the context
 * @session: the session to show, once
 */
void
majakka_presenter_slides_follow (MajakkaPresenterSlides *self,
                                 MajakkaContext *context,
                                 MajakkaSession *session)
{
  g_return_if_fail (MAJAKKA_IS_PRESENTER_SLIDES (self));
  g_return_if_fail (MAJAKKA_IS_CONTEXT (context));
  g_return_if_fail (MAJAKKA_IS_SESSION (session));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  self->now_view = add_view (self->now_frame, context);
  self->next_view = add_view (self->next_frame, context);
  self->other_view = add_view (self->other_frame, context);
  g_signal_connect_object (session, "notify::revision", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);
}
