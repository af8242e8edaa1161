/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-refresh-page.h"

#include "majakka-header.h"
#include "majakka-question-panel.h"
#include "majakka-refresh-result.h"
#include "majakka-tab.h"
#include "majakka-title-text.h"

#include <glib/gi18n-lib.h>

struct _MajakkaRefreshPage
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *progress_box;
  GtkLabel *position_label;
  GtkProgressBar *progress_bar;
  GtkLabel *lesson_label;
  GtkScrolledWindow *scroller;
  GtkWidget *slot;

  /* owned */
  MajakkaContext *context;
  MajakkaRefreshSession *session; /* NULL until the lessons are read */
  GCancellable *cancellable;
};

G_DEFINE_FINAL_TYPE (MajakkaRefreshPage, majakka_refresh_page, GTK_TYPE_WIDGET)

static void show_question (MajakkaRefreshPage *self);
static void begin (MajakkaRefreshPage *self);

static MajakkaLearnerStore *
get_store (MajakkaRefreshPage *self)
{
  return majakka_context_get_store (self->context);
}

static MajakkaRefreshStep *
get_step (MajakkaRefreshPage *self)
{
  return majakka_refresh_session_get_step (self->session,
                                           majakka_refresh_session_get_position (self->session));
}

/* What is new stands at its beginning and has the focus, if the page is the one that is used. */
static void
fill_slot (MajakkaRefreshPage *self, GtkWidget *widget)
{
  GtkWidget *old = gtk_widget_get_first_child (self->slot);

  if (old != NULL)
    gtk_box_remove (GTK_BOX (self->slot), old);
  gtk_box_append (GTK_BOX (self->slot), widget);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_widget_grab_focus (widget);
}

static void
show_progress (MajakkaRefreshPage *self)
{
  guint n_steps = majakka_refresh_session_get_n_steps (self->session);
  guint n_answered = majakka_refresh_session_count_answered (self->session);
  /* Translators: which question it is, and how many there are */
  g_autofree char *words = g_strdup_printf (
      _ ("Question %u of %u"), majakka_refresh_session_get_position (self->session) + 1, n_steps);

  gtk_label_set_label (self->position_label, words);
  majakka_title_text_show (GTK_WIDGET (self->lesson_label), self->context,
                           &get_step (self)->lesson->title,
                           /* Translators: %s is the title of a lesson */
                           _ ("From “%s”"));
  gtk_progress_bar_set_fraction (self->progress_bar, (double) n_answered / n_steps);
}

static GCancellable *
renew_cancellable (MajakkaRefreshPage *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();

  return self->cancellable;
}

static void
plan_after_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (MajakkaRefreshPage) self = data;
  g_autoptr (MajakkaRefreshPlan) plan = majakka_refresh_plan_load_finish (result, NULL);
  GtkWidget *view;

  if (plan == NULL || self->context == NULL)
    return;

  view = majakka_refresh_result_new (self->context, self->session, plan);
  g_signal_connect_object (view, "more", G_CALLBACK (begin), self, G_CONNECT_SWAPPED);
  gtk_widget_set_visible (self->progress_box, FALSE);
  fill_slot (self, view);
}

/* One refresh is enough for a day: no reminder before tomorrow. */
static void
rest (MajakkaRefreshPage *self)
{
  g_autoptr (GError) error = NULL;

  if (!majakka_learner_store_set_refresh_rest (get_store (self), majakka_refresh_plan_today (),
                                               &error))
    g_debug ("That a refresh was done was not kept: %s", error->message);
}

static void
show_result (MajakkaRefreshPage *self)
{
  if (majakka_refresh_session_get_n_steps (self->session) > 0)
    rest (self);
  majakka_refresh_plan_load_async (self->context, /* only_when_due= */ FALSE,
                                   renew_cancellable (self), plan_after_cb, g_object_ref (self));
}

static void
answered_cb (MajakkaRefreshPage *self, MajakkaResponse *response)
{
  MajakkaRefreshStep *step = get_step (self);
  g_autoptr (MajakkaMark) mark = majakka_mark_new (step->question, response);

  step->answered = TRUE;
  step->right = majakka_mark_is_right (mark);
  show_progress (self);
}

static void
try_again_cb (MajakkaRefreshPage *self)
{
  get_step (self)->attempt++;
  show_question (self);
}

static void
next_cb (MajakkaRefreshPage *self)
{
  if (majakka_refresh_session_next (self->session))
    show_question (self);
  else
    show_result (self);
}

static void
show_question (MajakkaRefreshPage *self)
{
  MajakkaRefreshStep *step = get_step (self);
  gboolean last = majakka_refresh_session_get_position (self->session) + 1 ==
                  majakka_refresh_session_get_n_steps (self->session);
  /* Outside of the rounds of the quiz: what is done of the lesson stays as it is. */
  GtkWidget *widget = majakka_question_panel_new (self->context, step->lesson, step->question,
                                                  /* round= */ 0, step->attempt);
  MajakkaQuestionPanel *panel = MAJAKKA_QUESTION_PANEL (widget);
  g_autofree char *description = NULL;

  show_progress (self);
  /* Translators: a question’s place, as in “Question 2 of 5”, and the lesson that it is from */
  description = g_strdup_printf (_ ("%s. %s"), gtk_label_get_label (self->position_label),
                                 gtk_label_get_label (self->lesson_label));
  majakka_question_panel_set_next_label (panel, last ? _ ("See what you can still do")
                                                     : _ ("Next question"));
  majakka_question_panel_set_description (panel, description);
  g_signal_connect_object (panel, "answered", G_CALLBACK (answered_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (panel, "try-again", G_CALLBACK (try_again_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (panel, "next", G_CALLBACK (next_cb), self, G_CONNECT_SWAPPED);

  gtk_widget_set_visible (self->progress_box, TRUE);
  fill_slot (self, widget);
}

static void
plan_before_cb (GObject *source G_GNUC_UNUSED, GAsyncResult *result, gpointer data)
{
  g_autoptr (MajakkaRefreshPage) self = data;
  g_autoptr (MajakkaRefreshPlan) plan = majakka_refresh_plan_load_finish (result, NULL);

  if (plan == NULL || self->context == NULL)
    return;

  g_clear_pointer (&self->session, majakka_refresh_session_free);
  self->session =
      majakka_refresh_session_new (plan, majakka_learner_store_get_current (get_store (self)));
  if (majakka_refresh_session_get_n_steps (self->session) > 0)
    show_question (self);
  else
    show_result (self);
}

static void
begin (MajakkaRefreshPage *self)
{
  if (majakka_catalogue_get_loading (majakka_context_get_catalogue (self->context)))
    return;

  majakka_refresh_plan_load_async (self->context, /* only_when_due= */ TRUE,
                                   renew_cancellable (self), plan_before_cb, g_object_ref (self));
}

static gboolean
majakka_refresh_page_grab_focus (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (MAJAKKA_REFRESH_PAGE (widget)->slot);

  return !majakka_tab_is_passing (widget) && child != NULL && gtk_widget_grab_focus (child);
}

/* The lessons may have been read before the page was there to have the focus. */
static void
majakka_refresh_page_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (majakka_refresh_page_parent_class)->map (widget);

  gtk_widget_grab_focus (widget);
}

static void
majakka_refresh_page_dispose (GObject *object)
{
  MajakkaRefreshPage *self = MAJAKKA_REFRESH_PAGE (object);
  GtkWidget *child;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->context);
  gtk_widget_dispose_template (GTK_WIDGET (self), MAJAKKA_TYPE_REFRESH_PAGE);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_refresh_page_parent_class)->dispose (object);
}

static void
majakka_refresh_page_finalize (GObject *object)
{
  g_clear_pointer (&MAJAKKA_REFRESH_PAGE (object)->session, majakka_refresh_session_free);

  G_OBJECT_CLASS (majakka_refresh_page_parent_class)->finalize (object);
}

static void
majakka_refresh_page_class_init (MajakkaRefreshPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = majakka_refresh_page_dispose;
  object_class->finalize = majakka_refresh_page_finalize;
  widget_class->grab_focus = majakka_refresh_page_grab_focus;
  majakka_tab_let_through (widget_class);
  widget_class->map = majakka_refresh_page_map;

  g_type_ensure (MAJAKKA_TYPE_HEADER);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/refresh/majakka-refresh-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaRefreshPage, progress_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRefreshPage, position_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRefreshPage, progress_bar);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRefreshPage, lesson_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRefreshPage, scroller);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRefreshPage, slot);
}

static void
majakka_refresh_page_init (MajakkaRefreshPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_refresh_page_new:
 * @context: the context
 *
 * Returns: (transfer floating): the page; its first question is there when the lessons have been read
 */
GtkWidget *
majakka_refresh_page_new (MajakkaContext *context)
{
  MajakkaRefreshPage *self;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);

  self = g_object_new (MAJAKKA_TYPE_REFRESH_PAGE, NULL);
  self->context = g_object_ref (context);
  g_signal_connect_object (get_store (self), "notify::current", G_CALLBACK (begin), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (majakka_context_get_catalogue (context), "notify::loading",
                           G_CALLBACK (begin), self, G_CONNECT_SWAPPED);
  begin (self);

  return GTK_WIDGET (self);
}
