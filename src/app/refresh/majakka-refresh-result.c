/* SPDX-FileCopyrightText: The Majakka developers
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "majakka-refresh-result.h"

#include "majakka-accessible.h"
#include "majakka-date.h"
#include "majakka-picture.h"
#include "majakka-result-row.h"
#include "majakka-tab.h"
#include "majakka-wrap-box.h"
#include "majakka-wrap-button.h"

#include <glib/gi18n-lib.h>

struct _MajakkaRefreshResult
{
  GtkWidget parent_instance;

  /* template widgets */
  GtkWidget *heading_box;
  GtkLabel *heading_label;
  GtkWidget *settled_list;
  GtkWidget *read_again_box;
  GtkWidget *read_again_list;
  GtkLabel *next_label;
  GtkButton *more_button;
};

enum
{
  MORE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MajakkaRefreshResult, majakka_refresh_result, GTK_TYPE_WIDGET)

static void
more_cb (MajakkaRefreshResult *self)
{
  g_signal_emit (self, signals[MORE], 0);
}

/* Whether every question of the objective of @step that was put is right, and none before @step
 * tested the same. */
static gboolean
is_settled (MajakkaRefreshSession *session, guint position)
{
  const MajakkaRefreshStep *step = majakka_refresh_session_get_step (session, position);

  for (guint i = 0; i < majakka_refresh_session_get_n_steps (session); i++)
    {
      const MajakkaRefreshStep *other = majakka_refresh_session_get_step (session, i);

      if (other->lesson == step->lesson &&
          g_strcmp0 (other->question->objective, step->question->objective) == 0 &&
          (!other->right || i < position))
        return FALSE;
    }

  return TRUE;
}

static void
add_settled (MajakkaRefreshResult *self, MajakkaContext *context, const MajakkaRefreshStep *step)
{
  const MajakkaObjective *objective =
      majakka_lesson_find_objective (step->lesson, step->question->objective);

  if (objective != NULL)
    gtk_box_append (GTK_BOX (self->settled_list),
                    majakka_result_row_new_settled (context, step->lesson, objective));
}

/* The first section that teaches it is where to begin. */
static const MajakkaSection *
find_section (const MajakkaRefreshStep *step)
{
  for (guint i = 0; i < step->lesson->sections->len; i++)
    {
      const MajakkaSection *section = g_ptr_array_index (step->lesson->sections, i);

      if (!section->is_quiz && section->teaches != NULL &&
          g_strv_contains ((const char *const *) section->teaches, step->question->objective))
        return section;
    }

  return NULL;
}

static void
add_section (MajakkaRefreshResult *self,
             MajakkaContext *context,
             GHashTable *added,
             const MajakkaRefreshStep *step)
{
  const MajakkaSection *section = find_section (step);

  if (section != NULL && g_hash_table_add (added, (gpointer) section))
    gtk_box_append (GTK_BOX (self->read_again_list),
                    majakka_result_row_new_section (context, step->lesson, section));
}

static void
add_steps (MajakkaRefreshResult *self, MajakkaContext *context, MajakkaRefreshSession *session)
{
  g_autoptr (GHashTable) added = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < majakka_refresh_session_get_n_steps (session); i++)
    {
      const MajakkaRefreshStep *step = majakka_refresh_session_get_step (session, i);

      if (is_settled (session, i))
        add_settled (self, context, step);
      if (!step->right)
        add_section (self, context, added, step);
    }
}

static char *
describe_next (MajakkaContext *context, const MajakkaRefreshPlan *plan)
{
  g_autofree char *iso = NULL;
  g_autofree char *date = NULL;
  gint64 next;

  if (!majakka_learner_store_get_kept (majakka_context_get_store (context)))
    return g_strdup (_ ("Nothing can be saved at the moment, so the next questions cannot be "
                        "planned."));
  if (majakka_refresh_plan_count_now (plan) > 0)
    return g_strdup (_ ("More questions are due. They can wait until tomorrow."));
  if (!majakka_refresh_find_next (plan->questions, plan->today, &next))
    return g_strdup (_ ("Questions come two days after you have done a lesson."));
  if (next == plan->today + 1)
    return g_strdup (_ ("The next questions come tomorrow."));

  iso = majakka_refresh_day_to_string (next);
  date = majakka_date_format (iso);
  /* Translators: %s is a day, as in “28 November 2026” */
  return g_strdup_printf (_ ("The next questions come on %s."), date);
}

static const char *
choose_heading (MajakkaRefreshResult *self, MajakkaRefreshSession *session)
{
  if (gtk_widget_get_first_child (self->settled_list) != NULL)
    /* Translators: the heading of a list of things, as in "You can still: tell a sign from a proof" */
    return _ ("You can still");
  if (majakka_refresh_session_get_n_steps (session) > 0)
    return _ ("You have been through the questions");

  return _ ("No questions are due today");
}

static gboolean
majakka_refresh_result_grab_focus (GtkWidget *widget)
{
  return !majakka_tab_is_passing (widget) &&
         gtk_widget_grab_focus (MAJAKKA_REFRESH_RESULT (widget)->heading_box);
}

static void
majakka_refresh_result_dispose (GObject *object)
{
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (object), MAJAKKA_TYPE_REFRESH_RESULT);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))) != NULL)
    gtk_widget_unparent (child);

  G_OBJECT_CLASS (majakka_refresh_result_parent_class)->dispose (object);
}

static void
majakka_refresh_result_class_init (MajakkaRefreshResultClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = majakka_refresh_result_dispose;
  widget_class->grab_focus = majakka_refresh_result_grab_focus;
  majakka_tab_let_through (widget_class);

  signals[MORE] = g_signal_new ("more", MAJAKKA_TYPE_REFRESH_RESULT, G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (MAJAKKA_TYPE_PICTURE);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BOX);
  g_type_ensure (MAJAKKA_TYPE_WRAP_BUTTON);
  gtk_widget_class_set_template_from_resource (
      widget_class, "/org/majakka/Majakka/ui/refresh/majakka-refresh-result.ui");
  gtk_widget_class_bind_template_child (widget_class, MajakkaRefreshResult, heading_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRefreshResult, heading_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRefreshResult, settled_list);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRefreshResult, read_again_box);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRefreshResult, read_again_list);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRefreshResult, next_label);
  gtk_widget_class_bind_template_child (widget_class, MajakkaRefreshResult, more_button);
  gtk_widget_class_bind_template_callback (widget_class, more_cb);
  gtk_widget_class_set_css_name (widget_class, "quiz-result");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
majakka_refresh_result_init (MajakkaRefreshResult *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * majakka_refresh_result_new:
 * @context: the context
 * @session: a refresh at its end; not kept
 * @plan: the plan as it is after it; not kept
 *
 * Returns: (transfer floating): the page after the last question
 */
GtkWidget *
majakka_refresh_result_new (MajakkaContext *context,
                            MajakkaRefreshSession *session,
                            const MajakkaRefreshPlan *plan)
{
  MajakkaRefreshResult *self;
  g_autofree char *next = NULL;
  g_autofree char *more = NULL;
  const char *heading;
  guint n_more;

  g_return_val_if_fail (MAJAKKA_IS_CONTEXT (context), NULL);
  g_return_val_if_fail (session != NULL, NULL);
  g_return_val_if_fail (plan != NULL, NULL);

  self = g_object_new (MAJAKKA_TYPE_REFRESH_RESULT, NULL);
  add_steps (self, context, session);

  heading = choose_heading (self, session);
  gtk_label_set_label (self->heading_label, heading);
  majakka_accessible_set_label (self->heading_box, heading);
  gtk_widget_set_visible (self->settled_list,
                          gtk_widget_get_first_child (self->settled_list) != NULL);
  gtk_widget_set_visible (self->read_again_box,
                          gtk_widget_get_first_child (self->read_again_list) != NULL);

  next = describe_next (context, plan);
  gtk_label_set_label (self->next_label, next);

  n_more = majakka_refresh_plan_count_now (plan);
  more = g_strdup_printf (
      g_dngettext (GETTEXT_PACKAGE, "Refresh %u more", "Refresh %u more", n_more), n_more);
  gtk_button_set_label (self->more_button, more);
  gtk_widget_set_visible (GTK_WIDGET (self->more_button), n_more > 0);

  return GTK_WIDGET (self);
}
